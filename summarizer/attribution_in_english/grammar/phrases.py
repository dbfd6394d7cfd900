"""Noun phrases and clauses in the parse tree, as spans of tokens."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarizer.attribution_in_english.grammar.cues import LIGHT_VERBS, REPORTING_NOUNS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Token

TokenSpan = tuple[int, int]
"""Token positions from the first to after the last."""

NOMINAL_POS: Final = frozenset({"NOUN", "PROPN", "PRON"})
"""The parts of speech of a noun phrase's head."""

SUBJECT_DEPS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
"""The dependencies of a subject."""

# The dependencies that may follow the head of a speaker phrase without a comma: "a spokesman for the mayor".
_POSTMODIFIER_DEPS: Final = frozenset({"prep", "cc", "conj", "nummod", "nmod", "amod", "flat", "neg"})
# A dateline ends with one of these: "MADRID — Prime Minister …".
_BREAKING_MARKS: Final = frozenset({"—", "–", "--", ":", ";", "(", ")"})
_CLOSING_MARKS: Final = frozenset("”\"’'")
_COUNTING_NOUNS: Final = frozenset("couple dozen few handful hundred lot number thousand trio".split())

TEMPORAL_LABELS: Final = frozenset({"DATE", "TIME"})
"""The labels of entities that say when."""

_QUANTITIES: Final = frozenset("all both few half many most none several some".split())
# A colon further behind what was found does not belong to it.
_MAX_FOUND_TOKENS: Final = 12
_BRACKET_TOKENS: Final = 3
# A longer list of names is cut: a speaker phrase is never that deep.
_MAX_DEPTH: Final = 30


def noun_phrase(head: Token, depth: int = 0) -> TokenSpan:
    """Return the phrase around a noun, without appositions and relative clauses."""
    start, first = head.i, head.left_edge.i
    while start > first and (steps := _steps_before(head.doc, start)):
        start -= steps
    start = max(start, first)
    while start < head.i and head.doc[start].is_punct:
        start += 1
    resumed = resumed_noun(head)
    start = (_number_of_given(head, start) or start) if resumed is None else resumed.i + 1
    end = _hyphenated_end(head)
    joined = has_conjuncts(head)
    if joined and ends_introduction(head):
        return start, end
    for child in head.rights:
        if child.i < end or (joined and child.text == ","):
            continue
        is_next = child.left_edge.i == end or child.dep_ in {"cc", "conj"}
        is_over = _is_temporal(child) or is_possessor_after_comma(child) or _is_adverb(child) or depth > _MAX_DEPTH
        if child.dep_ not in _POSTMODIFIER_DEPS or not is_next or is_over or child == deed_of_accused(head):
            break
        end = noun_phrase(child, depth + 1)[1] if child.dep_ in {"conj", "nmod"} else _postmodifier_end(child, depth)
    return start, end


def _number_of_given(head: Token, start: int) -> int | None:
    """The number of things, if the parser gave it to their receivers: "presented to the court | 20 letters"."""
    if head.tag_ != "NNS" or head.dep_ not in {"pobj", "dobj"} or head.doc[start].lower_ != "the":
        return None
    if head.doc[max(0, start - 1)].lower_ != "to":
        return None
    numbers = (word for word in head.doc[start + 2 : head.i] if word.tag_ == "CD")
    number = next(numbers, None)
    if number is None or number.head.i < number.i:
        return None
    before = number.nbor(-1)
    return number.i if before.is_lower and before.pos_ in NOMINAL_POS and before.head == head else None


def _steps_before(doc: Doc, position: int) -> int:
    """How many tokens to the left a noun phrase goes on: over initials in brackets in one step; 0 if it does not."""
    if not _breaks_phrase(doc[position - 1]):
        return 1
    return _BRACKET_TOKENS if _is_after_initials(doc, position) else 0


def _is_after_initials(doc: Doc, position: int) -> bool:
    """Whether a name and its initials in brackets precede a position: "Norrby Dam Council (NDC) | report"."""
    if position < _BRACKET_TOKENS or doc[position - 1].text != ")":
        return False
    opening, initials = doc[position - _BRACKET_TOKENS : position - 1]
    if opening.text != "(" or not initials.text.isupper() or opening.i < len(initials):
        return False
    return initials.text == "".join(word.text[0] for word in doc[opening.i - len(initials) : opening.i])


def _is_adverb(modifier: Token) -> bool:
    """Whether the parser took an adverb of the verb for an adjective: "The company flat-out denied it"."""
    return modifier.dep_ == "amod" and modifier.lower_ in {"flat", "outright", "straight"}


def deed_of_accused(agent: Token | None) -> Token | None:
    """Return the "of" or "for" that the parser gave to those who accuse: "accused by critics | of hiding the bill"."""
    if agent is None or agent.head.dep_ != "agent":
        return None
    kind = REPORTING_VERBS.get(agent.head.head.lemma_)
    if kind is CueKind.JUDGE:
        return next((child for child in agent.rights if child.lower_ == "for" and child.i == agent.i + 1), None)
    of = next((child for child in agent.rights if child.lower_ == "of" and child.i == agent.i + 1), None)
    is_deed = kind is CueKind.ACCUSE and of is not None and any(child.dep_ == "pcomp" for child in of.rights)
    return of if is_deed else None


def resumed_noun(head: Token) -> Token | None:
    """Return the noun that sums up what precedes it, if the parser joined it to a subject: "…, a move critics say"."""
    first = head.left_edge
    if (
        head.tag_ != "NNS"
        or first.lower_ not in {"a", "an"}
        or first.head != head
        or first.i < 1
        or head.dep_ != "nsubj"
    ):
        return None
    noun = first.nbor()
    is_single = noun.tag_ == "NN" and noun.dep_ in {"compound", "amod", "nmod"} and noun.lower_ not in _COUNTING_NOUNS
    return noun if is_single and first.nbor(-1).text in {",", "—", "–", "--"} and noun.head == head else None


def _breaks_phrase(token: Token) -> bool:
    """Whether no noun phrase goes on to the left of a token: a dash, a line break, the end of a quotation."""
    ends_quotation = token.i > 0 and token.text in _CLOSING_MARKS and token.nbor(-1).text in {",", ".", "?", "!"}
    return token.text in _BREAKING_MARKS or token.is_space or ends_quotation


def _hyphenated_end(head: Token) -> int:
    """The end of a noun with the words that hyphens join to it: "father-in-law"."""
    doc, end = head.doc, head.i + 1
    if head.pos_ == "PROPN":
        return end
    while end + 1 < len(doc) and doc[end].text == "-" and not (doc[end - 1].whitespace_ or doc[end].whitespace_):
        end += 2
    return end


_PERIODICALS: Final = frozenset({"daily", "journal", "magazine", "newspaper", "weekly"})
_MAX_PERIODICAL_TOKENS: Final = 4


def full_phrase(head: Token, cue: TokenSpan) -> TokenSpan:
    """Return the phrase of a speaker with the clause that identifies it: "an official who asked not to be named"."""
    start, end = noun_phrase(head)
    if start > 1 and head.doc[start - 1].tag_ == "POS":
        # "Lund's message read": the parser took "read" for the noun.
        start = noun_phrase(head.doc[start - 2])[0]
    end = cue[0] if head.i < cue[0] < end else end
    if head.tag_ not in {"NN", "NNS"}:
        return start, end
    last_noun = head.doc[end - 1]
    nouns = (head, last_noun) if last_noun != head and last_noun.pos_ in NOMINAL_POS else (head,)
    for child in (child for noun in nouns for child in noun.rights):
        last = child.right_edge.i + 1
        if child.dep_ in {"acl", "relcl"} and child.left_edge.i == end and not (start < cue[1] and cue[0] < last):
            end = _without_day(child, _with_closing_mark(head.doc, start, last))
            break
    end = _with_thing_owned(head.doc, end, cue)
    return start, _with_name_of_periodical(with_mark_of_word(head.doc, start, end), cue, head)


def _with_thing_owned(doc: Doc, end: int, cue: TokenSpan) -> int:
    """The end with what a possessor owns, if that was read as a verb: "an aide aware of the ministry's | thinking"."""
    if doc[end - 1].tag_ != "POS" or end >= len(doc) or not doc[end].is_alpha or end in range(*cue):
        return end
    link = next((child for child in doc[end].rights if child.dep_ == "prep" and child.i == end + 1), None)
    return end + 1 if link is None or link.lower_ == "as" else link.right_edge.i + 1


def _with_name_of_periodical(end: int, cue: TokenSpan, head: Token) -> int:
    """The end with the name that the parser took for the subject: "a study in the journal | Nature | says"."""
    doc = head.doc
    is_cut = doc[end - 1].lower_ in _PERIODICALS and end < cue[0] <= end + _MAX_PERIODICAL_TOKENS
    return cue[0] if is_cut and all(word.pos_ == "PROPN" for word in doc[end : cue[0]]) else end


def with_mark_of_word(doc: Doc, start: int, end: int) -> int:
    """Return the end with the mark that closes the words in marks: "the “harbour master|”"."""
    is_open = sum(token.is_quote for token in doc[start:end]) == 1 and not doc[end - 1].is_quote
    return end + (is_open and end < len(doc) and doc[end].is_quote)


def _without_day(clause: Token, end: int) -> int:
    """The end of a clause without the day, which identifies nobody: "a paper published by Velmar on Monday"."""
    day, doc = end - 2, clause.doc
    is_day = day > clause.i + 1 and doc[day].lower_ == "on" and doc[day + 1].lower_.endswith("day")
    return day if is_day else end


def _with_closing_mark(doc: Doc, start: int, end: int) -> int:
    """The end of a phrase with the mark that closes a name in it: "a man who goes by “Lofty.”"."""
    if sum(token.is_quote for token in doc[start:end]) != 1:
        return end
    following = [token.text for token in doc[end : end + 2]]
    last = end + (following[:1] in (["."], [","]))
    return last + 1 if doc[last : last + 1].text in _CLOSING_MARKS else end


def _is_temporal(prep: Token) -> bool:
    """Whether a phrase only tells the time: "Ann Lee in May"."""
    return prep.dep_ == "prep" and any(child.ent_type_ in TEMPORAL_LABELS for child in prep.children)


def has_conjuncts(head: Token) -> bool:
    """Return whether a noun is the first of several coordinated ones: "Latvia and Estonia"."""
    conjuncts = (child for child in head.rights if child.dep_ == "conj" and child.pos_ in NOMINAL_POS)
    return any(not is_possessor_after_comma(child) for child in conjuncts)


def ends_introduction(source: Token) -> bool:
    """Return whether the subject was taken for a second source: "According to the memo, Lund and an aide asked …"."""
    if source.dep_ != "pobj" or source.head.i < 1 or source.head.nbor(-1).text != "According":
        return False
    last = source.right_edge
    if source.i + 1 >= len(source.doc) or source.nbor().text != "," or last.i + 1 >= len(source.doc):
        return False
    return last.nbor().tag_ in FINITE_TAGS


def is_possessor_after_comma(noun: Token) -> bool:
    """Return whether a noun opens an apposition and is no second name: "Lund, Velmar's chairman, said"."""
    is_owner = any(child.tag_ == "POS" for child in noun.rights)
    return is_owner and noun.left_edge.i > 0 and noun.left_edge.nbor(-1).text == ","


def _postmodifier_end(child: Token, depth: int) -> int:
    """The end of a postmodifier, cut before a relative clause or an apposition in it."""
    if child.dep_ != "prep":
        return child.right_edge.i + 1 if child.dep_ == "amod" else child.i + 1
    objects = [token for token in child.children if token.dep_ in {"pobj", "pcomp"} and token.i > child.i]
    if not objects and (place := next((c for c in child.rights if c.dep_ == "prep"), None)) is not None:
        # "Reports from inside the camp".
        return _postmodifier_end(place, depth + 1) if depth <= _MAX_DEPTH else place.i + 1
    return noun_phrase(objects[0], depth + 1)[1] if objects else child.i + 1


def is_source(token: Token) -> bool:
    """Return whether a word is the subject of a verb that reports what it said, or follows "according to"."""
    if token.dep_ == "pobj" and token.head.lower_ == "to" and token.head.i > 0:
        return token.head.nbor(-1).lower_ == "according"
    is_subject = token.dep_ == "nsubj" or is_name_taken_for_adverb(token)
    return is_subject and (_reports(token.head) or any(_is_second_report(c) for c in token.head.rights))


def is_name_taken_for_adverb(token: Token) -> bool:
    """Return whether the parser took the name before a verb for an adverb: "Faily said"."""
    return token.pos_ == "PROPN" and token.dep_ == "advmod" and token.head.i == token.i + 1


def _is_second_report(verb: Token) -> bool:
    """Whether a verb shares the subject of the one before: "opened the dam and said"."""
    return verb.dep_ == "conj" and _reports(verb) and not any(child.dep_ in SUBJECT_DEPS for child in verb.lefts)


def _reports(verb: Token) -> bool:
    return REPORTING_VERBS.get(verb.lemma_, CueKind.ASK) is not CueKind.ASK and not _only_goes_on(verb)


def _only_goes_on(verb: Token) -> bool:
    """Whether something takes place, and nobody speaks on: "Rescue operations are continuing"."""
    is_under_way = verb.lemma_ == "continue" and verb.tag_ == "VBG"
    return is_under_way and not any(child.dep_ in {"ccomp", "parataxis"} for child in verb.children)


def with_thing_found(verb: Token) -> TokenSpan | None:
    """Return "find" with what is found before a colon, without which it is no verb of speech: "found one drawback:"."""
    found = next((child for child in verb.rights if child.dep_ == "dobj"), None) if verb.lemma_ == "find" else None
    if found is None:
        return None
    rest = verb.doc[found.i + 1 : found.i + _MAX_FOUND_TOKENS]
    colon = next((word.i for word in rest if word.text == ":" or word.tag_ in FINITE_TAGS), 0)
    return (verb.i, colon) if colon and verb.doc[colon].text == ":" else None


def part_of(noun: Token) -> Token:
    """Return the word that says how many of a group are meant, "most of the firms"; else the noun itself."""
    of = noun.head
    is_part = noun.dep_ == "pobj" and of.lower_ == "of" and of.head.lower_ in _QUANTITIES
    return of.head if is_part else noun


def is_part(pronoun: Token) -> bool:
    """Return whether a pronoun says how many of a group are meant: "some of the players", but not "some of them"."""
    of = next((child for child in pronoun.rights if child.lower_ == "of"), None)
    if of is None or pronoun.lower_ not in _QUANTITIES:
        return False
    return any(child.dep_ == "pobj" and child.pos_ in NOMINAL_POS and child.pos_ != "PRON" for child in of.rights)


def first_conjunct(noun: Token) -> Token:
    """Return the first of the coordinated nouns that a noun belongs to, whose place in the sentence all share."""
    for _ in range(_MAX_DEPTH):
        if noun.dep_ != "conj" or noun.head.pos_ not in NOMINAL_POS:
            break
        noun = noun.head
    return noun


def owner(noun: Token) -> Token | None:
    """Return the speaker of a reporting noun, "her warning" or "a warning from Ann Lee"; any other noun is its own."""
    if noun.lemma_ not in REPORTING_NOUNS:
        return noun
    for child in noun.children:
        if child.dep_ == "poss":
            return child
        if child.dep_ == "prep" and child.lower_ in {"from", "by"}:
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    return None


def that_clause(noun: Token) -> Token | None:
    """Return the head of the "that" clause of a noun, `None` if it has none."""
    clauses = (child for child in noun.rights if child.dep_ in {"acl", "ccomp", "relcl"})
    return next((child for child in clauses if any(c.lower_ == "that" and c.dep_ == "mark" for c in child.lefts)), None)


def has_light_verb(noun: Token) -> bool:
    """Return whether a reporting noun is the object of a light verb: "made a claim", but not "faces claims"."""
    return noun.head.lemma_ in LIGHT_VERBS and not any(child.lower_ == "no" for child in noun.lefts)


def finite_tag(verb: Token) -> str:
    """Return the tag of the first word of a verb: of "has found" that of "has"."""
    return next((child.tag_ for child in verb.lefts if child.dep_ in {"aux", "auxpass"}), verb.tag_)


def subtree(token: Token) -> set[int]:
    """Return the positions of a word and all its descendants."""
    found = [token]
    for each in found:  # It grows while it is read: the order does not matter here.
        found += each.lefts
        found += each.rights
    return {each.i for each in found}


def token_spans(positions: set[int]) -> Iterator[TokenSpan]:
    """Yield the spans that a set of token positions forms, in order and without gaps."""
    if not positions:
        return
    ordered = sorted(positions)
    start = ordered[0]
    for left, right in pairwise(ordered):
        if right != left + 1:
            yield start, left + 1
            start = right
    yield start, ordered[-1] + 1
