"""What a chat watches for: the list, one watch, and the alert about a story."""

from collections.abc import Sequence
from typing import Final

from bot.domain.watching import QUIET_FROM, QUIET_UNTIL
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply, in_rows
from bot.message_types.richtext import bold, join, plain
from bot.render.components import BREAK, GAP, MAX_TITLE_CHARACTERS, linked_to_article, shortened, title_of
from bot.render.schedule import ticked
from storage.followed import Watch, WatchKind
from storage.records import StoredDigest

PER_DAY: Final = (1, 3, 5, 10)
"""How many alerts a day a watch may bring, to choose from."""

_MAX_LABEL_CHARACTERS: Final = 24
_REMOVERS_IN_A_ROW: Final = 2


def watched(watch: Watch, texts: Texts) -> str:
    """Return what is watched for; a phrase is in quotation marks."""
    return texts("watch-phrase", words=watch.words) if watch.kind is WatchKind.WORDS else watch.words


def watch_card(watch: Watch, audience: Audience, *, follows: bool, in_place: bool = False) -> Reply:
    """Say how a watch works; `follows` is whether the chat follows any source."""
    texts = audience.texts
    words, start, end = bold(watched(watch, texts)), texts.clock(QUIET_FROM), texts.clock(QUIET_UNTIL)
    told = [texts.rich("watching", words=words, count=watch.per_day, start=start, end=end)]
    told += [] if follows else [plain(texts("following-none"))]
    offered = tuple(
        Button(ticked(texts("button-per-day", count=each), on=each == watch.per_day), _change(watch, each))
        for each in PER_DAY
    )
    stop = Button(texts("button-unwatch"), Action.of("unwatch", f"~{watch.id}"))
    return Reply(join(GAP, told), (offered, (stop, all_button(texts))), in_place=in_place)


def watches_reply(watches: Sequence[Watch], audience: Audience, *, in_place: bool) -> Reply:
    """List what a chat watches for, with a button to remove each."""
    texts = audience.texts
    rows = [
        plain(f"{number}. ") + texts.rich("watch-row", words=bold(watched(each, texts)), count=each.per_day)
        for number, each in enumerate(watches, 1)
    ]
    removers = [
        Button(f"✕ {shortened(each.words, _MAX_LABEL_CHARACTERS)}", Action.of("unwatch", f"~{each.id}"))
        for each in watches
    ]
    heading = bold(texts("watch-heading"))
    return Reply(join(BREAK, [heading, *rows]), in_rows(removers, _REMOVERS_IN_A_ROW), in_place=in_place)


def unwatched_reply(watch: Watch, audience: Audience, *, in_place: bool) -> Reply:
    """Say that the chat no longer watches for something."""
    told = audience.texts.rich("unwatched", words=bold(watched(watch, audience.texts)))
    return Reply(told, ((all_button(audience.texts),),), in_place=in_place)


def alert_reply(kept: StoredDigest, watches: Sequence[Watch], audience: Audience) -> Reply:
    """Alert a chat to an article: the watches it matches, its title and its source, and a button for the digest."""
    texts, article = audience.texts, kept.digest.article
    why = texts("watch-told", words=texts.listed(watched(each, texts) for each in watches))
    title = linked_to_article(shortened(title_of(kept), MAX_TITLE_CHARACTERS), kept)
    source = [plain(shortened(article.source, MAX_TITLE_CHARACTERS))] if article.source else []
    button = Button(texts("button-open-digest"), Action.of("show", kept.id))
    return Reply(join(BREAK, [plain(why), title, *source]), ((button,),))


def all_button(texts: Texts) -> Button:
    """Return the button that lists what is watched for."""
    return Button(texts("button-watches"), Action("watch"))


def _change(watch: Watch, per_day: int) -> Action:
    return Action.of("watch", f"~{watch.id}", per_day)
