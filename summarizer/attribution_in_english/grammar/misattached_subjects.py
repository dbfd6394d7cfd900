"""The subject of a verb that the parser attached elsewhere, or gave to another verb."""

from typing import Final

from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS, SUBJECT_DEPS
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.quotation_marks import DOUBLE_CLOSING_MARKS

_CLOSING_MARKS: Final = DOUBLE_CLOSING_MARKS | {","}
# The prepositions that also open a clause.
_OPENING_CLAUSES: Final = frozenset({"as", "since", "after", "before", "until"})
# What happens before something is said, and says nothing.
_EVENTS: Final = frozenset(
    "accident arrest attack blast bombing collapse collision crash death derailment disaster earthquake election"
    " explosion fire game hearing incident killing match meeting murder quake raid riot robbery shooting stabbing"
    " storm strike summit trial verdict vote".split()
)
_DASHES: Final = frozenset({"—", "–", "--", "-"})
# What somebody in a firm is responsible for.
_PARTS: Final = frozenset(
    "accounts administration communications compliance design development distribution engineering events exports"
    " finance human information insurance investment legal logistics maintenance manufacturing marketing media nursing"
    " operations people planning policy procurement production products programmes programs projects property public"
    " quality relations research resources retail risk safety sales security services software strategy supply"
    " sustainability systems technology training transport".split()
)
# The part of a role after a dash is short: "operations", "sales and marketing".
_MAX_PART_TOKENS: Final = 5


def noun_joined_to_object(verb: Token) -> Token | None:
    """Return the subject that the parser joined to the noun before it: "was searched and a test showed that"."""
    before = verb.left_edge.i - 1
    if verb.dep_ not in {"conj", "advcl"} or before < 1 or verb.tag_ not in FINITE_VERB_TAGS:
        return None
    last = verb.doc[before]
    if last.text == "," and last.head.right_edge == last:
        # "Since Ann Lund, who runs it, spoke of her plan".
        last = last.head
    if last.pos_ not in NOMINAL_POS:
        return None
    joined = next((t for t in (last, *last.ancestors) if t.pos_ in NOMINAL_POS and _is_taken_for_object(t, verb)), None)
    is_beside = joined is not None and joined.right_edge.i == before and not verb.is_ancestor(joined)
    return joined if is_beside else None


def _is_taken_for_object(noun: Token, verb: Token) -> bool:
    """Whether a noun before a verb may be its subject: after "and", "as" or "since": "as refugees spoke of it"."""
    return noun.dep_ == verb.dep_ == "conj" or (
        verb.dep_ == "advcl" and noun.dep_ == "pobj" and noun.head.lower_ in _OPENING_CLAUSES
    )


def is_beside(first: Token, second: Token) -> bool:
    """Return whether what the parser took for a subject only begins the next one: "DRB President Ann Lund said".

    The first may also be a role without an article, "Writer and director Ann Lund said", or a time.
    """
    if first.ent_type_ in {"DATE", "TIME"} and second.ent_type_ not in {"DATE", "TIME"}:
        return True
    if first.tag_ == "NN" and second.pos_ == "PROPN":
        is_bare = not any(child.dep_ in {"det", "poss", "nummod"} for child in first.lefts)
        return is_bare and second.left_edge.i == first.right_edge.i + 1
    return first.pos_ == "PROPN" and second.left_edge.i == first.i + 1 and second.is_alpha


def is_body_of(body: Token, holder: Token) -> bool:
    """Return whether a body with "&" in its name only begins the next subject: "Hale & Sons Ltd. Chairman Ann Lund"."""
    joined = any(child.dep_ == "cc" and child.text == "&" for child in body.rights)
    names = body.pos_ == holder.pos_ == "PROPN" and holder.left_edge != holder
    return joined and names and holder.left_edge.i == body.right_edge.i + 1


def name_after_part_of_role(agent: Token) -> Token:
    """Return the name after a role that a dash divides: "said general manager – operations Ann Lund"."""
    doc, start = agent.doc, agent.i + 1
    if agent.tag_ != "NN" or start + 3 > len(doc) or doc[start].text not in _DASHES:
        return agent
    first = start + 1
    while first < len(doc) - 1 and first < start + _MAX_PART_TOKENS and doc[first].is_lower and doc[first].is_alpha:
        first += 1
    last = first
    while last + 1 < len(doc) and doc[last].pos_ == doc[last + 1].pos_ == "PROPN":
        last += 1
    tags = [word.tag_ for word in doc[start + 1 : first]]
    is_part = set(tags) <= {"NN", "NNS", "CC"} and "CC" not in {*tags[:1], *tags[-1:]} and tags != []
    # After the dash may be another person: "said coach – assistant Ann Lund nodding – on Monday".
    is_part = is_part and all(word.lower_ in _PARTS for word in doc[start + 1 : first] if word.tag_ != "CC")
    is_part = is_part and not _is_closed_by_dash(agent, last)
    return doc[last] if is_part and last > first and doc[first].pos_ == "PROPN" else agent


def _is_closed_by_dash(agent: Token, last: int) -> bool:
    """Whether a second dash ends what the first one opened: "The coach – Ann Lund beside him – said"."""
    return any(word.text in _DASHES for word in agent.doc[last + 1 : min(agent.sent.end, last + _MAX_PART_TOKENS)])


def name_of_role(agent: Token) -> Token:
    """Return the name after two roles that the parser took for two people: "Author and investor Ann Lund says"."""
    is_bare = agent.tag_ == "NN" and not any(child.dep_ in {"det", "poss", "nummod"} for child in agent.lefts)
    named = next((child for child in agent.rights if child.dep_ == "conj" and child.pos_ == "PROPN"), None)
    return named if is_bare and named is not None and any(c.tag_ == "NN" for c in named.lefts) else agent


def body_after_seat(agent: Token) -> Token:
    """Return the noun that the parser took for an apposition to its seat: "The Norrby, Ohio-based bank said"."""
    body = next((child for child in agent.rights if child.dep_ == "appos" and agent.pos_ == "PROPN"), None)
    if body is None or not any(child.lower_ == "based" for child in body.lefts):
        return agent
    return body if any(child.lower_ == "the" for child in agent.lefts) else agent


def subject_of_insertion(verb: Token, agent: Token) -> Token | None:
    """Return the speaker of an insertion whose verb got the subject around it: "Voters, Lee said, are tired"."""
    doc, before = verb.doc, verb.i - 1
    if verb.i + 1 >= len(doc) or doc[verb.i + 1].text not in _CLOSING_MARKS or agent.i >= before:
        return None
    is_listed = doc[before].dep_ == "conj" and not any(child.dep_ == "cc" for child in agent.rights)
    if doc[before].pos_ not in NOMINAL_POS or (agent.is_ancestor(doc[before]) and not is_listed):
        return None
    start = doc[before].left_edge.i
    return doc[before] if start > agent.i and doc[start - 1].text == "," else None


def subject_after_label(verb: Token, agent: Token) -> Token | None:
    """Return the subject after a place or a label that the parser took for it: "NORRBY: A spokesman said"."""
    second = next((child for child in verb.lefts if child.dep_ == "nsubj" and child.i > agent.i), None)
    if second is not None and any(token.text == ":" for token in verb.doc[agent.i + 1 : second.i]):
        return second
    label = agent.nbor() if agent.i + 1 < len(agent.doc) else agent
    if label.text != ":" or not agent.left_edge.is_sent_start or verb.i < agent.i or verb.nbor(-1).text != ",":
        return None
    return next((child for child in verb.rights if child.dep_ == "nsubj"), None)


def name_before_while(verb: Token, agent: Token) -> Token | None:
    """Return the name before "while" that opens a sentence, if the verb got another: "Lund while greeting Hale said".

    Without a comma after what was done meanwhile, the parser takes whom it was done to for the subject.
    """
    first = next((child for child in verb.lefts if child.pos_ == "PROPN" and child.left_edge.is_sent_start), None)
    if first is None or first.i + 2 >= agent.left_edge.i or first.dep_ in SUBJECT_DEPS:
        return None
    link, doing = first.nbor(), first.nbor(2)
    return first if link.lower_ in {"after", "before", "when", "while"} and doing.tag_ == "VBG" else None


def noun_after_superlative(verb: Token, agent: Token) -> Token | None:
    """Return the subject after a superlative in commas: "After the fire, the worst in years, the mayor attacked"."""
    if agent.tag_ != "JJS" or agent.i < 2 or agent.nbor(-2).text != ",":
        return None
    noun = adjacent_noun(verb)
    return noun if noun is not None and any(word.text == "," for word in verb.doc[agent.i : noun.i]) else None


def adjacent_noun(verb: Token) -> Token | None:
    """Return the noun just before a verb and its adverbs and auxiliaries, for a verb without any subject."""
    before = verb
    while not before.is_sent_start and (before == verb or before.pos_ in {"ADV", "AUX"}):
        before = before.nbor(-1)
    if before == verb or before.pos_ not in NOMINAL_POS:
        return None
    # "On the site, Ann Lund of Velmar said": the parser joined her to the site.
    above = before.head.head if before.dep_ == "pobj" and before.head.lower_ == "of" else before
    return above if above.pos_ == "PROPN" else before


def noun_before_participle(verb: Token) -> Token | None:
    """Return the subject that the parser gave to an insertion: "A rebel group, referred to as the Guard, said"."""
    doc = verb.doc
    if not verb.i or doc[verb.i - 1].text != ",":
        return None
    inserted = (child for child in verb.lefts if child.dep_ == "ccomp" and child.tag_ in {"VBD", "VBN"})
    nouns = (noun for child in inserted for noun in child.lefts if noun.dep_ == "nsubj")
    return next((noun for noun in nouns if doc[noun.i + 1].text == "," and noun.pos_ in NOMINAL_POS), None)


def noun_after_aside(verb: Token) -> Token | None:
    """Return the subject that the parser gave to the aside before it: "As we noted, a study by Velmar, … concluded"."""
    asides = (child for child in verb.lefts if child.dep_ == "advcl" and any(c.lower_ == "as" for c in child.lefts))
    nouns = (noun for aside in asides for noun in aside.rights if noun.dep_ == "dobj" and noun.i < verb.i)
    return next((noun for noun in nouns if noun.left_edge.nbor(-1).text == ","), None)


def noun_before_infinitive(verb: Token) -> Token | None:
    """Return the subject that was given to an infinitive after it: "The only states to have signed it criticised …"."""
    clauses = (child for child in verb.lefts if child.dep_ == "ccomp" and any(c.lower_ == "to" for c in child.lefts))
    nouns = (noun for clause in clauses for noun in clause.lefts if noun.dep_ == "nsubj")
    return next(nouns, None) if verb.dep_ == "ROOT" else None


def noun_before_reduced_clause(verb: Token) -> Token | None:
    """Return the subject that was given to its participle: "An alert issued just after the raid said that …"."""
    above = verb.head
    if verb.dep_ != "advcl" or above.tag_ != "VBN" or above.i > verb.i or verb.tag_ not in {"VBD", "VBZ"}:
        return None
    is_bare = not any(child.dep_ in {"aux", "auxpass"} for child in above.lefts)
    mark = next((child for child in verb.lefts if child.dep_ == "mark"), None)
    if not is_bare or mark is None or mark.lower_ not in _OPENING_CLAUSES or verb.lemma_ not in REPORTING_VERBS:
        return None
    if not any(child.dep_ == "nsubj" and child.lemma_.lower() in _EVENTS for child in verb.lefts):
        return None
    agent = next((child for child in above.lefts if child.dep_ == "nsubj"), None)
    return above.head if agent is None and above.dep_ == "acl" else agent
