"""Posts beyond the common roles, and whether "the caretaker" may mean somebody else than the one whose post is told."""

from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Token

# A place has one or few of each. Of tenants, volunteers or contractors there are many, and some of these are firms.
_POSTS: Final = frozenset(
    "alderwoman assemblyman assemblymember assemblywoman caretaker chaplain chieftain commandant comptroller"
    " coordinator coroner councilman councilmember councilwoman curate custodian czar emissary firefighter foreman"
    " frontman gamekeeper groundskeeper groundsman headmaster headmistress headteacher holder housekeeper innkeeper"
    " janitor landlady landlord laureate legate librarian magistrate moderator nuncio ombudsman overseer pm postmaster"
    " proprietor provost regent registrar restaurateur selectman selectwoman shopkeeper showrunner storekeeper"
    " undersecretary vicar warlord winemaker zookeeper".split()
)
_INDEFINITE: Final = frozenset("a an another any each every one other second third".split())
_NUMBERS: Final = frozenset({"CD"})
_DESCRIBING_DEPS: Final = frozenset({"attr", "appos", "compound", "nmod", "oprd"})
_DYING: Final = frozenset({"die", "drown", "perish"})
_KILLING: Final = frozenset({"kill", "murder"})
# How far back another bearer, or a death, is looked for.
_TOKENS_BACK: Final = 300


def is_post(token: Token) -> bool:
    """Return whether a noun is a post that the text may give to one person: "the portfolio holder"."""
    return token.lemma_.lower() in _POSTS


def may_be_another(token: Token) -> bool:
    """Return whether the text has told of another one: "A caretaker left. The caretaker said"."""
    noun = token.lemma_.lower()
    before = token.doc[max(0, token.i - _TOKENS_BACK) : token.i]
    return any(word.lemma_.lower() == noun and _is_another(word) for word in before)


def _is_another(noun: Token) -> bool:
    """Whether a noun is for several, or for somebody whom it introduces without a name."""
    if noun.tag_ in {"NNS", "NNPS"}:
        return True
    if noun.dep_ in _DESCRIBING_DEPS or any(child.dep_ == "appos" for child in noun.rights):
        return False
    return any(child.lower_ in _INDEFINITE or child.tag_ in _NUMBERS for child in noun.lefts)


def has_died(model: DiscourseModel, token: Token, person: int) -> bool:
    """Return whether a person died in what a word follows: such a person says nothing more."""
    before = token.doc[max(0, token.i - _TOKENS_BACK) : token.i]
    return any(_dies(word) for word in before if model.resolved.get(word.i) == person)


def _dies(name: Token) -> bool:
    verbs = [child for child in name.rights if child.dep_ == "relcl"]
    verbs += [name.head] if name.dep_ in SUBJECT_DEPS else []
    is_passive = name.dep_ == "nsubjpass"
    return any(verb.lemma_ in _DYING or (is_passive and verb.lemma_ in _KILLING) for verb in verbs)
