"""A digest on a terminal, for `precis digest` without `--json`."""

from collections.abc import Iterator

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from bot.messages.texts import ENGLISH
from bot.render.components import speaker_and_cue
from bot.render.digest import introduced_actors
from summarizer.model import Claim, ClaimKind, Digest


def print_digest(digest: Digest, console: Console, *, all_actors: bool = False) -> None:
    """Print title, origin, points, actors and claims."""
    article = digest.article
    if article.title:
        console.print(Text(article.title, style="bold"))
    origin = " · ".join(filter(None, (article.source, article.author, article.published, article.url)))
    if origin:
        console.print(Text(origin, style="dim"))
    console.print()
    for point in digest.points:
        console.print(Padding(Text(" ".join(point.text.split())), (0, 0, 1, 2)))
    actors = digest.actors if all_actors else introduced_actors(digest)
    if actors:
        console.print(Text(ENGLISH("who"), style="bold"))
        for actor in actors:
            role = Text(f", {actor.role}" if actor.role else "", style="dim")
            console.print(Text("  ") + Text(actor.name, style="bold") + role)
        console.print()
    if digest.attributed:
        console.print(Text(ENGLISH("who-said-what"), style="bold"))
        for claim in digest.attributed:
            console.print(Padding(_claim(claim), (0, 0, 0, 2)))
    for sentence in _limits(digest):
        console.print(Text(sentence, style="italic"))


def _limits(digest: Digest) -> Iterator[str]:
    """Yield sentences about what the digest leaves out, and why."""
    if digest.is_whole:
        yield "The article is short: this is all of it."
    if digest.read_to:
        count = len(digest.article.text[: digest.read_to].split())
        yield f"The article is long: only its first {count:,} words were read."
    if digest.unread:
        yield "Actors and claims are found in English articles only."


def _claim(claim: Claim) -> Text:
    before, speaker, after = speaker_and_cue(claim)
    content = " ".join(" … ".join(claim.pieces).split())
    style = "" if claim.kind is ClaimKind.DIRECT else "italic"
    via = f" (via {claim.via})" if claim.via else ""
    return Text.assemble(before, (speaker, "bold"), after, (content, style), via)
