"""Lists of what was found again: digests, hits, actors, claims."""

from collections.abc import Sequence

from bot.reader import Reader
from bot.render.pieces import BREAK, GAP, hit_lines, listed, presented, section, shortened
from bot.reply import Button, Reply
from bot.richtext import RichText, bold, expandable, italic, join, plain
from storage.folding import name_line
from storage.records import ActorTally, ClaimHit, Hit, Kept


def latest_reply(kept: Sequence[Kept], count: int, offset: int, reader: Reader) -> Reply:
    """A page of the chat's digests, newest first."""
    rows = [listed(digest, reader) for digest in kept]
    older = offset + len(kept)
    buttons = ((Button(reader.texts("older"), f"latest {older}"),),) if older < count else ()
    return Reply(join(BREAK, [bold(reader.texts("digests", count=count)), *rows]), buttons)


def hits_reply(hits: Sequence[Hit], query: str, reader: Reader) -> Reply:
    """What a search found, each with the line that matches."""
    rows = [listed(hit.kept, reader) + BREAK + italic(shortened(hit.line, 200)) for hit in hits]
    return Reply(join(GAP, [bold(f"“{query}”"), *rows]))


def tally_reply(tallies: Sequence[ActorTally], reader: Reader) -> Reply:
    """Who is in the news of this chat, and in how many digests."""
    rows = [
        plain("• ") + bold(tally.name) + plain(f", {tally.role}" if tally.role else "") + plain(f" · {tally.digests}")
        for tally in tallies
    ]
    return Reply(join(BREAK, [bold(reader.texts("in-the-news")), *rows]))


def person_reply(
    name: str, kept: Sequence[Kept], said: Sequence[ClaimHit], about: Sequence[ClaimHit], reader: Reader
) -> Reply:
    """One actor: the digests they are in, what they said, and what others said about them."""
    rows = [listed(digest, reader) for digest in kept]
    sections = [_person(name, kept), join(BREAK, rows)]
    if said:
        sections.append(section(reader.texts("said"), expandable(hit_lines(said))))
    if about:
        sections.append(section(reader.texts("said-about-them"), expandable(hit_lines(about))))
    return Reply(join(GAP, sections))


def claims_by_reply(name: str, claims: Sequence[ClaimHit], reader: Reader) -> Reply:
    """What somebody said, over all digests, newest first."""
    return Reply(join(GAP, [bold(reader.texts("what-they-said", name=name)), hit_lines(claims)]))


def _person(asked: str, kept: Sequence[Kept]) -> RichText:
    """Name somebody as the newest article does, with their role; as asked for where no name has the words."""
    wanted = name_line(asked)
    everyone = (actor for each in kept for actor in each.digest.actors)
    found = next(
        (each for each in everyone if any(wanted in name_line(name) for name in (each.name, *each.aliases))), None
    )
    return presented(found) if found else bold(asked)
