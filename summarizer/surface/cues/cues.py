"""Finds the cues of a frame: verbs of saying with their auxiliaries, and phrases such as "according to"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.surface.cues.brackets import bracket_at
from summarizer.surface.lexicon.tables import Language, Verb, Word
from summarizer.surface.values import Frame, Span, Token

_MAX_AUXILIARY_DISTANCE: Final = 5
# No sentence has so many. Each is compared with the others, so that time would grow with their square.
_MAX_CUES: Final = 40
_MAX_GAP: Final = 25
_BEFORE_NOUNS: Final = ("article", "possessive", "determiner")
_GENITIVES: Final = ("s", "x", "z", "ß")


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: the items it begins and ends with (exclusive), its kind ("verb", or a kind of phrase), and its words."""

    first: int
    last: int
    kind: str
    word: Word
    spans: tuple[Span, ...]
    close: int = 0
    is_passive: bool = False

    @property
    def end(self) -> int:
        """The item after the last part of the cue: that of a separable verb stands at the end of its clause."""
        return max(self.last, self.close)

    @property
    def is_impersonal(self) -> bool:
        """Whether the subject of the cue is not the speaker: "heißt es", "wird gefordert"."""
        return (self.is_passive and "self" not in self.word.features) or (
            self.verb is not None and self.verb.sort == "report" and len(self.word.lemma.split()) > 1
        )

    @property
    def verb(self) -> Verb | None:
        """The verb of saying."""
        return self.word.verb


def cues(frame: Frame, language: Language) -> tuple[Cue, ...]:
    """Return the cues of a frame in reading order; none overlaps another."""
    found: list[Cue] = []
    position = 0
    items = frame.items
    is_second = "second" in language.setting("order")
    while position < len(items) and len(found) < _MAX_CUES:
        cue = _phrase_cue(items, position, language)
        if cue is None:
            cue = _bracket_cue(items, position, language) if is_second else _verb_cue(items, position, found, language)
        if cue is not None:
            found.append(replace(cue, first=max(cue.first, found[-1].last if found else 0)))
        position = max(position + 1, cue.last if cue else 0)
    return tuple(found)


def _phrase_cue(items: Sequence[Token], at: int, language: Language) -> Cue | None:
    anything = language.phrases.get("%", ()) if items[at].has("possessive") else ()
    for parts, kind, word in (*language.phrases.get(items[at].lower, ()), *anything):
        matched = _matched(items, at, parts)
        if word.verb is not None and at and items[at - 1].has("reflexive") and items[at - 1].has("passive"):
            continue  # "se | dio a conocer": nobody is named
        is_negated = word.verb is not None and any(item.has("negation") for item in items[max(0, at - 2) : at])
        is_negated = is_negated or ("…" in parts and bool(matched) and _is_last_negated(items, matched))
        if matched and not is_negated and _may_stand(items, at, kind):
            first = _auxiliary_before(items, at) if word.verb is not None and language.has_free_order else at
            spans = tuple(_spans(items, [*range(first, at), *matched]))
            last = matched[-1] + 1 if "…" not in parts else at + 1
            return Cue(first, last, "verb" if kind == "word" else kind, word, spans, matched[-1] + 1)
    return None


def _is_last_negated(items: Sequence[Token], matched: Sequence[int]) -> bool:
    """Whether a negation that is not of the phrase stands before its last word: "gab den Namen | nicht | bekannt"."""
    before = matched[-1] - 1
    return before not in matched and items[before].has("negation")


def _auxiliary_before(items: Sequence[Token], at: int) -> int:
    """The auxiliary of a verb of several words: "« … », | a fait savoir", "a-t-il fait savoir"."""
    for position in range(at - 1, max(-1, at - 3), -1):
        if items[position].has("auxiliary"):
            return position
        if not items[position].has("pronoun", "adverb"):
            break
    return at


def _matched(items: Sequence[Token], at: int, parts: tuple[str, ...]) -> list[int]:
    """The items that a phrase's words are found at; `%` stands for one possessive, `…` for a gap within the clause."""
    matched: list[int] = []
    for number, part in enumerate(parts):
        if part == "…":
            continue
        if number and parts[number - 1] == "…":
            position = _after_gap(items, at, part, is_last=number == len(parts) - 1)
        else:
            position = at if at < len(items) and _equals(items[at], part) else None
        if position is None:
            return []
        matched.append(position)
        at = position + 1
    return matched


def _may_stand(items: Sequence[Token], at: int, kind: str) -> bool:
    """Whether a phrase of a kind can stand at an item: one that points back opens its sentence."""
    if kind == "so":
        return at == 0
    if kind == "before" and at and items[at - 1].has("article", "possessive") and not items[at - 1].has("reflexive"):
        return False  # "un | secondo | volo": an adjective of the same form
    if kind == "before" and any(item.has("progressive") for item in items[max(0, at - 2) : at]):
        return False  # "está | de acuerdo con": is of one mind with
    return kind != "parenthesis" or _follows_content(items, at)


def _follows_content(items: Sequence[Token], at: int) -> bool:
    return at > 0 and (items[at - 1].text in ",–—-" or items[at - 1].quotation is not None)


def _after_gap(items: Sequence[Token], at: int, part: str, *, is_last: bool) -> int | None:
    """The item of a particle, which ends its clause."""
    for position in range(at, min(at + _MAX_GAP, len(items))):
        following = items[position + 1] if position + 1 < len(items) else None
        closes = not is_last or following is None or not following.is_word or following.has("coordination")
        if items[position].lower == part and closes:
            return position
        is_verb = items[position].has("finite", "subjunctive", "auxiliary") and not items[position].is_capital
        if is_verb or items[position].text in {".", "!", "?", ":", ";"}:
            return None
    return None


def _equals(item: Token, part: str) -> bool:
    return _is_possessor(item) if part == "%" else item.lower == part


def _is_possessor(item: Token) -> bool:
    """Whether a word tells whose it is: "nach | seiner | Meinung", "nach | Roths | Meinung"."""
    return item.has("possessive") or (item.is_capital and item.lower.endswith(_GENITIVES))


def _spans(items: Sequence[Token], matched: Sequence[int]) -> Iterator[Span]:
    begin = previous = matched[0]
    for position in matched[1:]:
        if position != previous + 1:
            yield items[begin].start, items[previous].end
            begin = position
        previous = position
    yield items[begin].start, items[previous].end


def _bracket_cue(items: Sequence[Token], at: int, language: Language) -> Cue | None:
    bracket = bracket_at(items, at, language.setting("particles"), language.setting("modals"))
    if bracket is None:
        return None
    ends = dict.fromkeys((bracket.first, bracket.last))
    spans = tuple((items[each].start, items[each].end) for each in ends)
    word, finite = items[at].word, items[bracket.first].lower
    if bracket.first != bracket.last and not bracket.passive and finite in language.setting("plurals"):
        word = replace(word, features=word.features | {"p"})
    if items[bracket.first].has("subjunctive"):
        word = replace(word, features=word.features | {"subj"})
    return Cue(bracket.first, bracket.first + 1, "verb", word, spans, bracket.last + 1, is_passive=bracket.passive)


def _verb_cue(items: Sequence[Token], at: int, found: Sequence[Cue], language: Language) -> Cue | None:
    item = items[at]
    is_within = item.is_capital and at and items[at - 1].text not in {".", "!", "?", "—", "-", "–"}
    if item.word.verb is None or is_within or item.word.features & {"inf", "1"}:
        return None
    first = at
    if "part" in item.word.features:
        auxiliary = _auxiliary(items, at, found[-1].last if found else 0)
        is_finite = bool(item.word.features & {"s", "p"}) and not _is_noun(items, at)  # "il dit", "il a dit"
        is_own = auxiliary is not None and "1" in items[auxiliary].word.features  # "as we have said"
        if is_own or (auxiliary is None and not is_finite and not _shares_auxiliary(items, at, found)):
            return None
        first = at if auxiliary is None else auxiliary
    elif language.articles and _is_noun(items, at):
        return None
    while first and items[first - 1].has("reflexive"):
        first -= 1
    if (first and items[first - 1].has("negation")) or any(each.has("negation", "passive") for each in items[first:at]):
        return None
    if "ger" in item.word.features and first and items[first - 1].has("progressive"):
        word = replace(item.word, features=items[first - 1].word.features)
        return Cue(first - 1, at + 1, "verb", word, ((items[first - 1].start, item.end),))
    word = _with_number(item.word, items[first : at + 1]) if language.has_free_order else item.word
    return Cue(first, at + 1, "verb", word, ((items[first].start, item.end),))


def _with_number(word: Word, items: Sequence[Token]) -> Word:
    """A participle with the number of its auxiliary: "han | criticado"."""
    auxiliary = next((item for item in items if item.has("auxiliary")), None)
    if auxiliary is None or "part" not in word.features:
        return word
    return replace(word, features=(word.features - {"s", "p"}) | (auxiliary.word.features & {"s", "p"}))


def _is_noun(items: Sequence[Token], at: int) -> bool:
    """Whether a form that can be a verb is a noun here: "la denuncia", but not "Ruiz la acusa"."""
    before = items[at - 1] if at else None
    if before is None or not before.has("article", "possessive", "determiner", "preposition"):
        return False
    if "ger" in items[at].word.features and (before.has("reflexive") or not before.has(*_BEFORE_NOUNS)):
        return False  # "en | affirmant"
    if not before.has("reflexive"):
        return True
    return before.has("article") and not _is_subject(items, at - 2)


def _is_subject(items: Sequence[Token], at: int) -> bool:
    """Whether an item can be the subject in front of a clitic: a name, a pronoun, a post, "who" alone."""
    if at < 0 or not items[at].is_word:
        return False
    if items[at].has("relative"):
        return not (at and items[at - 1].has("preposition", "article"))
    return items[at].is_capital or items[at].has("pronoun", "negation", "role", "body", "group")


def _shares_auxiliary(items: Sequence[Token], at: int, found: Sequence[Cue]) -> bool:
    """Whether a participle goes on with the auxiliary of the cue before: "ha dicho que … y | pedido que"."""
    while at and items[at - 1].has("adverb"):
        at -= 1
    if not at or not items[at - 1].has("coordination"):
        return False
    return any(cue.verb is not None and "part" in cue.word.features for cue in found[-1:])


def _auxiliary(items: Sequence[Token], at: int, floor: int) -> int | None:
    for position in range(at - 1, max(floor - 1, at - 1 - _MAX_AUXILIARY_DISTANCE), -1):
        if items[position].has("auxiliary"):
            return position
        if not items[position].is_word:
            return None
    return None
