"""Digests as a Markdown file: to read, to keep with one's notes, to paste into a report."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bot.render.components import speaker_and_cue
from storage.records import StoredDigest
from summarizer.model import Actor, Claim, ClaimKind

# At any place; a backslash before anything else would be shown.
_SPECIAL: Final = re.compile(r"([\\`*_{}\[\]<>#|~])")

# At the beginning of a line only: an item of a list, a heading underlined; a number with its full stop.
_SPECIAL_AT_LINE_START: Final = re.compile(r"^([-+=]|\d+(?=[.)]))")


def in_markdown(kept: Sequence[StoredDigest]) -> str:
    """Write digests down, a heading each, newest last."""
    return "\n\n".join("\n\n".join(_sections(each)) for each in kept) + "\n"


def _sections(kept: StoredDigest) -> Iterator[str]:
    digest, article = kept.digest, kept.digest.article
    title = _escaped(article.title or "Untitled")
    yield f"## {f'[{title}]({_address(article.url)})' if article.url else title}"
    origin = [article.source, article.author, article.published]
    yield " · ".join([f"\\#{kept.id}", *(_escaped(each) for each in origin if each)])
    yield "\n".join(f"- {_escaped(point.text)}" for point in digest.points)
    actors = [f"- {_presented(actor)}" for actor in digest.key_actors]
    if actors:
        yield "### Key actors\n\n" + "\n".join(actors)
    claims = [f"- {_claimed(claim)}" for claim in digest.attributed]
    if claims:
        yield "### Who said what\n\n" + "\n".join(claims)


def _presented(actor: Actor) -> str:
    return f"**{_escaped(actor.name)}**" + (f": {_escaped(actor.role)}" if actor.role else "")


def _claimed(claim: Claim) -> str:
    """Speaker, cue, words, as the chat shows them: a paraphrase in italics, so that it is no quotation."""
    before, speaker, after = speaker_and_cue(claim)
    words = _escaped(" … ".join(claim.pieces))
    said = words if claim.kind is ClaimKind.DIRECT else f"*{words}*"
    via = f" (via {_escaped(claim.via)})" if claim.via else ""
    return f"{before}**{_escaped(speaker)}**{after}{said}{via}"


def _escaped(words: str) -> str:
    """Words that Markdown shows as they are, on one line."""
    line = _SPECIAL.sub(r"\\\1", " ".join(words.split()))
    return _SPECIAL_AT_LINE_START.sub(lambda found: f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}", line)


def _address(url: str) -> str:
    return url.replace(" ", "%20").replace("(", "%28").replace(")", "%29")
