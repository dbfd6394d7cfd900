"""What a chat follows: the list, one source, the replies to `/follow`, and the notices about a source."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Buttons, Reply, in_rows
from bot.message_types.richtext import RichText, bold, italic, join, plain
from bot.render.components import BREAK, GAP, shortened
from bot.render.pagination import Page, page_reply
from bot.render.source_faults import fault_text
from storage.followed import Followed, Notice, SourceKind, Subscription
from summarizer.reading.pages.address import host_of

MAX_TITLE_CHARACTERS: Final = 60

MAX_FILTER_CHARACTERS: Final = 100
"""Characters of each source's filter that the list shows; the page of a source shows all of it."""


def name_of(followed: Subscription) -> str:
    """Return a source's name for readers: its title or its site, never its address, which may contain a token."""
    source = followed.source
    title = shortened(source.title, MAX_TITLE_CHARACTERS) if source.title else None
    return title or host_of(source.site) or host_of(source.address) or ""


def unfollowed_reply(followed: Subscription, audience: Audience, *, in_place: bool) -> Reply:
    """Say that a source is not followed any more."""
    told = audience.texts.rich("unfollowed", name=name_of(followed))
    return Reply(told, ((list_button(audience),),), in_place=in_place)


def followed_text(followed: Followed, audience: Audience) -> RichText:
    """Say that the chat now follows a source, or already did."""
    message = "followed" if followed.is_new else "followed-already"
    return audience.texts.rich(message, name=bold(name_of(followed.subscription)))


def followed_reply(followed: Followed, audience: Audience, *, has_briefings: bool) -> Reply:
    """Say that the chat now follows a source, or already did, with buttons for changes.

    A chat that gets no briefings is offered them, because nothing else would bring the articles.
    """
    buttons = (_changes(followed.subscription, audience), *after_following(audience, has_briefings=has_briefings))
    return Reply(followed_text(followed, audience), buttons)


def after_following(audience: Audience, *, has_briefings: bool) -> Buttons:
    """Return the rows of buttons that lead on after something was followed."""
    briefing = Button(audience.texts("start-no-briefing"), Action("schedule"))
    return ((list_button(audience),), *(() if has_briefings else ((briefing,),)))


def notice_reply(followed: Subscription, notice: Notice, audience: Audience) -> Reply:
    """Say that a source has ended, or since when nothing has come from it."""
    texts, source, name = audience.texts, followed.source, name_of(followed)
    buttons = (_unfollow_button(followed, texts), list_button(audience))
    if notice is Notice.ENDED:
        return Reply(plain(texts("source-ended", name=name)), (buttons,))
    is_silent = notice is Notice.SILENT
    since = (source.last_new_at if is_silent else source.last_success_at) or source.created_at
    day = texts.day(since.astimezone(audience.zone).date())
    return Reply(plain(texts("source-silent" if is_silent else "source-failing", name=name, day=day)), (buttons,))


def offers_reply(told: RichText, offers: Sequence[Button]) -> Reply:
    """Offer feeds to choose from, below a text."""
    return Reply(told, in_rows(offers, 1))


def following_reply(shown: Sequence[Subscription], page: Page, now: datetime, audience: Audience) -> Reply:
    """Show a page of the list, with a button for each source."""
    first = page.offset + 1
    rows = [_row(number, each, now, audience) for number, each in enumerate(shown, first)]
    openers = [Button(str(number), Action.of("following", each.id)) for number, each in enumerate(shown, first)]
    heading = bold(audience.texts("following-heading", count=page.count))
    return page_reply([heading, *rows], page, audience, openers=openers)


def source_card(followed: Subscription, now: datetime, audience: Audience, *, left_out: int, in_place: bool) -> Reply:
    """Show a source: what it is, its state, how many of a day's articles were left out, and what can be changed."""
    texts, source = audience.texts, followed.source
    kind = texts("source-is-channel" if source.kind is SourceKind.CHANNEL else "source-is-feed")
    where = host_of(source.site) or host_of(source.address)
    lines = [italic(" · ".join(filter(None, (kind, where)))), *_state(followed, now, audience)]
    if left_out:
        lines.append(plain(texts("following-left-out", count=left_out)))
    text = join(GAP, [bold(name_of(followed)), join(BREAK, lines)])
    return Reply(text, (_changes(followed, audience), (list_button(audience),)), in_place=in_place)


def list_button(audience: Audience) -> Button:
    """Return the button that lists what the chat follows."""
    return Button(audience.texts("button-following"), Action("following"))


def _row(number: int, followed: Subscription, now: datetime, audience: Audience) -> RichText:
    state = _state(followed, now, audience, most=MAX_FILTER_CHARACTERS)
    return join(BREAK, [bold(f"{number}. {name_of(followed)}"), *state])


def _state(followed: Subscription, now: datetime, audience: Audience, *, most: int | None = None) -> list[RichText]:
    """Say how a source is doing: paused, failing, or when the last article came; and what it is filtered by.

    At most `most` characters of the filter are shown.
    """
    texts, source = audience.texts, followed.source
    only = texts.listed(followed.only, any_of=True)
    shown = shortened(only, most) if most is not None else only
    lines = [plain(texts("following-only", words=shown))] if followed.only else []
    if followed.paused:
        return [plain(texts("following-paused")), *lines]
    if source.fault is not None:
        return [plain(fault_text(source.fault, texts)), *lines]
    if source.last_new_at is None:
        return [plain(texts("following-waiting" if source.last_success_at is None else "following-nothing")), *lines]
    return [plain(texts("following-last", when=_when(source.last_new_at, now, audience))), *lines]


def _when(moment: datetime, now: datetime, audience: Audience) -> str:
    local, today = moment.astimezone(audience.zone), now.astimezone(audience.zone).date()
    return audience.texts.clock(local) if local.date() == today else audience.texts.day(local.date())


def _changes(followed: Subscription, audience: Audience) -> tuple[Button, ...]:
    texts, key = audience.texts, followed.id
    pause, resume = texts("button-pause"), texts("button-resume")
    verb = "resume" if followed.paused else "pause"
    everything = Button(texts("button-all"), Action.of("following", "all", key))
    only = Button(texts("button-only"), Action.of("following", "only", key))
    return (
        Button(resume if followed.paused else pause, Action.of("following", verb, key)),
        everything if followed.only else only,
        _unfollow_button(followed, texts),
    )


def _unfollow_button(followed: Subscription, texts: Texts) -> Button:
    return Button(texts("button-unfollow"), Action.of("unfollow", followed.id))
