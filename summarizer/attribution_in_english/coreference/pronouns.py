"""Resolves "he", "it" and "they" to the latest mention that fits in gender and number."""

from collections.abc import Mapping
from typing import Final

from summarizer.attribution_in_english.coreference.antecedents import Antecedent, Fit, antecedent_of
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution_in_english.coreference.documents import speaker_within
from summarizer.attribution_in_english.coreference.exclusions import (
    complements,
    excluded_clusters,
    is_speaker,
    is_stranger_in_own_words,
    says_we,
)
from summarizer.attribution_in_english.coreference.fitness import (
    gender_fit,
    is_one_word_body,
    is_work,
    it_fit,
    known_gender,
    may_be_body,
    may_be_person,
    they_fit,
)
from summarizer.attribution_in_english.coreference.fronted import group_in_fronted_clause, named_in_fronted_clause
from summarizer.attribution_in_english.coreference.groups import is_group
from summarizer.attribution_in_english.coreference.guessed_gender import (
    is_other_person_named_since,
    speaker_of_guessed_gender,
)
from summarizer.attribution_in_english.coreference.one_of_several import is_one_of_people, is_ruled_out
from summarizer.attribution_in_english.coreference.people_asked import is_asked_by_outlet, may_answer
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import PRONOUNS, Gender

_THEY_FORMS: Final = frozenset({"they", "them", "their", "themselves"})
_IT_FORMS: Final = frozenset({"it", "its", "itself"})
_SHOWING_VERBS: Final = frozenset({"demonstrate", "illustrate", "indicate", "prove", "show"})
# What only people do, and no letter or advertisement.
_VERBS_OF_MINDS: Final = frozenset(
    "ask buy decide fear feel hate hope love order purchase refuse think try vote vow want".split()
)
# How many sentences back somebody was mentioned who may be about when one of several people speaks.
_SENTENCES_OF_SCENE: Final = 4


class Pronouns:
    """Resolves the pronouns of a text, each in the state that its model has at that place."""

    def __init__(self, model: DiscourseModel, cluster_of_head: Mapping[int, int], quoted: frozenset[int]) -> None:
        self._model = model
        self._cluster_of_head = cluster_of_head
        self._quoted = quoted
        self._sentence = 0

    def referent(self, token: Token, sentence: int) -> Referent | None:
        """Return whom a pronoun means in a sentence, `None` if two could be meant.

        It is whom the clause before it names, or the clearly most prominent recent mention that fits.
        """
        self._sentence = sentence
        word = token.lower_
        if word not in PRONOUNS and word not in _THEY_FORMS and word not in _IT_FORMS:
            return None
        if (asked := may_answer(token)) is not None:
            # Police who asked people may be meant by "they" as well as those people.
            return asked if is_asked_by_outlet(self._model, asked) else None
        if self._is_named_in_own_words(token) and says_we(token, self._quoted):
            # "“Velmar has rivals, and we beat them,” it said": a firm that speaks of itself by name goes on.
            return self._sole_body_before()
        fit = self._fit(token)
        fronted = named_in_fronted_clause(token, self._cluster_of_head, lambda named: fit(named) is not None)
        if fronted is not None:
            return fronted
        group = group_in_fronted_clause(token)
        return group if group is not None and is_group(group) else self._antecedent(token, fit)

    def _fit(self, token: Token) -> Fit:
        """The function that tells how well a referent fits a pronoun."""
        model, word = self._model, token.lower_
        excluded = excluded_clusters(token, self._cluster_of_head, self._quoted)
        shows = token.dep_ in phrases.SUBJECT_DEPS and token.head.lemma_ in _SHOWING_VERBS
        speaks = is_speaker(token)
        decides = token.dep_ in phrases.SUBJECT_DEPS and token.head.lemma_ in _VERBS_OF_MINDS

        def fit(referent: Referent) -> float | None:
            if referent in excluded or is_stranger_in_own_words(referent, token):
                return None
            if word in PRONOUNS:
                is_other = is_ruled_out(model, referent, token, PRONOUNS[word])
                return None if is_other else gender_fit(model, referent, PRONOUNS[word])
            if speaks and referent in model.inert and word in _THEY_FORMS:
                return None
            if word not in _THEY_FORMS:
                return it_fit(model, referent, shows=shows)
            return None if decides and is_work(referent) else they_fit(model, referent)

        return fit

    def _antecedent(self, token: Token, fit: Fit) -> Referent | None:
        """The clearly most prominent recent mention that a pronoun fits."""
        model, word = self._model, token.lower_
        found = antecedent_of(model, self._sentence, fit, is_speaker=is_speaker(token))
        misjudged = speaker_of_guessed_gender(model, token, self._sentence)
        if misjudged is not None:
            return self._last_speaker_after_all(token, misjudged) if found is None else None
        if found is None or self._cannot_be_meant(token, found.referent, fit) or self._is_too_faint(token, found):
            return None
        if _names_speaker(token) and not found.is_clear:
            # Two could be meant: no name is better than the wrong one.
            if token.dep_ == "poss" and word in PRONOUNS:
                return self._only_just_named(fit)
            return self._last_speaker(fit) if _adds(token.head) else None
        chosen = found.referent
        if word in _IT_FORMS and is_speaker(token) and isinstance(chosen, Token):
            author = speaker_within(chosen)
            chosen = chosen if author is None else model.resolved.get(author.i, author)
        if word in _THEY_FORMS and isinstance(chosen, int) and model.clusters[chosen].kind is ActorKind.PERSON:
            # "They" may be a singular pronoun, or mean those for whom the person speaks.
            return None
        if word in PRONOUNS:
            owner = model.relative_of.get(chosen) if isinstance(chosen, int) else None
            if owner is not None and fit(owner) is not None and _opens_paragraph(token):
                chosen = owner
            if found.is_clear and all(known_gender(model, other) is None for other in found.others):
                _note_gender(model, chosen, PRONOUNS[word])
        return chosen

    def _is_too_faint(self, token: Token, found: Antecedent) -> bool:
        """Whether "he said" would mean somebody told of in passing or far back, though another may be meant.

        Another who fits is about, or a name has spoken since that may be a person's though it is taken for another's.
        """
        if not found.is_faint or token.lower_ not in PRONOUNS or not is_speaker(token):
            return False
        last = self._model.speaker
        return bool(found.others) or (last is not None and _may_be_misread(self._model, last.referent))

    def _cannot_be_meant(self, token: Token, found: Referent, fit: Fit) -> bool:
        """Whether a pronoun does not mean the most prominent mention, and another may be meant."""
        if self._is_named_in_own_words(token) or _is_those_who_use(found, token):
            return True
        if self._is_one_among_others(found, fit):
            return True
        return token.lower_ in PRONOUNS and self._is_told_of_by_another(token, found)

    def _is_named_in_own_words(self, token: Token) -> bool:
        """Whether "it" may be a body that has just spoken, though the quotation names it: "“Velmar is fair,” it said".

        A person does not name themselves, but a firm does. Another body would be the wrong speaker.
        """
        last = self._model.speaker
        if token.lower_ not in _IT_FORMS or not is_speaker(token) or last is None or not isinstance(last.referent, int):
            return False
        is_body = may_be_body(self._model, last.referent)
        is_just = self._sentence - last.sentence <= 1 and last.sentence < self._sentence
        return is_body and is_just and last.referent in excluded_clusters(token, self._cluster_of_head, self._quoted)

    def _sole_body_before(self) -> Referent | None:
        """The body that spoke in the sentence before, if no other that may speak is about."""
        last = self._model.speaker
        near = (each for each in self._model.recent(self._sentence, _SENTENCES_OF_SCENE) if not each.is_quoted)
        found = {each.referent for each in near if it_fit(self._model, each.referent, shows=False) is not None}
        bodies = {each for each in found if not is_work(each)}
        return last.referent if last is not None and bodies <= {last.referent} else None

    def _is_told_of_by_another(self, token: Token, chosen: Referent) -> bool:
        """Whether a speaker names somebody, and a name that may be a misspelt person's spoke just before.

        "“It is late,” Artur said. He said the same is true of Lund's plan": who spoke goes on, and Lund does not.
        """
        last = self._model.speaker
        if not is_speaker(token) or last is None or last.referent == chosen or self._sentence - last.sentence > 1:
            return False
        is_unsure = isinstance(last.referent, int) and may_be_person(self._model, last.referent)
        return is_unsure and any(self._cluster_of_head.get(at) == chosen for at in complements(token))

    def _last_speaker_after_all(self, token: Token, speaker: int) -> Referent | None:
        """Who has just spoken, though a gender that was guessed speaks against it, if nobody has been named since."""
        last = self._model.speaker
        if last is None or is_other_person_named_since(self._model, last):
            return None
        if speaker in excluded_clusters(token, self._cluster_of_head, self._quoted):
            return None
        self._model.genders[speaker] = PRONOUNS[token.lower_]
        return speaker

    def _is_one_among_others(self, chosen: Referent, fit: Fit) -> bool:
        """Whether one of several people is not alone: "Ann Lund met nurses. One of the nurses said X. She said"."""
        if isinstance(chosen, int) or not is_one_of_people(chosen):
            return False
        near = self._model.recent(self._sentence, _SENTENCES_OF_SCENE)
        return len({each.referent for each in near if fit(each.referent) is not None}) > 1

    def _last_speaker(self, fit: Fit) -> Referent | None:
        """Who spoke in the sentence before, if a pronoun fits; somebody who adds something has just spoken."""
        last = self._model.speaker
        if last is None or self._sentence - last.sentence > 1 or not isinstance(last.referent, int):
            return None
        return last.referent if fit(last.referent) is not None else None

    def _only_just_named(self, fit: Fit) -> Referent | None:
        """The only one in the sentence before whom a pronoun fits: "Nobody saw Lund on Monday. His office said …"."""
        just = (each for each in self._model.recent(self._sentence, 1) if not each.is_quoted)
        found = {each.referent for each in just if fit(each.referent) is not None}
        return found.pop() if len(found) == 1 else None


def _may_be_misread(model: DiscourseModel, referent: Referent) -> bool:
    """Whether a name that is in no cluster, or a body's of one word, may be a person's."""
    if isinstance(referent, Token):
        return referent.pos_ == "PROPN"
    return is_one_word_body(model, referent)


def _is_those_who_use(found: Referent, token: Token) -> bool:
    """Whether "they" gives the reason why others like a thing: "is popular among teachers since they detailed it"."""
    if not isinstance(found, Token) or token.lower_ != "they" or found.head.lower_ != "among":
        return False
    is_reason = any(child.lower_ in {"as", "because", "since"} for child in token.head.lefts)
    return is_reason and token.head.dep_ == "advcl" and found.sent.start == token.sent.start


def _adds(verb: Token) -> bool:
    """Whether a verb goes on with what somebody said: "she added", "she also said"."""
    is_also = any(child.dep_ == "advmod" and child.lower_ == "also" for child in verb.lefts)
    return verb.lemma_ == "add" or (is_also and verb.lemma_ in REPORTING_VERBS)


def _names_speaker(token: Token) -> bool:
    """Whether a pronoun names the speaker: "he said", "his office said"."""
    return phrases.is_source(token.head) if token.dep_ == "poss" else is_speaker(token)


def _note_gender(model: DiscourseModel, referent: Referent, gender: Gender) -> None:
    if isinstance(referent, int):
        if model.genders[referent] is None:
            model.guessed.add(referent)
        model.genders[referent] = gender
    else:
        model.noun_genders[referent.i] = gender


def _opens_paragraph(token: Token) -> bool:
    """Whether a pronoun resumes the story: as a subject in a new paragraph, and not of a reporting verb."""
    if token.dep_ not in phrases.SUBJECT_DEPS or token.head.lemma_ in REPORTING_VERBS:
        return False
    start = token.sent.start
    return "\n" in token.doc[max(0, start - 1) : start + 1].text
