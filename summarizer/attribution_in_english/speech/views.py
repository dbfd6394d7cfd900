"""How people see something: "expects it to reopen", "considers it a risk", "views her as a rival", "held that …"."""

from collections.abc import Callable
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import EVIDENCE, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.findings import discovery, finding
from summarizer.attribution_in_english.speech.public_matters import is_public_matter
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.attribution_in_english.speech.stance_forms import (
    Stance,
    is_content,
    is_infinitive,
    is_restrictive,
    is_told,
    is_told_or_ongoing,
    up_to_break,
)

_SELVES: Final = ("self", "selves")
_COMPLEMENT_DEPS: Final = frozenset({"oprd", "acomp", "attr"})
# A word of doubt before the whole clause makes the thought the writer's guess: "Maybe he assumes that …".
_GUESSES: Final = frozenset({"maybe", "perhaps", "presumably", "possibly", "probably"})
_OF_WRITER: Final = frozenset({"me", "us", "i", "we", "you"})
_PERSONAL_OBJECTS: Final = frozenset("anybody anyone her him me nobody someone somebody them us".split())
# Who decides or maintains something by holding it.
_DECIDERS: Final = frozenset(
    "bench chamber court critic jury judge justice magistrate opinion panel philosopher ruling scholar theologian"
    " tribunal".split()
)
# These view things by looking at them, and so do others as part of what follows.
_VISITORS: Final = frozenset("guest pupil schoolchild student tourist traveler traveller visitor".split())
_OUTINGS: Final = frozenset(
    "class course cruise event excursion exhibition festival holiday inquiry investigation lesson outing programme"
    " screening show stay tour trip visit walk".split()
)
_OPPOSED: Final = frozenset("amendment closure plan project scheme".split())
# "Opposed it", "opposed the plan" say too little.
_MIN_OPPOSED_TOKENS: Final = 3
# What has a cause or a culprit; of roads, ropes and arms nobody says anything by linking them.
_TRACED: Final = frozenset(
    "accident allergy assassination assault attack blackout blast bombing breach burglary cancer case collapse"
    " contamination corruption crash crime damage death decline dementia diabetes disappearance disease drop drought"
    " epidemic explosion failure fire flood flooding fraud hack hacking heatwave illness increase infection injury"
    " killing leak loss murder obesity offence offense outage outbreak pandemic plot poisoning pollution problem"
    " protest raid ransom recession riot rise robbery sabotage scandal shooting shortage sickness spike stabbing"
    " storm stroke suicide surge symptom terrorism theft threat unrest violence virus vulnerability weakness".split()
)
_DISBELIEVING_VERBS: Final = frozenset({"believe", "think"})


def disbelief(verb: Token) -> Attribution | None:
    """Return the attribution of a thought that somebody does not share: "Many don't think that it will last"."""
    if verb.lemma_ not in _DISBELIEVING_VERBS or not any(child.dep_ == "neg" for child in verb.lefts):
        return None
    auxiliary = next((child for child in verb.lefts if child.dep_ == "aux"), None)
    clause, speaker = _clause_after(verb), own_subject(verb)
    if auxiliary is None or auxiliary.lemma_ != "do" or clause is None or not is_content(clause) or speaker is None:
        return None
    if verb.dep_ not in {"ROOT", "conj", "parataxis"} or speaker.i > verb.i:
        return None
    positions = phrases.subtree(clause)
    return Attribution((auxiliary.i, verb.i + 1), CueKind.DENY, speaker, tuple(phrases.token_spans(positions)))


def _expected(verb: Token) -> Stance | None:
    """What somebody expects to happen: "expects sales to rise", "anticipated that it would rain"."""
    clause = _next_clause(verb)
    has_subject = clause is not None and any(child.dep_ in {*phrases.SUBJECT_DEPS, "expl"} for child in clause.lefts)
    if clause is None or not has_subject or clause.tag_ == "VBG" or not is_told_or_ongoing(verb):
        return None
    if _is_guessed(verb) or any(child.lower_ in _OF_WRITER for child in clause.lefts):
        return None
    is_of_person = any(child.lower_ in _PERSONAL_OBJECTS for child in clause.lefts if child.dep_ == "nsubj")
    if verb.tag_ == "VBD" and is_infinitive(clause) and is_of_person:
        # A story's "expected him to call" tells what was felt.
        return None
    return verb.i + 1, CueKind.BELIEVE, phrases.subtree(clause)


def _assumed(verb: Token) -> Stance | None:
    """The clause after "assumed"."""
    clause = _next_clause(verb)
    if clause is None or not is_told(verb) or not is_content(clause) or _is_guessed(verb) or is_restrictive(verb):
        return None
    return verb.i + 1, CueKind.BELIEVE, phrases.subtree(clause)


def _held(verb: Token) -> Stance | None:
    """The clause after "held that": what a court decides, or critics maintain."""
    clause = _clause_after(verb)
    if clause is None or not is_told(verb) or not is_content(clause) or is_restrictive(verb):
        return None
    is_that = clause.left_edge.lower_ == "that" and clause.left_edge.i == verb.i + 1
    agent = own_subject(verb)
    # A coach may hold that nobody should sleep.
    is_decider = agent is not None and (agent.lemma_.lower() in _DECIDERS or agent.pos_ == "PROPN")
    return (verb.i + 1, CueKind.ARGUE, phrases.subtree(clause)) if is_that and is_decider else None


def _claimed(verb: Token) -> Stance | None:
    """What somebody claims to be or to have done: "claims to have repaired the mill"."""
    deed = next((child for child in verb.rights if child.dep_ == "xcomp" and child.left_edge.i == verb.i + 1), None)
    if deed is None or deed.left_edge.lower_ != "to" or not is_told(verb):
        return None
    if verb.dep_ in {"acl", "pcomp", "relcl"}:
        # "The harm that she claims to have suffered": what it was stands before.
        return None
    agent = own_subject(verb)
    if agent is None or agent.tag_ in {"WP", "WDT"} or (agent.tag_ == "NNS" and verb.tag_ == "VBZ"):
        # "Two lawyers for a man who claims to have paid": the subject is another's.
        return None
    return verb.i + 1, CueKind.ARGUE, phrases.subtree(deed)


def _considered(verb: Token) -> Stance | None:
    """What somebody considers something to be: "considers the tax unfair"."""
    if not is_told(verb) or is_restrictive(verb):
        return None
    clause = _clause_after(verb)
    subject = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None) if clause else None
    if clause is not None and subject is not None:
        return (verb.i + 1, CueKind.BELIEVE, phrases.subtree(clause)) if _is_judged(verb, subject, clause) else None
    what = _object(verb)
    name = next((child for child in verb.rights if child.dep_ in _COMPLEMENT_DEPS), None)
    if what is None or name is None or what.i > name.i or _is_self(what):
        return None
    return verb.i + 1, CueKind.BELIEVE, set(range(verb.i + 1, name.right_edge.i + 1))


def _is_judged(verb: Token, subject: Token, clause: Token) -> bool:
    """Whether a clause just after a verb says what something else is: not "considered who should go"."""
    is_next = clause.left_edge.i == verb.i + 1 and clause.left_edge.tag_ not in {"WP", "WRB", "WDT"}
    return is_next and clause.tag_ != "VBG" and not _is_self(subject)


def _seen_as(verb: Token) -> Stance | None:
    """What somebody sees something as: "views the plan as a threat"; in a story "saw it as" tells what was felt."""
    is_view = is_told(verb) and not is_restrictive(verb) and (verb.lemma_ != "see" or verb.tag_ != "VBD")
    positions = _as_complement(verb) if is_view and not _is_looked_at(verb) else set()
    return (verb.i + 1, CueKind.BELIEVE, positions) if positions else None


def _is_looked_at(verb: Token) -> bool:
    """Whether somebody looks at something: "Tourists view the palace", "see the mill as part of a tour"."""
    if verb.lemma_ not in {"see", "view"}:
        return False
    agent = own_subject(verb)
    is_visitor = agent is not None and agent.lemma_.lower() in _VISITORS and verb.lemma_ == "view"
    parts = (token for token in verb.subtree if token.lower_ == "part" and token.i > verb.i)
    return is_visitor or any(token.lemma_.lower() in _OUTINGS for part in parts for token in part.subtree)


def _called(verb: Token) -> Stance | None:
    """What somebody says that something is: "identified the man as Karl Holm", "defines a drought as …"."""
    positions = _as_complement(verb) if is_told(verb) or _is_after_with(verb) else set()
    # "The fact that the paper named Norrby as …" is only mentioned.
    is_mentioned = is_restrictive(verb) or verb.dep_ == "acl"
    return (verb.i + 1, CueKind.SAY, positions) if positions and not is_mentioned else None


def _listed(verb: Token) -> Stance | None:
    """What a document says that something is: "the report lists drones as a threat"."""
    agent = own_subject(verb)
    return _called(verb) if agent is not None and agent.lemma_.lower() in EVIDENCE else None


def _labelled(verb: Token) -> Stance | None:
    """What somebody calls people or a matter; not what is written on things: "labelled the boxes as fragile"."""
    what = _object(verb)
    if what is None or what.lower_ in {"it", "them"}:
        return None
    is_of_words = what.pos_ in {"PROPN", "PRON"} or may_speak(what) or is_public_matter(what)
    return _called(verb) if is_of_words else None


def _named(verb: Token) -> Stance | None:
    """Whom or what somebody names as something; not to what office: "named her as its chair"."""
    stance = _called(verb)
    named = stance is not None and any(is_role_noun(verb.doc[position]) for position in stance[2])
    return None if named else stance


def _found_to_be(verb: Token) -> Stance | None:
    """What somebody finds something to be: "found the sketch to be funny"."""
    clause = _clause_after(verb)
    if clause is None or clause.lemma_ != "be" or not is_infinitive(clause) or not is_told(verb):
        return None
    subjects = [child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS and not _is_self(child)]
    # "The firm found its price to be halved" tells what became of it.
    is_of_other = any(all(word.tag_ != "PRP$" for word in noun.lefts) for noun in subjects)
    return (verb.i + 1, CueKind.SHOW, phrases.subtree(clause)) if is_of_other else None


def _found(verb: Token) -> Stance | None:
    return _found_to_be(verb) or finding(verb)


def _conveyed(verb: Token) -> Stance | None:
    """The clause with "that" which somebody communicates to others."""
    clause = _clause_after(verb)
    if clause is None or clause.left_edge.lower_ != "that" or not is_told(verb) or not is_content(clause):
        return None
    return verb.i + 1, CueKind.SAY, phrases.subtree(clause)


def _remembered(verb: Token) -> Stance | None:
    """What people remember doing, or somebody as: "remembers standing in line", "remember him as a kind man".

    A story's "remembered locking the door" tells what was thought.
    """
    deed = next((child for child in verb.rights if child.dep_ == "xcomp" and child.tag_ == "VBG"), None)
    if deed is None or deed.left_edge.i != verb.i + 1 or verb.tag_ not in {"VBZ", "VBP"} or is_restrictive(verb):
        return _called(verb)
    return verb.i + 1, CueKind.SAY, phrases.subtree(deed)


def _linked(verb: Token) -> Stance | None:
    """What somebody traces to what: "the lab linked the leak to old pumps"; not "the guard linked arms with her"."""
    agent, what = own_subject(verb), _object(verb)
    is_person = agent is not None and (is_role_noun(agent) or is_plural_role_noun(agent) or agent.tag_ == "NNP")
    if what is None or not is_person or not is_told(verb):
        return None
    links = (child for child in (*what.rights, *verb.rights) if child.dep_ == "prep" and child.lower_ in {"to", "with"})
    to = next((link for link in links if link.i > what.i), None)
    ends = (what, *(child for child in to.rights if child.dep_ == "pobj")) if to is not None else ()
    if to is None or not any(end.lemma_.lower() in _TRACED for end in ends):
        return None
    return verb.i + 1, CueKind.ATTRIBUTE, set(range(verb.i + 1, to.right_edge.i + 1))


def _opposed(verb: Token) -> Stance | None:
    """The plan or the measure that somebody opposes; not "opposed Norrby in the final"."""
    what = _object(verb)
    if what is None or not is_told(verb) or is_restrictive(verb):
        return None
    positions = up_to_break(verb, what.right_edge.i)
    is_matter = is_public_matter(what) or what.lemma_ in _OPPOSED
    return (verb.i + 1, CueKind.JUDGE, positions) if is_matter and len(positions) >= _MIN_OPPOSED_TOKENS else None


def _as_complement(verb: Token) -> set[int]:
    """The positions of an object and of the phrase with "as" after it; empty if there is none."""
    what = _object(verb)
    if what is None or _is_self(what):
        return set()
    after = (child for child in (*verb.rights, *what.rights) if child.left_edge.i > what.i)
    as_ = next((child for child in after if child.left_edge.lower_ == "as" and child.dep_ in {"prep", "advcl"}), None)
    as_ = as_ or _as_after_clause(verb)
    is_next = as_ is not None and what.left_edge.i == verb.i + 1
    if as_ is None or not is_next or as_.right_edge == as_.left_edge or _has_subject(as_):
        return set()
    positions = up_to_break(verb, as_.right_edge.i)
    return positions if as_.i in positions else set()


def _as_after_clause(verb: Token) -> Token | None:
    """The "as" before a name that the parser gave to a clause: "named the man who fled, leaving his car, as Lund"."""
    links = (token for token in verb.subtree if token.lower_ == "as" and token.i > verb.i and token.dep_ == "prep")
    apart = (link for link in links if link.nbor(-1).text == ",")
    return next((link for link in apart if any(child.pos_ == "PROPN" for child in link.rights)), None)


def _has_subject(clause: Token) -> bool:
    """Whether "as" begins a clause with a subject: "saw him as she left"."""
    return any(child.dep_ in phrases.SUBJECT_DEPS for child in clause.lefts)


def _is_after_with(verb: Token) -> bool:
    """Whether a participle has its own subject after "with": "with Velmar characterizing the law as a mistake"."""
    return verb.tag_ == "VBG" and verb.dep_ == "pcomp" and verb.head.lower_ == "with" and _has_subject(verb)


def _clause_after(verb: Token) -> Token | None:
    return next((child for child in verb.rights if child.dep_ == "ccomp"), None)


def _next_clause(verb: Token) -> Token | None:
    """The clause just after a verb; not after an object: "assumed a harsher tone should they leave"."""
    clause = _clause_after(verb)
    return clause if clause is not None and clause.left_edge.i == verb.i + 1 else None


def _object(verb: Token) -> Token | None:
    return next((child for child in verb.rights if child.dep_ == "dobj"), None)


def _is_self(noun: Token) -> bool:
    """Whether people only say what they are: "voters who consider themselves liberal"."""
    return noun.lower_.endswith(_SELVES)


def _is_guessed(verb: Token) -> bool:
    return any(child.lower_ in _GUESSES for child in verb.lefts)


VIEW_READERS: Final[dict[str, Callable[[Token], Stance | None]]] = {
    **dict.fromkeys(("anticipate", "expect", "foresee"), _expected),
    **dict.fromkeys(("assume", "presume"), _assumed),
    "hold": _held,
    **dict.fromkeys(("consider", "deem"), _considered),
    **dict.fromkeys(("perceive", "regard", "see", "view"), _seen_as),
    **dict.fromkeys(("brand", "characterise", "characterize", "define", "dub", "flag", "identify"), _called),
    **dict.fromkeys(("classify", "list"), _listed),
    "discover": discovery,
    **dict.fromkeys(("communicate", "convey", "intimate"), _conveyed),
    "remember": _remembered,
    "label": _labelled,
    "link": _linked,
    "oppose": _opposed,
    "claim": _claimed,
    "name": _named,
    "find": _found,
}
"""How to read each verb of seeing; a reader is called only for its own verbs."""
