"""`precis digest`: digest files, links and standard input, as text or JSON, one by one in this process."""

import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from typer import echo

from bot.console.json_lines import decoded, written
from bot.console.refusals import REASONS
from bot.domain.submission import MAX_FILE_BYTES
from summarizer.digest import make_digest
from summarizer.json_format import digest_json
from summarizer.model import Digest, Length, Material, Method, Refusal

if TYPE_CHECKING:
    from bot.fetching.fetch import Fetcher

EXIT_UNREADABLE = 1
"""The exit status if a source is not an article or could not be read."""


@dataclass(frozen=True, slots=True)
class DigestOptions:
    """The options of `precis digest`."""

    length: Length
    method: Method
    as_is: bool
    all_actors: bool
    as_json: bool
    title: str | None = None


async def digest_sources(sources: Sequence[str], options: DigestOptions, fetch_allow: frozenset[str]) -> int:
    """Print the digest of every source; return exit status 0, or 1 if one was not an article or could not be read."""
    failures = 0
    async with AsyncExitStack() as stack:
        fetcher = await stack.enter_async_context(_fetcher(fetch_allow)) if any(map(is_link, sources)) else None
        for source in sources:
            material = await _material(source, fetcher, options)
            outcome = material if isinstance(material, str | Refusal) else _digest(material, options)
            if isinstance(outcome, Digest):
                _print(outcome, options)
            else:
                failures += 1
                reason = REASONS[outcome] if isinstance(outcome, Refusal) else outcome
                echo(f"precis: {source}: {reason}", err=True)
    return EXIT_UNREADABLE if failures else 0


def is_link(source: str) -> bool:
    """Return whether a source is the address of a page, and not the path of a file."""
    return source.startswith(("http://", "https://"))


def _fetcher(fetch_allow: frozenset[str]) -> "Fetcher":
    from bot.fetching.fetch import Fetcher  # noqa: PLC0415 - a file needs no HTTP client

    return Fetcher(fetch_allow)


async def _material(source: str, fetcher: "Fetcher | None", options: DigestOptions) -> Material | Refusal | str:
    """Read one source; a string says why it cannot be read."""
    if source == "-":
        return Material(decoded(sys.stdin.buffer.read()), as_is=options.as_is, title=options.title)
    if fetcher and is_link(source):
        from summarizer.reading.feed_formats.telegram_addresses import channel_place  # noqa: PLC0415 - for links only

        place = channel_place(source)
        page = await fetcher.fetch(place.embedded if place else source)
        if isinstance(page, Refusal):
            return page
        proven_url = place.address if place else None
        return Material(page.content, None, page.media_type, page.url, title=options.title, proven_url=proven_url)
    return _file(Path(source), options)


def _file(path: Path, options: DigestOptions) -> Material | Refusal | str:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return Refusal.FILE_TOO_BIG
        content = path.read_bytes()
    except FileNotFoundError:
        return "no such file; a link must begin with http:// or https://"
    except OSError as error:
        return f"cannot be read ({error.strerror})"
    if options.as_is:
        return Material(decoded(content), as_is=True, title=options.title)
    return Material(content, name=path.name, title=options.title)


def _digest(material: Material, options: DigestOptions) -> Digest | Refusal:
    return make_digest(material, length=options.length, method=options.method)


def _print(digest: Digest, options: DigestOptions) -> None:
    if options.as_json:
        echo(written(digest_json(digest, all_actors=options.all_actors), indent=2))
    else:
        from bot.console.digest_view import print_digest  # noqa: PLC0415 - JSON needs no wording of the bot's

        print_digest(digest, Console(), all_actors=options.all_actors)
