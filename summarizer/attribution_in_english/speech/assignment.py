"""Assigns each quotation to the cue next to it, whether or not the grammar has found that cue."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.quotations.offsets import JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.near_quote import attribution_near_quote


@dataclass(frozen=True, slots=True)
class Assignment:
    """The attributions, and which of them each quotation is assigned to.

    `attribution_of` has for each quotation the index of its attribution, or `None`. `quotations_of` maps the index of
    an attribution to its quotations, and `nearby` the index of a quotation to the attribution read from the words next
    to it.
    """

    attributions: tuple[Attribution, ...]
    attribution_of: tuple[int | None, ...]
    quotations_of: Mapping[int, tuple[JoinedQuotation, ...]]
    nearby: Mapping[int, Attribution]


def assign(layout: Layout, found: tuple[Attribution, ...]) -> Assignment:
    """Assign each quotation with a cue next to it to the cue's attribution, which is added if the grammar missed it."""
    attributions = list(found)
    attribution_of: list[int | None] = [None] * len(layout.quotations)
    quotations_of: dict[int, tuple[JoinedQuotation, ...]] = {}
    by_token = {position: index for index, each in enumerate(found) for position in range(*each.cue)}
    nearby = _nearby(layout, found)
    for quote_index, near in nearby.items():
        quotation, cue = layout.quotations[quote_index], range(*near.cue)
        index = next((by_token[position] for position in cue if position in by_token), len(attributions))
        if index < len(attributions):
            attributions[index] = _reconciled(attributions[index], near, quotation)
        else:
            attributions.append(near)
            by_token.update(dict.fromkeys(cue, index))
        attribution_of[quote_index] = index
        quotations_of[index] = (*quotations_of.get(index, ()), quotation)
    return Assignment(tuple(attributions), tuple(attribution_of), quotations_of, nearby)


def _nearby(layout: Layout, found: tuple[Attribution, ...]) -> dict[int, Attribution]:
    """The attributions next to quotations; "called it “a ruin”" only if the grammar has not used the quotation."""
    spans = (span for attribution in found for span in attribution.spans)
    in_content = {quote_index for span in spans for quote_index in layout.overlapping(layout.char_span(span))}
    nearby = {
        quote_index: attribution_near_quote(layout, quote_index)
        for quote_index, quotation in enumerate(layout.quotations)
        if not layout.is_heading(quotation.start)
    }
    relays = {attribution.via for attribution in found if attribution.via is not None}
    return {
        quote_index: near
        for quote_index, near in nearby.items()
        if near and not (near.spans and quote_index in in_content) and near.speaker not in relays
    }


def _reconciled(known: Attribution, near: Attribution, quotation: JoinedQuotation) -> Attribution:
    """The grammar's attribution, corrected by the words next to the quotation if those are more reliable."""
    is_better = known.speaker is None or _is_misplaced(known.speaker, quotation, near)
    return replace(known, speaker=near.speaker if is_better else known.speaker, spans=near.spans or known.spans)


def _is_misplaced(speaker: Token, quotation: JoinedQuotation, near: Attribution) -> bool:
    """Whether the grammar's speaker is not among the words after the quotation, where the cue and its speaker are."""
    if near.speaker is None or near.cue[0] < quotation.token_end:
        return False
    if near.speaker.i < near.cue[0]:
        return not quotation.token_end <= speaker.i < near.cue[0]
    return not near.cue[1] <= speaker.i <= near.speaker.i + 1
