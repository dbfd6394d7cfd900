"""Contents that are not clauses: infinitives, objects and subjects of passives."""

from typing import Final

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.cues import (
    ADDRESSING_VERBS,
    DENIAL_KINDS,
    DISPUTING_VERBS,
    DOCUMENTS,
    GERUND_VERBS,
    HEARSAY_VERBS,
    NAMING_VERBS,
    NON_SPEECH_OBJECTS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    WITH_COMPLEMENT,
    WITH_GERUND,
    WITH_INFINITIVE,
    WITH_OBJECT,
    WITH_PATIENT,
    WITH_PREPOSITION,
    WITH_REASON,
    CueKind,
)
from summarizer.attribution.grammar.cut_off_objects import (
    hyphenated_rest,
    owned_after,
    owned_object,
    rest_of_object,
    second_named,
    what_noun_does,
)
from summarizer.attribution.grammar.second_verbs import what_urger_did
from summarizer.attribution.grammar.subjects import is_passive, own_subject
from summarizer.attribution.parsing.tokens import Token

_COMPLEMENT_PREPOSITIONS: Final = frozenset("as of for to about over against".split())
_FURTHER_PREPOSITIONS: Final = {
    "blame": frozenset({"on"}),
    # "Denounced the plan with a speech" tells how.
    **dict.fromkeys(("charge", "credit", "compare", "contrast", "threaten"), frozenset({"with"})),
    **dict.fromkeys(("forecast", "estimate", "project", "predict", "report"), frozenset({"at", "by", "in"})),
}
# "Called the council into session" is no name.
_MOTIONS: Final = frozenset({"into", "off", "back", "together"})
# The prepositions before those who are urged: "called for the firm to leave", "pleaded with him to stay".
_ADDRESSEE_LINKS: Final = {"ask": frozenset({"for"}), "call": frozenset({"on", "for"}), "plead": frozenset({"with"})}
# Which prepositions join a phrase to the noun before it: "penchant for", but "talked about the dam for an hour".
_USUAL_LINKS: Final = frozenset({"of"})
_NOUN_LINKS: Final = {
    noun: frozenset(prepositions.split())
    for nouns, prepositions in (
        ("access approach closeness commitment devotion link loyalty objection opposition", "to"),
        ("proximity reaction relation relationship resistance response tie", "to with of"),
        ("affection appetite contempt desire enthusiasm fondness love passion penchant", "for"),
        ("preference reason reputation respect search support taste", "for of"),
    )
    for noun in nouns.split()
}
_COMPLEMENT_DEPS: Final = frozenset({"oprd", "acomp", "attr", "xcomp"})
_ACTOR_LABELS: Final = frozenset({"PERSON", "GPE", "NORP"})
_PERSONAL_PRONOUNS: Final = frozenset({"him", "her", "them", "himself", "herself"})
# What was done is what these tell of.
_OF_DEEDS: Final = frozenset({*DENIAL_KINDS, CueKind.ACCUSE, CueKind.JUDGE})
_EVEN: Final = (["even", "as"], ["even", "though"], ["even", "when"])
_JUDGING_VERBS: Final = frozenset({"dismiss", "deny"})
_JUDGES: Final = frozenset("court judge justice jury magistrate panel tribunal".split())
_COUNTED: Final = frozenset({"one", "two", "three", "some", "several", "many", "most", "all", "few"})
_EMPTY_OBJECTS: Final = frozenset("nothing little much more anything something so".split())


def nonclausal_content(verb: Token) -> set[int]:
    """Return the token positions of what was promised, denied, named, called for, or said about somebody."""
    if is_passive(verb):
        return _passive_content(verb)
    return _infinitive_content(verb) or _name_in_relative_clause(verb) or _object_content(verb)


def _passive_content(verb: Token) -> set[int]:
    """The content of a passive: "was accused of theft", "is said to have left", "was announced"."""
    patient = next((child for child in verb.children if child.dep_ == "nsubjpass"), None) or _shared_patient(verb)
    tails = {inner for tail in verb.rights if _is_about_patient(verb, tail) for inner in phrases.subtree(tail)}
    if _is_usual_name(verb) or _is_indicted(verb):
        return set()
    if patient is None and own_subject(verb) is None and REPORTING_VERBS[verb.lemma_] is CueKind.ACCUSE:
        # "A minstrel accused of spying": nobody speaks.
        return set()
    if patient is None or patient.tag_ in {"WP", "WDT"}:
        is_judged = REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE and verb.dep_ == "relcl" and patient is not None
        who = set(range(*phrases.noun_phrase(verb.head))) if is_judged and tails else set()
        return who | tails if verb.lemma_ not in NAMING_VERBS else set()
    if (deed := phrases.deed_of_accused(own_subject(verb))) is not None:
        return phrases.subtree(patient) | phrases.subtree(deed)
    is_whole = REPORTING_VERBS[verb.lemma_] in WITH_PATIENT and own_subject(verb) is not None
    return phrases.subtree(patient) | tails if tails or is_whole else set()


def _is_usual_name(verb: Token) -> bool:
    """Whether nobody in particular calls something by a name: "the disease is called “feather lung”"."""
    is_present = any(child.dep_ == "auxpass" and child.tag_ in {"VBZ", "VBP"} for child in verb.lefts)
    return verb.lemma_ in {"call", "dub"} and is_present and own_subject(verb) is None


def _is_indicted(verb: Token) -> bool:
    """Whether a passive only tells of an indictment by nobody in particular: "was charged with fraud"."""
    with_ = any(child.lower_ == "with" for child in verb.rights)
    return verb.lemma_ == "charge" and with_ and own_subject(verb) is None


def _shared_patient(verb: Token) -> Token | None:
    """The subject that a passive shares with the verb before it: "the ban has failed and was ruled illegal"."""
    if verb.dep_ != "conj" or not any(child.dep_ == "auxpass" for child in verb.lefts):
        return None
    patient = next((child for child in verb.head.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    return patient if patient is not None and patient.pos_ in {"NOUN", "PROPN"} else None


def _is_about_patient(verb: Token, tail: Token) -> bool:
    """Whether a word after a passive heads what was said about its subject."""
    cue_kind = REPORTING_VERBS[verb.lemma_]
    if tail.dep_ == "xcomp" and tail.lemma_ not in REPORTING_VERBS:
        return verb.lemma_ in HEARSAY_VERBS or verb.lemma_ in ADDRESSING_VERBS or cue_kind in WITH_INFINITIVE
    if verb.lemma_ in NAMING_VERBS:
        return tail.dep_ == "oprd" or tail.lower_ == "as"
    linking = _COMPLEMENT_PREPOSITIONS | _FURTHER_PREPOSITIONS.get(verb.lemma_, frozenset())
    return cue_kind in WITH_PATIENT and (tail.dep_ == "oprd" or (tail.dep_ == "prep" and tail.lower_ in linking))


def _name_in_relative_clause(verb: Token) -> set[int]:
    """The name given to something in a relative clause: "a plan that she called “a ruin”"."""
    if verb.lemma_ not in NAMING_VERBS or verb.dep_ not in {"relcl", "pcomp", "ccomp"}:
        return set()
    pronoun = next(
        (child for child in verb.lefts if child.tag_ in {"WDT", "WP"} and child.dep_ not in phrases.SUBJECT_DEPS), None
    )
    if pronoun is None:
        return set()
    complements = [c for c in verb.rights if c.dep_ in _COMPLEMENT_DEPS or c.dep_ == "dobj" or c.lower_ == "as"]
    positions = {position for child in complements for position in phrases.subtree(child)}
    is_named = bool(positions) and verb.dep_ == "relcl" and pronoun.lower_ in {"whom", "who", "which"}
    return positions | set(range(*phrases.noun_phrase(verb.head))) if is_named else positions


def _infinitive_content(verb: Token) -> set[int]:
    """What somebody promised, urged or threatened to do, with the person urged; or denied doing."""
    cue_kind = REPORTING_VERBS[verb.lemma_]
    for child in verb.children:
        if child.dep_ not in {"xcomp", "advcl", "pcomp"} or child.i < verb.i:
            continue
        if _is_about_antecedent(verb) and not any(inner.dep_ == "dobj" for inner in child.rights):
            return set()
        if (cue_kind in WITH_GERUND or verb.lemma_ in GERUND_VERBS) and child.dep_ == "xcomp" and _is_gerund(child):
            return phrases.subtree(child) | _circumstance(verb, child.right_edge.i + 1)
        may_be_urged = cue_kind in WITH_INFINITIVE or verb.lemma_ in ADDRESSING_VERBS
        if may_be_urged and any(c.lower_ == "to" for c in child.children) and not _is_purpose(verb):
            return _infinitive_with_addressee(verb, child)
    return set()


def _is_about_antecedent(verb: Token) -> bool:
    """Whether what was promised is the noun above, and what follows has no object: "the target it pledged to reach"."""
    return verb.dep_ == "relcl" and any(c.dep_ == "nsubj" and c.tag_ not in {"WP", "WDT"} for c in verb.lefts)


def _is_gerund(verb: Token) -> bool:
    """Whether a verb is a gerund, by itself or by its first auxiliary: "taking money", "having been paid"."""
    return verb.tag_ == "VBG" or any(child.tag_ == "VBG" and child.dep_ in {"aux", "auxpass"} for child in verb.lefts)


def _is_purpose(verb: Token) -> bool:
    """Whether an infinitive states a purpose: "called to ask for help", but not "called on the town to help"."""
    if verb.doc[verb.i + 1 : verb.i + 2].text == "for":
        # "Called for the case to be reopened."
        return False
    links = [child for child in verb.rights if child.dep_ in {"prep", "prt"}]
    is_moved = _is_summoned(verb) or any(child.lower_ in _MOTIONS for child in links)
    return verb.lemma_ == "call" and (not links or is_moved)


def _infinitive_with_addressee(verb: Token, child: Token) -> set[int]:
    """What somebody is urged to do, with the addressee: "urged drivers to stay", "called on the town to build"."""
    positions = phrases.subtree(child) - what_urger_did(verb, child)
    clause = next((c for c in verb.rights if c.dep_ == "ccomp" and c.i > child.i), None)
    if clause is not None:
        positions |= set(range(child.left_edge.i, clause.right_edge.i + 1))
    between = [c for c in verb.children if verb.i < c.i < child.i]
    addressed = [c for c in between if c.dep_ in {"dobj", "dative"}]
    links = _ADDRESSEE_LINKS.get(verb.lemma_, frozenset({"on"}))
    addressed += [token for c in between if c.dep_ == "prep" and c.lower_ in links for token in c.children]
    for addressee in addressed:
        positions |= set(range(addressee.left_edge.i, child.left_edge.i))
    return positions


def _object_content(verb: Token) -> set[int]:
    """What was announced, denied, praised or called for, if it is a noun phrase and not a clause."""
    pronoun = next((child for child in verb.lefts if child.tag_ == "WDT"), None)
    if verb.dep_ == "relcl" and pronoun is not None:
        is_object = pronoun.dep_ not in phrases.SUBJECT_DEPS or _is_about_antecedent(verb)
        if is_object:
            return set()
    prepositions = WITH_PREPOSITION.get(verb.lemma_, frozenset())
    for child in verb.rights:
        if child.dep_ == "dobj" and (owned := owned_object(verb, child)) is not None:
            return _denied_claim(verb, owned) or set(range(child.left_edge.i, owned.right_edge.i + 1))
        if child.dep_ == "dobj":
            return _denied_claim(verb, child) or (
                _with_complements(verb, child) if _is_speech_object(verb, child) else set()
            )
        if child.dep_ == "prep" and child.lower_ in prepositions:
            return _prepositional_content(verb, child)
    return set()


def _denied_claim(verb: Token, noun: Token) -> set[int]:
    """The content of a claim that somebody denies, no matter who made it: "rejected Lee's claim that …"."""
    clause = phrases.that_clause(noun) if _disputes(verb) and noun.lemma_ in REPORTING_NOUNS else None
    return phrases.subtree(clause) if clause is not None else set()


def _disputes(verb: Token) -> bool:
    return REPORTING_VERBS[verb.lemma_] in DENIAL_KINDS or verb.lemma_ in DISPUTING_VERBS


def denies_claim(verb: Token) -> bool:
    """Return whether a verb denies the claim that is its object: "countered her claim that …"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    for child in verb.rights:
        if child.dep_ != "dobj":
            continue
        is_followed = clause is not None and clause.left_edge.i == child.i + 1 and clause.left_edge.lower_ == "that"
        if _denied_claim(verb, child) or (is_followed and _disputes(verb) and child.lemma_ in REPORTING_NOUNS):
            return True
    return False


def _prepositional_content(verb: Token, preposition: Token) -> set[int]:
    """What somebody warned of or called for. Of "called on" there is none; of "referred to" only with a name for it."""
    # "Spoke on Monday | about the mill": a preposition is part of the cue only if it follows the verb at once.
    in_cue = {preposition.i} if preposition.i == verb.i + 1 else set()
    positions = phrases.subtree(preposition) - in_cue
    if verb.lemma_ == "call":
        return positions if preposition.lower_ == "for" else set()
    positions |= _complement_of_noun(verb, positions)
    positions |= what_noun_does(verb, positions) | owned_after(verb, positions)
    names = [child for child in verb.rights if child.lower_ == "as"]
    is_content = verb.lemma_ != "refer" or names or any(verb.doc[position].is_quote for position in positions)
    return positions.union(*(phrases.subtree(name) for name in names)) if is_content else set()


def _is_empty(object_: Token) -> bool:
    """Whether an object says nothing by itself: "something", "one of those talks"."""
    if object_.lower_ in _EMPTY_OBJECTS:
        return True
    of = next((child for child in object_.rights if child.lower_ == "of"), None)
    nouns = [token for child in (of.rights if of is not None else ()) for token in (child, *child.lefts)]
    return object_.lower_ in _COUNTED and any(token.lower_ in {"those", "these", "them"} for token in nouns)


def _complement_of_noun(verb: Token, positions: set[int]) -> set[int]:
    """The phrase that belongs to the last noun, and not to the verb: "bragged about his access to the mayor"."""
    end = max(positions, default=verb.i) + 1
    noun, tail = verb.doc[end - 1], next((child for child in verb.rights if child.i == end), None)
    if tail is None or tail.dep_ != "prep" or tail.lower_ not in _NOUN_LINKS.get(noun.lemma_, _USUAL_LINKS):
        return set()
    complement = phrases.subtree(tail)
    return complement if noun.pos_ == "NOUN" and not _tells_time(verb, complement) else set()


def _is_speech_object(verb: Token, object_: Token) -> bool:
    """Whether a verb's object was said or spoken about: not if somebody was called by telephone or denied a visa."""
    is_pointed_out = verb.lemma_ == "point" and any(child.dep_ == "prt" for child in verb.rights)
    if not (verb.lemma_ in WITH_OBJECT or is_pointed_out) or any(child.dep_ == "dative" for child in verb.children):
        return False
    if _is_moved(verb, object_) or _is_empty(object_) or _is_action(verb, object_):
        return False
    if phrases.that_clause(object_) is not None and object_.lemma_ in REPORTING_NOUNS:
        return phrases.owner(object_) is None and not phrases.has_light_verb(object_)
    if any(token.is_quote for token in verb.doc[object_.left_edge.i : object_.right_edge.i + 2]):
        return True
    if verb.lemma_ in WITH_REASON and not _attacks_with_words(verb):
        return any(child.lower_ in WITH_REASON[verb.lemma_] for child in verb.rights)
    complements = WITH_COMPLEMENT.get(verb.lemma_)
    return complements is None or object_.lemma_ in complements or any(map(_is_complement, verb.rights))


def _is_complement(word: Token) -> bool:
    """Whether a word says what somebody is called: not what for, as in "called the mayor to discuss it"."""
    return word.dep_ in _COMPLEMENT_DEPS and not any(child.lower_ == "to" for child in word.lefts)


def _is_moved(verb: Token, object_: Token) -> bool:
    """Whether somebody is called somewhere, or by a nickname: "called the council into session"."""
    is_moved = any(child.lower_ in _MOTIONS for child in (*verb.rights, *object_.rights)) or _is_summoned(verb)
    return verb.lemma_ == "call" and (is_moved or gives_nickname(verb))


def _is_summoned(verb: Token) -> bool:
    """Whether somebody is called in: "called in the army to help"."""
    links = [child for child in verb.rights if child.dep_ in {"prt", "advmod", "prep"}]
    is_alone = not any(child.lower_ in {"for", "on"} for child in links)
    return any(
        child.lower_ == "in" and (child.dep_ != "prep" or (is_alone and child.i == verb.i + 1)) for child in links
    )


def gives_nickname(verb: Token) -> bool:
    """Return whether people have a name for somebody: "His friends call him “Lofty”"."""
    if verb.lemma_ != "call":
        return False
    if any(child.dep_ in {"dobj", "nsubj"} and child.lower_.endswith(("self", "selves")) for child in verb.rights):
        # "A group calling itself the Guard."
        return True
    if verb.tag_ not in {"VBP", "VBZ"}:
        return False
    is_person = any(child.dep_ == "dobj" and child.lower_ in _PERSONAL_PRONOUNS for child in verb.rights)
    return is_person and any(child.dep_ == "oprd" and child.pos_ == "PROPN" for child in verb.rights)


def _is_action(verb: Token, object_: Token) -> bool:
    """Whether a verb reports an act and not speech: "dismissed the coach", "admitted her"."""
    if _is_withheld_from(verb, object_) or _is_judgment(verb) or _is_let_in(verb):
        return True
    things = NON_SPEECH_OBJECTS.get(verb.lemma_)
    if (
        things is None
        or _as_after_occasion(verb) is not None
        or any(child.dep_ in _COMPLEMENT_DEPS or child.lower_ == "as" for child in verb.rights)
    ):
        return False
    return (
        object_.lemma_.lower() in things or object_.ent_type_ in _ACTOR_LABELS or object_.lower_ in _PERSONAL_PRONOUNS
    )


def _is_withheld_from(verb: Token, object_: Token) -> bool:
    """Whether something is denied to somebody: "denied vaccines to prisoners"."""
    return verb.lemma_ == "deny" and any(child.lower_ == "to" for child in (*verb.rights, *object_.rights))


def _as_after_occasion(verb: Token) -> Token | None:
    """The "as" that the parser gave to the occasion: "described him in a speech | as a hero"."""
    if verb.lemma_ not in NAMING_VERBS:
        return None
    nouns = (noun for child in verb.rights if child.dep_ == "prep" for noun in child.rights)
    return next((child for noun in nouns for child in noun.rights if child.lower_ == "as"), None)


def _is_let_in(verb: Token) -> bool:
    """Whether somebody is admitted to a place or a state: "admitted them as refugees"."""
    return verb.lemma_ == "admit" and any(child.lower_ in {"as", "into"} for child in verb.rights)


def _is_judgment(verb: Token) -> bool:
    """Whether a court decides: "the justices dismissed the law"."""
    agent = own_subject(verb)
    if verb.lemma_ not in _JUDGING_VERBS or agent is None:
        return False
    return any(word.lemma_.lower() in _JUDGES for word in (agent, *agent.lefts))


def _attacks_with_words(verb: Token) -> bool:
    """Whether an attack is verbal: in most news that of a person with a name is, and that of a document always."""
    agent = own_subject(verb)
    return verb.lemma_ == "attack" and agent is not None and (agent.ent_type_ == "PERSON" or agent.lemma_ in DOCUMENTS)


def _with_complements(verb: Token, child: Token) -> set[int]:
    """The object with what it is accused of, credited to, praised for or called."""
    positions = phrases.subtree(child) | hyphenated_rest(verb, child)
    linking = _COMPLEMENT_PREPOSITIONS | _FURTHER_PREPOSITIONS.get(verb.lemma_, frozenset())
    for tail in verb.rights:
        is_linked = tail.dep_ in {"prep", "dative"} and tail.lower_ in linking
        is_linked = is_linked or (
            tail.dep_ == "advcl" and tail.left_edge.lower_ == "as" and verb.lemma_ in NAMING_VERBS
        )
        if tail.i > child.i and (is_linked or tail.dep_ in _COMPLEMENT_DEPS):
            gap = set(range(max(positions) + 1, tail.left_edge.i))
            positions |= second_named(verb, gap)
            is_within = any(gap <= phrases.subtree(other) for other in verb.rights if other.dep_ == "prep")
            positions |= _without_apposition(tail) | (gap if is_within and not _tells_time(verb, gap) else set())
    after = _as_after_occasion(verb)
    if after is not None and after.i > max(positions):
        return positions | phrases.subtree(after)
    positions |= rest_of_object(verb, positions)
    return positions | _circumstance(verb, max(positions) + 1)


def _circumstance(verb: Token, end: int) -> set[int]:
    """Why, how or while what somebody is blamed for was done: "accused it of theft | even as people starved"."""
    if REPORTING_VERBS[verb.lemma_] not in _OF_DEEDS or end >= len(verb.doc):
        return set()
    first = end + (verb.doc[end].text == ",")
    is_accused = REPORTING_VERBS[verb.lemma_] is CueKind.ACCUSE
    tells_deed = any(token.tag_ == "VBG" for token in verb.doc[verb.i + 1 : end])
    for child in verb.rights:
        if child.left_edge.i != first:
            continue
        is_means = is_accused and child.lower_ == "by" and any(c.tag_ == "VBG" for c in child.rights)
        is_adjacent = first == end and (is_means or child.lower_ == "because")
        if is_adjacent or (tells_deed and _is_at_the_same_time(child)):
            return set(range(end, child.right_edge.i + 1))
    return set()


def _is_at_the_same_time(clause: Token) -> bool:
    """Whether a clause tells what others went through meanwhile, and nobody says anything in it."""
    agent = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    if clause.dep_ != "advcl" or agent is None or agent.pos_ == "PRON" or clause.lemma_ in REPORTING_VERBS:
        return False
    words = clause.doc[clause.left_edge.i : clause.left_edge.i + 2]
    return words[0].lower_ == "while" or [word.lower_ for word in words] in _EVEN


def _without_apposition(tail: Token) -> set[int]:
    """The complement after "as", without what the writer adds: "described it as complex | , a change"."""
    positions = phrases.subtree(tail)
    if tail.dep_ != "advcl":
        return positions
    commas = (i for i in sorted(positions) if tail.doc[i].text == "," and tail.doc[i + 1].lower_ in {"a", "an", "the"})
    comma = next(commas, None)
    return positions if comma is None else {position for position in positions if position < comma}


def _tells_time(verb: Token, positions: set[int]) -> bool:
    return any(verb.doc[position].ent_type_ in {"DATE", "TIME"} for position in positions)
