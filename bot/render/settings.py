"""The settings of a chat as one message: a main page, and a page for each setting."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time
from typing import Final, TypeAlias

from bot.domain import recurrence
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import RichText, bold, italic, join, plain
from bot.render.components import BREAK, GAP
from bot.render.schedule import ticked, times_text, zone_name
from bot.typed_input.lengths import NAMED_LENGTHS, length_phrase
from bot.typed_input.schedule_words import WEEKDAYS, WEEKEND
from storage.records import Chat, Schedule
from summarizer.model import Length

Rows: TypeAlias = tuple[tuple[Button, ...], ...]

DAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The weekdays in the action of a button."""

LET_IN: Final = Action("settings", "let in")
"""The argument that stops leaving out the topic after it."""

HOURS: Final = tuple(map(time, (6, 7, 8, 9, 10, 12, 14, 16, 18, 19, 20, 22)))
"""The times of day that buttons offer."""


@dataclass(frozen=True, slots=True)
class Panel:
    """The content of a page: the chat, its schedule, and in `notice` why the last change failed."""

    chat: Chat
    kept: Sequence[Schedule]
    audience: Audience
    notice: str = ""

    @property
    def texts(self) -> Texts:
        """The messages in the chat's language."""
        return self.audience.texts


def main_page(panel: Panel) -> Reply:
    """Render all settings, with a button for each page."""
    chat, texts = panel.chat, panel.texts
    rows = (
        (
            Button(texts("button-length"), _setting("length")),
            Button(texts("button-shown"), _setting("show")),
        ),
        (*_language_button(texts), Button(texts("button-zone"), _setting("zone"))),
        (
            Button(texts("button-times"), _setting("times")),
            Button(texts("button-days"), _setting("days")),
        ),
        (Button(texts("button-topics"), _setting("leave out")),),
        (_switch(texts("button-quiet"), _setting("quiet"), on=chat.quiet),),
        *((_articles_button(chat, texts),) for _ in range(_is_group(chat))),
        (Button(texts("button-done"), _setting("done")),),
    )
    return Reply(_summary(panel), rows, in_place=True)


def closed_page(panel: Panel) -> Reply:
    """Render all settings without buttons."""
    return Reply(join(GAP, [_summary(panel), plain(panel.texts("settings-again"))]), in_place=True)


def length_page(panel: Panel) -> Reply:
    """Render the choice of a length for digests."""
    chat, texts = panel.chat, panel.texts
    names = {"short": texts("length-short"), "normal": texts("length-normal"), "long": texts("length-long")}
    choices = [
        Button(
            ticked(
                texts("length-choice", name=names[name], length=length_phrase(length, texts)), on=chat.length == length
            ),
            _setting("length", name),
        )
        for name, length in NAMED_LENGTHS.items()
    ]
    if chat.length not in NAMED_LENGTHS.values():
        choices.append(
            Button(
                ticked(length_phrase(chat.length, texts), on=True), _setting("length", _length_argument(chat.length))
            )
        )
    return _page(panel, plain(texts("length-page")), *((choice,) for choice in choices))


def language_page(panel: Panel) -> Reply:
    """Render the choice of a language, each by its own name."""
    return _page(panel, plain(panel.texts("language-page")), *language_rows(panel.chat, _setting("language")))


def language_rows(chat: Chat, setting: Action) -> Rows:
    """Return a button for each language, whose action is the setting with its code."""
    buttons = [Button(ticked(name, on=code == chat.language), setting.plus(code)) for code, name in LANGUAGES.items()]
    return _in_rows(buttons, 2)


def shown_page(panel: Panel) -> Reply:
    """Render the switches for what a digest shows besides its points."""
    chat, texts = panel.chat, panel.texts
    actors = _switch(texts("button-shows-actors"), _setting("show actors"), on=chat.shows_actors)
    claims = _switch(texts("button-shows-claims"), _setting("show claims"), on=chat.shows_claims)
    return _page(panel, plain(texts("shown-page")), (actors,), (claims,))


def times_page(panel: Panel) -> Reply:
    """Render the times of briefings, which buttons add and remove."""
    texts, theirs = panel.texts, {each.at for each in panel.kept}
    buttons = [
        _switch(texts.clock(at), _setting("times", f"{at:%H:%M}"), on=at in theirs) for at in sorted({*HOURS, *theirs})
    ]
    further = [
        Button(texts("button-other-times"), _setting("ask times")),
        Button(texts("button-days"), _setting("days")),
    ]
    none = [Button(texts("button-no-briefing"), _setting("times off"))] if theirs else []
    told = plain(texts("times-page", zone=zone_name(panel.chat.zone)))
    return _page(panel, join(GAP, [_times(panel), told]), *_in_rows(buttons, 4), (*further,), *_in_rows(none, 1))


def days_page(panel: Panel) -> Reply:
    """Render the weekdays of all times, which buttons toggle; the last one cannot be removed."""
    texts = panel.texts
    days = frozenset(day for each in panel.kept for day in each.weekdays)
    # Each button carries the days to set rather than the day to toggle, so a double tap is idempotent.
    buttons = [
        Button(ticked(texts.weekday_short(day), on=day in days), _days_action((days ^ {day}) or days))
        for day in range(7)
    ]
    groups = (
        (texts("button-every-day"), recurrence.EVERY_DAY),
        (texts("button-weekdays"), WEEKDAYS),
        (texts("button-weekend"), WEEKEND),
    )
    presets = tuple(Button(ticked(label, on=days == group), _days_action(group)) for label, group in groups)
    told = plain(texts("days-page"))
    back = (Button(texts("button-times"), _setting("times")),)
    return _page(panel, join(GAP, [_times(panel), told]), *_in_rows(buttons, 4), presets, back)


def topics_page(panel: Panel) -> Reply:
    """Render the topics that briefings leave out, with a button to remove each."""
    chat, texts = panel.chat, panel.texts
    told = [plain(texts("topics-page" if chat.left_out else "topics-none"))]
    told.append(join(BREAK, [plain(f"• {topic}") for topic in chat.left_out]))
    told.append(plain(texts("topics-how")))
    buttons = [Button(f"✕ {topic}", LET_IN.plus(topic)) for topic in chat.left_out]
    ask = ((Button(texts("button-add-topics"), _setting("ask topics")),),) if chat.kind == "private" else ()
    return _page(panel, join(GAP, told), *_in_rows(buttons, 2), *ask)


def zone_page(panel: Panel, now: str) -> Reply:
    """Render the time zone, with a button to change it in a private chat."""
    texts = panel.texts
    change = ((Button(texts("button-change-zone"), _setting("ask zone")),),) if panel.chat.kind == "private" else ()
    return _page(panel, join(GAP, [plain(now), plain(texts("zone-how"))]), *change)


def parts_phrase(texts: Texts, *, actors: bool, claims: bool) -> str:
    """Say what a digest shows, such as "the key points and who said what"."""
    parts = [texts("part-points")]
    parts += [texts("part-actors")] if actors else []
    parts += [texts("part-claims")] if claims else []
    return texts.listed(parts)


def settings_button(texts: Texts) -> Button:
    """Return the button that opens the main page."""
    return Button(texts("button-settings"), _setting())


def _page(panel: Panel, told: RichText, *rows: tuple[Button, ...]) -> Reply:
    texts = panel.texts
    ends = (Button(texts("button-back"), _setting()), Button(texts("button-done"), _setting("done")))
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
    """Return the button for the language; none if there is no choice."""
    return (Button(texts("button-language"), _setting("language")),) if len(LANGUAGES) > 1 else ()


def _articles_button(chat: Chat, texts: Texts) -> Button:
    action = _setting("articles asked" if chat.answers_all else "articles all")
    return Button(ticked(texts("button-every-article"), on=chat.answers_all), action)


def _is_group(chat: Chat) -> bool:
    return chat.kind in ("group", "supergroup")


def _setting(*arguments: str) -> Action:
    return Action.of("settings", *arguments)


def _switch(label: str, setting: Action, *, on: bool) -> Button:
    """Return a switch. It carries the state to set rather than "toggle", so a double tap is idempotent."""
    return Button(ticked(label, on=on), setting.plus("off" if on else "on"))


def _days_action(days: frozenset[int]) -> Action:
    return _setting("days", ",".join(DAYS[day] for day in sorted(days)))


def _length_argument(length: Length) -> str:
    return f"{length.words} words" if length.words else str(length.sentences)


def _in_rows(buttons: Sequence[Button], count: int) -> Rows:
    return tuple(tuple(buttons[at : at + count]) for at in range(0, len(buttons), count))
