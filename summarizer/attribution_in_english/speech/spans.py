"""The spans of a content: the quotations of a cue and what its grammar attributes, without using a word twice."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.quotations.offsets import CharSpan, JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.assignment import Assignment
from summarizer.quotation_marks import CLOSING_MARKS

# A label before a post: "NOW – Lund wins".
_LABEL: Final = re.compile(r"[A-Z]{3,}[A-Z ]{0,20} [—–] (?=[\"“‘A-Z])")
_LEADING: Final = re.compile(r"[\s,;:.!?)\]—–\-…]+")
_TRAILING: Final = re.compile(r"[\s,;:(\[—–\-]+$|\s(?:and|but|or)$|</?\w+/?>?$")
# Not the last stop of "U.S.", which belongs to the abbreviation.
_FINAL_STOPS: Final = re.compile(r"(?<!\b[A-Z]\.[A-Z])[.]+$")

# The end of a whole quotation that the writer contradicts: "said: “It is a mistake,” but in fact it was not".
_CONTRADICTED: Final = re.compile(r"[,.!?][”\"’'»] (?:but|yet|though|although) ")
# What joins two spans to one.
_BETWEEN: Final = re.compile(r",? ?(?:and |but |or )?")
# A clause before a quotation on which that depends.
_CONDITION: Final = re.compile(r"(?:that )?(?:if|unless|until|once|because|although|even if|no matter) [^.;:\n“”\"]*, ")
# Where the quoted thing happens, not where it was said: "in his constituency".
_OWN_PLACE: Final = re.compile(
    r"in (?:his|her|their|its|some|many|most|other|parts of (?:his|her|their|the)) (?:\w+ )?"
    r"(?:area|borough|city|community|constituency|country|county|district|neighbou?rhood|parish|province|region|state"
    r"|town|village|ward)s? "
)
_MAX_CONDITION_TOKENS: Final = 25

# The longest subject that is looked for before a quotation.
_MAX_SUBJECT_TOKENS: Final = 10
# The longest beginning of a sentence before its quotation.
_MAX_BEGINNING_TOKENS: Final = 20
_CLAUSE_ENDS: Final = frozenset({",", ":", ";", "—", "–", "--", "(", "“", '"'})

_JOINED: Final = re.compile(r"[ ,:]*")
_WORD: Final = re.compile(r"\w")

# The words that join a speech to somebody else's quotation: "…, to which Mr. Hale replied: “…”".
_CONNECTIVE: Final = re.compile(
    r"[\s,;—–-]+(?:(?:to|at|in|after|for|of) which|and|but|while|as|when|though|that|,)\s*$"
)
_MAX_CONNECTIVE_CHARS: Final = 30


# After one of these a quotation is independent: "She laughed: “…,” he said".
_SEPARATORS: Final = frozenset(":(—–-")


def content_spans(layout: Layout, assignment: Assignment, index: int) -> list[CharSpan]:
    """Return the spans of an attribution's content, in reading order."""
    own = assignment.quotations_of.get(index, ())
    spans = [quotation.span for quotation in own]
    for tokens in assignment.attributions[index].spans:
        span = trimmed(layout.text, *layout.char_span(tokens))
        if span[0] < span[1]:
            spans += _fitted_to_quotations(layout, assignment, index, span)
    spans = merged(spans)
    if len(spans) == 1 and (ended := _ended_after(layout, assignment, index, spans[0])) is not None:
        spans.append(ended)
    if own and len(spans) == 1 and (begun := _begun_before(layout, assignment, index, own[0])) is not None:
        spans.append(begun)
    if len(spans) == 1 and (condition := _condition_before(layout, assignment, index, spans[0])) is not None:
        spans.append(condition)
    return merged(spans)


def joined(text: str, spans: Iterable[CharSpan]) -> tuple[CharSpan, ...]:
    """Return spans with only a comma or an "and" between them as one: "found the leak | and | “closed” the dam"."""
    found: list[CharSpan] = []
    for start, end in spans:
        if found and _BETWEEN.fullmatch(text, found[-1][1], start):
            found[-1] = found[-1][0], end
        else:
            found.append((start, end))
    return tuple(found)


def _condition_before(layout: Layout, assignment: Assignment, index: int, span: CharSpan) -> CharSpan | None:
    """What a quotation needs between its cue and itself: "said | no matter who votes, | “we will stay”"."""
    cue_end = assignment.attributions[index].cue[1]
    if layout.text[span[0]].isalnum():
        return None
    quotation = next((layout.quotations[each] for each in layout.overlapping((span[0], span[0] + 1))), None)
    if quotation is None or quotation.start != span[0] or layout.starts_with_capital(quotation):
        return None
    if not 0 < quotation.token_start - cue_end <= _MAX_CONDITION_TOKENS:
        return None
    start = layout.char_span((cue_end, cue_end + 1))[0]
    is_needed = any(each.fullmatch(layout.text, start, quotation.start) for each in (_CONDITION, _OWN_PLACE))
    return (start, quotation.start) if is_needed else None


def _ended_after(layout: Layout, assignment: Assignment, index: int, span: CharSpan) -> CharSpan | None:
    """The words after a quotation with which its sentence goes on: "“It is hard to measure” income, Lund said"."""
    attribution = assignment.attributions[index]
    if layout.text[span[1] - 1] not in CLOSING_MARKS or layout.text[span[1] - 2] in ".,!?;…":
        return None
    quotation = next((layout.quotations[each] for each in layout.overlapping(span)), None)
    if attribution.speaker is None or quotation is None or quotation.span != span:
        return None
    if not layout.opens_sentence(quotation):
        return None
    first = min(attribution.cue[0], attribution.speaker.left_edge.i)
    words = layout.doc[quotation.token_end : first]
    if not 1 < first - quotation.token_end <= _MAX_SUBJECT_TOKENS or words[len(words) - 1].text != ",":
        return None
    is_part = words[0].is_lower or any(word.tag_ == "POS" for word in words)
    is_clean = is_part and not any(word.text in _CLAUSE_ENDS for word in words[: len(words) - 1])
    return (quotation.end, layout.char_span((first - 1, first))[0]) if is_clean else None


def _begun_before(layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation) -> CharSpan | None:
    """The words before a quotation with which its sentence begins: "Workers “are tired of the delays,” Lund said"."""
    attribution, first = assignment.attributions[index], layout.sentence(quotation.token_start)[0]
    if attribution.cue[0] < quotation.token_end or layout.starts_with_capital(quotation):
        return None
    is_short = 0 < quotation.token_start - first <= _MAX_BEGINNING_TOKENS
    if not is_short or not layout.doc[first].text[0].isupper():
        return None
    is_begun = _ends_with_subject(layout, first, quotation) or _ends_with_verb(
        layout, assignment, index, first, quotation
    )
    return (layout.char_span((first, quotation.token_start))[0], quotation.start) if is_begun else None


def _ends_with_subject(layout: Layout, first: int, quotation: JoinedQuotation) -> bool:
    last = layout.doc[quotation.token_start - 1]
    is_subject = last.pos_ in {"NOUN", "PROPN", "PRON"} and last.dep_ in SUBJECT_DEPS
    return is_subject and last.left_edge.i <= first and last.i - first < _MAX_SUBJECT_TOKENS


def _ends_with_verb(layout: Layout, assignment: Assignment, index: int, first: int, quotation: JoinedQuotation) -> bool:
    """Whether a clause without a cue leads to a quotation: "She cannot say that “as a judge,” Lund added"."""
    words = layout.doc[first : quotation.token_start]
    speaker = assignment.attributions[index].speaker
    is_after = speaker is not None and speaker.i >= quotation.token_end
    has_cue = any(first <= each.cue[0] < quotation.token_start for each in assignment.attributions)
    is_clause = any(token.tag_ in FINITE_TAGS for token in words)
    return is_after and is_clause and not has_cue and not any(token.text in _CLAUSE_ENDS for token in words)


def merged(spans: Iterable[CharSpan]) -> list[CharSpan]:
    """Return spans in reading order, with those that touch merged."""
    joined: list[CharSpan] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def trimmed(text: str, start: int, end: int) -> CharSpan:
    """Return a span without the commas and full stops around it, which belong to the sentence."""
    for pattern in (_LABEL, _LEADING):
        lead = pattern.match(text, start, end)
        start = lead.end() if lead else start
    while (tail := _trailing_start(text, start, end)) is not None:
        end = tail
    return start, end


def _trailing_start(text: str, start: int, end: int) -> int | None:
    """The start of the marks to trim from a span's end. Only the last characters are searched: a span may be long."""
    first = max(start, end - _MAX_CONNECTIVE_CHARS)
    found = _TRAILING.search(text, first, end) or _FINAL_STOPS.search(text, first, end)
    return found.start() if found else None


def _fitted_to_quotations(layout: Layout, assignment: Assignment, index: int, span: CharSpan) -> Iterator[CharSpan]:
    """A span of the grammar, extended by unassigned quotations and cut at those of other attributions."""
    overlapping = layout.overlapping(span)
    own = assignment.quotations_of.get(index)
    if own and not any(assignment.attribution_of[quote_index] == index for quote_index in overlapping):
        # Two things were said: "said on Monday that it leaked, “…”". A span further away is the parser's mistake.
        is_joined = span[1] <= own[0].start and _JOINED.fullmatch(layout.text, span[1], own[0].start) is not None
        is_joined = is_joined or _is_broken_off(layout, assignment, index, own[0], span)
        if is_joined or _resumes(layout, assignment, index, own[-1], span):
            yield span
        return
    start, end = span
    for quote_index in overlapping:
        quotation, assigned = layout.quotations[quote_index], assignment.attribution_of[quote_index]
        if assigned is None:
            start, end = min(start, quotation.start), max(end, quotation.end)
        elif assigned == index:
            start, end = _around_own_quotation(layout, assignment, index, quotation, (start, end))
        else:
            start, end = _before_other_quotation(layout, assignment, quote_index, (start, end))
            break
    if _WORD.search(layout.text, start, end):
        yield start, end


def _is_broken_off(
    layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation, span: CharSpan
) -> bool:
    """Whether a quotation goes on with the words before the speaker: "There was, she said, “a hidden bargain”"."""
    cue = assignment.attributions[index].cue
    sentence = layout.sentence(cue[0])
    is_around = span[1] <= layout.char_span(cue)[0] and cue[1] <= quotation.token_start < sentence[1]
    is_start = span[0] == layout.char_span((sentence[0], sentence[0] + 1))[0]
    return is_around and is_start and not layout.starts_with_capital(quotation)


def _resumes(layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation, span: CharSpan) -> bool:
    """Whether a sentence goes on after the speaker: "While some ask, and “we thank them,” Lund said, most do not"."""
    attribution = assignment.attributions[index]
    cue, speaker = attribution.cue, attribution.speaker
    if speaker is None or layout.opens_sentence(quotation) or quotation.token_end > min(cue[0], speaker.i):
        return False
    end = layout.char_span((cue[0], max(cue[1], speaker.i + 1)))[1]
    return layout.text[end : span[0]] == ", " and layout.text[quotation.end - 2] == ","


def _around_own_quotation(
    layout: Layout, assignment: Assignment, index: int, quotation: JoinedQuotation, span: CharSpan
) -> CharSpan:
    """A span with a quotation of its own attribution: up to the quotation if the cue follows, else from the cue on."""
    cue = layout.char_span(assignment.attributions[index].cue)
    start, end = span
    if quotation.end > cue[0]:
        start = max(start, cue[1])
        is_whole = quotation.start - start <= 1 and _CONTRADICTED.match(layout.text, quotation.end - 2)
        return start, quotation.end if is_whole else max(end, quotation.end)
    is_apart = layout.text[max(start, quotation.start - 3) : quotation.start].rstrip()[-1:] in _SEPARATORS
    is_apart = is_apart and not (cue[1] <= start and _is_led_to(layout, start, quotation))
    is_fragment = not is_apart and end > quotation.end and layout.text[quotation.end - 2] not in ".,!?;…"
    first = quotation.start if is_apart else min(start, quotation.start)
    return first, end if is_fragment and _is_sentence_end(layout.text, end) else quotation.end


def _is_led_to(layout: Layout, start: int, quotation: JoinedQuotation) -> bool:
    """Whether what was said goes on with a quotation: "said | the aim was plain: | “a bridge and a dam”"."""
    words = layout.doc[layout.token_span((start, quotation.start))[0] : quotation.token_start]
    is_clause = any(word.tag_ in FINITE_TAGS for word in words)
    return is_clause and not any(word.is_quote for word in words) and not layout.starts_with_capital(quotation)


def _is_sentence_end(text: str, position: int) -> bool:
    """Whether only a full stop separates a position from the end of its sentence."""
    return text[position : position + 2].strip() in {"", "."}


def _before_other_quotation(layout: Layout, assignment: Assignment, quote_index: int, span: CharSpan) -> CharSpan:
    """A span up to another attribution's quotation, or up to its cue and speaker if they precede the quotation."""
    near, quotation = assignment.nearby[quote_index], layout.quotations[quote_index]
    cut = quotation.start
    if near.cue[0] < quotation.token_end:
        first = near.speaker.left_edge.i if near.speaker is not None else near.cue[0]
        cut = layout.token_starts[min(first, near.cue[0])]
    start, end = trimmed(layout.text, span[0], max(span[0], min(span[1], cut)))
    tail = _CONNECTIVE.search(layout.text, max(start, end - _MAX_CONNECTIVE_CHARS), end)
    return start, tail.start() if tail else end
