"""The quotations of a briefing: the best of each story, in the speakers' own words."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.reply import Reply, in_rows
from bot.message_types.richtext import bold, join, plain
from bot.render.claim_sentences import claim_line
from bot.render.components import GAP
from bot.render.pagination import digest_buttons
from storage.records import StoredDigest
from summarizer.model import Claim

MAX_QUOTATIONS: Final = 10
"""How many quotations are in one message."""

_MINUTE: Final = timedelta(minutes=1)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LATEST_MINUTE: Final = 3_000_000_000


def quotations_action(begins: datetime, ends: datetime) -> Action:
    """Return the action for the quotations of the digests stored between two moments, in whole minutes."""
    first, last = (begins - _EPOCH) // _MINUTE, -((_EPOCH - ends) // _MINUTE)
    return Action.of("quotes", first, last - first)


def period_of(number: int, position: int) -> tuple[datetime, datetime]:
    """Return the period that the numbers of such an action stand for."""
    # A client may send any number.
    begins = _EPOCH + min(number, _LATEST_MINUTE) * _MINUTE
    return begins, begins + position * _MINUTE


def quotations_reply(quotations: Sequence[tuple[StoredDigest, Claim]], audience: Audience) -> Reply:
    """Render quotations with the numbers of their digests, and a button for each of those."""
    rows = [
        claim_line(claim, kept.digest.article.language, _role(kept, claim)) + plain(f" #{kept.number}")
        for kept, claim in quotations
    ]
    if not rows:
        return Reply(plain(audience.texts("no-quotations")))
    openers = digest_buttons((kept.number, kept.id) for kept, _ in quotations)
    return Reply(join(GAP, [bold(audience.texts("quotations")), *rows]), in_rows(openers))


def _role(kept: StoredDigest, claim: Claim) -> str | None:
    return next((actor.role for actor in kept.digest.actors if actor.name == claim.speaker), None)
