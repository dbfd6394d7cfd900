"""Words that a content needs and that the parser gave to others: its subject, its "that", its second half."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.content_clause import finite, is_finite
from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS, REPORTING_VERBS, WITH_INFINITIVE, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.second_verbs import follows_but
from summarizer.attribution_in_english.parsing.tokens import Span, Token

_PRESENT_TAGS: Final = frozenset({"VBZ", "VBP"})
_SINGULAR_TAGS: Final = frozenset({"NN", "NNP"})
_DASHES: Final = frozenset({"—", "–", "--", "-"})
_NEGATIONS: Final = frozenset({"not", "n't", "n’t"})
# What only the speakers know of themselves: "had no doubts", "was sure".
_STATES_OF_MIND: Final = frozenset(
    "afraid angry ashamed aware belief certain complaint concern confident convinced delighted desire disappointed"
    " doubt faith fear glad grateful hope idea illusion intention interest keen pleased plan proud regret sad"
    " satisfied sorry sure surprised thought unaware unsure upset willing wish worried worry".split()
)


def with_lost_words(verb: Token, clause: Token, positions: set[int], sentence: Span) -> set[int]:
    """Return the positions of a content after its verb with what the parser cut off from its two ends."""
    first = min(positions, default=0)
    if first < verb.i:
        return positions
    if verb.tag_ == "VBG":
        positions = positions - _after_participle(verb, clause)
    if first > verb.i + 1:
        positions = (
            positions | _from_that(verb, first) | _from_subject(verb, clause, first) | _from_object(verb, clause)
        )
        positions |= _from_those_meant(verb, clause)
    end = max(positions) + 1
    if end + 1 < sentence.end:
        positions = positions | _contrast(positions, end, sentence) | _after_colon(end, sentence)
        positions |= _consequence(end, sentence)
        positions |= _quoted_after_dash(end, sentence) | _predicate_of_be(verb, end)
        positions |= _cause(verb, clause, end) | _second_predicate(verb, clause, end) | _exception(verb, end)
    return positions


def _after_participle(verb: Token, clause: Token) -> set[int]:
    """The main clause after a participle between commas: "The members, fearing the costs | , failed to act"."""
    noun = next((child for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    is_inserted = verb.i > 0 and verb.nbor(-1).text == ","
    if not is_inserted or noun is None or noun.left_edge.i != verb.i + 1 or noun.right_edge.nbor().text != ",":
        return set()
    return set(range(noun.right_edge.i + 1, clause.right_edge.i + 1))


def _from_that(verb: Token, first: int) -> set[int]:
    """The start of a clause after "that": "alleged | that they, who were on duty, “went home,” | slept and ate"."""
    that = verb.i + 1
    is_before = verb.doc[that].lower_ == "that" and verb.doc[that].dep_ == "mark"
    return set(range(that, first)) if is_before else set()


def _from_subject(verb: Token, clause: Token, first: int) -> set[int]:
    """The subject that was taken for an adverb: "said | the way they treated women | “would be all wrong”"."""
    if any(child.dep_ in phrases.SUBJECT_DEPS for child in clause.lefts):
        return set()
    if clause.tag_ == "VB" and not any(child.dep_ in {"aux", "mark"} for child in clause.lefts):
        # "Said | closed votes -- those for members only -- | deny many people their right".
        # "Ordering | Lund | stay at home", "demanded | the mill | be closed".
        is_demand = REPORTING_VERBS[verb.lemma_] is CueKind.URGE
        nouns = (c for c in verb.rights if c.dep_ == "dobj" and c.i < first and (c.tag_ == "NNS" or is_demand))
        noun = next(nouns, None)
        is_cut_off = noun is not None and verb.lemma_ not in ADDRESSING_VERBS
        return set(range(noun.left_edge.i, first)) if noun is not None and is_cut_off else set()
    if not is_finite(clause):
        return set()
    nouns = (child for child in verb.rights if child.dep_ == "npadvmod" and child.i < first)
    noun = next((noun for noun in nouns if noun.ent_type_ not in {"DATE", "TIME"}), None)
    return set(range(noun.left_edge.i, first)) if noun is not None else set()


def _from_object(verb: Token, clause: Token) -> set[int]:
    """The first of two things: "decried | the lack of details and | how much it would cost"."""
    and_ = clause.left_edge.nbor(-1) if clause.left_edge.i > verb.i + 1 else verb
    is_joined = and_.dep_ == "cc" and and_.head.dep_ == "dobj" and and_.head.head == verb
    if not is_joined or verb.lemma_ in ADDRESSING_VERBS:
        return set()
    return set(range(and_.head.left_edge.i, clause.left_edge.i))


def _from_those_meant(verb: Token, clause: Token) -> set[int]:
    """Those to whom a participle belongs: "ordered | Lund and others | not named in the report to burn it"."""
    noun = clause.left_edge.nbor(-1)
    people = next((child for child in verb.rights if child.dep_ == "dobj" and child.right_edge == noun), None)
    is_participle = clause.tag_ == "VBN" and not any(
        child.dep_ in phrases.SUBJECT_DEPS or child.dep_ in {"aux", "auxpass", "mark"} for child in clause.lefts
    )
    is_urged = any(child.dep_ == "xcomp" and child.left_edge.lower_ == "to" for child in clause.rights)
    if people is None or not (is_participle and is_urged):
        return set()
    return set(range(people.left_edge.i, clause.left_edge.i))


def _contrast(positions: set[int], end: int, sentence: Span) -> set[int]:
    """The second half of "not …, but …" that was given to a verb above: "was not hit by her | , but by them"."""
    doc = sentence.doc
    but = end + (doc[end].text == ",")
    if but + 1 >= sentence.end or doc[but].lower_ != "but" or not any(doc[i].lower_ in _NEGATIONS for i in positions):
        return set()
    first = doc[but + 1]
    joined = next(
        (token for token in (first, *first.ancestors) if token.left_edge == first and token.dep_ == "conj"), None
    )
    if joined is None or joined.i in positions or joined.pos_ in {"VERB", "AUX"} or joined.right_edge.i >= sentence.end:
        return set()
    return set(range(end, joined.right_edge.i + 1))


def _consequence(end: int, sentence: Span) -> set[int]:
    """The conclusion that a speaker draws: "argued that it had rained | , and therefore there was no danger"."""
    doc = sentence.doc
    and_ = end + (doc[end].text == ",")
    if (
        and_ + 2 >= sentence.end
        or doc[and_].lower_ != "and"
        or doc[and_ + 1].lower_ not in {"hence", "therefore", "thus"}
    ):
        return set()
    first = doc[and_ + 1]
    second = next((word for word in (first, *first.ancestors) if word.left_edge == first and word.dep_ == "conj"), None)
    return set(range(end, second.right_edge.i + 1)) if second is not None else set()


def _cause(verb: Token, clause: Token, end: int) -> set[int]:
    """What came before, if the parser gave it to the cue: "argued that it was a victim | , having been annexed"."""
    comma = end - 1 if verb.doc[end - 1].text == "," else end
    if verb.doc[comma].text != "," or verb.doc[comma + 1].lower_ != "having":
        return set()
    for child in (*verb.rights, *clause.head.rights):
        if child.dep_ in {"advcl", "acl"} and child.left_edge.i == comma + 1:
            return set(range(comma, child.right_edge.i + 1))
    return set()


def _exception(verb: Token, end: int) -> set[int]:
    """The exception that the parser gave to the cue: "ordered that she stay | unless for school reasons"."""
    if verb.doc[end].lower_ not in {"except", "unless"}:
        return set()
    tail = next((child for child in verb.rights if child.left_edge.i <= end + 1 and end <= child.i), None)
    return set(range(end, tail.right_edge.i + 1)) if tail is not None else set()


def _second_predicate(verb: Token, clause: Token, end: int) -> set[int]:
    """The second thing said of a subject, if the parser gave it to the cue: "said it is old | , but works".

    Its tense or its number shows that it does not tell what the speaker did.
    """
    for child in verb.rights:
        if child.dep_ != "conj" or child.i < end or child.lemma_ in REPORTING_VERBS:
            continue
        between = {token.text for token in verb.doc[end : child.left_edge.i]}
        has_subject = any(each.dep_ in phrases.SUBJECT_DEPS for each in child.lefts)
        if has_subject or not between or not between <= {",", "-", "but", "and", "or", "yet"}:
            continue
        if _is_only_present(verb, clause, child) or _is_only_plural(verb, child) or _is_state_of_same(clause, child):
            return set(range(end, child.right_edge.i + 1))
    return set()


def _is_only_present(verb: Token, clause: Token, second: Token) -> bool:
    """Whether a predicate is in the present tense, like the content and unlike the cue: "said it is old, but works"."""
    tags = [{token.tag_ for token in finite(each)} for each in (clause, second)]
    return verb.tag_ == "VBD" and all(each & _PRESENT_TAGS for each in tags)


def _is_state_of_same(clause: Token, second: Token) -> bool:
    """Whether speakers go on with what they think: "said he'd had no calls, and | had no doubts".

    "Said he was innocent, but was in jail" and "and had three children" are the writer's.
    """
    said_of = next((child.lower_ for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS), "")
    is_state = second.lemma_ in {"be", "have"} and second.tag_ == "VBD" and not follows_but(second)
    is_of_mind = any(child.lemma_.lower() in _STATES_OF_MIND for child in second.rights)
    is_bare = not any(child.dep_ == "aux" for child in second.lefts)
    return said_of in {"he", "she", "they"} and is_state and is_of_mind and is_bare


def _is_only_plural(verb: Token, second: Token) -> bool:
    """Whether a predicate cannot have the speaker as its subject: "Lund said the pipes were old, but were safe"."""
    agent = own_subject(verb)
    if (
        agent is None
        or phrases.has_conjuncts(agent)
        or not any(token.lower_ in {"are", "were"} for token in finite(second))
    ):
        return False
    return agent.lower_ in {"he", "she"} or (agent.tag_ in _SINGULAR_TAGS and agent.ent_type_ in {"PERSON", ""})


def _after_colon(end: int, sentence: Span) -> set[int]:
    """The rest of a sentence after the colon to which a content leads: "said it fails for one reason | : it is old"."""
    if sentence.doc[end].text != ":":
        return set()
    rest = sentence.doc[end + 1 : sentence.end]
    return set() if any(token.is_quote for token in rest) else set(range(end, sentence.end))


def demand_after_colon(verb: Token, positions: set[int], sentence: Span) -> set[int]:
    """Return the infinitive to which an object leads: "has asked her for one thing throughout May | : to resign"."""
    may_demand = REPORTING_VERBS[verb.lemma_] in WITH_INFINITIVE or verb.lemma_ == "ask"
    if not may_demand or not positions or max(positions) < verb.i:
        return set()
    doc, last = verb.doc, max(positions)
    colon = next((token for token in doc[last + 1 : sentence.end - 2] if token.text == ":"), None)
    if colon is None or colon.nbor().lower_ != "to" or colon.nbor(2).tag_ != "VB":
        return set()
    is_counted = any(doc[i].tag_ == "CD" and doc[i].dep_ == "nummod" for i in positions)
    is_quoted = any(token.is_quote for token in doc[last : sentence.end])
    return set(range(last, sentence.end)) if is_counted and not is_quoted else set()


def _quoted_after_dash(end: int, sentence: Span) -> set[int]:
    """The quotation after a dash with which a sentence ends: "said the aims were clear | — “a bridge and a dam”"."""
    doc = sentence.doc
    if doc[end].text not in _DASHES or not doc[end + 1].is_quote:
        return set()
    closing = next((word for word in doc[end + 2 : sentence.end] if word.is_quote), None)
    is_last = closing is not None and all(word.is_punct or word.is_space for word in doc[closing.i : sentence.end])
    return set(range(end, sentence.end)) if is_last else set()


def _predicate_of_be(verb: Token, end: int) -> set[int]:
    """What something is or could be, if the parser gave it to the cue: "found that it could be | half as old"."""
    last, following = verb.doc[end - 1], verb.doc[end : end + 1]
    if last.lemma_ != "be" or last.dep_ == "auxpass" or not following or following[0].is_punct:
        return set()
    rest = next((child for child in verb.rights if child.left_edge.i == end), None)
    if rest is None or following[0].tag_ == "CC":
        return set()
    stop = next((i for i in range(end, rest.right_edge.i) if verb.doc[i].text == ","), rest.right_edge.i + 1)
    return set(range(end, stop))
