"""How much of a sentence a source covers: "…, according to Lund", "in her view, …"."""

from typing import Final

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.content import said_by_others
from summarizer.attribution.grammar.insertions import insertions
from summarizer.attribution.parsing.tokens import Span, Token

# What a writer calls something before giving the reason, in a few words.
_OPINIONS: Final = frozenset("bad big crucial deal good great huge important key news problem shame surprising".split())
_MAX_OPINION_TOKENS: Final = 10


def source_extent(token: Token, speaker: Token, sentence: Span) -> set[int]:
    """Return the token positions that a source covers: the rest of its sentence, without the writer's own words."""
    others = said_by_others(sentence, token.i) | insertions(sentence, token.i)
    source = phrases.subtree(token)
    if phrases.ends_introduction(speaker):
        source = {position for position in source if position <= speaker.i}
    rest = set(range(sentence.start, sentence.end)) - source - others
    return rest - (
        _opinion(sentence)
        | _conclusion(token, sentence)
        | _before_dash(token, sentence)
        | _around_brackets(token, sentence)
    )


def _around_brackets(token: Token, sentence: Span) -> set[int]:
    """The words outside the brackets in which a source stands: "It failed (it cost $9, according to Lund)"."""
    opened = [word.i for word in sentence if word.text == "(" and word.i < token.i]
    if not opened or any(word.text == ")" for word in sentence.doc[opened[-1] : token.i]):
        return set()
    closing = next((word.i for word in sentence.doc[token.i : sentence.end] if word.text == ")"), sentence.end)
    return {position for position in range(sentence.start, sentence.end) if not opened[-1] < position < closing}


def _opinion(sentence: Span) -> set[int]:
    """The writer's opinion of what follows: "And that's a big deal as | the dam is old, according to Lund"."""
    first = sentence.doc[sentence.start]
    if first.lower_ not in {"and", "but"} or sentence.doc[first.i + 1 : first.i + 2].text.lower() not in {
        "that",
        "this",
    }:
        return set()
    opening = sentence.doc[first.i + 2 : min(first.i + _MAX_OPINION_TOKENS, sentence.end)]
    reason = next((word for word in opening if word.lower_ in {"as", "because", "since"} and word.dep_ == "mark"), None)
    if reason is None or opening[0].lemma_ != "be":
        return set()
    is_opinion = not _OPINIONS.isdisjoint(word.lower_ for word in sentence.doc[first.i + 3 : reason.i])
    return set(range(sentence.start, reason.i + 1)) if is_opinion else set()


def _conclusion(token: Token, sentence: Span) -> set[int]:
    """What the writer concludes after the source: "…, according to Lund, so it may rain"."""
    end = max(phrases.subtree(token)) + 1
    so = end + 1 if sentence.doc[end : end + 1].text == "," else end
    is_conclusion = (
        sentence.doc[so : so + 1].text.lower() == "so" and sentence.doc[so : so + 2].text.lower() != "so that"
    )
    return set(range(so, sentence.end)) if is_conclusion and so < sentence.end else set()


def _before_dash(token: Token, sentence: Span) -> set[int]:
    """The writer's words before a dash, if a whole clause follows: "It is unclear — both left, according to Lund"."""
    dashes = [word.i for word in sentence if word.text in {"—", "–"}]
    if len(dashes) != 1 or dashes[0] > token.i:
        return set()
    following = sentence.doc[dashes[0] + 1 : token.i]
    opens = len(following) > 1 and following[0].dep_ in {"det", "nsubj", "nsubjpass", "preconj", "poss", "compound"}
    has_clause = any(
        word.dep_ in phrases.SUBJECT_DEPS and word.head.dep_ in {"ROOT", "ccomp", "parataxis"} and word.head.i > word.i
        for word in following
    )
    before = sentence.doc[sentence.start : dashes[0]]
    is_sentence = any(word.dep_ in phrases.SUBJECT_DEPS for word in before)
    return set(range(sentence.start, dashes[0] + 1)) if opens and has_clause and is_sentence else set()
