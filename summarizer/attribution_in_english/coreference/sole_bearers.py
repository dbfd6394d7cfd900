"""Descriptions that only one named person fits: "the doctor" of the only "Dr", "the 58-year-old" of the only age."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.ages import is_unnamed_near
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.coreference.judges import is_in_case
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import Gender, gender_of_word

# The nouns for those who bear a title, by its normalized form. Most titles are roles, and found as such.
_NOUNS_OF_TITLES: Final = MappingProxyType({
    "dr": "doctor", "prof": "professor", "cllr": "councillor", "rev": "reverend", "sgt": "sergeant",
    "insp": "inspector", "supt": "superintendent", "det": "detective", "fr": "priest", "pastor": "pastor",
    "justice": "judge",
})  # fmt: skip
# The words for several who bear a title, by the noun: a bench has more than one judge.
_SEVERAL: Final = MappingProxyType({"judge": frozenset({"bench", "justices", "panel", "tribunal"})})
_DEFINITE: Final = frozenset({"the", "this"})
# The words of "58-year-old", and how many words may stand between an age and the name: "58-year-old nurse Ann Lund".
_AGE_TOKENS: Final = 5
_MAX_ROLE_TOKENS: Final = 3
_INDEFINITE: Final = frozenset({"a", "an", "another", "one", "second"})
_GENDERS_OF_PRONOUNS: Final = MappingProxyType({"he": Gender.MALE, "she": Gender.FEMALE})
_MAX_WORDS_AFTER: Final = 40


class SoleBearers:
    """The only bearer of each title and the only person of each age, looked for when a text first asks for one."""

    def __init__(self, model: DiscourseModel, doc: Doc) -> None:
        self._model = model
        self._doc = doc
        self._titles: dict[str, set[int]] | None = None
        self._ages: dict[str, set[int]] | None = None
        self._shared: dict[str, bool] = {}
        self._strangers: frozenset[str] | None = None

    def bearer(self, noun: Token) -> int | None:
        """Return the only person named before whom a definite noun describes by title or age; `None` if there is none.

        A title needs the bare noun. Another "doctor" in the text, named or not, may be meant instead.
        """
        if not (noun.dep_ in SUBJECT_DEPS or is_source(noun)):
            return None
        if not any(child.dep_ == "det" and child.lower_ in _DEFINITE for child in noun.lefts):
            return None
        age = _age_before(noun)
        if age is not None:
            return self._person_of_age(age, noun)
        lemma = noun.lemma_.lower()
        if lemma not in _NOUNS_OF_TITLES.values() or len(list(noun.children)) > 1:
            return None
        people = self._people_of_title().get(lemma, set())
        person = self._only(people, noun) if people and not self._is_shared(lemma, people) else None
        is_absent = person is not None and lemma == "judge" and not is_in_case(self._model, noun, person)
        return None if is_absent else person

    def _person_of_age(self, age: str, noun: Token) -> int | None:
        """The only person of an age, if the noun says nothing else that the text does not say of this person.

        The suspect may be as old as the victim: an age alone does not show which of them "the suspect" is.
        """
        person = self._only(self._people_of_age().get(age, set()), noun)
        if person is None or age in self._ages_of_strangers():
            return None
        if is_unnamed_near(noun) or self._says_another(noun, person):
            return None
        lemma = noun.lemma_.lower()
        roles = (self._model.role_nouns[person], *(nouns for nouns, _ in self._model.other_roles[person]))
        is_general = lemma == "old" or gender_of_word(lemma) is not None
        return person if is_general or any(lemma in nouns for nouns in roles) else None

    def _says_another(self, noun: Token, person: int) -> bool:
        """Whether the words of the person of an age are about somebody of the other gender: "said she was glad"."""
        own, last = self._model.genders[person], min(noun.sent.end, noun.i + _MAX_WORDS_AFTER)
        told = {_GENDERS_OF_PRONOUNS.get(word.lower_) for word in self._doc[noun.i + 1 : last]} - {None}
        return own is not None and bool(told) and own not in told

    def _ages_of_strangers(self) -> frozenset[str]:
        """The ages told of somebody without a name: "a 58-year-old woman", "a neighbour, 34,"."""
        if self._strangers is None:
            self._strangers = frozenset(filter(None, map(_age_of_stranger, self._doc)))
        return self._strangers

    def _only(self, people: set[int], noun: Token) -> int | None:
        """The only one of these people, if named before a noun and not of the other gender."""
        person = next(iter(people)) if len(people) == 1 else None
        if person is None or self._model.clusters[person].mentions[0].start > noun.i:
            return None
        gender = gender_of_word(noun.lower_)
        return person if gender is None or self._model.genders[person] in {None, gender} else None

    def _is_shared(self, lemma: str, people: set[int]) -> bool:
        """Whether somebody else is called by a noun: another role, "a doctor", or "doctors"."""
        if lemma not in self._shared:
            self._shared[lemma] = self._is_for_others(lemma, people)
        return self._shared[lemma]

    def _is_for_others(self, lemma: str, people: set[int]) -> bool:
        roles = enumerate(zip(self._model.role_nouns, self._model.other_roles, strict=True))
        for index, (nouns, others) in roles:
            if index not in people and (lemma in nouns or any(lemma in each for each, _ in others)):
                return True
        several = _SEVERAL.get(lemma, frozenset())
        if several and any(word.lower_ in several for word in self._doc):
            return True
        words = (word for word in self._doc if word.lemma_.lower() == lemma and word.pos_ == "NOUN")
        return any(word.tag_ == "NNS" or not _is_bare_definite(word) for word in words)

    def _people_of_title(self) -> dict[str, set[int]]:
        if self._titles is None:
            self._titles = {}
            for index, title in self._told_titles():
                if (noun := _NOUNS_OF_TITLES.get(title.lower().rstrip("."))) is not None:
                    self._titles.setdefault(noun, set()).add(index)
        return self._titles

    def _told_titles(self) -> Iterator[tuple[int, str]]:
        for index, cluster in enumerate(self._model.clusters):
            if cluster.kind is ActorKind.PERSON:
                for mention in cluster.mentions:
                    before = self._doc[mention.start - 1].text if mention.start else ""
                    yield from ((index, word) for word in (mention.title, before) if word)

    def _people_of_age(self) -> dict[str, set[int]]:
        if self._ages is None:
            self._ages = {}
            for index, cluster in enumerate(self._model.clusters):
                if cluster.kind is ActorKind.PERSON:
                    for mention in cluster.mentions:
                        for age in _told_ages(self._doc, mention.start, mention.end):
                            self._ages.setdefault(age, set()).add(index)
        return self._ages


def _told_ages(doc: Doc, start: int, end: int) -> Iterator[str]:
    """The ages told before and after a name: "58-year-old nurse Ann Lund", "Ann Lund, 58,"."""
    after = doc[end : end + 2]
    if len(after) == 2 and after[0].text in {",", "("} and after[1].is_digit:
        yield after[1].text
    for position in range(max(_AGE_TOKENS, start - _MAX_ROLE_TOKENS), start + 1):
        if (age := _age_ending_at(doc, position)) is not None:
            yield age


def _age_before(noun: Token) -> str | None:
    """The age that describes a noun, or that stands for one: "the 58-year-old widow", "the 58-year-old"."""
    first = noun.left_edge.i
    for position in range(noun.i + 1, max(first, noun.i - _MAX_ROLE_TOKENS), -1):
        if (age := _age_ending_at(noun.doc, position)) is not None:
            return age
    return None


def _age_ending_at(doc: Doc, end: int) -> str | None:
    """The number of "58-year-old" if these are the words before a position."""
    if end < _AGE_TOKENS or doc[end - 1].lower_ != "old":
        return None
    number, dash, year, *_ = doc[end - _AGE_TOKENS : end]
    return number.text if number.is_digit and dash.text == "-" and year.lower_ == "year" else None


def _age_of_stranger(token: Token) -> str | None:
    """The age of somebody without a name that ends with a token."""
    if (age := _age_ending_at(token.doc, token.i + 1)) is not None and token.i >= _AGE_TOKENS:
        return age if token.nbor(-_AGE_TOKENS).lower_ in _INDEFINITE else None
    if token.is_digit and token.i > 1 and token.nbor(-1).text in {",", "(", "aged"}:
        before = token.nbor(-2)
        return token.text if before.pos_ == "NOUN" or before.text == "," else None
    return None


def _is_bare_definite(noun: Token) -> bool:
    return any(child.lower_ in _DEFINITE for child in noun.lefts) and len(list(noun.children)) == 1
