"""The digest message, and what its buttons show in its place."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from bot.reader import Reader
from bot.render.pieces import BREAK, GAP, actor_lines, claim_lines, section, title_of, titled
from bot.reply import Button, Reply
from bot.richtext import RichText, bold, expandable, italic, join, link, plain
from bot.texts import Texts
from storage.records import Kept, Source
from summarizer.model import Actor, Claim, Digest, Point

CLAIMS_FOLDED = 8
"""Claims in a digest; the rest are one button away."""

CLAIMS_A_PAGE = 20


def digest_reply(kept: Kept, reader: Reader, *, known: bool = False) -> Reply:
    """A digest: title, points, actors with their roles, and the claims folded away; `known` where it came again."""
    digest, texts = kept.digest, reader.texts
    sections = [_heading(kept, reader), _points(digest.points)]
    if kept.sources:
        sources = join(plain(", "), list(map(_source, kept.sources)))
        sections[0] += BREAK + texts.rich("also-from", sources=sources)
    if actors := introduced(digest):
        sections.append(section(texts("who"), actor_lines(actors)))
    if digest.attributed:
        sections.append(section(texts("who-said-what"), expandable(_first_claims(digest.attributed, texts))))
    if known:
        sections.append(italic(texts("known", day=texts.day(kept.kept_at.astimezone(reader.zone).date()))))
    sections += [italic(words) for words in limits(digest, texts)]
    return Reply(join(GAP, sections), _digest_buttons(kept, texts))


def actors_reply(kept: Kept, reader: Reader) -> Reply:
    """Everyone named in one article."""
    everyone = actor_lines(kept.digest.actors) or plain(reader.texts("nobody-acts"))
    return Reply(join(GAP, [bold(title_of(kept)), everyone]))


def claims_reply(kept: Kept, reader: Reader, offset: int = 0) -> Reply:
    """A page of an article's claims."""
    claims, end = kept.digest.attributed, offset + CLAIMS_A_PAGE
    more = ((Button(reader.texts("more"), f"claims #{kept.id} {end}"),),) if end < len(claims) else ()
    page = claim_lines(claims[offset:end]) or plain(reader.texts("no-claims"))
    return Reply(join(GAP, [bold(title_of(kept)), page]), more)


def introduced(digest: Digest) -> Sequence[Actor]:
    """Choose those who matter, and those whose words are shown: by their role, or since they have much to say."""
    heard = Counter(claim.speaker for claim in digest.attributed[:CLAIMS_FOLDED])
    return [actor for actor in digest.actors if actor.key or heard[actor.name] > (0 if actor.role else 1)]


def limits(digest: Digest, texts: Texts) -> Sequence[str]:
    """Say where all is shown, and what was not read: the rest of a long article, or who says what in it."""
    found = [texts("short")] if digest.is_whole else []
    if digest.read_to:
        found.append(texts("long", words=len(digest.article.text[: digest.read_to].split())))
    return [*found, texts("unread")] if digest.unread else found


def _heading(kept: Kept, reader: Reader) -> RichText:
    article = kept.digest.article
    origin = " · ".join(filter(None, (article.source, article.author, _published(article.published, reader))))
    return titled(kept) + BREAK + italic(origin) if origin else titled(kept)


def _source(source: Source) -> RichText:
    name = source.name or source.url or ""
    return link(name, source.url) if source.url else italic(name)


def _published(published: str | None, reader: Reader) -> str | None:
    """The article's date in the reader's zone; as given where it is no date we can read."""
    if published is None:
        return None
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published
    return reader.texts.day(when.astimezone(reader.zone).date() if when.tzinfo else when.date())


def _points(points: Sequence[Point]) -> RichText:
    return join(GAP, [plain(f"• {' '.join(point.text.split())}") for point in points])


def _first_claims(claims: Sequence[Claim], texts: Texts) -> RichText:
    left = len(claims) - CLAIMS_FOLDED
    return join(BREAK, [claim_lines(claims[:CLAIMS_FOLDED]), plain(texts("and-more", count=left) if left > 0 else "")])


def _digest_buttons(kept: Kept, texts: Texts) -> tuple[tuple[Button, ...], ...]:
    row = [Button(texts("button-everyone"), f"actors #{kept.id}")] if kept.digest.actors else []
    row += [Button(texts("button-claims"), f"claims #{kept.id}")] if kept.digest.attributed else []
    return ((*row, Button(texts("button-delete"), f"delete #{kept.id}")),)
