"""What people want of others: "is pressing the council to act", "asked the bank for a delay", "hoped for a truce"."""

from collections.abc import Callable
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import KINSHIP_NOUNS
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, that_clause
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.public_matters import is_public_matter
from summarizer.attribution_in_english.speech.senses import is_thing
from summarizer.attribution_in_english.speech.stance_forms import (
    Stance,
    is_infinitive,
    is_restrictive,
    is_told,
    is_told_or_ongoing,
    up_to_break,
)

# To come somewhere is an invitation to an event, which says nothing: "invited fans to attend", "to dine with her".
_VISITING_VERBS: Final = frozenset(
    "appear attend be come dine go join live meet participate perform play return sit sing speak stay stop tour travel"
    " visit".split()
)
# What people ask of each other in private.
_PRIVATE_VERBS: Final = frozenset("dance guess hug imagine kiss marry play share sleep taste wait watch wed".split())
# What bodies do by saying it: "declare an emergency".
_PUBLIC_VERBS: Final = frozenset(
    "accept announce condemn declare defend disclose recognise recognize reject reveal".split()
)
_FEELING_VERBS: Final = frozenset("admire believe enjoy feel forgive hate know like love need remember trust".split())
_PERSONAL_OBJECTS: Final = frozenset({"her", "him", "me", "us"})
# All who may know something.
_ALL: Final = frozenset("anybody anyone drivers everybody everyone motorists people residents those witnesses".split())
# One word says too little: "hoped for rain", "pushed for a ban".
_MIN_TOPIC_WORDS: Final = 2
_WARNED_OF: Final = frozenset({"about", "against", "of"})


def _pressed(verb: Token) -> Stance | None:
    """Whom somebody presses to do what: "has been pressuring Norrby to sign"."""
    deed = next((child for child in verb.rights if child.dep_ in {"ccomp", "xcomp"}), None)
    if deed is None or not is_infinitive(deed) or not is_told_or_ongoing(verb) or is_restrictive(verb):
        return None
    start = next((child.left_edge.i for child in verb.rights if child.dep_ == "dobj"), deed.left_edge.i)
    is_other = start == verb.i + 1 and deed.left_edge.i != start and start < deed.i
    return (verb.i + 1, CueKind.URGE, up_to_break(verb, deed.right_edge.i)) if is_other else None


def _invited(verb: Token) -> Stance | None:
    """Whom somebody invites to do what, if that is public and more than to come: "invited residents to comment"."""
    deed = next((child for child in verb.rights if child.dep_ in {"ccomp", "xcomp"}), None)
    if deed is None or deed.lemma_ in _VISITING_VERBS | _PRIVATE_VERBS:
        return None
    is_private = verb.doc[verb.i + 1].lower_ in _PERSONAL_OBJECTS
    return None if is_private else _pressed(verb)


def _asked_for(verb: Token) -> Stance | None:
    """What somebody asks others for: "asked the bank for more time", and not "asked the guests for their coats"."""
    if (appeal := _asked_of_all(verb)) is not None:
        return appeal
    audience, topic = _object_and(verb, frozenset({"for"}))
    if audience is None or topic is None or not is_told(verb) or not is_public_matter(topic):
        return None
    return verb.i + 1, CueKind.ASK, set(range(verb.i + 1, topic.right_edge.i + 1))


def _asked_of_all(verb: Token) -> Stance | None:
    """What people are asked to do, if the parser gave it to what they know: "asked all who saw it to call"."""
    people = next((child for child in verb.rights if child.dep_ == "dobj" and child.left_edge.i == verb.i + 1), None)
    if people is None or people.lower_ not in _ALL or not is_told(verb):
        return None
    is_described = any(child.dep_ == "relcl" or child.lower_ == "with" for child in people.rights)
    deed = next((word for word in people.subtree if word.tag_ == "VB" and word.dep_ == "acl"), None)
    is_asked = deed is not None and is_infinitive(deed) and deed.i > people.i
    return (
        (verb.i + 1, CueKind.ASK, set(range(verb.i + 1, people.right_edge.i + 1)))
        if is_asked and is_described
        else None
    )


def _lobbied(verb: Token) -> Stance | None:
    """What somebody wants others to do, after "for": "has been lobbying for the council to lift the ban"."""
    deed = next((child for child in verb.rights if child.dep_ == "advcl" and child.left_edge.i == verb.i + 1), None)
    if deed is None or not is_infinitive(deed) or deed.left_edge.lower_ != "for":
        return None
    is_of_others = any(child.dep_ in SUBJECT_DEPS for child in deed.lefts)
    if not is_of_others or not is_told_or_ongoing(verb) or is_restrictive(verb):
        return None
    return verb.i + 2, CueKind.URGE, up_to_break(verb, deed.right_edge.i) - {verb.i + 1}


def _warned_of(verb: Token) -> Stance | None:
    """Of what somebody warns others: "warned Norrby against a war"."""
    audience, topic = _object_and(verb, _WARNED_OF)
    if audience is None or topic is None or not is_told(verb):
        return None
    return verb.i + 1, CueKind.WARN, set(range(verb.i + 1, topic.right_edge.i + 1))


def _object_and(verb: Token, prepositions: frozenset[str]) -> tuple[Token | None, Token | None]:
    """The object just after a verb, and what follows one of the prepositions after it."""
    audience = next((child for child in verb.rights if child.dep_ == "dobj" and child.left_edge.i == verb.i + 1), None)
    if audience is None or any(child.dep_ in {"ccomp", "xcomp"} for child in verb.rights):
        return None, None
    nouns = (audience, *(child for child in verb.rights if child.ent_type_ in {"DATE", "TIME"}))
    ends = {noun.right_edge.i + 1 for noun in nouns} | {noun.i + 1 for noun in nouns}
    children = (*verb.rights, *(child for noun in nouns if noun != audience for child in noun.rights))
    links = (child for child in children if child.dep_ == "prep" and child.i in ends)
    link = next((child for child in links if child.lower_ in prepositions), None)
    topic = next((child for child in link.rights if child.dep_ in {"pcomp", "pobj"}), None) if link else None
    return (audience, topic) if topic is not None and _is_told_of(topic) else (None, None)


def _wanted(verb: Token) -> Stance | None:
    """What somebody pushes or hopes for: "pushed for a ban", not "for three hours" or "for the higher camp"."""
    return _about_matter(verb, "for", CueKind.BELIEVE if verb.lemma_ == "hope" else CueKind.URGE)


def _worried(verb: Token) -> Stance | None:
    """What somebody worries about: "worried about the cost of the dam", not "about the cat at home"."""
    return _about_matter(verb, "about", CueKind.BELIEVE)


def _about_matter(verb: Token, preposition: str, cue_kind: CueKind) -> Stance | None:
    """What follows a preposition just after a verb, if that is a public matter."""
    link = next((child for child in verb.rights if child.dep_ == "prep" and child.i == verb.i + 1), None)
    if link is None or link.lower_ != preposition or not is_told_or_ongoing(verb) or is_restrictive(verb):
        return None
    topic = next((child for child in link.rights if child.dep_ in {"pcomp", "pobj"}), None)
    if topic is None or not _is_told_of(topic):
        return None
    # People worry about more than they demand: an attack, a storm.
    is_matter = is_public_matter(topic) or (preposition == "about" and is_thing(topic))
    if not is_matter:
        return None
    return link.i + 1, cue_kind, set(range(link.i + 1, link.right_edge.i + 1))


def _is_told_of(topic: Token) -> bool:
    """Whether a topic says enough to be understood."""
    words = [token for token in topic.subtree if not (token.is_punct or token.is_space or token.tag_ == "DT")]
    return len(words) >= _MIN_TOPIC_WORDS


def _pressed_or_wanted(verb: Token) -> Stance | None:
    return _pressed(verb) or _lobbied(verb) or _wanted(verb)


def _hoped_or_pushed(verb: Token) -> Stance | None:
    return _lobbied(verb) or _wanted(verb)


def _wants(verb: Token) -> Stance | None:
    """What somebody wants others to do, or an answer to: "wants the council to act", "wanted proof that it is safe"."""
    if not is_told(verb) or is_restrictive(verb) or own_subject(verb) is None:
        return None
    deed = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if deed is not None:
        return _wanted_of_others(verb, deed)
    wanted = next((child for child in verb.rights if child.dep_ == "dobj" and child.left_edge.i == verb.i + 1), None)
    clause = that_clause(wanted) if wanted is not None else None
    if wanted is None or clause is None or not is_public_matter(wanted):
        return None
    return verb.i + 1, CueKind.URGE, set(range(verb.i + 1, wanted.right_edge.i + 1))


def _advocated(verb: Token) -> Stance | None:
    """What somebody advocates: "advocates keeping the rule", "advocates for a ban on trawling"."""
    if (wanted := _wanted(verb)) is not None:
        return wanted
    what = next((child for child in verb.rights if child.dep_ in {"dobj", "xcomp"}), None)
    if what is None or what.left_edge.i != verb.i + 1 or not is_told_or_ongoing(verb) or is_restrictive(verb):
        return None
    is_matter = what.tag_ == "VBG" or (is_public_matter(what) and _is_told_of(what))
    return (verb.i + 1, CueKind.URGE, up_to_break(verb, what.right_edge.i)) if is_matter else None


def _wanted_of_others(verb: Token, deed: Token) -> Stance | None:
    """What others are wanted to do, if that is public; not "wanted her to stay"."""
    first = verb.doc[verb.i + 1]
    is_private = deed.lemma_ in _VISITING_VERBS | _PRIVATE_VERBS | _FEELING_VERBS or first.tag_ == "PRP"
    # "Wants Lund to admit that it leaked": she has not.
    is_private = is_private or _is_only_said(deed) or _is_of_own(deed)
    is_of_others = is_infinitive(deed) and any(child.dep_ in SUBJECT_DEPS for child in deed.lefts)
    if is_private or not is_of_others or deed.left_edge != first:
        return None
    return verb.i + 1, CueKind.URGE, up_to_break(verb, deed.right_edge.i)


def _is_only_said(deed: Token) -> bool:
    """Whether others are wanted to say something; not to do so in public: "to declare an emergency"."""
    if deed.lemma_ not in REPORTING_VERBS:
        return False
    act = next((child for child in deed.rights if child.dep_ == "dobj"), None)
    return deed.lemma_ not in _PUBLIC_VERBS or act is None or act.pos_ != "NOUN"


def _is_of_own(deed: Token) -> bool:
    """Whether people only want something for their relatives: "wants his son to win the cup"."""
    others = (child for child in deed.lefts if child.dep_ in SUBJECT_DEPS)
    return any(noun.lemma_.lower() in KINSHIP_NOUNS and any(c.tag_ == "PRP$" for c in noun.lefts) for noun in others)


REQUEST_READERS: Final[dict[str, Callable[[Token], Stance | None]]] = {
    "pressure": _pressed,
    **dict.fromkeys(("lobby", "press"), _pressed_or_wanted),
    **dict.fromkeys(("hope", "push"), _hoped_or_pushed),
    "ask": _asked_for,
    "invite": _invited,
    **dict.fromkeys(("inform", "notify", "warn"), _warned_of),
    "worry": _worried,
    "want": _wants,
    "advocate": _advocated,
}
"""How to read each verb of wanting; a reader is called only for its own verbs."""
