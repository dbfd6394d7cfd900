import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from summarizer.similarity.minhash import signature

SIZE = 64


def test_signatures_match_those_already_stored_in_databases():
    # The values of datasketch 2.0 with seed 1.
    assert signature([b"the coal pier", b"will close"], 4).tolist() == [1381170494, 1738757540, 3013337795, 1697690813]


def test_the_signature_of_an_empty_set_is_all_ones():
    assert signature([], 3).tolist() == [2**32 - 1] * 3


@given(one=st.sets(st.integers(0, 30), min_size=1), other=st.sets(st.integers(0, 30), min_size=1))
def test_the_share_of_equal_values_approximates_the_jaccard_similarity(one: set[int], other: set[int]):
    signatures = [signature([bytes([member]) for member in members], SIZE) for members in (one, other)]

    agree = np.mean(signatures[0] == signatures[1])

    # Six standard deviations of a share of 64 values.
    assert abs(agree - len(one & other) / len(one | other)) <= 6 * 0.5 / np.sqrt(SIZE)
