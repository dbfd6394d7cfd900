"""Which quotation belongs to which cue: the one beside it, whether the grammar found that cue or not."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from spacy.tokens import Token

from summarizer.attribution.grammar.cue_match import Attribution
from summarizer.attribution.quotations.offsets import Layout, Run
from summarizer.attribution.speech.near_quote import beside


@dataclass(frozen=True, slots=True)
class Allotment:
    """All attributions; `owners` holds for each quotation the place of its own, or `None`.

    `own` maps an attribution's place to its quotations, `nears` a quotation's place to what stands beside it.
    """

    attributions: tuple[Attribution, ...]
    owners: tuple[int | None, ...]
    own: Mapping[int, tuple[Run, ...]]
    nears: Mapping[int, Attribution]


def allot(layout: Layout, found: tuple[Attribution, ...]) -> Allotment:
    """Give the quotations with a cue beside them to its attribution, and add those that the grammar missed."""
    attributions = list(found)
    owners: list[int | None] = [None] * len(layout.runs)
    own: dict[int, tuple[Run, ...]] = {}
    by_token = {position: place for place, each in enumerate(found) for position in range(*each.cue)}
    nears = _nears(layout, found)
    for number, near in nears.items():
        run, cue = layout.runs[number], range(*near.cue)
        place = next((by_token[position] for position in cue if position in by_token), len(attributions))
        if place < len(attributions):
            attributions[place] = _agreed(attributions[place], near, run)
        else:
            attributions.append(near)
            by_token.update(dict.fromkeys(cue, place))
        owners[number] = place
        own[place] = (*own.get(place, ()), run)
    return Allotment(tuple(attributions), tuple(owners), own, nears)


def _nears(layout: Layout, found: tuple[Attribution, ...]) -> dict[int, Attribution]:
    """What stands beside each quotation; "called it “a ruin”" counts only where the grammar made nothing of it."""
    pieces = (piece for attribution in found for piece in attribution.pieces)
    held = {number for piece in pieces for number in layout.touching(layout.characters(piece))}
    nears = {number: beside(layout, number) for number in range(len(layout.runs))}
    return {number: near for number, near in nears.items() if near and not (near.pieces and number in held)}


def _agreed(known: Attribution, near: Attribution, run: Run) -> Attribution:
    """What the grammar found, with what stands beside the quotation where that knows better."""
    is_better = known.speaker is None or _is_elsewhere(known.speaker, run, near)
    return replace(known, speaker=near.speaker if is_better else known.speaker, pieces=near.pieces or known.pieces)


def _is_elsewhere(speaker: Token, run: Run, near: Attribution) -> bool:
    """Whether the grammar took for the speaker somebody who does not stand behind the quotation with the cue."""
    if near.speaker is None or near.cue[0] < run.last:
        return False
    if near.speaker.i < near.cue[0]:
        return not run.last <= speaker.i < near.cue[0]
    return not near.cue[1] <= speaker.i <= near.speaker.i + 1
