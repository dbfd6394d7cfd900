"""Finds the labels and notes of a page that a copy leaves within a paragraph: "Article content", "3 days ago Share"."""

import re
from collections.abc import Iterator
from typing import Final

from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.phrases import CREDITED, NAME, NO_SPEECH
from summarizer.sentence_ends import begins_sentence

_START: Final = r"(?:^|(?<=[.!?…\"”’)]))\s{0,3}"
# A label stands before a sentence, with or without a space, or at the end of the paragraph.
_END: Final = r"(?=\s{0,3}(?:$|[\"“‘(\[]|(?P<next>[A-ZÀ-ÖØ-Þ]\w*)))"
_UNIT: Final = r"(?:minutes?|hours?|days?|weeks?|months?)"

# No sentence has these words before a capital letter.
_SURE: Final = re.compile(
    rf"{_START}(?P<label>Article content(?: continued)?|Story continues below(?: (?:this )?ad(?:vertisement)?)?"
    r"|(?:Article|Story) continues (?:below|after)(?: this)? ad(?:vertisement)?|SKIP ADVERTISEMENT|Skip Advertisement"
    r"|(?:This )?[Aa]dvertisement (?:\d{1,2} )?has not loaded yet, but your article continues below\.?"
    r"|Continue reading the main story|[Ss]kip past newsletter promotion|after newsletter promotion"
    rf"|(?:Published|Updated|Posted)\s?(?:\d{{1,2}}|an?) {_UNIT} ago(?: ?Share)?(?: ?Save)?"
    rf"|\d{{1,2}} {_UNIT} ago ?Share(?: ?Save)?"
    # The time of an entry in a live text. In America, such a time begins an entry of a programme, and anywhere a full
    # hour, its half or its quarter does, or a time before a dash or a colon.
    r"|(?<![\"”’] )(?<![\"”’])\d{1,2}[.:](?!00|15|30|45)\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:BST|GMT|CES?T|IST|AE[SD]T)"
    rf"(?!\s\w{{3,6}}day\b)){_END}"
)
# These may begin a name: "Trending Now Studios". After a question, they may be its answer.
_LIKELY: Final = re.compile(
    rf"{_START.replace('.!?', '.!')}"
    rf"(?P<label>ADVERTISEMENT|Advertisement|Trending Now|Recommended (?:Videos?|Stories)){_END}"
)
_READ_MORE: Final = re.compile(
    r"(?:^|(?<=[.!?…\"”’)]))\s{0,3}(?P<label>(?:Read [Mm]ore|READ MORE|Read [Aa]lso|READ ALSO|Also [Rr]ead|See [Aa]lso"
    rf"|Related|RELATED): {NO_SPEECH.replace('.*', '[^.!?]*', 1)}"
    r"[^\s.!?]+(?: [^\s.!?]+){2,13}(?: ?[.!?][\"”’]?(?=\s|$)|$))"
)
# A sentence of the story may begin like a link: "Related: Two bills failed.", "Read more: Books make you glad."
_STORY: Final = re.compile(
    r"Related: [^.!?]*\b(?:\w{2,}ed|led|fell|rose|won|lost|died|came|went|began|made|took|got|left|found|gave|met|is"
    r"|are|has|have|will|can)\b"
    r"|[RAS][a-z]+ [a-z]+: (?:(?:The|An?) [^.!?]*[^.!? ]\.|[^.!?]*\([^()]*\d{4}\))"
    r"|[RAS][a-z]+ [a-z]+: [A-Z][a-z]+s (?:make|help|give|keep|bring|teach|need|open|are|have|can|do)\b"
)
# Advice with other labels: "Sleep well: Rest is good."
_ADVICE: Final = re.compile(
    r"(?:^|(?<=[.!?…\"”’)] ))(?!Read |READ |Also |See |Related|RELATED)[A-Z][a-z]+(?: [a-z]+){1,3}: [A-Z]"
)
_NEAR: Final = 200
# The sentence after a headline that has no full stop.
_BEGUN: Final = re.compile(r"(?<= )[a-z\d][^\s.!?]*(?<![:;,–—-]) (?P<word>[A-Z][a-z]*)")
_TITLES: Final = frozenset({"Mr", "Mrs", "Ms", "Dr"})
_CREDITS: Final = re.compile(
    rf"(?<=[.!?\"”’)])\s{{1,3}}(?P<label>(?=Additional|Further|Reporting|Writing|Editing|With|Compiled){CREDITED})$"
    rf"|(?<=[.!?\"”’)])\s?(?:[–—]|-{{1,2}})\s?(?:{AGENCY}|Agencies)\.?$"
    rf"|(?:REUTERS/{NAME} )?Purchase Licensing Rights(?:, opens new tab)?(?=\s*$|\s+[\"“]?[A-Z])"
)
_ADVERT: Final = re.compile(r"(?i:advert| ad$)|continues below|main story")
_LABEL_MARKS: Final = re.compile(
    r"[Cc]ontinue|A(?:dvertisement|DVERTISEMENT|rticle content)|Trending|Recommended|newsletter| ago"
    r"|\d[.:]\d\d\s?[apBGCIA]"
)


def labels_of(paragraph: str) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of the labels in a paragraph, each with the reason to drop it."""
    if _LABEL_MARKS.search(paragraph):
        found = [*_SURE.finditer(paragraph), *filter(_is_before_sentence, _LIKELY.finditer(paragraph))]
        yield from ((*label.span("label"), _reason(label["label"])) for label in found)
    if ": " in paragraph:
        headlines = map(_headline, filter(_is_link, _READ_MORE.finditer(paragraph)))
        # A whole line is known by its own rule.
        yield from ((start, end, "related") for start, end in headlines if end - start < len(paragraph))
    yield from ((*found.span(), "credits") for found in _CREDITS.finditer(paragraph))


def _reason(label: str) -> str:
    return "advertisement" if _ADVERT.search(label) else "page label"


def _is_before_sentence(found: re.Match[str]) -> bool:
    # "Advertisement For him was an art": the word may have a phrase after it.
    return found["next"] is None or (found["next"] != "For" and begins_sentence(found["next"], "en"))


def _is_link(found: re.Match[str]) -> bool:
    near = found.string[max(0, found.start() - _NEAR) : found.start()]
    # After a question, an answer: "What should pupils do? Read more: the classics."
    is_answer = near.endswith("?") or _ADVICE.search(near) is not None
    return not (is_answer or _STORY.match(found["label"]))


def _headline(found: re.Match[str]) -> tuple[int, int]:
    """Return the span of a label with its headline, without a sentence that a lost full stop has joined to it."""
    start, end = found.span("label")
    begun = _BEGUN.finditer(found.string, start, end)
    words = (each for each in begun if each["word"] in _TITLES or begins_sentence(each["word"], "en"))
    first = next(words, None)
    return (start, first.start("word") if first else end)
