"""Verbs that report speech only in an idiom: "shot back that", "pleaded guilty to", "ruled out"."""

from collections.abc import Callable
from typing import Final

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.grammar.cues import CueKind
from summarizer.attribution.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution.grammar.subjects import is_passive, subject
from summarizer.attribution.parsing.tokens import Token

# What people cheer with words; a team is cheered with shouts.
_CHEERED_NOUNS: Final = frozenset(
    "agreement announcement appointment bill choice deal decision judgment law move news nomination order pick plan"
    " proposal resolution result ruling settlement step verdict victory vote".split()
)
_FORECAST_NOUNS: Final = frozenset(
    "growth profit revenue sale earnings earning income demand output inflation deficit loss margin price".split()
)
_FIGURES: Final = frozenset({"PERCENT", "MONEY"})

_RETORTING_VERBS: Final = frozenset({"shoot", "hit", "fire", "snap"})


def idiomatic_attribution(verb: Token) -> Attribution | None:
    """Return the attribution of an idiom, `None` if the verb heads none."""
    found = next((idiom for read in _READERS.get(verb.lemma_, ()) if (idiom := read(verb)) is not None), None)
    if found is None or is_passive(verb) or is_nonfactual(verb):
        return None
    end, cue_kind, content = found
    positions = phrases.subtree(content)
    if verb.lemma_ == "encourage":
        positions |= set(range(end, content.i))
    elif cue_kind is CueKind.REPORT:
        positions |= _change(verb, content)
    return Attribution(
        (verb.i, end),
        cue_kind,
        subject(verb),
        tuple(phrases.token_spans(positions)),
        hedged=is_hedged(verb),
    )


def _retorted(verb: Token) -> tuple[int, CueKind, Token] | None:
    """The clause after "shot back that"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    is_retort = verb.lemma_ in _RETORTING_VERBS and verb.i + 1 < len(verb.doc) and verb.nbor().lower_ == "back"
    return (verb.i + 2, CueKind.ADD, clause) if is_retort and clause is not None else None


def _pleaded(verb: Token) -> tuple[int, CueKind, Token] | None:
    """What somebody pleaded guilty or not guilty to."""
    guilty = next((child for child in verb.rights if child.lower_ == "guilty"), None)
    if verb.lemma_ != "plead" or guilty is None:
        return None
    to = next((child for child in (*guilty.rights, *verb.rights) if child.lower_ == "to"), None)
    deed = next((child for child in to.rights if child.dep_ in {"pobj", "pcomp"}), None) if to is not None else None
    is_denied = guilty.nbor(-1).lower_ == "not"
    return (guilty.i + 1, CueKind.DENY if is_denied else CueKind.CONCEDE, deed) if deed is not None else None


def _ruled_out(verb: Token) -> tuple[int, CueKind, Token] | None:
    """What somebody ruled out."""
    out = next((child for child in verb.rights if child.lower_ == "out" and child.dep_ == "prt"), None)
    what = next((child for child in verb.rights if child.dep_ in {"dobj", "xcomp"}), None)
    if verb.lemma_ != "rule" or out is None or what is None or what.i < out.i:
        return None
    return out.i + 1, CueKind.DENY, what


def _cheered(verb: Token) -> tuple[int, CueKind, Token] | None:
    """The decision or the news that somebody cheered."""
    what = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if verb.lemma_ != "cheer" or what is None or what.lemma_ not in _CHEERED_NOUNS:
        return None
    return verb.i + 1, CueKind.JUDGE, what


def _is_of_view(verb: Token) -> tuple[int, CueKind, Token] | None:
    """The clause after "are of the view that"."""
    of = next((child for child in verb.rights if child.lower_ == "of"), None) if verb.lemma_ == "be" else None
    view = next((child for child in of.rights if child.lemma_ in {"view", "opinion"}), None) if of is not None else None
    clause = next((child for child in view.rights if child.dep_ in {"acl", "ccomp", "relcl"}), None) if view else None
    is_that = clause is not None and clause.left_edge.lower_ == "that"
    return (view.i + 1, CueKind.BELIEVE, clause) if is_that and view is not None and clause is not None else None


def _sees(verb: Token) -> tuple[int, CueKind, Token] | None:
    """The figure that somebody forecasts: "sees sales growth of 2 percent"."""
    what = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if verb.lemma_ not in {"see", "expect"} or verb.tag_ not in {"VBZ", "VBP"} or what is None:
        return None
    has_figure = any(token.ent_type_ in _FIGURES for token in what.subtree)
    return (verb.i + 1, CueKind.REPORT, what) if what.lemma_ in _FORECAST_NOUNS and has_figure else None


def _change(verb: Token, forecast: Token) -> set[int]:
    """The change that the parser gave to the verb: "sees growth of 2 percent and profit of 3, | down from 4"."""
    end = forecast.right_edge.i + 1
    changed = (child for child in verb.rights if child.i == end + 1 and child.lower_ in {"down", "up"})
    change = next(changed, None) if verb.doc[end : end + 1].text == "," else None
    return set(range(end, change.right_edge.i + 1)) if change is not None else set()


def _intends(verb: Token) -> tuple[int, CueKind, Token] | None:
    """What somebody expects or hopes to do: "expects to open the dam in May"."""
    is_finite = verb.tag_ in {"VBZ", "VBP", "VBD"} and verb.lemma_ in {"expect", "hope"}
    is_finite = is_finite and verb.dep_ not in {"acl", "pcomp"}
    deed = next((child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
    if not is_finite or deed is None or not any(child.lower_ == "to" for child in deed.lefts):
        return None
    return verb.i + 1, CueKind.BELIEVE, deed


def _made_clear(verb: Token) -> tuple[int, CueKind, Token] | None:
    """The clause after "made clear that" or "made it clear on Monday that"."""
    clear = next((child for child in verb.rights if child.lower_ == "clear"), None) if verb.lemma_ == "make" else None
    if clear is None:
        return None
    clauses = (*verb.rights, *clear.rights)
    clause = next((child for child in clauses if child.i > clear.i and child.left_edge.lower_ == "that"), None)
    return (clear.i + 1, CueKind.SAY, clause) if clause is not None and clause.pos_ in {"VERB", "AUX"} else None


def _encouraged(verb: Token) -> tuple[int, CueKind, Token] | None:
    """What somebody encouraged others to do."""
    deed = next((child for child in verb.rights if child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VB"), None)
    if verb.lemma_ != "encourage" or deed is None or not any(child.lower_ == "to" for child in deed.lefts):
        return None
    if verb.dep_ == "conj" and verb.head.dep_ == "ccomp":
        # "He wrote that Lund was wrong and encouraged people to call her": it is unclear who did.
        return None
    return verb.i + 1, CueKind.URGE, deed


def _established(verb: Token) -> tuple[int, CueKind, Token] | None:
    """The clause before or after "established"."""
    clause = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    return (verb.i + 1, CueKind.SHOW, clause) if verb.lemma_ == "establish" and clause is not None else None


# The ways to read each verb.
_READERS: Final[dict[str, tuple[Callable[[Token], tuple[int, CueKind, Token] | None], ...]]] = {
    **dict.fromkeys(_RETORTING_VERBS, (_retorted,)),
    "plead": (_pleaded,),
    "rule": (_ruled_out,),
    "cheer": (_cheered,),
    "be": (_is_of_view,),
    "see": (_sees,),
    "expect": (_sees, _intends),
    "hope": (_intends,),
    "make": (_made_clear,),
    "encourage": (_encouraged,),
    "establish": (_established,),
}
