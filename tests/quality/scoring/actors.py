"""Score the actors of a digest: who is listed, of which kind, and in which role."""

from collections.abc import Iterable
from typing import Final

from summarizer.model import Actor
from tests.quality.corpus import MarkedActor, MarkedArticle
from tests.quality.scoring.tally import Tally
from tests.quality.scoring.wording import name_words, same_words

_LISTED: Final = 5

Pair = tuple[Actor, MarkedActor | None]


def identified(article: MarkedArticle, actors: Iterable[Actor]) -> tuple[Pair, ...]:
    """Every actor found, with the marked one of that name; the second of one name is nobody."""
    left = {name_words(name): actor for actor in article.actors for name in actor.names}
    pairs = []
    for actor in actors:
        marked = left.get(name_words(actor.name))
        if marked is not None:
            left = {name: other for name, other in left.items() if other != marked}
        pairs.append((actor, marked))
    return tuple(pairs)


def listed(article: MarkedArticle, key_actors: Iterable[Actor]) -> tuple[Pair, ...]:
    """The first five key actors, without those about whom editors could differ."""
    pairs = identified(article, key_actors)
    return tuple(pair for pair in pairs if pair[1] is None or pair[1].key != "open")[:_LISTED]


def key_tally(article: MarkedArticle, key_actors: Iterable[Actor]) -> Tally:
    """Of the actors listed, those who are marked as key."""
    pairs = listed(article, key_actors)
    right = sum(marked is not None and marked.key == "yes" for _, marked in pairs)
    return Tally(right, len(pairs), sum(actor.key == "yes" for actor in article.actors))


def kind_tally(article: MarkedArticle, actors: Iterable[Actor]) -> Tally:
    """Of the actors found that are marked, those of the right kind."""
    pairs = [(actor, marked) for actor, marked in identified(article, actors) if marked and marked.kind != "other"]
    return Tally(sum(actor.kind == marked.kind for actor, marked in pairs), len(pairs), len(pairs))


def role_tally(article: MarkedArticle, actors: Iterable[Actor]) -> Tally:
    """Of the people's roles, those that say what one of the marked wordings says: half of their words are the same."""
    people = [(actor, marked) for actor, marked in identified(article, actors) if marked and marked.kind == "person"]
    given = [(actor.role, marked) for actor, marked in people if actor.role]
    right = sum(is_role(role, marked) for role, marked in given)
    return Tally(right, len(given), sum(actor.kind == "person" and bool(actor.roles) for actor in article.actors))


def is_role(role: str, marked: MarkedActor) -> bool:
    """Whether the words give a role that is marked."""
    return any(same_words(role, accepted) >= 0.5 for accepted in marked.roles)
