"""How much of a sentence a source covers: "…, according to Lund", "in her view, …"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.insertions import insertions
from summarizer.attribution_in_english.grammar.other_speakers import said_by_others
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.grammar.source_phrases import SourcePhrase
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# What a writer calls something before giving the reason, in a few words.
_OPINIONS: Final = frozenset("bad big crucial deal good great huge important key news problem shame surprising".split())
_MAX_OPINION_TOKENS: Final = 10
_DASHES: Final = frozenset({"—", "–"})
_SUBORDINATORS: Final = frozenset(
    "that after because before since although though while whereas if until when where whether".split()
)
_FURTHER: Final = frozenset("and but yet while whereas although though".split())
# The subject of a further clause is among so many words.
_MAX_OPENING_TOKENS: Final = 6


def source_extent(token: Token, phrase: SourcePhrase, sentence: Span) -> set[int]:
    """Return the token positions that a source covers: the rest of its sentence, without the writer's own words."""
    positions = _clause_after(token, phrase, sentence) or _share_of_whom(phrase, sentence)
    positions = positions or set(range(sentence.start, sentence.end)) - phrase.positions
    return positions - (
        said_by_others(sentence, token.i)
        | insertions(sentence, token.i)
        | _opinion(sentence)
        | _conclusion(phrase, sentence)
        | _further_clause(phrase, sentence)
        | _after_dash(phrase, sentence)
        | _before_dash(token, sentence)
        | _around_brackets(token, sentence)
        | _link_before(phrase, sentence)
    )


def _link_before(phrase: SourcePhrase, sentence: Span) -> set[int]:
    """The "but" that only the source parts from its sentence: "But according to Lund, it leaks"."""
    first = sentence[0]
    return {first.i} if phrase.start == first.i + 1 and first.dep_ == "cc" else set()


def _clause_after(token: Token, phrase: SourcePhrase, sentence: Span) -> set[int]:
    """The clause that a source opens within its sentence: "It makes valves and, according to Lund, | sells pipes"."""
    doc = sentence.doc
    link = doc[phrase.start - 2 if doc[phrase.start - 1].text == "," else phrase.start - 1]
    first = phrase.end + (doc[phrase.end : phrase.end + 1].text == ",")
    if link.i <= sentence.start or phrase.start <= sentence.start or first >= sentence.end:
        return set()
    if link.dep_ == "cc":
        return _joined_clause(link, first, sentence)
    if link.lower_ not in _SUBORDINATORS or link.tag_ not in {"IN", "WRB"}:
        return set()
    clause = link.head if link.dep_ in {"mark", "advmod"} else token.head
    if clause.head.lemma_ in REPORTING_VERBS and clause.dep_ == "ccomp":
        # "The paper said that, according to Lund, it leaks": the paper passes it on.
        return set()
    return set(range(first, clause.right_edge.i + 1 if clause.i > first else sentence.end))


def _joined_clause(link: Token, first: int, sentence: Span) -> set[int]:
    """The clause from a position on, with the subject that it shares with the clause before."""
    doc = sentence.doc
    if doc[first].tag_ not in FINITE_TAGS:
        return set(range(first, sentence.end)) if _opens_clause(first, sentence) else set()
    agent = next((child for child in link.head.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    noun = antecedent(agent) if agent is not None and agent.tag_ in {"WDT", "WP"} else agent
    return set(range(*phrases.noun_phrase(noun))) | set(range(first, sentence.end)) if noun is not None else set()


def _opens_clause(first: int, sentence: Span) -> bool:
    """Whether a clause with a subject and a finite verb begins at a position."""
    for word in sentence.doc[first : min(first + _MAX_OPENING_TOKENS, sentence.end)]:
        if word.dep_ in phrases.SUBJECT_DEPS or word.dep_ == "expl":
            verbs = (word.head, *word.head.lefts)
            return word.left_edge.i >= first and any(verb.i >= first and verb.tag_ in FINITE_TAGS for verb in verbs)
        if word.pos_ in {"VERB", "AUX"}:
            return False
    return False


def _share_of_whom(phrase: SourcePhrase, sentence: Span) -> set[int]:
    """The only part of a sentence that has a number: "called for help for | the miners, 30 of whom died"."""
    doc = sentence.doc
    pronoun = next((i for i in range(phrase.start - 1, sentence.start, -1) if doc[i].lower_ in {"whom", "which"}), 0)
    if not pronoun or doc[pronoun - 1].lower_ != "of":
        return set()
    comma = next((i for i in range(pronoun, sentence.start, -1) if doc[i].text == ","), sentence.start)
    is_counted = any(word.tag_ == "CD" for word in doc[comma:pronoun])
    if not is_counted or any(word.tag_ == "CD" for word in doc[sentence.start : comma]):
        return set()
    noun = doc[comma - 1]
    start = phrases.noun_phrase(noun)[0] if noun.pos_ in phrases.NOMINAL_POS else comma + 1
    return set(range(start, phrase.start))


def _further_clause(phrase: SourcePhrase, sentence: Span) -> set[int]:
    """What the writer adds after the source: "It helps, according to Lund, but there are fears for jobs"."""
    doc, and_ = sentence.doc, phrase.end + 1
    if and_ + 1 >= sentence.end or doc[phrase.end].text != "," or doc[and_].lower_ not in _FURTHER:
        return set()
    is_after_clause = any(word.tag_ in FINITE_TAGS for word in doc[sentence.start : phrase.start])
    is_quoted = any(word.is_quote for word in doc[and_ : sentence.end])
    is_further = is_after_clause and not is_quoted and _opens_clause(and_ + 1, sentence)
    return set(range(phrase.end, sentence.end)) if is_further else set()


def _after_dash(phrase: SourcePhrase, sentence: Span) -> set[int]:
    """What the writer adds after a dash: "It is warmer, according to the study — a finding that alarmed many"."""
    doc = sentence.doc
    is_dash = doc[phrase.end : phrase.end + 1].text in _DASHES and phrase.start > sentence.start
    is_first = is_dash and not any(word.text in _DASHES for word in doc[sentence.start : phrase.start])
    return set(range(phrase.end, sentence.end)) if is_first else set()


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


def _conclusion(phrase: SourcePhrase, sentence: Span) -> set[int]:
    """What the writer concludes after the source: "…, according to Lund, so it may rain"."""
    end = phrase.end
    so = end + 1 if sentence.doc[end : end + 1].text == "," else end
    is_conclusion = (
        sentence.doc[so : so + 1].text.lower() == "so" and sentence.doc[so : so + 2].text.lower() != "so that"
    )
    return set(range(so, sentence.end)) if is_conclusion and so < sentence.end else set()


def _before_dash(token: Token, sentence: Span) -> set[int]:
    """The writer's words before a dash, if a whole clause follows: "It is unclear — both left, according to Lund"."""
    dashes = [word.i for word in sentence if word.text in _DASHES]
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
