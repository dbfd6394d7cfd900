"""The patterns of boilerplate lines: teasers, subscriptions, credits, notices, and the controls of a page."""

from typing import Final

from summarizer.reading.lines.rules.controls import CONTROLS
from summarizer.reading.lines.rules.credits import CREDITS
from summarizer.reading.lines.rules.notices import NOTICES
from summarizer.reading.lines.rules.rule import Rule
from summarizer.reading.lines.rules.subscriptions import SUBSCRIPTIONS
from summarizer.reading.lines.rules.teasers import TEASERS

# If prose could begin in the same way, the rule requires a colon, a call to action or a missing full stop:
# "Read more slowly, the minister said." stays.
RULES: Final[tuple[Rule, ...]] = (*TEASERS, *SUBSCRIPTIONS, *CREDITS, *NOTICES, *CONTROLS)
"""The rules in the order in which they are tried; the first that matches gives the reason."""
