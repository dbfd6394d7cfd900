"""What messages are made of: titles, dates, actors and claims."""

import re
from collections.abc import Sequence
from typing import Final

from bot.messages.audience import Audience
from bot.messages.richtext import RichText, bold, code, italic, join, link, plain
from storage.records import StoredDigest
from summarizer.model import Actor, Claim, ClaimKind, Point

_LAST_COMMA: Final = re.compile(r",([\"'”’»“‘]*)\Z")

BREAK: Final = plain("\n")
GAP: Final = plain("\n\n")

MAX_TITLE_CHARACTERS: Final = 100
"""Characters of a title, and of a source's name, shown in a list."""

MAX_CLAIM_CHARACTERS: Final = 280
"""Characters of a claim's words shown in a list; the article has the rest."""


def shortened(words: str, most: int) -> str:
    """Cut at a word boundary, with an ellipsis where something was cut."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0].rstrip(",;:–— ") + " …"


def section(title: str, body: RichText) -> RichText:
    """A body under its heading."""
    return bold(title) + BREAK + body


def title_of(kept: StoredDigest) -> str:
    """The article's title; the beginning of its words where it has none."""
    return kept.digest.article.title or shortened(kept.digest.article.text, 80)


def linked_to_article(words: str, kept: StoredDigest) -> RichText:
    """Words that lead to the article where its address is known."""
    url = kept.digest.article.url
    return link(words, url) if url else plain(words)


def digest_entry(kept: StoredDigest, audience: Audience) -> RichText:
    """One digest in a list of them: its title, and beneath it where it is from and when it came."""
    article, title = kept.digest.article, linked_to_article(shortened(title_of(kept), MAX_TITLE_CHARACTERS), kept)
    when = audience.texts.day(kept.kept_at.astimezone(audience.zone).date())
    origin = " · ".join(filter(None, (shortened(article.source or "", MAX_TITLE_CHARACTERS), when)))
    # A line of its own: beside a title from right to left it would change places with it.
    return code(f"#{kept.id}") + plain(" ") + title + BREAK + plain(origin)


def name_and_role(actor: Actor) -> RichText:
    """An actor's name and role."""
    return bold(actor.name) + (plain(", ") + italic(actor.role) if actor.role else RichText())


def actor_lines(actors: Sequence[Actor]) -> RichText:
    """Actors with their roles, a line each."""
    return join(BREAK, [plain("• ") + name_and_role(actor) for actor in actors])


def point_line(point: Point) -> str:
    """A point on one line."""
    return " ".join(point.text.split())


def claim_lines(claims: Sequence[Claim]) -> RichText:
    """Claims, a line each."""
    return join(BREAK, [claim_line(claim) for claim in claims])


def claim_line(claim: Claim, most: int = MAX_CLAIM_CHARACTERS) -> RichText:
    """Speaker, cue, words: a quotation keeps its marks, a paraphrase stands in italics."""
    before, speaker, after = speaker_and_cue(claim)
    # A quotation's last comma belongs to the sentence around it.
    words = _LAST_COMMA.sub(r"\1", shortened(" … ".join(claim.pieces), most))
    said = plain(words) if claim.kind is ClaimKind.DIRECT else italic(words)
    via = plain(f" ({claim.via})") if claim.via else plain("")
    return plain(before) + bold(speaker) + plain(after) + said + via


def speaker_and_cue(claim: Claim) -> tuple[str, str, str]:
    """Return what stands before a claim's speaker, the speaker, and what leads to the words: "", "Marsh", " said: ".

    A paraphrase that stands right behind the cue, or begins with "that", reads on without a colon: "Marsh denied that".
    """
    speaker = claim.speaker or claim.speaker_mention or ""
    if claim.cue.casefold().startswith("according"):
        return f"{claim.cue} ", speaker, ": "
    if claim.cue == ":":
        return "", speaker, ": "
    is_behind = 0 < claim.start - claim.cue_end <= 1 or claim.content.startswith("that ")
    reads_on = claim.kind is not ClaimKind.DIRECT and is_behind
    cue = claim.cue if reads_on else f"{claim.cue}:"
    return "", speaker, f" {cue} " if speaker else f"{cue} "
