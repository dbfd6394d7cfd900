"""Resolves "the utility" to the only body near whose name tells that it is one: "Norrby Gas & Electric"."""

from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.discourse import DiscourseModel
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.model import ActorKind

# The words of a newspaper's name, and of a news outlet's.
_NEWSPAPERS: Final = frozenset(
    "chronicle courier examiner express gazette globe guardian herald independent inquirer journal mail mirror observer"
    " post standard star sun telegraph times tribune".split()
)
_OUTLETS: Final = _NEWSPAPERS | frozenset(
    "broadcasting channel magazine news press radio review television weekly".split()
)
# The words before a noun that add nothing to it: "the media outlet".
_KINDS_OF_OUTLET: Final = frozenset({"media", "news", "daily"})
# The words of a name that tell what a body is, and how far back such a name is sought.
_NAME_WORDS: Final = MappingProxyType(
    {
        "utility": frozenset("edison electric electricity energy gas power utilities water".split()),
        "airline": frozenset("air airline airlines airways".split()),
        "outlet": _OUTLETS,
        "publication": _OUTLETS,
        "tabloid": _OUTLETS,
        "network": frozenset("abc bbc cbs cnn cnbc espn fox hbo itv msnbc nbc pbs".split()),
        "newspaper": _NEWSPAPERS,
    }
)
_MAX_TOKENS_TO_NAME: Final = 400


def called_by_kind(model: DiscourseModel, token: Token) -> int | None:
    """Return the only body named before whose name tells its kind; `None` if there is none, or if several are."""
    words = _NAME_WORDS.get(token.lemma_.lower(), frozenset())
    before = {child.lower_ for child in token.lefts if child.dep_ in {"compound", "amod", "nmod"}}
    if not words or not before <= (_KINDS_OF_OUTLET if words is _OUTLETS else frozenset()):
        return None
    near = range(max(0, token.i - _MAX_TOKENS_TO_NAME), token.i)
    places = [at for at in near if token.doc[at].lower_ in words and _is_named(token.doc[at])]
    found = {_organization_at(model, place) for place in places}
    return found.pop() if len(found) == 1 else None


def is_outlet(name: tuple[str, ...]) -> bool:
    """Return whether the words of a name are those of a newspaper or a station."""
    words = {part for word in name for part in word.split("-")}
    return not (_OUTLETS | _NAME_WORDS["network"]).isdisjoint(words)


def _is_named(word: Token) -> bool:
    """Whether a word is a name, and not the agency of a dateline: "(CNN)"."""
    return word.text[0].isupper() and (word.i == 0 or word.nbor(-1).text != "(")


def _organization_at(model: DiscourseModel, position: int) -> int | None:
    for index, cluster in enumerate(model.clusters):
        is_there = any(mention.start <= position < mention.end for mention in cluster.mentions)
        if is_there and cluster.kind is ActorKind.ORGANIZATION:
            return index
    return None
