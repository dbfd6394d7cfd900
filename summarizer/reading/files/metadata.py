"""Distinguishes real titles and authors in a file's metadata from those that a program filled in."""

import re
from dataclasses import dataclass

from summarizer.model import Dropped
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

# A title of one word is the name of a file, and an author of one word the name of an account, except in scripts without
# spaces.
_ONE_WORD = re.compile(r"[\x21-\u024f]+")


@dataclass(frozen=True, slots=True)
class FileText:
    """The text of a file with its title and author, but not its date, which is not that of the article.

    `dropped` is text in the file that is not part of the article.
    """

    text: str
    title: str | None = None
    author: str | None = None
    dropped: tuple[Dropped, ...] = ()


def real_title(title: str | None) -> str | None:
    """Return the title if a person wrote it, `None` if it is a program's default or the name of a file."""
    title = collapsed(title or "")[:_MAX_CHARACTERS]
    return title if _is_wording(title) and not _NO_TITLE.fullmatch(title) else None


def real_author(author: str | None) -> str | None:
    """Return the author if it is a name that could be in a byline, else `None`."""
    author = collapsed(author or "")[:_MAX_CHARACTERS]
    is_name = _is_wording(author) and len(author) <= 120 and not any(symbol in author for symbol in "@\\/_=")
    return author if is_name and not _NO_AUTHOR.fullmatch(author) else None


def _is_wording(words: str) -> bool:
    return any(map(str.isalpha, words)) and words.isprintable() and not _ONE_WORD.fullmatch(words)
