"""Attributes quotations: before the cue, after it, interrupted by it, and without any cue."""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.cue_subjects import with_subject
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, made_of, takes_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD
from summarizer.attribution_in_other_languages.speakers.clauses import topic_of
from summarizer.attribution_in_other_languages.speakers.dropped import is_dropped_after
from summarizer.attribution_in_other_languages.speakers.preceding import subject_before
from summarizer.attribution_in_other_languages.speakers.subjects import subject_after
from summarizer.attribution_in_other_languages.text.marks import DASHES, LINKS
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Text, Token

_ONLY_FINITE: Final = frozenset({"finite"})
_MAX_TO_QUOTATION: Final = 14
_MAX_AFTER_CUE: Final = 12
_MAX_IN_DIALOGUE: Final = 40
_MAX_TITLE: Final = 6


def quotation_before(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "«…», said X" and, if the quotation goes on, "«…», said X, «…»"."""
    items = sentence.items
    at = cue.first - 1
    while at >= 0 and (items[at].text in LINKS or (items[at].has("adverb", "reflexive") and cue.first - at < 4)):
        at -= 1
    if at < 0 or items[at].quotation is None or (at == cue.first - 1 and items[at].quotation in taken):
        return None
    if at in taken or "quote" not in takes_of(cue) or _opens_further_speech(sentence, cue):
        return None
    speaker, after = inverted(sentence, cue)
    if speaker is None and _may_be_topic(sentence, at):
        speaker = subject_before(sentence.nominals, items[: at - 1], at - 1)  # "X was angry: «…», he said"
    spans = [(items[at].start, items[at].end)]
    taken.add(at)
    following = _continuing_quotation(items, after, items[at].quotation)
    if following is not None and following not in taken:
        taken.add(following)
        spans.append((items[following].start, items[following].end))
    is_open = not is_dropped_after(sentence.nominals, items, cue.last)
    return made_of(cue, spans, speaker, direct=True, is_open=is_open)


def _opens_further_speech(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue introduces further speech: "«…», | underlining the costs"."""
    return "ger" in cue.word.features and not sentence.nominals.language.inflects


def _may_be_topic(sentence: Sentence, at: int) -> bool:
    """Whether the words before a quotation may name its speaker: their sentence ends there and has no speaker."""
    if sentence.is_verb_second or at == 0:
        return False
    before = sentence.items[at - 1].text
    is_told = any(other.verb is not None and other.last <= at for other in sentence.clauses.cues)
    return before == ":" or (before == "." and not is_told and bool(sentence.nominals.language.setting("subjects")))


def _continuing_quotation(items: Sequence[Token], after: int, quotation: int | None) -> int | None:
    """The part of a quotation that follows "he said"."""
    is_dialogue = items[0].text in DASHES
    for at in range(after, min(len(items), after + (_MAX_IN_DIALOGUE if is_dialogue else _MAX_AFTER_CUE))):
        if items[at].quotation is not None:
            same = items[at].quotation == quotation
            return at if same or (at > 0 and items[at - 1].text in LINKS) else None
        if items[at].text in ".!?:" or (items[at].has("verb", "conjunction") and not is_dialogue):
            if items[at].text == "." and at + 1 < len(items) and items[at + 1].quotation == quotation:
                continue
            if items[at].text in ".!?" and any(each.text in DASHES for each in items[at + 1 : at + 2]):
                continue
            return None
    return None


def quotation_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X said: «…»"."""
    items = sentence.items
    if "quote" not in takes_of(cue):
        return None
    for at in range(cue.last, min(_limit(sentence, cue), cue.last + _MAX_TO_QUOTATION)):
        item = items[at]
        if item.quotation is not None:
            if at in taken or (at > cue.last and items[at - 1].text not in ":,–—-" and at - cue.last > 4):
                return None
            taken.add(at)
            return with_subject(sentence, cue, [(item.start, item.end)], cue.last, at, direct=True)
        if item.has("conjunction") or item.text in ".;!?":
            return None
    return None


def _limit(sentence: Sentence, cue: Cue) -> int:
    """Where the next verb of saying begins, to which the rest belongs: "said it was late and | added: …"."""
    if not sentence.is_verb_second:
        return len(sentence.items)
    verbs = (other for other in sentence.clauses.cues if other.kind == "verb" and other.first >= cue.end)
    return next((other.first for other in verbs), len(sentence.items))


def unclaimed(text: Text, sentence: Sentence, taken: set[int]) -> Iterator[Attribution]:
    """Yield the quotations that no cue of their sentence claims; they may continue the one before."""
    for at, item in enumerate(sentence.items):
        if item.quotation is None or at in taken:
            continue
        unlisted = _unlisted(sentence, at)
        if unlisted is not None:
            yield unlisted
            continue
        if not _stands_alone(sentence, at):
            continue
        speaker = _announced(text, sentence, at)
        if speaker is None and _is_titled(text, sentence, at):
            continue
        cue = ((sentence.items[at - 1].start, sentence.items[at - 1].end),) if speaker is not None else ()
        yield Attribution(cue, "say", ((item.start, item.end),), speaker, continues=speaker is None, direct=True)


def _unlisted(sentence: Sentence, at: int) -> Attribution | None:
    """A quotation with a verb that the tables do not list: "…", | thundered | the mayor."""
    items = sentence.items
    first = at + 1
    while first < len(items) and items[first].text in LINKS:
        first += 1
    if first == at + 1 or first >= len(items):
        return None
    verb = _unlisted_verb(items, first, is_inflected=sentence.nominals.language.inflects)
    if verb is None:
        return None
    speaker, after = subject_after(sentence.nominals, items, verb + 1)
    is_known = speaker is not None and (speaker.entity is not None or speaker.head is not None)
    if not is_known or (after < len(items) and items[after].is_word and not items[after].has("preposition", "time")):
        return None
    endings = sentence.nominals.language.setting("infinitives")
    following = items[verb + 1 : verb + 3]
    if len(following) > 1 and following[0].has("preposition") and following[1].lower.endswith(endings or ("\0",)):
        verb += 2  # "a tenu | à préciser"
    cue = (items[first].start, items[verb].end)
    return Attribution((cue,), "say", ((items[at].start, items[at].end),), speaker, direct=True)


def _unlisted_verb(items: Sequence[Token], first: int, *, is_inflected: bool) -> int | None:
    """The item of a verb that the tables do not list, after its auxiliary or an adverb."""
    verb = first
    while verb < len(items) and items[verb].has("auxiliary", "reflexive", "adverb") and not items[verb].is_capital:
        verb += 1
    if is_inflected and verb + 1 < len(items) and items[verb + 1].word.tags == _ONLY_FINITE:
        verb += 1  # "лаконично | отреагировал"
    if verb + 1 >= len(items) or not items[verb].text.islower():
        return None
    is_verb = is_inflected and items[verb].word.tags == _ONLY_FINITE
    return verb if is_verb or items[verb].word is NO_WORD else None


def _announced(text: Text, sentence: Sentence, at: int) -> Phrase | None:
    """The speaker of a quotation that a colon announces without a verb of saying: "Der Leiter ist besorgt: …"."""
    items = sentence.items
    if not sentence.is_verb_second or not at or items[at - 1].text != ":" or _is_titled(text, sentence, at):
        return None
    return topic_of(sentence.nominals, items, at - 1)


def _is_titled(text: Text, sentence: Sentence, at: int) -> bool:
    """Whether a quotation after a colon is a name or a title: a few words without a verb or a final mark."""
    if not sentence.is_verb_second or not at or sentence.items[at - 1].text != ":":
        return False
    inner = text.text[slice(*text.quotations[sentence.items[at].quotation or 0].inner)]
    words = inner.split()
    if len(words) > _MAX_TITLE or inner.rstrip()[-1:] in ".!?…":
        return False
    known = (sentence.nominals.language.word(word.strip(",")) for word in words if word.islower())
    return not any(word.tags & {"finite", "verb", "auxiliary", "subjunctive"} for word in known)


def _stands_alone(sentence: Sentence, at: int) -> bool:
    items = sentence.items
    before = items[at - 1] if at else None
    after = items[at + 1] if at + 1 < len(items) else None
    marks = ".!?:" if sentence.is_verb_second else ".!?"
    return (before is None or before.text in marks) and (after is None or not after.is_word)
