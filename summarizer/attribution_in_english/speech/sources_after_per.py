"""Sources after "per": "per the ministry, …", "…, per a police report", "as per his contention, …"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS, REPORTING_NOUNS, CueKind
from summarizer.attribution_in_english.grammar.nominal import rest_of_sentence
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.attribution_in_english.speech.senses import may_speak

# "As per the order": nobody says so. A view, a claim and a report do.
_ORDERS: Final = frozenset("guidance guideline handbook manual note order release request ruling".split())
_TOLD_KINDS: Final = frozenset({CueKind.ARGUE, CueKind.BELIEVE, CueKind.REPORT, CueKind.SAY, CueKind.SHOW})
_MEASURES: Final = frozenset({"CARDINAL", "DATE", "LAW", "MONEY", "QUANTITY", "TIME"})
_PARTICULAR: Final = frozenset({"det", "poss"})


def per_source(token: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield the attribution of "per the ministry" or "as per his report": the rest of the sentence is its content.

    The phrase opens its sentence, or ends it after a comma: "per day", "per the new rules" name no source.
    """
    first = token.head if token.head.lower_ == "as" and token.head.i == token.i - 1 else token
    noun = next((child for child in token.rights if child.dep_ == "pobj"), None)
    if token.dep_ != "prep" or noun is None or not _is_source(noun):
        return
    after = noun.right_edge.i + 1
    opens = first.i == sentence.start and token.doc[after : after + 1].text == ","
    ends = first.i > sentence.start and first.nbor(-1).text == "," and after >= sentence.end - 1
    if opens or ends:
        is_person = may_speak(noun)
        own = next((each for each in noun.lefts if each.dep_ == "poss" and each.pos_ == "PRON" and not is_person), None)
        yield from rest_of_sentence(first, (first.i, token.i + 1), own or noun, sentence)


def _is_source(noun: Token) -> bool:
    """Whether somebody or a document may be quoted by a noun; "per person" is a measure."""
    lemma = noun.lemma_.lower()
    if lemma in _ORDERS or noun.ent_type_ in _MEASURES:
        return False
    if noun.tag_ in {"NNP", "NNPS"} or (noun.tag_ == "NNS" and (may_speak(noun) or lemma == "source")):
        return True
    is_document = lemma in DOCUMENTS or REPORTING_NOUNS.get(lemma) in _TOLD_KINDS
    # "Per union member" is a measure, "per police records" none.
    is_particular = any(child.dep_ in _PARTICULAR or (is_document and child.dep_ == "compound") for child in noun.lefts)
    return is_particular and (is_document or may_speak(noun))
