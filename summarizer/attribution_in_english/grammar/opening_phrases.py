"""Who speaks in a phrase that opens the sentence: "Despite Lund writing to them, urging them to vote, Hale left"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar.cues import DOCUMENTS
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Token

# The words that open a phrase, which the parser may take for a clause of the main verb.
_OPENINGS: Final = frozenset(
    "after amid before because despite during following given since until when while with".split()
)
_CONJUNCTIONS: Final = frozenset({"and", "but", "so", "yet"})
# An opening phrase ends within this distance.
_MAX_OPENING_TOKENS: Final = 40
_MAX_NAME_TOKENS: Final = 8
_WRITING_VERBS: Final = frozenset({"appeal", "petition", "speak", "talk", "write"})
_PRONOUNS: Final = frozenset({"he", "she", "they", "him", "her", "them"})


def doer_in_opening(verb: Token) -> Token | None:
    """Return who acts in the phrase that a participle goes on: "Despite Lund writing to them, asking it, Hale left".

    The parser gives the participle the subject of the main clause, who is somebody else.
    """
    if verb.tag_ != "VBG" or not verb.i:
        return None
    if verb.nbor(-1).text != ",":
        return _person_before(verb)
    start = verb.sent.start
    start += verb.doc[start].lower_ in _CONJUNCTIONS
    if verb.doc[start].lower_ not in _OPENINGS or verb.i - start > _MAX_OPENING_TOKENS:
        return None
    if verb.left_edge.i not in {start, verb.i} or not _precedes_main_clause(verb):
        return None
    return next(_doers(verb.doc[start], verb), None)


def _person_before(verb: Token) -> Token | None:
    """The person just before a gerund in the opening phrase: "Despite Mayor Ann Lund pleading with them, Hale left"."""
    start = verb.sent.start
    name = verb.doc[max(start, verb.i - 1 - (verb.nbor(-1).tag_ == "POS"))]
    start += verb.doc[start].lower_ in _CONJUNCTIONS
    is_opened = verb.doc[start].lower_ in _OPENINGS and 1 < verb.i - start <= _MAX_NAME_TOKENS
    are_names = is_opened and all(word.tag_[:2] in {"NN", "JJ", "DT"} for word in verb.doc[start + 1 : name.i + 1])
    return name if are_names and name.ent_type_ == "PERSON" and _precedes_main_clause(verb) else None


def _precedes_main_clause(verb: Token) -> bool:
    """Whether the main clause, with a subject of its own, comes after the participle."""
    root = verb.sent.root
    agent = next((child for child in root.lefts if child.dep_ in SUBJECT_DEPS), None)
    return root.i > verb.i and agent is not None and agent.left_edge.i > verb.i


def _doers(opening: Token, verb: Token) -> Iterator[Token]:
    """Those who may speak, in the order of the text: a subject, or a noun before "writing"."""
    for word in verb.doc[opening.i + 1 : verb.i - 1]:
        is_subject = word.dep_ == "nsubj" and word.head.dep_ != "relcl" and word.head.i < verb.i
        gerund = _gerund_after(word, verb)
        is_author = word.dep_ == "poss" and word.head.lemma_ in DOCUMENTS
        speaks = gerund is not None and word.dep_ == "pobj" and gerund.lemma_ in _WRITING_VERBS
        if ((is_subject or gerund is not None or is_author) and _may_act(word)) or speaks:
            yield word


def _gerund_after(noun: Token, verb: Token) -> Token | None:
    """The gerund just after a noun and before a participle: "despite Lund | writing to them, urging"."""
    after = noun.right_edge.i + 1
    if noun.dep_ not in {"pobj", "compound", "poss"} or after >= verb.i - 1:
        return None
    word = noun.doc[after]
    is_gerund = word.lower_.endswith("ing") and (word.tag_ == "VBG" or word.dep_ == "pobj")
    return word if is_gerund else None


def _may_act(word: Token) -> bool:
    """Whether a word is somebody who may go on to speak: a name, or a pronoun for a person."""
    return word.pos_ == "PROPN" or word.lower_ in _PRONOUNS
