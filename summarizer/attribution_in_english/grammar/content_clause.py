"""The clause that a reporting verb governs, or into which "he said" is inserted."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.coordinated_cues import is_second_reporting_verb
from summarizer.attribution_in_english.grammar.cues import (
    ADDRESSING_VERBS,
    NAMING_VERBS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    WITH_INFINITIVE,
    WITH_OBJECT,
    WITH_PREPOSITION,
    CueKind,
)
from summarizer.attribution_in_english.grammar.hearings import clause_told_to_court
from summarizer.attribution_in_english.grammar.insertions import is_between_commas
from summarizer.attribution_in_english.grammar.inverted_subjects import group_after_verb
from summarizer.attribution_in_english.grammar.misread import audience_read_as_verb
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

_DASHES: Final = frozenset({"—", "–", "--"})
# The other nouns that a clause with "that" may explain, and those in which something happens.
_WITH_CLAUSE: Final = frozenset({"fact", "fear", "hope", "sign"})
_TIMES: Final = frozenset({"case", "day", "reason", "time", "way", "year"})
_VERBAL: Final = frozenset({"VERB", "AUX"})
# After one of these a clause tells on what occasion somebody spoke: "called for a ban following news that …".
_OCCASIONS: Final = frozenset({"following", "after", "amid", "despite", "over"})
_REASONS: Final = frozenset({"basis", "condition", "ground", "grounds", "pretext"})
# The prepositions before what somebody was told at: "told parents during a meeting at the school that …".
_MEETING_PREPOSITIONS: Final = frozenset({"during", "after", "before", "at", "in"})


def content_clause(verb: Token) -> Token | None:
    """Return the head of the clause that a reporting verb governs, or into which "he said" is inserted."""
    clauses = [child for child in verb.children if child.dep_ == "ccomp" and not is_second_reporting_verb(child)]
    # The parser may take a genitive for "is": "contradicting the police’s earlier claim".
    clauses = [clause for clause in clauses if clause.tag_ != "POS"]
    if (audience := audience_read_as_verb(verb)) is not None:
        below = [child for child in audience.rights if child.dep_ in {"ccomp", "xcomp"}]
        clauses = [clause for clause in clauses if clause != audience] or below
    clauses = [clause for clause in clauses if not (_is_independent(verb, clause) or _is_of_source(verb, clause))]
    if len(clauses) > 1 and (group_after_verb(verb) is not None or _resumes_sentence(verb, clauses[-1])):
        del clauses[-1]
    clauses = clauses or [
        child for child in verb.rights if child.dep_ == "dep" and child.pos_ in _VERBAL and is_finite(child)
    ]
    clauses = clauses or [
        child for child in verb.rights if child.dep_ == "xcomp" and _is_predicate_of_relative(verb, child)
    ]
    if clauses:
        return None if any(check(verb, clauses[-1]) for check in _NO_CONTENT) else clauses[-1]
    for noun in _possible_hosts(verb):
        clause = phrases.that_clause(noun) or (_relative_like_clause(noun) if _may_be_told(verb) else None)
        if clause is not None:
            return clause
    if verb.lemma_ in ADDRESSING_VERBS:
        clause = _clause_after_addressee(verb) or clause_told_to_court(verb)
        if clause is not None:
            return clause
    if own_subject(verb) is None or _is_subordinate(verb) or _is_subordinate(verb.head) or _has_own_object(verb):
        return None
    if verb.dep_ == "parataxis" or (verb.dep_ in {"ccomp", "advcl", "dep"} and is_between_commas(verb)):
        return verb.head
    return verb.head if verb.dep_ == "conj" and _ends_sentence(verb) else None


def _is_independent(verb: Token, clause: Token) -> bool:
    """Whether a clause that the parser gave to a verb is not what the verb reports."""
    if clause.i < verb.i:
        return _has_own_object(verb)
    if clause.left_edge.i > verb.i + 1 and (stop := clause.left_edge.nbor(-1)).text == "." and not stop.whitespace_:
        # A page lost the space between two sentences: "said Ann Lund.Tarn has agreed".
        return clause.left_edge.text[:1].isupper()
    if clause.pos_ == "NOUN" and clause.left_edge.nbor(-1).text in _DASHES:
        # "Said he would stay — a promise he has made before".
        return True
    if clause.left_edge.text in _DASHES and clause.left_edge.nbor().is_quote:
        # "Said the aims were clear — “no tax, no toll”": the clause before the dash goes on with the quotation.
        return any(child.dep_ == "ccomp" and verb.i < child.i < clause.i for child in verb.rights)
    # "A party called Our Values | is growing": the clause goes on with what has that name.
    is_named = verb.lemma_ == "call" and any(child.dep_ == "oprd" and child.i > verb.i for child in verb.rights)
    return verb.lemma_ == "speak" or (is_named and is_finite(clause)) or _explains_object(verb, clause)


def _resumes_sentence(verb: Token, clause: Token) -> bool:
    """Whether a predicate goes on with the noun of a relative clause: "The dam, which he said is safe, | opened"."""
    has_subject = any(child.dep_ in phrases.SUBJECT_DEPS or child.dep_ == "mark" for child in clause.lefts)
    is_inserted = verb.dep_ == "relcl" and verb.left_edge.tag_ in {"WDT", "WP"} and clause.i > verb.i
    return is_inserted and not has_subject and clause.left_edge.nbor(-1).text == ","


def _is_of_source(verb: Token, clause: Token) -> bool:
    """Whether a predicate without a subject follows a second source: "…, which mines and, according to it, | sells"."""
    source = next((c for c in verb.rights if c.lower_ == "according" and c.right_edge.i < clause.left_edge.i), None)
    if source is None or clause.left_edge.i - source.right_edge.i > 2 or verb.i > source.i:
        return False
    return not any(child.dep_ in phrases.SUBJECT_DEPS for child in clause.lefts)


def _has_own_object(verb: Token) -> bool:
    """Whether a verb has its content after it, so that no clause before it is that: "…, courts are ordering tests"."""
    if REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE or verb.lemma_ == "call":
        return True
    own = WITH_PREPOSITION.get(verb.lemma_, frozenset())
    if any(child.dep_ == "prep" and child.lower_ in own and child.i > verb.i for child in verb.rights):
        # "When the trial began, they spoke of blood."
        return True
    is_with_object = verb.lemma_ in WITH_OBJECT - {"say"} or verb.lemma_ in {"order", "warn"}
    # "It was hard, recalled Ann Lund": what follows is who said it.
    objects = (child for child in verb.rights if child.dep_ == "dobj" and child != own_subject(verb))
    return is_with_object and any(object_.ent_type_ not in {"DATE", "TIME"} for object_ in objects)


def _ends_sentence(verb: Token) -> bool:
    """Whether only a speaker, a verb and an addressee follow the last comma: "…, he told reporters."."""
    agent = own_subject(verb)
    start = min(agent.left_edge.i, verb.i) if agent is not None else verb.i
    # A break between paragraphs is the last token of the sentence before it.
    last = verb.right_edge.i + verb.doc[verb.sent.end - 1].is_space
    deps = {child.dep_ for child in verb.rights} - {"punct"}
    return start > 0 and verb.doc[start - 1].text in {",", "”", '"'} and last >= verb.sent.end - 2 and deps <= {"dobj"}


def _lacks_antecedent(verb: Token, clause: Token) -> bool:
    """Whether a clause ends without its object, the noun above: "the gaps that ministers said they want to close"."""
    last, noun, pronoun = clause.right_edge, verb.head, verb.left_edge.lower_
    if clause.i < verb.i or last.tag_ != "VB" or last.nbor(-1).lower_ != "to":
        return False
    if not all(any(child.dep_ in phrases.SUBJECT_DEPS for child in each.lefts) for each in (verb, clause)):
        return False
    # The parser may take "that" for a conjunction, as after "claims" or "signs".
    is_relative = verb.dep_ == "relcl" or noun.lemma_ not in REPORTING_NOUNS.keys() | _WITH_CLAUSE
    is_of_things = verb.dep_ in {"relcl", "acl"} and noun.tag_ == "NNS" and noun.lemma_ not in _TIMES
    return is_relative and is_of_things and pronoun in {"that", "which"}


def _is_called_for(verb: Token, clause: Token) -> bool:
    """Whether a clause belongs to a noun that somebody called for: "called for an anthem that she sings"."""
    that = clause.left_edge
    is_clause_of_noun = that.lower_ == "that" and that.i > 0 and that.nbor(-1).pos_ == "NOUN"
    is_for = any(child.lower_ == "for" and verb.i < child.i < that.i for child in verb.rights)
    return verb.lemma_ == "call" and is_clause_of_noun and is_for


def relative_subject(verb: Token, clause: Token) -> Token | None:
    """Return the relative pronoun before a reporting verb that is the subject of its content: "who they say left"."""
    if verb.dep_ != "relcl":
        return None
    words = (*verb.lefts, *clause.lefts)
    return next(
        (
            child
            for child in words
            if child.dep_ in phrases.SUBJECT_DEPS and child.lower_ in {"who", "which", "that"} and child.i < verb.i
        ),
        None,
    )


def _is_predicate_of_relative(verb: Token, predicate: Token) -> bool:
    """Whether a finite verb tells what a relative pronoun did: "a man who officials said brokered the deal"."""
    pronoun, agent = relative_subject(verb, predicate), own_subject(verb)
    is_past = is_finite(predicate) or (predicate.tag_ == "VBN" and predicate.left_edge == predicate)
    return is_past and pronoun is not None and agent is not None and pronoun.i < agent.i < verb.i


def _is_within_infinitive(verb: Token, clause: Token) -> bool:
    """Whether a clause belongs to a noun in what was threatened or promised: "threatened to pay for a rule that …"."""
    noun = clause.left_edge.nbor(-1) if clause.left_edge.i else verb
    if REPORTING_VERBS[verb.lemma_] not in WITH_INFINITIVE or noun.i <= verb.i or noun.pos_ != "NOUN":
        return False
    return clause.left_edge.lower_ == "that" and any(
        child.dep_ == "xcomp" and child.i < noun.i and any(c.lower_ == "to" for c in child.lefts)
        for child in verb.rights
    )


def _explains_object(verb: Token, clause: Token) -> bool:
    """Whether a clause is the noun phrase that explains the object: "voiced hope, a mood few say will last"."""
    before = clause.left_edge.i - 1
    if verb.lemma_ not in WITH_OBJECT or verb.lemma_ in ADDRESSING_VERBS or verb.doc[before].text != ",":
        return False
    noun = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    is_object_before = any(child.dep_ == "dobj" and child.i < before for child in verb.rights)
    if clause.tag_ == "VBN" and clause.left_edge == clause:
        return is_object_before
    is_any = noun is not None and noun.left_edge == clause.left_edge and noun.left_edge.lower_ in {"a", "an"}
    has_clause = noun is not None and any(child.dep_ in {"relcl", "acl"} for child in noun.rights)
    return is_any and has_clause and is_object_before


def _possible_hosts(verb: Token) -> Iterator[Token]:
    """The nouns that the parser may attach a content clause to: "told reporters that", "said in a statement that"."""
    for child in verb.rights:
        if child.dep_ == "dobj" and child.lemma_ not in REPORTING_NOUNS and not _is_judged(verb):
            yield child
        elif child.dep_ == "prep" and (_is_time(child) or child.lower_ not in _not_of_hosts(verb)):
            nouns = (t for t in child.children if t.dep_ == "pobj" and not (_is_done(verb) and t.lemma_ in _REASONS))
            yield from (noun for noun in nouns if child.lower_ == "in" or noun.lemma_ not in REPORTING_NOUNS)


def _is_done(verb: Token) -> bool:
    """Whether a verb has an object, so that a clause after it only tells why: "ordered his release on grounds that"."""
    return any(child.dep_ == "dobj" for child in verb.rights) and verb.lemma_ not in ADDRESSING_VERBS


def _not_of_hosts(verb: Token) -> frozenset[str]:
    """The prepositions after which no clause is what was said."""
    return WITH_PREPOSITION.get(verb.lemma_, frozenset()) | _OCCASIONS


def _is_time(preposition: Token) -> bool:
    """Whether a phrase tells how long or when: "argued for decades that it was safe"."""
    return preposition.lower_ == "for" and any(child.ent_type_ in {"DATE", "TIME"} for child in preposition.rights)


def _is_judged(verb: Token) -> bool:
    """Whether an object is what is judged, and not who is told: "described the idea that the dam is safe as absurd"."""
    return verb.lemma_ in NAMING_VERBS or REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE


def _may_be_told(verb: Token) -> bool:
    """Whether an addressee may follow a verb: "told the paper that", but not "read a letter that he had received"."""
    return verb.lemma_ not in {"read", "reckon", "call", "point", "refer", "talk", "speak", "discuss", "threaten"}


def _relative_like_clause(noun: Token) -> Token | None:
    """A content clause that the parser took for a relative clause: "tells the paper that he fought with a man"."""
    for child in noun.rights:
        that = next((c for c in child.lefts if c.lower_ == "that" and c.dep_ == "dobj" and c.i == noun.i + 1), None)
        if child.dep_ == "relcl" and that is not None and any(c.dep_ in phrases.SUBJECT_DEPS for c in child.lefts):
            return child
    return None


def _is_subordinate(verb: Token) -> bool:
    """Whether a verb heads a subordinate clause: "as she left"."""
    return any(child.dep_ == "mark" or child.tag_ == "WRB" for child in verb.lefts)


def _clause_after_addressee(verb: Token) -> Token | None:
    """The "that" clause that the parser attached within the addressee: "told teachers who filled the hall that …"."""
    if (clause := _clause_read_as_relative(verb)) is not None:
        return clause
    is_told = any(child.dep_ in {"dobj", "dative"} for child in verb.rights)
    for child in verb.rights:
        is_occasion = is_told and child.dep_ == "prep" and child.lower_ in _MEETING_PREPOSITIONS
        if child.dep_ not in {"dobj", "dative", "xcomp", "pobj"} and not is_occasion:
            continue
        for token in child.subtree:
            if is_occasion and token.tag_ != "IN" and not _has_complement(token.head):
                continue
            if token.lower_ != "that" or token.i < child.i or token.head.i < token.i or token.tag_ not in {"IN", "WDT"}:
                continue
            clause = token.head
            if (
                any(c.dep_ in phrases.SUBJECT_DEPS and c.i > token.i for c in clause.lefts)
                and clause.head.lemma_ not in REPORTING_VERBS
            ):
                # "Told him to see to it that …" does not tell him that it is so.
                return child if _is_told_to_do(child) else clause
    return None


def _clause_read_as_relative(verb: Token) -> Token | None:
    """The clause about several people that was joined to them: "told the five | they owed him money".

    It has an object of its own, so that it does not tell which five.
    """
    for audience in verb.rights:
        is_several = audience.tag_ in {"CD", "NNS"} and audience.dep_ in {"dobj", "dative"}
        for clause in audience.rights if is_several else ():
            is_next = clause.left_edge.i == audience.i + 1 and clause.left_edge.lower_ == "they"
            if clause.dep_ == "relcl" and is_next and any(child.dep_ == "dobj" for child in clause.rights):
                return clause
    return None


def _is_told_to_do(child: Token) -> bool:
    """Whether somebody is told to do something, and not a fact: "to see to it that", "to make sure that"."""
    return child.dep_ == "xcomp" and child.tag_ == "VB" and child.left_edge.lower_ == "to"


def _has_complement(clause: Token) -> bool:
    """Whether a clause lacks no object that "that" could stand for."""
    return any(child.dep_ in {"dobj", "attr", "acomp", "ccomp", "xcomp"} for child in clause.rights)


def is_finite(verb: Token) -> bool:
    """Return whether a verb, or its first auxiliary, is finite."""
    return any(token.tag_ in FINITE_TAGS for token in finite(verb))


def finite(verb: Token) -> Iterator[Token]:
    """Yield a verb and its auxiliaries; the first of the auxiliaries is the finite one, if there is any."""
    yield verb
    yield from (child for child in verb.lefts if child.dep_ in {"aux", "auxpass"})


def _is_of_work_written(verb: Token, clause: Token) -> bool:
    """Whether a clause tells what happens in a work: "the story she wrote | where a fox wins"."""
    is_own = verb.dep_ == "relcl" and verb.lemma_ in {"write", "sing", "paint"}
    return is_own and clause.left_edge.lower_ in {"where", "in"}


def _is_of_object(verb: Token, clause: Token) -> bool:
    """Whether a clause without "that" belongs to the last noun: "apologised to the town | she tried to leave"."""
    first = clause.left_edge
    if verb.lemma_ not in {"apologise", "apologize"} or first.tag_ != "PRP" or first.i <= verb.i + 1:
        return False
    # Not "apologised to Lund she had lied", "apologised again she had lied".
    return first.nbor(-1).pos_ == "NOUN"


_NO_CONTENT: Final = (_is_of_object, _is_of_work_written, _is_within_infinitive, _is_called_for, _lacks_antecedent)
