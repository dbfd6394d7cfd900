"""Who said a sentence, if its last words tell that and the parser lost it: "…, Ann Lund, a nurse, said in May"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import EVIDENCE, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS, FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.attribution_in_english.speech.senses import may_speak

# The verbs that stand after a sentence without an object; "order" and "rule" after what is to be done.
_VERBS: Final = frozenset(
    "acknowledge add admit allege announce argue believe claim conclude confirm disclose estimate explain find"
    " indicate insist note order predict project report reveal rule say show state suggest suspect tell warn"
    " write".split()
)
_PERSONAL: Final = frozenset({"he", "she", "they"})
_AUXILIARIES: Final = frozenset({"has", "have", "had", "also", "later", "recently"})
_DASHES: Final = frozenset({"—", "–", "--", "-"})
_FIRST_TAGS: Final = frozenset("CD DT JJ NN NNP NNPS NNS PRP$".split())
# No speaker has a conjunction or its own clause in the words between two commas: "contrary to what Lund believes".
_OTHER_TAGS: Final = frozenset({"CC", "WDT", "WP", "WRB"})
# A sentence that opens with one of these may end before the comma: "When he left, the guard said …".
_OPENINGS: Final = frozenset(
    "according after although amid as asked at because before by despite during for from if in once since speaking"
    " though to unless until when whether while with without".split()
)
# What may follow a cue: when and where it was said.
_LINKS: Final = frozenset({"at", "during", "in", "on", "with"})
_MAX_TAIL_TOKENS: Final = 10
# A longer speaker is more than who said it.
_MAX_SPEAKER_TOKENS: Final = 12
_MIN_CONTENT_TOKENS: Final = 4


def closing_clause(verb: Token, sentence: Span) -> Attribution | None:
    """Return the attribution of a sentence to the speaker before its last verb, `None` if it has no such end."""
    doc = verb.doc
    if verb.lemma_ not in _VERBS or not _may_end(verb) or not _is_tail(doc, verb.i + 1, sentence.end):
        return None
    found = _speaker(verb, sentence)
    if found is None:
        return None
    start, end, speaker = found
    comma = start - 1
    if not _is_told(doc, sentence.start, comma):
        return None
    return Attribution(
        (verb.i, verb.i + 1),
        REPORTING_VERBS.get(verb.lemma_, CueKind.SAY),
        speaker,
        ((sentence.start, comma),),
        speaker_span=(start, end),
    )


def clause_before_name(verb: Token, sentence: Span) -> Attribution | None:
    """Return the attribution of a sentence to the name after the verb, which the parser gave another subject."""
    doc, comma = verb.doc, verb.i - 1
    if verb.lemma_ not in _VERBS or verb.tag_ not in FINITE_VERB_TAGS or doc[comma].text != ",":
        return None
    names = (child for child in verb.rights if child.dep_ in {"dobj", "nsubj"} and child.left_edge.i == verb.i + 1)
    name = next((each for each in names if each.pos_ == "PROPN"), None)
    is_other = any(child.dep_ == "nsubj" and child.i < verb.i for child in verb.lefts)
    rest = verb.doc[name.right_edge.i + 1 : sentence.end] if name is not None else ()
    is_last = all(word.is_punct or word.is_space for word in rest)
    if name is None or not (is_other and is_last) or not _is_told(doc, sentence.start, comma):
        return None
    kind = REPORTING_VERBS.get(verb.lemma_, CueKind.SAY)
    return Attribution((verb.i, verb.i + 1), kind, name, ((sentence.start, comma),))


def ends_before_dash(verb: Token) -> bool:
    """Return whether the writer's own comment follows a verb after a dash: "…, a study found — more proof that …"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    # "It is rare, Lund said – the bears are too big": she goes on.
    goes_on = any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.rights)
    return following.text in _DASHES and verb.lemma_ in _VERBS and not goes_on


def _may_end(verb: Token) -> bool:
    """Whether a verb is finite, or a participle that the parser gave to its speaker: "a judge ordered"."""
    has_perfect = any(child.lower_ in {"has", "have", "had"} for child in verb.lefts)
    is_misread = verb.tag_ == "VBN" and verb.dep_ == "acl" and verb.i == verb.head.i + 1 and may_speak(verb.head)
    return verb.tag_ in FINITE_VERB_TAGS or (verb.tag_ == "VBN" and has_perfect) or is_misread


def _is_tail(doc: Doc, start: int, end: int) -> bool:
    """Whether the sentence ends at a position, or after the day or the occasion, or the writer goes on after a dash."""
    rest = [word for word in doc[start:end] if not word.is_space]
    while rest and rest[-1].is_punct:
        rest.pop()
    if not rest or rest[0].text in _DASHES:
        return True
    is_time = rest[0].ent_type_ in {"DATE", "TIME"} or rest[0].lower_.endswith("day")
    is_bare = all(word.tag_ not in FINITE_TAGS and word.text != "," and not word.is_quote for word in rest)
    return len(rest) <= _MAX_TAIL_TOKENS and is_bare and (is_time or rest[0].lower_ in _LINKS)


def _speaker(verb: Token, sentence: Span) -> tuple[int, int, Token] | None:
    """The first and the last position of the speaker between a comma and a verb, and the head noun."""
    doc, end = verb.doc, verb.i
    while end > sentence.start and doc[end - 1].lower_ in _AUXILIARIES:
        end -= 1
    if doc[end - 1].text == ",":
        return _described(doc, sentence.start, end - 1)
    start = _after_comma(doc, sentence.start, end)
    if start is None or not _is_noun_phrase(doc, start, end):
        return None
    head = _head(doc, start, end)
    is_known = head.lower_ in _PERSONAL or may_speak(head) or head.pos_ == "PROPN" or head.lemma_.lower() in EVIDENCE
    return (start, end, head) if is_known and head.lower_ not in WRITER_AND_READER else None


def _described(doc: Doc, first: int, end: int) -> tuple[int, int, Token] | None:
    """A name with what it is after it: ", Ann Lund, a nurse at the clinic, said"."""
    start = _after_comma(doc, first, end)
    name = _after_comma(doc, first, start - 1) if start is not None else None
    if start is None or name is None or not _is_noun_phrase(doc, start, end):
        return None
    words = doc[name : start - 1]
    is_name = all(word.pos_ == "PROPN" and word.text[:1].isupper() for word in words)
    is_role = doc[start].lower_ in {"a", "an", "the"} or may_speak(_head(doc, start, end))
    # "Norrby, Tarn, the port, said": one name is hardly enough.
    return (name, start - 1, words[-1]) if is_name and is_role and len(words) > 1 else None


def _after_comma(doc: Doc, first: int, end: int) -> int | None:
    """The position after the last comma before a position."""
    start = next((at + 1 for at in range(end - 1, first, -1) if doc[at].text == ","), None)
    return start if start is not None and 0 < end - start <= _MAX_SPEAKER_TOKENS else None


def _is_noun_phrase(doc: Doc, start: int, end: int) -> bool:
    words = doc[start:end]
    if len(words) == 1 and words[0].lower_ in _PERSONAL:
        return True
    is_plain = all(word.tag_ not in {*FINITE_TAGS, *_OTHER_TAGS} and not word.is_quote for word in words)
    return words[0].tag_ in _FIRST_TAGS and is_plain


def _head(doc: Doc, start: int, end: int) -> Token:
    """The noun before the first preposition or participle: "a person | familiar with it", "the poll | by Holm"."""
    words = doc[start:end]
    nouns = [word for word in words if word.pos_ in phrases.NOMINAL_POS]
    stop = next((word.i for word in words[1:] if word.tag_ in {"IN", "VBG", "VBN", "TO"} and nouns), end)
    before = [noun for noun in nouns if noun.i < stop]
    return before[-1] if before else words[-1]


def _is_told(doc: Doc, start: int, comma: int) -> bool:
    """Whether the words before a comma may be a sentence of the writer's, and no opening of one."""
    words = [word for word in doc[start:comma] if not (word.is_punct or word.is_space)]
    if len(words) < _MIN_CONTENT_TOKENS or doc[comma - 1].is_quote or words[0].tag_ in {"VBG", "VBN"}:
        return False
    is_opening = words[0].lower_ in _OPENINGS and all(word.text != "," for word in doc[start:comma])
    # What opens with a quotation is left to those who read quotations.
    return (
        not is_opening and not doc[start].is_quote and any(word.tag_ in {*FINITE_TAGS, "MD", "VBN"} for word in words)
    )
