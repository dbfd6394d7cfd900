"""Parts of messages: titles, dates, actors and claims."""

import re
from collections.abc import Sequence
from datetime import datetime, tzinfo
from typing import Final

from bot.messages.audience import Audience
from bot.messages.richtext import RichText, bold, code, italic, join, link, plain
from bot.messages.texts import Texts
from storage.records import StoredDigest
from summarizer.model import Actor, Claim, ClaimKind, Point

_CLAUSE_END: Final = re.compile(r"[,;:.!?](?= )| [–—](?= )")

_CLOSING_MARK: Final = {"“": "”", '"': '"', "„": "“", "«": "»", "»": "«", "‘": "’", "‹": "›"}

_OPENING_MARKS: Final = "".join(_CLOSING_MARK)

_LAST_COMMA: Final = re.compile(r",([\"'”’»“‘]*)\Z")

# Before a quotation, these verbs tell no more than a colon.
_NEUTRAL_CUES: Final = frozenset(("said", "says", "told", "tells", "added", "adds"))

_ARTICLES: Final = frozenset("the a an der die das le la les el los las".split())

_MIN_PARTICIPLE: Final = len("saying")

MAX_ROLE_CHARACTERS: Final = 80
"""Characters of a role beside a name."""

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


def cut_at_clause(words: str, most: int) -> str:
    """Cut text to at most this many characters at the end of a clause, or of a word, and mark the cut with an ellipsis.

    A quotation that is cut keeps its closing mark.
    """
    flat = " ".join(words.split())
    if len(flat) <= most:
        return flat
    window = flat[:most]
    ends = [found.start() for found in _CLAUSE_END.finditer(window) if found.start() > most // 2]
    kept = window[: ends[-1]] if ends else shortened(flat, most).removesuffix(" …")
    return kept + " …" + _CLOSING_MARK.get(flat[0], "")


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


def published_day(published: str | None, texts: Texts, zone: tzinfo | None) -> str | None:
    """Return a publication date as readers write it, in a zone, or as given if we cannot parse it.

    If `zone` is `None`, it is the machine's.
    """
    if published is None:
        return None
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    return texts.day(when.astimezone(zone).date() if when.tzinfo else when.date())


def digest_entry(kept: StoredDigest, audience: Audience) -> RichText:
    """Render a digest in a list: number and title, and on the next line its source and date."""
    article, title = kept.digest.article, linked_to_article(shortened(title_of(kept), MAX_TITLE_CHARACTERS), kept)
    when = audience.texts.day(kept.kept_at.astimezone(audience.zone).date())
    origin = " · ".join(filter(None, (shortened(article.source or "", MAX_TITLE_CHARACTERS), when)))
    # On its own line: next to a right-to-left title, the two would swap places.
    return code(f"#{kept.number}") + plain(" ") + title + BREAK + plain(origin)


def name_and_role(actor: Actor) -> RichText:
    """Render an actor's name and role."""
    return bold(actor.name) + (plain(", ") + italic(actor.role) if actor.role else RichText())


def actor_lines(actors: Sequence[Actor]) -> RichText:
    """Render actors with their roles, one per line."""
    return join(BREAK, [plain("• ") + name_and_role(actor) for actor in actors])


def point_line(point: Point) -> str:
    """Return the text of a point on one line."""
    return " ".join(point.text.split())


def claim_line(claim: Claim, role: str | None = None, most: int = MAX_CLAIM_CHARACTERS) -> RichText:
    """Render speaker, role, cue and content: a quotation keeps its marks, a paraphrase is in italics."""
    before, speaker, after = speaker_and_cue(claim, role)
    words = said(claim, most)
    content = plain(words) if claim.kind is ClaimKind.DIRECT else italic(words)
    via = plain(f" ({claim.via})") if claim.via else plain("")
    return plain(before) + bold(speaker) + plain(after) + content + via


def said(claim: Claim, most: int | None = None) -> str:
    """Return the content of a claim on one line, in at most so many characters if given."""
    words = " ".join(" … ".join(claim.pieces).split())
    # The last comma of a quotation belongs to the sentence around it.
    return _LAST_COMMA.sub(r"\1", words if most is None else cut_at_clause(words, most))


def speaker_and_cue(claim: Claim, role: str | None = None) -> tuple[str, str, str]:
    """Return what precedes the speaker of a claim, the speaker, and what precedes the content: "", "Marsh", " said: ".

    What follows the cue as part of its sentence takes no colon: "Marsh denied that", "voiced “grave concern”". After a
    role, a quotation needs no verb that says no more than the colon: "Marsh, mayor of Port Ellery: “…”".
    """
    told = f", {shortened(role, MAX_ROLE_CHARACTERS)}" if role else ""
    cue, speaker = finite_cue(claim.cue), _speaker(claim)
    if _is_according(cue):
        return f"{_capitalised(cue)} ", speaker, f"{told}: "
    # A description begins a line like a sentence ("His critics said"); a name stays as it is written ("eBay").
    speaker = _capitalised(speaker) if speaker.islower() or speaker != claim.speaker else speaker
    if cue == ":" or (role and claim.kind is ClaimKind.DIRECT and cue.casefold() in _NEUTRAL_CUES):
        return "", speaker, f"{told}: "
    verb = cue if _reads_on(claim, cue) else f"{cue}:"
    return "", speaker, (f"{told}, {verb} " if told else f" {verb} ") if speaker else f"{verb} "


def _reads_on(claim: Claim, cue: str) -> bool:
    """Tell whether the content continues the sentence of the cue, rather than being one of its own."""
    follows_cue = cue == claim.cue and 0 < claim.start - claim.cue_end <= 1
    is_sentence = claim.kind is ClaimKind.DIRECT and not claim.content.lstrip(_OPENING_MARKS)[:1].islower()
    return claim.content.startswith("that ") or (follows_cue and not is_sentence)


def finite_cue(cue: str) -> str:
    """Return the cue as a finite verb: an English participle ("adding", "calling") reads as "said"."""
    first = cue.partition(" ")[0]
    if _is_according(cue):
        return cue
    return "said" if len(first) >= _MIN_PARTICIPLE and first.endswith("ing") and first.islower() else cue


def _is_according(cue: str) -> bool:
    return cue.casefold().startswith("according")


def _speaker(claim: Claim) -> str:
    """Return the name of a claim's speaker, with its article if the text has one: "the Kremlin"."""
    name, mention = claim.speaker or claim.speaker_mention or "", claim.speaker_mention or ""
    article, _, rest = mention.partition(" ")
    return mention if rest == name and article.casefold() in _ARTICLES else name


def _capitalised(words: str) -> str:
    return words[:1].upper() + words[1:]
