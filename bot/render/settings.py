"""The settings of a chat as one message: a page of what is set, and a page for each thing that can be."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final, TypeAlias

from bot.domain import recurrence
from bot.messages.audience import Audience
from bot.messages.languages import LANGUAGES
from bot.messages.reply import Button, Reply
from bot.messages.richtext import RichText, bold, italic, join, plain
from bot.messages.texts import Texts
from bot.parsers.lengths import NAMED_LENGTHS, length_phrase
from bot.parsers.schedule_words import WEEKDAYS, WEEKEND
from bot.render.components import BREAK, GAP
from bot.render.schedule import ticked, times_text, zone_name
from storage.records import Chat, Schedule
from summarizer.model import Length

Rows: TypeAlias = tuple[tuple[Button, ...], ...]

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The weekdays as a button's command names them."""

HOURS: Final = tuple(map(time, (6, 7, 8, 9, 10, 12, 14, 16, 18, 19, 20, 22)))
"""The times of day that are offered."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What a page is made of: the chat, its times, and how it is spoken to; `notice` says what could not be done."""

    chat: Chat
    kept: Sequence[Schedule]
    audience: Audience
    notice: str = ""

    @property
    def texts(self) -> Texts:
        """What is said there."""
        return self.audience.texts


def main_page(panel: Panel) -> Reply:
    """Everything that is set, and the way to each page."""
    chat, texts = panel.chat, panel.texts
    rows = (
        (Button(texts("button-length"), "settings length"), Button(texts("button-shown"), "settings show")),
        (*_language_button(texts), Button(texts("button-zone"), "settings zone")),
        (Button(texts("button-times"), "settings times"), Button(texts("button-days"), "settings days")),
        (Button(texts("button-topics"), "settings leave out"),),
        (_switch(texts("button-quiet"), "settings quiet", on=chat.quiet),),
        *((_articles_button(chat, texts),) for _ in range(_is_group(chat))),
        (Button(texts("button-done"), "settings done"),),
    )
    return Reply(_summary(panel), rows, in_place=True)


def closed(panel: Panel) -> Reply:
    """Everything that is set, and no buttons any more."""
    return Reply(join(GAP, [_summary(panel), plain(panel.texts("settings-again"))]), in_place=True)


def length_page(panel: Panel) -> Reply:
    """How long a digest is."""
    chat, texts = panel.chat, panel.texts
    names = {"short": texts("length-short"), "normal": texts("length-normal"), "long": texts("length-long")}
    choices = [
        Button(
            ticked(
                texts("length-choice", name=names[name], length=length_phrase(length, texts)), on=chat.length == length
            ),
            f"settings length {name}",
        )
        for name, length in NAMED_LENGTHS.items()
    ]
    if chat.length not in NAMED_LENGTHS.values():
        choices.append(
            Button(ticked(length_phrase(chat.length, texts), on=True), f"settings length {_said(chat.length)}")
        )
    return _page(panel, plain(texts("length-page")), *((choice,) for choice in choices))


def language_page(panel: Panel) -> Reply:
    """The languages we speak, each by its own name."""
    return _page(panel, plain(panel.texts("language-page")), *language_rows(panel.chat, "settings"))


def language_rows(chat: Chat, command: str) -> Rows:
    """A button for each language."""
    buttons = [
        Button(ticked(name, on=code == chat.language), f"{command} language {code}") for code, name in LANGUAGES.items()
    ]
    return _in_rows(buttons, 2)


def shown_page(panel: Panel) -> Reply:
    """What a digest shows besides its points."""
    chat, texts = panel.chat, panel.texts
    actors = _switch(texts("button-shows-actors"), "settings show actors", on=chat.shows_actors)
    claims = _switch(texts("button-shows-claims"), "settings show claims", on=chat.shows_claims)
    return _page(panel, plain(texts("shown-page")), (actors,), (claims,))


def times_page(panel: Panel) -> Reply:
    """The times of briefings, added and removed by tapping."""
    texts, theirs = panel.texts, {each.at for each in panel.kept}
    buttons = [
        _switch(texts.clock(at), f"settings times {at:%H:%M}", on=at in theirs) for at in sorted({*HOURS, *theirs})
    ]
    further = [Button(texts("button-other-times"), "settings ask times"), Button(texts("button-days"), "settings days")]
    none = [Button(texts("button-no-briefing"), "settings times off")] if theirs else []
    told = plain(texts("times-page", zone=zone_name(panel.chat.zone)))
    return _page(panel, join(GAP, [_times(panel), told]), *_in_rows(buttons, 4), (*further,), *_in_rows(none, 1))


def days_page(panel: Panel) -> Reply:
    """The weekdays of all times, each switched by tapping; one day is always left."""
    texts = panel.texts
    days = frozenset(day for each in panel.kept for day in each.weekdays)
    # The button says what will be set, not what changes: tapped twice, it does the same.
    buttons = [
        Button(ticked(texts.weekday_short(day), on=day in days), _days_command((days ^ {day}) or days))
        for day in range(7)
    ]
    groups = (
        (texts("button-every-day"), recurrence.EVERY_DAY),
        (texts("button-weekdays"), WEEKDAYS),
        (texts("button-weekend"), WEEKEND),
    )
    presets = tuple(Button(ticked(label, on=days == group), _days_command(group)) for label, group in groups)
    told = plain(texts("days-page"))
    back = (Button(texts("button-times"), "settings times"),)
    return _page(panel, join(GAP, [_times(panel), told]), *_in_rows(buttons, 4), presets, back)


def topics_page(panel: Panel) -> Reply:
    """The topics that briefings leave out."""
    chat, texts = panel.chat, panel.texts
    told = [plain(texts("topics-page" if chat.left_out else "topics-none"))]
    told.append(join(BREAK, [plain(f"• {topic}") for topic in chat.left_out]))
    told.append(plain(texts("topics-how")))
    buttons = [Button(f"✕ {topic}", f"settings let in {topic}") for topic in chat.left_out]
    ask = ((Button(texts("button-add-topics"), "settings ask topics"),),) if chat.kind == "private" else ()
    return _page(panel, join(GAP, told), *_in_rows(buttons, 2), *ask)


def zone_page(panel: Panel, now: str) -> Reply:
    """The time zone, and the way to another one."""
    texts = panel.texts
    change = ((Button(texts("button-change-zone"), "settings ask zone"),),) if panel.chat.kind == "private" else ()
    return _page(panel, join(GAP, [plain(now), plain(texts("zone-how"))]), *change)


def parts_phrase(texts: Texts, *, actors: bool, claims: bool) -> str:
    """Say what a digest shows: "the points, who acts and who said what"."""
    parts = [texts("part-points")]
    parts += [texts("part-actors")] if actors else []
    parts += [texts("part-claims")] if claims else []
    return texts.listed(parts)


def settings_button(texts: Texts) -> Button:
    """The way to all settings."""
    return Button(texts("button-settings"), "settings")


def _page(panel: Panel, told: RichText, *rows: tuple[Button, ...]) -> Reply:
    texts = panel.texts
    ends = (Button(texts("button-back"), "settings"), Button(texts("button-done"), "settings done"))
    return Reply(join(GAP, [italic(panel.notice), told]), (*rows, ends), in_place=True)


def _summary(panel: Panel) -> RichText:
    chat, texts = panel.chat, panel.texts
    parts = parts_phrase(texts, actors=chat.shows_actors, claims=chat.shows_claims)
    lines = [
        bold(texts("settings-head")),
        texts.rich("settings-length", length=bold(length_phrase(chat.length, texts))),
        texts.rich("settings-shown", parts=bold(parts)),
        texts.rich("settings-language", language=bold(LANGUAGES[chat.language])),
        texts.rich("settings-zone", zone=bold(zone_name(chat.zone))),
        _times(panel),
        plain(texts("settings-quiet" if chat.quiet else "settings-not-quiet")),
    ]
    if chat.left_out:
        lines.append(texts.rich("settings-left-out", topics=bold(texts.listed(chat.left_out))))
    if _is_group(chat):
        lines.append(plain(texts("settings-every-article" if chat.answers_all else "settings-asked-articles")))
    return join(BREAK, lines)


def _times(panel: Panel) -> RichText:
    return times_text(panel.kept, panel.texts) if panel.kept else plain(panel.texts("schedule-none"))


def _language_button(texts: Texts) -> tuple[Button, ...]:
    """Where we speak one language only, there is nothing to choose."""
    return (Button(texts("button-language"), "settings language"),) if len(LANGUAGES) > 1 else ()


def _articles_button(chat: Chat, texts: Texts) -> Button:
    command = "settings articles asked" if chat.answers_all else "settings articles all"
    return Button(ticked(texts("button-every-article"), on=chat.answers_all), command)


def _is_group(chat: Chat) -> bool:
    return chat.kind in ("group", "supergroup")


def _switch(label: str, command: str, *, on: bool) -> Button:
    """A button that says what will be, so that it does the same when it is tapped twice."""
    return Button(ticked(label, on=on), f"{command} {'off' if on else 'on'}")


def _days_command(days: frozenset[int]) -> str:
    return f"settings days {','.join(DAYS[day] for day in sorted(days))}"


def _said(length: Length) -> str:
    return f"{length.words} words" if length.words else str(length.sentences)


def _in_rows(buttons: Sequence[Button], count: int) -> Rows:
    return tuple(tuple(buttons[at : at + count]) for at in range(0, len(buttons), count))
