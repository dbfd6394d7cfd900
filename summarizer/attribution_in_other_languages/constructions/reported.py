"""Attributes the clause after a verb of saying: "X said that it was late", "X said: it is late"."""

from typing import Final

from summarizer.attribution_in_other_languages.constructions.contents import conjunction_after
from summarizer.attribution_in_other_languages.constructions.cue_subjects import with_subject
from summarizer.attribution_in_other_languages.constructions.nominal import conjunction_after_noun
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, takes_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.speakers.clauses import is_finite
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.attribution_in_other_languages.values import Attribution, Token

_MAX_BEFORE_CONTENT: Final = 14
_GOING_ON: Final = ("relative", "coordination", "conjunction", "preposition", "adverb", "negation")


def clause_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X said that …"."""
    if "clause" not in takes_of(cue):
        return None
    items, language = sentence.items[: _next_cue(sentence, cue)], sentence.nominals.language
    with_comma = "comma" in language.setting("conjunction")
    start = conjunction_after(items, cue.end, with_comma=with_comma)
    if start is None or (sentence.is_verb_second and any(map(is_finite, items[cue.end : start]))):
        return None
    if language.has_free_order and _opens_other_words(sentence, cue.end, start):
        return None
    if language.inflects and _is_led_otherwise(sentence, cue, start):
        return None
    if not with_comma and any(item.has("article") for item in items[cue.last : start]):
        speaker, _ = inverted(sentence, cue)
        is_person = speaker is not None and (speaker.entity is not None or speaker.head is not None)
        if speaker is not None and not is_person:
            return None
    found = content_from(sentence, cue, start, taken)
    return None if found is not None and _has_own_object(sentence, cue, found) else found


def _has_own_object(sentence: Sentence, cue: Cue, found: Attribution) -> bool:
    """Whether a verb of finding has an object of its own: "обнаружили 2 промилле, | что много"."""
    if not sentence.nominals.language.inflects or cue.verb is None or cue.verb.sort != "report":
        return False
    speaker = found.speaker
    return speaker is not None and not speaker.is_known and speaker.start > cue.spans[-1][0]


def _opens_other_words(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction introduces other words than the cue's: "rejected the request of X | that"."""
    nouns = (k for k in range(first, at) if sentence.items[k].has("saying"))
    is_nominal = any(conjunction_after_noun(sentence.nominals, sentence.items, noun) == at for noun in nouns)
    return is_nominal or _follows_infinitive(sentence, first, at)


def _follows_infinitive(sentence: Sentence, first: int, at: int) -> bool:
    """Whether the content is an infinitive before a conjunction: "urged the city to act on plans | that it has"."""
    endings = sentence.nominals.language.setting("infinitives")
    pairs = zip(sentence.items[first:at], sentence.items[first + 1 : at], strict=False)
    return any(
        item.has("preposition") and (following.text in OPENING_QUOTES or _is_infinitive_form(following, endings))
        for item, following in pairs
    )


def _is_infinitive_form(item: Token, endings: tuple[str, ...]) -> bool:
    return item.lower.endswith(endings) and item.word.tags <= {"verb"} and item.text.islower()


def _is_led_otherwise(sentence: Sentence, cue: Cue, conjunction: int) -> bool:
    """Whether a conjunction introduces no content: "призвал сделать все, | чтобы …", "сказал то, | что думал"."""
    items, language = sentence.items, sentence.nominals.language
    is_object = items[conjunction - 2].lower in language.setting("correlatives")
    if is_object and not items[conjunction - 3].has("preposition"):
        return True
    between = items[cue.last : conjunction]
    endings = language.setting("infinitives")
    is_infinitive = any(item.lower.endswith(endings) and may_be_infinitive(item) for item in between)
    return "infinitive" in takes_of(cue) and is_infinitive


def _next_cue(sentence: Sentence, cue: Cue) -> int:
    """Where the next verb of saying begins: a conjunction after that belongs to it."""
    return next((other.first for other in sentence.clauses.cues if other.first >= cue.end), len(sentence.items))


def bare_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X said, it was too late" and "X said: it is too late"."""
    marks = {",", ":"} if "bare" in takes_of(cue) else {":"}
    if not takes_of(cue) & {"bare", "clause"}:
        return None
    items = sentence.items
    for at in range(cue.last, min(len(items), cue.last + _MAX_BEFORE_CONTENT)):
        if items[at].text in marks:
            following = items[at + 1] if at + 1 < len(items) else None
            if following is None or not following.is_word or following.has("relative", "coordination", "preposition"):
                return None
            return content_from(sentence, cue, at + 1, taken)
        if not items[at].is_word:
            return None
    return None


def may_be_infinitive(item: Token) -> bool:
    """Return whether a word can be an infinitive by what the tables know of it: a verb, or nothing at all."""
    return item.is_word and not item.is_capital and item.word.tags <= {"verb", "auxiliary", "passive", "finite"}


def content_from(
    sentence: Sentence, cue: Cue, start: int, taken: set[int], *, before_only: bool = False
) -> Attribution | None:
    """Return an attribution whose content is the clause that begins at an item; `None` if it has no word."""
    end = _end_before_own_words(sentence, cue, start, sentence.clauses.end_from(start), is_object=before_only)
    span = sentence.clauses.span(start, end)
    if span is None:
        return None
    inside = [at for at in range(start, end) if sentence.items[at].quotation is not None]
    taken.update(inside)
    words = [item for item in sentence.items[start:end] if item.is_word and not item.has("conjunction")]
    return with_subject(
        sentence,
        cue,
        [span],
        cue.last,
        start,
        direct=True if inside and len(words) == 0 else None,
        before_only=before_only,
    )


def _end_before_own_words(sentence: Sentence, cue: Cue, start: int, end: int, *, is_object: bool) -> int:
    """Where a content ends before a clause of the writer's own: "Although X said …, | the unions protested"."""
    items, language = sentence.items, sentence.nominals.language
    if is_object and language.has_free_order and cue.first > 1 and items[cue.first - 2].text == ",":
        # "the suspect, who denies the charge, | was freed"
        is_relative = items[cue.first - 1].has("relative")
        return next((at for at in range(start, end) if is_relative and items[at].text == ","), end)
    is_subordinate = items[0].lower in language.setting("subordinators") and cue.first < _MAX_BEFORE_CONTENT
    for at in range(start + 1, end - 1):
        if items[at].text != ",":
            continue
        if is_object and items[at + 1].lower in language.setting("adversatives"):
            return at
        following = items[at + 1]
        if is_subordinate and following.is_word and not following.has(*_GOING_ON):
            return at
    return end
