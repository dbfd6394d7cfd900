"""The clause that a reporting verb attributes: the one it governs, or the one around or before "he said"."""

from collections.abc import Iterator
from typing import Final

from spacy.tokens import Span, Token

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cues import ADDRESSING_VERBS, REPORTING_NOUNS, REPORTING_VERBS, WITH_PREPOSITION
from summarizer.attribution.grammar.objects import nonclausal_content
from summarizer.attribution.grammar.phrases import TokenSpan
from summarizer.attribution.grammar.subjects import is_second_reporting_verb, own_subject

_BOUNDARY_MARKS: Final = frozenset({",", "”", '"', "''", "—", "–", "!", "?", "’", "'"})
# What precedes one of these is a sentence of its own: "It was late: Lee called it a ruin".
_SENTENCE_BREAKS: Final = frozenset({":", ";", "-", "—", "–"})
_TRAILING_DEPS: Final = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct", "dative", "dobj", "dep"})

_OTHER_SPEAKERS: Final = frozenset({"another", "others"})
_CONTRAST_MARKERS: Final = frozenset({"while", "whereas", "although", "though"})

# Fewer tokens before ", he said" are not a sentence.
_MIN_SENTENCE_TOKENS: Final = 4


def content(verb: Token, sentence: Span) -> set[int]:
    """Return the token positions of the content of a reporting verb; empty if it has none."""
    clause = _content_clause(verb)
    if clause is None:
        return nonclausal_content(verb) or _preceding(verb, sentence)
    if clause.i < verb.i or clause in verb.ancestors:
        return _around(verb, clause, sentence)
    return _with_coordinated_that_clause(_without_other_speakers(clause), sentence) - (
        {verb.i} if verb in clause.subtree else set()
    )


def _without_other_speakers(clause: Token) -> set[int]:
    """The positions of a clause, without its speaker's second reporting verb and without what other speakers say."""
    positions = phrases.subtree(clause)
    for child in clause.rights:
        if (child.dep_ == "conj" and is_second_reporting_verb(child)) or _is_by_another_speaker(child):
            positions -= phrases.subtree(child)
    return positions


def _is_by_another_speaker(clause: Token) -> bool:
    """Whether a clause reports what another speaker says: "…, while supporters argue that …"."""
    is_contrast = clause.dep_ == "advcl" and any(child.lower_ in _CONTRAST_MARKERS for child in clause.lefts)
    is_contrast = is_contrast or (clause.dep_ == "conj" and clause.tag_ in {"VBD", "VBZ"})
    agent = own_subject(clause)
    return (
        is_contrast
        and clause.lemma_ in REPORTING_VERBS
        and agent is not None
        and (agent.pos_ != "PRON" or agent.lower_ in _OTHER_SPEAKERS)
    )


def said_by_others(sentence: Span, position: int) -> set[int]:
    """Return the positions after a cue that report other speakers: "…, she said, but Lee said that …"."""
    positions: set[int] = set()
    for token in sentence.doc[position : sentence.end]:
        if _is_by_another_speaker(token):
            before = token.left_edge.i - 1
            positions |= phrases.subtree(token) | ({before} if sentence.doc[before].dep_ == "cc" else set())
    return positions


def _with_coordinated_that_clause(positions: set[int], sentence: Span) -> set[int]:
    """The positions with a following "and that …", which the parser may attach elsewhere."""
    end = max(positions) + 1
    following = [token.lower_ for token in sentence.doc[end : min(end + 3, sentence.end)]]
    if following[:2] == ["and", "that"] or following == [",", "and", "that"]:
        return positions | set(range(end, sentence.end))
    return positions


def _content_clause(verb: Token) -> Token | None:
    """The head of the clause that a reporting verb governs, or into which "he said" is inserted."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and not is_second_reporting_verb(child)]
    if clauses:
        return clauses[-1]
    for noun in _possible_hosts(verb):
        if (clause := phrases.that_clause(noun)) is not None:
            return clause
    if own_subject(verb) is None or any(child.dep_ == "mark" for child in verb.children):
        return None
    if verb.dep_ == "parataxis" or (verb.dep_ in {"ccomp", "advcl", "dep"} and _is_between_commas(verb)):
        return verb.head
    return None


def _possible_hosts(verb: Token) -> Iterator[Token]:
    """The nouns that the parser may attach a content clause to: "told reporters that", "said in a statement that"."""
    for child in verb.rights:
        if child.dep_ == "dobj" and child.lemma_ not in REPORTING_NOUNS:
            yield child
        elif child.dep_ == "prep" and child.lower_ not in WITH_PREPOSITION.get(verb.lemma_, ()):
            nouns = (token for token in child.children if token.dep_ == "pobj")
            yield from (noun for noun in nouns if child.lower_ == "in" or noun.lemma_ not in REPORTING_NOUNS)


def _is_between_commas(verb: Token) -> bool:
    """Whether speaker and verb are inserted into the sentence between punctuation marks."""
    start, end = _reporting_span(verb)
    doc = verb.doc
    return (
        start > 0
        and doc[start - 1].text in _BOUNDARY_MARKS
        and (end >= len(doc) or doc[end].is_punct or doc[end].is_space)
    )


def insertions(sentence: Span, position: int) -> set[int]:
    """Return the positions after a cue of insertions that hold only a speaker and a verb: "…, Lee said."."""
    positions: set[int] = set()
    for verb in sentence.doc[position : sentence.end]:
        if (
            verb.lemma_ in REPORTING_VERBS
            and verb.pos_ == "VERB"
            and own_subject(verb) is not None
            and _is_between_commas(verb)
        ):
            positions |= set(range(*_reporting_span(verb)))
    return positions


def _reporting_span(verb: Token) -> TokenSpan:
    """The span of only the speaker and the verb."""
    agent = own_subject(verb)
    if agent is None:
        return verb.i, verb.i + 1
    start, end = phrases.noun_phrase(agent)
    return min(start, verb.i), max(end, verb.i + 1)


def _preceding(verb: Token, sentence: Span) -> set[int]:
    """The sentence before a trailing "he said", if the parser saw no clause in it."""
    start, end = _reporting_span(verb)
    is_last = all(child.i < verb.i or _is_trailing(verb, child) for child in verb.children if child.i >= end)
    if start - sentence.start < _MIN_SENTENCE_TOKENS or verb.doc[start - 1].text not in _BOUNDARY_MARKS or not is_last:
        return set()
    preceding = verb.doc[sentence.start : start]
    if verb.dep_ != "ROOT" or start >= end - 1 or not any(map(_is_main_verb, preceding)):
        return set()
    return set(range(sentence.start, start))


def _is_trailing(verb: Token, child: Token) -> bool:
    """Whether a word after a trailing "he said" is neither its clause nor its object."""
    return child.dep_ in _TRAILING_DEPS and (child.dep_ != "dobj" or verb.lemma_ in ADDRESSING_VERBS)


def _is_main_verb(token: Token) -> bool:
    """Whether a verb may head a main clause: it is finite, and not under "when" or "who"."""
    if token.tag_ not in {"VBD", "VBZ", "VBP", "MD"} or token.dep_ in {"relcl", "acl"}:
        return False
    clause = token.head if token.dep_ in {"aux", "auxpass"} else token
    return clause.dep_ not in {"relcl", "acl"} and not any(c.dep_ == "mark" for c in clause.children)


def _around(verb: Token, clause: Token, sentence: Span) -> set[int]:
    """The positions before and after an inserted or trailing "he said"."""
    if verb in clause.subtree:
        start = _reporting_span(verb)[0]
        reporting = {position for position in phrases.subtree(verb) if position >= start}
    else:
        reporting = {position for position in phrases.subtree(verb) - phrases.subtree(clause) if position > clause.i}
    first = min({*_words_only(verb, reporting), verb.i})
    is_apart = first > sentence.start and verb.doc[first - 1].text in _SENTENCE_BREAKS
    left = set() if is_apart else set(range(sentence.start, first)) - reporting
    right = {position for position in phrases.subtree(clause) if position > verb.i} - reporting
    return left | (right - said_by_others(sentence, verb.i + 1))


def _words_only(verb: Token, positions: set[int]) -> set[int]:
    """The positions of words, without those of punctuation marks."""
    return {position for position in positions if not verb.doc[position].is_punct}
