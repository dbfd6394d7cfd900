"""Attributions by reporting verbs: "warned that", "was accused of", "is said to"."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.content import content
from summarizer.attribution_in_english.grammar.controlled_subjects import governor, quoter
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS, WITH_PREPOSITION, CueKind
from summarizer.attribution_in_english.grammar.embedded_subjects import (
    is_address,
    owner_of_voice,
    subject_read_as_addressee,
    teller_in_passive,
)
from summarizer.attribution_in_english.grammar.factuality import is_hedged, is_nonfactual
from summarizer.attribution_in_english.grammar.forecasts import is_only_foreseen
from summarizer.attribution_in_english.grammar.inverted_subjects import group_after_verb
from summarizer.attribution_in_english.grammar.misread import is_without_addressee
from summarizer.attribution_in_english.grammar.objects import denies_claim
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.grammar.subjects import subject
from summarizer.attribution_in_english.grammar.unnamed_agents import says_nothing_without_agent
from summarizer.attribution_in_english.grammar.unsaid import reports_nothing
from summarizer.attribution_in_english.parsing.tokens import Span, Token

_COUNT_NOUNS: Final = frozenset({"number", "share", "proportion", "percentage", "percent"})
_UNITS: Final = frozenset(
    "foot gram inch kilo kilogram kilometre km lb metre meter mile ounce pound stone ton tonne".split()
)
_TIME_NOUNS: Final = frozenset({"day", "hour", "minute", "month", "week", "year"})


def verb_attributions(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield the attribution of a reporting verb; without a content if only a quotation near it can be that."""
    speaker = owner_of_voice(verb, subject(verb))
    if is_nonfactual(verb) or (speaker is not None and speaker.lower_ in WRITER_AND_READER):
        return
    if (verb.dep_ == "conj" and is_without_addressee(verb)) or _is_about_antecedent(verb):
        return
    if _is_told_next(verb) or _is_offer_made(verb) or is_only_foreseen(verb) or reports_nothing(verb, speaker):
        return
    if speaker is not None and _is_nobody(verb, speaker):
        return
    # "He was ordered to do unpaid work", "he was asked whether …".
    is_order = verb.lemma_ == "order" and verb.tag_ == "VBN"
    is_unspoken = is_order or (is_passive(verb) and says_nothing_without_agent(verb))
    if speaker is None and (verb.tag_ in {"VB", "VBP", "VBG"} or is_unspoken):
        return
    positions = content(verb, sentence)
    if teller_in_passive(verb) is not None and (told := subject_read_as_addressee(verb)) is not None:
        positions |= phrases.subtree(told)
    positions = _without_speaker(verb, speaker, positions)
    if positions or own_subject(verb) is not None or verb.tag_ == "VBG":
        yield Attribution(
            cue=_cue_span(verb),
            cue_kind=CueKind.DENY if denies_claim(verb) else REPORTING_VERBS[verb.lemma_],
            speaker=speaker,
            spans=tuple(phrases.token_spans(positions)),
            hedged=is_hedged(verb),
            via=quoter(verb),
            speaker_span=_group_without_clause(verb),
        )


def _without_speaker(verb: Token, speaker: Token | None, positions: set[int]) -> set[int]:
    """The content before a cue without its speaker, who was read as an apposition: "… of Tarn, | its mayor Ann Lee"."""
    if speaker is None or speaker.i not in positions or speaker.dep_ != "appos" or max(positions) >= verb.i:
        return positions
    start = phrases.noun_phrase(speaker)[0]
    rest = {position for position in positions if position < start}
    return rest if verb.doc[start - 1].text == "," and len(rest) > 1 else positions


def _group_without_clause(verb: Token) -> TokenSpan | None:
    """The words for speakers whose relative clause the parser cut: "said aides | who say it leaks"."""
    group = group_after_verb(verb)
    return (group.left_edge.i, group.i + 1) if group is not None else None


def _is_about_antecedent(verb: Token) -> bool:
    """Whether the subject of a passive only refers back to a noun: "plans, the outlines of which were announced"."""
    patient = next((child for child in verb.lefts if child.dep_ == "nsubjpass"), None)
    return patient is not None and any(token.tag_ == "WDT" and token.dep_ == "pobj" for token in patient.subtree)


def _is_nobody(verb: Token, speaker: Token) -> bool:
    """Whether the subject is no speaker: "there is", "nine months of talking", a link glued to the text."""
    is_impersonal = speaker.lower_ == "it" and verb.tag_ == "VBG" and governor(verb).lemma_ == "be"
    is_impersonal = is_impersonal or (speaker.tag_ == "DT" and speaker.lower_ == "that" and verb.dep_ == "pcomp")
    counted = antecedent(speaker) if speaker.tag_ == "WP" else None
    is_count = counted is not None and counted.lemma_ in _COUNT_NOUNS
    is_measure = speaker.lemma_ in _UNITS and any(child.dep_ == "nummod" for child in speaker.lefts)
    is_amount = is_count or is_measure or speaker.lemma_ in _TIME_NOUNS
    return is_impersonal or is_amount or _is_object(verb, speaker) or speaker.lower_ == "there" or is_address(speaker)


def _is_object(noun: Token, participle: Token) -> bool:
    """Whether a noun was read as a verb after the participle that opens a sentence: "Voicing fears that …"."""
    is_opening = participle.tag_ == "VBG" and bool(participle.is_sent_start)
    return is_opening and noun.tag_ == "VBZ" and participle.i + 1 == noun.i


def _is_told_next(verb: Token) -> bool:
    """Whether a verb only names the topic of what is said next: "alluded to the plan when she said that …"."""
    clauses = (child for child in verb.rights if child.dep_ == "advcl" and child.lemma_ in REPORTING_VERBS)
    return verb.lemma_ in {"allude", "refer"} and any(clause.left_edge.lower_ == "when" for clause in clauses)


def _is_offer_made(verb: Token) -> bool:
    """Whether a participle tells what somebody does: "the doctors offering to help"."""
    if verb.tag_ != "VBG" or verb.lemma_ != "offer" or any(child.dep_ == "aux" for child in verb.lefts):
        return False
    return verb.dep_ in {"acl", "pcomp", "ROOT"}


def _cue_span(verb: Token) -> TokenSpan:
    """The verb with its particle, its preposition or what was found: "pointed out", "called for", "found a fault:"."""
    if (found := phrases.with_thing_found(verb)) is not None:
        return found
    following = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    belongs = following.dep_ == "prt" or following.lower_ in WITH_PREPOSITION.get(verb.lemma_, ())
    # "Pleaded with him to stay."
    belongs = belongs or (verb.lemma_, following.lower_) == ("plead", "with")
    belongs = belongs and not any(child.ent_type_ in {"DATE", "TIME"} for child in following.rights)
    return verb.i, verb.i + 1 + (following.head == verb and following != verb and belongs)
