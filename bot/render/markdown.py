"""Digests as a Markdown file."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.domain.shown_actors import shown_actors
from bot.render.claim_sentences import wording
from storage.records import StoredDigest
from summarizer.model import Actor, Claim, ClaimKind

# Special anywhere. A backslash before any other character would be visible.
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~])")

# Special at the start of a line only: list items, underlines of headings, and numbers before a full stop.
_SPECIAL_AT_LINE_START: Final = re.compile(r"^([-+=]|\d+(?=[.)]))")


def in_markdown(kept: Sequence[StoredDigest]) -> str:
    """Return digests as Markdown, one heading each, newest last."""
    return "\n\n".join("\n\n".join(_sections(each)) for each in kept) + "\n"


def _sections(kept: StoredDigest) -> Iterator[str]:
    digest, article = kept.digest, kept.digest.article
    title = _escaped(article.title or "Untitled")
    yield f"## {f'[{title}]({_address(article.url)})' if article.url else title}"
    origin = [article.source, article.author, article.published]
    yield " · ".join([f"\\#{kept.number}", *(_escaped(each) for each in origin if each)])
    yield "\n".join(f"- {_escaped(point.text)}" for point in digest.points)
    actors = [f"- {_presented(actor)}" for actor in shown_actors(digest)]
    if actors:
        yield "### Actors\n\n" + "\n".join(actors)
    claims = [f"- {_claimed(claim, article.language)}" for claim in digest.attributed]
    if claims:
        yield "### Who said what\n\n" + "\n".join(claims)


def _presented(actor: Actor) -> str:
    return f"**{_escaped(actor.name)}**" + (f": {_escaped(actor.role)}" if actor.role else "")


def _claimed(claim: Claim, language: str | None) -> str:
    """Render speaker, cue and content as in a chat: a paraphrase is in italics, so as not to look like a quotation."""
    worded = wording(claim, language)
    words = _escaped(worded.content)
    content = words if claim.kind is ClaimKind.DIRECT else f"*{words}*"
    via = f" (via {_escaped(claim.via)})" if claim.via else ""
    return f"{worded.before}**{_escaped(worded.speaker)}**{worded.after}{content}{via}"


def _escaped(words: str) -> str:
    """Return words on one line, escaped so that Markdown shows them unchanged."""
    line = _SPECIAL.sub(r"\\\1", " ".join(words.split()))
    return _SPECIAL_AT_LINE_START.sub(lambda found: f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}", line)


def _address(url: str) -> str:
    return url.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
