"""Objects that were said or spoken about, and not thrown out, let in or called to a place."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import (
    DOCUMENTS,
    NAMING_VERBS,
    NON_SPEECH_OBJECTS,
    REPORTING_NOUNS,
    WITH_COMPLEMENT,
    WITH_OBJECT,
    WITH_REASON,
)
from summarizer.attribution_in_english.grammar.deeds import is_deed
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tokens import Token

MOTIONS: Final = frozenset({"into", "off", "back", "together"})
"""Where somebody is called, which is no name: "called the council into session"."""

COMPLEMENT_DEPS: Final = frozenset({"oprd", "acomp", "attr", "xcomp"})
"""The dependencies of what an object is called or made."""
_ACTOR_LABELS: Final = frozenset({"PERSON", "GPE", "NORP"})
_PERSONAL_PRONOUNS: Final = frozenset({"him", "her", "them", "himself", "herself"})
_JUDGING_VERBS: Final = frozenset({"dismiss", "deny"})
_JUDGES: Final = frozenset("court judge justice jury magistrate panel tribunal".split())
# Those whose names for a thing tell what they think of it.
_CAMPAIGNERS: Final = frozenset(
    "activist campaigner critic democrat opponent republican sceptic skeptic supporter".split()
)
_COUNTED: Final = frozenset({"one", "two", "three", "some", "several", "many", "most", "all", "few"})
_EMPTY_OBJECTS: Final = frozenset("nothing little much more anything something so".split())
# What somebody recites.
_WORDS_OF_NO_CONTENT: Final = frozenset("chant line mantra motto phrase poem prayer refrain rhyme slogan verse".split())


def is_speech_object(verb: Token, object_: Token) -> bool:
    """Return whether a verb's object was said or spoken about: not if somebody was denied a visa."""
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
        return any(child.lower_ in WITH_REASON[verb.lemma_] and not _tells_how_long(child) for child in verb.rights)
    complements = WITH_COMPLEMENT.get(verb.lemma_)
    return complements is None or object_.lemma_ in complements or any(map(_is_complement, verb.rights))


def _is_empty(object_: Token) -> bool:
    """Whether an object says nothing by itself: "something", "one of those talks"."""
    if object_.lower_ in _EMPTY_OBJECTS or _is_unquoted(object_):
        return True
    of = next((child for child in object_.rights if child.lower_ == "of"), None)
    nouns = [token for child in (of.rights if of is not None else ()) for token in (child, *child.lefts)]
    return object_.lower_ in _COUNTED and any(token.lower_ in {"those", "these", "them"} for token in nouns)


def _is_unquoted(object_: Token) -> bool:
    """Whether only the kind of words that somebody uttered is told: "would repeat a mantra", not "a hymn to it"."""
    after = object_.doc[object_.i + 1 : object_.i + 2].text
    is_alone = object_.right_edge == object_ and after not in {":", ",", "—", "–", "-", "“", '"', "‘", "'"}
    return object_.lemma_.lower() in _WORDS_OF_NO_CONTENT and is_alone


def _is_complement(word: Token) -> bool:
    """Whether a word says what somebody is called: not what for, as in "called the mayor to discuss it"."""
    return word.dep_ in COMPLEMENT_DEPS and not any(child.lower_ == "to" for child in word.lefts)


def _is_moved(verb: Token, object_: Token) -> bool:
    """Whether somebody is called somewhere, or by a nickname: "called the council into session"."""
    is_moved = any(child.lower_ in MOTIONS for child in (*verb.rights, *object_.rights)) or is_summoned(verb)
    return verb.lemma_ == "call" and (is_moved or gives_nickname(verb))


def is_summoned(verb: Token) -> bool:
    """Return whether somebody is called in: "called in the army to help"."""
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
    if _names_thing(verb):
        return True
    is_person = any(child.dep_ == "dobj" and child.lower_ in _PERSONAL_PRONOUNS for child in verb.rights)
    return is_person and any(child.dep_ == "oprd" and child.pos_ == "PROPN" for child in verb.rights)


def _names_thing(verb: Token) -> bool:
    """Whether people have a name for a thing: "the yard, which sailors call “the Pit”"; not "which critics call …"."""
    people = own_subject(verb) if verb.dep_ == "relcl" else None
    if people is None or people.tag_ != "NNS" or people.lemma_.lower() in _CAMPAIGNERS:
        return False
    is_object = any(child.tag_ == "WDT" and child.dep_ == "dobj" for child in verb.lefts)
    names = [child for child in verb.rights if child.dep_ == "oprd"]
    return is_object and len(names) == 1 and names[0].pos_ == "PROPN"


def _is_action(verb: Token, object_: Token) -> bool:
    """Whether a verb reports an act and not speech: "dismissed the coach", "admitted her"."""
    if _is_withheld_from(verb, object_) or _is_judgment(verb) or _is_let_in(verb) or is_deed(verb, object_):
        return True
    things = NON_SPEECH_OBJECTS.get(verb.lemma_)
    if (
        things is None
        or as_after_occasion(verb) is not None
        or any(child.dep_ in COMPLEMENT_DEPS or is_as_phrase(child) for child in verb.rights)
    ):
        return False
    if any(is_described_doing(verb, object_, child) for child in (*verb.rights, *object_.rights)):
        return False
    if _keeps_record(verb, object_) or _is_subject_of_quotation(verb, object_):
        return False
    return (
        object_.lemma_.lower() in things or object_.ent_type_ in _ACTOR_LABELS or object_.lower_ in _PERSONAL_PRONOUNS
    )


def is_described_doing(verb: Token, object_: Token, participle: Token) -> bool:
    """Return whether a participle tells what somebody did: "described Lund pushing the guard"."""
    if verb.lemma_ != "describe" or participle.tag_ != "VBG" or participle.left_edge != participle:
        return False
    return (participle.head == object_ and participle.dep_ == "acl") or participle.i == object_.right_edge.i + 1


def _keeps_record(verb: Token, object_: Token) -> bool:
    """Whether somebody defends what was done, and not a score: "defended her record on housing"."""
    is_own = any(child.tag_ == "PRP$" or child.dep_ == "poss" for child in object_.lefts)
    is_about = any(child.dep_ == "prep" and child.lower_ in {"in", "on", "over"} for child in object_.rights)
    return verb.lemma_ == "defend" and object_.lemma_ in {"record", "position"} and is_own and is_about


def _is_subject_of_quotation(verb: Token, object_: Token) -> bool:
    """Whether a quotation is what the object does: "Hale said the Danes he met “know what is at stake”"."""
    agent = own_subject(verb)
    if verb.lemma_ != "say" or agent is None or agent.i > verb.i or object_.left_edge.lower_ != "the":
        return False
    has_clause = any(child.dep_ == "relcl" for child in object_.rights)
    return has_clause and any(word.is_quote for word in verb.doc[object_.i : object_.right_edge.i + 1])


def _is_withheld_from(verb: Token, object_: Token) -> bool:
    """Whether something is denied to somebody: "denied vaccines to prisoners"."""
    return verb.lemma_ == "deny" and any(child.lower_ == "to" for child in (*verb.rights, *object_.rights))


def is_as_phrase(child: Token) -> bool:
    """Return whether a child of a verb begins with "as", even if the parser took it for an adverb: "as brave"."""
    return child.lower_ == "as" or (
        child.dep_ in {"advmod", "advcl"} and child.pos_ == "ADJ" and child.left_edge.lower_ == "as"
    )


def as_after_occasion(verb: Token) -> Token | None:
    """Return the "as" that the parser gave to the occasion: "described him in a speech | as a hero"."""
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


def _tells_how_long(link: Token) -> bool:
    """Whether a preposition begins no reason: "berated them | for nine minutes"."""
    return any(child.dep_ == "pobj" and child.ent_type_ in {"DATE", "TIME"} for child in link.rights)


def _attacks_with_words(verb: Token) -> bool:
    """Whether an attack is verbal: in most news that of a person with a name is, and that of a document always."""
    agent = own_subject(verb)
    return verb.lemma_ == "attack" and agent is not None and (agent.ent_type_ == "PERSON" or agent.lemma_ in DOCUMENTS)
