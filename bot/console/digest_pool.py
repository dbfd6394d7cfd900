"""Worker processes that digest many articles, and what they answer."""

import multiprocessing
import os
from collections.abc import Iterator
from typing import TypeVar

from pebble import ProcessExpired, ProcessPool

from summarizer.digest import warm

Answer = TypeVar("Answer")


def workers(articles: int) -> ProcessPool:
    """Return a pool of a process per core, or per article if there are fewer."""
    context = multiprocessing.get_context("forkserver")
    # As in `bot.runtime.workers`: the models are loaded once, and not in each process.
    context.set_forkserver_preload(["bot.runtime.preloaded"])
    return ProcessPool(min(articles, os.cpu_count() or 1), initializer=warm, context=context)


def answers(results: Iterator[Answer]) -> Iterator[Answer | str]:
    """Yield the answer for each article, or why there is none: one that fails or kills a worker affects no other."""
    while True:
        try:
            yield next(results)
        except StopIteration:
            return
        except (TimeoutError, ProcessExpired) as error:
            yield f"crashed a worker or took too long ({type(error).__name__})"
        except Exception as error:  # noqa: BLE001 # whatever is wrong with one article must not stop the others
            yield f"could not be digested ({type(error).__name__}: {error})"
