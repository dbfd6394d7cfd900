"""Captions: sentences that only tell what a picture shows, whose people the story has not turned to."""

import re
from typing import Final

from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.caption_signs import is_about_picture, names_picture

_LABEL: Final = re.compile(r"[\"'“‘]?[A-Z][^:.!?]{0,40}: ")
_PLACES: Final = frozenset(
    "above after against alongside among and around at before behind beside during in inside near next on outside over"
    " speaking with".split()
)
_POSES: Final = frozenset(
    "arrive attend celebrate chat embrace greet hold hug kiss laugh leave listen meet pose receive sign sit smile speak"
    " stand talk tour visit walk watch wave".split()
)
_PRESENT_TAGS: Final = frozenset({"VBZ", "VBP"})
_CLAUSE_DEPS: Final = frozenset({"relcl", "acl", "advcl", "aux", "auxpass"})
# A caption names its people at the start, after at most this many words.
_MAX_LEAD_TOKENS: Final = 8
# A link between two names is shorter.
_MAX_LINK_TOKENS: Final = 4
# A longer sentence is not read.
_MAX_CAPTION_TOKENS: Final = 60


def is_caption(sentence: Span) -> bool:
    """Return whether a sentence is a caption: "Pictured: Ann Lund", "Ann Lund at the mill", "Ann Lund waves"."""
    if len(sentence) > _MAX_CAPTION_TOKENS:
        return False
    text = sentence.text
    if is_about_picture(text):
        # “A photo by Ann Lund shocked the town” is part of the story.
        return not (names_picture(text) and _has_main_verb(sentence, sentence.start))
    label = _LABEL.match(text) if ":" in text else None
    start = next((word.i for word in sentence if label and word.idx >= sentence.start_char + label.end()), None)
    first = sentence.start if start is None else start
    after = _after_names(sentence, first)
    if after is None or sentence.doc[first].tag_ in {"IN", "WRB"}:
        return False
    if after.tag_ in _PRESENT_TAGS:
        # In the story, "Lund walks in." may be a line as well.
        is_posed = after.lemma_ == "pose" or (after.lemma_ in _POSES and text.rstrip()[-1:] not in {".", "!", "?"})
        return is_posed and _fills_line(sentence)
    return _is_place(after) and not _has_main_verb(sentence, first)


def _after_names(sentence: Span, first: int) -> Token | None:
    """The token after the people named at the start of a sentence; `None` if none are."""
    doc, last = sentence.doc, None
    for word in doc.tokens[first : sentence.end]:
        if word.ent_type_ == "PERSON":
            last = word
        elif word.text == "(" and last is not None:
            closing = next((each for each in doc[word.i : sentence.end] if each.text == ")"), None)
            following = closing.i + 1 if closing is not None else sentence.end
            return doc[following] if following < sentence.end else None
        elif last is None and (word.i - first > _MAX_LEAD_TOKENS or word.tag_ in FINITE_TAGS or word.tag_ == "PRP"):
            return None
        elif last is not None and not _leads_to_name(word):
            return word
    return None


def _leads_to_name(word: Token) -> bool:
    """Whether a word joins a name to the next one: "Ann Lund | and Olga Vale", "Ann Lund’s | mother Olga Vale"."""
    following = word.doc[word.i : word.i + _MAX_LINK_TOKENS]
    is_link = word.lower_ == "and" or word.tag_ in {"POS", "NN", "NNP"}
    return is_link and any(each.ent_type_ == "PERSON" for each in following)


def _is_place(word: Token) -> bool:
    return word.lower_ in _PLACES or word.tag_ == "VBG"


def _has_main_verb(sentence: Span, first: int) -> bool:
    """Whether a finite verb tells what happens, outside a relative clause; a label, "Delighted:", tells nothing."""
    words = sentence.doc[first : sentence.end]
    if any(word.tag_ in FINITE_TAGS and word.dep_ not in _CLAUSE_DEPS for word in words):
        return True
    subjects = (word for word in words if word.dep_ in {"nsubj", "nsubjpass"})
    return any(word.head.i >= first and word.head.pos_ in {"VERB", "AUX"} for word in subjects)


def _fills_line(sentence: Span) -> bool:
    """Whether nothing else is in the line of a sentence."""
    doc = sentence.doc
    opens = sentence.start == 0 or "\n" in doc[sentence.start - 1].text
    return opens and (sentence.end >= len(doc) or "\n" in doc[sentence.end - 1].text or "\n" in doc[sentence.end].text)
