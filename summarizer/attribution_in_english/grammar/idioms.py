"""Verbs that report speech only in an idiom: "shot back that", "pleaded guilty to", "ruled out"."""

from collections.abc import Callable
from typing import Final, TypeAlias

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution_in_english.grammar.own_subjects import is_passive
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

# What people cheer with words; a team is cheered with shouts.
_CHEERED_NOUNS: Final = frozenset(
    "agreement announcement appointment bill ceasefire change choice commitment complaint conviction deal"
    " decision decree finding guidance guideline initiative inquiry investment judgment lawsuit law legislation"
    " measure move news nomination order outcome pick plan pledge proposal reform release repeal report resolution"
    " result rule ruling settlement statement step truce verdict victory vote".split()
)
_FORECAST_NOUNS: Final = frozenset(
    "growth profit revenue sale earnings earning income demand output inflation deficit loss margin price".split()
)
# What somebody says against what others say.
_CONTRADICTED_NOUNS: Final = frozenset(
    "characterization criticism idea narrative notion rumor rumour speculation thought".split()
)
_FIGURES: Final = frozenset({"PERCENT", "MONEY"})

# What somebody takes who disagrees, with the preposition before what it is about.
_TAKEN: Final = {"exception": frozenset({"to"}), "issue": frozenset({"with"}), "umbrage": frozenset({"at"})}

_SCOFFING: Final = frozenset({"scoff", "sneer"})
_RETORTING_VERBS: Final = frozenset({"shoot", "hit", "fire", "snap"})

# What somebody does to claims that are not taken seriously, with the particles.
_DISMISSIVE: Final = {
    "brush": frozenset({"aside", "off"}),
    "laugh": frozenset({"off"}),
    "play": frozenset({"down"}),
    "shrug": frozenset({"off"}),
    "wave": frozenset({"away", "off"}),
}

# The end of the cue, its kind, and the token positions of the content.
_Idiom: TypeAlias = tuple[int, CueKind, set[int]]


def idiomatic_attribution(verb: Token) -> Attribution | None:
    """Return the attribution of an idiom, `None` if the verb heads none."""
    found = next((idiom for read in _READERS.get(verb.lemma_, ()) if (idiom := read(verb)) is not None), None)
    if found is None or is_passive(verb) or is_nonfactual(verb):
        return None
    end, cue_kind, positions = found
    return Attribution(
        (verb.i, end),
        cue_kind,
        subject(verb),
        tuple(phrases.token_spans(positions)),
        hedged=is_hedged(verb),
    )


def _retorted(verb: Token) -> _Idiom | None:
    """The clause after "shot back that"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is None or verb.doc[verb.i + 1 : verb.i + 2].text.lower() != "back":
        return None
    return verb.i + 2, CueKind.ADD, phrases.subtree(clause)


def _pleaded(verb: Token) -> _Idiom | None:
    """What somebody pleaded guilty or not guilty to."""
    guilty = next((child for child in verb.rights if child.lower_ == "guilty"), None)
    if guilty is None:
        return None
    to = next((child for child in (*guilty.rights, *verb.rights) if child.lower_ == "to"), None)
    deed = next((child for child in to.rights if child.dep_ in {"pobj", "pcomp"}), None) if to is not None else None
    if deed is None or _is_bare_charge(deed):
        return None
    is_denied = guilty.nbor(-1).lower_ == "not"
    return guilty.i + 1, CueKind.DENY if is_denied else CueKind.CONCEDE, phrases.subtree(deed)


def _is_bare_charge(noun: Token) -> bool:
    """Whether a noun does not say what somebody is to have done: "the charges against him"; not "a gun charge"."""
    is_described = any(child.dep_ in {"amod", "compound", "nmod"} for child in noun.lefts)
    return noun.lemma_ == "charge" and not is_described and not any(child.lower_ == "of" for child in noun.rights)


def _ruled_out(verb: Token) -> _Idiom | None:
    """What somebody ruled out."""
    out = next((child for child in verb.rights if child.lower_ == "out" and child.dep_ == "prt"), None)
    what = next((child for child in verb.rights if child.dep_ in {"dobj", "xcomp"}), None)
    if out is None or what is None or what.i < out.i:
        return None
    return out.i + 1, CueKind.DENY, phrases.subtree(what)


def _cheered(verb: Token) -> _Idiom | None:
    """The decision or the news that somebody cheered."""
    what = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if what is None or what.lemma_ not in _CHEERED_NOUNS:
        return None
    return verb.i + 1, CueKind.JUDGE, phrases.subtree(what)


def _is_of_view(verb: Token) -> _Idiom | None:
    """The clause after "are of the view that"."""
    of = next((child for child in verb.rights if child.lower_ == "of"), None)
    view = next((child for child in of.rights if child.lemma_ in {"view", "opinion"}), None) if of is not None else None
    clause = next((child for child in view.rights if child.dep_ in {"acl", "ccomp", "relcl"}), None) if view else None
    if view is None or clause is None or clause.left_edge.lower_ != "that":
        return None
    return view.i + 1, CueKind.BELIEVE, phrases.subtree(clause)


def _sees(verb: Token) -> _Idiom | None:
    """The figure that somebody forecasts: "sees sales growth of 2 percent"."""
    what = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if verb.tag_ not in {"VBZ", "VBP"} or what is None:
        return None
    has_figure = any(token.ent_type_ in _FIGURES for token in what.subtree)
    is_forecast = what.lemma_ in _FORECAST_NOUNS and has_figure
    return (verb.i + 1, CueKind.REPORT, phrases.subtree(what) | _change(verb, what)) if is_forecast else None


def _change(verb: Token, forecast: Token) -> set[int]:
    """The change that the parser gave to the verb: "sees growth of 2 percent and profit of 3, | down from 4"."""
    end = forecast.right_edge.i + 1
    changed = (child for child in verb.rights if child.i == end + 1 and child.lower_ in {"down", "up"})
    change = next(changed, None) if verb.doc[end : end + 1].text == "," else None
    return set(range(end, change.right_edge.i + 1)) if change is not None else set()


def _intends(verb: Token) -> _Idiom | None:
    """What somebody expects or hopes to do: "expects to open the dam in May"."""
    is_finite = verb.tag_ in FINITE_VERB_TAGS and verb.dep_ not in {"acl", "pcomp"}
    deed = next((child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ == "VB"), None)
    if not is_finite or deed is None or not any(child.lower_ == "to" for child in deed.lefts):
        return None
    return verb.i + 1, CueKind.BELIEVE, phrases.subtree(deed)


def _made_clear(verb: Token) -> _Idiom | None:
    """The clause after "made clear that" or "made it clear on Monday that"."""
    clear = next((child for child in verb.rights if child.lower_ == "clear"), None)
    if clear is None or any(child.tag_ == "NNS" and child.lemma_ in REPORTING_NOUNS for child in verb.lefts):
        # "The statements make it clear that …" is what the writer concludes.
        return None
    clauses = (*verb.rights, *clear.rights)
    clause = next((child for child in clauses if child.i > clear.i and child.left_edge.lower_ == "that"), None)
    if clause is None or clause.pos_ not in {"VERB", "AUX"}:
        return None
    return clear.i + 1, CueKind.SAY, phrases.subtree(clause)


def _encouraged(verb: Token) -> _Idiom | None:
    """What somebody encouraged others to do, and whom, also if the parser gave them to the verb."""
    deed = next((child for child in verb.rights if child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VB"), None)
    if deed is None or not any(child.lower_ == "to" for child in deed.lefts):
        return None
    if verb.dep_ == "conj" and verb.head.dep_ == "ccomp":
        # "He wrote that Lund was wrong and encouraged people to call her": it is unclear who did.
        return None
    return verb.i + 1, CueKind.URGE, phrases.subtree(deed) | set(range(verb.i + 1, deed.i))


def _directed(verb: Token) -> _Idiom | None:
    """What somebody directed others to do: "directed that bags be filled", "directed officials to open shelters"."""
    clause = next((child for child in verb.rights if child.dep_ in {"ccomp", "xcomp"}), None)
    if clause is None:
        return None
    is_infinitive = clause.tag_ == "VB" and any(child.lower_ == "to" for child in clause.lefts)
    is_order = is_infinitive or clause.left_edge.lower_ == "that"
    return (verb.i + 1, CueKind.URGE, set(range(verb.i + 1, clause.right_edge.i + 1))) if is_order else None


def _pushed_back(verb: Token) -> _Idiom | None:
    """What somebody contradicted: "pushed back against the claim that …", "pushed back on it as unfair"."""
    against = next((child for child in verb.rights if child.lower_ in {"against", "on"}), None)
    if against is None or verb.doc[verb.i + 1 : verb.i + 2].text.lower() != "back" or against.i != verb.i + 2:
        return None
    noun = next((child for child in against.rights if child.dep_ == "pobj"), None)
    as_ = next((child for child in verb.rights if child.lower_ == "as"), None)
    if noun is None or not (as_ or noun.lemma_ in REPORTING_NOUNS or noun.lemma_ in _CONTRADICTED_NOUNS):
        return None
    last = (as_ or noun).right_edge
    positions = set(range(against.i + 1, last.i + 1))
    return against.i + 1, CueKind.DENY if as_ is None else CueKind.JUDGE, positions


def _recoiled(verb: Token) -> _Idiom | None:
    """What somebody would not hear of: "scoffed at claims that it leaks", "bristled at the idea of a toll"."""
    at = next((child for child in verb.rights if child.lower_ == "at"), None)
    noun = next((child for child in at.rights if child.dep_ == "pobj"), None) if at is not None else None
    if at is None or noun is None or at.i != verb.i + 1:
        return None
    is_told = noun.lemma_ in REPORTING_NOUNS or noun.lemma_ in _CONTRADICTED_NOUNS
    tail = (child for child in verb.rights if child.dep_ == "ccomp" and child.left_edge.i == noun.right_edge.i + 1)
    clause = next(tail, None)
    is_explained = clause is not None or any(child.dep_ in {"acl", "ccomp", "prep", "relcl"} for child in noun.rights)
    is_clause = clause is not None or _has_clause(noun)
    if not is_told or not is_explained or (verb.lemma_ not in _SCOFFING and not is_clause):
        return None
    kind = CueKind.DENY if noun.lemma_ in REPORTING_NOUNS else CueKind.JUDGE
    return at.i + 1, kind, phrases.subtree(noun) | (phrases.subtree(clause) if clause is not None else set())


def _has_clause(noun: Token) -> bool:
    """Whether a clause tells what others say: "claims that he left", "reports he had left"."""
    clauses = (child for child in noun.rights if child.dep_ in {"acl", "ccomp", "relcl"})
    return any(child.left_edge.lower_ == "that" or _has_own_subject(child) for child in clauses)


def _has_own_subject(clause: Token) -> bool:
    nouns = (child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS)
    return any(noun.tag_ not in {"WDT", "WP"} for noun in nouns)


def _waved_off(verb: Token) -> _Idiom | None:
    """What somebody would not take seriously: "laughed off rumours that", "brushed aside concerns about"."""
    particle, noun = verb.doc[verb.i + 1 : verb.i + 2], next((c for c in verb.rights if c.dep_ == "dobj"), None)
    if noun is None or particle.text.lower() not in _DISMISSIVE[verb.lemma_] or noun.left_edge.i != verb.i + 2:
        return None
    is_told = noun.lemma_ in REPORTING_NOUNS or noun.lemma_ in _CONTRADICTED_NOUNS
    is_explained = any(child.dep_ in {"acl", "ccomp", "prep", "relcl"} for child in noun.rights)
    return (verb.i + 2, CueKind.DENY, phrases.subtree(noun)) if is_told and is_explained else None


def _called_out(verb: Token) -> _Idiom | None:
    """Whom somebody called out, and why: "called out the bank for its fees", "called out the plan as unfair"."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if noun is None or verb.doc[verb.i + 1 : verb.i + 2].text.lower() != "out" or noun.i < verb.i + 2:
        return None
    links = (child for child in (*verb.rights, *noun.rights) if child.i > noun.i)
    why = next((link for link in links if link.dep_ == "prep" and link.lower_ in {"as", "for", "over"}), None)
    if why is None or why.right_edge == why:
        return None
    # "Called out the guard for the storm", "called out names for an hour".
    is_blame = why.lower_ == "as" or any(
        child.dep_ == "pcomp" or (child.dep_ == "pobj" and any(c.dep_ == "poss" for c in child.lefts))
        for child in why.rights
    )
    if not is_blame:
        return None
    return verb.i + 2, CueKind.JUDGE, set(range(verb.i + 2, why.right_edge.i + 1))


def _took_issue(verb: Token) -> _Idiom | None:
    """What somebody took issue with, and why: "took issue with the fee because it hurts the poor"."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    links = (*noun.rights, *verb.rights) if noun is not None else ()
    link = next((each for each in links if noun is not None and each.i == noun.i + 1), None)
    if noun is None or link is None or link.lower_ not in _TAKEN.get(noun.lower_, ()):
        return None
    topic = next((child for child in link.rights if child.dep_ in {"pobj", "pcomp"}), None)
    if topic is None:
        return None
    positions = phrases.subtree(topic)
    reasons = (child for child in verb.rights if child.dep_ == "advcl" and child.left_edge.i == max(positions) + 1)
    reason = next((each for each in reasons if each.left_edge.lower_ == "because"), None)
    positions |= phrases.subtree(reason) if reason is not None else set()
    is_understood = len(positions) > 2 or any(child.dep_ == "compound" for child in topic.lefts)
    return (link.i + 1, CueKind.JUDGE, positions) if is_understood else None


def _asked_as_to(verb: Token) -> _Idiom | None:
    """The question after "wondered as to"."""
    as_ = next((child for child in verb.rights if child.lower_ == "as" and child.i == verb.i + 1), None)
    to = next((child for child in as_.rights if child.lower_ == "to"), None) if as_ is not None else None
    clause = next((child for child in to.rights if child.dep_ in {"pcomp", "ccomp"}), None) if to is not None else None
    is_question = clause is not None and clause.left_edge.tag_ in {"WP", "WRB", "WDT", "IN"}
    if to is None or clause is None or not is_question or to.i != verb.i + 2:
        return None
    return to.i + 1, CueKind.ASK, phrases.subtree(clause)


def _established(verb: Token) -> _Idiom | None:
    """The clause before or after "established"."""
    clause = next((child for child in verb.children if child.dep_ == "ccomp"), None)
    return (verb.i + 1, CueKind.SHOW, phrases.subtree(clause)) if clause is not None else None


# The ways to read each verb; a reader is called only for its own verbs.
_READERS: Final[dict[str, tuple[Callable[[Token], _Idiom | None], ...]]] = {
    **dict.fromkeys(_RETORTING_VERBS, (_retorted,)),
    "plead": (_pleaded,),
    "rule": (_ruled_out,),
    **dict.fromkeys(("cheer", "welcome"), (_cheered,)),
    "be": (_is_of_view,),
    "see": (_sees,),
    "expect": (_sees, _intends),
    "hope": (_intends,),
    "make": (_made_clear,),
    "encourage": (_encouraged,),
    "establish": (_established,),
    "direct": (_directed,),
    "push": (_pushed_back,),
    "take": (_took_issue,),
    "call": (_called_out,),
    **dict.fromkeys(_DISMISSIVE, (_waved_off,)),
    **dict.fromkeys(("ask", "enquire", "inquire", "question", "wonder"), (_asked_as_to,)),
    **dict.fromkeys(("bristle", "recoil", "scoff", "sneer"), (_recoiled,)),
}
