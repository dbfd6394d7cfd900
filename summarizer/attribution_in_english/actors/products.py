"""Names of what is sold, taken or switched on: "drugs such as Velmarin", "Safe Harbour Mode is a feature that"."""

from typing import Final

from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Token

_PRODUCTS: Final = frozenset(
    "app assistant browser chatbot console device drug feature gadget handset headset injection jab laptop medication"
    " medicine operating-system pill plug-in plugin product smartphone software tablet tool treatment vaccine vehicle"
    " wearable".split()
)
_BRINGING: Final = frozenset("introduce launch prescribe release sell unveil".split())
_COMING: Final = frozenset({"arrival", "introduction", "launch", "release", "sale"})
_EXAMPLES: Final = frozenset({"like", "including"})


def is_product(document: Document, cluster: Cluster) -> bool:
    """Return whether every mention, or one that tells what it is, shows a name to be that of a product.

    What does something is no product: "Velmar is a tool maker", "Velmarin Labs launched it".
    """
    mentions = [mention for mention in cluster.mentions if mention.start not in document.quoted] or cluster.mentions
    if any(_does(document, mention) for mention in mentions):
        return False
    is_told = any(_is_called_product(document, mention) for mention in mentions)
    return is_told or all(_is_example(document, each) or _is_brought(document, each) for each in mentions)


def _root(document: Document, mention: Mention) -> Token:
    return document.doc[mention.start : mention.end].root


def _does(document: Document, mention: Mention) -> bool:
    root = _root(document, mention)
    return root.dep_ == "nsubj" and root.head.pos_ == "VERB"


def _is_called_product(document: Document, mention: Mention) -> bool:
    """Whether words tell what it is: "X is a feature", "its X feature", "the drug X"."""
    root = _root(document, mention)
    if root.dep_ in SUBJECT_DEPS and root.head.lemma_ == "be":
        return any(child.dep_ == "attr" and child.lemma_.lower() in _PRODUCTS for child in root.head.rights)
    after = document.doc[mention.end : mention.end + 1]
    is_before_noun = root.dep_ in {"compound", "nmod"} and root.head.i == mention.end
    return is_before_noun and len(after) > 0 and after[0].lemma_.lower() in _PRODUCTS


def _is_example(document: Document, mention: Mention) -> bool:
    """Whether it is one of such products: "medications such as X"."""
    start = mention.start
    words = [word.lower_ for word in document.doc[max(0, start - 2) : start]]
    link = 2 if words == ["such", "as"] else 1 if words[-1:] and words[-1] in _EXAMPLES else 0
    noun = document.doc[start - link - 1] if link and start > link else None
    return noun is not None and noun.lemma_.lower() in _PRODUCTS


def _is_brought(document: Document, mention: Mention) -> bool:
    """Whether it is brought to people: "will introduce X", "the arrival of X"."""
    root = _root(document, mention)
    above = root.head
    if root.dep_ == "dobj":
        return above.lemma_ in _BRINGING and root.ent_type_ != "PERSON"
    return root.dep_ == "pobj" and above.lower_ == "of" and above.head.lemma_ in _COMING
