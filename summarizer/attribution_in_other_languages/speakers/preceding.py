"""Finds the subject before a verb, even if there are insertions between commas."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.antecedents import (
    antecedent,
    before_note,
    opens_clause_of_content,
)
from summarizer.attribution_in_other_languages.speakers.enumerated import several_before
from summarizer.attribution_in_other_languages.speakers.parts import may_start, subject_in
from summarizer.attribution_in_other_languages.text.marks import DASHES
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind

_MAX_SUBJECT_BEFORE: Final = 60
_SENTENCE_PART_ENDS: Final = frozenset(":;.!?…")


def subject_before(
    nominals: Nominals, items: Sequence[Token], cue: int, verb: frozenset[str] = frozenset()
) -> Phrase | None:
    """Return the subject before a verb, or `None` if it is dropped."""
    if nominals.language.has_free_order and (found := antecedent(nominals, items, cue, verb)) is not None:
        return found
    if nominals.language.has_free_order:
        cue = before_note(items, cue)
    parts = _parts_before(items, _start_of_clause(items, cue), cue)
    follows_other = False  # "назначена экспертиза — семья считает": not a phrase farther away
    for number in range(len(parts) - 1, -1, -1):
        if nominals.language.has_free_order and (several := several_before(nominals, items, parts, number)) is not None:
            return several
        if _is_passed_over(nominals, items, parts, number) or _only_adds(nominals, items, parts, number, cue):
            continue
        phrase = subject_in(nominals, items, *parts[number], verb)
        if phrase is None:
            continue
        if nominals.language.inflects and not phrase.is_known:
            # It may be a participle that begins a part: "выступая вчера,".
            if number == len(parts) - 1 and _is_all_after_dash(items, parts[number], phrase):
                return phrase
            if number or follows_other:
                follows_other = True
                continue
        return _joined_with_post(nominals, items, parts, number, phrase)
    return None


def _is_passed_over(nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int) -> bool:
    """Whether a part is empty, inserted, or begins with a preposition: "their friends, | in particular Peru |,"."""
    begin, end = parts[number]
    if begin >= end or _is_insertion(items, begin, is_last=number == len(parts) - 1):
        return True
    is_governed = items[begin].has("preposition") and not items[begin].has("article")
    return number > 0 and is_governed and not nominals.language.inflects


def _only_adds(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int, cue: int
) -> bool:
    """Whether a part only describes the one before it, or is a pronoun: "the opposition, | she |, objects"."""
    begin, end = parts[number]
    if not number:
        return False
    is_aside = end - begin == 1 and items[begin].has("pronoun") and end < cue
    return is_aside or _is_apposition(nominals, items, parts[number - 1], parts[number])


def _start_of_clause(items: Sequence[Token], cue: int) -> int:
    """Where the clause of a verb begins: after a conjunction, a colon or a quotation."""
    lowest = max(0, cue - _MAX_SUBJECT_BEFORE)
    closed = 0
    for at in range(cue - 1, lowest - 1, -1):
        item = items[at]
        closed += (item.text == ")") - (item.text == "(")
        if item.quotation is not None or item.text in _SENTENCE_PART_ENDS or closed < 0:
            return at + 1
        if (
            item.has("conjunction")
            and at < cue - 1
            and (not item.has("relative") or opens_clause_of_content(items, at))
        ):
            return at + 1
    return lowest


def _parts_before(items: Sequence[Token], floor: int, cue: int) -> list[tuple[int, int]]:
    """The parts between commas, dashes and brackets before a verb."""
    parts, begin = [], floor
    for at in range(floor, cue):
        if items[at].text == "," or items[at].text in DASHES:
            parts.append((begin, at))
            begin = at + 1
    parts.append((begin, cue))
    return parts


def _is_insertion(items: Sequence[Token], begin: int, *, is_last: bool) -> bool:
    return items[begin].has("relative") or (not is_last and items[begin].has("coordination"))


def _is_apposition(nominals: Nominals, items: Sequence[Token], before: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether a part describes the person named in the previous part: "Ana Ruiz, | minister of health,"."""
    first = items[part[0]]
    is_body = nominals.language.has_free_order and first.has("body")  # "Norta, | firm from Roth, says"
    if not (is_body or first.has("role", "modifier", "article")) or nominals.name_at(first) or before[0] >= before[1]:
        return False
    named = subject_in(nominals, items, *before)
    if named is None or named.entity is None or named.end != items[before[1] - 1].end:
        return False
    return not (nominals.language.has_free_order and _precedes_person(nominals, items, named.entity, part))


def _precedes_person(nominals: Nominals, items: Sequence[Token], named: int, part: tuple[int, int]) -> bool:
    """Whether a name that is not a person's precedes one that is: "LORMA - | the president Ann Lee"."""
    phrase = subject_in(nominals, items, *part)
    if phrase is None or phrase.entity is None or nominals.entities[named].kind is ActorKind.PERSON:
        return False
    return nominals.entities[phrase.entity].kind is ActorKind.PERSON


def _is_all_after_dash(items: Sequence[Token], part: tuple[int, int], phrase: Phrase) -> bool:
    """Whether a phrase is all that stands between a dash and a verb: "экспертиза назначена — | семья | считает"."""
    begin, end = part
    return begin > 0 and items[begin - 1].text in DASHES and phrase.end == items[end - 1].end


def _joined_with_post(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int, phrase: Phrase
) -> Phrase:
    """Join a name with the post in the previous part: "the minister, | Ana Ruiz,"."""
    if phrase.entity is None or number == 0 or phrase.start != items[parts[number][0]].start:
        return phrase
    begin, end = parts[number - 1]
    if begin >= end or not may_start(nominals, items, begin, begin):
        return phrase
    post = phrase_at(nominals, items, begin, end)
    if (
        post is None
        or post.entity is not None
        or post.head is None
        or not nominals.language.word(post.head).tags & {"role"}
    ):
        return phrase
    return Phrase(post.start, phrase.end, phrase.entity, phrase.gender or post.gender)
