"""Finds in the grammar of each sentence who is said to have said what: verb, speaker and content."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from summarizer import grammar
from summarizer.cues import (
    NOUNS,
    VERBS,
    WITH_ADDRESSEE,
    WITH_INFINITIVE,
    WITH_OBJECT,
    Cue,
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """A cue with its speaker and content, in token positions. `pieces` are in reading order, never empty."""

    cue: tuple[int, int]
    sort: Cue
    speaker: Token | None
    pieces: tuple[tuple[int, int], ...]
    hedged: bool = False


def attributions(doc: Doc, quoted: frozenset[int]) -> Iterator[Attribution]:
    """Yield what verbs, nouns and "according to" attribute; cues among the quoted tokens are not the writer's."""
    for sentence in doc.sents:
        for token in sentence:
            if token.i in quoted:
                continue
            yield from _of_token(token, sentence)


def _of_token(token: Token, sentence: Span) -> Iterator[Attribution]:
    if token.lower_ == "according":
        yield from _according(token, sentence)
    elif token.tag_.startswith("VB") and token.lemma_ in VERBS:
        yield from _verbal(token, sentence)
    elif token.tag_ in {"NN", "NNS"} and token.lemma_ in NOUNS:
        yield from _nominal(token)


def _verbal(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """A verb of saying with a clause, an infinitive or an object as its content."""
    if grammar.is_unsaid(verb):
        return
    content = _content(verb, sentence)
    if content:
        yield Attribution(
            cue=_verb_extent(verb),
            sort=VERBS[verb.lemma_],
            speaker=grammar.subject(verb),
            pieces=tuple(grammar.runs(content)),
            hedged=grammar.is_hedged(verb),
        )


def _verb_extent(verb: Token) -> tuple[int, int]:
    """The verb with its particle or the preposition that belongs to it: "pointed out", "called for"."""
    end = verb.i + 1
    if end < len(verb.doc) and verb.nbor().head == verb and verb.nbor().dep_ in {"prt", "prep"}:
        particle = verb.nbor()
        end += particle.dep_ == "prt" or (verb.lemma_ == "call" and particle.lower_ in {"for", "on"})
    return verb.i, end


def _content(verb: Token, sentence: Span) -> set[int]:
    """The token positions of what was said."""
    clause = _clause(verb)
    if clause is not None:
        if clause.i < verb.i or clause in verb.ancestors:
            return _around(verb, clause, sentence)
        return _subtree(clause) - _subtree_of_cluster(verb, clause)
    return _infinitive(verb) or _object(verb)


def _clause(verb: Token) -> Token | None:
    """The head of the clause that a verb of saying governs, or stands in as "he said" between commas."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp"]
    if clauses:
        return clauses[-1]
    if verb.dep_ in {"parataxis", "ccomp", "advcl", "dep"} and _is_between_commas(verb):
        return verb.head
    return None


def _is_between_commas(verb: Token) -> bool:
    """Whether speaker and verb stand as an insertion in the sentence."""
    if grammar.own_subject(verb) is None or any(child.dep_ == "mark" for child in verb.children):
        return False
    start, end = verb.left_edge.i, verb.right_edge.i + 1
    before, after = start - 1, end
    doc = verb.doc
    return (
        before >= 0
        and doc[before].text in {",", "”", '"', "''", "—", "–"}
        and (after >= len(doc) or doc[after].is_punct or doc[after].is_space)
    )


def _around(verb: Token, clause: Token, sentence: Span) -> set[int]:
    """What stands before and after an inserted or trailing "he said"."""
    inserted = verb in clause.subtree
    cluster = _subtree(verb) if inserted else {i for i in _subtree(verb) - _subtree(clause) if i > clause.i}
    left = set(range(sentence.start, min(cluster | {verb.i}))) - cluster
    right = {position for position in _subtree(clause) if position > verb.i} - cluster
    return left | right


def _subtree(token: Token) -> set[int]:
    return {inner.i for inner in token.subtree}


def _subtree_of_cluster(verb: Token, clause: Token) -> set[int]:
    """The speaker's own words, where the parser hung them into the clause."""
    return {verb.i} if verb in clause.subtree else set()


def _infinitive(verb: Token) -> set[int]:
    """What somebody promised, urged or threatened to do, with the one who was urged."""
    if VERBS[verb.lemma_] not in WITH_INFINITIVE and verb.lemma_ not in {"ask", "tell"}:
        return set()
    for child in verb.children:
        if child.dep_ in {"xcomp", "advcl"} and child.i > verb.i and any(c.lower_ == "to" for c in child.children):
            positions = _subtree(child)
            addressed = [c for c in verb.children if c.dep_ in {"dobj", "dative"} and verb.i < c.i < child.i]
            for addressee in addressed:
                positions |= set(range(addressee.left_edge.i, child.left_edge.i))
            return positions
    return set()


def _object(verb: Token) -> set[int]:
    """What was announced, denied, praised or called for, where it is a thing and not a clause."""
    sort = VERBS[verb.lemma_]
    for child in verb.children:
        if child.i < verb.i:
            continue
        if child.dep_ == "dobj" and (verb.lemma_ in WITH_OBJECT or sort in {Cue.ACCUSE, Cue.ATTRIBUTE}):
            if verb.lemma_ in WITH_ADDRESSEE and verb.lemma_ not in WITH_OBJECT:
                return set()
            return _with_tail(verb, child)
        if child.dep_ == "prep" and verb.lemma_ == "call" and child.lower_ == "for":
            return _subtree(child) - {child.i}
        if child.dep_ == "prep" and verb.lemma_ == "warn" and child.lower_ in {"of", "against", "about"}:
            return _subtree(child) - {child.i}
    return set()


def _with_tail(verb: Token, child: Token) -> set[int]:
    """The object together with what it is accused of, credited to, praised for."""
    positions = _subtree(child)
    sort = VERBS[verb.lemma_]
    if sort in {Cue.ACCUSE, Cue.ATTRIBUTE, Cue.JUDGE}:
        tails = [
            c
            for c in verb.children
            if c.dep_ == "prep" and c.i > child.i and c.lower_ in {"of", "to", "for", "on", "as", "with"}
        ]
        for tail in tails[:1]:
            positions |= _subtree(tail)
    return positions


def _according(token: Token, sentence: Span) -> Iterator[Attribution]:
    """The rest of a sentence with "according to" in it, all of it one speaker's."""
    to = next((child for child in token.children if child.lower_ == "to"), None)
    speaker = next((child for child in (to or token).children if child.dep_ == "pobj"), None)
    if to is None or speaker is None:
        return
    phrase = _subtree(token) | {token.i}
    rest = set(range(sentence.start, sentence.end)) - phrase
    yield Attribution((token.i, to.i + 1), Cue.SAY, speaker, tuple(grammar.runs(rest)))


def _nominal(noun: Token) -> Iterator[Attribution]:
    """A noun of saying with its clause: "issued a warning that", "her claim that"."""
    clause = next(
        (
            child
            for child in noun.children
            if child.dep_ in {"acl", "ccomp", "relcl"}
            and child.i > noun.i
            and any(c.lower_ == "that" and c.dep_ == "mark" for c in child.children)
        ),
        None,
    )
    if clause is None:
        return
    owner = next((child for child in noun.children if child.dep_ == "poss"), None)
    verb = noun.head if noun.dep_ == "dobj" else None
    if owner is None and (verb is None or grammar.is_unsaid(verb)):
        return
    speaker = owner if owner is not None else grammar.subject(verb) if verb is not None else None
    start = noun.i if owner is not None or verb is None else verb.i
    yield Attribution((start, noun.i + 1), NOUNS[noun.lemma_], speaker, tuple(grammar.runs(_subtree(clause))))
