"""Attributes what a noun of saying leads to: "die Forderung der Ärzte, mehr Personal einzustellen".

In a language with free word order, a preposition or "according to which" leads to it: "the request of Ann Lee that".
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.bracketed import is_infinitive
from summarizer.attribution_in_other_languages.constructions.nominal import conjunction_after_noun, content_end, whose
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence
from summarizer.attribution_in_other_languages.cues.brackets import is_subordinate
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.items import item_after
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.clauses import is_finite
from summarizer.attribution_in_other_languages.speakers.extensions import with_name_after
from summarizer.attribution_in_other_languages.text.marks import CLAUSE_ENDS
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span, Token

_MAX_POSSESSIVE: Final = 3
_MAX_APART: Final = 2  # a comma and a blank


def from_nouns(sentence: Sentence, made: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield what the nouns of saying of a sentence attribute to the person or body named next to them.

    In a language whose verb stands second, words that are already attributed are left out.
    """
    if sentence.is_verb_second:
        for at in range(len(sentence.items)):
            found = _before_clause(sentence, at) if _is_noun_of_saying(sentence, at) else None
            if found is not None and not any(_overlap(found.content[0], each) for each in made):
                yield found
    elif sentence.nominals.language.has_free_order:
        nouns = (at for at in range(1, len(sentence.items)) if _is_noun_of_saying(sentence, at))
        yield from filter(None, (_before_conjunction(sentence, at) or _among(sentence, at) for at in nouns))


def _is_noun_of_saying(sentence: Sentence, at: int) -> bool:
    """Whether an item is a noun of saying, which has a capital letter only in a language where every noun has one."""
    item = sentence.items[at]
    return item.has("saying") and item.is_capital == ("capital" in sentence.nominals.language.setting("nouns"))


def _before_conjunction(sentence: Sentence, at: int) -> Attribution | None:
    """Read "the request | of Ann Lee that": a further preposition stands before the conjunction."""
    items, nominals = sentence.items, sentence.nominals
    conjunction = conjunction_after_noun(nominals, items, at) if items[at - 1].has("article", "possessive") else None
    speaker = whose(nominals, items, at, conjunction - 1) if conjunction is not None else None
    if conjunction is None or speaker is None:
        return None
    end = content_end(sentence, at, conjunction)
    span = sentence.clauses.span(conjunction, end) if end is not None else None
    return _made(items[at], span, speaker) if span is not None else None


def _among(sentence: Sentence, at: int) -> Attribution | None:
    """Read "among the demands | of the union are | a new bridge and better buses"."""
    items, language = sentence.items, sentence.nominals.language
    if at != _MAX_APART or items[0].lower not in language.setting("among") or not items[1].has("article"):
        return None
    verb = next((k for k in range(at, len(items) - 1) if items[k].lower in language.setting("listing")), None)
    speaker = whose(sentence.nominals, items, at, verb) if verb is not None else None
    if verb is None or speaker is None:
        return None
    span = sentence.clauses.span(verb + 1, sentence.clauses.end_from(verb + 1))
    return _made(items[at], span, speaker) if span is not None else None


def _made(noun: Token, content: Span, speaker: Phrase) -> Attribution:
    return Attribution(((noun.start, noun.end),), "say", (content,), speaker)


def with_noun(sentence: Sentence, cue: Cue, made: Attribution) -> Attribution:
    """Return an attribution whose cue has the noun of saying that it governs: "wiederholte | seine Forderung |, …"."""
    items = sentence.items
    if not sentence.is_verb_second or cue.kind != "verb" or cue.end != cue.last:
        return made
    begin = made.content[0][0]
    noun = next((at for at in range(cue.last, len(items) - 1) if items[at].has("saying")), None)
    if noun is None or items[noun + 1].text != "," or not items[noun].end < begin <= items[noun].end + _MAX_APART:
        return made
    return replace(made, cue=(*made.cue, (items[noun].start, items[noun].end)))


def _overlap(span: Span, other: Attribution) -> bool:
    return any(start < span[1] and span[0] < end for start, end in other.content)


def _before_clause(sentence: Sentence, at: int) -> Attribution | None:
    """Read "the request | of the doctors, to hire nurses": a comma stands before a clause or an infinitive."""
    items = sentence.items
    speaker, comma = _whose(sentence, at)
    if speaker is None or comma + 1 >= len(items) or items[comma].text != ",":
        return None
    end = _end_of_content(sentence, comma + 1)
    span = sentence.clauses.span(comma + 1, end) if end is not None else None
    return _made(items[at], span, speaker) if span is not None else None


def _whose(sentence: Sentence, at: int) -> tuple[Phrase | None, int]:
    """The speaker of a noun of saying, and the item after both.

    The speaker follows in the genitive or after "von", or is a possessive before the noun.
    """
    items, nominals = sentence.items, sentence.nominals
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and following.is_word:
        is_agent = following.lower in nominals.language.setting("agent")
        is_genitive = following.has("article", "determiner", "possessive") and "gen" in following.word.features
        named = nominals.name_at(following)
        if not (is_agent or is_genitive or named is not None):
            return None, at
        first = at + 2 if is_agent and following.lower != "vom" else at + 1
        phrase = phrase_at(nominals, items, first, len(items)) if first < len(items) else None
        if phrase is None or phrase.pronoun:
            return None, at
        end = item_after(items, first, phrase)
        phrase = with_name_after(nominals, items, phrase, end, len(items)) if end < len(items) else phrase
        return phrase, item_after(items, end, phrase)
    before = next((k for k in range(at - 1, max(-1, at - _MAX_POSSESSIVE), -1) if items[k].has("possessive")), None)
    if before is None:
        return None, at
    genders = items[before].word.features & {"m", "f", "n"}
    gender = next(iter(genders)) if len(genders) == 1 else None
    return Phrase(items[before].start, items[before].end, gender=gender, pronoun=True), at + 1


def _end_of_content(sentence: Sentence, first: int) -> int | None:
    """Where a clause ends if it is the content of the noun; `None` if it is another clause."""
    items = sentence.items
    end = _clause_end(items, first)
    if items[first].has("conjunction") and not items[first].has("relative"):
        return _with_subordinates(items, end)
    if is_subordinate(items, first) or items[first].has("coordination"):
        return None
    verb = next(filter(is_finite, items[first:end]), None)
    if verb is not None:
        return _with_subordinates(items, end) if verb.has("subjunctive") else None
    return _with_subordinates(items, end) if is_infinitive(sentence, first, end) else None


def _clause_end(items: Sequence[Token], first: int) -> int:
    return next((at for at in range(first, len(items)) if items[at].text in CLAUSE_ENDS), len(items))


def _with_subordinates(items: Sequence[Token], end: int) -> int:
    """The end of a clause with the subordinate clauses after it."""
    while end + 1 < len(items) and items[end].text == "," and is_subordinate(items, end + 1):
        end = _clause_end(items, end + 1)
    return end
