"""How often a name was in the news: a bar for each week."""

from collections.abc import Sequence
from typing import Final

from bot.domain.over_time import Week
from bot.message_types.fluent_lookup import Texts
from bot.message_types.richtext import RichText, italic, join, plain
from bot.render.components import BREAK

_BARS: Final = "▁▂▃▄▅▆▇█"
"""From nothing to the most."""


def weeks_line(weeks: Sequence[Week], texts: Texts) -> RichText:
    """Render a row of bars with a caption; nothing without weeks."""
    if not weeks:
        return RichText()
    busiest = max(weeks, key=lambda week: week.digests)
    told = texts("busiest-week", count=busiest.digests, day=texts.day_and_month(busiest.monday), weeks=len(weeks))
    return join(BREAK, [plain(bars([week.digests for week in weeks])), italic(told)])


def bars(counts: Sequence[int]) -> str:
    """Return a bar for each number: the lowest for 0, the highest for the most."""
    most, steps = max(counts), len(_BARS) - 1
    return "".join(_BARS[0] if count == 0 else _BARS[max(1, round(count / most * steps))] for count in counts)
