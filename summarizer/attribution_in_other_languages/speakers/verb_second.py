"""Finds the speaker in a language whose verb stands second: the phrase before it, or the first one after it."""

from collections.abc import Sequence

from summarizer.attribution_in_other_languages.cues.brackets import clause_start, is_subordinate
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.inflection import GENDERS
from summarizer.attribution_in_other_languages.phrases.agreement import agrees
from summarizer.attribution_in_other_languages.phrases.items import item_after, known
from summarizer.attribution_in_other_languages.phrases.named import is_person
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.clauses import (
    MAIN_CLAUSE_BOUNDARIES,
    MAX_FRONT,
    MAX_SKIPPED,
    first_subject,
    is_finite,
    main_clause_start,
    subject_in_front,
)
from summarizer.attribution_in_other_languages.speakers.relative_subjects import subordinate_subject
from summarizer.attribution_in_other_languages.speakers.sources import agent_of, source_of
from summarizer.attribution_in_other_languages.text.marks import LINKS
from summarizer.attribution_in_other_languages.values import Phrase, Token


def speaker_of(nominals: Nominals, items: Sequence[Token], cue: Cue) -> tuple[Phrase | None, int]:
    """Return the subject of a verb of saying, and the item after the subject and the verb."""
    if cue.is_passive and cue.is_impersonal:
        return agent_of(nominals, items, cue), cue.end
    if "self" in cue.word.features and not cue.is_passive and (quoted := _quoted_person(nominals, items, cue)):
        return quoted, cue.end
    return _subject_of(nominals, items, cue)


def _subject_of(nominals: Nominals, items: Sequence[Token], cue: Cue) -> tuple[Phrase | None, int]:
    first = clause_start(items, cue.first)
    if first < cue.first and is_subordinate(items, first) and not _is_predicative(items, first, cue):
        return subordinate_subject(nominals, items, first, cue), cue.end
    if cue.is_impersonal:
        return _source_beside(nominals, items, first, cue), cue.end
    shared = _coordination(items, cue.first)
    if shared is not None:
        return _shared_subject(nominals, items, shared), cue.last
    verb = next((at for at in range(cue.first) if items[at].start == cue.spans[0][0]), cue.first)
    begin = verb + 1
    if verb == cue.first:
        begin = max(begin, cue.last if len(cue.spans) > 1 else cue.end)
    found, after = first_subject(nominals, items, begin, _first_of_last_part(items, cue))
    if found is None and cue.end > cue.last:
        found, after = first_subject(nominals, items, cue.end, len(items))
    if cue.first and not _is_subject_after_verb(items, cue, found):
        front = subject_in_front(nominals, items, cue.first, whole=True)
        if front is not None and (front.is_known or not _is_surely_subject(nominals, items, begin, cue, found)):
            return front, cue.first + 1
        has_object = cue.verb is not None and "noun" in cue.verb.takes
        if found is None or not (has_object or known(found)):
            found = _word_in_front(items, cue.first) or found  # "Roth | sagte der Presse"
    return found, after


def _source_beside(nominals: Nominals, items: Sequence[Token], first: int, cue: Cue) -> Phrase | None:
    """The document or body that an impersonal verb names: within the verb, after it, or before it."""
    source = source_of(nominals, items, cue.last, cue.end - 1) if cue.end > cue.last else None
    source = source or _source_after(nominals, items, cue.end)
    first = main_clause_start(items, cue.first) if _ends_relative(items, cue.first) else first
    return source or source_of(nominals, items, first, cue.first)


def _quoted_person(nominals: Nominals, items: Sequence[Token], cue: Cue) -> Phrase | None:
    """The person whom a verb quotes: "das Blatt zitiert | den Minister Jan Roth | mit den Worten"."""
    limit = next((at for at in range(cue.last, len(items)) if not items[at].is_word), len(items))
    for at in range(cue.last, min(limit, cue.last + MAX_SKIPPED)):
        phrase = phrase_at(nominals, items, at, limit)
        if is_person(nominals, phrase):
            return phrase
    return None


def _first_of_last_part(items: Sequence[Token], cue: Cue) -> int:
    """The item at which the last part of a cue begins, if its parts are apart: "vertritt sie | die Ansicht"."""
    if cue.end <= cue.last or len(cue.spans) == 1:
        return len(items)
    return next(at for at in range(cue.end - 1, -1, -1) if items[at].start <= cue.spans[-1][0])


def _is_surely_subject(nominals: Nominals, items: Sequence[Token], begin: int, cue: Cue, phrase: Phrase | None) -> bool:
    """Whether a phrase after a verb cannot be an object: a person, or "der" and a noun, that agrees with the verb."""
    if phrase is None or not phrase.is_known:
        return False
    first = next((at for at in range(begin, len(items)) if items[at].start >= phrase.start), begin)
    after = item_after(items, first, phrase)
    is_one_of_several = after < len(items) and items[after].has("coordination")
    if not agrees(phrase, cue.word.features, nominals, coordinated=is_one_of_several):
        return False
    article = items[first].word.features if items[first].has("article") else frozenset()
    return is_person(nominals, phrase) or (phrase.gender == "m" and article & GENDERS == {"m"})


def _source_after(nominals: Nominals, items: Sequence[Token], at: int) -> Phrase | None:
    """The document or body after "it says": "heißt es | am Montag in dem Bericht"."""
    while at + 2 < len(items) and items[at].has("preposition") and items[at + 1].has("time"):
        at += 2
    while at < len(items) and items[at].has("adverb", "time") and not items[at].has("preposition"):
        at += 1
    marks = (*nominals.language.setting("agent"), *nominals.language.setting("sources"))
    return source_of(nominals, items, at, len(items)) if at < len(items) and items[at].lower in marks else None


def _is_predicative(items: Sequence[Token], first: int, cue: Cue) -> bool:
    """Whether a clause that "als" opens is a main clause: "Als Grund | nannte | sie …"; its verb is not at the end."""
    following = items[cue.end] if cue.end < len(items) else None
    is_open = following is not None and following.is_word and not following.has("coordination")
    return items[first].has("question") and (is_open or cue.end > cue.last) and items[first + 1].is_capital


def _is_subject_after_verb(items: Sequence[Token], cue: Cue, found: Phrase | None) -> bool:
    """Whether the phrase after a verb is its subject, whatever precedes the verb: "Den Plan | lobte | er"."""
    if found is None:
        return False
    if _verb_follows_content(items, cue.first) and known(found):
        return not _ends_relative(items, cue.first)
    following = items[max(cue.first + 1, cue.last)]
    is_pronoun = following.has("pronoun") and not following.has("determiner")
    return is_pronoun and found.start == following.start and not following.word.features & {"f", "n"}


def _ends_relative(items: Sequence[Token], verb: int) -> bool:
    """Whether a subject with a relative clause precedes a verb: "Vogt, der krank war, | sagte"."""
    last = verb - 1
    opening = clause_start(items, last) if last > 0 and items[last].text == "," else last
    if opening >= last or not items[opening].has("relative") or not is_subordinate(items, opening):
        return False
    return not any(map(is_finite, items[main_clause_start(items, opening) : opening]))


def _word_in_front(items: Sequence[Token], verb: int) -> Phrase | None:
    """A noun that no table lists, alone before a verb without another subject: "Norta-Nord | gab bekannt"."""
    word = items[verb - 1]
    if not (word.is_word and word.is_capital) or word.word.tags - {"stop"}:
        return None
    first = verb - 1
    if (
        first
        and items[first - 1].is_capital
        and items[first - 1].lower.endswith("e")
        and not items[first - 1].word.tags
    ):
        first -= 1  # "Feindliche Gruppen | kündigten an"
    is_alone = first == 0 or items[first - 1].text in MAIN_CLAUSE_BOUNDARIES
    is_known = first == verb - 1 and word.word.tags
    return Phrase(items[first].start, word.end, plural=first < verb - 1) if is_alone and not is_known else None


def _verb_follows_content(items: Sequence[Token], at: int) -> bool:
    return items[at - 1].text in LINKS or items[at - 1].quotation is not None


def _coordination(items: Sequence[Token], at: int) -> int | None:
    """The coordination that a verb directly follows: "X came and | said"."""
    while at and items[at - 1].has("adverb", "time", "reflexive") and not items[at - 1].is_capital:
        at -= 1
    return at - 1 if at > 1 and items[at - 1].has("coordination") else None


def _shared_subject(nominals: Nominals, items: Sequence[Token], coordination: int) -> Phrase | None:
    """The subject of the main clause before a conjunction; `None` if that clause has a cue of its own."""
    lowest = max(0, coordination - MAX_FRONT)
    floor = next(
        (at + 1 for at in range(coordination - 1, lowest - 1, -1) if items[at].text in MAIN_CLAUSE_BOUNDARIES), lowest
    )
    verb = next((at for at in range(floor, coordination) if is_finite(items[at])), None)
    if any(item.has("verb") and not item.is_capital for item in items[floor:coordination]):
        return None
    front = subject_in_front(nominals, items, coordination) if verb != floor else None
    return front or (first_subject(nominals, items, verb + 1, coordination)[0] if verb is not None else None)
