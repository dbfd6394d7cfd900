"""The subject of a verb, wherever the parse tree has attached it."""

from typing import Final

from summarizer.attribution_in_english.grammar.clauses_before import (
    subject_after_clause,
    teller_of_clause,
    verb_before_participle,
)
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    CAUSATIVE_VERBS,
    DOCUMENTS,
    QUOTING_VERBS,
    REPORTING_VERBS,
    WITH_INFINITIVE,
)
from summarizer.attribution_in_english.grammar.embedded_subjects import (
    agent_in_complement,
    agreed_with,
    decider_after_participle,
    is_what_time_is_spent_on,
    teller_in_passive,
)
from summarizer.attribution_in_english.grammar.inverted_subjects import inverted_subject
from summarizer.attribution_in_english.grammar.misattached_subjects import (
    adjacent_noun,
    body_after_seat,
    is_beside,
    is_body_of,
    name_after_credit,
    name_after_part_of_role,
    name_before_link_mark,
    name_before_while,
    name_of_role,
    noun_after_aside,
    noun_after_superlative,
    noun_before_flat_out,
    noun_before_infinitive,
    noun_before_participle,
    noun_before_reduced_clause,
    noun_joined_to_object,
    subject_after_label,
    subject_of_insertion,
)
from summarizer.attribution_in_english.grammar.misread import (
    follows_comma,
    is_causative,
    is_without_addressee,
    misread_subject,
)
from summarizer.attribution_in_english.grammar.opening_phrases import (
    doer_in_opening,
    subject_after_opening,
)
from summarizer.attribution_in_english.grammar.phrases import (
    NOMINAL_POS,
    SUBJECT_DEPS,
    finite_tag,
    is_name_taken_for_adverb,
    part_of,
)
from summarizer.attribution_in_english.grammar.subjects_before_insertions import (
    name_before_age,
    name_before_dashes,
    name_before_insertion,
    name_before_party,
    name_before_role,
    noun_before_participial_clause,
)
from summarizer.attribution_in_english.parsing.token_cache import cached_for_tokens
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import PRONOUNS, gender_of_word

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


_RECORDING_VERBS: Final = frozenset({"catch", "capture", "film", "hear", "photograph", "record", "see", "tape"})
# Who does one of these with a document has not written it: "received a letter saying …".
_VERBS_OF_READERS: Final = frozenset(
    "carry cite contain discover display find get hear hold notice obtain open quote read receive see show".split()
)

# Whom a verb leaves to do something: only words for people in general, because "left Oslo to announce it" has an object
# before an infinitive, too.
_SOME: Final = frozenset("critics experts fans few many most observers others people residents some voters".split())
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
        or _controlled_subject(verb)
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
            found = found or noun_before_participial_clause(verb)
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
    is_audience = preposition.dep_ == "prep" and preposition.lower_ in {"before", "to", "at"}
    above = preposition.head
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
    if not _is_infinitive(verb):
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


def _controlled_subject(verb: Token) -> Token | None:
    """The subject of a verb that has none of its own: "…, adding", "forced her to admit", "quoted her as saying"."""
    if own_subject(verb) is not None:
        return None
    if (owner := doer_in_opening(verb) or subject_after_opening(verb)) is not None:
        return owner
    if verb.dep_ == "relcl" and verb.head.dep_ == "dobj" and _is_infinitive(verb):
        # "Led Joel Abara, a supporter, to urge her": the parser takes the infinitive for a relative clause.
        return verb.head if verb.head.head.lemma_ in CAUSATIVE_VERBS else None
    # "Pushed them to wait and to say".
    is_second = verb.dep_ == "conj" and verb.head.dep_ == "xcomp" and _is_infinitive(verb)
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


def _follows_its_object(verb: Token, above: Token) -> bool:
    """Whether an infinitive comes just after the object of a causative participle: "…, leading Lund to admit that"."""
    is_below = verb.dep_ == "advcl" and verb.head == above and above.tag_ == "VBG" and above.lemma_ in CAUSATIVE_VERBS
    if not is_below or not _is_infinitive(verb):
        return False
    return any(child.dep_ == "dobj" and child.right_edge.i + 1 == verb.left_edge.i for child in above.rights)


def _is_infinitive(verb: Token) -> bool:
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


@cached_for_tokens
def own_subject(verb: Token) -> Token | None:
    """Return the subject attached to the verb itself; of a passive, its agent."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    if is_passive(verb):
        return agent_in_complement(verb)
    if verb.i and is_name_taken_for_adverb(before := verb.nbor(-1)):
        return before
    above = verb.head if _main_verb_after(verb.head) == verb else verb
    agents = [_noun_at_mark(child) for child in above.children if child.dep_ == "nsubj"]
    agents = [agent for agent in agents if not agent.is_punct]
    # In "a rule that experts say is old" the parser gives the verb both subjects.
    is_second = len(agents) > 1 and agents[1].i < above.i
    is_second = is_second and (agents[0].tag_ in {"WDT", "WP"} or is_beside(*agents[:2]))
    is_second = is_second or (len(agents) > 1 and is_body_of(*agents[:2]))
    agent = agents[is_second] if agents else None
    if agent is None:
        return inverted_subject(verb)
    agent = name_before_link_mark(agent)
    agent = name_after_credit(noun_before_flat_out(name_of_role(body_after_seat(name_after_part_of_role(agent)))))
    corrected = subject_of_insertion(verb, agent) or subject_after_label(verb, agent)
    corrected = corrected or name_before_while(verb, agent) or subject_after_clause(verb, agent)
    return corrected or noun_after_superlative(verb, agent) or agent


def _noun_at_mark(agent: Token) -> Token:
    """The noun below a mark that the parser took for the subject: "The film – explains how"."""
    return next((child for child in agent.lefts if child.pos_ in NOMINAL_POS), agent) if agent.is_punct else agent


def is_passive(verb: Token) -> bool:
    """Return whether a verb is passive."""
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children):
        return True
    if misread_subject(verb) is not None or is_causative(verb):
        return False
    if verb.dep_ == "conj" and verb.lemma_ == "tell" and is_without_addressee(verb) and is_passive(verb.head):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and verb.head.tag_ == "VBN" and not verb.lefts:
        return is_passive(verb.head)
    is_bare = verb.dep_ in {"advcl", "acl"} and not any(child.dep_ in {"aux", "nsubj"} for child in verb.children)
    is_participle = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and (verb.dep_ == "acl" or verb.lemma_ == "ask"))
    return (is_bare and is_participle) or _main_verb_after(verb) is not None


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


def _main_verb_after(verb: Token) -> Token | None:
    """The main verb after a participle that the parser took for it: "Lee, asked whether it was safe, told us that"."""
    doc, before = verb.doc, verb.i - 1
    if verb.tag_ not in {"VBD", "VBN"} or before < 1 or doc[before].text != ",":
        return None
    agent = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if agent is None or any(token.text == "," for token in doc[agent.i : before]):
        return None
    return next(
        (child for child in verb.rights if child.lemma_ in REPORTING_VERBS and _is_without_subject(child)), None
    )


def _is_without_subject(verb: Token) -> bool:
    """Whether a finite verb directly follows a comma and has no subject."""
    is_clause = verb.dep_ in {"ccomp", "conj", "dep"} and verb.tag_ in {"VBD", "VBZ"} and verb.left_edge == verb
    return is_clause and follows_comma(verb) and not any(child.dep_ in SUBJECT_DEPS for child in verb.children)


def is_second_reporting_verb(verb: Token) -> bool:
    """Return whether a clause is a second reporting verb of the same speaker: "said it was late and warned that …"."""
    return verb.lemma_ in REPORTING_VERBS and (first_verb(verb) is not None or _main_verb_after(verb.head) == verb)


def first_verb(verb: Token) -> Token | None:
    """Return the first reporting verb of a second one that was parsed as part of the content."""
    if verb.dep_ not in {"ccomp", "conj"} or own_subject(verb) is not None or not _is_coordinated(verb):
        return None
    if (verb.lemma_ in ADDRESSING_VERBS and is_without_addressee(verb)) or _is_done_to_speaker(verb):
        return None
    first = verb.head
    while verb.dep_ == "conj" and first.dep_ in {"conj", "ccomp"} and first.head != first:
        is_said, first = first.dep_ == "ccomp", first.head
        if is_said:
            break
    is_alike = first.tag_ == verb.tag_ or finite_tag(first) == verb.tag_
    is_alike = is_alike or (first.tag_ == "VBP" and _is_plural_read_as_infinitive(verb))
    return first if is_alike and first.lemma_ in REPORTING_VERBS and _has_subject(first) else None


def _is_done_to_speaker(verb: Token) -> bool:
    """Whether somebody of the other gender does it to the speaker: "She said the man came and threatened to hurt her".

    Of herself, the speaker would say "threatened to hurt herself".
    """
    clause = verb.head
    if verb.dep_ != "conj" or clause.dep_ != "ccomp":
        return False
    doer, speaker = (next((c for c in each.lefts if c.dep_ == "nsubj"), None) for each in (clause, clause.head))
    if doer is None or speaker is None or speaker.lower_ not in {"he", "she"}:
        return False
    patients = {c.lower_ for each in (verb, *verb.rights) for c in each.rights if c.dep_ in {"dobj", "dative"}}
    own, other = PRONOUNS[speaker.lower_], gender_of_word(doer.lower_)
    return other not in {None, own} and any(PRONOUNS.get(patient) is own for patient in patients)


def _has_subject(verb: Token) -> bool:
    """Whether a verb has a subject, or shares that of the verb before it: "called it a ruin and claimed that …"."""
    while own_subject(verb) is None and verb.dep_ == "conj" and verb.head != verb:
        verb = verb.head
    # "Rejected it, telling us that it leaked and insisting that it was old".
    return own_subject(verb) is not None or (verb.tag_ == "VBG" and verb.dep_ == "advcl" and follows_comma(verb))


def _is_plural_read_as_infinitive(verb: Token) -> bool:
    """Whether a bare infinitive follows a clause in the singular: "Experts say he is ill and warn that …"."""
    words = (verb.head, *verb.head.lefts)
    is_singular = any(word.tag_ == "VBZ" and word.lower_ != "does" for word in words)
    is_bare = verb.tag_ == "VB" and not any(child.dep_ in {"aux", "neg"} for child in verb.lefts)
    return is_singular and is_bare


def _is_coordinated(verb: Token) -> bool:
    """Whether "and" or "but" precedes a verb."""
    start = verb.left_edge.i
    return start > 0 and verb.doc[start - 1].lower_ in {"and", "but"}


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


def _holder(verb: Token) -> Token:
    """Whose act an infinitive below a noun is: "Lee had the courage to demand", but "the first minister to say"."""
    noun = verb.head
    if noun.dep_ != "dobj" or noun.lemma_ not in _CONTROL_NOUNS:
        return noun
    return own_subject(governor(noun)) or noun


def _is_issued_document(noun: Token) -> bool:
    """Whether a noun is a document that somebody issues: "released a statement saying"."""
    is_document = noun.lemma_ in DOCUMENTS and noun.dep_ == "dobj" and noun.head.lemma_ not in _VERBS_OF_READERS
    return is_document and own_subject(noun.head) is not None


def governor(verb: Token) -> Token:
    """Return the verb above, skipping prepositions and nouns: "by saying", "in an effort to say"."""
    above = verb.head
    while above.head != above and above.pos_ not in {"VERB", "AUX"}:
        above = above.head
    return above
