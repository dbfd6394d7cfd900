"""Abbreviations in a claim that only its article explains: "trained PFM", after "Port Fire Marshals (PFM)". Pure."""

import re
from typing import Final

from bot.domain.shown_claims.sentence_before import told_beside
from summarizer.model import Claim, Digest

_ABBREVIATION: Final = re.compile(r"\b[A-Z][A-Za-z&]{0,4}[A-Z]s?\b(?!['’.])")
# What readers of news know, even if an article explains it.
_KNOWN: Final = frozenset(
    "AI BBC CBS CDC CEO CFO CIA CNN COVID DC DNA EC ECB EU FBI FDA FIFA GDP GMT GOP GP GPs HIV HQ ICE ID IMF ISIS IT"
    " LGBT MEP MEPs MP MPs NATO NBA NBC NFL NGO NGOs NHS OECD PC PhD PM PR RAF SUV TV UAE UEFA UK UN US USA USSR UV VP"
    " WHO WTO".split()
)


def has_unexplained_abbreviation(claim: Claim, digest: Digest) -> bool:
    """Return whether a claim has an abbreviation that the article explains and neither the digest nor the claim does.

    An abbreviation that the article leaves unexplained is one that its readers know.
    """
    told = f"{told_beside(digest)} {claim.speaker or ''}"
    return any(
        short not in _KNOWN and not _has(told, short) and _is_explained(short, claim, digest)
        for short in {found[0].removesuffix("s") for found in _ABBREVIATION.finditer(claim.content)}
    )


def _is_explained(short: str, claim: Claim, digest: Digest) -> bool:
    """Whether the article explains an abbreviation outside the claim: "Port Fire Marshals (PFM)", "…, or PFM"."""
    words = rf"(?:\([“\"‘']?{re.escape(short)}s?[”\"’']?[);,]|,? (?:or|known as|called) {re.escape(short)}\b)"
    found = re.search(rf"[a-z] ?[”\"’']?{words}", digest.article.text)
    return found is not None and not claim.start <= found.start() < claim.end


def _has(told: str, short: str) -> bool:
    return re.search(rf"\b{re.escape(short)}", told) is not None
