"""A limited amount that people share is never exceeded, no one person can hold all of it, and everybody gets a turn."""

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rate_limits.per_person_semaphore import PerPersonSemaphore

ANN, BOB, EVE = 1, 2, 3


class Acquisition:
    """An amount that a person holds until `release` is called."""

    def __init__(self, share, person, amount):
        self.person, self.amount, self.has_it = person, amount, False
        self._let_go = asyncio.Event()
        self.task = asyncio.create_task(self._hold(share))

    async def _hold(self, share):
        async with share.held(self.person, self.amount):
            self.has_it = True
            await self._let_go.wait()
        self.has_it = False

    async def release(self):
        self._let_go.set()
        await self.task
        await turns()


async def turns():
    """Let every task go as far as it can."""
    for _ in range(5):
        await asyncio.sleep(0)


async def acquisitions(share, *wanted):
    made = [Acquisition(share, person, amount) for person, amount in wanted]
    await turns()
    return made


async def holding(made):
    return [each.has_it for each in made]


async def finish(made):
    for each in made:
        each.task.cancel()
    await asyncio.gather(*(each.task for each in made), return_exceptions=True)


@pytest.mark.parametrize(
    ("wanted", "granted"),
    [
        ([(EVE, 5), (EVE, 1)], [True, False]),
        ([(EVE, 3), (EVE, 3), (ANN, 2)], [True, False, True]),
        ([(EVE, 100), (ANN, 5)], [True, True]),
        ([(EVE, 4), (ANN, 4), (BOB, 3), (5, 1)], [True, True, False, False]),
        ([(EVE, 0), (EVE, 5), (EVE, 0)], [True, True, True]),
    ],
    ids=["all of a share", "others go past", "more than a share", "large ones are not starved", "nothing"],
)
async def test_who_gets_a_share_of_ten_when_a_person_may_have_five(wanted, granted):
    made = await acquisitions(PerPersonSemaphore(10, 5), *wanted)

    assert await holding(made) == granted

    await finish(made)


async def test_a_released_share_goes_to_those_who_wait_in_order():
    share = PerPersonSemaphore(10, 10)
    first, second, third, fourth = made = await acquisitions(share, (EVE, 10), (ANN, 6), (BOB, 5), (ANN, 4))

    await first.release()
    assert await holding(made) == [False, True, False, False]
    await second.release()
    assert await holding(made) == [False, False, True, True]

    await finish([third, fourth])


async def test_somebody_who_stops_waiting_holds_nothing_and_lets_the_next_go():
    share = PerPersonSemaphore(10, 10)
    first, second, third = made = await acquisitions(share, (EVE, 6), (ANN, 6), (BOB, 4))
    assert await holding(made) == [True, False, False]

    second.task.cancel()
    await turns()
    assert await holding(made) == [True, False, True]

    await finish([first, third])
    assert await holding(await acquisitions(share, (ANN, 10))) == [True]


async def test_a_share_that_was_granted_to_somebody_who_gave_up_is_free_again():
    share = PerPersonSemaphore(10, 10)
    first, second = await acquisitions(share, (EVE, 10), (ANN, 10))

    first._let_go.set()
    await first.task
    second.task.cancel()
    await turns()

    (third,) = await acquisitions(share, (BOB, 10))
    assert third.has_it
    await finish([third])


async def test_nothing_is_granted_to_somebody_who_was_cancelled_at_the_same_time():
    share = PerPersonSemaphore(10, 10)
    made = await acquisitions(share, (ANN, 10), (BOB, 10), (EVE, 10))
    for each in made:
        each.task.cancel()
    ended = await asyncio.gather(*(each.task for each in made), return_exceptions=True)
    after = await acquisitions(share, (ANN, 10))

    assert [type(each) for each in ended] == [asyncio.CancelledError] * 3
    assert await holding(after) == [True]
    await finish(after)


def test_a_share_is_a_part_of_the_total():
    with pytest.raises(ValueError, match="part of the total"):
        PerPersonSemaphore(5, 6)


@given(
    st.integers(1, 40),
    st.lists(st.tuples(st.integers(1, 4), st.integers(0, 100), st.booleans()), max_size=30),
    st.randoms(),
)
def test_nobody_exceeds_a_share_and_everybody_is_served(most, wanted, dice):
    async def run():
        share = PerPersonSemaphore(40, most)
        made = await acquisitions(share, *((person, amount) for person, amount, _ in wanted))
        for each, (_, _, gives_up) in zip(made, wanted, strict=True):
            if gives_up:
                each.task.cancel()
        await turns()
        left = [each for each, (_, _, gives_up) in zip(made, wanted, strict=True) if not gives_up]
        while left:
            have = [each for each in left if each.has_it]
            held = Counter()
            for each in have:
                held[each.person] += min(each.amount, most)
            assert have
            assert held.total() <= 40
            assert max(held.values()) <= most
            await (done := dice.choice(have)).release()
            left.remove(done)
        await finish(made)

    asyncio.run(run())
