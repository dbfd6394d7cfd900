"""Which actors of an article readers see first. Pure."""

import re
from collections.abc import Sequence
from typing import Final

from summarizer.model import Actor, ActorKind, Digest

# What may follow a name within its word: a genitive's "s", or an ending in Russian or Ukrainian.
_ENDING: Final = r"(?:s|[а-яёєіїґ]{1,3})?(?!\w)"


def shown_actors(digest: Digest) -> Sequence[Actor]:
    """Return the key actors and the other people who speak, without places that say nothing, most salient first.

    `Digest.key_actors` answers another question: what the story is about. Its readers name the country where it
    happens, and none of the people who comment on it. Readers of a digest ask who speaks and acts. If only places are
    key, the article is about them, as when two countries play, and those in the title or a point stay. A body that the
    text names once, and that neither speaks nor is in the title or a point, is only named in passing; it stays if
    nobody else is left.
    """
    listed = [actor for actor in digest.actors if actor.key or _is_speaker(actor)]
    acting = [actor for actor in listed if not is_silent_place(actor)]
    weighty = [actor for actor in acting if not _is_named_in_passing(actor, digest)]
    for chosen in (weighty, acting):
        if any(actor.key for actor in chosen):
            return chosen
    # A country is the scene if the title does not name it: then those matter whom a point names, though none is key.
    named = () if any(_is_in_title(actor, digest) for actor in listed) else digest.actors
    told = [actor for actor in named if actor not in listed and actor.kind is ActorKind.PERSON and actor.mentions > 1]
    people = [actor for actor in told if _is_read(actor, digest)]
    return [*people, *(actor for actor in listed if actor in acting or _is_read(actor, digest))]


def is_silent_place(actor: Actor) -> bool:
    """Return whether an actor is a place that makes no claims: readers take it for the scene."""
    return actor.kind is ActorKind.PLACE and not actor.claims


def _is_named_in_passing(actor: Actor, digest: Digest) -> bool:
    if actor.kind is not ActorKind.ORGANIZATION or actor.claims or actor.mentions > 1:
        return False
    return not _is_read(actor, digest)


def _is_read(actor: Actor, digest: Digest) -> bool:
    """Whether the title or a point names an actor; a digest without points tells nothing."""
    if not digest.points:
        return True
    read = (digest.article.title or "", *(point.text for point in digest.points))
    return any(_names(text, actor) for text in read)


def _is_in_title(actor: Actor, digest: Digest) -> bool:
    return _names(digest.article.title or "", actor)


def _names(text: str, actor: Actor) -> bool:
    """Whether a text has one of an actor's names as words of its own: "Lund" is not in "Lundberg"."""
    return any(re.search(rf"(?<!\w){re.escape(name)}{_ENDING}", text) for name in (actor.name, *actor.aliases))


def _is_speaker(actor: Actor) -> bool:
    return actor.kind is ActorKind.PERSON and bool(actor.claims)
