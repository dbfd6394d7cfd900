"""The subject of a verb that another verb controls: "forced her to admit", "quoted her as saying", "…, adding"."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import CAUSATIVE_VERBS, QUOTING_VERBS, REPORTING_VERBS
from summarizer.attribution_in_english.grammar.misread import follows_comma
from summarizer.attribution_in_english.grammar.opening_phrases import doer_in_opening
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.parsing.tokens import Token

# After a verb of speech, these begin what its subject does next; the shortest case is "she said before admitting".
_SEQUENCES: Final = frozenset({"before", "while"})
_MIN_TOKENS_BEFORE: Final = 3
# Whom a verb leaves to do something: only words for people in general, because "left Oslo to announce it" has an object
# before an infinitive, too.
_SOME: Final = frozenset("critics experts fans few many most observers others people residents some voters".split())


def controlled_subject(verb: Token) -> Token | None:
    """Return the subject of a verb that has none of its own; `None` if no other verb controls it."""
    if own_subject(verb) is not None:
        return None
    if (owner := _speaker_before_preposition(verb) or doer_in_opening(verb)) is not None:
        return owner
    if verb.dep_ == "relcl" and verb.head.dep_ == "dobj" and is_infinitive(verb):
        # "Led Joel Abara, a supporter, to urge her": the parser takes the infinitive for a relative clause.
        return verb.head if verb.head.head.lemma_ in CAUSATIVE_VERBS else None
    # "Pushed them to wait and to say".
    is_second = verb.dep_ == "conj" and verb.head.dep_ == "xcomp" and is_infinitive(verb)
    first = verb.head if is_second else verb
    above = _quoting_verb(first) if _is_quoted(first) else governor(first)
    is_made = first.dep_ == "xcomp" and (above.lemma_ in CAUSATIVE_VERBS or _leaves_some(above))
    is_made = is_made or _follows_its_object(first, above)
    is_made = is_made or (verb.dep_ == "pcomp" and verb.head.lower_ == "into" and verb.head.head == above)
    if is_made or _is_quoted(verb):
        # A passive has no object: "was forced to admit", "was quoted as saying".
        made = next((child for child in above.rights if child.dep_ == "dobj" and child.i < verb.i), None)
        if made is not None or not is_passive(above):
            return made
    return _enclosing_speaker(verb) if verb.tag_ == "VBG" and follows_comma(verb) else None


def _speaker_before_preposition(verb: Token) -> Token | None:
    """The subject of the verb of speech just before a gerund: "“Hale must go,” she says, before admitting that …".

    The parser gives the gerund to the verb of the quotation.
    """
    if verb.tag_ != "VBG" or verb.i - verb.sent.start < _MIN_TOKENS_BEFORE or verb.nbor(-1).lower_ not in _SEQUENCES:
        return None
    before = verb.nbor(-2) if verb.nbor(-2).text != "," else verb.nbor(-3)
    is_speech = before.lemma_ in REPORTING_VERBS and before.pos_ == "VERB" and before.tag_ != "VBG"
    return next((child for child in before.children if child.dep_ == "nsubj"), None) if is_speech else None


def _follows_its_object(verb: Token, above: Token) -> bool:
    """Whether an infinitive comes just after the object of a causative participle: "…, leading Lund to admit that"."""
    is_below = verb.dep_ == "advcl" and verb.head == above and above.tag_ == "VBG" and above.lemma_ in CAUSATIVE_VERBS
    if not is_below or not is_infinitive(verb):
        return False
    return any(child.dep_ == "dobj" and child.right_edge.i + 1 == verb.left_edge.i for child in above.rights)


def is_infinitive(verb: Token) -> bool:
    """Return whether a verb is an infinitive with "to"."""
    return verb.tag_ == "VB" and any(child.dep_ == "aux" and child.lower_ == "to" for child in verb.lefts)


def _leaves_some(verb: Token) -> bool:
    """Whether a verb leaves people to do something: "leaving many to wonder"; not "left Oslo to announce it"."""
    return verb.lemma_ == "leave" and any(child.dep_ == "dobj" and child.lower_ in _SOME for child in verb.rights)


def _is_quoted(verb: Token) -> bool:
    """Whether another verb quotes this one: "quoted her as saying"."""
    return verb.tag_ == "VBG" and verb.head.lower_ == "as" and _quoting_verb(verb).lemma_ in QUOTING_VERBS


def _quoting_verb(verb: Token) -> Token:
    """The verb above, or the one above what is told of its object: "cited an aide close to its planning as saying"."""
    above = governor(verb)
    return governor(above) if above.dep_ == "acl" and above.head.dep_ == "dobj" else above


def quoter(verb: Token) -> Token | None:
    """Return the relay that quotes a verb's speaker: "The paper quoted her as saying"."""
    return own_subject(_quoting_verb(verb)) if _is_quoted(verb) else None


def _enclosing_speaker(verb: Token) -> Token | None:
    """The speaker of the verb that governs a participle: "Lee said it was late, adding that …"."""
    if (nearer := _speaker_before_comma(verb)) is not None:
        return nearer
    for _ in range(4):
        verb = verb.head
        inserted = (child for child in verb.rights if child.dep_ == "parataxis" and child.lemma_ in REPORTING_VERBS)
        for each in (verb, *inserted):
            if each.lemma_ in REPORTING_VERBS and each.pos_ == "VERB" and (agent := own_subject(each)) is not None:
                return agent
    return None


def _speaker_before_comma(participle: Token) -> Token | None:
    """The speaker in the clause before a participle and its comma: "after Lund vowed to leave, calling it a ruin"."""
    clause = next((child for child in participle.head.rights if child.right_edge.i == participle.left_edge.i - 2), None)
    if clause is None or clause.dep_ != "advcl" or clause.lemma_ not in REPORTING_VERBS or clause.tag_ == "VBG":
        return None
    return next((child for child in clause.lefts if child.dep_ == "nsubj"), None)


def governor(verb: Token) -> Token:
    """Return the verb above, skipping prepositions and nouns: "by saying", "in an effort to say"."""
    above = verb.head
    while above.head != above and above.pos_ not in {"VERB", "AUX"}:
        above = above.head
    return above
