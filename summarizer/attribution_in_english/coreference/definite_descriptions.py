"""Resolves "the minister" and "the alliance" to the cluster whose role or name the words fit best."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.accusations import accused_before, answers
from summarizer.attribution_in_english.coreference.discourse import DiscourseModel, Referent
from summarizer.attribution_in_english.coreference.named_kinds import called_by_kind
from summarizer.attribution_in_english.coreference.posts import has_died, is_post, may_be_another
from summarizer.attribution_in_english.entities.places import country_of_demonym, normalized_name
from summarizer.attribution_in_english.entities.role_nouns import ROLE_NOUNS, TITLES
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS, UNNAMED_SOURCES
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, is_source
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import gender_of_word

# How many sentences back a definite description may find its antecedent.
_MAX_SENTENCES_BACK: Final = 40

_NOBLES: Final = frozenset("baron baroness countess duchess duke earl emir marquess sultan viscount".split())
PERSON_NOUNS: Final = ROLE_NOUNS | UNNAMED_SOURCES | _NOBLES | frozenset({"man", "woman"})
"""The nouns for people."""

ORGANIZATION_NOUNS: Final = frozenset(
    "academy agency airline alliance army assembly association authority automaker bank bloc board body brokerage"
    " bureau campaign carmaker charity church cinema club coalition college commission committee company congress"
    " consortium corporation council court department embassy federation firm force foundation fund giant government"
    " group hospital institute institution junta league library maker military ministry movement museum navy network"
    " newspaper office organisation organization outlet parliament party publication regulator retailer school"
    " senate service society studio tabloid team theater theatre think-tank tribunal union university utility"
    " watchdog".split()
)
"""The nouns for organisations."""

# These are mostly places and the middle of something; they speak if the text has named one.
_CENTRES: Final = frozenset({"center", "centre"})
# Offices by their initials, as the noun and the words before it.
_OFFICES_BY_INITIALS: Final = MappingProxyType({"pm": ("minister", "prime"), "cm": ("minister", "chief")})
# Posts in a firm by their initials, which are also their words in a role.
_POSTS_BY_INITIALS: Final = frozenset({"cfo", "cmo", "coo", "cto"})
# Words for ranks: a deputy minister is not "the minister".
_RANK_WORDS: Final = frozenset("acting assistant deputy elect ex former late shadow then vice".split())
# Who has been sacked is a former minister.
_OUSTED: Final = frozenset("deposed dismissed ousted sacked toppled".split())
_FORMER: Final = frozenset({"former", "ex"})
# The words for others who held a post before.
_EARLIER: Final = frozenset({"ex", "predecessor", "predecessors", "previous"})
# A text that runs on is not searched to its beginning for each description.
_MAX_TOKENS_BACK: Final = 1000
# The words for somebody elected who is not yet in office.
_NOT_YET: Final = frozenset({"future", "incoming", "next"})
# Beside a co-pilot there is a pilot; but the co-founder is also "the founder".
_CREW: Final = frozenset({"pilot", "driver"})
_GENERIC_PERSONS: Final = frozenset("official politician leader lawmaker man woman veteran".split())
_GENERIC_ORGANIZATIONS: Final = frozenset(
    "agency automaker brokerage carmaker company firm giant group organization organisation startup".split()
)
_COMPANIES: Final = frozenset({"automaker", "brokerage", "carmaker", "company", "firm", "giant", "startup"})
# A body that governs something is also called its authority: the Norrby Football Association, "the football authority".
_AUTHORITIES: Final = frozenset("association board commission confederation council federation league union".split())
# A clause after one of these only adds information.
_SETTING_OFF: Final = frozenset({",", "-", "--", "–", "—"})
_GOVERNING_NOUNS: Final = frozenset({"authority", "body", "organization", "organisation", "union", "federation"})
# An organisation called by one of these words is not a company.
_NON_COMPANY_WORDS: Final = frozenset(
    "academy administration agency alliance arena army assembly association authority board bureau campaign"
    " cathedral center centre church coalition college command commission committee congress council court"
    " department embassy federation force forces foundation government guard hospital house institute institution"
    " league library ministry mission movement museum navy office parliament party police school secretariat senate"
    " service society stadium treasury tribunal union united university watchdog workers".split()
)
# An organisation called by one of these words is neither a "group" nor an "organisation".
_NON_GROUP_WORDS: Final = _NON_COMPANY_WORDS - frozenset(
    "administration agency alliance association authority bureau campaign center centre coalition federation foundation"
    " institute league mission movement party society union united watchdog workers".split()
)
# Something called by one of these words is a text or an event, and does not speak.
_WORK_WORDS: Final = frozenset(
    "act award bill cup festival index journal poll prize report study survey treaty".split()
)
# The kinds of organisation that are called "the agency", besides those known by initials.
_AGENCY_WORDS: Final = frozenset(
    "administration agency authority board bureau center centers centre centres commission department institute office"
    " police service".split()
)

SAME_ROLES: Final = MappingProxyType(
    {
        short: frozenset(words.split())
        for short, words in {
            "gov": "governor", "sen": "senator lawmaker", "senator": "lawmaker", "gen": "general", "prof": "professor",
            "rep": "representative congressman congresswoman lawmaker", "congressman": "representative lawmaker",
            "congresswoman": "representative lawmaker", "representative": "lawmaker", "mp": "lawmaker",
            "rev": "reverend", "dr": "doctor", "capt": "captain", "col": "colonel", "lt": "lieutenant",
            "sgt": "sergeant", "maj": "major", "adm": "admiral", "cllr": "councillor", "pm": "minister prime",
            "cm": "minister chief", "ceo": "chief executive boss", "executive": "ceo", "cfo": "executive",
            "coo": "executive", "cto": "executive", "atty": "attorney",
            "det": "detective",
            "supt": "superintendent", "insp": "inspector", "spokesperson": "spokesman spokeswoman",
            "coach": "manager", "manager": "coach",
            "lawyer": "attorney", "attorney": "lawyer", "councilman": "councillor", "councilwoman": "councillor",
        }.items()
    }
)  # fmt: skip
"""The words that mean the same role, by a word of the role as it was introduced."""

# What tells a court from those above and below it, each word with the instance that it means.
_INSTANCES: Final = MappingProxyType({
    **{word: word for word in "district high juvenile lower magistrate magistrates municipal supreme trial".split()},
    **dict.fromkeys(("appeal", "appeals", "appellate"), "appeals"),
})  # fmt: skip

# The offices that every town, state or country has.
_LOCAL_OFFICES: Final = frozenset(
    "chancellor governor king lawmaker mayor minister mp premier president prosecutor queen senator sheriff".split()
)
# A story that names somebody so often is about them.
_MENTIONS_OF_TOPIC: Final = 3
# How far the best fit must be ahead of the next.
_MARGIN: Final = 0.4
# Somebody who says something more was the subject just before.
_CONTINUING_VERBS: Final = frozenset({"add", "continue"})

# The nouns for speakers without a name, of whom a text has one at a time.
_SOURCES: Final = UNNAMED_SOURCES | {"spokesman", "spokesperson", "spokeswoman"}

DESCRIPTIVE_NOUNS: Final = MappingProxyType({
    "nato": "alliance",
    "north atlantic treaty organization": "alliance",
    "european union": "bloc",
    "eu": "bloc",
    "united nations": "body",
    "un": "body",
})  # fmt: skip
"""The nouns by which newspapers refer to well-known organisations, by normalized name."""


def resolve_description(model: DiscourseModel, token: Token, sentence: int) -> Referent | None:
    """Return the referent of a definite description; a person or organisation without a name is its own referent."""
    lemma = token.lemma_.lower()
    lemma = _OFFICES_BY_INITIALS.get(lemma, (lemma,))[0]
    if lemma in _CENTRES and token.dep_ == "nsubj" and token.tag_ == "NN" and _is_definite(token):
        return _best_cluster(model, token, sentence)
    if lemma not in PERSON_NOUNS and lemma not in ORGANIZATION_NOUNS and lemma not in DOCUMENTS:
        return _holder_of_post(model, token, sentence)
    if _is_definite(token):
        if (repeated := _unnamed_speaker(model, token, sentence)) is not None:
            return repeated
        chosen = _best_cluster(model, token, sentence)
        chosen = called_by_kind(model, token) if chosen is None else chosen
        if (
            chosen is not None
            and token.lower_ in _OFFICES_BY_INITIALS
            and _is_office_shared(model, token, chosen, sentence)
        ):
            return token
        if chosen is not None:
            return chosen
    place = token.head if token.dep_ == "poss" else token
    return token if place.dep_ in SUBJECT_DEPS or token.dep_ == "pobj" else None


def _holder_of_post(model: DiscourseModel, token: Token, sentence: int) -> int | None:
    """The person to whom the text gives a post, "the portfolio holder", unless another may be meant."""
    if not (is_post(token) and is_source(token) and _is_definite(token)) or may_be_another(token):
        return None
    holder = _best_cluster(model, token, sentence)
    return None if holder is None or has_died(model, token, holder) else holder


def _is_office_shared(model: DiscourseModel, token: Token, holder: int, sentence: int) -> bool:
    """Whether initials may mean another holder than a person: one named anywhere, or one who spoke before the person.

    "The PM said … Ann Lund, prime minister of Sudland, came": the one at home is not the guest.
    """
    named = model.named_in_office.get(token.lower_)
    if named is None:
        office = frozenset(_OFFICES_BY_INITIALS[token.lower_])
        roles = enumerate(model.role_words)
        named = frozenset(
            index
            for index, words in roles
            if (office <= words or token.lower_ in words) and words.isdisjoint(_RANK_WORDS)
        )
        model.named_in_office[token.lower_] = named
    before = (each.referent for each in model.recent(sentence, _MAX_SENTENCES_BACK))
    is_open = any(isinstance(each, Token) and each.lower_ == token.lower_ for each in before)
    return is_open or not named <= {holder}


def is_office_title(token: Token) -> bool:
    """Return whether a capitalised office refers to its holder: "the Queen", "the Prime Minister", "the CTO"."""
    is_office = token.lower_ in TITLES or token.lower_ in _OFFICES_BY_INITIALS or token.lower_ in _POSTS_BY_INITIALS
    return token.pos_ == "PROPN" and is_office and _is_definite(token)


def _is_definite(token: Token) -> bool:
    """Whether a noun refers back: "the official", but not "the official of a ministry"."""
    words = {child.lower_ for child in token.children if child.dep_ == "det"}
    is_specified = any(specifies(child) for child in token.children)
    return bool(words & {"the", "this", "that"}) and not is_specified and token.tag_ in {"NN", "NNP"}


def specifies(child: Token) -> bool:
    """Return whether a modifier says which one is meant; a clause or a noun after a comma only adds information."""
    if child.dep_ == "relcl" or (child.dep_ == "appos" and child.pos_ == "NOUN"):
        return child.left_edge.i == 0 or child.left_edge.nbor(-1).text not in _SETTING_OFF
    return child.dep_ in {"poss", "appos"} or child.lower_ in {"of", "for"}


def _best_cluster(model: DiscourseModel, token: Token, sentence: int) -> int | None:
    """The cluster that a description clearly fits best; `None` if another fits nearly as well."""
    described = Description.of(token)
    scores: dict[int, float] = {}
    fits: dict[int, float] = {}
    for mention in model.recent(sentence, _MAX_SENTENCES_BACK):
        referent = mention.referent
        if not isinstance(referent, int):
            continue
        if referent not in fits:
            fits[referent] = _fit(model, referent, described)
        if fits[referent] > 0:
            is_generic = fits[referent] < 1
            prominence, distance = mention.prominence, sentence - mention.sentence
            score = fits[referent] + (prominence - distance if is_generic else 0.3 * prominence - 0.2 * distance)
            scores[referent] = max(score, scores.get(referent, score))
    likely = _subjects_before(model, sentence) if _continues_speech(token) else frozenset()
    likely = accused_before(model, sentence) if answers(token) else likely
    for referent in likely & scores.keys():
        scores[referent] += _MARGIN
    ranked = sorted(scores, key=lambda referent: -scores[referent])
    is_clear = len(ranked) < 2 or scores[ranked[0]] - scores[ranked[1]] >= _MARGIN
    chosen = ranked[0] if ranked and is_clear else None
    if chosen is None or _may_be_earlier(model, described, chosen, token):
        return None
    return None if _is_elsewhere(model, described.noun, chosen, sentence) else chosen


def _may_be_earlier(model: DiscourseModel, described: "Description", ousted: int, token: Token) -> bool:
    """Whether "the former mayor" may mean one before who was ousted: "the ousted mayor, Lund, met the ex-mayor"."""
    roles = model.role_words[ousted].union(*(words for _, words in model.other_roles[ousted]))
    if not described.words & _FORMER or roles & _FORMER or not roles & _OUSTED:
        return False
    return any(word.lower_ in _EARLIER for word in token.doc[max(0, token.i - _MAX_TOKENS_BACK) : token.i])


def _is_elsewhere(model: DiscourseModel, noun: str, holder: int, sentence: int) -> bool:
    """Whether the story has just moved to another place, where another holds the office: "the governor".

    The place is new to the text, and the holder has not been mentioned since. It takes more than a place in passing to
    move on from somebody whom the story is about.
    """
    if noun not in _LOCAL_OFFICES or model.clusters[holder].kind is not ActorKind.PERSON:
        return False
    last = next(each for each in model.recent(sentence, _MAX_SENTENCES_BACK) if each.referent == holder)
    since = [each for each in model.recent(sentence, 1) if each.sentence > last.sentence and not each.is_quoted]
    if len(model.clusters[holder].mentions) >= _MENTIONS_OF_TOPIC:
        since = [each for each in since if each.is_subject or each.is_source or each.sentence == sentence]
    places = {each.referent for each in since if isinstance(each.referent, int)}
    seen = {each.referent for each in model.mentions if each.sentence <= last.sentence}
    is_place = (model.clusters[index].kind is ActorKind.PLACE for index in places - seen)
    return any(is_place)


def _unnamed_speaker(model: DiscourseModel, token: Token, sentence: int) -> Token | None:
    """The one without a name who has just spoken, for "the group": "A rebel group said it … The group said"."""
    last, noun = model.speaker, token.lemma_.lower()
    if last is None or isinstance(last.referent, int) or last.sentence < sentence - 1:
        return None
    is_bare = not any(child.dep_ in {"compound", "amod"} for child in token.lefts)
    is_new = not any(child.lower_ == "the" for child in last.referent.lefts)
    spoken = last.referent.lemma_.lower()
    is_same_kind = {noun, spoken} <= _GENERIC_ORGANIZATIONS and last.sentence == sentence - 1
    is_same_source = noun == spoken and noun in _SOURCES and last.referent.tag_ == token.tag_
    return last.referent if is_bare and is_new and (is_same_kind or is_same_source) else None


def _continues_speech(token: Token) -> bool:
    """Whether a speaker says something more: "The ministry added"."""
    return token.dep_ in SUBJECT_DEPS and token.head.lemma_ in _CONTINUING_VERBS


def _subjects_before(model: DiscourseModel, sentence: int) -> frozenset[int]:
    """The subjects of the previous sentence, one of whom has just spoken or acted."""
    before = (mention for mention in model.recent(sentence, 1) if mention.sentence == sentence - 1)
    return frozenset(each.referent for each in before if each.is_subject and isinstance(each.referent, int))


@dataclass(frozen=True, slots=True)
class Description:
    """A definite description: its noun, the words before the noun, and those of them that identify the referent.

    `names` are all capitalised words before the noun: "Kansas" of "the Kansas-based group".
    """

    noun: str
    words: frozenset[str]
    distinguishing: frozenset[str]
    names: frozenset[str]

    @classmethod
    def of(cls, token: Token) -> "Description":
        """Read the words around a noun."""
        before = [child for child in token.children if child.dep_ in {"compound", "amod", "nmod"}]
        distinguishing = frozenset(normalized_name(child.text) for child in before if _is_distinguishing(child))
        names = (word for word in token.doc[token.left_edge.i + 1 : token.i] if word.text[0].isupper())
        noun, *spelt_out = _OFFICES_BY_INITIALS.get(token.lower_, (token.lemma_.lower(),))
        return cls(
            noun,
            frozenset(child.lower_ for child in before).union(spelt_out),
            distinguishing.union(spelt_out),
            frozenset(normalized_name(word.text) for word in names),
        )


def _is_distinguishing(word: Token) -> bool:
    """Whether a word identifies the referent: "the Norrby manager", but not "the two-time winner"."""
    if word.lower_ in _RANK_WORDS or word.text[0].isupper():
        return True
    is_hyphenated = word.i > 0 and word.nbor(-1).text == "-"
    return word.dep_ != "amod" and word.lower_ not in ORGANIZATION_NOUNS and not is_hyphenated


def _fit(model: DiscourseModel, referent: int, described: Description) -> float:
    """How well a description fits a cluster; 0 if it says something that the text has not said about it."""
    cluster, noun = model.clusters[referent], described.noun
    if cluster.kind is ActorKind.PERSON:
        return _person_fit(model, referent, described)
    if noun not in ORGANIZATION_NOUNS and noun not in _CENTRES:
        return 0
    return _organization_fit(model, referent, described)


def _organization_fit(model: DiscourseModel, referent: int, described: Description) -> float:
    name, noun = model.name_words[referent], described.noun
    known = DESCRIPTIVE_NOUNS.get(" ".join(name))
    if noun == "court" and _is_another_court(described, name):
        return 0
    if noun in name or known == noun:
        return 3 + 2 * len(described.words.intersection(name))
    if model.clusters[referent].kind is not ActorKind.ORGANIZATION or known is not None:
        return 0
    if noun in _GOVERNING_NOUNS and not _AUTHORITIES.isdisjoint(name) and described.words.intersection(name):
        return 1 + 2 * len(described.words.intersection(name))
    is_generic = noun in _GENERIC_ORGANIZATIONS and _WORK_WORDS.isdisjoint(name)
    if not is_generic or not _may_be_called(name, noun) or not described.names <= set(name):
        return 0
    return 0.5 + 2 * len(described.words.intersection(name))


def _is_another_court(described: Description, name: tuple[str, ...]) -> bool:
    """Whether "the trial court" is not this one: the Circuit Court of Appeals, the Supreme Court, the Norrby Court.

    The text seldom names the court below, whose ruling is reviewed.
    """
    if "based" in described.words and not described.names <= {*name, "based"}:
        # "The Norrby-based court" is not the Supreme Court.
        return True
    told = {_INSTANCES[word] for word in described.words if word in _INSTANCES}
    own = {_INSTANCES[word] for word in name if word in _INSTANCES}
    return bool(told) and told.isdisjoint(own)


def _may_be_called(name: tuple[str, ...], noun: str) -> bool:
    """Whether an organisation may be "the company", "the agency" or "the group", by the words of its name."""
    if noun == "agency":
        is_bare = len(name) == 1 and name[0] not in _NON_COMPANY_WORDS
        return is_bare or not _AGENCY_WORDS.isdisjoint(name)
    return (_NON_COMPANY_WORDS if noun in _COMPANIES else _NON_GROUP_WORDS).isdisjoint(name)


def _person_fit(model: DiscourseModel, referent: int, described: Description) -> float:
    noun = described.noun
    is_of_thing = noun not in PERSON_NOUNS and (noun in ORGANIZATION_NOUNS or noun in DOCUMENTS or noun in _CENTRES)
    if is_of_thing or gender_of_word(noun) not in {None, model.genders[referent]}:
        return 0
    roles = ((model.role_nouns[referent], model.role_words[referent]), *model.other_roles[referent])
    return max(_role_fit(described, nouns, role, model.name_words[referent]) for nouns, role in roles)


def _role_fit(described: Description, nouns: frozenset[str], role: frozenset[str], name: tuple[str, ...]) -> float:
    """How well a description fits one of the roles of a person."""
    is_told = described.noun in nouns
    if describes_another(described, nouns, role.union(name)) or not (is_told or described.noun in _GENERIC_PERSONS):
        return 0
    return 2 * is_told + 2 * len(described.words & role)


def describes_another(described: Description, role_nouns: frozenset[str], known: frozenset[str]) -> bool:
    """Return whether a description means somebody else: an unknown "Norrby manager", or "the minister" for a deputy."""
    if described.noun in _CREW and ("co" in role_nouns or f"co{described.noun}" in role_nouns):
        return "co" not in described.words
    known |= _FORMER if known & _OUSTED else frozenset()
    is_unknown = any(word not in known and country_of_demonym(word) not in known for word in described.distinguishing)
    ranks = described.words | {described.noun} | ({"elect"} if described.words & _NOT_YET else frozenset())
    return is_unknown or not role_nouns & _RANK_WORDS <= ranks
