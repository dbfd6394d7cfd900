"""Why a source gets no digest, as a phrase for the command line; the chat has its own sentences."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from summarizer.model import Refusal

_TOO_SHORT: Final = "too short for a digest"

REASONS: Final[Mapping[Refusal, str]] = MappingProxyType(
    {
        Refusal.EMPTY: "there is nothing to read",
        Refusal.GREETING: _TOO_SHORT,
        Refusal.THANKS: _TOO_SHORT,
        Refusal.SMALL_TALK: _TOO_SHORT,
        Refusal.TOO_SHORT: _TOO_SHORT,
        Refusal.NOT_PROSE: "not an article, more like a list or a table",
        Refusal.NO_WORDS: "there are no words in it",
        Refusal.PAGE_CONSENT: "the page shows only a cookie or consent notice",
        Refusal.PAGE_PAYWALL: "the page is behind a paywall",
        Refusal.PAGE_CAPTCHA: "the page asks for proof that a person is reading it",
        Refusal.PAGE_INDEX: "the page is a list of articles",
        Refusal.PAGE_MISSING: "there is no page at this link",
        Refusal.PAGE_LIVE: "the page is a live page, and its text loads later",
        Refusal.PAGE_BLOCKED: "the site refuses to serve the page",
        Refusal.PAGE_SCRIPT: "the page shows its text in a browser only",
        Refusal.PAGE_EMPTY: "there is no article on the page",
        Refusal.PAGE_CHANNEL: "the link leads to a whole channel, not to one post",
        Refusal.PAGE_NO_POST: "Telegram does not show this post on the web",
        Refusal.LINK_DEAD: "the link could not be opened",
        Refusal.LINK_SLOW: "the page took too long to respond",
        Refusal.LINK_FORBIDDEN: "links to private addresses are not opened; FETCH_ALLOW lists exceptions",
        Refusal.LINK_UNREADABLE: "the link leads to something other than a page, a PDF, a Word file or a text file",
        Refusal.FILE_TOO_BIG: "too big: the limit is 20 MB for a file and 5 MB for a page",
        Refusal.FILE_ENCRYPTED: "the file is protected by a password",
        Refusal.FILE_SCANNED: "the PDF holds only pictures of pages, no text",
        Refusal.FILE_DAMAGED: "the file seems to be damaged",
        Refusal.FILE_LOST: "the file did not arrive",
        Refusal.FILE_UNKNOWN: "this kind of file cannot be read; use PDF, Word, HTML, email or text",
        Refusal.TOO_LONG: "reading it took too long",
    }
)
