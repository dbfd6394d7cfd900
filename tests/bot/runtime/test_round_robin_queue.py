"""Which job a worker does next: people take turns, and a worker is left to the others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.runtime.round_robin_queue import LONG_SECONDS, Job, RoundRobinQueue

ANN, BOB, EVE = 1, 2, 3


def queue_of(workers, *jobs):
    queue = RoundRobinQueue(workers)
    for job in jobs:
        queue.add(job)
    return queue


def order(queue, now=0.0):
    """Return the jobs in the order in which a single worker does them."""
    done = []
    while job := queue.start_next(now):
        done.append(job)
        queue.remove(job)
    return done


def test_people_take_turns_and_each_has_the_smallest_first():
    a1, a2, a3, b1, e1 = (Job({who}, size) for who, size in [(ANN, 9), (ANN, 5), (ANN, 7), (BOB, 900), (EVE, 80)])

    assert order(queue_of(1, a1, a2, a3, b1, e1)) == [a2, b1, e1, a3, a1]


def test_a_person_who_was_served_comes_again_after_the_others():
    queue = queue_of(1, first := Job({ANN}, 1), other := Job({BOB}, 1))
    assert queue.start_next(0.0) is first

    queue.add(again := Job({ANN}, 1))
    queue.remove(first)

    assert order(queue) == [other, again]


@pytest.mark.parametrize(("workers", "started"), [(1, 1), (2, 1), (3, 2), (8, 7)])
def test_one_person_leaves_a_worker_to_the_others(workers, started):
    queue = queue_of(workers, *(Job({EVE}, 1) for _ in range(20)))

    assert sum(queue.start_next(0.0) is not None for _ in range(20)) == started

    queue.add(short := Job({ANN}, 1))
    assert queue.start_next(0.0) is (short if workers > 1 else None)


def test_a_long_job_that_keeps_others_from_the_last_worker_is_stopped_once():
    queue = queue_of(2, early := Job({EVE}, 1), late := Job({BOB}, 1))
    assert [queue.start_next(at) for at in (0.0, 0.1)] == [early, late]
    assert queue.to_stop(9.0) is None

    queue.add(short := Job({ANN}, 1))
    assert queue.to_stop(LONG_SECONDS) is None
    assert queue.to_stop(LONG_SECONDS + 0.2) is late

    queue.remove(late)
    late.was_stopped = True
    queue.add(late)
    assert queue.start_next(2.0) is short
    queue.remove(short)
    assert queue.start_next(2.0) is None
    queue.remove(early)
    assert queue.start_next(3.0) is late
    queue.add(Job({EVE}, 1))
    queue.add(Job({ANN}, 1))
    assert queue.start_next(3.0)
    assert queue.to_stop(99.0) is not late


@pytest.mark.parametrize(
    "waiting",
    [Job({EVE}, 1), Job({BOB}, 1), Job({ANN}, 1, was_stopped=True)],
    ids=["of a person whose job runs", "of the other", "long itself"],
)
def test_no_long_job_is_stopped_for_one_that_could_not_start(waiting):
    queue = queue_of(2, Job({EVE}, 1), Job({BOB}, 1))
    assert [queue.start_next(0.0) is not None for _ in range(2)] == [True, True]

    queue.add(waiting)

    assert queue.to_stop(9.0) is None


def test_another_person_who_waits_for_a_job_moves_it_forward():
    queue = queue_of(1, *(Job({EVE}, 1) for _ in range(5)), shared := Job({EVE}, 50, key="words"))

    queue.share("words", ANN)
    queue.share("other words", ANN)

    assert order(queue).index(shared) == 1


def test_another_person_who_waits_for_a_job_moves_it_forward_even_if_it_is_added_later():
    queue = queue_of(1, *(Job({EVE}, 1) for _ in range(5)))
    queue.share("words", ANN)
    queue.share("left", ANN)
    queue.unshare("left", ANN)

    queue.add(shared := Job({EVE}, 50, key="words"))
    queue.add(left := Job({EVE}, 60, key="left"))

    starts = order(queue)
    assert (starts.index(shared), starts.index(left)) == (1, 6)


@given(st.integers(1, 4), st.lists(st.tuples(st.integers(1, 4), st.integers(0, 50)), max_size=25))
def test_every_job_ends_and_none_is_stopped_twice(workers, people_and_tenths):
    queue = RoundRobinQueue(workers)
    left = {Job({person}, tenths): tenths for person, tenths in people_and_tenths}
    for job in left:
        queue.add(job)
    running = []
    for tenth in range(25 * 50 * 2):
        while job := queue.start_next(tenth / 10):
            running.append(job)
        assert len(running) <= workers
        if stopping := queue.to_stop(tenth / 10):
            assert not stopping.was_stopped
            stopping.was_stopped = True
            running.remove(stopping)
            queue.remove(stopping)
            queue.add(stopping)
        for job in [job for job in running if tenth / 10 - job.started >= left[job] / 10]:
            running.remove(job)
            queue.remove(job)
            del left[job]
    assert not left
