"""Reads "warning" behind a newspaper's name as the verb that it is: "was quoted by Norrby News warning that"."""

from typing import Final

from spacy.tokens import Doc, Token

from summarizer.attribution_in_english.parsing.doc_arrays import positions_of

# The participles of speech that are nouns, too, with their verbs.
_VERBS: Final = {"claiming": "claim", "saying": "say", "warning": "warn"}
_RELAYING: Final = frozenset({"cite", "hear", "quote", "report"})
_OPENING: Final = frozenset({"“", '"', "that"})


def read_relayed_words(doc: Doc) -> Doc:
    """Make such a word the verb of who is quoted, and the name before it that of the relay alone."""
    for word in (doc[at] for at in positions_of(doc, _VERBS)):
        if (relay := _relay_before(word)) is not None:
            _part(relay, word)
    return doc


def _relay_before(word: Token) -> Token | None:
    """The last word of the relay's name; `None` if a word is a verb already, or really a noun."""
    is_noun = word.tag_ == "NN" or (word.tag_ == "VBG" and word.dep_ == "pobj")
    if word.i < 2 or word.i + 1 >= len(word.doc) or not is_noun or word.nbor().lower_ not in _OPENING:
        return None
    name = word.nbor(-1)
    link = (word if name.head == word else name).head
    is_by = name.pos_ == "PROPN" and link.lower_ == "by" and link.head.lemma_ in _RELAYING and link.head.i < link.i
    return name if is_by else None


def _part(relay: Token, word: Token) -> None:
    doc = word.doc
    link = word.head if relay.head == word else relay.head
    if relay.head == word:
        for child in [child for child in word.lefts if child != relay]:
            child.head = relay
        relay.head, relay.dep_ = link, "pobj"
    _give_subject(link.head)
    for child in [child for child in link.head.rights if child.dep_ == "ccomp" and child.i > word.i]:
        child.head = word
    word.head, word.dep_, word.tag_, word.pos_ = link.head, "advcl", "VBG", "VERB"
    word.lemma_ = _VERBS[word.lower_]
    doc.set_ents([], missing=[], outside=[doc[word.i : word.i + 1]], default="unmodified")


def _give_subject(verb: Token) -> None:
    """Make the name before a comma who is quoted, if nobody else is: "At the fair, Ann Lund, was quoted by"."""
    first = next((child for child in verb.lefts if child.dep_ == "auxpass"), verb)
    if first.i < 2 or first.nbor(-1).text != "," or any(child.dep_ == "nsubjpass" for child in verb.lefts):
        return
    name = first.nbor(-2)
    if name.pos_ == "PROPN" and not name.is_ancestor(verb):
        name.head, name.dep_ = verb, "nsubjpass"
