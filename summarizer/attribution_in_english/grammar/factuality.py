"""Factuality: whether something was said at all, and whether that is certain."""

from typing import Final

from summarizer.attribution_in_english.grammar.controlled_subjects import governor
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    ANONYMITY_WORDS,
    CAUSATIVE_VERBS,
    EXPECTATION_WORDS,
    HEDGES,
    NEGATIONS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    WITHHOLDING_VERBS,
    CueKind,
)
from summarizer.attribution_in_english.grammar.misread import (
    agency_told,
    audience_read_as_adverb,
    audience_read_as_verb,
    follows_comma,
)
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import finite_tag
from summarizer.attribution_in_english.grammar.suppositions import is_supposed
from summarizer.attribution_in_english.parsing.tokens import Token

_REQUESTING_VERBS: Final = frozenset({"ask", "request", "insist", "speak", "talk", "demand"})
# The nouns above an infinitive by which nothing was said: "failure to declare", "no plans to say".
_WITHHOLDING_NOUNS: Final = frozenset(
    "failure refusal inability reluctance unwillingness chance opportunity power right ability need duty way".split()
)
_TALKING_VERBS: Final = frozenset({"talk", "speak", "discuss", "comment"})
# The nouns for what is only thought of: "savoured the prospect of announcing a deal".
_ENVISAGED_NOUNS: Final = frozenset("chance hope idea opportunity option possibility prospect thought".split())
_UNABLE_WORDS: Final = frozenset({"unable", "unwilling", "reluctant", "hesitant", "afraid", "scared"})

_NEGATIVE_PRONOUNS: Final = frozenset({"nobody", "none", "neither", "anyone", "anybody", "someone", "somebody"})

_ANYBODY: Final = frozenset({"everyone", "everybody", "anyone", "anybody"})
_HYPOTHETICAL_MARKERS: Final = frozenset({"if", "unless", "whether"})
_UNSURE_KINDS: Final = frozenset({CueKind.ARGUE, CueKind.ACCUSE, CueKind.DENY, CueKind.BELIEVE})
_RUMOUR_NOUNS: Final = frozenset("rumor rumour speculation chance possibility likelihood suggestion".split())

# Pairs of words that, before a cue, mean that something else was done.
_CONTRASTS: Final = frozenset({("far", "from"), ("instead", "of"), ("rather", "than")})
# The verbs before "away from", "clear of" and "short of" by which nothing was said.
_EVADING_VERBS: Final = frozenset({"back", "keep", "shrink", "shy", "stay", "steer", "veer"})
_AWAY: Final = frozenset({"away", "back", "clear", "off"})
_DUTY_MODALS: Final = frozenset({"must", "should", "ought"})

# A longer phrase is more than an addressee: it describes who that is.
_MAX_ADDRESSEE_TOKENS: Final = 5

# Before a "but", these tell that what was said then is no longer so.
_FORMER_WORDS: Final = frozenset("formerly initially once originally previously".split())
_TURNS: Final = frozenset({"but", "until", "though", "although", "however", "before"})
# The longest way from "anonymity" to the infinitive that tells what for: "on condition of anonymity to describe".
_MAX_ANONYMITY_TOKENS: Final = 4

# Longer chains of verbs occur only if the parser went wrong.
_MAX_DEPTH: Final = 8

# The hedges that are also names: "May said", "CAN said".
_ALSO_NAMES: Final = frozenset({"can", "may", "will"})
# How far before a cue its auxiliaries and governing verbs are looked for.
_MAX_CUE_LEAD_TOKENS: Final = 8


def is_nonfactual(verb: Token, depth: int = 0) -> bool:
    """Return whether a cue is negated, withheld or hypothetical: "did not say", "it is fair to say"."""
    if any(map(_negates, verb.lefts)) or _has_no_speaker(verb) or depth > _MAX_DEPTH:
        return True
    if (
        _requests_anonymity(verb)
        or _is_evaluated(verb)
        or _is_hypothetical(verb)
        or _is_duty_or_question(verb)
        or _is_requested(verb)
        or _is_below_withholding_noun(verb)
        or _is_planned_talk(verb)
        or _is_envisaged(verb)
        or _is_forced(verb)
        or _is_proposed_in_question(verb)
        or _is_proposed(verb)
        or _is_only_possible(verb)
        or _is_concluded(verb)
        or is_supposed(verb)
    ):
        return True
    if verb.dep_ in {"xcomp", "pcomp", "advcl"} and not _is_of_others(verb):
        return _is_withheld(verb) or (verb.dep_ == "xcomp" and is_nonfactual(governor(verb), depth + 1))
    shares = verb.dep_ == "conj" and own_subject(verb) is None and _is_coordinated_by_or(verb)
    return shares and is_nonfactual(verb.head, depth + 1)


def _negates(word: Token) -> bool:
    """Whether a word means that nothing was said; the "not" of "not only called it a ruin but …" does not."""
    return word.lower_ in NEGATIONS and not _is_not_only(word)


def _is_not_only(word: Token) -> bool:
    return word.lower_ == "not" and word.doc[word.i + 1 : word.i + 2].text.lower() in {"only", "just", "merely"}


def is_hedged(verb: Token) -> bool:
    """Return whether it is open if something was said or will be: "reportedly told", "is expected to announce"."""
    hedges = (child for child in verb.children if child.dep_ in {"advmod", "aux"} and _is_hedge(child))
    if not all(_is_said(hedge, verb) for hedge in hedges):
        return True
    above = verb.head
    is_ahead = above.lemma_ in EXPECTATION_WORDS or above.lemma_ == "be" or above.lower_ == "going"
    return verb.dep_ == "xcomp" and (is_ahead or (above.lemma_ in REPORTING_VERBS and is_passive(above)))


def _is_said(hedge: Token, verb: Token) -> bool:
    """Whether a hedge ends what was said, and does not belong to the cue: "“It will hold, perhaps,” he said"."""
    between = verb.doc[hedge.i + 1 : verb.i]
    agent = next((token for token in between if token.dep_ == "nsubj" and token.head == verb), None)
    is_apart = agent is not None and any(token.text == "," for token in verb.doc[hedge.i : agent.i])
    return any(token.is_quote for token in between) or (is_apart and not hedge.is_sent_start)


def _has_no_speaker(verb: Token) -> bool:
    """Whether the subject is no speaker: "nobody said", "no minister said", "that said, …", "as they say"."""
    agent = own_subject(verb)
    if agent is None:
        return False
    if agent.lower_ == "they" and (verb.lemma_, verb.tag_) == ("say", "VBP") and agent.i > 0:
        return agent.nbor(-1).lower_ == "as"
    if agent.lower_ == "that" and agent.is_sent_start:
        return verb.doc[verb.i + 1 : verb.i + 2].text == ","
    return agent.lower_ in _NEGATIVE_PRONOUNS or any(child.lower_ in {"no", "neither"} for child in agent.lefts)


def _is_hypothetical(verb: Token) -> bool:
    """Whether saying is only supposed, asked or rumoured: "if she says", "no evidence that she said"."""
    if verb.dep_ in {"advcl", "ccomp"}:
        return any(child.lower_ in _HYPOTHETICAL_MARKERS for child in verb.lefts) or _is_awaited(verb)
    noun = verb.head
    if verb.dep_ != "acl" or not any(child.lower_ == "that" for child in verb.lefts):
        return False
    return (
        REPORTING_NOUNS.get(noun.lemma_) in _UNSURE_KINDS
        or noun.lemma_ in _RUMOUR_NOUNS
        or any(c.lower_ == "no" for c in noun.lefts)
    )


def _is_awaited(verb: Token) -> bool:
    """Whether somebody has yet to say something, or only can say it then: "until they admit it", "so they can say"."""
    markers = {child.lower_ for child in verb.lefts}
    is_until = "until" in markers and finite_tag(verb) in {"VBZ", "VBP"}
    return verb.dep_ == "advcl" and (is_until or ("so" in markers and "can" in markers))


def _is_requested(verb: Token) -> bool:
    """Whether somebody is only wanted or asked to say it: "wants her to say", "was asked to explain"."""
    if verb.tag_ != "VB" or not any(child.lower_ == "to" for child in verb.lefts):
        return False
    above = verb.head
    if verb.dep_ == "ccomp":
        return own_subject(verb) is not None and above.lemma_ not in CAUSATIVE_VERBS
    return (
        verb.dep_ == "xcomp"
        and is_passive(above)
        and (above.lemma_ in ADDRESSING_VERBS or REPORTING_VERBS.get(above.lemma_) is CueKind.URGE)
    )


def _is_below_withholding_noun(verb: Token) -> bool:
    """Whether the noun above an infinitive means that nothing was said: "failure to declare", "no plans to say"."""
    noun = verb.head
    if not any(child.lower_ == "to" for child in verb.lefts):
        return False
    if verb.dep_ == "advcl" and verb.i > 2 and "loss" in {verb.nbor(-2).lower_, verb.nbor(-1).lower_}:
        # "She is at a loss to explain it". Before an infinitive of purpose, this is the only noun by which nothing was
        # said: "used his power to announce it".
        return True
    if verb.dep_ != "acl":
        return verb.dep_ == "advcl" and _is_given_a_chance(verb)
    return noun.lemma_ in _WITHHOLDING_NOUNS or any(child.lower_ == "no" for child in noun.lefts)


def _is_given_a_chance(verb: Token) -> bool:
    """Whether something only makes saying possible: "created an opening for her to highlight her work"."""
    objects = (child for child in verb.head.rights if child.dep_ == "dobj" and child.i < verb.i)
    return any(child.lemma_ in {"chance", "opening", "opportunity"} for child in objects)


def _is_forced(verb: Token) -> bool:
    """Whether somebody is only to be brought to say it: "to pressure the president into announcing an inquiry"."""
    above = governor(verb)
    is_infinitive = above.tag_ == "VB" and any(child.lower_ == "to" for child in above.lefts)
    return verb.dep_ == "pcomp" and verb.head.lower_ == "into" and is_infinitive


def _is_proposed_in_question(verb: Token) -> bool:
    """Whether a question asks for an act: "What better fix than to add a coat of paint and call it new?"."""
    if verb.tag_ != "VB" or verb.dep_ != "conj" or own_subject(verb) is not None:
        return False
    words = [token.lower_ for token in verb.sent]
    return "?" in words[-2:] and not {"what", "how", "why"}.isdisjoint(words[:3])


def _is_proposed(verb: Token) -> bool:
    """Whether a verb is what the writer proposes to do: "let's say that", "let me tell you"."""
    return verb.tag_ == "VB" and verb.dep_ == "ccomp" and verb.head.lemma_ == "let"


def _is_only_possible(verb: Token) -> bool:
    """Whether people only could say it, or were led to believe it: "they can gather to reject it"."""
    if verb.dep_ == "pcomp":
        return verb.head.lower_ == "into" and verb.lemma_ in {"believe", "think"}
    if verb.dep_ == "relcl":
        return REPORTING_VERBS.get(verb.lemma_) is CueKind.BELIEVE and verb.head.lower_ in _ANYBODY
    first = verb.head if verb.dep_ == "conj" and verb.head.tag_ == "VB" else verb
    is_purpose = verb.tag_ == "VB" and first.dep_ == "advcl" and any(child.lower_ == "to" for child in first.lefts)
    return is_purpose and any(child.lower_ in {"can", "could"} for child in first.head.lefts)


def _is_concluded(verb: Token) -> bool:
    """Whether the writer concludes it from what was said: "“…,” the bank said, appearing to confirm its fears"."""
    above = verb.head
    is_participle = above.lemma_ in {"appear", "seem"} and above.tag_ == "VBG" and above.dep_ == "advcl"
    return verb.dep_ == "xcomp" and is_participle and follows_comma(above) and above.head.lemma_ in REPORTING_VERBS


def _is_planned_talk(verb: Token) -> bool:
    """Whether people only meet or plan to talk: "met on Friday to talk about it"."""
    is_planned = verb.dep_ in {"advcl", "acl", "relcl"} or verb.head.pos_ == "ADJ"
    is_planned = is_planned or (verb.dep_ == "xcomp" and verb.head.lemma_ in {"call", "join"})
    is_talk = verb.lemma_ in _TALKING_VERBS and verb.tag_ == "VB" and is_planned
    return (is_talk and any(child.lower_ == "to" for child in verb.lefts)) or _is_expected_talk(verb)


def _is_expected_talk(verb: Token) -> bool:
    """Whether a talk or a request is only expected: "is set to discuss it", "is due to come and ask for help"."""
    if verb.tag_ != "VB" or verb.lemma_ not in _TALKING_VERBS | {"ask"}:
        return False
    first = verb.head if verb.dep_ == "conj" and verb.head.tag_ == "VB" else verb
    return first.dep_ == "xcomp" and first.head.lemma_ in EXPECTATION_WORDS


def _is_envisaged(verb: Token) -> bool:
    """Whether saying is only thought of: "savoured the prospect of announcing a deal"."""
    return verb.dep_ == "pcomp" and verb.head.lower_ == "of" and verb.head.head.lemma_ in _ENVISAGED_NOUNS


def _is_duty_or_question(verb: Token) -> bool:
    """Whether saying is a duty or asked about: "must say", "needs to explain", "Did she say that?"."""
    agent = own_subject(verb)
    for child in verb.lefts:
        if child.dep_ == "aux" and (child.lower_ in _DUTY_MODALS or (agent is not None and child.i < agent.i < verb.i)):
            return True
    return verb.dep_ == "xcomp" and verb.head.lemma_ in {"need", "have", "ought"}


def _is_evaluated(verb: Token) -> bool:
    """Whether saying is only evaluated: "it is fair to say", "unable to say"."""
    if verb.dep_ != "xcomp":
        return False
    copula = verb.head.head if verb.head.pos_ == "ADJ" else verb.head
    if copula.lemma_ == "be" and any(child.dep_ == "neg" and not _is_not_only(child) for child in copula.rights):
        # "This is not to say that …".
        return True
    adjective = verb.head if verb.head.pos_ == "ADJ" else next((c for c in copula.rights if c.dep_ == "acomp"), None)
    if adjective is None:
        return False
    agent = own_subject(copula)
    # "She was too tired to say".
    is_too = any(child.lower_ == "too" for child in adjective.lefts)
    return is_too or adjective.lower_ in _UNABLE_WORDS or (agent is not None and agent.lower_ == "it")


def _is_withheld(verb: Token) -> bool:
    """Whether the verb above means that nothing was said: "declined to say", "has yet to say", "without saying"."""
    above = governor(verb)
    is_held = above.lemma_ in WITHHOLDING_VERBS or (above.lemma_ == "leave" and is_passive(above))
    # "avoided the questions, promising to answer"
    is_held = is_held and not (verb.dep_ == "advcl" and verb.tag_ == "VBG" and follows_comma(verb))
    is_held = is_held or any(child.lower_ == "yet" for child in above.children)
    is_held = (is_held and above != verb) or _is_backed_away_from(verb)
    return verb.head.lower_ == "without" or _is_contrasted(verb) or is_held


def _is_of_others(verb: Token) -> bool:
    """Whether a clause tells what others said: "Lund refused to go, while the guards swore that she had left"."""
    marker = verb.left_edge
    return verb.dep_ == "advcl" and marker.lower_ in {"although", "while", "whereas"} and own_subject(verb) is not None


def _is_backed_away_from(verb: Token) -> bool:
    """Whether somebody kept from saying it: "shied away from criticising her", "steered clear of blaming him"."""
    link = verb.head
    if verb.dep_ != "pcomp" or link.lower_ not in {"from", "of"} or link.i < 2:
        return False
    above = governor(verb)
    if any(child.dep_ == "neg" for child in above.lefts):
        return False
    is_away = link.nbor(-1).lower_ in _AWAY and above.i == link.i - 2
    return above.lemma_ in _EVADING_VERBS and (is_away or above.i == link.i - 1)


def _is_contrasted(verb: Token) -> bool:
    """Whether the words before a verb mean that something else was done: "instead of saying", "rather than say"."""
    links = (verb.head, *verb.lefts)
    return any(link.i > 0 and (link.nbor(-1).lower_, link.lower_) in _CONTRASTS for link in links)


def _requests_anonymity(verb: Token) -> bool:
    """Whether the speaker only asks for anonymity: "asked not to be identified", "granted anonymity to discuss it"."""
    above = verb.head
    before = verb.doc[max(above.i, verb.i - _MAX_ANONYMITY_TOKENS) : verb.i]
    if verb.tag_ == "VB" and any(word.lower_ == "anonymity" for word in (above, *above.rights, *before)):
        return True
    return verb.lemma_ in _REQUESTING_VERBS and any(
        inner.lemma_.lower() in ANONYMITY_WORDS for child in verb.rights for inner in (child, *child.children)
    )


def _is_coordinated_by_or(verb: Token) -> bool:
    """Whether the first verb's negation also covers a second one: "did not confirm or deny"."""
    return any(child.lower_ in {"or", "nor"} for child in verb.head.children if child.dep_ == "cc")


def cue_start_of(cue: Token) -> int:
    """Return the start of a cue with its hedges and governing verbs: "reportedly told", "plans to announce"."""
    first = cue.i
    is_progressive = cue.tag_ == "VBG" and any(child.dep_ == "aux" for child in cue.lefts)
    is_perfect = cue.tag_ == "VBN" and cue.lemma_ in {"be", "become"}
    if cue.tag_ == "VB" or is_progressive or is_perfect or any(_is_modal(child) for child in cue.lefts):
        while first > 0 and cue.i - first < _MAX_CUE_LEAD_TOKENS and _extends_cue(cue.doc[first - 1], cue):
            first -= 1
    elif first > 0 and _is_hedge(cue.doc[first - 1]):
        first -= 1
    while cue.doc[first].tag_ == "RB" and cue.doc[first].lower_ not in HEDGES:
        first += 1
    return cue.i - 1 if first == cue.i and _was_said_once(cue) else first


def _was_said_once(cue: Token) -> bool:
    """Whether an adverb and a "but" tell that it no longer holds: "had previously promised to stay, but on Monday"."""
    if cue.i == 0 or cue.nbor(-1).lower_ not in _FORMER_WORDS:
        return False
    return any(word.lower_ in _TURNS for word in cue.doc[cue.i + 1 : cue.sent.end])


def cue_end_of(cue: Token, end: int) -> int:
    """Return the end of a cue, with the addressee if it follows at once: "told reporters"."""
    if cue.lemma_ not in ADDRESSING_VERBS:
        return end
    if (agency := agency_told(cue)) is not None:
        return agency.i + 1
    addressee = next(
        (child for child in cue.rights if child.dep_ in {"dobj", "dative"} and child.left_edge.i == end), None
    ) or _addressee_below_participle(cue, end)
    addressee = audience_read_as_verb(cue) or addressee or audience_read_as_adverb(cue)
    return addressee.i + 1 if addressee is not None and addressee.i - end < _MAX_ADDRESSEE_TOKENS else end


def _addressee_below_participle(cue: Token, end: int) -> Token | None:
    """The addressee whose participle the parser took for a verb: "told visiting officials they would leave"."""
    clause = next((child for child in cue.rights if child.dep_ in {"xcomp", "ccomp"} and child.tag_ == "VBG"), None)
    if clause is None or clause.i != end:
        return None
    if not any(child.dep_ == "ccomp" for child in (*cue.rights, *clause.rights) if child != clause):
        return None
    return next((child for child in clause.rights if child.dep_ == "dobj" and child.tag_ == "NNS"), None)


def _extends_cue(token: Token, cue: Token) -> bool:
    """Whether a word before a cue belongs to it: an auxiliary, an adverb, "to", or the verb that governs the cue."""
    above = cue.dep_ in {"xcomp", "advcl"} and token.is_ancestor(cue) and token.pos_ in {"VERB", "AUX"}
    is_auxiliary = token.dep_ in {"aux", "auxpass", "prt"} and token.is_lower
    return _is_modal(token) or token.tag_ in {"TO", "RB"} or is_auxiliary or above


def _is_hedge(token: Token) -> bool:
    return token.lower_ in HEDGES and (token.lower_ not in _ALSO_NAMES or _is_modal(token))


def _is_modal(token: Token) -> bool:
    """Whether a word is a modal verb and not the name in "Theresa May said"."""
    return token.tag_ == "MD" and (token.is_lower or bool(token.is_sent_start))
