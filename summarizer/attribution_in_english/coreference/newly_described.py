"""Resolves a description that says something new of the person just named: "the 25-year-old", "the Labour MP"."""

from collections.abc import Iterator, Mapping
from typing import Final

from summarizer.attribution_in_english.coreference.ages import (
    AT_HOME,
    UNNAMED_PEOPLE,
    age_before,
    is_age,
    is_contradicted,
    is_definite_age,
    is_of_other_age,
    is_unnamed_near,
    tells_trade,
)
from summarizer.attribution_in_english.coreference.definite_descriptions import specifies
from summarizer.attribution_in_english.coreference.discourse import (
    MAX_MENTIONS_BACK,
    DiscourseMention,
    DiscourseModel,
    Referent,
)
from summarizer.attribution_in_english.coreference.exclusions import is_speaker
from summarizer.attribution_in_english.entities.places import country_of_demonym
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import gender_of_word

# What many people are, so that "the" can only mean the one just named; but every town has a "police chief".
_CLASSES: Final = frozenset(
    "mp mep congressman congresswoman lawmaker legislator politician peer democrat republican nominee candidate"
    " businessman businesswoman billionaire millionaire tycoon mogul entrepreneur actor actress singer rapper musician"
    " songwriter star superstar comedian author writer novelist striker midfielder defender goalkeeper winger"
    " quarterback batsman bowler golfer swimmer runner sprinter boxer champion medallist medalist athlete cyclist"
    " frontman broadcaster presenter filmmaker influencer personality streamer youtuber teenager pensioner artist"
    " player frontrunner hopeful incumbent".split()
)
# The nouns for people from the states of America, and from New Zealand, that are not demonyms of countries.
_FROM_STATES: Final = frozenset(
    "alabamian alaskan arizonan arkansan californian carolinian coloradan dakotan delawarean floridian hawaiian hoosier"
    " idahoan illinoisan iowan jerseyan kansan kentuckian louisianan mainer marylander michigander minnesotan"
    " mississippian missourian montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean texan"
    " utahn vermonter virginian wisconsinite yorker zealander".split()
)
# Nouns for somebody with an audience; a text may use any of them for the same person.
_FROM_SCREENS: Final = frozenset({"broadcaster", "influencer", "personality", "presenter", "streamer", "youtuber"})
# The classes of those who are elected, and the offices they hold or held.
_PARTISANS: Final = frozenset("democrat republican lawmaker legislator politician".split())
_POLITICAL: Final = _PARTISANS | {"candidate", "frontrunner", "hopeful", "incumbent", "nominee", "runner"}
_OFFICES: Final = frozenset(
    "senator representative governor congressman congresswoman lawmaker legislator mayor mp".split()
)
_PARENTS: Final = frozenset("dad father grandfather grandmother mom mother mum".split())
_CARDINALS: Final = frozenset("one two three four five six seven eight nine ten".split())
# A longer sentence is the parser's mistake.
_MAX_REST_TOKENS: Final = 80
# How many sentences back the person was named.
_SENTENCES_BACK: Final = 2
# How many of a person's first mentions are searched for an age.
_MAX_INTRODUCTIONS: Final = 20
_TOKENS_BACK: Final = 60
# The words of "No. 5".
_RANK_TOKENS: Final = 3


def newly_described(
    model: DiscourseModel, token: Token, sentence: int, cluster_of_head: Mapping[int, int]
) -> int | None:
    """Return the person named just before whom such a description means; `None` if it may be one of several.

    One who is only named later in the sentence or in a quotation is not meant, nor is an owner, "Lund's plan", unless
    several may be politicians.
    """
    if not (is_age(token) or (_speaks(token) and _tells_class(token))) or not _is_definite(token):
        return None
    recent = [each for each in model.recent(sentence, _SENTENCES_BACK) if _may_be(model, token, each.referent)]
    person = _topic_of(recent) or (_first_of(model, recent) if is_age(token) else None)
    if person is None and not is_age(token):
        is_political = token.lemma_.lower() in _POLITICAL
        named = _named_after(token, cluster_of_head)
        others = (each for each in recent if not each.is_quoted and each.referent not in named)
        person = _topic_of([each for each in others if is_political or not each.is_owner])
        if person is None and token.lemma_.lower() in _PARTISANS:
            person = _only([each for each in recent if _is_elected(model, each.referent)])
        person = person if person is not None else _only_one_named(model, token)
    if person is None or _is_known(model, token, person) or (is_age(token) and is_unnamed_near(token)):
        return None
    if not is_age(token) and _rank_of(token) is None and _is_another_near(token):
        return None
    return person if age_before(token) is None or _is_of_age(model, token, person) else None


def _is_of_age(model: DiscourseModel, token: Token, person: int) -> bool:
    """Whether a noun with an age may mean a person: the age alone tells of nobody who is a retiree."""
    if is_unnamed_near(token) or is_of_other_age(model, token, person) or is_contradicted(model, token, person):
        return False
    return _is_class(token) or tells_trade(model, token, person)


def _only_one_named(model: DiscourseModel, token: Token) -> int | None:
    """The only person whom the text has named so far, if a sentence was about them and no unnamed one is near.

    None in a text of many mentions: going over all of them for each description would take quadratic time.
    """
    if len(model.mentions) > MAX_MENTIONS_BACK:
        return None
    people = [each for each in model.mentions if _is_person(model, each.referent)]
    person = _topic_of(people)
    is_fit = person is not None and _may_be(model, token, person) and not is_unnamed_near(token)
    return person if is_fit else None


def _named_after(token: Token, cluster_of_head: Mapping[int, int]) -> frozenset[int]:
    """The clusters named in the rest of a subject's sentence, where its own name would not be repeated."""
    rest = token.doc[token.i + 1 : min(token.sent.end, token.i + _MAX_REST_TOKENS)]
    return frozenset(cluster_of_head[each.i] for each in rest if each.i in cluster_of_head)


def _topic_of(mentions: list[DiscourseMention]) -> int | None:
    """The only person among these mentions, if a sentence is about them."""
    return _only(mentions) if any(each.is_subject or each.is_source for each in mentions) else None


def _first_of(model: DiscourseModel, mentions: list[DiscourseMention]) -> int | None:
    """The only person among these mentions, if the text began with them."""
    people = (each for each in model.mentions if _is_person(model, each.referent))
    first = next(people, None)
    person = _only([each for each in mentions if _is_person(model, each.referent)])
    return person if first is not None and first.is_subject and first.referent == person else None


def _is_person(model: DiscourseModel, referent: Referent) -> bool:
    return isinstance(referent, int) and model.clusters[referent].kind is ActorKind.PERSON


def _only(mentions: list[DiscourseMention]) -> int | None:
    people = {each.referent for each in mentions}
    person = next(iter(people), None)
    return person if len(people) == 1 and isinstance(person, int) else None


def _may_be(model: DiscourseModel, token: Token, referent: Referent) -> bool:
    """Whether somebody is a person of the gender that a noun implies."""
    if not isinstance(referent, int) or model.clusters[referent].kind is not ActorKind.PERSON:
        return False
    gender, rank = gender_of_word(token.lower_), _rank_of(token)
    if rank is not None and _is_of_other_rank(model, token, referent, rank):
        return False
    return gender is None or model.genders[referent] in {None, gender}


def _is_elected(model: DiscourseModel, referent: Referent) -> bool:
    return isinstance(referent, int) and any(not _OFFICES.isdisjoint(nouns) for nouns in _nouns_of(model, referent))


def _nouns_of(model: DiscourseModel, referent: int) -> Iterator[frozenset[str]]:
    """The nouns of each role of a person."""
    yield model.role_nouns[referent]
    yield from (nouns for nouns, _ in model.other_roles[referent])


def _is_another_near(token: Token) -> bool:
    """Whether an unnamed one of that class has been told of: "Ann Lund met a singer. The singer said"."""
    lemma = token.lemma_.lower()
    alike = _FROM_SCREENS if lemma in _FROM_SCREENS else frozenset({lemma})
    before = token.doc[max(0, token.i - _TOKENS_BACK) : token.i]
    return any(word.lemma_.lower() in alike and not _describes_name(word) for word in before)


def _describes_name(noun: Token) -> bool:
    """Whether a noun says what somebody is: "singer Ann Lund", "Ann Lund, a singer", "she is a singer"."""
    is_as = noun.dep_ == "pobj" and noun.head.lower_ in {"as", "for"}
    return is_as or noun.dep_ in {"attr", "appos", "compound", "nmod", "oprd"} or _has_apposition(noun)


def _has_apposition(noun: Token) -> bool:
    return any(child.dep_ == "appos" for child in noun.rights)


def _speaks(token: Token) -> bool:
    return phrases.is_source(token) or is_speaker(token)


def _is_definite(token: Token) -> bool:
    if is_age(token):
        return is_definite_age(token)
    return token.tag_ not in {"NNS", "NNPS"} and any(child.lower_ == "the" for child in token.lefts)


def _tells_class(token: Token) -> bool:
    """Whether a noun says what somebody is, and nothing after it says which one is meant."""
    if _is_parent_of_several(token):
        return True
    is_told = _is_class(token) or _is_role_of_age(token) or _rank_of(token) is not None
    return is_told and not any(specifies(child) or child.dep_ == "acl" for child in token.rights)


def _is_class(token: Token) -> bool:
    return token.lemma_.lower() in _CLASSES or _is_from_somewhere(token)


def _is_role_of_age(token: Token) -> bool:
    """Whether an age and a role describe somebody: "the 65-year-old retiree"; a suspect or a driver may be another."""
    is_role = is_role_noun(token) or token.lemma_.lower() in AT_HOME
    return is_role and token.lemma_.lower() not in UNNAMED_PEOPLE and age_before(token) is not None


def _rank_of(token: Token) -> str | None:
    """Return the rank in "the world No. 5"."""
    if token.lower_ != "no":
        return None
    return next((child.text for child in token.rights if child.dep_ == "nummod"), None)


def _is_of_other_rank(model: DiscourseModel, token: Token, person: int, rank: str) -> bool:
    """Whether the text gives a person another rank before the name: "world No. 1 Ann Lund"."""
    starts = (each.start for each in model.clusters[person].mentions[:_MAX_INTRODUCTIONS])
    before = (token.doc[max(0, start - _RANK_TOKENS) : start] for start in starts)
    told = {words[-1].text for words in before if len(words) and words.text.lower().startswith("no. ")}
    return bool(told) and rank not in told


def _is_parent_of_several(token: Token) -> bool:
    """Whether a noun says how many children somebody has: "the mother-of-two", "the father of three"."""
    if token.lower_ not in _PARENTS:
        return False
    after = [word.lower_ for word in token.doc[token.i + 1 : token.i + 5] if word.text != "-"]
    return after[:1] == ["of"] and len(after) > 1 and after[1] in _CARDINALS


def _is_from_somewhere(token: Token) -> bool:
    """Whether a noun says where somebody is from: "the German", "the Texan"."""
    return country_of_demonym(token.text) is not None or token.lower_ in _FROM_STATES


def _is_known(model: DiscourseModel, token: Token, person: int) -> bool:
    """Whether the text gives the description to somebody else, or the person another age."""
    if is_age(token):
        return is_of_other_age(model, token, person)
    if _rank_of(token) is not None:
        return False
    others = (index for index in range(len(model.clusters)) if index != person)
    return any(token.lemma_.lower() in nouns for index in others for nouns in _nouns_of(model, index))
