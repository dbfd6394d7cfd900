"""The ranking of actors, and the profile of one: digests, claims, and claims by others about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.identities import KnownActor
from bot.domain.over_time import ClaimsOverTime, Week
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import RichText, bold, expandable, italic, join, plain
from bot.render.claims import claims_over_time
from bot.render.components import BREAK, GAP, MAX_TITLE_CHARACTERS, digest_entry, section, shortened
from bot.render.pagination import Page, digest_buttons, page_reply
from bot.render.weeks import weeks_line
from storage.records import ClaimHit, StoredDigest
from summarizer.model import ActorKind

MAX_ALIASES = 6
"""Other names that a profile lists."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An actor to choose from a list: the number of digests with it, and the action that shows it."""

    name: str
    role: str | None
    kind: ActorKind
    digests: int
    action: Action


@dataclass(frozen=True, slots=True)
class ActorProfile:
    """The newest information about an actor in a chat's digests; `claims` are the actor's own.

    `weeks` tell how often the actor was in the news.
    """

    who: KnownActor
    kept: Sequence[StoredDigest]
    claims: ClaimsOverTime
    claims_about: Sequence[ClaimHit]
    weeks: Sequence[Week] = ()


def ranking_reply(choices: Sequence[Choice], page: Page, audience: Audience, *, weeks: int) -> Reply:
    """Render a page of the actors by number of digests, over the last `weeks` weeks, or in all digests if that is 0."""
    texts, numbered = audience.texts, list(enumerate(choices, page.offset + 1))
    head = texts("in-the-news-lately", weeks=weeks) if weeks else texts("in-the-news")
    rows = [plain(f"{at}. ") + _choice_line(choice, texts) for at, choice in numbered]
    buttons = [Button(str(at), choice.action) for at, choice in numbered]
    return page_reply([bold(head), join(BREAK, rows)], page, audience, openers=buttons)


def choice_reply(asked: str, choices: Sequence[Choice], more: int, audience: Audience, *, in_place: bool) -> Reply:
    """Ask which of several actors is meant; `more` is the number of those not shown."""
    texts = audience.texts
    rows = [plain("• ") + _choice_line(choice, texts) for choice in choices]
    further = plain(texts("more-of-that-name", count=more)) if more else RichText()
    text = join(
        GAP, [plain(texts("several-named", name=shortened(asked, MAX_TITLE_CHARACTERS))), join(BREAK, rows), further]
    )
    buttons = tuple((Button(shortened(choice.name, 40), choice.action),) for choice in choices)
    return Reply(text, buttons, in_place=in_place)


def profile_reply(
    profile: ActorProfile, everything: Sequence[Button], now: datetime, audience: Audience, *, in_place: bool
) -> Reply:
    """Render the profile of an actor, with buttons that open the full lists (`everything`)."""
    texts = audience.texts
    weeks = weeks_line(profile.weeks, texts)
    sections = [_introduction(profile.who, texts), weeks, *(digest_entry(each, audience) for each in profile.kept)]
    for heading, over_time in (
        (texts("said"), profile.claims),
        (texts("said-about-them"), ClaimsOverTime(profile.claims_about)),
    ):
        if over_time.claims:
            sections.append(section(heading, expandable(claims_over_time(over_time, now, audience))))
    digests = [(each.number, each.id) for each in profile.kept]
    # The rest is behind these buttons, so there is only this page.
    page = Page(Action("actors"), 0, len(digests), len(digests), in_place)
    return page_reply(sections, page, audience, openers=digest_buttons(digests), further=everything)


def _introduction(who: KnownActor, texts: Texts) -> RichText:
    known = texts("known-as", kind=str(who.kind), count=len(who.digest_ids))
    names = texts.listed(shortened(name, MAX_TITLE_CHARACTERS) for name in who.aliases[:MAX_ALIASES])
    rows = [
        bold(shortened(who.name, MAX_TITLE_CHARACTERS))
        + plain(f", {shortened(who.role, MAX_TITLE_CHARACTERS)}" if who.role else ""),
        italic(known),
        plain(texts("also-called", names=names)) if names else RichText(),
    ]
    return join(BREAK, rows)


def _choice_line(choice: Choice, texts: Texts) -> RichText:
    role = f", {shortened(choice.role, MAX_TITLE_CHARACTERS)}" if choice.role else ""
    known = texts("known-as", kind=choice.kind, count=choice.digests)
    return bold(shortened(choice.name, MAX_TITLE_CHARACTERS)) + plain(role) + italic(f" · {known}")
