"""Stances told by an adjective, a noun or a verb of thought: "is hopeful that", "raised concerns over", "felt that"."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.named_kinds import is_outlet
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.controlled_subjects import governor
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import CAUSATIVE_VERBS, EVIDENCE, REPORTING_NOUNS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.grades import GRADE_READERS
from summarizer.attribution_in_english.speech.passive_views import passive_view
from summarizer.attribution_in_english.speech.public_acts import ACT_READERS
from summarizer.attribution_in_english.speech.requests import REQUEST_READERS
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.attribution_in_english.speech.stance_forms import Stance, is_content, is_infinitive, is_told
from summarizer.attribution_in_english.speech.views import VIEW_READERS, disbelief
from summarizer.person_names.gender import gender_of_word

# The adjectives for what somebody thinks, with the prepositions before what it is about.
_ADJECTIVES: Final = MappingProxyType(
    {
        adjective: frozenset(prepositions.split())
        for adjective, prepositions in {
            "adamant": "about",
            "afraid": "",
            "certain": "",
            "concerned": "about over at",
            "confident": "about of in",
            "convinced": "of",
            "critical": "of",
            "disappointed": "",
            "dismissive": "of",
            "doubtful": "about of",
            "fearful": "of",
            "hopeful": "about of",
            "optimistic": "about",
            "pessimistic": "about",
            "sceptical": "about of",
            "skeptical": "about of",
            "supportive": "of",
            "unconvinced": "by of",
            "wary": "of",
            "worried": "about over",
        }.items()
    }
)
# What somebody raises in words, with the prepositions before what it is about.
_RAISED: Final = MappingProxyType(
    {
        noun: frozenset(prepositions.split())
        for noun, prepositions in {
            "alarm": "about over",
            "concern": "about over with",
            "doubt": "about over",
            "fear": "about over of",
            "objection": "about over to",
            "question": "about over",
            "suspicion": "about",
        }.items()
    }
)
_RAISING_VERBS: Final = frozenset({"flag", "raise"})
_ABOUT: Final = frozenset({"about", "over"})
# The people of whom a clause says only which of them it means: "those who are wary of it".
_ANYBODY: Final = frozenset("those anyone anybody everyone everybody someone somebody people".split())
# What only compares how much somebody thinks so: "are as worried about taxes as about schools".
_DEGREES: Final = frozenset({"as", "less", "more", "so", "too"})
# One word says too little: "is worried about parking".
_MIN_TOPIC_TOKENS: Final = 2
# What stands near one of these is seen or feared, and not judged: "wary of the wolves near his barn".
_PLACE_LINKS: Final = frozenset("behind below beneath beside inside near outside under".split())
# What a document may do as well as its authors.
_VERBS_OF_DOCUMENTS: Final = frozenset(
    "characterise characterize classify define determine find hold identify list".split()
)
# What "it" does only if it is a body: a thing neither wants nor opposes anything.
_VERBS_OF_BODIES: Final = frozenset(
    "ask expect hope inform invite lobby notify oppose press pressure want warn".split()
)
_OF_WRITER: Final = frozenset({"my", "our", "your"})
# Of what they are not so, people deny or doubt it.
_DOUBTED: Final = frozenset("certain confident convinced hopeful optimistic sure".split())
_AGENCIES: Final = frozenset("afp ap bloomberg lbc pa politico reuters rte rté sportsmail stv".split())
_PERSONAL: Final = frozenset({"he", "she", "they"})


def stance_attribution(verb: Token) -> Attribution | None:
    """Return the attribution of a stance that a person or a body takes, `None` if the verb heads none."""
    if (
        refused := disbelief(verb) or (_doubted(verb) if verb.lemma_ == "be" else None)
    ) is not None and refused.speaker is not None:
        return refused if _may_take_stance(verb, refused.speaker) else None
    if (seen := passive_view(verb)) is not None:
        return seen
    if (sure := _convinced(verb)) is not None and sure.speaker is not None:
        return sure if _may_take_stance(verb, sure.speaker) else None
    read = _READERS.get(verb.lemma_)
    found = read(verb) if read is not None else None
    if found is None or is_passive(verb) or is_nonfactual(verb) or is_hedged(verb) or _is_denied_above(verb):
        return None
    speaker = subject(verb)
    if speaker is None or not _may_take_stance(verb, speaker):
        return None
    end, cue_kind, positions = found
    return Attribution((verb.i, end), cue_kind, speaker, tuple(phrases.token_spans(positions)))


def _is_denied_above(verb: Token) -> bool:
    """Whether the clause above says that it is not so: "It's not that Lund feels she is late", "nothing to suggest"."""
    above = verb.head
    is_denied = any(child.dep_ == "neg" for child in above.children) or is_infinitive(above)
    return verb.dep_ == "ccomp" and is_denied


def _doubted(verb: Token) -> Attribution | None:
    """The clause that somebody is not sure of: "haven't been confident that it will last"."""
    adjective = next((child for child in verb.rights if child.dep_ == "acomp" and child.lower_ in _DOUBTED), None)
    if adjective is None or not any(child.dep_ == "neg" for child in verb.children) or not is_told(verb):
        return None
    speaker = own_subject(verb)
    if speaker is None or speaker.i > verb.i:
        return None
    clause = next((child for child in adjective.rights if child.dep_ == "ccomp"), None)
    if clause is None or not is_content(clause) or any(child.lower_ in _DEGREES for child in adjective.lefts):
        return None
    first = next((child.i for child in verb.lefts if child.dep_ == "aux"), verb.i)
    positions = phrases.subtree(clause)
    return Attribution((first, adjective.i + 1), CueKind.DENY, speaker, tuple(phrases.token_spans(positions)))


def _convinced(verb: Token) -> Attribution | None:
    """The clause after "are convinced that", which the parser takes for a passive."""
    be = next((child for child in verb.lefts if child.dep_ == "auxpass"), None)
    if verb.lemma_ != "convince" or be is None or own_subject(verb) is not None or is_nonfactual(verb):
        return None
    before = be.nbor(-1) if be.i else be
    subjects = (child for child in verb.lefts if child.dep_ == "nsubjpass")
    # "Told that he had asthma he was convinced that …": the parser takes the nearest noun.
    speaker = before if before.lower_ in _PERSONAL else next(subjects, None)
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    is_next = clause is not None and clause.left_edge.i == verb.i + 1 and is_content(clause)
    is_state = be.tag_ in FINITE_TAGS or any(child.lower_ in {"has", "have"} for child in verb.lefts)
    if speaker is None or clause is None or not is_next or not is_state or is_hedged(verb):
        return None
    positions = phrases.subtree(clause)
    return Attribution((be.i, verb.i + 1), CueKind.BELIEVE, speaker, tuple(phrases.token_spans(positions)))


def _may_take_stance(verb: Token, speaker: Token) -> bool:
    """Whether somebody in particular may be meant: not the writer, the reader, a thing or "anybody who"."""
    noun = antecedent(speaker) if speaker.tag_ in {"WP", "WDT"} else _whole(speaker)
    if noun is None or noun.lower_ in _ANYBODY | WRITER_AND_READER:
        return False
    is_evidence = verb.lemma_ in _VERBS_OF_DOCUMENTS and noun.lemma_.lower() in EVIDENCE
    if noun.lemma_.lower() in REPORTING_NOUNS and noun.pos_ != "PROPN" and not is_evidence:
        # Not "The Norrby Post".
        return False
    if any(child.lower_ in _OF_WRITER for child in noun.lefts):
        return False
    # "Fate determined that they would meet": a capital is not enough.
    is_name = noun.pos_ == "PROPN" and verb.lemma_ != "determine"
    is_body = noun.lower_ == "it" and (verb.lemma_ in _VERBS_OF_BODIES or _is_feeling(verb))
    return is_body or noun.lower_ in _PERSONAL or is_name or may_speak(noun) or is_evidence


def _is_feeling(verb: Token) -> bool:
    """Whether "it is worried" and the like follow, and not "it is certain that", which tells of nobody."""
    states = (child.lower_ for child in verb.rights if child.dep_ == "acomp")
    return verb.lemma_ == "be" and any(state in _ADJECTIVES and state != "certain" for state in states)


def _whole(speaker: Token) -> Token:
    """The noun after a quantity: "one of the storms"; else the speaker itself."""
    of = next((child for child in speaker.rights if child.lower_ == "of"), None)
    if of is None or speaker.pos_ not in {"NUM", "PRON", "DET", "ADJ"}:
        return speaker
    return next((child for child in of.rights if child.dep_ == "pobj"), speaker)


def _is_of_mind(verb: Token) -> Stance | None:
    """What somebody is hopeful, sceptical or worried about: "is now hopeful that", "became sceptical of"."""
    adjective = next((child for child in verb.rights if child.dep_ == "acomp" and child.lower_ in _ADJECTIVES), None)
    if adjective is None or not is_told(verb) or any(child.lower_ in _DEGREES for child in adjective.lefts):
        return None
    following = adjective.doc[adjective.i + 1 : adjective.i + 2].text.lower()
    after = (child for child in verb.rights if child.left_edge.i == adjective.i + 1)
    clause = next((child for child in (*adjective.rights, *after) if child.dep_ == "ccomp"), None)
    if clause is not None and is_content(clause):
        return adjective.i + 1, CueKind.BELIEVE, phrases.subtree(clause)
    about = next((child for child in adjective.rights if child.dep_ == "prep"), None)
    if about is None or about.lower_ != following or about.lower_ not in _ADJECTIVES[adjective.lower_]:
        return None
    topic = next((child for child in about.rights if child.dep_ in {"pobj", "pcomp"}), None)
    if topic is None or _is_felt_only(topic):
        return None
    positions = phrases.subtree(topic)
    return (about.i + 1, CueKind.BELIEVE, positions) if len(positions) >= _MIN_TOPIC_TOKENS else None


def _is_felt_only(topic: Token) -> bool:
    """Whether somebody feels something without a view on it: "worried about her mother", "wary of the wolves near"."""
    end = topic.right_edge.i + 1
    is_near = any(token.lower_ in _PLACE_LINKS for token in topic.doc[topic.i + 1 : end + 1])
    is_own = any(child.dep_ == "poss" and child.pos_ == "PRON" for child in topic.lefts)
    return is_near or (is_own and gender_of_word(topic.lower_) is not None)


def _raised(verb: Token) -> Stance | None:
    """The concern or question that somebody raised, with what it is about."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj" and _is_raised(verb, child)), None)
    is_progressive = verb.tag_ == "VBG" and any(child.dep_ == "aux" for child in verb.lefts)
    if noun is None or not (is_told(verb) or is_progressive):
        return None
    following = noun.doc[noun.i + 1 : noun.i + 2].text.lower()
    topic = next((child for child in (*noun.rights, *verb.rights) if child.left_edge.i == noun.i + 1), None)
    if topic is None or following not in {"that", "whether", *_RAISED.get(noun.lemma_, _ABOUT)}:
        return None
    return verb.i + 1, CueKind.SAY, phrases.subtree(noun) | phrases.subtree(topic)


def _flagged(verb: Token) -> Stance | None:
    return _raised(verb) or VIEW_READERS["flag"](verb)


def _is_raised(verb: Token, noun: Token) -> bool:
    """Whether an object is raised in words: "raised a concern", "sounded the alarm", "rang alarm bells"."""
    is_alarm = noun.lemma_ == "alarm" or (
        noun.lemma_ == "bell" and any(child.lower_ == "alarm" for child in noun.lefts)
    )
    return is_alarm or (verb.lemma_ in _RAISING_VERBS and noun.lemma_ in _RAISED)


def _understood(verb: Token) -> Stance | None:
    """What a paper or a broadcaster has heard: "The Norrby Post understands that the mill will close"."""
    clause, agent = next((child for child in verb.rights if child.dep_ == "ccomp"), None), own_subject(verb)
    if clause is None or agent is None or agent.tag_ != "NNP" or not _is_of_press(agent):
        return None
    is_told = verb.tag_ == "VBZ" and clause.left_edge.i == verb.i + 1 and is_content(clause)
    return (verb.i + 1, CueKind.REPORT, phrases.subtree(clause)) if is_told else None


def _is_of_press(name: Token) -> bool:
    """Whether a name is a paper's, a station's or an agency's; "The King understands that …" is no report."""
    words = tuple(word.lower_ for word in name.doc[name.left_edge.i : name.i + 1])
    return is_outlet(words) or name.lower_ in _AGENCIES


def _determined(verb: Token) -> Stance | None:
    """The clause after "determined that"; without "that", its subject may be read as an object."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    is_clause = clause is not None and clause.left_edge.lower_ == "that" and clause.left_edge.i == verb.i + 1
    if verb.tag_ == "VB" and governor(verb).lemma_ not in CAUSATIVE_VERBS:
        return None
    noun = next((child for child in verb.rights if child.dep_ == "dobj" and child.left_edge.i == verb.i + 1), None)
    if clause is not None and noun is not None and clause.left_edge == clause and clause.tag_ in FINITE_TAGS:
        is_cut = noun.right_edge.i + 1 == clause.i
        return (verb.i + 1, CueKind.SHOW, set(range(verb.i + 1, clause.right_edge.i + 1))) if is_cut else None
    return (verb.i + 1, CueKind.SHOW, phrases.subtree(clause)) if clause is not None and is_clause else None


def _felt(verb: Token) -> Stance | None:
    """The clause after "felt" or "felt that", or what somebody "felt confident" about."""
    if (of_mind := _is_of_mind(verb)) is not None:
        return of_mind
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    if clause is None or not is_told(verb) or not is_content(clause) or clause.left_edge.lower_ in {"like", "as"}:
        return None
    return (verb.i + 1, CueKind.BELIEVE, phrases.subtree(clause)) if clause.i > verb.i else None


# How to read each verb; a reader is called only for its own verbs.
_READERS: Final[dict[str, Callable[[Token], Stance | None]]] = {
    **dict.fromkeys(("be", "become", "grow", "remain"), _is_of_mind),
    **dict.fromkeys(("raise", "ring", "sound"), _raised),
    "determine": _determined,
    "understand": _understood,
    "feel": _felt,
    **ACT_READERS,
    **GRADE_READERS,
    **VIEW_READERS,
    "flag": _flagged,
    **REQUEST_READERS,
}
