"""Papers and stations named after what they reported: "The road is shut, reported Radio Norrby."."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import is_passive
from summarizer.attribution_in_english.parsing.tags import FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# Fewer tokens are not a sentence.
_MIN_CONTENT_TOKENS: Final = 3
# A longer name is more than a name.
_MAX_NAME_TOKENS: Final = 7
# With its initials in brackets, a name before the verb may be longer: "the Agency (NA) reports".
_MAX_SUBJECT_TOKENS: Final = 10


def closing_source(verb: Token, sentence: Span) -> Attribution | None:
    """Return the attribution of a sentence that ends with "reported" and a name; `None` if it is another's words."""
    if verb.lemma_ != "report" or verb.tag_ not in FINITE_VERB_TAGS or verb.i - sentence.start <= _MIN_CONTENT_TOKENS:
        return None
    source = _source_after(verb, sentence)
    if source is None or verb.nbor(-1).text != "," or _is_reported_speech(verb, sentence):
        return None
    positions = set(range(sentence.start, verb.i - 1))
    return Attribution((verb.i, verb.i + 1), CueKind.REPORT, source, tuple(phrases.token_spans(positions)))


def _source_after(verb: Token, sentence: Span) -> Token | None:
    """The name that, with its article and number, is all that follows a verb in its sentence."""
    rest = [word for word in verb.doc[verb.i + 1 : sentence.end] if not (word.is_punct or word.is_space)]
    named = next((child for child in verb.rights if child.dep_ in {"dobj", "nsubj"} and child.pos_ == "PROPN"), None)
    is_short = 0 < len(rest) <= _MAX_NAME_TOKENS
    is_only = is_short and all(word.pos_ == "PROPN" or word.tag_ in {"DT", "CD", "POS"} for word in rest)
    return named if is_only else None


def _is_reported_speech(verb: Token, sentence: Span) -> bool:
    """Whether the sentence already says who said it: "Police have said he fled, reported Radio Norrby"."""
    words = [word for word in verb.doc[sentence.start : verb.i] if word.lemma_ in REPORTING_VERBS]
    return any(word.tag_ in FINITE_VERB_TAGS or (word.tag_ == "VBN" and not is_passive(word)) for word in words)


def last_report(word: Token, sentence: Span) -> Attribution | None:
    """Return the attribution by a last "reports" without a subject in the parse: "It will rain, Lund reports."."""
    if word.lower_ != "reports":
        return None
    doc, first = word.doc, max(sentence.start, word.i - _MAX_SUBJECT_TOKENS)
    comma = next((at for at in range(word.i - 1, first, -1) if doc[at].text == ","), None)
    is_last = doc[word.i + 1 : sentence.end].text.strip() == "."
    if comma is None or not is_last or any(child.dep_ == "nsubj" and child.pos_ != "ADJ" for child in word.lefts):
        return None
    name = [each for each in doc[comma + 1 : word.i] if each.is_alpha]
    if not name or not all(each.text[0].isupper() or each.lower_ == "the" for each in name):
        return None
    if not any(each.tag_ in {*FINITE_VERB_TAGS, "MD"} for each in doc[sentence.start : comma]):
        return None
    # The name before its initials: "the Agency (NA) reports".
    bracket = next((each.i for each in doc[comma + 1 : word.i] if each.text == "("), word.i)
    return Attribution((word.i, word.i + 1), CueKind.REPORT, doc[bracket - 1], ((sentence.start, comma),))
