"""A packed signature takes a kilobyte and compares like the whole one."""

import time
from dataclasses import replace
from itertools import product

import numpy as np
import pytest

from summarizer.model import Article
from summarizer.stories.grouping import group
from summarizer.stories.index import Index
from summarizer.stories.packed import PackedIndex, group_packed, packed, unpacked
from summarizer.stories.signature import Opening, signature_of
from summarizer.stories.traits import MAX_SHINGLES, assigned, trace_from, traits_of
from tests.summarizer.stories.articles import COUNCIL_ON_TRAMS
from tests.summarizer.stories.test_grouping import DAY

SIGNATURES = [
    *map(signature_of, DAY),
    signature_of(Opening(None, "")),
    signature_of(Opening("\ud800 1,5 %", "…", "zz")),
]


def test_packed_signatures_are_as_similar_as_whole_ones():
    stored = [unpacked(packed(each).to_bytes()) for each in SIGNATURES]
    whole, small = Index(SIGNATURES), PackedIndex(stored)

    for signature, same in zip(SIGNATURES, stored, strict=True):
        assert np.abs(whole.similarities(signature) - small.similarities(same)).max() < 0.01
    assert group_packed(stored) == group(SIGNATURES)


def test_a_packed_signature_is_read_as_it_was():
    for each in map(packed, [*SIGNATURES, signature_of(COUNCIL_ON_TRAMS)]):
        read = unpacked(each.to_bytes())
        assert read.to_bytes() == each.to_bytes()
        assert (read.keys, read.day, read.signs) == (each.keys, each.day, each.signs)


def test_a_signature_stored_before_days_names_and_figures_were_kept_has_none():
    whole = packed(signature_of(Opening("Mayor Marsh closes pier", "It ends on 3 May, after 640 ships.", "en")))
    signs = whole.signs
    added = 6 + 2 * len(signs.days) + 4 * len(signs.names_of_title) + 4 * len(signs.figures)

    old = unpacked(whole.to_bytes()[:-added])

    none: frozenset[int] = frozenset()
    assert (len(signs.days), len(signs.names_of_title), len(signs.figures)) == (1, 1, 1)
    assert old.signs == replace(signs, days=none, names_of_title=none, figures=none)
    assert old.keys == whole.keys


def test_traits_take_three_kilobytes_at_most_however_long_the_article_is():
    words = " ".join(map("".join, product("abcdefg", repeat=5)))
    traits = traits_of(Article(words, words[:5000], language="de"))

    assert len(traits.signature) < 2000
    assert len(traits.shingles) == 4 * (MAX_SHINGLES + 1)
    assert len(traits.keys) == 20


def test_the_outlet_is_told_when_the_traits_are_read():
    traits = traits_of(Article("It rained, Reuters reported. Nobody was hurt.", language="en"))

    trace = trace_from(traits.shingles, traits.agencies, "The Herald", None, "Jane Roe, dpa")

    assert (trace.publisher, trace.agencies) == ("the herald", ("dpa", "reuters"))


def test_an_article_with_nothing_near_begins_a_story():
    assert assigned(packed(SIGNATURES[0]).to_bytes(), []).story is None


@pytest.mark.cpu
def test_among_120_articles_one_is_assigned_within_20_ms():
    stored = [packed(each).to_bytes() for each in SIGNATURES]
    near = [(stored[at % len(stored)], at) for at in range(120)]
    assigned(stored[0], near)

    started = time.process_time()
    for _ in range(10):
        assigned(stored[0], near)

    assert (time.process_time() - started) / 10 <= 0.02
