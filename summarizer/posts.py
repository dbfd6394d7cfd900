"""Posts that a page embeds, with the author's name and handle: "Thank you all. — Ann Lund (@annlund) May 3"."""

import re
from dataclasses import dataclass
from typing import Final

_NAME: Final = r"[^\W\d_][\w.’'-]*(?: [\w.’'&-]+){0,5}"
# On networks of several servers, a handle is followed by the name of the server.
_HANDLE: Final = r"@\w[\w.-]{0,60}(?:@[\w.-]{1,60})?"
_SIGNATURE: Final = re.compile(
    rf"(?:^|(?<=\s))(?P<dash>[—–]|--) ?(?P<name>{_NAME})(?: [^\w\s(]{{1,8}})? \({_HANDLE}\)", re.MULTILINE
)
_DAY: Final = re.compile(r"\W*(?:[^\W\d_]{3,12}\.? \d{1,2},? \d{4}|\d{1,2}\.? [^\W\d_]{3,12}\.? \d{4})?\W*")
# What opens with one of these is a quotation, or a footnote to the post.
_OPENING_MARKS: Final = "“\"«„‘'*"
# The links to pictures and to what is quoted, which end the words of a post.
_FINAL_LINKS: Final = re.compile(r"(?<!\S)(?:(?:pic\.twitter\.com/|https?://)\S+\s*)+\Z")

# Fewer words are a caption or a name, and more characters are not a post.
_MIN_WORDS: Final = 3
_MAX_CHARS: Final = 2_000

# A longer line with the signature at its end may begin with sentences of the story, unless it speaks of its author.
_MAX_SURE_CHARS: Final = 320
_SENTENCE_START: Final = re.compile(r"(?:^|(?<=[.!?…])\s+)(?=\S)")
_OF_AUTHOR: Final = re.compile(r"[^.!?]*\b(?:I|I['’]\w+|[Ww]e|[Mm]y|[Oo]ur)\b")
# What stands in posts, and hardly in a story.
_POSTED: Final = re.compile(r"(?<!\S)[@#]\w|https?://|pic\.twitter\.com/")


@dataclass(frozen=True, slots=True)
class Post:
    """An embedded post: its author's name, the dash before the name, and the words of the post."""

    author: tuple[int, int]
    dash: tuple[int, int]
    content: tuple[int, int]


def embedded_posts(text: str) -> tuple[Post, ...]:
    """Return the posts in reading order: the words before each signature, or the paragraph above it.

    A post between quotation marks is a quotation like any other. Words that name the author, or end with a colon, are
    the article's own: the post itself is then a picture.
    """
    # Each signature has a handle in brackets, which few texts have.
    if "(@" not in text:
        return ()
    found: list[Post] = []
    for signature in _SIGNATURE.finditer(text):
        start, end = _line_before(text, signature.start())
        is_own_line = "\n" in text[end : signature.start()]
        if end - start > _MAX_SURE_CHARS and not is_own_line and not _OF_AUTHOR.match(text, start, end):
            start = _start_of_post(text, start, end)
        if (links := _FINAL_LINKS.search(text, start, end)) is not None:
            end = links.start()
        is_free = not found or found[-1].author[1] <= start
        if is_free and end - start <= _MAX_CHARS and _is_post(text[start:end], signature["name"]):
            found.append(Post(signature.span("name"), signature.span("dash"), (start, end)))
    return tuple(found)


def is_signature(line: str) -> bool:
    """Return whether a line has nothing but the signature of a post and its day."""
    found = _SIGNATURE.match(line) if "(@" in line else None
    return found is not None and _DAY.fullmatch(line, found.end()) is not None


def posted(text: str) -> tuple[tuple[int, int], ...]:
    """Return the spans of the words that belong to posts: whole posts, and the last word before any other signature."""
    if "(@" not in text:
        return ()
    ends = (_line_before(text, signature.start())[1] for signature in _SIGNATURE.finditer(text))
    return (*(post.content for post in embedded_posts(text)), *((end - 1, end) for end in ends if end))


def _start_of_post(text: str, start: int, end: int) -> int:
    """Return the start of the sentences of a post at the end of a line, or the end if nothing tells them apart."""
    starts = [found.end() for found in _SENTENCE_START.finditer(text, max(start, end - _MAX_SURE_CHARS), end)]
    posted = [found.start() for found in _POSTED.finditer(text, end - _MAX_SURE_CHARS, end)]
    return max((at for at in starts if posted and at <= posted[0]), default=end)


def _is_post(words: str, author: str) -> bool:
    is_told = words.endswith(":") or author.removeprefix("The ") in words
    return len(words.split()) >= _MIN_WORDS and not is_told and words[0] not in _OPENING_MARKS


def _line_before(text: str, position: int) -> tuple[int, int]:
    """The words before a position in its line; if there are none, the line above, without spaces around it."""
    end = position
    while end > 0 and text[end - 1].isspace():
        end -= 1
    start = text.rfind("\n", 0, end) + 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
