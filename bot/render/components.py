"""Parts of messages: titles, dates, actors and claims."""

import re
from collections.abc import Sequence
from typing import Final

from bot.messages.audience import Audience
from bot.messages.richtext import RichText, bold, code, italic, join, link, plain
from bot.render.finite_cue import finite_cue, finite_form_of_noun
from storage.records import StoredDigest
from summarizer.model import Actor, Claim, ClaimKind, Point

_POSSESSIVES: Final = frozenset({"his", "her", "their", "its"})
_RELATIVE_PRONOUNS: Final = frozenset({"who", "which", "that", "whose", "whom"})
_LAST_COMMA: Final = re.compile(r",([\"'”’»“‘]*)\Z")

BREAK: Final = plain("\n")
GAP: Final = plain("\n\n")

MAX_TITLE_CHARACTERS: Final = 100
"""Characters of a title, or of a source's name, in a list."""

MAX_CLAIM_CHARACTERS: Final = 280
"""Characters of a claim in a list."""


def shortened(words: str, most: int) -> str:
    """Cut text to at most this many characters at a word boundary, and add an ellipsis if anything was cut."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0].rstrip(",;:–— ") + " …"


def section(title: str, body: RichText) -> RichText:
    """Put a heading above a body."""
    return bold(title) + BREAK + body


def title_of(kept: StoredDigest) -> str:
    """Return the article's title, or the beginning of its text if it has none."""
    return kept.digest.article.title or shortened(kept.digest.article.text, 80)


def linked_to_article(words: str, kept: StoredDigest) -> RichText:
    """Link words to the article if its address is known."""
    url = kept.digest.article.url
    return link(words, url) if url else plain(words)


def digest_entry(kept: StoredDigest, audience: Audience) -> RichText:
    """Render a digest in a list: number and title, and on the next line its source and date."""
    article, title = kept.digest.article, linked_to_article(shortened(title_of(kept), MAX_TITLE_CHARACTERS), kept)
    when = audience.texts.day(kept.kept_at.astimezone(audience.zone).date())
    origin = " · ".join(filter(None, (shortened(article.source or "", MAX_TITLE_CHARACTERS), when)))
    # On its own line: next to a right-to-left title, the two would swap places.
    return code(f"#{kept.id}") + plain(" ") + title + BREAK + plain(origin)


def name_and_role(actor: Actor) -> RichText:
    """Render an actor's name and role."""
    return bold(actor.name) + (plain(", ") + italic(actor.role) if actor.role else RichText())


def actor_lines(actors: Sequence[Actor]) -> RichText:
    """Render actors with their roles, one per line."""
    return join(BREAK, [plain("• ") + name_and_role(actor) for actor in actors])


def point_line(point: Point) -> str:
    """Return the text of a point on one line."""
    return " ".join(point.text.split())


def claim_lines(claims: Sequence[Claim]) -> RichText:
    """Render claims, one per line."""
    return join(BREAK, [claim_line(claim) for claim in claims])


def claim_line(claim: Claim, most: int = MAX_CLAIM_CHARACTERS) -> RichText:
    """Render speaker, cue and content: a quotation keeps its marks, a paraphrase is in italics."""
    before, speaker, after = speaker_and_cue(claim)
    # The last comma of a quotation belongs to the sentence around it.
    words = _LAST_COMMA.sub(r"\1", shortened(" … ".join(claim.pieces), most))
    content = plain(words) if claim.kind is ClaimKind.DIRECT else italic(words)
    via = plain(f" ({claim.via})") if claim.via else plain("")
    return plain(before) + bold(speaker) + plain(after) + content + via


def speaker_and_cue(claim: Claim) -> tuple[str, str, str]:
    """Return what precedes the speaker of a claim, the speaker, and what precedes the content: "", "Marsh", " said: ".

    The verb is finite. A paraphrase that follows the cue directly, and any content that begins with "that", take no
    colon: "Marsh denied that".
    """
    speaker = _speaker(claim)
    if claim.cue.casefold().startswith("according"):
        return f"{claim.cue} ", speaker, ": "
    if claim.cue == ":":
        return "", speaker, ": "
    follows_cue = claim.kind is not ClaimKind.DIRECT and 0 < claim.start - claim.cue_end <= 1
    reads_on = follows_cue or claim.content.startswith("that ")
    verb = finite_form_of_noun(claim.cue) if _is_owned(claim) else finite_cue(claim.cue)
    cue = verb if reads_on else f"{verb}:"
    return "", speaker, f" {cue} " if speaker else f"{cue} "


def _is_owned(claim: Claim) -> bool:
    """Whether a claim's cue is a noun that belongs to the speaker: "her warning", "Lund's claims"."""
    if claim.speaker_mention is None or claim.speaker_end is None or " " in claim.cue:
        return False
    is_possessive = claim.speaker_mention.casefold() in _POSSESSIVES
    return claim.cue_start > claim.speaker_end and (is_possessive or claim.cue_start - claim.speaker_end in {2, 3})


def _speaker(claim: Claim) -> str:
    """Return the speaker's name, with "the" if the text has it: "The Kremlin"; a relative pronoun names nobody."""
    name, mention = claim.speaker, claim.speaker_mention or ""
    if name is None:
        return "" if mention.casefold() in _RELATIVE_PRONOUNS else mention
    has_article = mention.casefold() == f"the {name.casefold()}"
    return f"The {name}" if has_article and not claim.cue.casefold().startswith("according") else name
