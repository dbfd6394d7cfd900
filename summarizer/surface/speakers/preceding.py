"""Finds the subject in front of a verb, across what stands between commas."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.model import ActorKind
from summarizer.surface.lexicon.inflection import is_latin
from summarizer.surface.lexicon.tables import NO_WORD
from summarizer.surface.phrases.agreement import agrees
from summarizer.surface.phrases.items import is_and, is_neuter
from summarizer.surface.phrases.named import is_another_persons
from summarizer.surface.phrases.nominals import Nominals
from summarizer.surface.phrases.phrases import phrase_at
from summarizer.surface.speakers.antecedents import antecedent, before_note, opens_content
from summarizer.surface.speakers.coordinated import with_others
from summarizer.surface.speakers.subjects import agreeing, is_attribute, is_finite_form
from summarizer.surface.values import Phrase, Token

_MAX_BEFORE: Final = 60
_DASHES: Final = frozenset("-–—")
_BOUNDARIES: Final = frozenset(":;.!?…")
_NO_START: Final = ("preposition", "conjunction", "relative", "coordination", "negation", "question")


def subject_before(
    nominals: Nominals, items: Sequence[Token], cue: int, verb: frozenset[str] = frozenset()
) -> Phrase | None:
    """Return the subject of a verb that comes after it, or `None` if it is dropped."""
    if nominals.language.has_free_order and (found := antecedent(nominals, items, cue, verb)) is not None:
        return found
    if nominals.language.has_free_order:
        cue = before_note(items, cue)
    floor = _floor(items, cue)
    parts = _parts(items, floor, cue)
    follows_other = False  # "назначена экспертиза — семья считает": not what stands farther off
    for number in range(len(parts) - 1, -1, -1):
        begin, end = parts[number]
        if nominals.language.has_free_order and (several := _of_many(nominals, items, parts, number)) is not None:
            return several
        if _is_passed_over(nominals, items, parts, number):
            continue
        if number and _only_adds(nominals, items, parts, number, cue):
            continue
        phrase = _subject_in(nominals, items, begin, end, verb)
        if phrase is None:
            continue
        is_unknown = not _is_known(nominals, phrase)
        if is_unknown and number == len(parts) - 1 and _follows_dash(items, begin, end, phrase):
            return phrase
        if is_unknown and (number or follows_other):
            follows_other = True
            continue
        return _joined_with_post(nominals, items, parts, number, phrase)
    return None


def _is_passed_over(nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int) -> bool:
    """Whether a part is empty, is inserted or begins with a preposition: "their friends, | in particular Peru |,"."""
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
    is_aside = end - begin == 1 and items[begin].has("pronoun") and end < cue
    return is_aside or _is_apposition(nominals, items, parts[number - 1], parts[number])


def _floor(items: Sequence[Token], cue: int) -> int:
    """Where the clause of a verb begins: after a conjunction, a colon or a quotation."""
    lowest = max(0, cue - _MAX_BEFORE)
    closed = 0
    for at in range(cue - 1, lowest - 1, -1):
        item = items[at]
        closed += (item.text == ")") - (item.text == "(")
        if item.quotation is not None or item.text in _BOUNDARIES or closed < 0:
            return at + 1
        if item.has("conjunction") and at < cue - 1 and (not item.has("relative") or opens_content(items, at)):
            return at + 1
    return lowest


def _parts(items: Sequence[Token], floor: int, cue: int) -> list[tuple[int, int]]:
    """The parts between commas, dashes and brackets before a verb."""
    parts, begin = [], floor
    for at in range(floor, cue):
        if items[at].text == "," or items[at].text in _DASHES:
            parts.append((begin, at))
            begin = at + 1
    parts.append((begin, cue))
    return parts


def _of_many(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int
) -> Phrase | None:
    """The subject that names several with commas between them, and whose last two a part of the sentence names."""
    begin, end = parts[number]
    if not number or begin >= end:
        return None
    return _several(nominals, items, parts, number) or _listed(nominals, items, parts, number)


def _several(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int
) -> Phrase | None:
    """The people named with what each of them is: "Ann Lee, head of Norta, | and Ivo Sanz |, mayor, say"."""
    begin, end = parts[number]
    if not is_and(items[begin]):
        return None
    last, first = _whole(nominals, items, begin + 1, end), None
    for start, limit in reversed(parts[:number]):
        first = _whole(nominals, items, start, limit)
        if first is None or first.entity is not None:
            break
    if last is None or last.entity is None or first is None or first.entity is None:
        return None
    return Phrase(first.start, last.end, plural=True, head=items[begin].lower)


def _whole(nominals: Nominals, items: Sequence[Token], begin: int, end: int) -> Phrase | None:
    """The phrase that a part is."""
    phrase = phrase_at(nominals, items, begin, end) if begin < end else None
    return phrase if phrase is not None and phrase.end == items[end - 1].end else None


def _listed(nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int) -> Phrase | None:
    """The subject that is a list: "Peru, Chile and the Fund | agree"."""
    begin, end = parts[number]
    phrase = _subject_in(nominals, items, begin, end)
    if phrase is None or not phrase.plural or phrase.start != items[begin].start or phrase.head is None:
        return None
    while number and _is_and_word(nominals, phrase.head):
        first, last = parts[number - 1]
        before = agreeing(nominals, items, first, last) if first < last else None
        if before is None or before.end != items[last - 1].end or not (before.entity is not None or before.head):
            break
        phrase, number = replace(phrase, start=before.start), number - 1
    return phrase if phrase.start < items[begin].start else None


def _is_and_word(nominals: Nominals, word: str) -> bool:
    """Whether the head of a phrase is the word that joins two."""
    return "coordination" in nominals.language.word(word).tags


def _is_insertion(items: Sequence[Token], begin: int, *, is_last: bool) -> bool:
    return items[begin].has("relative") or (not is_last and items[begin].has("coordination"))


def _is_apposition(nominals: Nominals, items: Sequence[Token], before: tuple[int, int], part: tuple[int, int]) -> bool:
    """Whether a part describes who is named in the part before it: "Ana Ruiz, | minister of health,"."""
    first = items[part[0]]
    is_body = nominals.language.has_free_order and first.has("body")  # "Norta, | firm from Roth, says"
    if not (is_body or first.has("role", "modifier", "article")) or nominals.name_at(first) or before[0] >= before[1]:
        return False
    named = _subject_in(nominals, items, *before)
    if named is None or named.entity is None or named.end != items[before[1] - 1].end:
        return False
    return not (nominals.language.has_free_order and _is_dateline(nominals, items, named.entity, part))


def _is_dateline(nominals: Nominals, items: Sequence[Token], named: int, part: tuple[int, int]) -> bool:
    """Whether a name of no person stands before a person's: "LORMA - | the president Ann Lee"."""
    phrase = _subject_in(nominals, items, *part)
    if phrase is None or phrase.entity is None or nominals.entities[named].kind is ActorKind.PERSON:
        return False
    return nominals.entities[phrase.entity].kind is ActorKind.PERSON


def _follows_dash(items: Sequence[Token], begin: int, end: int, phrase: Phrase) -> bool:
    """Whether a phrase is all that stands between a dash and a verb: "экспертиза назначена — | семья | считает"."""
    return begin > 0 and items[begin - 1].text in _DASHES and phrase.end == items[end - 1].end


def _is_known(nominals: Nominals, phrase: Phrase) -> bool:
    """Whether a phrase is more than an unknown noun, where a participle may begin a part: "выступая вчера,"."""
    return not nominals.language.inflects or phrase.entity is not None or phrase.pronoun or phrase.head is not None


def _subject_in(
    nominals: Nominals, items: Sequence[Token], begin: int, end: int, verb: frozenset[str] = frozenset()
) -> Phrase | None:
    """The phrase of a part that can be the subject, the nearest to its end that nothing governs."""
    while begin < end - 1 and items[begin].has("adverb", "time") and not nominals.name_at(items[begin]):
        begin += 1
    if nominals.language.has_free_order and is_neuter(items[begin]):
        return None  # "lo mejor para la ciudad y | el gobierno"
    last = next((at for at in range(max(begin, 1), end) if _is_finite(items[at], items[at - 1])), end)
    starts = [at for at in range(begin, last) if _may_start(nominals, items, begin, at)]
    for at in reversed(starts):
        phrase = agreeing(nominals, items, at, end)
        is_more = any(item.has("coordination") for item in items[begin:at])
        if phrase is not None and not agrees(phrase, verb, nominals, coordinated=is_more):
            continue
        is_noun = at != begin or not _is_adjective(nominals, items, at, phrase)
        if (
            phrase is not None
            and (phrase.entity is not None or phrase.pronoun or phrase.head or at == begin)
            and is_noun
        ):
            longest = _longest(nominals, items, starts[: starts.index(at)], phrase, end)
            if nominals.language.inflects:
                return with_others(nominals, items, longest, begin, at, verb)
            return _with_other(nominals, items, begin, longest)
    return None


def _with_other(nominals: Nominals, items: Sequence[Token], begin: int, phrase: Phrase) -> Phrase:
    """Join a phrase with the one that it is coordinated with: "Ann Lee and | the mayor"."""
    link = next((at - 1 for at in range(begin + 1, len(items)) if items[at].start == phrase.start), begin)
    if link <= begin or not nominals.language.has_free_order or not is_and(items[link]):
        return phrase
    for at in range(begin, link):
        other = agreeing(nominals, items, at, link) if _may_start(nominals, items, begin, at) else None
        if other is not None and other.end == items[link - 1].end:
            return Phrase(other.start, phrase.end, plural=True, head=items[link].lower)
    return phrase


def _is_finite(item: Token, before: Token) -> bool:
    """Whether a word is a verb of saying here, not a noun of the same form."""
    is_noun = item.has("role", "body", "group", "document") or before.has("article", "determiner", "possessive")
    return item.word.verb is not None and not is_noun


def _longest(nominals: Nominals, items: Sequence[Token], starts: Sequence[int], phrase: Phrase, end: int) -> Phrase:
    """The phrase with the words of the same one before it: "the Republican senator", not "Republican senator"."""
    for at in starts:
        longer = agreeing(nominals, items, at, end)
        if longer is None or longer.end != phrase.end or longer.entity not in {None, phrase.entity}:
            continue
        if nominals.language.has_free_order and (longer.plural or _is_within_other(nominals, items, at, end, phrase)):
            return longer
        if _is_one_phrase(nominals, items, at, longer, phrase):
            return replace(longer, entity=phrase.entity)
    return phrase


def _is_adjective(nominals: Nominals, items: Sequence[Token], at: int, phrase: Phrase | None) -> bool:
    """Whether a phrase has no noun: "то, что | необходимые | для реформы шаги не начнут"."""
    if not nominals.language.inflects or phrase is None or phrase.entity is not None or phrase.pronoun or phrase.head:
        return False
    words = [item for item in items[at:] if item.start < phrase.end and item.is_word]
    return all(is_attribute(item, nominals.language) for item in words)


def _is_one_phrase(nominals: Nominals, items: Sequence[Token], at: int, longer: Phrase, phrase: Phrase) -> bool:
    """Whether the words before a phrase belong to it: "будущую жертву | преступник" is an object and a subject."""
    if not nominals.language.inflects or (phrase.entity is not None and longer.entity == phrase.entity):
        return True
    if phrase.pronoun:
        return False
    if phrase.entity is not None:
        # "сайт «Порт Сегодня»": a noun and the name of what it means.
        return longer.head is not None and "nom" in nominals.language.word(longer.head).features
    before = (item for item in items[at:] if item.start < phrase.start)
    return all(is_attribute(item, nominals.language) for item in before)


def _is_within_other(nominals: Nominals, items: Sequence[Token], first: int, end: int, phrase: Phrase) -> bool:
    """Whether the name in a phrase is not that of the person whom the longer phrase means."""
    names = (k for k in range(end - 1, first, -1) if nominals.name_at(items[k]))
    return phrase.entity is not None and is_another_persons(items, first, next(names, first))


def _may_start(nominals: Nominals, items: Sequence[Token], begin: int, at: int) -> bool:
    item = items[at]
    if _cannot_start(nominals, items, begin, at):
        return False
    if at == begin:
        return True
    before = items[at - 1]
    if item.has("pronoun") and "nom" in item.word.features:
        return not before.has("preposition")
    if nominals.language.has_free_order and item.has("role", "body") and _is_predicate_or_noun(before):
        return False
    is_inflected = nominals.language.inflects
    is_governed = before.has("preposition", "article", "possessive", "modifier")
    is_governed = is_governed or (before.has("determiner") and not is_inflected)  # "при этом | мэр сообщил"
    is_governed = is_governed or (before.has("as") and at - 1 > begin and items[at - 2].is_word)  # "sites such as | X"
    is_governed = is_governed or (before.has("inner") and not before.has("coordination"))
    is_governed = is_governed or _is_genitive(nominals, item, before)
    if is_governed or before.text in '«“„"(' or nominals.inside_name(item.start):
        return False
    return bool(item.has("article", "pronoun", "role", "body", "group", "modifier") or nominals.name_at(item))


def _is_predicate_or_noun(before: Token) -> bool:
    """Whether a post without an article is no subject: "is | mayor", "has | parted", "board | director"."""
    is_noun = before.text.islower() and (before.word is NO_WORD or before.has("body", "role"))
    return is_noun or before.has("passive", "auxiliary", "finite")


def _is_genitive(nominals: Nominals, item: Token, before: Token) -> bool:
    """Whether a name that is not inflected belongs to the noun before it: "в пресс-службе | МЧС"."""
    if not nominals.language.inflects or nominals.name_at(item) is None:
        return False
    if not (item.text.isupper() or is_latin(item.text)):
        return False
    is_noun = not before.word.tags - {"role", "body", "group", "document", "area", "noun"}
    return before.is_word and before.text.islower() and is_noun


def _cannot_start(nominals: Nominals, items: Sequence[Token], begin: int, at: int) -> bool:
    """Whether a word begins no noun phrase, or that of a time."""
    item = items[at]
    if item.has(*_NO_START) and not nominals.name_at(item):
        return True
    if item.has("reflexive") and not item.has("article"):
        return True
    if at == begin and is_finite_form(nominals, item):
        return True
    is_time = item.has("article", "determiner") and at + 1 < len(items) and items[at + 1].has("time")
    if is_time and item.has("determiner") and items[at + 1].has("latter"):
        is_time = at + 2 < len(items) and items[at + 2].has("time")  # "this latter", but not "this last month"
    if item.has("article") and at + 1 < len(items) and ":" in items[at + 1].text:
        return True  # "at | 12:00"
    return is_time or (item.has("adverb", "time", "auxiliary", "verb") and (at == begin or not item.is_capital))


def _joined_with_post(
    nominals: Nominals, items: Sequence[Token], parts: Sequence[tuple[int, int]], number: int, phrase: Phrase
) -> Phrase:
    """Join a name with the post in the part before it: "the minister, | Ana Ruiz,"."""
    if phrase.entity is None or number == 0 or phrase.start != items[parts[number][0]].start:
        return phrase
    begin, end = parts[number - 1]
    if begin >= end or not _may_start(nominals, items, begin, begin):
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
