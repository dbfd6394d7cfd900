"""Abbreviations in a claim that only its article explains: "trained PFM", after "Port Fire Marshals (PFM)". Pure."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from bot.domain.shown_claims.antecedents import Pointer, Supply
from bot.domain.shown_claims.claim_reading import ClaimReading

_ABBREVIATION: Final = re.compile(r"\b[A-Z][A-Za-z&]{0,4}[A-Z]s?\b(?!['’.])")
_SHORT: Final = r"[A-Z][A-Za-z&]{0,4}[A-Z]"
# "Port Fire Marshals (PFM)", "…, or PFM".
_EXPLANATION: Final = re.compile(
    rf"[a-z] ?[”\"’']?(?:\([“\"‘']?({_SHORT})s?[”\"’']?[);,]|,? (?:or|known as|called) ({_SHORT})\b)"
)
# What readers of news know, even if an article explains it.
_KNOWN: Final = frozenset(
    "AI BBC CBS CDC CEO CFO CIA CNN COVID DC DNA EC ECB EU FBI FDA FIFA GDP GMT GOP GP GPs HIV HQ ICE ID IMF ISIS IT"
    " LGBT MEP MEPs MP MPs NATO NBA NBC NFL NGO NGOs NHS OECD PC PhD PM PR RAF SUV TV UAE UEFA UK UN US USA USSR UV VP"
    " WHO WTO".split()
)


@dataclass(frozen=True)
class Abbreviations:
    """The abbreviations that an article explains; it is searched only if a claim has one."""

    text: str

    def pointers(self, reading: ClaimReading) -> Iterator[Pointer]:
        """Yield the abbreviations of a claim that the article explains outside it.

        One that the article leaves unexplained is one that its readers know.
        """
        claim = reading.claim
        for short in {found[0].removesuffix("s") for found in _ABBREVIATION.finditer(claim.content)} - _KNOWN:
            starts = self._explained.get(short, ())
            if starts and not claim.start <= starts[0] < claim.end:
                yield Pointer(Supply.LETTERS, short, claim.speaker or "")

    @cached_property
    def _explained(self) -> Mapping[str, Sequence[int]]:
        """Where each abbreviation is explained."""
        found: dict[str, list[int]] = defaultdict(list)
        for each in _EXPLANATION.finditer(self.text):
            found[(each[1] or each[2]).removesuffix("s")].append(each.start())
        return found
