"""Finds the labels and notes of a page that a copy leaves within a paragraph: "Article content", "3 days ago Share"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.button_rows import button_rows
from summarizer.reading.lines.phrases import CREDITED, NAME, NO_SPEECH
from summarizer.sentence_ends import begins_sentence

_START: Final = r"(?:^|(?<=[.!?…\"”’)]))\s{0,3}"
# A label stands before a sentence, with or without a space, or at the end of the paragraph.
_END: Final = r"(?=\s{0,3}(?:$|[\"“‘(\[]|(?P<next>[A-ZÀ-ÖØ-Þ]\w*)))"
_UNIT: Final = r"(?:minutes?|hours?|days?|weeks?|months?)"

_READ: Final = r"(?:Read [Mm]ore|READ MORE|Read [Aa]lso|READ ALSO|Also [Rr]ead|See [Aa]lso|Related|RELATED)"


@dataclass(frozen=True, slots=True)
class _Label:
    """What a label looks like, and the words that make the same shape a part of the story.

    The label itself does not match `sentence`; `before` is not found shortly before it. The word after it, if it may
    be part of the label's own sentence, must begin a sentence unless the shape is `sure`.
    """

    reason: str
    shape: re.Pattern[str]
    sentence: re.Pattern[str] | None = None
    before: re.Pattern[str] | None = None
    sure: bool = True


_LABELS: Final = (
    # No sentence has these words before a capital letter.
    _Label(
        "advertisement",
        re.compile(
            rf"{_START}(?P<label>Story continues below(?: (?:this )?ad(?:vertisement)?)?"
            r"|(?:Article|Story) continues (?:below|after)(?: this)? ad(?:vertisement)?|SKIP ADVERTISEMENT"
            r"|Skip Advertisement"
            r"|(?:This )?[Aa]dvertisement (?:\d{1,2} )?has not loaded yet, but your article continues below\.?"
            rf"|Continue reading the main story){_END}"
        ),
    ),
    _Label(
        "page label",
        re.compile(
            rf"{_START}(?P<label>Article content(?: continued)?"
            r"|[Ss]kip past newsletter promotion|after newsletter promotion"
            rf"|(?:Published|Updated|Posted)\s?(?:\d{{1,2}}|an?) {_UNIT} ago(?: ?Share)?(?: ?Save)?"
            rf"|\d{{1,2}} {_UNIT} ago ?Share(?: ?Save)?"
            # The time of an entry in a live text. In America, such a time begins an entry of a programme, and anywhere
            # a full hour, its half or its quarter does, or a time before a dash or a colon.
            r"|(?<![\"”’] )(?<![\"”’])\d{1,2}[.:](?!00|15|30|45)\d{2}\s?(?:[ap]\.?m\.?)?"
            rf"\s?(?:BST|GMT|CES?T|IST|AE[SD]T)(?!\s\w{{3,6}}day\b)){_END}"
        ),
    ),
    # These may begin a name: "Trending Now Studios". After a question, they may be its answer.
    _Label(
        "advertisement",
        re.compile(rf"{_START.replace('.!?', '.!')}(?P<label>ADVERTISEMENT|Advertisement){_END}"),
        sure=False,
    ),
    _Label(
        "page label",
        re.compile(rf"{_START.replace('.!?', '.!')}(?P<label>Trending Now|Recommended (?:Videos?|Stories)){_END}"),
        sure=False,
    ),
    _Label(
        "related",
        re.compile(
            rf"(?:^|(?<=[.!?…\"”’)]))\s{{0,3}}(?P<label>{_READ}: {NO_SPEECH.replace('.*', '[^.!?]*', 1)}"
            r"[^\s.!?]+(?: [^\s.!?]+){2,13}(?: ?[.!?][\"”’]?(?=\s|$)|$))"
        ),
        # A sentence: "Related: Two bills failed.", or advice: "Read more: Books make you glad."
        sentence=re.compile(
            r"Related: [^.!?]*\b(?:\w{2,}ed|led|fell|rose|won|lost|died|came|went|began|made|took|got|left|found|gave"
            r"|met|is|are|has|have|will|can)\b"
            r"|[RAS][a-z]+ [a-z]+: (?:(?:The|An?) [^.!?]*[^.!? ]\.|[^.!?]*\([^()]*\d{4}\))"
            r"|[RAS][a-z]+ [a-z]+: [A-Z][a-z]+s (?:make|help|give|keep|bring|teach|need|open|are|have|can|do)\b"
        ),
        # An answer, "What should pupils do? Read more: the classics.", and advice with other labels, "Sleep well: …".
        before=re.compile(rf"\?$|(?:^|(?<=[.!?…\"”’)] ))(?!{_READ}\b)[A-Z][a-z]+(?: [a-z]+){{1,3}}: [A-Z]"),
    ),
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
_MARKS: Final = re.compile(
    r"[Cc]ontinue|A(?:dvertisement|DVERTISEMENT|rticle content)|Trending|Recommended|newsletter| ago"
    r"|\d[.:]\d\d\s?[apBGCIA]|: "
)


def labels_of(paragraph: str) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of the labels in a paragraph, each with the reason to drop it."""
    if _MARKS.search(paragraph):
        for label in _LABELS:
            spans = (_span(found, label) for found in label.shape.finditer(paragraph) if _is_label(found, label))
            # A whole line that leads to another article is known by its own rule.
            yield from (
                (*span, label.reason) for span in spans if label.reason != "related" or span != _whole(paragraph)
            )
    yield from ((*span, "page label") for span in button_rows(paragraph))
    yield from ((*found.span(), "credits") for found in _CREDITS.finditer(paragraph))


def _whole(paragraph: str) -> tuple[int, int]:
    return 0, len(paragraph)


def _is_label(found: re.Match[str], label: _Label) -> bool:
    """Whether a shape is a label, and not a part of the story that looks like one."""
    start = found.start()
    if label.sentence is not None and label.sentence.match(found["label"]):
        return False
    if label.before is not None and label.before.search(found.string[max(0, start - _NEAR) : start]):
        return False
    following = None if label.sure else found["next"]
    # "Advertisement For him was an art": the word may have a phrase after it.
    return following is None or (following != "For" and begins_sentence(following, "en"))


def _span(found: re.Match[str], label: _Label) -> tuple[int, int]:
    """Return the span of a label, without a sentence that a lost full stop has joined to its headline."""
    start, end = found.span("label")
    if label.reason != "related":
        return start, end
    begun = _BEGUN.finditer(found.string, start, end)
    words = (each for each in begun if each["word"] in _TITLES or begins_sentence(each["word"], "en"))
    first = next(words, None)
    return (start, first.start("word") if first else end)
