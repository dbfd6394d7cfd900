"""Attributes content to the phrases and clauses next to it: "according to X", "as X said"."""

from collections.abc import Sequence
from typing import Final

from summarizer.attribution_in_other_languages.constructions.around import around
from summarizer.attribution_in_other_languages.constructions.parenthesis_ends import (
    MARKS_WITHIN_SOURCE,
    after_circumstance,
    after_description,
    after_place_of_source,
    is_closed_by_dash,
    parenthesis_end,
)
from summarizer.attribution_in_other_languages.constructions.phrase_sources import (
    is_evidence,
    possessor,
    unknown_before,
    unknown_source,
)
from summarizer.attribution_in_other_languages.constructions.relative_sources import (
    according_to_which,
    according_to_whom,
)
from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, made_of
from summarizer.attribution_in_other_languages.cues.brackets import clause_start
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.lexicon.language import NO_WORD, Language
from summarizer.attribution_in_other_languages.phrases.items import item_after, standing_alone
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.clauses import is_finite
from summarizer.attribution_in_other_languages.speakers.extensions import with_body_after, with_name_after
from summarizer.attribution_in_other_languages.speakers.preceding import subject_before
from summarizer.attribution_in_other_languages.text.marks import LINKS
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Token
from summarizer.model import ActorKind

_MAX_SOURCE: Final = 14


def as_clause(sentence: Sentence, introduced: Cue, cue: Cue) -> Attribution | None:
    """Read "As X said, it is late" and "It is late, as X said"."""
    items = sentence.items
    speaker, after = inverted(sentence, cue)
    if speaker is None:
        until = introduced.first if introduced.last == cue.first else cue.first
        speaker = subject_before(sentence.nominals, items[:until], until, cue.word.features)
    described = after_description(items, after, is_front=introduced.first == 0) if speaker is not None else after
    if described > after:
        after = described
    elif introduced.first == 0 and not is_closed_by_dash(sentence, after):
        commas = (at for at in range(after, min(len(items), after + _MAX_SOURCE)) if items[at].text == ",")
        after = next(commas, after)
    return around(sentence, introduced.first, after, speaker, (*introduced.spans, *cue.spans), cue)


def by_phrase(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "According to X, it is late" and "It is late, according to X"."""
    items = sentence.items
    if cue.kind == "alone" and items[cue.last - 1].has("relative"):
        return according_to_whom(sentence, cue)
    if cue.kind in {"around", "alone"}:
        return around(sentence, cue.first, cue.last, possessor(sentence, cue), cue.spans, cue)
    if cue.kind == "after":
        return _after_its_speaker(sentence, cue)
    if cue.kind in {"before", "evidence"} and (found := according_to_which(sentence, cue)) is not None:
        return found
    if not _governs(items, cue, sentence.nominals.language):
        return None
    return _before_its_speaker(sentence, cue, taken)


def _before_its_speaker(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read a phrase that precedes its speaker: "according to | the mayor"."""
    items = sentence.items
    phrase = phrase_at(sentence.nominals, items, cue.last, len(items)) or unknown_source(sentence, cue)
    if phrase is None:
        return None
    phrase, end = _whole_source(sentence, phrase, item_after(items, cue.last, phrase))
    start = clause_start(items, cue.first)
    said = (other for other in sentence.clauses.cues if _may_say(other) and other.first < cue.first)
    is_medium = sentence.is_verb_second and any(start <= other.first for other in said)
    if is_medium or (cue.kind == "parenthesis" and end < len(items) and is_finite(items[end])):
        return None
    quotation = _quotation_before(items, cue.first) if cue.kind == "parenthesis" else None
    if quotation is not None:
        taken.add(quotation)
        return made_of(cue, [(items[quotation].start, items[quotation].end)], phrase, direct=True)
    if cue.kind == "parenthesis":
        end = parenthesis_end(items, end)
    if cue.first == 0 and sentence.nominals.language.has_free_order:
        end = after_circumstance(items, end)
    if cue.kind == "view" and not _viewed(sentence.nominals, items, cue, phrase, end):
        return None
    end = after_place_of_source(sentence, end) if cue.first == 0 else end
    return around(sentence, cue.first, after_description(items, end, is_front=cue.first == 0), phrase, cue.spans, cue)


def _whole_source(sentence: Sentence, phrase: Phrase, end: int) -> tuple[Phrase, int]:
    """A source with the name and the body that follow it: "the spokesman | , Jan Roth, of the union"; and its end."""
    items = sentence.items
    if sentence.is_verb_second and end < len(items):
        phrase = with_name_after(sentence.nominals, items, phrase, end, len(items))
        end = item_after(items, end, phrase)
        phrase = with_body_after(sentence.nominals, items, phrase, end, len(items))
        end = item_after(items, end, phrase)
    if (named := _apposed(sentence, end)) is not None:
        return named, item_after(items, end, named)
    return phrase, end


def _may_say(cue: Cue) -> bool:
    """Whether a verb can report somebody else's words, unlike in "the vote shows, in the party's view, …"."""
    return cue.kind == "verb" and cue.verb is not None and cue.verb.takes != {"clause"}


def _apposed(sentence: Sentence, end: int) -> Phrase | None:
    """The person named between commas after a post: "the spokeswoman of the company |, Ann Lee,"."""
    items = sentence.items
    if end + 1 >= len(items) or items[end].text != ",":
        return None
    named = phrase_at(sentence.nominals, items, end + 1, len(items))
    if named is None or named.entity is None or named.start != items[end + 1].start:
        return None
    entity = sentence.nominals.entities[named.entity]
    following = next((item for item in items[end + 1 :] if item.start >= named.end), None)
    has_post = entity.role is not None and entity.role[1] == items[end - 1].end
    has_post = has_post or (sentence.nominals.language.has_free_order and items[end + 1].has("title"))
    return named if has_post and following is not None and following.text == "," else None


def _governs(items: Sequence[Token], cue: Cue, language: Language) -> bool:
    """Whether the speaker of a phrase can follow it."""
    if cue.kind in {"as", "so"} or cue.last >= len(items) or items[cue.last].word.verb is not None:
        return False
    if cue.kind == "before" and "second" in language.setting("order"):
        before = items[cue.first - 1].text if cue.first else ""
        if items[cue.last].has("preposition") or (before == "," and items[cue.last].has("relative")):
            return False  # "nach dem Bericht | im Fernsehen", "ein Gutachten, laut | dem"
    return cue.kind != "evidence" or is_evidence(items, cue.last)


def _quotation_before(items: Sequence[Token], at: int) -> int | None:
    """The quotation that a parenthesis follows: "…“, | so Roth"."""
    while at and items[at - 1].text in LINKS:
        at -= 1
    return at - 1 if at and items[at - 1].quotation is not None else None


def _viewed(nominals: Nominals, items: Sequence[Token], cue: Cue, phrase: Phrase, end: int) -> bool:
    """Whether "for X," tells whose view it is: it opens its clause, and X is a person or a body."""
    before = items[cue.first - 1] if cue.first else None
    opens = before is None or before.has("coordination", "conjunction") or before.text in ",;:."
    if not opens or end >= len(items) or items[end].text != ",":
        return False
    if phrase.entity is not None:
        return nominals.entities[phrase.entity].kind is not ActorKind.PLACE
    return phrase.head is not None and not phrase.plural


def _after_its_speaker(sentence: Sentence, cue: Cue) -> Attribution | None:
    """Read a phrase that follows its speaker: "dem Bericht | zufolge"."""
    items, adjectives = sentence.items, sentence.nominals.language.setting("adjectives")
    first = cue.first
    if sentence.is_verb_second and first and _is_dative_pronoun(items[first - 1]):
        return around(sentence, first - 1, cue.last, standing_alone(items[first - 1]), cue.spans, cue)
    while first > 0 and cue.first - first < _MAX_SOURCE and items[first - 1].is_word:
        if items[first - 1].has("verb", "auxiliary", "conjunction", "coordination", "finite", "passive"):
            break
        if adjectives and items[first - 1].text.islower() and not items[first - 1].lower.endswith(adjectives):
            break
        if sentence.is_verb_second and items[first - 1].has("pronoun") and not items[first - 1].has("determiner"):
            # "Sie | stammen | Berichten zufolge": the word after the pronoun is its verb.
            first = next((at for at in range(first, cue.first) if not items[at].text.islower()), first)
            break
        first -= 1
        if items[first].has("article", "determiner", "possessive"):
            break
    if sentence.is_verb_second:
        first = _front(items, cue.first, first, adjectives)
    phrase = phrase_at(sentence.nominals, items, first, cue.first) if first < cue.first else None
    phrase = phrase or unknown_before(sentence, first, cue.first)
    return around(sentence, first, cue.last, phrase, cue.spans, cue) if phrase is not None else None


def _is_dative_pronoun(item: Token) -> bool:
    return item.has("pronoun") and "dat" in item.word.features and not item.has("possessive")


def _front(items: Sequence[Token], cue: int, first: int, adjectives: tuple[str, ...]) -> int:
    """Where the phrase before a cue begins: at the start of its clause if there is no verb between them."""
    start = cue
    while (
        start
        and cue - start < _MAX_SOURCE
        and (items[start - 1].is_word or items[start - 1].text in MARKS_WITHIN_SOURCE)
    ):
        start -= 1
    between = items[start:first]
    # A lowercase word that no table lists, and that is not an adjective, is the verb.
    is_verb = any(
        each.word is NO_WORD and each.text.islower() and not each.lower.endswith(adjectives) for each in between
    )
    is_subject = any(each.has("pronoun") and not each.has("determiner") for each in between)
    return start if start < first and not is_verb and not is_subject and not any(map(is_finite, between)) else first
