"""Joins "Austria's interior minister said", or the "A judge" of a lead, to the one who is named only later."""

from collections.abc import Iterable, Iterator
from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.definite_descriptions import (
    ORGANIZATION_NOUNS,
    PERSON_NOUNS,
    Description,
    describes_another,
)
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.coreference.posts import is_post
from summarizer.attribution_in_english.entities.places import country_of, country_of_demonym, normalized_name
from summarizer.attribution_in_english.entities.role_nouns import TITLES
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.model import ActorKind

# A name further down does not show who was meant.
_MAX_TOKENS_AHEAD: Final = 250
# The words before a noun in a lead that say nothing against a name further down.
_VAGUE_WORDS: Final = frozenset("county district federal local leading prominent senior state top veteran".split())
# How far back the firm of "the firm's director" is sought.
_MAX_TOKENS_TO_FIRM: Final = 60
# A case has only one judge and one prosecutor; these are their other names. Both sides have lawyers and witnesses.
_SOLE_ROLES: Final = MappingProxyType(
    {
        "judge": (),
        "prosecutor": (
            frozenset({"district", "attorney"}),
            frozenset({"state", "attorney"}),
            frozenset({"county", "attorney"}),
        ),
    }
)
# The words of a lead about two with the same role, and those before the name of somebody else.
_OTHERS: Final = frozenset({"another", "other", "others", "second"})
_NOT_THE_SAME: Final = frozenset({"another", "but", "ex", "former", "however", "meanwhile", "retired"})
# How far the name stands from the end of the lead.
_MAX_LEAD_TOKENS: Final = 40
_DEMONYM_ENDINGS: Final = ("ish", "ese", "ian", "ean", "ch")


def resolve_ahead(model: DiscourseModel, doc: Doc) -> None:
    """Resolve the descriptions of speakers that fit exactly one person who is named later."""
    for token in doc:
        if token.i not in model.resolved and _is_described_speaker(token):
            found = list(_fitting(model, token))
            if len(found) == 1:
                model.resolved[token.i] = found[0]
    first = next(iter(doc.sents), None)
    for token in first or ():
        if token.i not in model.resolved and _is_introduced_speaker(token):
            named = _named_next(model, token)
            if named is not None:
                model.resolved[token.i] = named


def _is_introduced_speaker(token: Token) -> bool:
    """Whether a noun in a lead introduces somebody who speaks or decides: "A federal judge", "a Norrby prosecutor"."""
    if token.tag_ != "NN" or token.dep_ != "nsubj" or token.lemma_.lower() not in _SOLE_ROLES:
        return False
    if any(word.lower_ in _OTHERS for word in token.sent):
        return False
    modifiers = [child for child in token.children if child.dep_ in {"amod", "compound", "nmod"}]
    is_plain = all(child.pos_ == "PROPN" or child.lower_ in _VAGUE_WORDS for child in modifiers)
    is_specified = any(child.dep_ in {"relcl", "acl", "prep", "appos"} for child in token.rights)
    return is_plain and not is_specified and any(child.lower_ in {"a", "an"} for child in token.lefts)


def _named_next(model: DiscourseModel, token: Token) -> int | None:
    """The only person with that role in what follows, if the next sentence begins with the person's title and name."""
    noun, end = token.lemma_.lower(), token.sent.end
    ahead = range(end, token.i + _MAX_TOKENS_AHEAD)
    roles = zip(model.role_nouns, model.role_words, strict=True)
    fitting = [
        index
        for index, (nouns, words) in enumerate(roles)
        if model.clusters[index].kind is ActorKind.PERSON
        and any(each.start < ahead.stop for each in model.clusters[index].mentions)
        and (noun in nouns or any(form <= words for form in _SOLE_ROLES[noun]))
    ]
    if len(fitting) != 1 or model.clusters[fitting[0]].mentions[0].start not in ahead:
        return None
    mention = model.clusters[fitting[0]].mentions[0]
    name = token.doc[mention.start : mention.end].root
    is_next = name.i < end + _MAX_LEAD_TOKENS and name.dep_ == "nsubj" and name.head.dep_ == "ROOT"
    return fitting[0] if is_next and _begins_sentence_with_title(name, noun, end) and _goes_on(name.head) else None


def _begins_sentence_with_title(name: Token, noun: str, end: int) -> bool:
    """Whether only a title stands between a lead and a name: "District Judge Ann Lund", not "a former judge"."""
    words = [word for word in name.doc[end : name.i] if not word.is_space]
    lowered = frozenset(word.lower_ for word in words)
    is_title = all(word.text[0].isupper() for word in words) and lowered.isdisjoint(_NOT_THE_SAME)
    return is_title and (noun in lowered or any(form <= lowered for form in _SOLE_ROLES[noun]))


def _goes_on(verb: Token) -> bool:
    """Whether a sentence tells what the speaker of the lead does next: one who speaks for the first time is another."""
    return verb.lemma_ not in REPORTING_VERBS


def _is_described_speaker(token: Token) -> bool:
    """Whether a noun describes a particular speaker: "the mayor", "the firm's director", but not "his wife"."""
    if token.tag_ != "NN" or not phrases.is_source(token):
        return False
    if token.lemma_.lower() not in PERSON_NOUNS and not (token.is_lower and is_post(token)):
        return False
    return any(child.lower_ == "the" or (child.dep_ == "poss" and child.pos_ != "PRON") for child in token.lefts)


def _fitting(model: DiscourseModel, token: Token) -> Iterator[int]:
    """The people first named after a description whose role, when they are introduced, is the described one."""
    described = Description.of(token)
    owners = [normalized_name(child.text) for child in token.lefts if child.dep_ == "poss"]
    for index, cluster in enumerate(model.clusters):
        is_ahead = token.i < cluster.mentions[0].start <= token.i + _MAX_TOKENS_AHEAD
        if cluster.kind is not ActorKind.PERSON or not is_ahead:
            continue
        role, nouns = model.role_words[index], model.role_nouns[index]
        is_told = described.noun in TITLES or described.words & role
        if described.noun not in nouns or not is_told or not described.words <= role:
            continue
        if describes_another(described, nouns, role) or _is_of_another_country(owners, role):
            continue
        if not _is_at_another_firm(model, token, index):
            yield index


def _is_at_another_firm(model: DiscourseModel, token: Token, person: int) -> bool:
    """Whether the words before a person's first mention name another body than that of "the firm's director".

    If it is open which firm that is, it may be any body named just before.
    """
    owner = next((child for child in token.lefts if child.dep_ == "poss"), None)
    firm = model.resolved.get(owner.i) if owner is not None else None
    is_named = isinstance(firm, int)
    is_firm = (
        _is_body(model, firm) if isinstance(firm, int) else owner is not None and owner.lemma_ in ORGANIZATION_NOUNS
    )
    if not is_firm:
        return False
    firms = {firm} if is_named else _bodies(model, token.i - _MAX_TOKENS_TO_FIRM, token.i)
    name = model.clusters[person].mentions[0]
    named = _bodies(model, token.doc[name.start].sent.start, name.start)
    return bool(named) and named.isdisjoint(firms)


def _bodies(model: DiscourseModel, start: int, end: int) -> set[int]:
    """The organisations named between two positions."""
    return {
        index
        for index, cluster in enumerate(model.clusters)
        if _is_body(model, index) and any(start <= each.start < end for each in cluster.mentions)
    }


def _is_body(model: DiscourseModel, index: int) -> bool:
    return model.clusters[index].kind is ActorKind.ORGANIZATION


def _is_of_another_country(owners: Iterable[str], role: frozenset[str]) -> bool:
    """Whether a role names another country than the possessor: "French minister", for "Austria's minister"."""
    own = {country for owner in owners if (country := country_of(owner))}
    if not own:
        return False
    countries = {country_of_demonym(word) or country_of(word) or word for word in role if _is_of_country(word)}
    return bool(countries) and countries.isdisjoint(own)


def _is_of_country(word: str) -> bool:
    """Whether a word of a role is a country or its demonym, even one that our tables lack."""
    return bool(country_of_demonym(word) or country_of(word)) or word.endswith(_DEMONYM_ENDINGS)
