"""Takes out what a page inserts between the sentences of a paragraph: promos in capitals, captions, picture credits."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from summarizer.model import Dropped
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.lines.phrases import AGENCY, NAME, PHOTO_AGENCY
from summarizer.sentence_ends import begins_sentence

_UPPER: Final = "A-ZÀ-ÖØ-Þ"
_CAPITALS: Final = rf"[{_UPPER}\d$£€‘'][{_UPPER}\d’'‘&,:;$£€%.-]*"

# After a sentence: "… on Friday. BANK TO SELL ITS LAST BRANCHES IN THE NORTH The bank …".
_PROMO: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”’)])(?P<gap>\s{{0,20}}))(?P<words>{_CAPITALS}(?: {_CAPITALS}){{3,29}})"
    rf"(?:(?P<after>\s{{1,20}})(?![{_UPPER}\d’']{{2,}}(?:\W|$))(?=(?P<next>[\"“‘'(\[]?\w+)|[—–|])|(?=[{_UPPER}][a-z]+(?:\W|$))|$)"
)
_CALL: Final = re.compile(
    r"\b(?:CLICK(?:ING)? HERE|ON THE GO|SIGN UP (?:HERE|TO|FOR)|GET THE [A-Z ’']{2,40} APP|SUBSCRIBE (?:HERE|TO|NOW)"
    r"|DOWNLOAD (?:THE|OUR)|READ MORE|LEARN MORE|WATCH (?:LIVE|NOW)|APP TODAY)\b"
)
_SHOUTED: Final = re.compile(rf"[{_UPPER}][^a-zß-ÿа-я]{{14}}")
_ACRONYM: Final = re.compile(rf"\b([{_UPPER}][{_UPPER}&]{{1,6}})(?:['’]s)? [a-z]")
_MIN_WORDS: Final = 5
_MIN_LETTERS: Final = 20
# A shorter line in capitals may be a subheading.
_MIN_LINE_WORDS: Final = 7
_MAX_PROMOS: Final = 5

# The live page of a subject: "… on Friday. Norland election LIVE The party …".
_LIVE: Final = re.compile(
    rf"(?<=[.!?\"”’] )(?P<words>[{_UPPER}][\w’'-]*(?: [\w’'-]+){{1,9}} LIVE(?: [Uu]pdates)?)(?= (?P<next>[{_UPPER}]\w*)|$)"
)

_OUTLET: Final = (
    r"(?:[\w.’'&-]+ ){0,4}(?:News|Times|Post|Images?|Media|Digital|Press|Photos?|Pool|Group|TV|Network|Tribune|Herald"
    r"|Journal|Globe|Chronicle|Pictures?)(?: (?:Digital|Images?|Agency|Group|Service|Photo))?"
)
_FULL_NAME: Final = (
    rf"(?![^()/]{{0,40}}\b(?:Post|Times|News|Journal|Poll)\b)[{_UPPER}][\w.’'-]+(?: (?:[{_UPPER}][\w.’'-]*|de|van|von|al|y)){{1,4}}"
)
_CREDIT: Final = re.compile(
    r"\((?:(?:(?:[Ff]ile|[Ss]tock|[Hh]andout|AP|AFP|Reuters) )?(?:[Pp]hoto(?:graph)?|[Ii]mage|[Pp]icture|[Ss]creenshot"
    r"|[Cc]redit)(?:/| [Bb]y\b| [Cc]redit\b|s? [Cc]ourtesy\b|: ?)[^()]{2,100}|(?:[Cc]ourtesy of|[Cc]ourtesy:) [^()]{2,60}"
    rf"|{_FULL_NAME} ?/ ?(?:[^()/]{{2,40}}/ ?)?(?:{AGENCY}|{_OUTLET})(?:[ ,/][^()]{{0,60}})?"
    rf"|[^()/\d]{{2,50}}/ ?(?:[^()/]{{2,40}}/ ?)?(?:{PHOTO_AGENCY})(?:[ ,/][^()]{{0,60}})?"
    rf"|{NAME}(?:/[^()]{{2,40}})? via (?:{AGENCY}|{PHOTO_AGENCY})(?:[ ,/][^()]{{0,60}})?|(?:{PHOTO_AGENCY})"
    r"|(?:[Ff]ile|FILE|[Aa]rchive) ?(?:[Pp]hoto|[Ii]mage|PHOTO)?) ?\)"
)
_BARE_CREDIT: Final = re.compile(
    rf"\|\s{{0,2}}(?:Photo|Image|Picture) (?:Credit|Courtesy)s?:\s{{0,2}}(?:{AGENCY}|{PHOTO_AGENCY}|Special Arrangement"
    rf"|File Photo|The Hindu|{NAME}$)|(?:REUTERS|AP Photo|AFP|EPA)/[{_UPPER}][\w’'-]+ [{_UPPER}][\w’'-]+"
    rf"(?:/(?:[Ff]ile|[Pp]ool)(?: [Pp]hoto)?|(?=\s{{2}}|$|\s(?P<next>[{_UPPER}]\w*)))|Image source, (?:{AGENCY}|{PHOTO_AGENCY})\b"
)
# Below a picture, a name alone may be the photographer's: "(Ida Norrby)The …".
_PHOTOGRAPHER: Final = re.compile(rf"\([{_UPPER}][\w’'-]+ [{_UPPER}][\w’'-]+(?: [{_UPPER}][\w’'-]+)?\)(?=[{_UPPER}])")
_MAX_CAPTION_CHARACTERS: Final = 300
_MAX_CAPTION_SENTENCES: Final = 2
_SENTENCE_END: Final = re.compile(r"[.!?][\"”’]?\s+(?=[\"“‘(]?[A-Z])")
_ABBREVIATED: Final = re.compile(r"\b(?:[A-Z][a-z]{0,3}|[ap]\.m)\.\s+$")
_ENDED: Final = re.compile(r"[.!?…\"”’]\s*$")

_VIDEO: Final = re.compile(
    r"^close\s+Video\s(?P<words>\S.{10,250}?(?:\s{2,}(?=\S)|$|\bjoins? [‘'“\"][^‘’'“”\"]{3,60}[’'”\"] to discuss\b"
    r"(?:[^.!?]|\.(?=[A-Z]\.)|(?<=\.[A-Z])\.){0,200}[.!?]))"
)
_ACCOUNT: Final = re.compile(
    r"Join [A-Z][\w ]{2,30} for access to this content\b.{0,500}?(?:instructions provided\.|valid email address\.)"
    r"|By entering your email, you are agreeing to\b.{0,300}?Financial Incentive\.(?: To access the content,[^.]{0,80}\.)?"
)
_CONTRIBUTED: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”’)]) {{0,3}})(?:The )?(?:{NAME})(?:(?:, and | and |, |['’]s? )(?:the )?(?:{NAME})){{0,6}},? "
    r"(?:also )?contributed (?:reporting )?to this (?:report|story|article)\.(?=\s|$)"
)


# A label of links for those who cannot see them.
_NEW_TAB: Final = re.compile(r",? ?[(\[]?\bopens (?:in )?(?:a )?new (?:tab|window)\b[)\]]?")


@dataclass(frozen=True, slots=True)
class _Found:
    """The span of an insertion in its paragraph, and the reason to drop it."""

    start: int
    end: int
    reason: str


class _Kind(Enum):
    """How certain it is that words in capitals are a promo.

    A `CALL` says what to click; a `SURE` one is set apart by spaces or by their lack; others stand `WITHIN` a paragraph, or
    are a whole `LINE`.
    """

    CALL = auto()
    SURE = auto()
    WITHIN = auto()
    LINE = auto()


@dataclass(frozen=True, slots=True)
class _Promo:
    """The span of words in capitals in their paragraph."""

    start: int
    end: int
    kind: _Kind


def without_insertions(paragraphs: Sequence[str]) -> tuple[tuple[str, ...], tuple[Dropped, ...]]:
    """Return the paragraphs without insertions, broken where they were, and what was dropped, in reading order."""
    acronyms = _acronyms(paragraphs)
    kept: list[str] = []
    dropped: list[Dropped] = []
    promos = [list(_promos(paragraph, acronyms)) for paragraph in paragraphs]
    _drop_doubtful(promos)
    for paragraph, links in zip(paragraphs, promos, strict=True):
        found = _insertions(paragraph, links)
        kept += _without(paragraph, found)
        dropped += (Dropped(paragraph[each.start : each.end].strip(" ,"), each.reason) for each in found)
    return tuple(kept), tuple(dropped)


def _without(paragraph: str, insertions: Sequence[_Found]) -> Iterator[str]:
    """Yield the parts of a paragraph around the insertions; those of one sentence are one part."""
    part, last = "", 0
    for found in insertions:
        part += paragraph[last : found.start]
        last = found.end
        if found.reason != "navigation":
            yield from filter(None, (part.strip(),))
            part = ""
    yield from filter(None, ((part + paragraph[last:]).strip(),))


def _drop_doubtful(promos: Sequence[list[_Promo]]) -> None:
    """Drop promos that may be the article's own words in capitals, unless the article has others that cannot be."""
    kinds = [promo.kind for each in promos for promo in each if promo.kind is not _Kind.CALL]
    # Headings of the items of a newsletter are in capitals, too.
    are_headings = len(kinds) > _MAX_PROMOS
    is_any_sure = _Kind.SURE in kinds or any(promo.kind is _Kind.CALL for each in promos for promo in each)
    certain = {
        _Kind.CALL: True,
        _Kind.SURE: not are_headings,
        _Kind.WITHIN: not are_headings and (is_any_sure or kinds.count(_Kind.WITHIN) > 1),
        _Kind.LINE: not are_headings and is_any_sure,
    }
    for each in promos:
        each[:] = [promo for promo in each if certain[promo.kind]]


def _insertions(paragraph: str, promos: Sequence[_Promo]) -> list[_Found]:
    """Return the insertions in a paragraph in reading order, none within another."""
    found = [_Found(promo.start, promo.end, "related") for promo in promos]
    if " LIVE" in paragraph:
        found += [_Found(*live.span("words"), "related") for live in _LIVE.finditer(paragraph) if _is_live(paragraph, live)]
    if "to this " in paragraph:
        found += [_Found(*credit.span(), "credits") for credit in _CONTRIBUTED.finditer(paragraph)]
    if "opens " in paragraph:
        found += [_Found(*label.span(), "navigation") for label in _NEW_TAB.finditer(paragraph)]
    if video := _VIDEO.match(paragraph):
        found.append(_Found(*video.span(), "video"))
    if "entering your email" in paragraph or "access to this content" in paragraph:
        found += [_Found(*account.span(), "account") for account in _ACCOUNT.finditer(paragraph)]
    if any(mark in paragraph for mark in ("(", "Credit: ", "Courtesy: ", "REUTERS/", "Photo/", "AFP/", "EPA/", "source, ")):
        found += _captions(paragraph, found)
    return _apart(sorted(found, key=lambda each: (each.start, -each.end)))


def _apart(found: Sequence[_Found]) -> list[_Found]:
    """Return the insertions without those that overlap an earlier one."""
    apart: list[_Found] = []
    for each in found:
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return apart


def _acronyms(paragraphs: Sequence[str]) -> frozenset[str]:
    """Return the words in capitals that stand before a word in small letters: they may begin a sentence."""
    return frozenset(word for paragraph in paragraphs for word in _ACRONYM.findall(paragraph))


def _promos(paragraph: str, acronyms: frozenset[str]) -> Iterator[_Promo]:
    """Yield the promos in capitals in a paragraph.

    A paragraph that begins in capitals, a statement in capitals and a quotation in capitals are the article's own words.
    """
    if not _SHOUTED.search(paragraph):
        return
    marks, counted = Counter[str](), 0
    for found in _PROMO.finditer(paragraph):
        start = found.start("words")
        marks.update(mark for mark in paragraph[counted:start] if mark in '"“”')
        counted = start
        words = found["words"].split(" ")
        if found["next"] and _is_of_next(words[-1], found["next"], acronyms):
            words.pop()
        elif found["next"] and found["next"].islower():
            continue
        text = " ".join(words)
        kind = _kind_of(text, found, len(paragraph))
        if kind and marks['"'] % 2 == 0 and marks["“"] <= marks["”"]:
            yield _Promo(start, start + len(text), kind)


def _kind_of(text: str, found: re.Match[str], size: int) -> _Kind | None:
    """Return what kind of promo words in capitals may be, or `None` if they may be a sentence or its beginning.

    `size` is the number of characters of the paragraph.
    """
    if _CALL.search(text):
        return _Kind.CALL
    words = text.count(" ") + 1
    if words < _MIN_WORDS or sum(map(str.isalpha, text)) < _MIN_LETTERS or text[-1] in ".!:,;-":
        return None
    start, gap, after = found.start("words"), found["gap"], found["after"]
    if start == 0 and len(text) == size:
        return _Kind.LINE if words >= _MIN_LINE_WORDS else None
    is_apart = after is not None and len(after) > 1
    if (after and not found["next"]) or (start == 0 and after and not is_apart):
        return None
    return _Kind.SURE if start == 0 or len(gap) != 1 or is_apart else _Kind.WITHIN


def _is_of_next(word: str, following: str, acronyms: frozenset[str]) -> bool:
    """Whether the last word in capitals begins the sentence after the promo: "… IN THE NORTH BMW said"."""
    if word in {"A", "I"}:
        return True
    return word in acronyms and not begins_sentence(following.strip("\"“‘'(["), "en")


def _is_live(paragraph: str, live: re.Match[str]) -> bool:
    """Whether the words before "LIVE" are the name of a page: no sentence goes on after them, and no quotation is open."""
    before = paragraph[: live.start()]
    return before.count('"') % 2 == 0 and (not live["next"] or begins_sentence(live["next"], "en"))


def _captions(paragraph: str, found: Sequence[_Found]) -> Iterator[_Found]:
    """Yield the picture credits in parentheses, each with the caption before it if the caption can be told apart."""
    credits = [*_CREDIT.finditer(paragraph)]
    bare = _BARE_CREDIT.finditer(paragraph)
    credits += (each for each in bare if not each["next"] or begins_sentence(each["next"], "en"))
    ends = {each.end for each in found}
    for photographer in _PHOTOGRAPHER.finditer(paragraph):
        before = max((end for end in ends if end <= photographer.start()), default=0)
        if before and _sentences(paragraph[before : photographer.start()]) == 1:
            credits.append(photographer)
    last = 0
    for credit in sorted(credits, key=re.Match.start):
        edge = max((end for end in (*ends, last) if end <= credit.start()), default=0)
        yield _Found(_caption_start(paragraph, edge, credit), credit.end(), "caption")
        last = credit.end()


def _caption_start(paragraph: str, edge: int, credit: re.Match[str]) -> int:
    """Return where the caption before a credit begins, or the start of the credit if it may be the article's text.

    `edge` is the end of the last insertion, or 0.
    """
    text = paragraph[edge : credit.start()]
    size = _sentences(text)
    is_whole = edge > 0 or not paragraph[credit.end() :].strip()
    if len(text) <= _MAX_CAPTION_CHARACTERS and size <= (_MAX_CAPTION_SENTENCES if is_whole else 1):
        return edge
    if _ENDED.search(text):
        return credit.start()
    return edge + max((end.end() for end in _SENTENCE_END.finditer(text)), default=credit.start() - edge)


def _sentences(text: str) -> int:
    """Return the number of sentences in a text, of which the last may have no full stop."""
    text = text.strip()
    return sum(not _ABBREVIATED.search(text, max(0, end.end() - 8), end.end()) for end in _SENTENCE_END.finditer(text)) + 1
