"""Resolves "he", "the minister" and "they" to the latest mention that fits in gender, number and role."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.coreference.accusations import is_accused
from summarizer.attribution_in_english.coreference.ages import is_age
from summarizer.attribution_in_english.coreference.captions import is_caption
from summarizer.attribution_in_english.coreference.cataphora import resolve_ahead
from summarizer.attribution_in_english.coreference.committees import committee_meant
from summarizer.attribution_in_english.coreference.definite_descriptions import (
    is_office_title,
    resolve_description,
)
from summarizer.attribution_in_english.coreference.discourse import DiscourseMention, DiscourseModel, Referent
from summarizer.attribution_in_english.coreference.documents import author_of_statement, note_statement
from summarizer.attribution_in_english.coreference.exclusions import (
    is_speaker,
)
from summarizer.attribution_in_english.coreference.groups import is_group
from summarizer.attribution_in_english.coreference.model_of_text import model_of_text
from summarizer.attribution_in_english.coreference.newly_described import newly_described
from summarizer.attribution_in_english.coreference.officers import officer_of_body
from summarizer.attribution_in_english.coreference.one_of_several import is_one_of_people
from summarizer.attribution_in_english.coreference.owned_bodies import named_relative, owned_body
from summarizer.attribution_in_english.coreference.pairs import pair_meant
from summarizer.attribution_in_english.coreference.prominence import (
    is_owner,
    is_subject,
    prominence,
    speaks_after_verb,
)
from summarizer.attribution_in_english.coreference.pronouns import Pronouns
from summarizer.attribution_in_english.coreference.sole_bearers import SoleBearers
from summarizer.attribution_in_english.coreference.told_kinds import ToldKinds
from summarizer.attribution_in_english.coreference.told_of import is_told_of, only_relays
from summarizer.attribution_in_english.coreference.unlisted_names import is_described_name
from summarizer.attribution_in_english.coreference.unnamed import named_police, note_introduction, resolve_unnamed
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.caption_lines import captions_in, is_within
from summarizer.datelines.recognition import datelines_in
from summarizer.model import ActorKind

_PERSONAL: Final = frozenset({"he", "she", "they"})
# A name further away is in apposition to something else.
_MAX_APPOSITION_TOKENS: Final = 12

_PARTS: Final = frozenset({"compound", "nmod", "amod"})
_OPENING_MARKS: Final = frozenset({"“", '"', "‘"})
# The full stop and the line break.
_MAX_FINAL_TOKENS: Final = 3
_DASHES: Final = frozenset({"—", "–", "--", "-"})
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
    model = model_of_text(doc, clusters, told_roles, cluster_of_head, quoted)
    resolver = _Resolver(model, doc, cluster_of_head, quoted)
    for sentence in doc.sents:
        resolver.read(sentence)
    resolve_ahead(model, doc)
    return model.resolved


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


class _Resolver:
    """Reads a text in order and resolves the words that refer back."""

    def __init__(
        self, model: DiscourseModel, doc: Doc, cluster_of_head: Mapping[int, int], quoted: frozenset[int]
    ) -> None:
        self._model = model
        self._bearers = SoleBearers(model, doc)
        self._pronouns = Pronouns(model, cluster_of_head, quoted)
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
            return self._pronouns.referent(token, self._sentence)
        if is_one_of_people(token) or is_described_name(self._model, token):
            return token
        if (officer := officer_of_body(self._model, token)) is not None:
            return officer
        if (person := newly_described(self._model, token, self._sentence, self._cluster_of_head)) is not None:
            return person
        if token.pos_ == "NOUN" or is_office_title(token) or is_age(token):
            return self._resolve_noun(token)
        return token if _is_unnamed_speaker(token) else None

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
        return token if described is None and is_group(token) else described

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
