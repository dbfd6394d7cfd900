"""What can be wrong with a source, and what a reader can do about it."""

from types import MappingProxyType
from typing import Final

from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Reply
from bot.message_types.richtext import plain
from storage.followed import SourceFault

FAULTS: Final = MappingProxyType(
    {
        SourceFault.SLOW: "source-slow",
        SourceFault.UNREACHABLE: "source-unreachable",
        SourceFault.FORBIDDEN: "source-forbidden",
        SourceFault.TOO_BIG: "source-too-big",
        SourceFault.NOT_FOUND: "source-not-found",
        SourceFault.GONE: "source-gone",
        SourceFault.DENIED: "source-denied",
        SourceFault.RATE_LIMITED: "source-rate-limited",
        SourceFault.SERVER_ERROR: "source-server-error",
        SourceFault.TOO_MANY_REDIRECTS: "source-unreachable",
        SourceFault.NOT_A_FEED: "source-not-a-feed",
        SourceFault.DAMAGED: "source-damaged",
        SourceFault.PODCAST: "source-podcast",
        SourceFault.PRODUCTS: "source-products",
        SourceFault.NO_SUCH_CHANNEL: "source-no-such-channel",
        SourceFault.NO_PREVIEW: "source-no-preview",
        SourceFault.SAVING_FORBIDDEN: "source-saving-forbidden",
    }
)
"""The message about each fault."""

_ADVICE: Final = MappingProxyType(
    {
        SourceFault.SLOW: "follow-try-later",
        SourceFault.UNREACHABLE: "follow-try-later",
        SourceFault.TOO_MANY_REDIRECTS: "follow-try-later",
        SourceFault.RATE_LIMITED: "follow-try-later",
        SourceFault.SERVER_ERROR: "follow-try-later",
        SourceFault.DAMAGED: "follow-try-later",
        SourceFault.NOT_FOUND: "follow-other-address",
        SourceFault.GONE: "follow-other-address",
        SourceFault.NOT_A_FEED: "follow-other-address",
        SourceFault.DENIED: "follow-forward-instead",
    }
)
"""What a reader can do about the fault of something they want to follow; of the others, the message says all."""


def fault_text(fault: SourceFault, texts: Texts) -> str:
    """Say why a source cannot be read."""
    return texts(FAULTS[fault])


def not_followed_reply(fault: SourceFault, texts: Texts) -> Reply:
    """Say why something cannot be followed, and what the reader can do."""
    advice = _ADVICE.get(fault)
    return Reply(plain(" ".join([fault_text(fault, texts), *([texts(advice)] if advice else [])])))
