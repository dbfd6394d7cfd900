"""The subject of a verb whose speaker is inside the phrase before it, and not what the parser took for the subject."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import DOCUMENTS
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS, SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

_PERCEPTION_VERBS: Final = frozenset({"see", "watch", "find", "have"})
_OPENING_CLAUSES: Final = frozenset({"after", "as", "before", "once", "since", "until", "when"})
# Those and what decide something, besides documents.
_DECIDING: Final = frozenset(
    "appeal assessor authority board check commission committee council court examination examiner inquiry inspection"
    " inspector judge jury magistrate panel referee regulator steward test trial tribunal umpire".split()
)
# What is spent on doing something.
_TIME_UNITS: Final = frozenset(
    "afternoon bulk career day decade evening half hour life lifetime minute month morning most much night part quarter"
    " rest second third time week weekend year".split()
)

_VERBS_OF_CALLING: Final = frozenset("brand call declare deem denounce describe dub label proclaim pronounce".split())
# What somebody may have made or done, so that "by" tells who did.
_MADE_OR_DONE: Final = frozenset(
    "act album appeal assault attack attempt betrayal bid book breach campaign classic creation crime decision"
    " design drawing effort error failure film fraud goal hit hoax image insult invention killing lie"
    " masterpiece mistake move movie murder music novel painting performance photo photograph picture play plot"
    " ploy poem portrait product production protest raid record report response sculpture series show single"
    " song statue stunt success theft threat trick triumph victory win work".split()
)
_BODY_PARTS: Final = frozenset("arm cheek eye face finger hand head lip smile voice".split())
_LABELS_OF_SPEAKERS: Final = frozenset({"GPE", "NORP", "ORG", "PERSON"})


def decider_after_participle(verb: Token) -> Token | None:
    """Return who decided what led to a participle: "saw the goal disallowed after a check ruled that …".

    The parser takes the object of "saw", or who saw it, for the subject.
    """
    noun = verb.nbor(-1) if verb.i else verb
    # The tagger may take "ruled" for a participle, too.
    states = verb.tag_ == "VBN" and any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.rights)
    if (
        not (verb.tag_ == "VBD" or states)
        or noun.dep_ != "pobj"
        or noun.head.lower_ not in _OPENING_CLAUSES
        or not _decides(noun)
    ):
        return None
    participle = noun.head.head
    if participle.tag_ != "VBN" or all(each.lemma_ not in _PERCEPTION_VERBS for each in participle.ancestors):
        return None
    agents = [child for child in verb.lefts if child.dep_ in SUBJECT_DEPS]
    is_object = participle.dep_ == "acl" and agents == [participle.head] and verb.dep_ == "ccomp"
    return noun if is_object or (not agents and participle.dep_ == "ccomp") else None


def _decides(noun: Token) -> bool:
    return noun.lemma_.lower() in _DECIDING or noun.lemma_.lower() in DOCUMENTS


def is_what_time_is_spent_on(verb: Token) -> bool:
    """Return whether a participle tells how a time is spent: "spent an hour of its show discussing the raid".

    The parser attaches it to the noun before it.
    """
    noun = verb.head
    if verb.dep_ != "acl" or verb.tag_ != "VBG" or noun.pos_ not in NOMINAL_POS:
        return False
    has_unit = False
    for _ in range(6):
        has_unit = has_unit or noun.lemma_.lower() in _TIME_UNITS
        if noun.dep_ == "dobj":
            return has_unit and noun.head.lemma_ == "spend"
        is_below = noun.dep_ == "conj" or (noun.dep_ == "pobj" and noun.head.lower_ == "of")
        if not is_below:
            return False
        noun = noun.head if noun.dep_ == "conj" else noun.head.head
    return False


def agreed_with(verb: Token) -> Token | None:
    """Return whom somebody agrees with, before what they do: "agreed with the mayor questioning the plan"."""
    noun = verb.nbor(-1) if verb.i else verb
    if verb.tag_ != "VBG" or verb.left_edge != verb or verb.dep_ not in {"xcomp", "advcl", "pcomp"}:
        return None
    is_object = noun.dep_ == "pobj" and noun.head.lower_ == "with" and noun.head.head.lemma_ in {"agree", "side"}
    return noun if is_object and noun.head.head in verb.ancestors else None


def subject_read_as_addressee(verb: Token) -> Token | None:
    """Return the subject of what somebody was told, if the parser took it for an object: "told the house was sold"."""
    object_ = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if verb.lemma_ != "tell" or object_ is None or clause is None or object_.pos_ not in NOMINAL_POS:
        return None
    first = clause.left_edge
    is_finite = first.tag_ in FINITE_TAGS and first.i == object_.right_edge.i + 1
    return object_ if is_finite and not any(child.dep_ in SUBJECT_DEPS for child in clause.children) else None


def teller_in_passive(verb: Token) -> Token | None:
    """Return who also told what a passive goes on with: "was called by a man and told the house had been sold"."""
    above = verb.head
    if verb.lemma_ != "tell" or verb.dep_ != "conj" or above.tag_ != "VBN" or subject_read_as_addressee(verb) is None:
        return None
    agents = (child for child in above.rights if child.dep_ == "agent" and child.i < verb.i)
    return next((noun for agent in agents for noun in agent.rights if noun.dep_ == "pobj"), None)


def owner_of_voice(verb: Token, speaker: Token | None) -> Token | None:
    """Return whose eyes or voice the parser made the subject of a participle: "left, her voice hoarse, saying that"."""
    if speaker is None or verb.tag_ != "VBG" or speaker.i > verb.i or speaker.lemma_.lower() not in _BODY_PARTS:
        return speaker
    return next((child for child in speaker.lefts if child.dep_ == "poss" and child.tag_ == "PRP$"), speaker)


def agent_in_complement(verb: Token) -> Token | None:
    """Return who called something what it was called, if the parser made it the author: "declared a ruin by Ann Lund".

    "Was called a novel by Ann Lund" may tell who wrote it.
    """
    if verb.tag_ != "VBN" or verb.lemma_ not in _VERBS_OF_CALLING or not any(c.dep_ == "auxpass" for c in verb.lefts):
        return None
    if (described := _describer_after_as(verb)) is not None:
        return described
    complement = next((child for child in verb.rights if child.dep_ in {"attr", "dobj", "oprd"}), None)
    if complement is None or complement.lemma_.lower() in _MADE_OR_DONE:
        return None
    links = (word for word in complement.subtree if word.lower_ == "by" and word.head.pos_ in NOMINAL_POS)
    last = max(links, key=lambda word: word.i, default=None)
    agent = next((child for child in last.rights if child.dep_ == "pobj"), None) if last is not None else None
    speaks = agent is not None and (agent.ent_type_ in _LABELS_OF_SPEAKERS or _decides(agent))
    return agent if speaks else None


def _describer_after_as(verb: Token) -> Token | None:
    """Who described something, if the parser took them for a circumstance: "described as a “gem” by her family"."""
    as_ = next((child for child in verb.rights if child.lower_ == "as"), None)
    if verb.lemma_ != "describe" or as_ is None:
        return None
    names = [child for child in as_.rights if child.dep_ == "pobj" and child.lemma_.lower() not in _MADE_OR_DONE]
    links = (child for above in (verb, *names) for child in above.rights if child.lower_ == "by" and child.i > as_.i)
    by = next(links, None)
    agent = next((child for child in by.rights if child.dep_ == "pobj"), None) if by is not None else None
    if agent is None or not (agent.ent_type_ in _LABELS_OF_SPEAKERS or any(c.tag_ == "PRP$" for c in agent.lefts)):
        return None
    return agent


def is_address(speaker: Token) -> bool:
    """Return whether a noun is the address of a page, which is glued into the text: "https://t.co/a1"."""
    return "://" in speaker.text
