"""How digests, lists and briefings look in a chat: text and entities, designed for a phone."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot import texts
from bot.reply import Button, Reply
from bot.richtext import RichText, bold, code, expandable, italic, join, link, plain
from storage.folding import name_line
from storage.records import ActorTally, ClaimHit, Hit, Kept, Source
from summarizer.model import Actor, Article, Claim, ClaimKind, Digest, Point

CLAIM_LENGTH = 280
"""Characters of a claim's words shown in a digest; the article has the rest."""

CLAIMS_FOLDED = 8
"""Claims in a digest; the rest are one button away."""

CLAIMS_A_PAGE = 20

BREAK = plain("\n")
GAP = plain("\n\n")


def digest_reply(kept: Kept, zone: ZoneInfo, *, known: bool = False) -> Reply:
    """A digest: title, points, actors with their roles, and the claims folded away; `known` where it came again."""
    digest = kept.digest
    sections = [_heading(digest.article, zone), _points(digest.points)]
    if kept.sources:
        sections[0] += BREAK + italic("Also from ") + join(plain(", "), list(map(_source, kept.sources)))
    if actors := introduced(digest):
        sections.append(_section("Who", _actors(actors)))
    if digest.attributed:
        sections.append(_section("Who said what", expandable(_first_claims(digest.attributed))))
    if known:
        sections.append(italic(texts.KNOWN.format(day=day(kept.kept_at.astimezone(zone).date()))))
    sections += [italic(words) for words in limits(digest)]
    return Reply(join(GAP, sections), _digest_buttons(kept))


def actors_reply(kept: Kept) -> Reply:
    """Everyone named in one article."""
    return Reply(join(GAP, [_title_line(kept), _actors(kept.digest.actors) or plain(texts.NOTHING_FOUND)]))


def claims_reply(kept: Kept, offset: int = 0) -> Reply:
    """A page of an article's claims."""
    claims, end = kept.digest.attributed, offset + CLAIMS_A_PAGE
    more = ((Button("More", f"claims #{kept.id} {end}"),),) if end < len(claims) else ()
    return Reply(join(GAP, [_title_line(kept), _claims(claims[offset:end]) or plain(texts.NO_CLAIMS)]), more)


def latest_reply(kept: Sequence[Kept], count: int, offset: int, zone: ZoneInfo) -> Reply:
    """A page of the chat's digests, newest first."""
    rows = [_listed(digest, zone) for digest in kept]
    older = offset + len(kept)
    buttons = ((Button("Older", f"latest {older}"),),) if older < count else ()
    return Reply(join(BREAK, [bold(counted(count, "digest")), *rows]), buttons)


def hits_reply(hits: Sequence[Hit], query: str, zone: ZoneInfo) -> Reply:
    """What a search found, each with the line that matches."""
    rows = [_listed(hit.kept, zone) + BREAK + italic(shortened(hit.line, 200)) for hit in hits]
    return Reply(join(GAP, [bold(f"“{query}”"), *rows]))


def tally_reply(tallies: Sequence[ActorTally]) -> Reply:
    """Who is in the news of this chat, and in how many digests."""
    rows = [
        plain("• ") + bold(tally.name) + plain(f", {tally.role}" if tally.role else "") + plain(f" · {tally.digests}")
        for tally in tallies
    ]
    return Reply(join(BREAK, [bold("In the news here"), *rows]))


def person_reply(
    name: str, kept: Sequence[Kept], said: Sequence[ClaimHit], about: Sequence[ClaimHit], zone: ZoneInfo
) -> Reply:
    """One actor: the digests they are in, what they said, and what others said about them."""
    rows = [_listed(digest, zone) for digest in kept]
    sections = [_person(name, kept), join(BREAK, rows)]
    if said:
        sections.append(_section("Said", expandable(_claim_hits(said))))
    if about:
        sections.append(_section("Said about them", expandable(_claim_hits(about))))
    return Reply(join(GAP, sections))


def claims_by_reply(name: str, claims: Sequence[ClaimHit]) -> Reply:
    """What somebody said, over all digests, newest first."""
    return Reply(join(GAP, [bold(f"What “{name}” said"), _claim_hits(claims)]))


def help_reply() -> Reply:
    """What a reader can do here, a line each."""
    rows = [plain(what) + BREAK + italic(f"    {meaning}") for what, meaning in texts.HELP]
    return Reply(join(BREAK, rows))


def briefing_reply(stories: Sequence[Sequence[Kept]], now: datetime, zone: ZoneInfo) -> Reply:
    """The briefing: each story once, with its first points and everyone who told it."""
    local = now.astimezone(zone)
    head = (
        bold("Your briefing")
        + BREAK
        + italic(f"{day(local.date())}, {local:%H:%M} · {counted(len(stories), 'story', 'stories')}")
    )
    return Reply(join(GAP, [head, *(_story(story) for story in stories)]))


def shortened(words: str, most: int) -> str:
    """Cut at a word boundary, with an ellipsis where something was cut."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[:most].rsplit(" ", 1)[0].rstrip(",;:–— ") + " …"


def counted(count: int, one: str, several: str | None = None) -> str:
    """Say how many: "1 story", "2 stories"."""
    return f"{count} {one if count == 1 else several or one + 's'}"


def day(when: date) -> str:
    """A date as people write it: 3 June 2026."""
    return f"{when.day} {when:%B %Y}"


def _heading(article: Article, zone: ZoneInfo) -> RichText:
    title = article.title or shortened(article.text, 80)
    head = link(title, article.url) if article.url else bold(title)
    origin = " · ".join(filter(None, (article.source, article.author, _published(article.published, zone))))
    return head + BREAK + italic(origin) if origin else head


def _source(source: Source) -> RichText:
    name = source.name or source.url or ""
    return link(name, source.url) if source.url else italic(name)


def _published(published: str | None, zone: ZoneInfo) -> str | None:
    """The article's date in the reader's zone; as given where it is no date we can read."""
    if published is None:
        return None
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    return day(when.astimezone(zone).date() if when.tzinfo else when.date())


def _section(title: str, body: RichText) -> RichText:
    return bold(title) + BREAK + body


def _points(points: Sequence[Point]) -> RichText:
    return join(GAP, [plain(f"• {' '.join(point.text.split())}") for point in points])


def _actors(actors: Sequence[Actor]) -> RichText:
    rows = [bold(actor.name) + plain(f", {actor.role}" if actor.role else "") for actor in actors]
    return join(BREAK, [plain("• ") + row for row in rows])


def _first_claims(claims: Sequence[Claim]) -> RichText:
    left = len(claims) - CLAIMS_FOLDED
    return join(BREAK, [_claims(claims[:CLAIMS_FOLDED]), plain(f"and {left} more" if left > 0 else "")])


def _claims(claims: Sequence[Claim]) -> RichText:
    return join(BREAK, [_claim(claim) for claim in claims])


def _claim(claim: Claim) -> RichText:
    """Speaker, cue, words: a quotation keeps its marks, a paraphrase stands in italics."""
    before, speaker, after = speaking(claim)
    words = shortened(" … ".join(claim.pieces), CLAIM_LENGTH)
    said = plain(words) if claim.kind is ClaimKind.DIRECT else italic(words)
    via = plain(f" (via {claim.via})") if claim.via else plain("")
    return plain(before) + bold(speaker) + plain(after) + said + via


def introduced(digest: Digest) -> Sequence[Actor]:
    """Choose those who matter, and those whose words are shown: by their role, or since they have much to say."""
    heard = Counter(claim.speaker for claim in digest.attributed[:CLAIMS_FOLDED])
    return [actor for actor in digest.actors if actor.key or heard[actor.name] > (0 if actor.role else 1)]


def speaking(claim: Claim) -> tuple[str, str, str]:
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


def limits(digest: Digest) -> Sequence[str]:
    """Say where all is shown, and what was not read: the rest of a long article, or who says what in it."""
    found = [texts.SHORT] if digest.is_whole else []
    if digest.read_to:
        words = len(digest.article.text[: digest.read_to].split())
        found.append(texts.LONG.format(words=f"{words:,}"))
    return [*found, texts.UNREAD] if digest.unread else found


def _claim_hits(claims: Sequence[ClaimHit]) -> RichText:
    return join(BREAK, [_claim(hit.claim) + plain(f" #{hit.digest_id}") for hit in claims])


def _digest_buttons(kept: Kept) -> tuple[tuple[Button, ...], ...]:
    row = [Button("Everyone", f"actors #{kept.id}")] if kept.digest.actors else []
    row += [Button("All claims", f"claims #{kept.id}")] if kept.digest.attributed else []
    return ((*row, Button("Delete", f"delete #{kept.id}")),)


def _person(asked: str, kept: Sequence[Kept]) -> RichText:
    """Name somebody as the newest article does, with their role; as asked for where no name has the words."""
    wanted = name_line(asked)
    everyone = (actor for each in kept for actor in each.digest.actors)
    found = next(
        (each for each in everyone if any(wanted in name_line(name) for name in (each.name, *each.aliases))), None
    )
    if found is None:
        return bold(asked)
    return bold(found.name) + plain(f", {found.role}" if found.role else "")


def _title_line(kept: Kept) -> RichText:
    return bold(_title(kept))


def _title(kept: Kept) -> str:
    return kept.digest.article.title or shortened(kept.digest.article.text, 80)


def _listed(kept: Kept, zone: ZoneInfo) -> RichText:
    article = kept.digest.article
    title = link(_title(kept), article.url) if article.url else plain(_title(kept))
    origin = f"{article.source} · " if article.source else ""
    return code(f"#{kept.id}") + plain(" ") + title + italic(f" · {origin}{day(kept.kept_at.astimezone(zone).date())}")


def _story(story: Sequence[Kept]) -> RichText:
    first = story[0]
    url = first.digest.article.url
    title = link(_title(first), url) if url else bold(_title(first))
    others = [_title(kept) for kept in story[1:]]
    also = (BREAK + italic("Also: " + "; ".join(others))) if others else plain("")
    return title + plain(" ") + code(f"#{first.id}") + BREAK + _points(first.digest.points[:2]) + also
