"""Finds whose report an article prints: articles with the same words, news agency or publisher have one origin."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

import numpy as np
from courlan import extract_domain
from numpy.typing import NDArray

from summarizer.reading.pages.address import host_of
from summarizer.sentences import Tokenizer

Hashes = NDArray[np.uint32]

SHINGLE_WORDS: Final = 5
MAX_HASHES: Final = 512
"""The hashes of shingles that are kept for an article: all for a text of this many words, a sample for a longer one."""

MIN_CONTAINMENT: Final = 0.37
"""The least share of the shorter text's shingles that the longer one has if both print the same words."""

MIN_SHINGLES: Final = 12
"""Fewer shingles in common may be one quotation."""

CREDIT_AT_START: Final = 500
CREDIT_AT_END: Final = 300
"""The characters at either end in which an agency is credited. In between it is the source of a single statement."""

_PLATFORMS: Final = frozenset(
    """t.me telegram.me youtube.com facebook.com instagram.com x.com twitter.com vk.com ok.ru medium.com substack.com
    blogspot.com wordpress.com livejournal.com reddit.com tumblr.com google.com msn.com yahoo.com dzen.ru flipboard.com
    """.split()
)
"""Sites on which many people publish: the address does not say who."""

_CREDIT_BEFORE: Final = re.compile(
    r"""(?:[(/\[|—–©]\s?|^[^.]{0,40}?[-–—]\s|(?:\b(?:by|from|to|with|via|source|sources|laut|von|meldet|berichtet|rapporte|selon|informó|informa|riferisce|riporta|quelle|material|avec|source|según|con|de|da|di|secondo|fonte|volgens|bron|сообщает|сообщают|сообщил[аио]?|пишет|передаёт|
    передает|передают|информирует|отмечает|агентств\w+|посиланням\ на|ссылкой\ на|данным|источник|цитирует|повідомляє|
    пише|передає|за\ даними|джерело)\b[\s:—–-]*(?:(?:the|news\ agency|agency|der|die|agentur|nachrichtenagentur|
    l[’']agence|l[’']|la\ agencia|agencia|agenzia|l[’']agenzia|persbureau|агентств\w*|агенція)\s*)*[«"„“]?))$""",
    re.VERBOSE | re.IGNORECASE,
)
_CREDIT_AFTER: Final = re.compile(
    r"""[»"”]?\s?(?:[)/\]|]|[—–-]\s|news\ agency|staff|contributed|report(?:s|ed|ing)?\b|writes|berichtet|meldet|
    zufolge|rapporte|informó|informa|riferisce|riporta|meldt|сообщает|сообщил|пишет|передает|передаёт|повідомляє|пише)""",
    re.VERBOSE | re.IGNORECASE,
)
_TOLD_TO: Final = re.compile(r"\btold\s(?:the\s)?$", re.IGNORECASE)
"""What somebody told the AFP news agency is the source of a statement, not of the article."""

_CREDIT_CHARACTERS: Final = 60


@dataclass(frozen=True, slots=True)
class Trace:
    """The evidence of an article's origin: hashes of its words, the agencies it credits, and its outlet's publisher.

    The hashes are all those up to `bound`, so two samples can be compared by the smaller bound.
    """

    hashes: bytes
    bound: int
    agencies: tuple[str, ...] = ()
    publisher: str | None = None


def trace_of(text: str, source: str | None = None, url: str | None = None, author: str | None = None) -> Trace:
    """Return the trace of an article; `source` is the outlet's name."""
    return printed_by(trace_of_words(text), source, url, author)


def trace_of_words(text: str) -> Trace:
    """Return the trace of a text, without an outlet."""
    hashes = _shingle_hashes(text)
    bound = int(hashes[MAX_HASHES - 1]) if len(hashes) > MAX_HASHES else 0xFFFFFFFF
    return Trace(hashes[:MAX_HASHES].astype("<u4").tobytes(), bound, tuple(sorted(set(_credited(text)))))


def sampled(trace: Trace, most: int) -> Trace:
    """Return a trace with at most this many hashes."""
    hashes = np.frombuffer(trace.hashes, "<u4")
    return trace if len(hashes) <= most else replace(trace, hashes=hashes[:most].tobytes(), bound=int(hashes[most - 1]))


def printed_by(trace: Trace, source: str | None, url: str | None, author: str | None) -> Trace:
    """Return the trace of a text that an outlet prints, with the agencies that its name or the byline names."""
    named = (agency for line in (author, source, host_of(url)) for agency in _named(line))
    return replace(trace, agencies=tuple(sorted({*trace.agencies, *named})), publisher=publisher_of(source, url))


def origins(traces: Sequence[Trace]) -> tuple[tuple[int, ...], ...]:
    """Group the articles of one story by origin: their numbers in order, the groups in the order of their first."""
    groups: list[list[int]] = []
    unpacked = [_unpacked(trace) for trace in traces]
    for at, trace in enumerate(traces):
        same = [
            group
            for group in groups
            if any(_is_marked_same(trace, traces[i]) or has_same_words(unpacked[at], unpacked[i]) for i in group)
        ]
        groups = [group for group in groups if group not in same] + [sorted([at, *(i for each in same for i in each)])]
    return tuple(sorted(map(tuple, groups)))


def has_same_words(one: tuple[Hashes, int], other: tuple[Hashes, int]) -> bool:
    """Return whether much of one text is in the other: a reprint, a shortened one, or a later version."""
    bound = min(one[1], other[1])
    ours, theirs = (hashes[hashes <= bound] for hashes, _ in (one, other))
    fewer = min(len(ours), len(theirs))
    shared = len(np.intersect1d(ours, theirs, assume_unique=True))
    # The shorter text may be a single sentence, all of which is in the other.
    return shared >= min(MIN_SHINGLES, max(1, fewer)) and shared >= MIN_CONTAINMENT * fewer


def publisher_of(source: str | None, url: str | None) -> str | None:
    """Return the publisher of an outlet, by its address or its name: its family, else its domain or its name."""
    name = " ".join((source or "").split()).casefold()
    domain = _domain_of(url) or (_domain_of(f"https://{name}") if "." in name and " " not in name else None)
    if domain and domain not in _PLATFORMS:
        return _families().get(domain, domain)
    return name or None


def _domain_of(url: str | None) -> str | None:
    """Return the registrable domain of an address: its host if the suffix is not public."""
    domain: str | None = (extract_domain(url) if url else None) or host_of(url)
    return domain


def _is_marked_same(one: Trace, other: Trace) -> bool:
    """Return whether both credit one agency, or have one publisher."""
    return bool(set(one.agencies) & set(other.agencies)) or one.publisher == other.publisher is not None


def _unpacked(trace: Trace) -> tuple[Hashes, int]:
    return np.frombuffer(trace.hashes, "<u4"), trace.bound


def _shingle_hashes(text: str) -> Hashes:
    """Return the hashes of the runs of five words, ascending and each once."""
    words = [word.casefold() for word in Tokenizer().to_words(text)]
    shingles = {" ".join(words[at : at + SHINGLE_WORDS]) for at in range(max(1, len(words) - SHINGLE_WORDS + 1))}
    digests = b"".join(hashlib.blake2b(each.encode(errors="replace"), digest_size=4).digest() for each in shingles)
    return np.unique(np.frombuffer(digests, "<u4"))


def _credited(text: str) -> Iterator[str]:
    """Yield the agencies that a text credits near its beginning or end."""
    for zone in (text[:CREDIT_AT_START], text[max(CREDIT_AT_START, len(text) - CREDIT_AT_END) :]):
        for agency, pattern in _agencies().items():
            if any(_is_credit(zone, found) for found in pattern.finditer(zone)):
                yield agency


def _is_credit(zone: str, found: re.Match[str]) -> bool:
    before = zone[max(0, found.start() - _CREDIT_CHARACTERS) : found.start()]
    if _TOLD_TO.search(before):
        return False
    return bool(_CREDIT_BEFORE.search(before) or _CREDIT_AFTER.match(zone, found.end()))


@lru_cache(maxsize=1_000)
def _named(line: str | None) -> tuple[str, ...]:
    """Return the agencies in a byline, an outlet's name or a host: "Jane Roe, Reuters", "HuffPost (AFP)", "tass.ru"."""
    return tuple(agency for agency, pattern in _agencies().items() if pattern.search(line)) if line else ()


@cache
def _agencies() -> dict[str, re.Pattern[str]]:
    return {key: re.compile(rf"(?<![\w-])(?:{names})(?!\w)") for key, names in _rows("agencies.tsv")}


@cache
def _families() -> dict[str, str]:
    return {domain: publisher for publisher, domains in _rows("families.tsv") for domain in domains.split()}


def _rows(name: str) -> Iterator[tuple[str, str]]:
    for line in Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            key, _, rest = line.partition("\t")
            yield key, rest
