"""Which actors of an article readers see first. Pure."""

from collections.abc import Sequence

from summarizer.model import Actor, ActorKind, Digest


def shown_actors(digest: Digest) -> Sequence[Actor]:
    """Return the key actors and the other people who speak, without places that say nothing, most salient first.

    `Digest.key_actors` answers another question: what the story is about. Its readers name the country where it
    happens, and none of the people who comment on it. Readers of a digest ask who speaks and acts. If only places are
    key, the article is about them, as when two countries play, and they stay.
    """
    listed = [actor for actor in digest.actors if actor.key or _is_speaker(actor)]
    chosen = [actor for actor in listed if not is_silent_place(actor)]
    return chosen if any(actor.key for actor in chosen) else listed


def is_silent_place(actor: Actor) -> bool:
    """Return whether an actor is a place that makes no claims: readers take it for the scene."""
    return actor.kind is ActorKind.PLACE and not actor.claims


def _is_speaker(actor: Actor) -> bool:
    return actor.kind is ActorKind.PERSON and bool(actor.claims)
