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
_WRITING_VERBS: Final = frozenset({"appeal", "petition", "speak", "talk", "write"})
_PRONOUNS: Final = frozenset({"he", "she", "they", "him", "her", "them"})


def doer_in_opening(verb: Token) -> Token | None:
    """Return who acts in the phrase that a participle goes on: "Despite Lund writing to them, asking it, Hale left".

    The parser gives the participle the subject of the main clause, who is somebody else.
    """
    start = verb.sent.start
    start += verb.doc[start].lower_ in _CONJUNCTIONS
    if verb.tag_ != "VBG" or verb.doc[start].lower_ not in _OPENINGS or verb.i - start > _MAX_OPENING_TOKENS:
        return None
    if verb.nbor(-1).text != ",":
        return _noun_of_gerund(verb, start)
    if verb.left_edge.i not in {start, verb.i} or not _precedes_main_clause(verb):
        return None
    return next(_doers(verb.doc[start], verb), None)


def _noun_of_gerund(verb: Token, start: int) -> Token | None:
    """The name between the word that opens a sentence and a gerund: "Despite Mayor Ann Lund | pleading with them"."""
    name = verb.nbor(-1)
    is_whole = name.pos_ == "PROPN" and name.left_edge.i == start + 1
    is_of_opening = verb.dep_ == "pcomp" and verb.head.i == start
    return name if is_whole and is_of_opening and _precedes_main_clause(verb) else None


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


def subject_after_opening(verb: Token) -> Token | None:
    """Return the main subject if a participle was given to its own clause: "Saying that Hale will win, Lund told".

    The parser took "that" for a part of the name.
    """
    clause = verb.head
    main = clause.head
    if verb.tag_ != "VBG" or not verb.is_sent_start or verb.dep_ != "advcl" or clause.dep_ != "ccomp":
        return None
    agent = next((child for child in main.lefts if child.dep_ == "nsubj"), None)
    if agent is None or not verb.i < clause.i < agent.left_edge.i or main.i < agent.i:
        return None
    is_after_comma = verb.doc[agent.left_edge.i - 1].text == ","
    inner = next((child for child in clause.lefts if child.dep_ in SUBJECT_DEPS), None)
    is_inside = inner is not None and any(word.lower_ == "that" for word in verb.doc[verb.i + 1 : inner.i])
    return agent if is_after_comma and is_inside else None


def content_of_opening(verb: Token) -> set[int]:
    """Return what such a participle tells, up to the comma before the main clause; empty if it is another."""
    agent = subject_after_opening(verb)
    return set(range(verb.i + 1, agent.left_edge.i - 1)) if agent is not None else set()
