"""A table whose equal parts are stored once reads like the table itself."""

import random
from array import array

import pytest

from summarizer.language_identification import _identifier
from summarizer.shared_blocks import SharedBlocks

DICE = random.Random(5)  # noqa: S311 - for a table
BLOCKS = [[DICE.randrange(1 << 16) for _ in range(16)] for _ in range(20)]
VALUES = [value for _ in range(500) for value in DICE.choice(BLOCKS)]


@pytest.mark.parametrize("kind", ["H", "I"])
def test_a_table_with_shared_blocks_has_the_same_values(kind):
    shared = SharedBlocks(array(kind, VALUES))

    assert [shared[at] for at in range(len(VALUES))] == VALUES
    assert len(shared._blocks) == 16 * len({*map(tuple, BLOCKS)})


def test_more_blocks_than_are_compared_at_a_time_are_shared_as_well():
    shared = SharedBlocks(array("H", [*range(16)] * 70_000))

    assert len(shared._blocks) == 16
    assert [shared[at] for at in range(16 * 69_999, 16 * 70_000)] == [*range(16)]


def test_the_transitions_of_the_identifier_take_a_sixth_of_their_memory():
    table = _identifier().tk_nextmove

    assert len(table._blocks) * table._blocks.itemsize + len(table._numbers) * table._numbers.itemsize < 7 * 2**20
