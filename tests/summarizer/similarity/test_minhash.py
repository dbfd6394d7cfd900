import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarizer.similarity.minhash import signature

PLACES = 64


def test_signatures_are_those_of_marks_that_were_kept_before():
    # What datasketch 2.0 gave for seed 1.
    assert signature([b"the coal pier", b"will close"], 4).tolist() == [1381170494, 1738757540, 3013337795, 1697690813]


def test_nothing_has_the_largest_values():
    assert signature([], 3).tolist() == [2**32 - 1] * 3


@given(one=st.sets(st.integers(0, 30), min_size=1), other=st.sets(st.integers(0, 30), min_size=1))
def test_two_agree_about_as_often_as_their_sets_share_members(one: set[int], other: set[int]):
    signatures = [signature([bytes([member]) for member in members], PLACES) for members in (one, other)]

    agree = np.mean(signatures[0] == signatures[1])

    # Six standard deviations of a share of 64 places.
    assert abs(agree - len(one & other) / len(one | other)) <= 6 * 0.5 / np.sqrt(PLACES)
