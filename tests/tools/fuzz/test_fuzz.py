from dataclasses import replace

import pytest

from summarizer.model import Material
from tests.tools.fuzz.fuzz import Case, Failure, case_of, failure_of, loaded, minimised, saved


def broken(text):
    if "«" in text:
        raise ValueError("no closing mark")


READERS = {"broken": broken}


def test_the_same_seed_and_number_make_the_same_input():
    assert [case_of(1, number) for number in range(40)] == [case_of(1, number) for number in range(40)]
    assert case_of(1, 4) != case_of(2, 4)


def test_what_a_reader_raises_is_a_failure():
    assert failure_of(Case("broken", "a b"), READERS) is None
    assert failure_of(Case("broken", "a « b"), READERS) == Failure(
        Case("broken", "a « b"), "ValueError", "no closing mark"
    )


def test_a_failing_input_is_made_as_small_as_it_can_be():
    failure = failure_of(Case("broken", f"{'a' * 700}«{'b' * 300}«"), READERS)

    assert minimised(failure, READERS).case.given == "«"


@pytest.mark.parametrize(
    "given", ["a\ud800", Material(b"\xff\0", name="a.pdf"), Material("<p>", media_type="text/html"), {"update_id": 1}]
)
def test_a_saved_failure_can_be_read_again(given, tmp_path):
    failure = Failure(Case("read", given), "slow", "it was stopped")

    first, second = saved(failure, tmp_path), saved(replace(failure, detail=""), tmp_path)

    assert loaded(first) == loaded(second) == failure.case
    assert first != second
