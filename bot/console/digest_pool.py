"""Worker processes that digest many articles, and their answers."""

import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from typing import Any, Final, TypeVar

from pebble import ProcessExpired, ProcessPool

from summarizer.digest import warm

Item = TypeVar("Item")
Answer = TypeVar("Answer")

_AHEAD: Final = 32
"""How many items are submitted ahead of the first answer, so that no worker is idle while one item takes longer."""


def workers(articles: int) -> ProcessPool:
    """Return a pool with a process for each core, or for each article if there are fewer."""
    context = multiprocessing.get_context("forkserver")
    # As in `bot.runtime.workers`, the models are loaded once, not in each process.
    context.set_forkserver_preload(["bot.runtime.preloaded"])
    return ProcessPool(min(articles, os.cpu_count() or 1), initializer=warm, context=context)


def each_answer(
    pool: ProcessPool, work: Callable[[Item], Answer], items: Iterable[Item], seconds: float
) -> Iterator[tuple[Item, Answer | str]]:
    """Yield each item with its answer, in order, as soon as it is available; a string says why there is none.

    Only a few items are submitted at a time: otherwise the pool would hold all of them, and all answers, to the end. An
    item that fails, kills a worker or takes more than `seconds` seconds affects no other.
    """
    given: deque[tuple[Item, Future[Answer]]] = deque()
    for item in items:
        given.append((item, pool.schedule(work, args=[item], timeout=seconds)))
        if len(given) > _AHEAD:
            first, future = given.popleft()
            yield first, _outcome(future)
    for each, future in given:
        yield each, _outcome(future)


def _outcome(future: Future[Any]) -> Any:
    """Return what a worker made of an item, or why it made nothing of it."""
    try:
        return future.result()
    except (TimeoutError, ProcessExpired) as error:
        return f"crashed a worker or took too long ({type(error).__name__})"
    except Exception as error:  # noqa: BLE001 # whatever is wrong with one article must not stop the others
        return f"could not be digested ({type(error).__name__}: {error})"
