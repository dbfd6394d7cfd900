"""The names that a pronoun cannot refer to: those in its own clause, and those in what its referent is saying."""

from collections.abc import Iterator, Mapping
from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

# Between a quotation and the pronoun of its speaker there are only marks, spaces and at most one verb.
_MAX_GAP_TOKENS: Final = 4
# The marks between two quotations in one speech.
_MAX_MARKS: Final = 3
_COMPLEMENT_DEPS: Final = frozenset({"ccomp", "xcomp", "dobj", "dative", "attr", "acomp", "oprd"})
_OWN_FORMS: Final = frozenset({"we", "us", "our", "ours", "ourselves"})
_CLAUSE_DEPS: Final = frozenset({"ccomp", "relcl", "advcl", "acl", "pcomp", "csubj"})
# A longer clause is a mistake of the parser, and a longer quotation is read only up to this length.
_MAX_CLAUSE_TOKENS: Final = 150


def excluded_clusters(pronoun: Token, cluster_of_head: Mapping[int, int], quoted: frozenset[int]) -> frozenset[int]:
    """Return the clusters that are named where the referent of a pronoun would not be named again.

    "She met Ann Lund", "He said that Paul Reyes was late" and "“Paul Reyes was late,” he said": a subject is not named
    in the complements of its verb, nor a speaker in their own words.
    """
    if pronoun.dep_ not in SUBJECT_DEPS:
        return frozenset()
    named = {at for start, end in _spans(pronoun, quoted) for at in range(start, end) if at in cluster_of_head}
    objects = (at for at in complements(pronoun) if at in cluster_of_head)
    named.update(at for at in objects if not _is_deep(pronoun.doc[at], pronoun.head))
    return frozenset(map(cluster_of_head.__getitem__, named))


def is_speaker(token: Token) -> bool:
    """Return whether a word is the subject of a reporting verb."""
    return token.dep_ in SUBJECT_DEPS and token.head.lemma_ in REPORTING_VERBS


def is_stranger_in_own_words(referent: int | Token, pronoun: Token) -> bool:
    """Return whether somebody without a name is only told of in what a pronoun says: "A nurse sent him home, he said".

    A speaker may be named there, but does not call himself "a nurse".
    """
    if isinstance(referent, int) or not is_speaker(pronoun) or referent.sent.start != pronoun.sent.start:
        return False
    if not any(child.lower_ in {"a", "an"} for child in referent.lefts):
        return False
    told = (child for child in pronoun.head.lefts if child.dep_ == "ccomp")
    return any(child.left_edge.i <= referent.i <= child.right_edge.i for child in told)


def complements(pronoun: Token) -> Iterator[int]:
    """Yield the positions of the complements of the verb of a pronoun."""
    for child in pronoun.head.rights:
        if child.dep_ in _COMPLEMENT_DEPS and child.i > pronoun.i:
            yield from range(child.left_edge.i, min(child.right_edge.i + 1, pronoun.i + _MAX_CLAUSE_TOKENS))


def says_we(pronoun: Token, quoted: frozenset[int]) -> bool:
    """Return whether a quotation beside a pronoun speaks for a body: "we", "our"."""
    spans = _adjacent_quotations(pronoun, quoted)
    return any(pronoun.doc[at].lower_ in _OWN_FORMS for start, end in spans for at in range(start, end))


def _is_deep(name: Token, verb: Token) -> bool:
    """Whether a name is a possessor, or deep inside a complement: "He said they found a fault in Mr. Lund's car"."""
    clauses, above = 0, name
    while above not in (verb, above.head) and clauses < 2:
        clauses += above.dep_ in _CLAUSE_DEPS
        above = above.head
    return name.dep_ == "poss" or clauses > 1


def _spans(pronoun: Token, quoted: frozenset[int]) -> Iterator[tuple[int, int]]:
    for child in pronoun.head.lefts:
        is_participle = child.tag_ in {"VBG", "VBN"} and not any(each.dep_ in SUBJECT_DEPS for each in child.lefts)
        if child.dep_ == "advcl" and is_participle and child.i < pronoun.i:
            # "Asked whether he knew Ann Lund, he said": the participle has the same subject.
            yield child.i, child.right_edge.i + 1
    if is_speaker(pronoun):
        yield from _adjacent_quotations(pronoun, quoted)
        yield from _name_before_insertion(pronoun)


def _name_before_insertion(pronoun: Token) -> Iterator[tuple[int, int]]:
    """The name before an inserted "he said", or the person addressed: "Mr. Lund, he said, left", "“Ann,” he said"."""
    doc, at = pronoun.doc, pronoun.i
    last = next((k for k in range(at - 1, max(-1, at - 1 - _MAX_MARKS), -1) if not doc[k].is_punct), None)
    if last is None or last == at - 1 or doc[last].pos_ != "PROPN" or doc[last].sent.start != pronoun.sent.start:
        return
    after = doc[pronoun.head.i + 1 : pronoun.head.i + 2].text
    is_addressed = any(doc[k].is_quote for k in range(last + 1, at))
    if after == "," and (is_addressed or doc[last].dep_ in SUBJECT_DEPS):
        yield last, last + 1


def _adjacent_quotations(pronoun: Token, quoted: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The quotations before and after a speaker and the verb."""
    doc = pronoun.doc
    first, last = sorted((pronoun.i, pronoun.head.i))
    before = next((at for at in range(first - 1, max(-1, first - 1 - _MAX_GAP_TOKENS), -1) if at in quoted), None)
    if before is not None:
        yield _quotation_start(before, quoted), before + 1
    after = next((at for at in range(last + 1, min(len(doc), last + 1 + _MAX_GAP_TOKENS)) if at in quoted), None)
    if after is not None:
        yield after, _quotation_end(doc, after, quoted)


def _quotation_start(position: int, quoted: frozenset[int]) -> int:
    limit = position - _MAX_CLAUSE_TOKENS
    while position > limit and any(position - step in quoted for step in range(1, _MAX_MARKS + 1)):
        position -= 1
    return position


def _quotation_end(doc: Doc, position: int, quoted: frozenset[int]) -> int:
    limit = min(len(doc), position + _MAX_CLAUSE_TOKENS)
    while position < limit and any(position + step in quoted for step in range(_MAX_MARKS + 1)):
        position += 1
    return position
