"""No reader takes more than linear time for what a stranger may send."""

from collections.abc import Callable, Sequence

import pytest

from summarizer.model import Material
from summarizer.reading import read
from tests.tools.fuzz.cpu import MAX_RUNS, cpu_seconds
from tests.tools.fuzz.feeds import HOSTILE_FEEDS
from tests.tools.fuzz.hostile import PAGES, SHAPES
from tests.tools.fuzz.readers import ARTICLE_READERS, FEED_READERS, TEXT_READERS, WHOLE_READERS

READERS = {**TEXT_READERS, **WHOLE_READERS, **ARTICLE_READERS}

LARGE = 64_000

SHARE = 8
"""How many times as long as a small text a large one is."""

SIZES_OF_ARTICLE = (32_000, LARGE)
"""Characters of a large article: if half of it takes time enough to be compared, all of it would only take more."""

FLOOR_SECONDS = 0.1
"""A large text that is read this fast needs no comparison: a quadratic pattern takes longer."""

TICK_SECONDS = 0.01
"""The clock of some machines goes no finer."""

MAX_SECONDS_PER_CHARACTER = 0.05 / 1_000

SMALL_READS = 2
"""Small texts that are read to know what as many of them as make a large one take; more only cost time."""

MAX_GROWTH = 1.6
"""A large text may take this many times as long as small ones of the same size together; in quadratic time, 8 times."""

# What once took more than linear time, and what is likest to it; `make fuzz` tries every fragment in every shape.
CASES = (
    *(("before an end", fragment) for fragment in (" ", ".", "_", "“", "A. ", "\u0301\u0316", "<!---->")),
    ("repeated", "a |"),
    ("in lines of 119", "By A B, "),
    ("among sentences", "1"),
)
CASES_OF_WHOLE = (*(("before an end", fragment) for fragment in (" ", ".", "\u0301\u0316")), ("among sentences", "1"))


def growth(read_size: Callable[[int], object], sizes: Sequence[int] = (LARGE,)) -> float:
    """Return how many times longer a large text takes than small ones together; 0 if it takes hardly any time.

    The large text has the first of the sizes at which it takes more.
    """
    return next((times for large in sizes if (times := growth_to(large, read_size))), 0)


def growth_to(large: int, read_size: Callable[[int], object]) -> float:
    """Return the same for a large text of this size."""

    def read_small() -> None:
        for _ in range(SMALL_READS):
            read_size(large // SHARE)

    scale = SHARE / SMALL_READS
    least, small, times = float("inf"), float("inf"), float("inf")
    for _ in range(MAX_RUNS):
        least = min(least, cpu_seconds(lambda: read_size(large)))
        if least < FLOOR_SECONDS:
            return 0
        small = min(small, cpu_seconds(read_small) * scale)
        times = least / max(TICK_SECONDS, small)
        if times <= MAX_GROWTH and least <= MAX_SECONDS_PER_CHARACTER * large:
            break
    assert least <= MAX_SECONDS_PER_CHARACTER * large
    return times


@pytest.mark.cpu
@pytest.mark.parametrize("name", READERS)
def test_the_time_of_a_reader_grows_no_faster_than_the_text(name):
    reader, sizes = READERS[name], SIZES_OF_ARTICLE if name in ARTICLE_READERS else (LARGE,)
    reader("Models are loaded once.")

    found = {
        (shape, fragment): growth(
            lambda size, shape=shape, fragment=fragment: reader(SHAPES[shape](fragment, size)), sizes
        )
        for shape, fragment in (CASES_OF_WHOLE if name in WHOLE_READERS else CASES)
    }

    assert {case: times for case, times in found.items() if times > MAX_GROWTH} == {}


@pytest.mark.cpu
@pytest.mark.parametrize("make", PAGES.values(), ids=PAGES)
def test_the_time_of_a_page_grows_no_faster_than_the_page(make):
    assert growth(lambda size: read(Material(make(size), media_type="text/html"))) <= MAX_GROWTH


@pytest.mark.cpu
@pytest.mark.parametrize(("reader", "make"), HOSTILE_FEEDS.values(), ids=HOSTILE_FEEDS)
def test_the_time_of_a_feed_grows_no_faster_than_the_feed(reader, make):
    assert growth(lambda size: FEED_READERS[reader](Material(make(size)))) <= MAX_GROWTH
