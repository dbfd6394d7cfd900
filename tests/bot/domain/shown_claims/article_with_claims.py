"""Digests of short articles whose claims stand where their text has them."""

from bot.domain.shown_claims.readers_view import views_of
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point

UNSEEN = "Why fewer ships called is not known. "
"""A sentence that no point tells."""

POINT = "The council will close the coal pier in 2028."
PEOPLE = tuple(Actor(name, ActorKind.PERSON, None, (), 1, 0.5, key=True) for name in ("Ida Marsh", "Olaf Lund"))
ORGANIZATIONS = tuple(
    Actor(name, ActorKind.ORGANIZATION, None, (), 1, 0.5, key=True) for name in ("Norcoal", "Port Watch")
)


def digest(text, *claims, title=None):
    """Return a digest whose only point is the first sentence of its article."""
    whole = f"{POINT} {text}"
    made = tuple(claim_in(whole, *each) for each in claims)
    return Digest(Article(whole, title=title), (Point(POINT, 0, len(POINT)),), (*PEOPLE, *ORGANIZATIONS), made)


def claim_in(text, speaker, cue, content):
    """Return the claim with this content; its kind is told by its marks."""
    start, said = text.index(content), text.index(cue)
    is_quoted = content.startswith(("“", "it “"))
    kind = ClaimKind.DIRECT if is_quoted else ClaimKind.INDIRECT
    end = start + len(content)
    return Claim(speaker, speaker, None, None, cue, said, said + len(cue), content, start, end, ((start, end),), kind)


def points_to_unseen(claim, kept):
    return views_of(kept, [claim])[0].points_to_unseen


def is_unclear(claim, kept):
    return views_of(kept, [claim])[0].is_unclear
