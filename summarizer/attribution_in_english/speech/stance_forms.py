"""What the readers of stances share: how they return one, and which verbs and clauses they accept."""

from typing import Final, TypeAlias

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import CueKind
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS, FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

Stance: TypeAlias = tuple[int, CueKind, set[int]]
"""The end of the cue, its kind, and the token positions of the content."""

_PERFECT: Final = frozenset({"has", "have", "had", "'ve", "’ve", "'s", "’s", "'d", "’d"})
# A shorter clause is not understood: "was afraid it would".
_MIN_CLAUSE_TOKENS: Final = 4
_DASHES: Final = frozenset({"-", "–", "—", "--", ";"})
_ALSO_SUBJECTS: Final = frozenset({*phrases.SUBJECT_DEPS, "expl"})


def is_told(verb: Token) -> bool:
    """Return whether a verb tells what was or is so: in the past, the present or the perfect."""
    if verb.tag_ in FINITE_VERB_TAGS:
        return not any(child.tag_ == "MD" for child in verb.lefts)
    has_perfect = any(child.dep_ == "aux" and child.lower_ in _PERFECT for child in verb.lefts)
    return verb.tag_ == "VBN" and has_perfect and not any(child.tag_ in {"MD", "TO"} for child in verb.lefts)


def is_told_or_ongoing(verb: Token) -> bool:
    """Return whether a verb tells what was or is so, also in the progressive: "are pressing the council to act"."""
    auxiliaries = [child for child in verb.lefts if child.dep_ == "aux"]
    is_ongoing = verb.tag_ == "VBG" and any(child.lemma_ == "be" or child.lower_ == "been" for child in auxiliaries)
    return is_told(verb) or (is_ongoing and not any(child.tag_ in {"MD", "TO"} for child in auxiliaries))


def is_content(clause: Token) -> bool:
    """Return whether a clause has a subject and a finite verb, and says enough to be understood."""
    has_subject = any(child.dep_ in _ALSO_SUBJECTS for child in clause.lefts)
    return (
        has_subject and phrases.finite_tag(clause) in FINITE_TAGS and len(phrases.subtree(clause)) >= _MIN_CLAUSE_TOKENS
    )


def is_infinitive(verb: Token) -> bool:
    """Return whether a verb is an infinitive with "to"."""
    return verb.tag_ == "VB" and any(child.lower_ == "to" for child in verb.lefts)


def is_restrictive(verb: Token) -> bool:
    """Return whether a relative clause only says which people are meant: "voters who see her as a winner"."""
    first = verb.left_edge
    return verb.dep_ == "relcl" and first.i > 0 and not first.nbor(-1).is_punct


def up_to_break(verb: Token, last: int) -> set[int]:
    """Return the positions after a verb to the last word, or to where the writer goes on: a dash, ", which …"."""
    doc = verb.doc
    end = next((token.i for token in doc[verb.i + 1 : last] if _is_break(token)), last + 1)
    return set(range(verb.i + 1, end))


def _is_break(token: Token) -> bool:
    is_dash = token.text in _DASHES and bool(token.whitespace_)
    return is_dash or (token.text == "," and token.nbor().lower_ == "which")
