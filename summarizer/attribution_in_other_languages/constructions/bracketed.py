"""Attributes indirect speech in a language whose verb stands second: clauses with "as", main clauses, infinitives."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_other_languages.constructions.around import around
from summarizer.attribution_in_other_languages.constructions.fronted import content_before
from summarizer.attribution_in_other_languages.constructions.pointers import pointing_back
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, made_of, takes_of
from summarizer.attribution_in_other_languages.cues.brackets import is_subordinate
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.speakers.clauses import first_subject, is_finite
from summarizer.attribution_in_other_languages.speakers.sources import source_of
from summarizer.attribution_in_other_languages.speakers.verb_second import speaker_of
from summarizer.attribution_in_other_languages.text.marks import CLAUSE_ENDS
from summarizer.attribution_in_other_languages.values import Attribution, Token

MAX_TO_CONTENT: Final = 40
_MAX_CUES_BETWEEN: Final = 6
_MIN_INFINITIVE: Final = 3  # "das Amt aufzugeben"


def introduced(sentence: Sentence, cue: Cue, number: int) -> Attribution | None:
    """Read "as X announced on Monday": the verb closes the clause that "as" opens."""
    nearest = sentence.clauses.cues[max(0, number - _MAX_CUES_BETWEEN) : number]
    opener = next((each for each in reversed(nearest) if each.kind == "as"), None)
    if (
        opener is None
        or not _opens_as_clause(sentence, opener)
        or not _reaches(sentence, opener.last, cue)
        or (cue.verb is not None and cue.verb.sort == "name")
    ):
        return None
    speaker, _ = first_subject(sentence.nominals, sentence.items, opener.last, cue.first)
    if speaker is None and cue.is_impersonal:
        speaker = source_of(sentence.nominals, sentence.items, opener.last, cue.first)
    elif speaker is None:
        speaker, _ = first_subject(sentence.nominals, sentence.items, cue.end, len(sentence.items))
    return around(sentence, opener.first, cue.end, speaker, (*opener.spans, *cue.spans), cue)


def _opens_as_clause(sentence: Sentence, opener: Cue) -> bool:
    """Whether "as" begins its clause, unlike in "people | as | Isa"."""
    before = sentence.items[opener.first - 1] if opener.first else None
    return before is None or not before.is_word or before.has("coordination")


def _reaches(sentence: Sentence, first: int, cue: Cue) -> bool:
    """Whether a verb is the first of its clause, and a mark follows it: the clause may hold appositions."""
    between = sentence.items[first : cue.first]
    if len(between) > MAX_TO_CONTENT or any(each.text in ".:;" for each in between):
        return False
    if any(each.has("finite", "verb", "auxiliary", "passive") and not each.is_capital for each in between):
        return False
    after = sentence.items[cue.end : cue.end + 1]
    return not after or not after[0].is_word or len(between) <= 1


def pronoun_first(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "this | announced X", if nothing but the pronoun stands before the verb."""
    found = pointing_back(sentence, cue, taken) if cue.first == 1 else None
    if found is None or cue.is_impersonal:
        return found
    speaker, _ = first_subject(sentence.nominals, sentence.items, cue.last, len(sentence.items))
    return made_of(cue, found.content, speaker)


def main_clause_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X said, it was too late" and "X announced, to close the road"."""
    items = sentence.items
    takes = takes_of(cue)
    if not takes & {"bare", "infinitive"}:
        return None
    if "infinitive" in takes and _is_infinitive_after(sentence, cue):
        return _clause_attributed(sentence, cue, cue.end, taken)
    other = {each.end - 1 for each in sentence.clauses.cues if each.kind == "verb" and each.end > cue.end}
    opening: int | None = None
    for at in range(cue.end, min(len(items), cue.end + MAX_TO_CONTENT)):
        item = items[at]
        if item.quotation is not None or item.text in ".;!?" or item.has("conjunction") or at in other:
            return None
        if item.text == "," and opening is not None and _clause_goes_on(items, opening, at, takes):
            return _clause_attributed(sentence, cue, opening, taken)
        if item.text == "," and opening is None:
            opening = at + 1
        is_close = item.text == ":" or at == cue.end > cue.last
        if (
            item.text in {",", ":"}
            and at + 1 < len(items)
            and _opens_content(sentence, at + 1, takes, is_close=is_close)
        ):
            begin = at + 1 if opening is None or not _lacks_verb(items, opening) else opening
            return _clause_attributed(sentence, cue, begin, taken)
    return None


def _is_infinitive_after(sentence: Sentence, cue: Cue) -> bool:
    """Whether an infinitive follows the end of the clause without a comma: "hat angekündigt | das Amt aufzugeben"."""
    items = sentence.items
    end = next((at for at in range(cue.end, len(items)) if items[at].text in CLAUSE_ENDS), len(items))
    return cue.end > cue.last and end - cue.end >= _MIN_INFINITIVE and is_infinitive(sentence, cue.end, end)


def _lacks_verb(items: Sequence[Token], first: int) -> bool:
    """Whether the clause that begins at an item has no verb yet: its infinitive comes after a relative clause."""
    end = next((at for at in range(first, len(items)) if not items[at].is_word), len(items))
    is_other = is_subordinate(items, first) or items[first].has("coordination", "adverb", "preposition")
    return end > first and not is_other and not any(item.has("verb") or is_finite(item) for item in items[first:end])


def _clause_goes_on(items: Sequence[Token], opening: int, comma: int, takes: Collection[str]) -> bool:
    """Whether a clause in the subjunctive goes on after an apposition: "X said, | the head, Jan Roth, | was ill"."""
    if "bare" not in takes or is_subordinate(items, opening) or items[opening].has("coordination"):
        return False
    end = next((at for at in range(comma + 1, len(items)) if items[at].text in CLAUSE_ENDS), len(items))
    if end <= comma + 1 or is_subordinate(items, comma + 1) or _has_own_verb(items, opening, comma):
        return False
    verb = next(filter(is_finite, items[comma + 1 : end]), None)
    return verb is not None and verb.has("subjunctive")


def _has_own_verb(items: Sequence[Token], first: int, limit: int) -> bool:
    """Whether there is a finite verb outside the subordinate clauses between two items."""
    starts = [first, *(at + 1 for at in range(first, limit) if items[at].text == ",")]
    ends = [*(start - 1 for start in starts[1:]), limit]
    main = (items[start:end] for start, end in zip(starts, ends, strict=True) if not is_subordinate(items, start))
    return any(is_finite(item) for clause in main for item in clause)


def _opens_content(sentence: Sentence, first: int, takes: frozenset[str], *, is_close: bool) -> bool:
    """Whether the clause after a mark is what is said: its verb is a subjunctive, or an infinitive with "to"."""
    items = sentence.items
    end = next((at for at in range(first, len(items)) if items[at].text in CLAUSE_ENDS), len(items))
    if is_subordinate(items, first) or items[first].has("coordination"):
        return False
    if is_finite(items[first]) and items[first - 1].text != ":":
        return False  # "der Plan, den er fordert, | ist alt": the main clause goes on
    clause = items[first:end]
    if "bare" in takes and any(each.has("subjunctive") and not each.is_capital for each in clause):
        return True
    is_bare = "bare" in takes and (is_close or items[first].has("pronoun"))
    if is_bare and any(each.has("finite", "verb", "passive", "auxiliary") for each in clause[:-1]):
        return True
    return "infinitive" in takes and is_infinitive(sentence, first, end)


def is_infinitive(sentence: Sentence, first: int, end: int) -> bool:
    """Return whether a clause ends with an infinitive and its "zu", which stands before it or within it."""
    language, last = sentence.nominals.language, end - 1
    marks = language.setting("infinitive")
    if last <= first or sentence.items[first].lower in language.setting("purposes"):
        return False
    form = sentence.items[last].lower
    return sentence.items[last - 1].lower in marks or any(mark in form[1:-1] for mark in marks)


def main_clause_before(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "it was too late, said X", but not "although it was late, X said …", nor "X, the mayor, said …"."""
    items = sentence.items
    if cue.first > 1 and _inserts(sentence, cue.first - 1):
        cue = replace(cue, first=cue.first - 1)
    found = content_before(sentence, cue, taken) if cue.first else None
    if found is None or (found.speaker is None and not cue.is_impersonal):
        return None
    if found.speaker is not None and found.speaker.start < items[cue.first].start:
        return None
    opening = next((item for item in items if item.start >= found.content[0][0]), None)
    return None if opening is not None and opening.has("question") else found


def _inserts(sentence: Sentence, at: int) -> bool:
    """Whether a word such as "so" opens a parenthesis that has a verb: ", | so | schätzt Roth,"."""
    language = sentence.nominals.language
    is_word = any(kind == "parenthesis" for _, kind, _ in language.phrases.get(sentence.items[at].lower, ()))
    return is_word and not sentence.items[at - 1].is_word


def _clause_attributed(sentence: Sentence, cue: Cue, start: int, taken: set[int]) -> Attribution | None:
    end = sentence.clauses.end_from(start)
    span = sentence.clauses.span(start, end)
    if span is None:
        return None
    taken.update(at for at in range(start, end) if sentence.items[at].quotation is not None)
    speaker, _ = speaker_of(sentence.nominals, sentence.items, cue)
    return made_of(cue, [span], speaker)
