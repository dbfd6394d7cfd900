"""Attributes content to phrases and clauses beside it: "according to X", "as X said"."""

from collections.abc import Sequence
from typing import Final

from summarizer.model import ActorKind
from summarizer.surface.constructions.around import LINKS, around
from summarizer.surface.constructions.nominal import content_end, source_before
from summarizer.surface.constructions.sentence import Sentence, inverted, made_of
from summarizer.surface.cues.brackets import clause_start
from summarizer.surface.cues.cues import Cue
from summarizer.surface.lexicon.tables import NO_WORD
from summarizer.surface.phrases.phrases import Nominals, phrase_at
from summarizer.surface.speakers.preceding import subject_before
from summarizer.surface.speakers.verbsecond import is_finite, with_name_behind
from summarizer.surface.values import Attribution, Phrase, Token

_MAX_BEFORE: Final = 14
_MAX_PLACE: Final = 8
# A source that is in no table has at most this many words.
_MAX_NAME: Final = 2
_VERBS: Final = ("verb", "finite", "auxiliary", "passive", "negation", "conjunction")
_WITHIN: Final = frozenset("()„“”«»")


def as_clause(sentence: Sentence, introduced: Cue, cue: Cue) -> Attribution | None:
    """As X said, …; …, as X said."""
    items = sentence.items
    speaker, after = inverted(sentence, cue)
    if speaker is None:
        until = introduced.first if introduced.last == cue.first else cue.first
        speaker = subject_before(sentence.nominals, items[:until], until, cue.word.features)
    described = _behind_description(items, after, is_front=introduced.first == 0) if speaker is not None else after
    if described > after:
        after = described
    elif introduced.first == 0 and not _is_closed(sentence, after):
        commas = (at for at in range(after, min(len(items), after + _MAX_BEFORE)) if items[at].text == ",")
        after = next(commas, after)
    return around(sentence, introduced.first, after, speaker, (*introduced.spans, *cue.spans), cue)


def _is_closed(sentence: Sentence, after: int) -> bool:
    """Whether a dash closes the clause: "як повідомляють у раді – мостом їздять"."""
    is_inflected = sentence.nominals.language.inflects
    return is_inflected and after < len(sentence.items) and sentence.items[after].text in LINKS


def by_phrase(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """According to X, …; …, according to X."""
    items = sentence.items
    if cue.kind == "alone" and items[cue.last - 1].has("relative"):
        return _relative(sentence, cue)
    if cue.kind in {"around", "alone"}:
        return around(sentence, cue.first, cue.last, _possessor(sentence.nominals, items, cue), cue.spans, cue)
    if cue.kind == "after":
        return _after_its_speaker(sentence, cue)
    if not _governs(items, cue):
        return None
    return _before_its_speaker(sentence, cue, taken)


def _before_its_speaker(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """A phrase in front of its speaker: "according to | the mayor"."""
    items = sentence.items
    phrase = phrase_at(sentence.nominals, items, cue.last, len(items)) or _unknown_source(sentence, cue)
    if phrase is None:
        return None
    end = _item_after(items, cue.last, phrase)
    if sentence.is_verb_second and end < len(items):
        phrase = with_name_behind(sentence.nominals, items, phrase, end, len(items))
        end = _item_after(items, end, phrase)
    if (named := _apposed(sentence, end)) is not None:
        phrase, end = named, _item_after(items, end, named)
    start = clause_start(items, cue.first)
    said = (other for other in sentence.clauses.cues if _may_say(other) and other.first < cue.first)
    is_medium = sentence.is_verb_second and any(start <= other.first for other in said)
    if is_medium or (cue.kind == "parenthesis" and end < len(items) and is_finite(items[end])):
        return None
    quotation = _quotation_before(items, cue.first) if cue.kind == "parenthesis" else None
    if quotation is not None:
        taken.add(quotation)
        return made_of(cue, [(items[quotation].start, items[quotation].end)], phrase, direct=True)
    if cue.first == 0 and sentence.nominals.language.has_free_order:
        end = _behind_circumstance(items, end)
    if cue.kind == "view" and not _viewed(sentence.nominals, items, cue, phrase, end):
        return None
    end = _behind_place(sentence, end) if cue.first == 0 else end
    return around(sentence, cue.first, _behind_description(items, end, is_front=cue.first == 0), phrase, cue.spans, cue)


def _behind_place(sentence: Sentence, end: int) -> int:
    """The comma behind what says where a source is: "по данным источника | в полиции |, пожар потушен"."""
    items = sentence.items
    if not sentence.nominals.language.inflects or end >= len(items) or not items[end].has("preposition"):
        return end
    for at in range(end + 1, min(len(items), end + _MAX_PLACE)):
        if items[at].text == ",":
            return at
        if not items[at].is_word and items[at].text not in _WITHIN:
            return end
        if items[at].has("verb", "finite", "conjunction", "relative", "pronoun"):
            return end
    return end


def _behind_circumstance(items: Sequence[Token], end: int) -> int:
    """The comma behind when or where somebody spoke: "according to a report | of 2 April |, the plan"."""
    at = end
    while at < min(len(items), end + _MAX_BEFORE) and items[at].is_word and not items[at].has(*_VERBS):
        at += 1
    is_apart = end < at < len(items) and items[at].text == "," and items[end].has("preposition", "time")
    return at if is_apart else end


def _may_say(cue: Cue) -> bool:
    """Whether a verb can have somebody else's words as its object: not "the vote shows, in the party's view, …"."""
    return cue.kind == "verb" and cue.verb is not None and cue.verb.takes != {"clause"}


def _unknown_source(sentence: Sentence, cue: Cue) -> Phrase | None:
    """The source after "nach Angaben von" that is in no table: "Interpol", "Beobachtern", "den Werftleuten".

    Only if every noun has a capital letter can the source be told from what follows.
    """
    items = sentence.items
    if cue.kind != "before" or "capital" not in sentence.nominals.language.setting("nouns"):
        return None
    adjectives = sentence.nominals.language.setting("adjectives")
    first = at = cue.last
    if at < len(items) and items[at].has("article", "determiner"):
        at += 1
    while at < len(items) and items[at].text.islower() and items[at].lower.endswith(adjectives) and at < first + 3:
        at += 1
    noun = at
    while at < len(items) and at < noun + _MAX_NAME and items[at].is_capital and not items[at].has("time"):
        at += 1
    return Phrase(items[first].start, items[at - 1].end, head=items[noun].lower) if at > noun else None


def _unknown_before(sentence: Sentence, first: int, end: int) -> Phrase | None:
    """The source before "zufolge" that is in no table: "behördlichen Angaben"."""
    if "capital" not in sentence.nominals.language.setting("nouns") or first >= end:
        return None
    adjectives = sentence.nominals.language.setting("adjectives")
    noun = sentence.items[end - 1]
    start = end - 1
    while start > first and sentence.items[start - 1].lower.endswith(adjectives) and end - start <= _MAX_NAME:
        start -= 1
    return Phrase(sentence.items[start].start, noun.end, head=noun.lower) if noun.is_capital else None


def _behind_description(items: Sequence[Token], end: int, *, is_front: bool) -> int:
    """The item behind what describes a speaker: "according to Ana Ruiz, head of the clinic | , the plan"."""
    at = end + 1 if end < len(items) and items[end].text == "," else end
    if at >= len(items):
        return end
    is_part = "part" in items[at].word.features or items[at].has("role", "modifier")
    is_clause = at > end and items[at].has("relative", "inner") and not items[at].has("article")
    if not is_part and not is_clause:
        return end
    marks = "," if is_front else ",.!?"
    close = next((k for k in range(at + 1, min(len(items), at + _MAX_BEFORE)) if items[k].text in marks), end)
    is_clause_of_own = not is_clause and any(item.has("finite") for item in items[at + 1 : close])
    return end if is_clause_of_own else close  # "по словам мэра, | художник молчал, …"


def _item_after(items: Sequence[Token], at: int, phrase: Phrase) -> int:
    while at < len(items) and items[at].start < phrase.end:
        at += 1
    return at


def _apposed(sentence: Sentence, end: int) -> Phrase | None:
    """The person named between commas behind a post: "the spokeswoman of the company |, Ann Lee,"."""
    items = sentence.items
    if end + 1 >= len(items) or items[end].text != ",":
        return None
    named = phrase_at(sentence.nominals, items, end + 1, len(items))
    if named is None or named.entity is None or named.start != items[end + 1].start:
        return None
    entity = sentence.nominals.entities[named.entity]
    behind = next((item for item in items[end + 1 :] if item.start >= named.end), None)
    has_post = entity.role is not None and entity.role[1] == items[end - 1].end
    return named if has_post and behind is not None and behind.text == "," else None


def _governs(items: Sequence[Token], cue: Cue) -> bool:
    """Whether a phrase can name its speaker behind it."""
    if cue.kind in {"as", "so"} or cue.last >= len(items) or items[cue.last].word.verb is not None:
        return False
    return cue.kind != "evidence" or _is_evidence(items, cue.last)


def _is_evidence(items: Sequence[Token], at: int) -> bool:
    """Whether a document or figures follow that the text has not spoken of: "nach | Medienberichten"."""
    noun = next((item for item in items[at : at + 3] if item.is_capital), None)
    is_definite = items[at].has("article") and not items[at].word.features & {"s"}
    is_told = noun is not None and ("p" in noun.word.features or items[at].has("article"))
    return noun is not None and noun.has("document") and is_told and not is_definite


def _quotation_before(items: Sequence[Token], at: int) -> int | None:
    """The quotation that a parenthesis follows: "…“, | so Roth"."""
    while at and items[at - 1].text in LINKS:
        at -= 1
    return at - 1 if at and items[at - 1].quotation is not None else None


def _relative(sentence: Sentence, cue: Cue) -> Attribution | None:
    """X, according to whom …: the speaker is the name before."""
    clauses, nominals = sentence.clauses, sentence.nominals
    comma = next(
        (at for at in range(cue.last, len(sentence.items)) if sentence.items[at].text == ","), len(sentence.items)
    )
    span = clauses.span(cue.last, min(comma, clauses.end_from(cue.last)))
    name = next((at for at in range(cue.first - 1, -1, -1) if nominals.name_at(sentence.items[at])), None)
    if span is None:
        return None
    if sentence.is_verb_second and (document := _document_before(sentence, cue.first)) is not None:
        return made_of(cue, [span], document)
    if nominals.language.has_free_order and (source := source_before(nominals, sentence.items, cue.first)) is not None:
        end = content_end(sentence, source[1], cue.last)
        span = clauses.span(cue.last, min(comma, end)) if end is not None else None
        return made_of(cue, [span], source[0]) if span is not None else None
    if name is None or cue.first - name > _MAX_BEFORE:
        return None
    return made_of(cue, [span], phrase_at(nominals, sentence.items, name, cue.first))


def _document_before(sentence: Sentence, at: int) -> Phrase | None:
    """The document that a relative clause belongs to: "eine Schätzung, | wonach …"."""
    items = sentence.items
    lowest = max(0, at - _MAX_BEFORE)
    noun = next((k for k in range(at - 1, lowest - 1, -1) if items[k].has("document") and items[k].is_capital), None)
    if noun is None or any(map(is_finite, items[noun:at])):
        return None
    first = noun
    while first > lowest and items[first - 1].is_word and not items[first - 1].has("preposition", "verb", "finite"):
        first -= 1
        if items[first].has("article", "determiner", "possessive"):
            break
    return phrase_at(sentence.nominals, items, first, at)


def _viewed(nominals: Nominals, items: Sequence[Token], cue: Cue, phrase: Phrase, end: int) -> bool:
    """Whether "for X," tells whose view it is: it opens its clause, and X is a person or a body."""
    before = items[cue.first - 1] if cue.first else None
    opens = before is None or before.has("coordination", "conjunction") or before.text in ",;:."
    if not opens or end >= len(items) or items[end].text != ",":
        return False
    if phrase.entity is not None:
        return nominals.entities[phrase.entity].kind is not ActorKind.PLACE
    return phrase.head is not None and not phrase.plural


def _possessor(nominals: Nominals, items: Sequence[Token], cue: Cue) -> Phrase | None:
    """Whose words they are: "по | его | словам", "nach | Roths | Meinung"."""
    named = next((at for at in range(cue.first, cue.last) if nominals.name_at(items[at])), None)
    if named is not None:
        return phrase_at(nominals, items, named, named + 1)
    item = next((item for item in items[cue.first : cue.last] if item.has("possessive", "pronoun")), None)
    if item is None:
        return None
    features = item.word.features
    gender = next((each for each in ("m", "f", "n") if each in features), None)
    return Phrase(item.start, item.end, gender=gender, plural="p" in features, pronoun=True)


def _after_its_speaker(sentence: Sentence, cue: Cue) -> Attribution | None:
    """A phrase behind its speaker: "dem Bericht | zufolge"."""
    items, adjectives = sentence.items, sentence.nominals.language.setting("adjectives")
    first = cue.first
    while first > 0 and cue.first - first < _MAX_BEFORE and items[first - 1].is_word:
        if items[first - 1].has("verb", "auxiliary", "conjunction", "coordination", "finite", "passive"):
            break
        if adjectives and items[first - 1].text.islower() and not items[first - 1].lower.endswith(adjectives):
            break
        if sentence.is_verb_second and items[first - 1].has("pronoun") and not items[first - 1].has("determiner"):
            # "Sie | stammen | Berichten zufolge": the word behind the pronoun is its verb.
            first = next((at for at in range(first, cue.first) if not items[at].text.islower()), first)
            break
        first -= 1
        if items[first].has("article", "determiner", "possessive"):
            break
    if sentence.is_verb_second:
        first = _front(items, cue.first, first, adjectives)
    phrase = phrase_at(sentence.nominals, items, first, cue.first) if first < cue.first else None
    phrase = phrase or _unknown_before(sentence, first, cue.first)
    return around(sentence, first, cue.last, phrase, cue.spans, cue) if phrase is not None else None


def _front(items: Sequence[Token], cue: int, first: int, adjectives: tuple[str, ...]) -> int:
    """Where the phrase in front of a cue begins: at the clause's start if no verb stands between."""
    start = cue
    while start and cue - start < _MAX_BEFORE and (items[start - 1].is_word or items[start - 1].text in _WITHIN):
        start -= 1
    between = items[start:first]
    # A word in small letters that no table has, and that is no adjective, is the verb.
    is_verb = any(
        each.word is NO_WORD and each.text.islower() and not each.lower.endswith(adjectives) for each in between
    )
    is_subject = any(each.has("pronoun") and not each.has("determiner") for each in between)
    return start if start < first and not is_verb and not is_subject and not any(map(is_finite, between)) else first
