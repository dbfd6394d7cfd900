"""A sentence as the constructions read it, and how an attribution is made from what they find."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.model import ActorKind
from summarizer.surface.constructions.contents import Clauses
from summarizer.surface.cues.cues import Cue
from summarizer.surface.phrases.items import item_after, known
from summarizer.surface.phrases.nominals import Nominals
from summarizer.surface.phrases.phrases import phrase_at
from summarizer.surface.speakers.antecedents import antecedent, is_relative
from summarizer.surface.speakers.dropped import is_dropped_before
from summarizer.surface.speakers.preceding import subject_before
from summarizer.surface.speakers.subjects import subject_after, subject_within
from summarizer.surface.speakers.verbsecond import speaker_of
from summarizer.surface.speakers.within import speaker_within
from summarizer.surface.values import Attribution, Frame, Phrase, Span, Token

_MAX_NOUN: Final = 7


@dataclass(frozen=True, slots=True)
class Sentence:
    """A frame with its clauses, and the content of the sentence before, to which "so he said" points back."""

    frame: Frame
    clauses: Clauses
    nominals: Nominals
    before: Span | None

    @property
    def items(self) -> Sequence[Token]:
        """The items of the frame."""
        return self.clauses.items

    @property
    def is_verb_second(self) -> bool:
        """Whether the finite verb stands second in main clauses and last in others."""
        return "second" in self.nominals.language.setting("order")


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
        return _with_subject_of_gerund(sentence, cue, spans, direct=direct)
    if sentence.is_verb_second:
        return made_of(cue, spans, speaker_of(sentence.nominals, items, cue)[0], direct=direct)
    speaker = _subject(sentence, cue, after, limit, before_only=before_only)
    if sentence.nominals.language.has_free_order and _is_of_other(sentence, cue, speaker):
        return None
    is_open = not _is_coordinated(sentence, cue) and not is_dropped_before(sentence.nominals, items, cue.first)
    return made_of(cue, spans, speaker, direct=direct, is_open=is_open)


def _is_of_other(sentence: Sentence, cue: Cue, speaker: Phrase | None) -> bool:
    """Whether a verb has a subject that cannot be read: that of its own clause, or the noun before "that"."""
    if known(speaker) is None and _has_other_subject(sentence, cue):
        return True
    is_clause = is_relative(sentence.items, cue.first)
    return is_clause and antecedent(sentence.nominals, sentence.items, cue.first, cue.word.features) is None


def _with_subject_of_gerund(
    sentence: Sentence, cue: Cue, spans: list[Span], *, direct: bool | None
) -> Attribution | None:
    """An attribution by a participle: its subject is the noun before it, else that of the main verb.

    Where subjects are dropped, a gerund belongs to the main verb or to a document; beside a person it may be either.
    """
    if _is_within_content(sentence, cue):
        return None
    noun, language = _noun_before(sentence, cue), sentence.nominals.language
    is_gerund = bool(language.setting("subjects"))
    if noun is not None and (not is_gerund or "document" in language.word(noun.head or "").tags):
        return made_of(cue, spans, noun, direct=direct)
    if noun is not None and (noun.entity is not None or "role" in language.word(noun.head or "").tags):
        return None
    subject = _subject_of_main_verb(sentence, cue)
    if subject is None and _is_before_main_verb(sentence, cue):
        return None
    return made_of(cue, spans, subject, direct=direct, continues=True)


def _subject(sentence: Sentence, cue: Cue, after: int, limit: int, *, before_only: bool) -> Phrase | None:
    items, nominals = sentence.items, sentence.nominals
    speaker = subject_within(nominals, items, cue.first, cue.last)
    if nominals.language.inflects and not _is_coordinated(sentence, cue):
        # The case tells a subject before the verb from an object; what follows may be whom it was told.
        speaker = known(subject_before(nominals, items, cue.first, cue.word.features))
    elif speaker is None and cue.first and not nominals.language.inflects:
        speaker = known(subject_before(nominals, items, cue.first, cue.word.features))
        if speaker is not None and speaker.end != items[cue.first - 1].end:
            speaker = None  # "in the town hall | said the mayor that": the subject may be inverted
    body = None if known(speaker) else speaker_within(nominals, items, cue, max(limit, cue.last))
    if before_only and body is not None and cue.verb and cue.verb.sort == "say" and _is_place(sentence, body):
        body = None  # "in Lviv they reported a fire": nobody knows who did
    if speaker is None and not before_only and not (body and nominals.language.inflects):
        speaker, _ = subject_after(nominals, items[:limit], after, cue.word.features)
        if nominals.language.inflects and _is_coordinated(sentence, cue):
            speaker = known(speaker)  # "рассказал о себе и упомянул | секретный проект"
    if known(speaker) is None:
        speaker = body or speaker
    if known(speaker) is None and not _is_coordinated(sentence, cue):
        # "reiterated its warning that …": what follows the verb need not be its subject.
        speaker = subject_before(nominals, items, cue.first, cue.word.features) or speaker
    return speaker


def _is_before_main_verb(sentence: Sentence, cue: Cue) -> bool:
    """Whether a gerund shares the subject of a later verb: "докладывая о закупках, | министр сообщил …"."""
    before = any(each.last <= cue.first for each in sentence.clauses.cues)
    return sentence.nominals.language.inflects and not before


def _is_within_content(sentence: Sentence, cue: Cue) -> bool:
    """Whether a gerund goes on with what somebody says: "said that a sign stood there | telling people that …"."""
    items = sentence.items
    if not sentence.nominals.language.has_free_order or not cue.first or items[cue.first - 1].text == ",":
        return False
    verbs = [each.last for each in sentence.clauses.cues if each.kind == "verb" and each.last <= cue.first]
    return bool(verbs) and any(item.has("conjunction") for item in items[verbs[-1] : cue.first])


def _noun_before(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The noun phrase right before a participle without a comma: "the words of | his colleague | stating that …"."""
    items, nominals = sentence.items, sentence.nominals
    if not nominals.language.has_free_order or not cue.first or not items[cue.first - 1].is_word:
        return None
    for at in range(cue.first - 1, max(-1, cue.first - _MAX_NOUN), -1):
        if not items[at].is_word or items[at].has("verb", "auxiliary", "conjunction", "relative"):
            return None
        if items[at].has("article", "determiner", "possessive") or nominals.name_at(items[at]):
            phrase = phrase_at(nominals, items, at, cue.first)
            return phrase if phrase is not None and phrase.end == items[cue.first - 1].end else None
    return None


def _has_other_subject(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue in a subordinate clause has words before it that may be its subject: "that all | points to …"."""
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


def _subject_of_main_verb(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The subject of the verb to which a gerund belongs; none if that is a cue, whose speaker goes on."""
    verbs = [each for each in sentence.clauses.cues if each.kind == "verb" and "ger" not in each.word.features]
    main = next((each for each in reversed(verbs) if each.last <= cue.first), None)
    phrases = (each for each in sentence.clauses.cues if each.kind in {"before", "around"} and each.last <= cue.first)
    if main is None and sentence.nominals.language.inflects and any(phrases):
        return None  # "по словам Лунина, мост закроют, | добавив, что …"
    if main is None:
        return known(subject_before(sentence.nominals, sentence.items, cue.first))
    before = known(subject_before(sentence.nominals, sentence.items, main.first, main.word.features))
    after, _ = inverted(sentence, main)
    return before or (after if after is not None and (after.entity is not None or after.pronoun) else None)


def _is_place(sentence: Sentence, phrase: Phrase) -> bool:
    return phrase.entity is not None and sentence.nominals.entities[phrase.entity].kind is ActorKind.PLACE


def inverted(sentence: Sentence, cue: Cue) -> tuple[Phrase | None, int]:
    """Return the speaker within a cue or after it, and the item after both."""
    if sentence.is_verb_second:
        speaker, after = speaker_of(sentence.nominals, sentence.items, cue)
        return speaker, max(after, cue.end)
    within = subject_within(sentence.nominals, sentence.items, cue.first, cue.last)
    if within is not None:
        return within, cue.last
    found, after = subject_after(sentence.nominals, sentence.items, cue.last, cue.word.features)
    if found is None and (body := speaker_within(sentence.nominals, sentence.items, cue, len(sentence.items))):
        return body, item_after(sentence.items, after, body)
    return found, after


def _is_coordinated(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue goes on with the subject of a cue before it in its sentence: "X said that … and | asked"."""
    at = cue.first
    while at and sentence.items[at - 1].has("adverb", "time", "reflexive") and not sentence.items[at - 1].is_capital:
        at -= 1
    if not at or not sentence.items[at - 1].has("coordination"):
        return False
    return any(other.verb is not None and other.last < at for other in sentence.clauses.cues)


def made_of(
    cue: Cue,
    content: Sequence[Span],
    speaker: Phrase | None,
    *,
    direct: bool | None = None,
    continues: bool = False,
    is_open: bool = False,
    cue_spans: Sequence[Span] = (),
) -> Attribution:
    """Return the attribution that a cue makes; it is open who speaks if the cue has a subject that was not read."""
    is_dropped = speaker is None and cue.kind == "verb" and not cue.is_impersonal and not is_open
    return Attribution(
        cue=tuple(cue_spans or cue.spans),
        sort=cue.verb.sort if cue.verb is not None else "say",
        content=tuple(content),
        speaker=speaker,
        continues=continues or is_dropped,
        direct=direct,
        verb=cue.word.features if cue.kind == "verb" else frozenset(),
    )


def takes_of(cue: Cue) -> frozenset[str]:
    """Return what can be the content of a cue; nothing if it is no verb."""
    return cue.verb.takes if cue.verb is not None else frozenset()
