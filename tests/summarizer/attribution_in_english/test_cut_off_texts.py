"""A message may be cut off after any word: a text that ends anywhere is read without an exception."""

from collections.abc import Iterator

import pytest

from summarizer.digest import digest_of
from summarizer.model import Article

TEXTS = [
    'Critics described as "extreme" the range of fines.',
    "She described as “unfair” the cuts to the choir, and named the plan “a ruin”.",
    "Ann Lund, a grieving mother of two, and Tom Hale, her brother, objected.",
    "The general manager – operations Tom Hale – told RNV Norby Police had called Per Venn.",
    "Hale denied the rumour: “We will stay.” He rejected the report, which Lund said was false.",
    "Lund said she was rich, and had no doubts, but there are no plans; she spoke about why she left.",
    "Ann Lund paid tribute to the miners for their patience, unveiled a plan of cuts and linked the fire to old wires.",
    "Here are some of the rules, officials say: a nurse called by Lund as a witness wept, told by Hale to rest.",
]


def cut_off(text: str) -> Iterator[str]:
    words = text.split(" ")
    for count in range(1, len(words) + 1):
        start = " ".join(words[:count])
        yield from {start, start.rstrip('.,;:"”')}


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_that_ends_after_any_word_is_read(text: str) -> None:
    for start in cut_off(text):
        claims = digest_of(Article(start, title=None, language="en")).claims
        assert all(start[claim.start : claim.end] == claim.content for claim in claims)
