"""Resolves "he", "the minister" and "they" to the latest mention that fits in gender, number and role."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.coreference.accusations import is_accused
from summarizer.attribution_in_english.coreference.ages import is_age
from summarizer.attribution_in_english.coreference.antecedents import Antecedent, Fit, antecedent_of
from summarizer.attribution_in_english.coreference.captions import is_caption
from summarizer.attribution_in_english.coreference.cataphora import resolve_ahead
from summarizer.attribution_in_english.coreference.committees import committee_meant
from summarizer.attribution_in_english.coreference.definite_descriptions import (
    SAME_ROLES,
    is_office_title,
    resolve_description,
)
from summarizer.attribution_in_english.coreference.discourse import DiscourseMention, DiscourseModel, Referent
from summarizer.attribution_in_english.coreference.documents import author_of_statement, note_statement, speaker_within
from summarizer.attribution_in_english.coreference.exclusions import (
    complements,
    excluded_clusters,
    is_speaker,
    is_stranger_in_own_words,
    says_we,
)
from summarizer.attribution_in_english.coreference.fitness import (
    gender_fit,
    is_collective,
    is_work,
    it_fit,
    known_gender,
    may_be_body,
    may_be_person,
    they_fit,
)
from summarizer.attribution_in_english.coreference.fronted import group_in_fronted_clause, named_in_fronted_clause
from summarizer.attribution_in_english.coreference.guessed_gender import (
    is_other_person_named_since,
    speaker_of_guessed_gender,
)
from summarizer.attribution_in_english.coreference.impersonal import impersonal_names, inert_bodies
from summarizer.attribution_in_english.coreference.newly_described import newly_described
from summarizer.attribution_in_english.coreference.officers import officer_of_body
from summarizer.attribution_in_english.coreference.one_of_several import is_one_of_people, is_ruled_out
from summarizer.attribution_in_english.coreference.owned_bodies import named_relative, owned_body
from summarizer.attribution_in_english.coreference.pairs import pair_meant
from summarizer.attribution_in_english.coreference.people_asked import is_asked_by_outlet, may_answer
from summarizer.attribution_in_english.coreference.prominence import (
    is_owner,
    is_subject,
    prominence,
    speaks_after_verb,
)
from summarizer.attribution_in_english.coreference.sole_bearers import SoleBearers
from summarizer.attribution_in_english.coreference.told_gender import told_genders
from summarizer.attribution_in_english.coreference.told_kinds import ToldKinds
from summarizer.attribution_in_english.coreference.told_of import is_told_of, only_relays
from summarizer.attribution_in_english.coreference.unlisted_names import is_described_name
from summarizer.attribution_in_english.coreference.unnamed import named_police, note_introduction, resolve_unnamed
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS, is_plural_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.attribution_in_english.roles.selection import words_of_role
from summarizer.caption_lines import captions_in, is_within
from summarizer.datelines.recognition import datelines_in
from summarizer.model import ActorKind
from summarizer.person_names.gender import PRONOUNS, Gender, gender_of_name, gender_of_word

_THEY_FORMS: Final = frozenset({"they", "them", "their", "themselves"})
_PERSONAL: Final = frozenset({"he", "she", "they"})
_IT_FORMS: Final = frozenset({"it", "its", "itself"})
# Nouns for several people, besides the plurals of roles.
_GROUP_NOUNS: Final = frozenset(
    "activist adult campaigner child citizen company critic customer demonstrator department employer employee expert"
    " family fan group institution local man minister newspaper parent party people police protester rebel relative"
    " resident state striker supporter team union villager voter woman worker".split()
)

# A name further away is in apposition to something else.
_MAX_APPOSITION_TOKENS: Final = 12

_PARTS: Final = frozenset({"compound", "nmod", "amod"})
_OPENING_MARKS: Final = frozenset({"“", '"', "‘"})
# The full stop and the line break.
_MAX_FINAL_TOKENS: Final = 3
_DASHES: Final = frozenset({"—", "–", "--", "-"})
_SHOWING_VERBS: Final = frozenset({"demonstrate", "illustrate", "indicate", "prove", "show"})
# What only people do, and no letter or advertisement.
_VERBS_OF_MINDS: Final = frozenset(
    "ask buy decide fear feel hate hope love order purchase refuse think try vote vow want".split()
)
# How many sentences back somebody was mentioned who may be about when one of several people speaks.
_SENTENCES_OF_SCENE: Final = 4
# What a country loses that is only mentioned as a place.
_PLACE: Final = -1.5


def resolve_references(
    doc: Doc,
    clusters: tuple[Cluster, ...],
    told_roles: tuple[tuple[str, ...], ...],
    cluster_of_head: Mapping[int, int],
    quoted: frozenset[int],
) -> Mapping[int, Referent]:
    """Return the referents of pronouns and descriptions by token position; unresolved ones are missing.

    `told_roles` is parallel to `clusters` and has all roles of each, the most informative first.
    """
    told = told_genders(doc, cluster_of_head, quoted)
    roles = tuple(each[0] if each else "" for each in told_roles)
    model = DiscourseModel(
        clusters,
        tuple(map(_word_set, roles)),
        tuple(map(_nouns, roles)),
        tuple(tuple((_nouns(role), _word_set(role)) for role in each[1:]) for each in told_roles),
        tuple(tuple(normalized_name(cluster.name).split()) for cluster in clusters),
        [
            _gender(cluster, role, told.get(index))
            for index, (cluster, role) in enumerate(zip(clusters, roles, strict=True))
        ],
    )
    model.inert = inert_bodies(doc, clusters)
    model.impersonal = impersonal_names(doc, clusters, roles, model.genders)
    resolver = _Resolver(model, doc, cluster_of_head, quoted)
    for sentence in doc.sents:
        resolver.read(sentence)
    resolve_ahead(model, doc)
    return model.resolved


def _nouns(role: str) -> frozenset[str]:
    """The normalized words of a role that describe its bearer."""
    return _word_set(" ".join(words_of_role(role)))


def _word_set(role: str) -> frozenset[str]:
    """The normalized words of a role, with what they abbreviate: "Gov." is a governor.

    For "Norway's ex-president", this includes "norway" and "president".
    """
    words = re.findall(r"\w+", normalized_name(role))
    return frozenset(words).union(*(SAME_ROLES.get(word, ()) for word in words))


def _named_cluster(token: Token, cluster_of_head: Mapping[int, int]) -> int | None:
    """The cluster that a word names, or whose name is in apposition to it: "their coach, Ann Lee"."""
    if token.i in cluster_of_head:
        return cluster_of_head[token.i]
    if token.pos_ not in {"NOUN", "PROPN"} or token.tag_ == "NNS":
        return None
    near = (child for child in token.rights if child.i - token.i <= _MAX_APPOSITION_TOKENS)
    appositions = (child for child in near if child.dep_ == "appos" and child.i in cluster_of_head)
    appositions = (child for child in appositions if not _is_relative_beside(child))
    return next((cluster_of_head[child.i] for child in appositions if child.left_edge.nbor(-1).text != ":"), None)


def _is_relative_beside(name: Token) -> bool:
    """Whether a name in dashes is that of a relative: "The singer – husband Tom Hale beside her – said"."""
    first = name.left_edge
    return first.lower_ in KINSHIP_NOUNS and first.i > 0 and first.nbor(-1).text in _DASHES


def _gender(cluster: Cluster, role: str, told: Gender | None) -> Gender | None:
    """The gender of a person: by the title or the role, else by the pronouns near the name, else by the name."""
    if cluster.kind is not ActorKind.PERSON:
        return None
    words = [mention.title for mention in cluster.mentions if mention.title] + words_of_role(role)
    implied = (gender_of_word(word) for word in words)
    return next((gender for gender in implied if gender), None) or told or gender_of_name(cluster.name)


class _Resolver:
    """Reads a text in order and resolves the words that refer back."""

    def __init__(
        self, model: DiscourseModel, doc: Doc, cluster_of_head: Mapping[int, int], quoted: frozenset[int]
    ) -> None:
        self._model = model
        self._bearers = SoleBearers(model, doc)
        self._kinds = ToldKinds(model, doc)
        # The agency of the dateline is not what "they" or "the company" means: it is only told things.
        agencies = {each.agency for each in datelines_in(doc.text)}
        self._agencies = frozenset(index for index, each in enumerate(model.clusters) if each.name in agencies)
        self._cluster_of_head = cluster_of_head
        self._quoted = quoted
        self._sentence = 0
        self._named: set[int] = set()
        self._captions = captions_in(doc.text)
        self._in_caption = False

    def read(self, sentence: Span) -> None:
        """Read the next sentence."""
        self._in_caption = is_within(self._captions, sentence.start_char) or is_caption(sentence)
        is_quoted = all(token.i in self._quoted or token.is_punct or token.is_space for token in sentence)
        self._sentence += not (is_quoted or self._in_caption)
        for token in sentence:
            is_nominal = token.pos_ in phrases.NOMINAL_POS or token.lower_ in _PERSONAL
            if is_nominal or token.i in self._cluster_of_head or is_age(token) or is_one_of_people(token):
                self._process(token)

    def _process(self, token: Token) -> None:
        """Process one token: record a name, or resolve a pronoun or a description."""
        model, is_quoted = self._model, token.i in self._quoted
        cluster_index = _named_cluster(token, self._cluster_of_head)
        referent: Referent | None = cluster_index
        if cluster_index is not None:
            model.resolved[token.i] = cluster_index
            _note_relative(model, token, cluster_index)
        elif not is_quoted:
            referent = self._resolve(token)
            if referent is not None and referent is not token:
                model.resolved[token.i] = referent
            elif referent is None and is_speaker(token) and token.lower_ in _PERSONAL:
                # A following "he" is more likely this unknown person than anybody before.
                referent = token
        if referent in self._agencies and token.dep_ not in phrases.SUBJECT_DEPS:
            return
        if referent is not None and only_relays(model, token, referent):
            return
        # A caption tells who is in a picture, and a following "he" is still the man of the story.
        is_part = cluster_index is not None and token.dep_ in _PARTS and not is_owner(token)
        if referent is not None and not is_part and not self._in_caption:
            self._record(token, referent, is_quoted=is_quoted)

    def _record(self, token: Token, referent: Referent, *, is_quoted: bool) -> None:
        model = self._model
        place = phrases.first_conjunct(token)
        is_introduction = self._introduces(token, referent, is_quoted=is_quoted)
        mention = DiscourseMention(
            referent,
            self._sentence,
            prominence(place, is_quoted=is_quoted) + _PLACE * self._is_only_place(place, referent),
            is_subject=is_subject(place) and not is_quoted,
            is_source=(phrases.is_source(place) or speaks_after_verb(place)) and not is_quoted,
            is_introduction=is_introduction,
            is_presented=is_introduction and _ends_before_quotation(token),
            has_clause=_has_clause(token),
            is_owner=is_owner(token),
            is_among_others=self._is_body_among_others(token, place, referent),
            is_quoted=is_quoted,
            is_accused=not is_quoted and is_accused(place),
            is_told_of=is_told_of(place),
        )
        model.mentions.append(mention)
        if token.dep_ in phrases.SUBJECT_DEPS and phrases.has_conjuncts(token):
            # "Ann Lee and Joe Hale met": a following "they" means both.
            mention = replace(mention, referent=token)
            model.mentions.append(mention)
        if mention.is_source and place == token and not _is_told_by_another(token):
            _note_speaker(model, mention)

    def _is_body_among_others(self, token: Token, place: Token, referent: Referent) -> bool:
        """Whether a body does something along with others, so that a following "it" seldom means it."""
        is_body = isinstance(referent, int) and self._model.clusters[referent].kind is ActorKind.ORGANIZATION
        return is_body and (place != token or phrases.has_conjuncts(token))

    def _is_only_place(self, token: Token, referent: Referent) -> bool:
        """Whether a country is mentioned only as the place of something: "in Egypt"."""
        is_place = isinstance(referent, int) and self._model.clusters[referent].kind is ActorKind.PLACE
        return is_place and token.dep_ == "pobj"

    def _introduces(self, token: Token, referent: Referent, *, is_quoted: bool) -> bool:
        """Whether this is the first mention of somebody, with a description: "Ann Lund, a nurse"."""
        if is_quoted or not isinstance(referent, int):
            return token.i in self._model.described
        if referent in self._named:
            return False
        self._named.add(referent)
        return any(following.text == "," for following in token.doc[token.i + 1 : token.i + 4])

    def _resolve(self, token: Token) -> Referent | None:
        """The referent of a word that is not a name; the word itself if it introduces somebody without a name."""
        if token.pos_ == "PRON":
            return self._resolve_pronoun(token)
        if is_one_of_people(token) or is_described_name(self._model, token):
            return token
        if (officer := officer_of_body(self._model, token)) is not None:
            return officer
        if (person := newly_described(self._model, token, self._sentence, self._cluster_of_head)) is not None:
            return person
        if token.pos_ == "NOUN" or is_office_title(token) or is_age(token):
            return self._resolve_noun(token)
        return _name_after_participle(token) if _is_unnamed_speaker(token) else None

    def _resolve_noun(self, token: Token) -> Referent | None:
        """The referent of a noun: somebody named, or a description that was introduced before."""
        note_statement(self._model, token)
        if (author := author_of_statement(self._model, token)) is not None:
            return author
        if (meant := self._body_or_pair(token)) is not None:
            return meant
        described = resolve_description(self._model, token, self._sentence)
        if not isinstance(described, int) and (bearer := self._sole_bearer(token)) is not None:
            return bearer
        if not isinstance(described, int) and phrases.is_source(token):
            repeated = resolve_unnamed(self._model, token)
            if repeated is not None:
                return repeated
            if (force := named_police(self._model, token)) is not None:
                return force
        note_introduction(self._model, token)
        return token if described is None and _is_group(token) else described

    def _sole_bearer(self, token: Token) -> int | None:
        """The only one of a title, an age or a kind: "the doctor", "the 58-year-old", "the lab"."""
        bearer = self._bearers.bearer(token)
        return self._kinds.body(token) if bearer is None else bearer

    def _body_or_pair(self, token: Token) -> Referent | None:
        """Whom a noun means that says something of its owner, its kind or its number: "Lund's party", "both mayors"."""
        model, sentence = self._model, self._sentence
        found: Referent | None = owned_body(model, token)
        found = named_relative(model, token) if found is None else found
        found = pair_meant(model, token, sentence) if found is None else found
        return committee_meant(model, token, sentence) if found is None else found

    def _resolve_pronoun(self, token: Token) -> Referent | None:
        """Whom the clause before it names, or the clearly most prominent recent mention that a pronoun fits."""
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
        return group if group is not None and _is_group(group) else self._antecedent(token, fit)

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
    cluster = model.clusters[referent]
    return cluster.kind is ActorKind.ORGANIZATION and cluster.name.istitle() and " " not in cluster.name


def _has_clause(token: Token) -> bool:
    """Whether a relative clause describes somebody, or the noun in apposition: "Joe Hale, a singer who won"."""
    described = (token, *(child for child in token.rights if child.dep_ == "appos" and token.tag_ == "NNP"))
    return any(child.dep_ == "relcl" for noun in described for child in noun.rights)


def _ends_before_quotation(name: Token) -> bool:
    """Whether a name with its description ends a sentence, and a quotation opens the next paragraph.

    Of somebody to whom something is done, as in "Police arrested Joe Hale, a baker", others may speak on.
    """
    if name.dep_ in {"dobj", "nsubjpass"}:
        return False
    end = name.sent.end
    after = name.doc[end : end + 1]
    rest = name.doc[name.right_edge.i + 1 : end]
    is_last = len(rest) <= _MAX_FINAL_TOKENS and all(token.is_punct or token.is_space for token in rest)
    return is_last and len(after) == 1 and after[0].text in _OPENING_MARKS and "\n" in name.doc[end - 1].text


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


def _note_speaker(model: DiscourseModel, mention: DiscourseMention) -> None:
    last = model.speaker
    if last is None or last.referent != mention.referent:
        model.times_in_a_row = 1
    elif last.sentence != mention.sentence:
        model.times_in_a_row += 1
    model.speaker = mention


def _is_told_by_another(token: Token) -> bool:
    """Whether somebody only speaks in what another says, who goes on: "Lund said a man was telling her to leave".

    Not in "Lund recalled Hale talking of it", which brings Hale to the fore.
    """
    verb = token.head
    above = verb.head
    is_told = token.dep_ == "nsubj" and verb.dep_ == "ccomp" and above.lemma_ in REPORTING_VERBS
    is_finite = verb.tag_ != "VBG" or any(child.dep_ == "aux" for child in verb.lefts)
    return (is_told and is_finite) and any(child.dep_ == "nsubj" and child.i < above.i for child in above.lefts)


def _note_relative(model: DiscourseModel, token: Token, cluster_index: int) -> None:
    """Record whose relative a newly introduced person is: "her daughter, Ann Lund"."""
    whose = next((child for child in token.lefts if child.dep_ == "poss" and child.pos_ == "PRON"), None)
    owner = model.resolved.get(whose.i) if whose is not None else None
    if isinstance(owner, int) and owner != cluster_index:
        model.relative_of.setdefault(cluster_index, owner)


def _is_unnamed_speaker(token: Token) -> bool:
    """Whether a word is a speaker that names no cluster: "the elder Lund said"."""
    is_speaker = token.dep_ == "nsubj" and token.head.lemma_ in REPORTING_VERBS and token.text[0].isalpha()
    return token.pos_ == "PROPN" and is_speaker and token.ent_type_ in {"", "PERSON", "NORP"}


def _name_after_participle(speaker: Token) -> Token:
    """The name that the parser put into apposition to a participle: "Commenting, the president, Ann Lund said"."""
    is_participle = speaker.is_sent_start and speaker.lower_.endswith("ing")
    if not is_participle or speaker.doc[speaker.i + 1 : speaker.i + 2].text != ",":
        return speaker
    named = (word for word in speaker.subtree if word.dep_ == "appos" and word.pos_ == "PROPN")
    return next(named, speaker)


def _note_gender(model: DiscourseModel, referent: Referent, gender: Gender) -> None:
    if isinstance(referent, int):
        if model.genders[referent] is None:
            model.guessed.add(referent)
        model.genders[referent] = gender
    else:
        model.noun_genders[referent.i] = gender


def _is_group(token: Token) -> bool:
    """Whether a noun means a group that can speak: "teachers", "his family", or anything that says something here."""
    if is_collective(token) and token.dep_ in phrases.SUBJECT_DEPS:
        return True
    if token.ent_type_ == "NORP" and token.tag_ == "NNPS" and token.dep_ in phrases.SUBJECT_DEPS:
        return True
    if token.tag_ not in {"NNS", "NNPS"} or token.dep_ not in {*phrases.SUBJECT_DEPS, "agent", "pobj", "dobj"}:
        return False
    if token.lower_ == "people" and token.dep_ == "dobj" and token.head.tag_ == "VB" and not list(token.lefts):
        # "The films want to remind people of the war": anybody is meant, and goes on to do nothing.
        return False
    return is_plural_role_noun(token) or token.lemma_.lower() in _GROUP_NOUNS or phrases.is_source(token)


def _opens_paragraph(token: Token) -> bool:
    """Whether a pronoun resumes the story: as a subject in a new paragraph, and not of a reporting verb."""
    if token.dep_ not in phrases.SUBJECT_DEPS or token.head.lemma_ in REPORTING_VERBS:
        return False
    start = token.sent.start
    return "\n" in token.doc[max(0, start - 1) : start + 1].text
