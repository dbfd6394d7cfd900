"""Nouns that a content needs and that stand elsewhere: the antecedent of "which", who was warned, the end of a list."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.content_clause import is_finite, relative_subject
from summarizer.attribution_in_english.grammar.cues import NAMING_VERBS, REPORTING_VERBS
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.relative_pronouns import people_shown
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

# The longest clause after a cue that may lack its object: "she had expected".
_MAX_OBJECTLESS_TOKENS: Final = 4
# The dependencies of a cue whose content may lack what precedes the cue.
_BELOW_ANOTHER: Final = frozenset({"ccomp", "pcomp", "csubj", "relcl", "acl", "advcl", "conj"})

# The longest sentence to which "which" refers as a whole.
_MAX_CLAUSE_TOKENS: Final = 25
# What a day or a time may be.
_DAYS: Final = frozenset(
    "anniversary birthday date day deadline eve festival holiday hour month season summer time week weekend winter"
    " year".split()
)
# The longest insertion between a subject and its verb, commas included.
_MAX_INSERTED_TOKENS: Final = 15
# The verbs with a clause and no other object than what is said in greeting.
_CLAUSE_VERBS: Final = frozenset({"say", "think", "believe"})
_TELLING_VERBS: Final = frozenset("add admit argue claim insist maintain note stress suggest warn".split())
_FORECASTING_VERBS: Final = frozenset("estimate fear predict project report speculate suspect".split())
GREETINGS: Final = frozenset("amen bye farewell goodbye grace hello hi mass no prayer prayers sorry thanks yes".split())
"""What is said itself, and is no subject of a clause: "said goodbye"."""


def end_of_list(verb: Token, positions: set[int]) -> set[int]:
    """Return the noun after "and" that the parser gave to the cue: "warned of links in forums and | messages"."""
    last = verb.doc[max(positions)]
    if last.dep_ != "cc" or last.lower_ not in {"and", "or"}:
        return set()
    following = (child for child in verb.rights if child.left_edge.i == last.i + 1 and child.tag_[:2] == "NN")
    noun = next(following, None)
    return phrases.subtree(noun) if noun is not None else set()


def with_antecedent(verb: Token, clause: Token, positions: set[int]) -> set[int]:
    """Return the positions with the noun that a relative pronoun stands for: "the plan, which she said | works"."""
    agent = own_subject(verb)
    if agent is not None and (noun := phrases.resumed_noun(agent)) is not None and clause.i > verb.i:
        return positions | set(range(agent.left_edge.i, noun.i + 1))
    pronoun = relative_subject(verb, clause)
    if pronoun is not None and _refers_to_clause(pronoun, verb.head) and not _is_about_day(pronoun, verb, clause):
        return positions | set(range(verb.sent.start, pronoun.i)) if agent is not None else positions
    if pronoun is None or verb.head.pos_ not in phrases.NOMINAL_POS or agent in {None, pronoun}:
        return positions
    noun = people_shown(verb.head) if pronoun.lower_ == "who" else None
    return positions - {pronoun.i} | set(range(*phrases.noun_phrase(noun or verb.head)))


def _refers_to_clause(pronoun: Token, above: Token) -> bool:
    """Whether "which" means all that its sentence has told: "Crime fell by half in 2024, which police said is good"."""
    is_noun = above.pos_ not in {"ADJ", "ADV", "AUX", "NUM", "VERB"} and above.ent_type_ not in {"DATE", "TIME"}
    if pronoun.lower_ != "which" or is_noun:
        return False
    before = pronoun.doc[pronoun.sent.start : pronoun.i]
    # The writer's own sentence is short, and nobody else speaks in it.
    is_plain = 2 < len(before) <= _MAX_CLAUSE_TOKENS and before[len(before) - 1].text == ","
    is_clause = any(word.tag_ in FINITE_TAGS for word in before)
    speaks = any(word.is_quote or (word.pos_ == "VERB" and word.lemma_ in REPORTING_VERBS) for word in before)
    return is_plain and is_clause and not speaks


def _is_about_day(pronoun: Token, verb: Token, clause: Token) -> bool:
    """Whether "which" is the day before it: "resigned on Monday, which Hale said was a holiday"."""
    is_dated = any(word.ent_type_ in {"DATE", "TIME"} for word in (verb.head, pronoun.nbor(-2)))
    return is_dated and any(child.dep_ == "attr" and child.lemma_.lower() in _DAYS for child in clause.rights)


def addressee_meant(verb: Token, clause: Token) -> set[int]:
    """Return the subject of a passive whom the content calls "he": "Holm was warned by Lund that he should leave"."""
    patient = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    said_of = next((child.lower_ for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), "")
    if patient is None or patient.pos_ == "PRON" or own_subject(verb) is None:
        return set()
    return set(range(*phrases.noun_phrase(patient))) if said_of in {"he", "she", "they"} else set()


def is_without_object(verb: Token, positions: set[int]) -> bool:
    """Return whether a content lacks the object that precedes its cue: "twice what she said she expected"."""
    if verb.dep_ not in _BELOW_ANOTHER:
        return False
    own = own_subject(verb)
    before = own.left_edge.i - 1 if own is not None and own.i < verb.i else -1
    if before >= 0 and verb.doc[before].lower_ in {"what", "how"} and verb.lemma_ not in NAMING_VERBS:
        # "Made it clear what they thought | he should do".
        return True
    if len(positions) > 2 * _MAX_OBJECTLESS_TOKENS:
        return False
    words = [verb.doc[position] for position in sorted(positions) if position > verb.i]
    if len(words) > _MAX_OBJECTLESS_TOKENS or not words or words[-1].pos_ not in {"VERB", "AUX"}:
        return False
    what = next(
        (token for token in verb.doc[max(verb.i - _MAX_OBJECTLESS_TOKENS, 0) : verb.i] if token.tag_ == "WP"), None
    )
    if what is not None and what.lower_ == "what":
        return True
    own = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    is_told_of_noun = verb.dep_ == "relcl" and own is not None and own.tag_ not in {"WP", "WDT"}
    is_told_of_noun = is_told_of_noun and not any(child.tag_ == "WRB" for child in verb.lefts)
    has_subject = any(child.dep_ in phrases.SUBJECT_DEPS and child.i > verb.i for child in words[-1].lefts)
    return is_told_of_noun and has_subject and words[-1].pos_ == "VERB"


def clause_below_with(verb: Token) -> set[int]:
    """Return the clause whose verb was given to the speakers: "with firms warning | prices would rise"."""
    agent = verb.head
    if verb.tag_ != "VBG" or verb.dep_ != "acl" or agent.dep_ not in phrases.SUBJECT_DEPS or agent.i != verb.i - 1:
        return set()
    clause = agent.head
    is_below_with = clause.dep_ == "pcomp" and clause.head.lower_ == "with" and clause.i > verb.i
    has_modal = any(child.tag_ in FINITE_TAGS for child in clause.lefts)
    return set(range(verb.i + 1, clause.right_edge.i + 1)) if is_below_with and has_modal else set()


def clause_with_two_subjects(verb: Token) -> set[int]:
    """Return the clause whose first subject the parser took for an object: "said power and then gas failed"."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if verb.lemma_ not in _CLAUSE_VERBS or noun is None or noun.lower_ in GREETINGS or noun.left_edge.i != verb.i + 1:
        return set()
    and_ = verb.doc[noun.right_edge.i + 1] if noun.right_edge.i + 1 < len(verb.doc) else noun
    second = next((child for child in verb.rights if child.dep_ == "conj" and child.i > and_.i), None)
    if and_.dep_ != "cc" or and_.head != verb or second is None or not is_finite(second):
        return set()
    agent = next((child for child in second.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    is_noun = agent is not None and agent.pos_ in {"NOUN", "PROPN"} and second.lemma_ not in REPORTING_VERBS
    return set(range(verb.i + 1, second.right_edge.i + 1)) if is_noun else set()


def clause_with_insertion(verb: Token) -> set[int]:
    """Return the clause whose subject the parser took for an object: "say the locks, among the oldest, are safe"."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if verb.lemma_ not in _CLAUSE_VERBS or noun is None or noun.lower_ in GREETINGS or noun.left_edge.i != verb.i + 1:
        return set()
    # "Say the people in these towns, and in the next ones, | will vote."
    return _clause_after_insertion(verb, noun.i + 1) or _clause_after_insertion(verb, noun.right_edge.i + 1)


def _clause_after_insertion(verb: Token, opening: int) -> set[int]:
    """The clause after an insertion that begins with a comma at a position."""
    doc = verb.doc
    rest = doc[opening + 1 : min(opening + _MAX_INSERTED_TOKENS, len(doc))]
    closing = next((token for token in rest if token.text == ","), None)
    if doc[opening : opening + 1].text != "," or closing is None or closing.i + 1 >= len(doc):
        return set()
    first = closing.nbor()
    clause = first.head if first.dep_ in {"aux", "auxpass"} else first
    has_subject = any(child.dep_ in phrases.SUBJECT_DEPS for child in clause.lefts)
    is_cut_off = first.tag_ in FINITE_TAGS and not has_subject and clause.lemma_ not in REPORTING_VERBS
    return set(range(verb.i + 1, clause.right_edge.i + 1)) if is_cut_off else set()


def clause_after_condition(verb: Token) -> set[int]:
    """Return the clauses after a condition that the parser gave to a cue: "said | if it rained the dam would burst"."""
    first = verb.i + 1
    condition = next((child for child in verb.rights if child.dep_ == "advcl" and child.left_edge.i == first), None)
    if condition is None or condition.left_edge.lower_ not in {"if", "unless"} or not is_finite(condition):
        return set()
    if verb.lemma_ not in _CLAUSE_VERBS | _TELLING_VERBS or own_subject(verb) is None:
        return set()
    rest = verb.doc[condition.i + 1 : verb.right_edge.i + 1]
    return set(range(first, verb.right_edge.i + 1)) if any(word.tag_ == "MD" for word in rest) else set()


def clause_with_plural(verb: Token) -> set[int]:
    """Return the clause whose subject was taken for an object: "added | rising costs and low sales were to blame"."""
    noun = next((child for child in verb.rights if child.dep_ == "dobj" and child.left_edge.i == verb.i + 1), None)
    if noun is None or verb.lemma_ not in _CLAUSE_VERBS | _TELLING_VERBS | _FORECASTING_VERBS:
        return set()
    if noun.lower_ in GREETINGS:
        return set()
    end = _end_of_subject(verb, noun)
    predicates = (child for child in verb.rights if child.dep_ == "conj" and child.left_edge.i == end)
    predicate = next(predicates, None)
    if predicate is None or not is_finite(predicate) or predicate.left_edge.tag_ not in FINITE_TAGS:
        return set()
    return set(range(verb.i + 1, verb.right_edge.i + 1))


def _end_of_subject(verb: Token, noun: Token) -> int:
    """The end of a subject whose phrases were given to the cue: "claimed guests | from ten countries, | had come"."""
    end = noun.right_edge.i + 1
    for child in verb.rights:
        if child.dep_ == "prep" and child.left_edge.i == end:
            end = child.right_edge.i + 1
    return end + (verb.doc[end : end + 1].text == "," and end > noun.right_edge.i + 1)


def is_without_subject(verb: Token, positions: set[int]) -> bool:
    """Return whether a content is a predicate whose subject precedes the cue: "a change she said | could help"."""
    first = verb.doc[min(positions)]
    if first.i != verb.i + 1 or first.tag_ not in FINITE_TAGS:
        return False
    clause = first.head if first.dep_ in {"aux", "auxpass"} else first
    has_subject = any(child.dep_ in phrases.SUBJECT_DEPS or child.dep_ == "expl" for child in clause.children)
    # A slip of the pen is followed by the clause: "disclosed is losses had grown".
    has_subject = has_subject or any(child.dep_ == "ccomp" and child.i > clause.i for child in verb.rights)
    return clause.head == verb and not has_subject and relative_subject(verb, clause) is None
