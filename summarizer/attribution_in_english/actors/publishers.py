"""Who publishes an article or reported for it, whom its readers may write to, and who is only in a picture's caption.

None of them is in the story.
"""

from typing import Final

from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.grammar.phrases import first_conjunct
from summarizer.caption_lines import captions_in, is_within

# What reporters contribute to, or contribute.
_CONTRIBUTED: Final = frozenset("article piece report reporting research story".split())
# What invites readers to write.
_INVITING: Final = frozenset({"contact", "email", "reach", "write"})
_DASHES: Final = frozenset({"-", "–", "—", "--"})
# A longer beginning of a text is no byline.
_MAX_BYLINE: Final = 8


def publishes(document: Document, cluster: Cluster) -> bool:
    """Return whether the text's first line has the body as its own: "By Ann Lund, Norrby Times", "(WNRB) — "."""
    doc, first = document.doc, cluster.mentions[0]
    line = doc[: first.start]
    words = [token.text for token in line]
    around = [*words[-1:], doc[first.end : first.end + 1].text, doc[first.end + 1 : first.end + 2].text]
    if len(words) <= _MAX_BYLINE and around[:2] == ["(", ")"] and around[2] in _DASHES:
        return True
    return (
        0 < len(words) <= _MAX_BYLINE
        and words[0].lower() == "by"
        and words[-1] in {",", "|", "of", "/", "for"}
        and not any("\n" in word for word in words)
    )


def is_contact(document: Document, mention: Mention) -> bool:
    """Return whether readers are told whom to write to: "Contact editor Ann Lund for questions: ann@norrby.test"."""
    sentence = document.doc[mention.start].sent
    has_address = any("@" in token.text and "." in token.text for token in sentence)
    return has_address and sentence[0].lower_ in _INVITING


def is_credited(document: Document, mention: Mention) -> bool:
    """Return whether a mention only says who reported: "Ann Lund contributed to this report"."""
    root = first_conjunct(document.doc[mention.start : mention.end].root)
    verb = root.head
    if root.dep_ != "nsubj" or verb.lemma_ != "contribute":
        return False
    what = [child for child in verb.rights if child.dep_ in {"prep", "dobj"}]
    nouns = [noun for child in what for noun in (child, *child.rights)]
    return any(noun.lower_ in _CONTRIBUTED for noun in nouns) or [child.lower_ for child in what] == ["from"]


def is_only_pictured(document: Document, cluster: Cluster) -> bool:
    """Return whether the text names somebody or something in the captions of its pictures alone."""
    pictures = captions_in(document.text)
    starts = (document.doc[mention.start].idx for mention in cluster.mentions) if pictures else ()
    return bool(pictures) and all(is_within(pictures, start) for start in starts)
