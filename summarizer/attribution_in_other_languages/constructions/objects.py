"""Attributes the object of a verb of saying: "X announced the closure", "X asked the city to wait"."""

from typing import Final

from summarizer.attribution_in_other_languages.constructions.cue_subjects import with_subject
from summarizer.attribution_in_other_languages.constructions.pointers import pointer_length
from summarizer.attribution_in_other_languages.constructions.reported import content_from, may_be_infinitive
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.language import Verb
from summarizer.attribution_in_other_languages.text.marks import OPENING_QUOTES
from summarizer.attribution_in_other_languages.values import Attribution, Phrase

_OF_PEOPLE: Final = frozenset({"announce", "demand", "warn"})


def noun_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X announced the closure" and "X asked the city to wait"."""
    items, verb = sentence.items, cue.verb
    is_opening = cue.first == 0 and "ger" in cue.word.features  # "Leaving out the costs, the firm …"
    if verb is None or is_opening or not verb.takes & {"noun", "infinitive"}:
        return None
    at = cue.last
    while (at < len(items) and items[at].has("adverb", "time")) or (
        at + 1 < len(items) and items[at].has("article") and items[at + 1].has("time")
    ):
        at += 1
    if at + 1 < len(items) and items[at].text in OPENING_QUOTES and items[at + 1].is_word:
        return content_from(sentence, cue, at, taken, before_only=True)
    if at >= len(items) or not items[at].is_word or items[at].has("coordination", "relative"):
        return None
    if sentence.nominals.language.inflects and pointer_length(sentence, at) > 1:
        return with_subject(sentence, cue, [sentence.before], cue.last, at) if sentence.before is not None else None
    return _noun_at(sentence, cue, verb, at, taken)


def _noun_at(sentence: Sentence, cue: Cue, verb: Verb, at: int, taken: set[int]) -> Attribution | None:
    """The noun phrase or infinitive that begins at an item, if it can be the content of the verb."""
    items = sentence.items
    is_object = "-" in verb.prepositions and (items[at].has("article") or not items[at].has("preposition"))
    is_said = not verb.prepositions or items[at].lower in verb.prepositions or is_object
    if not is_said and not _takes_infinitive_at(sentence, verb, at):
        return None
    if items[at - 1].has("adverb") and at > cue.last and not items[at].has("article", "preposition"):
        at -= 1  # "demanded | more light"
    found = content_from(sentence, cue, at, taken, before_only=True)
    if found is None or (is_object and _may_be_thing(sentence, found.speaker)) or _nobody_says(sentence, verb, found):
        return None
    return None if _names_nothing(sentence, verb, found) else found


def _names_nothing(sentence: Sentence, verb: Verb, found: Attribution) -> bool:
    """Whether a verb of naming has only an object, which does not say anything: "назвали | причину"."""
    if not sentence.nominals.language.inflects or verb.sort != "name":
        return False
    begin, end = found.speaker.start if found.speaker else 0, found.content[-1][1]
    inside = [item for item in sentence.items if found.content[0][0] <= item.start < end]
    front = [item for item in sentence.items if item.start < begin and not item.has("preposition", "adverb")]
    return len(inside) == 1 and not front


def _may_be_thing(sentence: Sentence, phrase: Phrase | None) -> bool:
    """Whether the subject of a verb with an object may be a thing: "наряд подчеркнул фигуру"."""
    return sentence.nominals.language.inflects and phrase is not None and not phrase.is_known


def _nobody_says(sentence: Sentence, verb: Verb, found: Attribution) -> bool:
    """Whether nobody says anything with an object: "the plane promises speed", "the firm has ordered 55"."""
    if not sentence.nominals.language.has_free_order:
        return False
    speaker = found.speaker
    first = next((item for item in sentence.items if speaker is not None and item.start == speaker.start), None)
    is_pointing = first is not None and first.has("determiner") and not first.has("article")  # "this situation"
    if verb.sort not in _OF_PEOPLE and not is_pointing:
        return False
    is_thing = speaker is not None and not speaker.is_known and not speaker.plural
    inside = [item for item in sentence.items if found.content[0][0] <= item.start < found.content[-1][1]]
    return is_thing or all(item.text[:1].isdigit() or item.has("determiner") for item in inside if item.is_word)


def _takes_infinitive_at(sentence: Sentence, verb: Verb, at: int) -> bool:
    """Whether a verb of saying is followed by an infinitive: "dice | no haber visto nada"."""
    items, endings = sentence.items, sentence.nominals.language.setting("infinitives")
    while at < len(items) and items[at].has("negation", "reflexive"):
        at += 1
    return (
        "infinitive" in verb.takes
        and at < len(items)
        and items[at].lower.endswith(endings)
        and may_be_infinitive(items[at])
    )
