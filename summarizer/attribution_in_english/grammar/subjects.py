"""The subject of a verb, wherever the parse tree has attached it."""

from typing import Final

from summarizer.attribution_in_english.grammar.clauses_before import teller_of_clause, verb_before_participle
from summarizer.attribution_in_english.grammar.controlled_subjects import controlled_subject, governor, is_infinitive
from summarizer.attribution_in_english.grammar.coordinated_cues import first_verb, is_second_reporting_verb
from summarizer.attribution_in_english.grammar.cues import CAUSATIVE_VERBS, DOCUMENTS, REPORTING_VERBS, WITH_INFINITIVE
from summarizer.attribution_in_english.grammar.embedded_subjects import (
    agreed_with,
    decider_after_participle,
    is_what_time_is_spent_on,
    teller_in_passive,
)
from summarizer.attribution_in_english.grammar.misattached_subjects import (
    adjacent_noun,
    noun_after_aside,
    noun_before_infinitive,
    noun_before_participle,
    noun_before_reduced_clause,
    noun_joined_to_object,
)
from summarizer.attribution_in_english.grammar.misread import follows_comma, misread_subject
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, part_of
from summarizer.attribution_in_english.grammar.subjects_before_insertions import (
    name_before_age,
    name_before_dashes,
    name_before_insertion,
    name_before_party,
    name_before_role,
)
from summarizer.attribution_in_english.parsing.tokens import Token

_SUBJECT_SHARING_DEPS: Final = frozenset({"conj", "xcomp", "advcl", "pcomp", "dep"})

# The nouns whose infinitive tells what their owner does: "had the courage to demand".
_CONTROL_NOUNS: Final = frozenset(
    "attempt audacity bid campaign courage decency decision effort fight gall grace move nerve pains step temerity time"
    " trouble wisdom".split()
)

# What is had, found or mustered to say something: courage, time, the opportunity.
_VERBS_OF_HAVING: Final = frozenset(
    "find gain gather get have lack muster need obtain secure seize show summon take use win".split()
)

_VERBS_OF_WISHES: Final = frozenset({"expect", "like", "need", "prefer", "want"})
_RECORDING_VERBS: Final = frozenset({"catch", "capture", "film", "hear", "photograph", "record", "see", "tape"})
# Who does one of these with a document has not written it: "received a letter saying …".
_VERBS_OF_READERS: Final = frozenset(
    "carry cite contain discover display find get hear hold notice obtain open quote read receive see show".split()
)
# What a body issues to say something, besides documents.
_NOTICES: Final = frozenset("advisory alert bulletin communique communiqué directive notice order warning".split())
_ISSUING_VERBS: Final = frozenset("circulate give issue post publish release send".split())
_SENDING_VERBS: Final = frozenset("send write submit deliver email address".split())


def subject(verb: Token) -> Token | None:
    """Return the subject of a verb, through conjunctions, infinitives and participles; `None` if there is none."""
    if (first := verb_before_participle(verb)) is not None:
        return subject(first)
    agent = _subject(verb)
    teller = teller_of_clause(verb, agent)
    return agent if teller is None else subject(teller)


def _subject(verb: Token) -> Token | None:
    """The subject of a verb by the parse tree."""
    before = _verb_before_while(verb)
    controller = (
        _speaker_before_audience(verb)
        or _wisher(verb)
        or _doer_read_as_modifier(verb)
        or controlled_subject(verb)
        or (name_before_insertion(verb) if own_subject(verb) is None else None)
    )
    controller = controller or _urger(verb) or noun_before_reduced_clause(verb) or decider_after_participle(verb)
    controller = controller or agreed_with(verb) or teller_in_passive(verb)
    if before is None and controller is not None:
        return controller
    lowest = verb = before or verb
    for _ in range(6):
        verb = _verb_listed_before(verb) or verb
        above = noun_before_reduced_clause(verb) if verb != lowest else None
        own = None if verb != lowest and _is_circumstance(verb) else above or own_subject(verb)
        if verb != lowest and is_passive(verb):
            # In "was expected to say" and "was quoted as saying" the subject of the passive is the speaker.
            return next((child for child in verb.children if child.dep_ == "nsubjpass"), own)
        if own is not None or is_passive(verb):
            return own
        if (noun := noun_joined_to_object(verb) or _origin(verb) or _subject_above(verb)) is not None:
            return noun
        above = _verb_sharing_subject(verb)
        if above is None:
            found = (
                name_before_role(verb)
                or adjacent_noun(verb)
                or noun_after_aside(verb)
                or name_before_age(verb)
                or name_before_party(verb)
            )
            found = found or name_before_dashes(verb)
            return found or noun_before_participle(verb) or noun_before_infinitive(verb)
        verb = above
    return None


def _is_circumstance(verb: Token) -> bool:
    """Whether a clause only tells a circumstance: "was lent, with several names blacked out, citing a wish"."""
    return verb.dep_ == "advcl" and any(child.dep_ == "mark" and child.lower_ == "with" for child in verb.lefts)


def _origin(verb: Token) -> Token | None:
    """The noun before a participle that tells where something comes from: "most came from Velmar announcing cuts"."""
    if verb.tag_ != "VBG" or verb.dep_ not in {"advcl", "pcomp"} or follows_comma(verb) or verb.left_edge != verb:
        return None
    noun = verb.nbor(-1) if verb.i else verb
    is_origin = noun.dep_ == "pobj" and noun.head.lower_ == "from" and noun.head.head.lemma_ in {"come", "stem"}
    return noun if is_origin else None


def _speaker_before_audience(verb: Token) -> Token | None:
    """Return who speaks or writes to those who the parser took for the subject: "spoke to workers defending it"."""
    if verb.tag_ != "VBG" or verb.dep_ not in {"pcomp", "acl"} or follows_comma(verb):
        return None
    preposition = verb.head if verb.dep_ == "pcomp" else verb.head.head
    is_audience = preposition.dep_ in {"prep", "dative"} and preposition.lower_ in {"before", "to", "at"}
    above = preposition.head
    if above.dep_ == "dobj" and above.lemma_ in DOCUMENTS and above.head.lemma_ in _SENDING_VERBS:
        # "Sent a letter to customers saying": the letter says so for who sent it.
        above = above.head
    if above.dep_ == "acl" and above.tag_ == "VBN" and above.head.lemma_ in DOCUMENTS:
        # "Sent a letter, obtained by Velmar, to the judge asking for a jury".
        above = above.head.head
    speaks = above.lemma_ in {"speak", "testify", "talk", "appear"} or (
        preposition.lower_ == "to" and above.lemma_ in _SENDING_VERBS and _has_document(above)
    )
    return own_subject(above) if is_audience and speaks else None


def _has_document(verb: Token) -> bool:
    """Whether the object of a verb is something written: "sent a letter"."""
    return any(child.dep_ == "dobj" and child.lemma_ in DOCUMENTS for child in verb.rights)


def _verb_before_while(verb: Token) -> Token | None:
    """The verb whose subject also acts after "while": "tried to get the bank to pay while requesting that …".

    In "Records show that aides called, while requesting that …" it is not the records that request.
    """
    above = verb.head
    if verb.dep_ != "advcl" or verb.tag_ != "VBG" or verb.left_edge.lower_ != "while":
        return None
    if above.dep_ == "ccomp" and above.head.lemma_ in {"show", "reveal", "indicate"}:
        return above
    if above.dep_ == "ccomp" and above.lemma_ == "be" and above.head.lemma_ in REPORTING_VERBS:
        # "Lund says her advice was of help, while also revealing that …".
        agent = own_subject(above)
        return above.head if agent is not None and agent.tag_ in {"NN", "NNS"} else None
    is_caused = above.dep_ in {"ccomp", "xcomp"} and above.tag_ == "VB" and above.head.lemma_ in CAUSATIVE_VERBS
    return above.head if is_caused else None


def _urger(verb: Token) -> Token | None:
    """The subject of the verb that urged something, for what they did next: "urged them to go and offered help"."""
    if verb.dep_ != "conj" or verb.tag_ != "VBD" or verb.head.tag_ not in {"VB", "VBZ", "VBP"}:
        return None
    if any(child.dep_ in {*SUBJECT_DEPS, "aux"} for child in verb.lefts):
        return None
    for token in (verb.head, *verb.head.ancestors):
        is_infinitive = token.tag_ == "VB" and token.dep_ in {"xcomp", "advcl"}
        if is_infinitive and REPORTING_VERBS.get(token.head.lemma_) in WITH_INFINITIVE:
            return subject(token.head)
    return None


def _doer_read_as_modifier(verb: Token) -> Token | None:
    """The noun before a participle that the parser joined to it: "The post found | its author | complaining of it"."""
    noun = verb.nbor(-1) if verb.i else verb
    if verb.tag_ != "VBG" or verb.dep_ != "ccomp" or noun.dep_ != "compound" or noun.head != verb:
        return None
    return noun if noun.tag_ in {"NN", "NNS"} and any(child.dep_ in {"poss", "det"} for child in verb.lefts) else None


def _wisher(verb: Token) -> Token | None:
    """Who wants others to do something, and says why: "wants Velmar to act, in the hope of help, saying that …"."""
    deed = verb.head
    is_added = verb.dep_ == "advcl" and verb.tag_ == "VBG" and verb.lemma_ in REPORTING_VERBS and follows_comma(verb)
    if not is_added or deed.dep_ != "ccomp" or not is_infinitive(deed):
        return None
    is_wish = deed.head.lemma_ in _VERBS_OF_WISHES or REPORTING_VERBS.get(deed.head.lemma_) in WITH_INFINITIVE
    return subject(deed.head) if is_wish else None


def _subject_above(verb: Token) -> Token | None:
    """The subject of a verb that the parser attached to a noun, or should have attached to a document that is shown."""
    if (
        verb.dep_ == "advcl"
        and verb.tag_ == "VBG"
        and verb.head.lemma_ in _VERBS_OF_READERS
        and not follows_comma(verb)
    ):
        documents = (child for child in verb.head.rights if child.dep_ == "dobj" and child.lemma_ in DOCUMENTS)
        return next(documents, None)
    is_told_of_noun = verb.dep_ == "acl" and not _is_of_thing(verb) and not is_what_time_is_spent_on(verb)
    return _subject_by_noun(verb) if is_told_of_noun else None


def _is_of_thing(verb: Token) -> bool:
    """Whether an infinitive says what for: "had the courage to say", "was the first to say"; not "sent an aide to"."""
    noun = verb.head
    if not is_infinitive(verb):
        return False
    is_had = noun.dep_ == "dobj" and noun.pos_ == "NOUN" and noun.head.lemma_ in _VERBS_OF_HAVING
    return is_had or (noun.dep_ == "attr" and noun.lower_ in {"first", "last"})


def _subject_by_noun(verb: Token) -> Token | None:
    """The subject of a verb below a noun: mostly that noun, "a man saying …"."""
    found = misread_subject(verb) or _author_of_post(verb) or _recorded_speaker(verb)
    if found is None and not follows_comma(verb) and not _is_issued_document(verb.head):
        return _holder(verb) if any(child.lower_ == "to" for child in verb.lefts) else part_of(verb.head)
    return found


def _verb_sharing_subject(verb: Token) -> Token | None:
    """The verb that shares its subject with this one."""
    if verb.dep_ == "acl":
        return governor(verb.head)
    if verb.dep_ == "conj" and _verb_listed_before(verb.head) is not None:
        return verb.head
    if is_second_reporting_verb(verb):
        return first_verb(verb)
    return (
        governor(verb) if verb.dep_ in _SUBJECT_SHARING_DEPS or (verb.dep_ == "ccomp" and verb.tag_ == "VBG") else None
    )


def _verb_listed_before(verb: Token) -> Token | None:
    """The verb of the relative clause that a list goes on: "inmates who cheered, smoked and mocked the guards"."""
    comma = verb.left_edge.i - 1
    if verb.dep_ not in {"advcl", "conj", "ccomp"} or verb.tag_ not in {"VBD", "VBZ"} or comma < 1:
        return None
    if verb.left_edge != verb or verb.doc[comma].text != "," or not any(c.dep_ == "conj" for c in verb.rights):
        return None
    above = (token for token in (verb.doc[comma - 1], *verb.doc[comma - 1].ancestors) if token.tag_ == verb.tag_)
    first = next(above, None)
    return first if first is not None and first.dep_ == "relcl" and not verb.is_ancestor(first) else None


def _author_of_post(verb: Token) -> Token | None:
    """The author of what is posted somewhere: "Lee wrote on Twitter accusing the firm"."""
    noun = verb.head
    if verb.tag_ != "VBG" or noun.dep_ != "pobj" or noun.head.lower_ not in {"on", "in", "to"}:
        return None
    above = governor(noun)
    return own_subject(above) if above.lemma_ in REPORTING_VERBS else None


def _recorded_speaker(verb: Token) -> Token | None:
    """The one who was recorded saying something: "Lund was heard on a microphone telling an aide to go"."""
    noun = verb.head
    recorded = governor(noun)
    if verb.tag_ != "VBG" or noun.dep_ != "pobj" or recorded.lemma_ not in _RECORDING_VERBS:
        return None
    return next((child for child in recorded.lefts if child.dep_ == "nsubjpass"), None)


def _holder(verb: Token) -> Token:
    """Whose act an infinitive below a noun is: "Lee had the courage to demand", but "the first minister to say"."""
    noun = verb.head
    if noun.dep_ != "dobj" or noun.lemma_ not in _CONTROL_NOUNS:
        return noun
    return own_subject(governor(noun)) or noun


def _is_issued_document(noun: Token) -> bool:
    """Whether a noun is a document that somebody issues: "released a statement saying"."""
    is_notice = noun.lemma_ in _NOTICES and noun.head.lemma_ in _ISSUING_VERBS
    is_document = is_notice or (noun.lemma_ in DOCUMENTS and noun.head.lemma_ not in _VERBS_OF_READERS)
    return is_document and noun.dep_ == "dobj" and own_subject(noun.head) is not None
