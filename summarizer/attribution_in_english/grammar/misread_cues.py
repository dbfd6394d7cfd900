"""Cues that the parser read as nouns, or joined to the wrong word: ", Lund speculates", "records … show he left"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import ADDRESSING_VERBS, EVIDENCE, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.factuality import is_nonfactual
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS, FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token

_KINDS: Final = frozenset(
    {
        CueKind.SAY,
        CueKind.ADD,
        CueKind.ANNOUNCE,
        CueKind.REPORT,
        CueKind.ARGUE,
        CueKind.CONCEDE,
        CueKind.WARN,
        CueKind.BELIEVE,
    }
)
# A verb of these kinds without an object is inserted, and no member of a list: "…, the bank announced, but …".
_INSERTED_KINDS: Final = frozenset({CueKind.ANNOUNCE, CueKind.CONCEDE, CueKind.REPORT})
_PERFECT: Final = frozenset({"has", "have", "had"})
_OBJECT_DEPS: Final = frozenset({"dobj", "ccomp", "xcomp", "prep", "advcl"})
_MODIFIER_DEPS: Final = frozenset({"relcl", "acl"})
_CONDITIONS: Final = frozenset({"if", "should", "unless", "whether"})
_CONJUNCTIONS: Final = frozenset({"and", "but", "though", "although"})
# What may follow "that" at the start of a clause.
_CLAUSE_START_TAGS: Final = frozenset("DT PRP PRP$ NN NNS NNP NNPS CD JJ JJR JJS IN EX VBG".split())
# Those told something, and when: "told members of the board in May that".
_AUDIENCE_TAGS: Final = frozenset("CC CD DT IN JJ NN NNP NNPS NNS PRP PRP$".split())
_MAX_AUDIENCE_TOKENS: Final = 8
# A longer subject after a comma is more than who said it.
_MAX_SUBJECT_TOKENS: Final = 8
_MIN_CONTENT_TOKENS: Final = 4


def attribution_by_noun(word: Token, sentence: Span) -> Attribution | None:
    """Return the attribution by a cue that was read as a noun; `None` if it is one."""
    lemma = word.lower_.removesuffix("s")
    if lemma == "show":
        return _shown(word, sentence)
    if word.lower_ == "warning":
        return _warning_after_name(word)
    if word.tag_ != "NNS" or lemma == word.lower_ or REPORTING_VERBS.get(lemma) not in _KINDS:
        return None
    return _last_words(word, REPORTING_VERBS[lemma], sentence) or _verb_after_name(word, REPORTING_VERBS[lemma])


def attribution_by_verb(verb: Token, sentence: Span) -> Attribution | None:
    """Return the attribution by a cue whose content the parser joined to another word."""
    kind = REPORTING_VERBS[verb.lemma_]
    if verb.lemma_ == "show":
        return _shown(verb, sentence)
    if kind not in _KINDS or is_passive(verb) or is_nonfactual(verb):
        return None
    return _inserted(verb, sentence) or _cue_read_as_subject(verb) or _that_clause(verb, sentence)


def _last_words(word: Token, kind: CueKind, sentence: Span) -> Attribution | None:
    """A sentence that ends with a name and its cue: "The ford may have flooded, Lund speculates."."""
    comma = next((i for i in range(word.i - 1, max(sentence.start, word.i - 5), -1) if word.doc[i].text == ","), None)
    name = word.doc[comma + 1 : word.i] if comma is not None else ()
    if comma is None or not name or not all(token.text[:1].isupper() and token.is_alpha for token in name):
        return None
    is_last = word.doc[word.i + 1 : sentence.end].text.strip() == "."
    if not is_last or not _is_sentence(word.doc, sentence.start, comma):
        return None
    return Attribution((word.i, word.i + 1), kind, word.nbor(-1), ((sentence.start, comma),))


def _verb_after_name(word: Token, kind: CueKind) -> Attribution | None:
    """A cue with its clause that was read as a noun after a name: "Lund predicts that …", "The axis claims to …"."""
    clause = next((child for child in word.rights if child.dep_ in {"ccomp", "xcomp"}), None)
    subject = next((child for child in word.lefts if child.dep_ in {"nsubj", "compound"}), None)
    if word.dep_ not in {"ROOT", "conj"} or clause is None or subject is None or subject.i != word.i - 1:
        return None
    is_that = clause.left_edge.lower_ == "that" and clause.left_edge.i == word.i + 1
    is_infinitive = subject.dep_ == "nsubj" and clause.left_edge.lower_ == "to" and clause.left_edge.i == word.i + 1
    # "Lund suspects he has left."
    is_pronoun = clause.left_edge.tag_ == "PRP" and clause.left_edge.i == word.i + 1 and subject.dep_ == "nsubj"
    is_that = is_that or (is_pronoun and phrases.finite_tag(clause) in FINITE_TAGS)
    is_name = subject.dep_ == "nsubj" or (subject.left_edge.is_sent_start and word.left_edge.is_sent_start)
    if not is_name or not (is_that or is_infinitive) or subject.lower_ in WRITER_AND_READER:
        return None
    return Attribution((word.i, word.i + 1), kind, subject, tuple(phrases.token_spans(phrases.subtree(clause))))


def _warning_after_name(word: Token) -> Attribution | None:
    """A participle that was read as a noun after a name: "with Lund warning of floods"."""
    name, preposition = word.nbor(-1) if word.i else word, word.head
    is_after_with = word.dep_ == "pobj" and preposition.lower_ == "with" and preposition.i < name.left_edge.i + 1
    is_named = name.dep_ in {"compound", "nsubj"} and name.head == word and name.text[:1].isupper()
    tail = next((child for child in word.rights if child.left_edge.i == word.i + 1), None)
    has_other = any(child.dep_ in {"det", "poss", "amod"} and child.i > preposition.i + 1 for child in word.lefts)
    if not (is_after_with and is_named) or has_other or tail is None:
        return None
    link = tail.left_edge
    if link.lower_ not in {"about", "against", "of", "that"}:
        return None
    start = link.i if link.lower_ == "that" else link.i + 1
    cue = (word.i, start)
    return Attribution(
        cue, CueKind.WARN, name, ((start, tail.right_edge.i + 1),), speaker_span=(preposition.i + 1, word.i)
    )


def _shown(word: Token, sentence: Span) -> Attribution | None:
    """What records show, if the parser lost the clause or the subject: "files from the mill show that …"."""
    doc = word.doc
    before = list(doc[sentence.start : word.i])
    comma = next((token.i for token in reversed(before) if token.text == ","), sentence.start - 1)
    noun = next((token for token in doc[comma + 1 : word.i] if _is_evidence(token)), None)
    if noun is None or any(token.tag_ in FINITE_TAGS for token in doc[noun.i + 1 : word.i]):
        return None
    if word.nbor(-1).tag_ in {"DT", "PRP$", "POS", "JJ", "IN", "TO"} or any(t.lower_ in _CONDITIONS for t in before):
        return None
    rest = doc[word.i + 1 : sentence.end]
    cue = (word.i, word.i + 1)
    if rest.text.strip() == "." and comma > sentence.start and _is_sentence(doc, sentence.start, comma):
        return Attribution(cue, CueKind.SHOW, noun, ((sentence.start, comma),))
    is_that = rest.text.lower().startswith("that ")
    is_clause = is_that or (len(rest) > 1 and rest[0].tag_ == "PRP" and rest[1].tag_ in FINITE_TAGS)
    if noun.dep_ not in {"ROOT", "nsubj"} or not is_clause or not _is_sentence(doc, word.i + 1, sentence.end):
        return None
    content = (word.i + 1, _end_of_words(doc, sentence))
    return Attribution(cue, CueKind.SHOW, noun, (content,), speaker_span=(noun.left_edge.i, word.i))


def _is_evidence(noun: Token) -> bool:
    return noun.tag_ == "NNS" and (noun.lemma_.lower() in EVIDENCE or noun.lower_ == "files")


def _inserted(verb: Token, sentence: Span) -> Attribution | None:
    """The sentence before a cue that was read as a relative clause or has two subjects: "…, the bank has announced"."""
    doc, end = verb.doc, _end_of_cue(verb)
    subjects = [child for child in verb.lefts if child.dep_ == "nsubj"]
    is_told = REPORTING_VERBS[verb.lemma_] in _INSERTED_KINDS and verb.dep_ == "conj"
    is_cut = bool(subjects) and (verb.dep_ == "relcl" or is_told or len(subjects) > 1)
    if not is_cut or any(child.dep_ in _OBJECT_DEPS for child in verb.rights):
        return None
    subject, start = subjects[-1], subjects[-1].left_edge.i
    is_short = start > sentence.start and verb.i - start <= _MAX_SUBJECT_TOKENS and subject.i < verb.i
    is_known = subject.tag_ not in {"WDT", "WP"} and subject.lower_ not in WRITER_AND_READER
    is_finite = verb.tag_ in FINITE_VERB_TAGS or any(child.lower_ in _PERFECT for child in verb.lefts)
    if not (is_short and is_known and is_finite) or doc[start - 1].text != "," or not _ends_clause(doc, end, sentence):
        return None
    if doc[start - 2].tag_ in {"WDT", "WP"} or not _is_sentence(doc, sentence.start, start - 1):
        return None
    return Attribution((verb.i, verb.i + 1), REPORTING_VERBS[verb.lemma_], subject, ((sentence.start, start - 1),))


def _end_of_cue(verb: Token) -> int:
    """The position after a verb and the day just after it: "confirmed Wednesday"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    is_day = bool(following) and following[0].lower_.endswith("day") and following[0].ent_type_ == "DATE"
    return verb.i + 1 + is_day


def _ends_clause(doc: Doc, end: int, sentence: Span) -> bool:
    """Whether the sentence ends at a position, or goes on after a comma and a conjunction."""
    rest = [token for token in doc[end : sentence.end] if not token.is_space]
    if not rest or rest[0].text == ".":
        return True
    return rest[0].text == "," and len(rest) > 1 and rest[1].lower_ in _CONJUNCTIONS


def _cue_read_as_subject(verb: Token) -> Attribution | None:
    """The clause of a cue that was read as its subject: "The study estimates two tonnes of fuel were burnt"."""
    subject = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    above = verb.head
    is_subject = verb.tag_ in FINITE_VERB_TAGS and verb.dep_ in {"nsubj", "nsubjpass"} and above.i > verb.i + 2
    if subject is None or not is_subject or phrases.finite_tag(above) not in FINITE_TAGS:
        return None
    if verb.nbor().tag_ not in _CLAUSE_START_TAGS or subject.lower_ in WRITER_AND_READER:
        return None
    last = above.right_edge
    spans = ((verb.i + 1, last.i + (not last.is_punct)),)
    return Attribution((verb.i, verb.i + 1), REPORTING_VERBS[verb.lemma_], subject, spans)


def _that_clause(verb: Token, sentence: Span) -> Attribution | None:
    """The rest of a sentence after "added that", if the parser found no clause there."""
    doc, that = verb.doc, _after_audience(verb)
    subject = own_subject(verb)
    is_finite = verb.tag_ in FINITE_VERB_TAGS or any(child.lower_ in _PERFECT for child in verb.lefts)
    if subject is None or subject.lower_ in WRITER_AND_READER or not is_finite or verb.dep_ in _MODIFIER_DEPS:
        return None
    following = doc[that : that + 2]
    if len(following) < 2 or following[0].lower_ != "that" or following[0].tag_ == "WDT":
        return None
    if following[0].dep_ == "det" and following[0].head.tag_ in {"NN", "NNP"}:
        # "She added that pinch of salt": something pointed at.
        return None
    if following[1].tag_ not in _CLAUSE_START_TAGS or not _is_sentence(doc, that + 1, sentence.end):
        return None
    if any(
        token.is_quote or token.lemma_ in REPORTING_VERBS
        for token in doc[that + 1 : sentence.end]
        if token.pos_ != "NOUN"
    ):
        # Where the words of another end is unclear.
        return None
    spans = ((that, _end_of_words(doc, sentence)),)
    return Attribution((verb.i, verb.i + 1), REPORTING_VERBS[verb.lemma_], subject, spans)


def _after_audience(verb: Token) -> int:
    """The position after a verb, or after those told and the time: "told members in May | that"."""
    if verb.lemma_ not in ADDRESSING_VERBS:
        return verb.i + 1
    words = verb.doc[verb.i + 1 : verb.i + 1 + _MAX_AUDIENCE_TOKENS]
    that = next((word.i for word in words if word.lower_ == "that"), verb.i + 1)
    is_audience = all(word.tag_ in _AUDIENCE_TAGS and word.lower_ != "that" for word in verb.doc[verb.i + 1 : that])
    return that if is_audience else verb.i + 1


def _is_sentence(doc: Doc, start: int, end: int) -> bool:
    """Whether words between two positions may be a sentence: some, and a finite verb among them."""
    words = [token for token in doc[start:end] if not (token.is_punct or token.is_space)]
    return len(words) >= _MIN_CONTENT_TOKENS and any(token.tag_ in FINITE_TAGS for token in words)


def _end_of_words(doc: Doc, sentence: Span) -> int:
    """The position after the last word of a sentence."""
    return next(token.i + 1 for token in reversed(list(sentence)) if not (token.is_punct or token.is_space))
