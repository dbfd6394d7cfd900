"""Tells what a file really says of itself from what its program wrote there unasked."""

import re
from dataclasses import dataclass

from summarizer.reading.lines.paragraphs import collapsed

_MAX_CHARACTERS = 300

_NO_TITLE = re.compile(
    r"(?:microsoft (?:office )?(?:word|powerpoint|excel|publisher)\b.*|untitled\b.*|unbenannt\b.*|sans titre\b.*|"
    r"(?:new |neues? )?(?:microsoft word )?(?:document|dokument|documento|документ)\W*\d*|"
    r"(?:page|slide|layout|print|printout|scan|powerpoint presentation)\W*\d*|about:blank|(?:https?|file)://.*|"
    r".*\.(?:docx?|pdf|indd|qxp|qxd|tex|dvi|x?html?|rtf|txt|odt|pages|pptx?|xlsx?|ai|eps|ps|pub|pmd|jpe?g|tiff?))",
    re.IGNORECASE,
)
_NO_AUTHOR = re.compile(
    r"(?:python-docx|admin\w*|user\w*|owner|author|unknown|anonymous|microsoft\b.*|windows\b.*|office\b.*|adobe\b.*|"
    r"acrobat\b.*|scan\w*|editor|(?:the |my )?(?:computer|company|pc)\b.*)",
    re.IGNORECASE,
)

# Written as one word, a title is the name of a file and an author the name of an account; scripts without spaces apart.
_ONE_WORD = re.compile(r"[\x21-\u024f]+")


@dataclass(frozen=True, slots=True)
class FileText:
    """What a file holds: its text, and the headline and author that go with it; when it was made is no news."""

    text: str
    title: str | None = None
    author: str | None = None


def real_title(title: str | None) -> str | None:
    """The title, where somebody thought of it: no program's, and no file's name."""
    title = collapsed(title or "")[:_MAX_CHARACTERS]
    return title if _is_wording(title) and not _NO_TITLE.fullmatch(title) else None


def real_author(author: str | None) -> str | None:
    """The author, where it is a name as it may stand in a byline."""
    author = collapsed(author or "")[:_MAX_CHARACTERS]
    named = _is_wording(author) and len(author) <= 120 and not any(mark in author for mark in "@\\/_=")
    return author if named and not _NO_AUTHOR.fullmatch(author) else None


def _is_wording(words: str) -> bool:
    return any(map(str.isalpha, words)) and words.isprintable() and not _ONE_WORD.fullmatch(words)
