"""The content around or before an inserted or trailing "he said"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.coordinated_clauses import coordinated_clause
from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.insertions import BOUNDARY_MARKS, reporting_span
from summarizer.attribution_in_english.grammar.misread import follows_comma
from summarizer.attribution_in_english.grammar.other_speakers import said_by_others
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# What precedes one of these is a sentence of its own: "It was late: Lee called it a ruin".
_SENTENCE_BREAKS: Final = frozenset({":", ";", "-", "—", "–"})
_TRAILING_DEPS: Final = frozenset({"prep", "npadvmod", "advmod", "advcl", "punct", "dative", "dobj", "dep"})
_GUESSED: Final = frozenset({"maybe", "perhaps", "possibly", "presumably"})
# The adverbs that end a sentence after a comma.
_LAST_ADVERBS: Final = frozenset({"again", "anymore", "either", "far", "too", "yet"})
# What names a part of what was said before: "They face hurdles, she said, including the fare".
_PART_LINKS: Final = frozenset({"especially", "including", "notably", "particularly"})
# Fewer tokens before ", he said" are not a sentence.
_MIN_SENTENCE_TOKENS: Final = 4


def sentence_before(verb: Token, sentence: Span) -> set[int]:
    """Return the sentence before a trailing "he said", if the parser saw no clause in it."""
    start, end = reporting_span(verb)
    is_last = all(child.i < verb.i or _is_trailing(verb, child) for child in verb.children if child.i >= end)
    if start - sentence.start < _MIN_SENTENCE_TOKENS or verb.doc[start - 1].text not in BOUNDARY_MARKS or not is_last:
        return set()
    preceding = verb.doc[sentence.start : start]
    if REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE:
        # "When Holm vowed to “protect all people,” the crowd applauded."
        return set()
    if verb.dep_ != "ROOT" or start >= end - 1 or not any(map(_is_main_verb, preceding)):
        return set()
    return set(range(sentence.start, start))


def _is_trailing(verb: Token, child: Token) -> bool:
    """Whether a word after a trailing "he said" is neither its clause nor its object."""
    return child.dep_ in _TRAILING_DEPS and (child.dep_ != "dobj" or verb.lemma_ in ADDRESSING_VERBS)


def _is_main_verb(token: Token) -> bool:
    """Whether a verb may head a main clause: it is finite, and not under "when" or "who"."""
    if token.tag_ not in FINITE_TAGS or token.dep_ in {"relcl", "acl"}:
        return False
    clause = token.head if token.dep_ in {"aux", "auxpass"} else token
    return clause.dep_ not in {"relcl", "acl"} and not any(c.dep_ == "mark" for c in clause.children)


def content_around(verb: Token, clause: Token, sentence: Span) -> set[int]:
    """Return the positions before and after an inserted or trailing "he said"."""
    if clause.is_ancestor(verb):
        start = reporting_span(verb)[0]
        reporting = {position for position in phrases.subtree(verb) if position >= start}
    else:
        reporting = {position for position in phrases.subtree(verb) - phrases.subtree(clause) if position > clause.i}
    reporting -= _adverb_before_cue(verb)
    first = min({*_words_only(verb, reporting), verb.i})
    is_apart = first > sentence.start and verb.doc[first - 1].text in _SENTENCE_BREAKS
    is_after_link = _begins_after_link(verb, first)
    left = set() if is_apart or is_after_link else set(range(sentence.start, first)) - reporting
    right = {position for position in phrases.subtree(clause) if position > verb.i} - reporting
    right |= coordinated_clause(verb, clause) | _contrast(verb)
    right |= {position for position in phrases.subtree(verb) if position > verb.i + 1} if is_after_link else set()
    for child in clause.rights:
        if child.i > verb.i and child.tag_ == "VBG" and child.lemma_ in REPORTING_VERBS and follows_comma(child):
            right -= phrases.subtree(child)
    return left | (right - said_by_others(sentence, verb.i + 1))


def _begins_after_link(verb: Token, first: int) -> bool:
    """Whether only what follows a cue is reported: "…, and, perhaps, she hopes, a truce", "when, he says, …"."""
    at = first - 1
    while at > 0 and (verb.doc[at].text == "," or verb.doc[at].lower_ in _GUESSED):
        at -= 1
    link, after = verb.doc[at], max(reporting_span(verb)[1], verb.i + 1)
    if verb.doc[after : after + 1].text != ",":
        return False
    is_guess = link.lower_ == "and" and verb.doc[at + 1 : at + 2].text == "," and at < first - 2
    return verb.doc[first - 1].text == "," and at < first - 1 and (is_guess or link.lower_ in {"when", "where"})


def _adverb_before_cue(verb: Token) -> set[int]:
    """The adverb that the parser gave to a cue after the sentence that it ends: "Nobody is hurt, so far, she said"."""
    adverbs = (child for child in verb.lefts if child.lower_ in _LAST_ADVERBS and child.nbor().text == ",")
    adverb = next(adverbs, None)
    return {*phrases.subtree(adverb), adverb.left_edge.i - 1} if adverb is not None and adverb.i > 1 else set()


def _contrast(verb: Token) -> set[int]:
    """The end of a sentence that the parser gave to an inserted cue: "It is not cheap, he said, | rather than dear"."""
    for child in verb.rights:
        first = child.left_edge
        is_part = first == child and first.lower_ in _PART_LINKS
        is_contrast = is_part or (first.lower_, child.lower_) in {("rather", "than"), ("instead", "of")}
        if is_contrast and first.i > verb.i and first.nbor(-1).text == ",":
            return phrases.subtree(child)
    return set()


def _words_only(verb: Token, positions: set[int]) -> set[int]:
    """The positions of words, without those of punctuation marks."""
    return {position for position in positions if not verb.doc[position].is_punct}
