"""Reads from the grammar the clause that somebody said: the one a verb of saying governs, or around or before it."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span, Token

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cues import ADDRESSING, NOUNS, VERBS, WITH_PREPOSITION
from summarizer.attribution.grammar.objects import thing
from summarizer.attribution.grammar.phrases import Extent
from summarizer.attribution.grammar.subjects import is_second, own_subject

_MARKS: Final = frozenset({",", "”", '"', "''", "—", "–", "!", "?", "’", "'"})
# Before one of these another sentence ends: "It was late: Lee called it a ruin".
_PARTING: Final = frozenset({":", ";", "-", "—", "–"})
_AFTERTHOUGHTS: Final = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct", "dative", "dobj", "dep"})

_OTHERS: Final = frozenset({"another", "others"})
_CONTRASTING: Final = frozenset({"while", "whereas", "although", "though"})

# Fewer words before ", he said" are no sentence.
_SHORTEST: Final = 4


def content(verb: Token, sentence: Span) -> set[int]:
    """The token positions of what was said."""
    clause = _clause(verb)
    if clause is None:
        return thing(verb) or _preceding(verb, sentence)
    if clause.i < verb.i or clause in verb.ancestors:
        return _around(verb, clause, sentence)
    return _with_more(_own(clause), sentence) - ({verb.i} if verb in clause.subtree else set())


def _own(clause: Token) -> set[int]:
    """The positions of a clause, without what its speaker says by a second verb, and what another says meanwhile."""
    positions = phrases.subtree(clause)
    for child in clause.rights:
        if (child.dep_ == "conj" and is_second(child)) or _is_anothers(child):
            positions -= phrases.subtree(child)
    return positions


def _is_anothers(clause: Token) -> bool:
    """Whether a clause tells what somebody else says: "…, while supporters argue that …"."""
    is_contrast = clause.dep_ == "advcl" and any(child.lower_ in _CONTRASTING for child in clause.lefts)
    is_contrast = is_contrast or (clause.dep_ == "conj" and clause.tag_ in {"VBD", "VBZ"})
    doer = own_subject(clause)
    return (
        is_contrast and clause.lemma_ in VERBS and doer is not None and (doer.pos_ != "PRON" or doer.lower_ in _OTHERS)
    )


def said_by_others(sentence: Span, position: int) -> set[int]:
    """Return the positions behind a cue of what others say in the same sentence: "…, she said, but Lee said that …"."""
    said: set[int] = set()
    for token in sentence.doc[position : sentence.end]:
        if _is_anothers(token):
            before = token.left_edge.i - 1
            said |= phrases.subtree(token) | ({before} if sentence.doc[before].dep_ == "cc" else set())
    return said


def _with_more(positions: set[int], sentence: Span) -> set[int]:
    """The positions with the "and that …" behind them, which the parser may hang elsewhere."""
    end = max(positions) + 1
    following = [token.lower_ for token in sentence.doc[end : min(end + 3, sentence.end)]]
    if following[:2] == ["and", "that"] or following == [",", "and", "that"]:
        return positions | set(range(end, sentence.end))
    return positions


def _clause(verb: Token) -> Token | None:
    """The head of the clause that a verb of saying governs, or into which "he said" is put."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and not is_second(child)]
    if clauses:
        return clauses[-1]
    for noun in _addressed(verb):
        if (clause := phrases.that_clause(noun)) is not None:
            return clause
    if own_subject(verb) is None or any(child.dep_ == "mark" for child in verb.children):
        return None
    if verb.dep_ == "parataxis" or (verb.dep_ in {"ccomp", "advcl", "dep"} and _is_between_commas(verb)):
        return verb.head
    return None


def _addressed(verb: Token) -> Iterator[Token]:
    """The nouns to which the parser may hang what was said: "told reporters that", "said in a statement that"."""
    for child in verb.rights:
        if child.dep_ == "dobj" and child.lemma_ not in NOUNS:
            yield child
        elif child.dep_ == "prep" and child.lower_ not in WITH_PREPOSITION.get(verb.lemma_, ()):
            nouns = (token for token in child.children if token.dep_ == "pobj")
            yield from (noun for noun in nouns if child.lower_ == "in" or noun.lemma_ not in NOUNS)


def _is_between_commas(verb: Token) -> bool:
    """Whether speaker and verb stand as an insertion in the sentence."""
    start, end = _cluster(verb)
    doc = verb.doc
    return start > 0 and doc[start - 1].text in _MARKS and (end >= len(doc) or doc[end].is_punct or doc[end].is_space)


def insertions(sentence: Span, position: int) -> set[int]:
    """Return the positions behind a cue of speakers and verbs alone that are put between or behind: "…, Lee said."."""
    said: set[int] = set()
    for verb in sentence.doc[position : sentence.end]:
        if verb.lemma_ in VERBS and verb.pos_ == "VERB" and own_subject(verb) is not None and _is_between_commas(verb):
            said |= set(range(*_cluster(verb)))
    return said


def _cluster(verb: Token) -> Extent:
    """The extent of speaker and verb alone."""
    doer = own_subject(verb)
    if doer is None:
        return verb.i, verb.i + 1
    start, end = phrases.noun_phrase(doer)
    return min(start, verb.i), max(end, verb.i + 1)


def _preceding(verb: Token, sentence: Span) -> set[int]:
    """The sentence before a trailing "he said", where the parser saw no clause in it."""
    start, end = _cluster(verb)
    is_last = all(child.i < verb.i or _is_afterthought(verb, child) for child in verb.children if child.i >= end)
    if start - sentence.start < _SHORTEST or verb.doc[start - 1].text not in _MARKS or not is_last:
        return set()
    said = verb.doc[sentence.start : start]
    if verb.dep_ != "ROOT" or start >= end - 1 or not any(map(_is_main, said)):
        return set()
    return set(range(sentence.start, start))


def _is_afterthought(verb: Token, child: Token) -> bool:
    """Whether what follows a trailing "he said" is neither its clause nor its object."""
    return child.dep_ in _AFTERTHOUGHTS and (child.dep_ != "dobj" or verb.lemma_ in ADDRESSING)


def _is_main(token: Token) -> bool:
    """Whether a verb can be a main clause's: with a tense, and under no "when" or "who"."""
    if token.tag_ not in {"VBD", "VBZ", "VBP", "MD"} or token.dep_ in {"relcl", "acl"}:
        return False
    clause = token.head if token.dep_ in {"aux", "auxpass"} else token
    return clause.dep_ not in {"relcl", "acl"} and not any(c.dep_ == "mark" for c in clause.children)


def _around(verb: Token, clause: Token, sentence: Span) -> set[int]:
    """What stands before and after an inserted or trailing "he said"."""
    if verb in clause.subtree:
        start = _cluster(verb)[0]
        cluster = {position for position in phrases.subtree(verb) if position >= start}
    else:
        cluster = {position for position in phrases.subtree(verb) - phrases.subtree(clause) if position > clause.i}
    first = min({*_solid(verb, cluster), verb.i})
    is_apart = first > sentence.start and verb.doc[first - 1].text in _PARTING
    left = set() if is_apart else set(range(sentence.start, first)) - cluster
    right = {position for position in phrases.subtree(clause) if position > verb.i} - cluster
    return left | (right - said_by_others(sentence, verb.i + 1))


def _solid(verb: Token, positions: set[int]) -> set[int]:
    """The positions of words, without punctuation marks."""
    return {position for position in positions if not verb.doc[position].is_punct}
