"""What somebody gives a grade: "rated the mayor's first year a 9 out of 10"."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import CueKind
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.stance_forms import Stance, is_restrictive, is_told

_ARTICLES: Final = frozenset({"a", "an"})
_GRADES: Final = frozenset({"A", "B", "C", "D", "F"})
_MAX_TOKENS: Final = 20


def _graded(verb: Token) -> Stance | None:
    """The object and the grade after it; not "rated the hotel highly"."""
    what = next((child for child in verb.rights if child.left_edge.i == verb.i + 1), None)
    if what is None or not is_told(verb) or is_restrictive(verb):
        return None
    doc, start = verb.doc, verb.i + 2
    words = doc[start : start + _MAX_TOKENS]
    stop = next((word.i for word in words if word.text in {",", ".", ";"} or word.is_sent_start), start + len(words))
    grade = next((word for word in doc[start:stop] if _is_grade(word)), None)
    if grade is None:
        return None
    out_of = doc[grade.i + 1 : grade.i + 4]
    is_scale = len(out_of) == 3 and out_of[0].lower_ == "out" and out_of[1].lower_ == "of" and out_of[2].like_num
    end = grade.i + (4 if is_scale else 1)
    is_last = end >= stop or is_scale
    return (verb.i + 1, CueKind.JUDGE, set(range(verb.i + 1, end))) if is_last else None


def _is_grade(word: Token) -> bool:
    """Whether a number or a letter follows "a": "a 9", "an F"."""
    return word.nbor(-1).lower_ in _ARTICLES and (word.tag_ == "CD" or word.text in _GRADES)


GRADE_READERS: Final = dict.fromkeys(("grade", "rate", "score"), _graded)
"""How to read each verb of grading; a reader is called only for its own verbs."""
