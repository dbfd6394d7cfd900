"""Finds the picture credits within a paragraph, each with the caption before it."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.phrases import NAME, OUTLET, PHOTO_AGENCY
from summarizer.sentence_ends import begins_sentence

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_FULL_NAME: Final = (
    r"(?![^()/]{0,40}\b(?:Post|Times|News|Journal|Poll)\b)"
    rf"[{_UPPER}][\w.’'-]+(?: (?:[{_UPPER}][\w.’'-]*|de|van|von|al|y)){{1,4}}"
)
_PERSON: Final = rf"[{_UPPER}][\w.’'-]+(?: [{_UPPER}][\w.’'-]+){{1,2}}"
_CREDIT: Final = re.compile(
    r"\((?:(?:(?:[Ff]ile|[Ss]tock|[Hh]andout|AP|AFP|Reuters) )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ss]creenshot"
    r"|[Cc]redit)(?:/| [Bb]y\b| [Cc]redit\b|s? [Cc]ourtesy\b|: ?)[^()]{2,100}"
    r"|(?:[Cc]ourtesy of|[Cc]ourtesy:) [^()]{2,60}"
    rf"|{_FULL_NAME} ?/ ?(?:[^()/]{{2,40}}/ ?)?(?:{AGENCY}|{OUTLET})(?:[ ,/][^()]{{0,60}})?"
    rf"|[^()/\d]{{2,50}}/ ?(?:[^()/]{{2,40}}/ ?)?(?:{PHOTO_AGENCY})(?:[ ,/][^()]{{0,60}})?"
    rf"|{NAME}(?:/[^()]{{2,40}})? via (?:{AGENCY}|{PHOTO_AGENCY})(?:[ ,/][^()]{{0,60}})?|(?:{PHOTO_AGENCY})"
    r"|(?:[Ff]ile|FILE|[Aa]rchive) (?:[Pp]hoto|[Ii]mage|PHOTO)"
    rf"|(?P<video>(?:(?:Video )?[Pp]roduced|(?:AP )?(?:Video|Animation)) by {_FULL_NAME})) ?\)"
)
# The button below a picture of the agency's.
_LICENSING: Final = r"(?: Purchase Licensing Rights(?:, opens new tab)?)?\s*$"
_BARE_CREDIT: Final = re.compile(
    # "… off Norby, May 3, 2026. 3rd Norland Fleet/Handout via REUTERS/File Photo Purchase Licensing Rights".
    r"(?:(?<= \d, \d{4}\. )|(?<= \d\d, \d{4}\. ))"
    rf"(?P<dated>(?:[\w’'&-]+ ){{0,5}}[\w’'&-]+/(?:Handout|Pool) via (?:REUTERS|Reuters)|REUTERS/{_PERSON})"
    rf"(?:/(?:[Ff]ile|[Hh]andout|[Pp]ool)(?: [Pp]hoto)?)?{_LICENSING}"
    r"|\|\s{0,2}(?:Photo|Image|Picture) (?:Credit|Courtesy)s?:\s{0,2}"
    rf"(?:{AGENCY}|{PHOTO_AGENCY}|Special Arrangement"
    rf"|File Photo|The Hindu|{NAME}$)|(?:REUTERS|AP Photo|AFP|EPA)/[{_UPPER}][\w’'-]+ [{_UPPER}][\w’'-]+"
    rf"(?:/(?:[Ff]ile|[Pp]ool)(?: [Pp]hoto)?|(?=\s{{2}}|$|\s(?P<next>[{_UPPER}]\w*)))"
    rf"|[{_UPPER}][\w’'-]+ [{_UPPER}][\w’'-]+/(?:REUTERS|Reuters|AFP|AP|USA TODAY Sports) via (?:{PHOTO_AGENCY})"
    rf"|Image source, (?:{AGENCY}|{PHOTO_AGENCY})\b"
    # At the end of a paragraph: "… in Norby, Norland, May 3, 2026. Ida Lund/Reuters".
    rf"|(?<=[.!?\"”’] )(?P<person>[{_UPPER}][\w’'-]+ [{_UPPER}][\w’'-]+)/(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images)$"
)
# The number of the pictures in a gallery, a caption and its credit: "3 The mayor on the quay. Getty Images".
_PICTURES: Final = re.compile(
    rf"(?<!\S)\d{{1,2}} (?=[\"“‘]?[{_UPPER}])(?P<caption>[^/\n]{{20,320}}?[.!?][\"”’]?) "
    rf"(?P<credit>(?:{_PERSON} ?/ ?)?(?:(?:{AGENCY}) via )?(?:{PHOTO_AGENCY})|{_PERSON}/(?:{AGENCY}))"
    rf"(?=\s*$|\s+(?:[\"“‘(]|\d{{1,2}} [\"“‘]?[{_UPPER}]|(?P<next>[{_UPPER}]\w*)))"
)
_DAY: Final = rf"[{_UPPER}][a-z]{{2,8}}\.? \d{{1,2}}, \d{{4}}"
# A caption that ends with the place and the day on which the picture was taken.
_DATED: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”’])\s+)(?P<caption>(?![^.!?]*\b(?:said|says|told|wrote)\b)[\"“‘]?[{_UPPER}][^.!?]{{15,280}}"
    rf", (?:[{_UPPER}][\w ’'-]{{2,30}}, {_DAY}"
    rf"|[{_UPPER}][a-z]+day, {_DAY},? (?:at|in|near|outside) [{_UPPER}][^!?]{{2,50}}?)\.)\s*$"
)
# Below a picture, a name alone may be the photographer's: "(Ida Norrby)The …".
_PHOTOGRAPHER: Final = re.compile(rf"\([{_UPPER}][\w’'-]+ [{_UPPER}][\w’'-]+(?: [{_UPPER}][\w’'-]+)?\)(?=[{_UPPER}])")
# What the Associated Press puts before the caption of a picture that it had already, whatever its length.
_FROM_ARCHIVE: Final = re.compile(r"\s*FILE ?[-–—] ?(?=[\w\"“‘])")
_ARCHIVE_CREDIT: Final = re.compile(r", File\b")
_QUOTATION_MARK: Final = re.compile(r"[“”\"]")
_MAX_ARCHIVE_CAPTION_CHARACTERS: Final = 800
_MAX_CAPTION_CHARACTERS: Final = 300
_MAX_CAPTION_SENTENCES: Final = 2
_SENTENCE_END: Final = re.compile(r"[.!?][\"”’]?\s+(?=[\"“‘(]?[A-Z])")
_ABBREVIATED: Final = re.compile(r"\b(?:[A-Z][a-z]{0,3}|[ap]\.m)\.\s+$")
_ENDED: Final = re.compile(r"[.!?…\"”’]\s*$")

_MARKS: Final = ("(", "Credit: ", "Courtesy: ", "REUTERS/", "Photo/", "AFP/", "EPA/", "source, ", " via ")
# Those of the credits at the end of a paragraph and in a gallery.
_LATER_MARKS: Final = ("/R", "/A", "/E", "/G", " Getty", " Shutterstock", " GETTY", " Alamy", "Imagn")
# What may follow a credit: the next sentence. Anything else belongs to the sentence before the credit.
_FOLLOWS: Final = re.compile(rf"\s*(?:$|[\"“‘'«(\[]?(?!\w{{3,6}}day\b)(?P<word>[{_UPPER}\d]\w*))")
# A credit without an agency or a photographer may be a remark in the story: "the firm's head (courtesy of the firm)".
_SURE: Final = re.compile(rf"[/|]| [Bb]y |\b(?:{AGENCY}|{PHOTO_AGENCY})\b")
_NAMED: Final = re.compile(r"/| via ")


def captions_of(paragraph: str, edges: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the spans of the credits with their captions, if these can be told apart from the text before them.

    `edges` are the ends of other insertions in the paragraph in ascending order: what follows one may be a caption.
    """
    if not any(mark in paragraph for mark in (*_MARKS, *_LATER_MARKS)):
        return
    last = 0
    pictures = list(_pictures(paragraph))
    yield from pictures
    for credit in _credits(paragraph, edges):
        if any(start <= credit.start() < end for start, end in pictures):
            continue
        edge = max(last, _edge_before(credit.start(), edges))
        if edge <= credit.start() and (credit.re is _PHOTOGRAPHER or _is_followed_by_sentence(paragraph, credit)):
            yield _insertion_start(paragraph, edge, credit), credit.end()
            last = credit.end()


def _pictures(paragraph: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the captions in a gallery, each with its number and credit."""
    last = 0
    for found in _PICTURES.finditer(paragraph) if any(map(str.isdigit, paragraph)) else ():
        before = paragraph[last : found.start()].rstrip()
        is_apart = not before or before[-1] in '.!?"”’'
        word = found["next"]
        is_credit = not word or _NAMED.search(found["credit"]) is not None or begins_sentence(word, "en")
        if is_apart and is_credit and _sentences(found["caption"]) <= _MAX_CAPTION_SENTENCES:
            yield found.start(), found.end()
            last = found.end()


def _is_followed_by_sentence(paragraph: str, credit: re.Match[str]) -> bool:
    """Return whether a sentence begins after a credit, or nothing follows it."""
    following = _FOLLOWS.match(paragraph, credit.end())
    if following is None:
        return False
    word = following["word"]
    return not word or _SURE.search(credit[0]) is not None or begins_sentence(word, "en")


def _credits(paragraph: str, edges: Sequence[int]) -> list[re.Match[str]]:
    """Return the credits in reading order."""
    found = [*_CREDIT.finditer(paragraph)]
    bare = _BARE_CREDIT.finditer(paragraph)
    found += (each for each in bare if not each["next"] or begins_sentence(each["next"], "en"))
    for photographer in _PHOTOGRAPHER.finditer(paragraph):
        edge = _edge_before(photographer.start(), edges)
        text = paragraph[max(edge, photographer.start() - _MAX_CAPTION_CHARACTERS) : photographer.start()]
        if edge and _sentences(text) == 1:
            found.append(photographer)
    return sorted(found, key=re.Match.start)


def _edge_before(position: int, edges: Sequence[int]) -> int:
    """Return the last edge that is not after a position, or 0."""
    at = bisect_right(edges, position)
    return edges[at - 1] if at else 0


def _insertion_start(paragraph: str, edge: int, credit: re.Match[str]) -> int:
    """Return where the caption before a credit begins; a video has none, and one from the archive is whole."""
    if credit.re is _CREDIT and credit["video"]:
        return credit.start()
    is_archived = _is_archived(paragraph[edge : credit.start()], credit[0])
    return edge if is_archived else _caption_start(paragraph, edge, credit)


def _is_archived(text: str, credit: str) -> bool:
    """Return whether a text and the credit after it are the caption of a picture from the agency's archive."""
    is_marked = _FROM_ARCHIVE.match(text) is not None and _ARCHIVE_CREDIT.search(credit) is not None
    return is_marked and len(text) <= _MAX_ARCHIVE_CAPTION_CHARACTERS and _QUOTATION_MARK.search(text) is None


def _caption_start(paragraph: str, edge: int, credit: re.Match[str]) -> int:
    """Return where the caption before a credit begins, or the start of the credit if it may be the article's text.

    `edge` is the end of the last insertion, or 0.
    """
    begin = max(edge, credit.start() - _MAX_CAPTION_CHARACTERS - 20)
    if dated := _DATED.search(paragraph[begin : credit.start()]):
        return begin + dated.start("caption")
    if credit.start() - edge > _MAX_CAPTION_CHARACTERS:
        return credit.start()
    text = paragraph[edge : credit.start()]
    if not _SURE.search(credit[0]) and not _ENDED.search(text):
        return credit.start()
    # A line break may be lost between the story and a caption at the end of a paragraph.
    is_sure = credit.re is not _BARE_CREDIT or credit["person"] is credit["dated"] is None
    is_whole = edge > 0 or (is_sure and credit.end() == len(paragraph))
    if _sentences(text) <= (_MAX_CAPTION_SENTENCES if is_whole else 1):
        return edge
    if _ENDED.search(text):
        return credit.start()
    return edge + max((end.end() for end in _SENTENCE_END.finditer(text)), default=credit.start() - edge)


def _sentences(text: str) -> int:
    """Return the number of sentences in a text; the last one may lack its full stop."""
    text = text.strip()
    return (
        sum(not _ABBREVIATED.search(text, max(0, end.end() - 8), end.end()) for end in _SENTENCE_END.finditer(text)) + 1
    )
