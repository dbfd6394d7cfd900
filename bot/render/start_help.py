"""The first message of the bot with its first choices, the help, and the menu of commands."""

from collections.abc import Iterable

from bot.locales.interface_languages import LANGUAGES
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import Texts
from bot.message_types.reply import Button, Reply
from bot.message_types.richtext import italic, join, plain
from bot.render.components import GAP
from bot.render.schedule import COMMON_TIMES, ticked, times_text, zone_name
from bot.render.settings import Panel, language_rows, settings_button
from storage.records import Chat


def start_page(panel: Panel) -> Reply:
    """Render the welcome and the first choices, with their current values."""
    chat, texts = panel.chat, panel.texts
    times = texts.listed(texts.clock(each.at) for each in panel.kept)
    briefing = texts("start-briefing", times=times) if panel.kept else texts("start-no-briefing")
    language = (Button(texts("start-speaks", language=LANGUAGES[chat.language]), Action("start", "language")),)
    rows = (
        (Button(texts("start-sample"), Action("sample")),),
        *((language,) if len(LANGUAGES) > 1 else ()),
        (Button(texts("start-zone", zone=zone_name(chat.zone)), Action("settings", "ask zone")),),
        (Button(briefing, Action("start", "schedule")),),
    )
    return Reply(plain(texts("welcome")), rows, in_place=True)


def start_language(panel: Panel) -> Reply:
    """Render the choice of a language."""
    return Reply(
        plain(panel.texts("language-page")),
        (*language_rows(panel.chat, Action("start", "language")), (_back(panel.texts),)),
        in_place=True,
    )


def start_schedule(panel: Panel) -> Reply:
    """Render the choice of a first briefing: at common times, at others, or none."""
    texts, chosen = panel.texts, {each.at for each in panel.kept}
    offered = (*((at,) for at in COMMON_TIMES), COMMON_TIMES)
    times = tuple(
        Button(
            ticked(texts.listed(texts.clock(at) for at in each), on=set(each) == chosen),
            Action.of("start", "schedule", *(f"{at:%H:%M}" for at in each)),
        )
        for each in offered
    )
    other = Button(texts("button-other-times"), Action("settings", "ask times"))
    none = (Button(texts("button-no-briefing"), Action("start", "schedule off")),) if chosen else ()
    told = [plain(texts("start-when", zone=zone_name(panel.chat.zone)))]
    told += [times_text(panel.kept, texts)] if panel.kept else []
    # The label with two times is too wide for a third of a phone's width.
    return Reply(join(GAP, told), (times[:-1], times[-1:], (other, *none), (_back(texts),)), in_place=True)


def start_shared(chat: Chat, texts: Texts) -> Reply:
    """Render the welcome for a group or a channel."""
    told = texts("channel-hello") if chat.kind == "channel" else texts("group-start")
    return Reply(plain(told), ((settings_button(texts),),))


def help_reply(audience: Audience, commands: Iterable[str]) -> Reply:
    """Render the help: what to send, and each command with its meaning."""
    texts = audience.texts
    told = [(texts("submitting"), texts("submitting.help"))]
    told += [(texts(f"command-{name}.usage"), texts(f"command-{name}.help")) for name in commands if name != "help"]
    rows = [plain(what) + plain("\n") + italic(meaning) for what, meaning in told]
    return Reply(join(plain("\n\n"), rows), language=texts.language)


def menu(texts: Texts, names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return each command with its description in the menu."""
    return tuple((name, texts(f"command-{name}")) for name in names)


def _back(texts: Texts) -> Button:
    return Button(texts("button-back"), Action("start"))
