"""`make fuzz`: read generated inputs with every reader, and report each that fails or takes too long.

`python -m tests.tools.fuzz.fuzz [--runs N] [--seed N] [--processes N] [--minutes N]` makes as many inputs, the same
for the same seed. Most are read by one reader of a piece of text, since those are fast; every tenth is a message, every
twentieth a whole text, every twentieth an article, every twentieth a feed, channel or list of feeds, every hundredth a
page and every hundredth a file, and every five hundredth is digested.

An input fails if its reader raises anything, or takes more than 50 ms of CPU per kB (of UTF-8, or as it arrived). One
kB is the least that counts; a page, file or feed counts as four at least, because trafilatura takes a tenth of a
second for two hundred boxes in each other, which have 1.5 kB. A digest may also take 50 ms per 200 words and marks,
which is how many a kB of prose has: the parser's work grows with them, and a text of marks alone has a thousand per kB.
What takes more than half of that is read twice more, and the fastest time counts: at first, tables are loaded.

A failing input is made as small as it can be in a minute, and saved in `fuzz-failures/` with the reader's name;
`--again FILE` reads it again. The exit status is 1 if there were failures or too little time for all inputs.
"""

import json
import re
import time
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from itertools import repeat
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from summarizer.model import Material
from summarizer.reading import read
from tests.tools.fuzz.cpu import LIMIT_SECONDS, TooSlowError, cpu_seconds
from tests.tools.fuzz.feeds import MADE_FEEDS, FeedMaker
from tests.tools.fuzz.readers import (
    ARTICLE_READERS,
    FEED_READERS,
    TEXT_READERS,
    WHOLE_READERS,
    digest,
    read_update,
)

FAILURES: Final = Path("fuzz-failures")

SECONDS_PER_KB: Final = 0.05
LEAST_KB: Final = dict.fromkeys(("read", "digest", *WHOLE_READERS, *FEED_READERS), 4)
WORDS_PER_KB: Final = 200
_WORD: Final = re.compile(r"\w+|[^\w\s]")

_MAX_READINGS: Final = 3
_MINIMISING_SECONDS: Final = 60
_CHUNK: Final = 500
"""Inputs that a process reads before it reports."""

_SLOWEST_SHOWN: Final = 5

Input = Any
"""A text, the `Material` of a page or file, or the JSON of an update."""

Readers = Mapping[str, Callable[[Any], object]]

READERS: Final[Readers] = {
    **TEXT_READERS,
    **WHOLE_READERS,
    **ARTICLE_READERS,
    **FEED_READERS,
    "read": read,
    "digest": digest,
    "update": read_update,
}


@dataclass(frozen=True, slots=True)
class Case:
    """An input, and the name of the reader that reads it."""

    reader: str
    given: Input


@dataclass(frozen=True, slots=True)
class Failure:
    """A case whose reader failed, and how: the name of an error, or "slow"."""

    case: Case
    kind: str
    detail: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """How long a reader took for a case, and how it failed if it did."""

    reader: str
    seconds_per_kb: float
    failure: Failure | None = None


def case_of(seed: int, number: int) -> Case:
    """Return the case of a number."""
    maker = FeedMaker(seed, number)
    if number % 500 == 0:
        return Case("digest", Material(maker.text()))
    if number % 100 < 2:
        return Case("read", maker.file() if number % 100 else Material(maker.page(), media_type="text/html"))
    match number % 20:
        case 2:
            return Case(_nth([*WHOLE_READERS], number // 20), maker.text())
        case 12:
            # Five in a row: a process keeps the tables of two languages, and takes a tenth of a second to load others.
            return Case(_nth([*ARTICLE_READERS], number // 100), maker.text())
        case 7:
            return _case_of_feed(maker, number // 20)
    update = number % 10 == 3
    return Case("update", maker.update()) if update else Case(_nth([*TEXT_READERS], number), maker.text())


def _case_of_feed(maker: FeedMaker, number: int) -> Case:
    """Return something that a source published; every seventh is read by the reader of another format."""
    reader = _nth([*MADE_FEEDS], number)
    made = _nth([*MADE_FEEDS], number + 1) if number % 7 == 0 else reader
    return Case(reader, MADE_FEEDS[made](maker))


def failure_of(case: Case, readers: Readers = READERS) -> Failure | None:
    """Read a case; return how it failed, `None` if it did not."""
    return outcome_of(case, readers).failure


def outcome_of(case: Case, readers: Readers = READERS) -> Outcome:
    """Read a case, several times if it takes long, and return its fastest time."""
    reader, kilobytes = readers[case.reader], _kilobytes(case)
    allowed = SECONDS_PER_KB * kilobytes
    spent = float("inf")
    try:
        for _ in range(_MAX_READINGS):
            spent = min(spent, cpu_seconds(lambda: reader(case.given)))
            if spent <= allowed / 2:
                break
    except TooSlowError:
        return Outcome(case.reader, LIMIT_SECONDS / kilobytes, Failure(case, "slow", "it was stopped"))
    # Whatever a reader raises is what we are looking for.
    except Exception as error:  # noqa: BLE001
        return Outcome(case.reader, 0, Failure(case, type(error).__name__, str(error)[:300]))
    failure = Failure(case, "slow", f"{spent:.2f} s, allowed are {allowed:.2f} s") if spent > allowed else None
    return Outcome(case.reader, spent / kilobytes, failure)


def minimised(failure: Failure, readers: Readers = READERS) -> Failure:
    """Return the failure with a smaller input that fails in the same way."""
    until = time.process_time() + _MINIMISING_SECONDS
    content = _content(failure.case)
    size = len(content) // 2
    while size and content and time.process_time() < until:
        for start in range(0, len(content), size):
            smaller = _failure_with(failure, content[:start] + content[start + size :], readers)
            if smaller:
                failure, content = smaller, _content(smaller.case)
                break
            if time.process_time() > until:
                break
        else:
            size //= 2
    return failure


def saved(failure: Failure, folder: Path = FAILURES) -> Path:
    """Write a failure to a new file in a folder, and return its path."""
    folder.mkdir(exist_ok=True)
    given = failure.case.given
    content: Any = given
    if isinstance(given, Material):
        content = {"name": given.name, "media_type": given.media_type} | _described(given.content)
    number = sum(1 for _ in folder.glob("*.json"))
    path = folder / f"{failure.case.reader}-{number}.json"
    described = {"reader": failure.case.reader, "kind": failure.kind, "detail": failure.detail, "input": content}
    path.write_text(json.dumps(described, indent=1), encoding="utf-8")
    return path


def _described(body: str | bytes) -> dict[str, str]:
    return {"text": body} if isinstance(body, str) else {"latin1": body.decode("latin-1")}


def loaded(path: Path) -> Case:
    """Return the case of a saved failure."""
    described = json.loads(path.read_text(encoding="utf-8"))
    given = described["input"]
    if isinstance(given, dict) and "media_type" in given:
        body = given["latin1"].encode("latin-1") if "latin1" in given else given["text"]
        given = Material(body, name=given["name"], media_type=given["media_type"])
    return Case(described["reader"], given)


def main(
    runs: int = 200_000,
    seed: int = 1,
    processes: int = 2,
    minutes: float = 30,
    again: Annotated[Path | None, typer.Option()] = None,
) -> None:
    """Read generated inputs with every reader; save each that fails or takes too long."""
    if again:
        found = failure_of(loaded(again))
        typer.echo(f"{found.kind}: {found.detail}" if found else "It no longer fails.")
        raise typer.Exit(found is not None)
    read_inputs = _fuzz(runs, seed, processes, time.monotonic() + 60 * minutes)
    failures = read_inputs.failures
    for (reader, kind), count in Counter((each.case.reader, each.kind) for each in failures).items():
        example = minimised(next(each for each in failures if (each.case.reader, each.kind) == (reader, kind)))
        typer.echo(f"{reader}: {kind}, {count} inputs, e.g. {saved(example)} ({example.detail})")
    done = read_inputs.count
    typer.echo(f"{done:,} of {runs:,} inputs read with {len(READERS)} readers, {len(failures)} failures")
    slowest = sorted(read_inputs.slowest.items(), key=lambda pair: pair[1], reverse=True)[:_SLOWEST_SHOWN]
    typer.echo(f"longest, in ms per kB: {', '.join(f'{reader} {1_000 * spent:.1f}' for reader, spent in slowest)}")
    raise typer.Exit(bool(failures) or done < runs)


@dataclass(slots=True)
class _Read:
    """Inputs that were read: how many, the failures, and the longest seconds per kB of each reader."""

    count: int = 0
    failures: list[Failure] = field(default_factory=list)
    slowest: dict[str, float] = field(default_factory=dict)

    def add(self, outcome: Outcome) -> None:
        """Count one more input."""
        self.count += 1
        self.failures += [outcome.failure] if outcome.failure else []
        self.slowest[outcome.reader] = max(outcome.seconds_per_kb, self.slowest.get(outcome.reader, 0))

    def add_all(self, other: "_Read") -> None:
        """Count what another process read."""
        self.count += other.count
        self.failures += other.failures
        for reader, spent in other.slowest.items():
            self.slowest[reader] = max(spent, self.slowest.get(reader, 0))


def _fuzz(runs: int, seed: int, processes: int, until: float) -> _Read:
    """Return what was read before the time was over."""
    starts = range(0, runs, _CHUNK)
    together = _Read()
    with ProcessPoolExecutor(processes) as pool:
        for chunk in pool.map(_chunk, repeat(seed), starts, repeat(runs), repeat(until)):
            together.add_all(chunk)
            for each in chunk.failures:
                typer.echo(f"{each.case.reader}: {each.kind} ({each.detail})")
            typer.echo(f"\r{together.count:,} inputs, {len(together.failures)} failures ", nl=False, err=True)
    typer.echo(err=True)
    return together


def _chunk(seed: int, start: int, runs: int, until: float) -> _Read:
    done = _Read()
    if time.monotonic() <= until:
        for number in range(start, min(runs, start + _CHUNK)):
            done.add(outcome_of(case_of(seed, number)))
    return done


def _kilobytes(case: Case) -> float:
    """Return the size of a case, by which the time is measured that its reader may take."""
    content = _content(case)
    kilobytes = len(content if isinstance(content, bytes) else content.encode(errors="replace")) / 1_000
    if case.reader == "digest":
        words = sum(1 for _ in _WORD.finditer(content)) if isinstance(content, str) else 0
        kilobytes = max(kilobytes, words / WORDS_PER_KB)
    return max(LEAST_KB.get(case.reader, 1), kilobytes)


def _content(case: Case) -> Any:
    """Return the text or bytes of a case."""
    if isinstance(case.given, Material):
        return case.given.content
    return case.given if isinstance(case.given, str) else json.dumps(case.given)


def _failure_with(failure: Failure, content: Any, readers: Readers) -> Failure | None:
    """Return the failure of the same kind with another content, `None` if it does not fail so."""
    given = failure.case.given
    if isinstance(given, Material):
        given = replace(given, content=content)
    elif isinstance(given, str):
        given = content
    else:
        return None
    found = failure_of(Case(failure.case.reader, given), readers)
    return found if found and found.kind == failure.kind else None


def _nth(names: list[str], number: int) -> str:
    return names[number % len(names)]


if __name__ == "__main__":
    typer.run(main)
