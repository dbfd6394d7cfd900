"""Finds the speaker of a verb of saying before the verb, or between it and what is said."""

from summarizer.attribution_in_other_languages.constructions.gerunds import with_subject_of_gerund
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, made_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.items import known
from summarizer.attribution_in_other_languages.speakers.antecedents import antecedent, is_relative
from summarizer.attribution_in_other_languages.speakers.dropped import is_dropped_before
from summarizer.attribution_in_other_languages.speakers.institutions import speaker_within
from summarizer.attribution_in_other_languages.speakers.preceding import subject_before
from summarizer.attribution_in_other_languages.speakers.subjects import subject_after, subject_within
from summarizer.attribution_in_other_languages.speakers.verb_second import speaker_of
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span
from summarizer.model import ActorKind


def with_subject(
    sentence: Sentence,
    cue: Cue,
    spans: list[Span],
    after: int,
    limit: int,
    *,
    direct: bool | None = None,
    before_only: bool = False,
) -> Attribution | None:
    """Return an attribution whose speaker stands before the cue, or between the cue and its content."""
    items = sentence.items
    if "ger" in cue.word.features:
        return with_subject_of_gerund(sentence, cue, spans, direct=direct)
    if sentence.is_verb_second:
        return made_of(cue, spans, speaker_of(sentence.nominals, items, cue)[0], direct=direct)
    speaker = _subject(sentence, cue, after, limit, before_only=before_only)
    if sentence.nominals.language.has_free_order and _is_of_other(sentence, cue, speaker):
        return None
    is_open = not _shares_subject(sentence, cue) and not is_dropped_before(sentence.nominals, items, cue.first)
    return made_of(cue, spans, speaker, direct=direct, is_open=is_open)


def _is_of_other(sentence: Sentence, cue: Cue, speaker: Phrase | None) -> bool:
    """Whether a verb has a subject that cannot be identified: one in its own clause, or the noun before "that"."""
    if known(speaker) is None and _has_other_subject(sentence, cue):
        return True
    is_clause = is_relative(sentence.items, cue.first)
    return is_clause and antecedent(sentence.nominals, sentence.items, cue.first, cue.word.features) is None


def _subject(sentence: Sentence, cue: Cue, after: int, limit: int, *, before_only: bool) -> Phrase | None:
    items, nominals = sentence.items, sentence.nominals
    speaker = subject_within(nominals, items, cue.first, cue.last)
    if nominals.language.inflects and not _shares_subject(sentence, cue):
        # The case tells a subject before the verb from an object; what follows may be the addressee.
        speaker = known(subject_before(nominals, items, cue.first, cue.word.features))
    elif speaker is None and cue.first and not nominals.language.inflects:
        speaker = known(subject_before(nominals, items, cue.first, cue.word.features))
        if speaker is not None and speaker.end != items[cue.first - 1].end:
            speaker = None  # "in the town hall | said the mayor that": the subject may be inverted
    body = None if known(speaker) else speaker_within(nominals, items, cue, max(limit, cue.last))
    if before_only and body is not None and cue.verb and cue.verb.sort == "say" and _names_place(sentence, body):
        body = None  # "in Lviv they reported a fire" does not say who did
    if speaker is None and not before_only and not (body and nominals.language.inflects):
        speaker, _ = subject_after(nominals, items[:limit], after, cue.word.features)
        if nominals.language.inflects and _shares_subject(sentence, cue):
            speaker = known(speaker)  # "рассказал о себе и упомянул | секретный проект"
    if known(speaker) is None:
        speaker = body or speaker
    if known(speaker) is None and not _shares_subject(sentence, cue):
        # "reiterated its warning that …": what follows the verb need not be its subject.
        speaker = subject_before(nominals, items, cue.first, cue.word.features) or speaker
    return speaker


def _has_other_subject(sentence: Sentence, cue: Cue) -> bool:
    """Whether the words before a cue in a subordinate clause may be its subject: "that all | points to …"."""
    items = sentence.items
    at = cue.first
    while at and (items[at - 1].is_word and not items[at - 1].has("conjunction", "coordination", "relative")):
        at -= 1
    between = [item for item in items[at : cue.first] if not item.has("adverb", "time", "reflexive", "negation")]
    is_subordinate = (
        at > 0 and items[at - 1].has("conjunction") and any(each.last < at for each in sentence.clauses.cues)
    )
    is_subordinate = is_subordinate or (at > 1 and items[at - 1].has("conjunction") and items[at - 2].text != ",")
    return is_subordinate and bool(between) and not between[0].has("preposition")


def _names_place(sentence: Sentence, phrase: Phrase) -> bool:
    return phrase.entity is not None and sentence.nominals.entities[phrase.entity].kind is ActorKind.PLACE


def _shares_subject(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue shares the subject of an earlier cue of its sentence: "X said that … and | asked"."""
    at = cue.first
    while at and sentence.items[at - 1].has("adverb", "time", "reflexive") and not sentence.items[at - 1].is_capital:
        at -= 1
    if not at or not sentence.items[at - 1].has("coordination"):
        return False
    return any(other.verb is not None and other.last < at for other in sentence.clauses.cues)
