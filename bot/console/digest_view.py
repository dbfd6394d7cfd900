"""A digest on a terminal, for `precis digest` without `--json`."""

from collections.abc import Iterator

from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.domain.shown_claims.choice import shown_claims
from bot.message_types.fluent_lookup import ENGLISH
from bot.render.claim_sentences import wording
from bot.render.components import published_day
from bot.render.digest import MAX_CLAIMS, claims_with_roles, unheard_actors
from summarizer.model import Actor, Claim, ClaimKind, Digest


def print_digest(digest: Digest, console: Console, *, all_actors: bool = False) -> None:
    """Print the title and origin, the points, who speaks, and who else acts."""
    _print_heading(digest, console)
    for at, point in enumerate(digest.points):
        console.print()
        _print_item(console, Text(" ".join(point.text.split())), "•" if at else "")
    claims = shown_claims(digest, MAX_CLAIMS)
    for claim, role in claims_with_roles(digest, claims):
        console.print()
        _print_item(console, _claim(claim, digest.article.language, role))
    if left := len(digest.attributed) - len(claims):
        console.print()
        _print_item(console, Text(f"--json has {left} more claims" if left > 1 else "--json has 1 more claim", "dim"))
    actors = digest.actors if all_actors else unheard_actors(digest, claims)
    if actors:
        heading = ENGLISH("who-else") if claims and not all_actors else ENGLISH("who")
        console.print("", Text(heading, style="bold"), sep="\n")
    for actor in actors:
        _print_item(console, _actor(actor))
    for sentence in _limits(digest):
        console.print("", Text(sentence, style="italic"), sep="\n")


def _print_heading(digest: Digest, console: Console) -> None:
    article = digest.article
    if article.title:
        console.print(Text(article.title, style="bold"))
    day = published_day(article.published, ENGLISH, None)
    origin = " · ".join(filter(None, (article.source, article.author, day, article.url)))
    if origin:
        console.print(Text(origin, style="dim"))


def _print_item(console: Console, text: Text, bullet: str = "") -> None:
    """Print a text with its further lines indented; a bullet stands to the left of it."""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_column(width=1)
    row.add_column()
    row.add_row(bullet, text)
    console.print(row)


def _actor(actor: Actor) -> Text:
    return Text.assemble((actor.name, "bold"), (f", {actor.role}" if actor.role else "", "dim"))


def _limits(digest: Digest) -> Iterator[str]:
    """Yield sentences about what the digest leaves out, and why."""
    if digest.is_whole:
        yield "The article is short: this is all of it."
    if digest.read_to:
        count = len(digest.article.text[: digest.read_to].split())
        yield f"The article is long: only its first {count:,} words were read."
    if digest.is_part:
        yield "The page shows only the beginning of this article."
    if "claims" in digest.unread:
        yield "People and quotes are not recognised in this language yet."


def _claim(claim: Claim, language: str | None, role: str | None) -> Text:
    worded = wording(claim, language, role)
    style = "" if claim.kind is ClaimKind.DIRECT else "italic"
    via = f" (via {claim.via})" if claim.via else ""
    return Text.assemble(worded.before, (worded.speaker, "bold"), worded.after, (worded.content, style), via)
