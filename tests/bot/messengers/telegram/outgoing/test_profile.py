"""The bot's menus and descriptions on Telegram."""

import pytest
from telegram.error import NetworkError, RetryAfter

from bot.commands.registry import MEMBERS_MENU, MENU
from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import ENGLISH, texts_in
from bot.messengers.telegram.loopback import LoopbackTelegram
from bot.messengers.telegram.outgoing.profile import INLINE_PLACEHOLDER, update_profile
from bot.render.start_help import menu
from tests.bot.conftest import running_bot

COMMANDS_BY_SCOPE = {
    "default": MENU,
    "all_private_chats": MENU,
    "all_group_chats": MEMBERS_MENU,
    "all_chat_administrators": MENU,
}


class RecordedPauses:
    def __init__(self):
        self.taken = []

    async def __call__(self, seconds):
        self.taken.append(seconds)


def _calls(bench):
    return [name for name, _ in bench.telegram.calls if name[3:5] == "My"]


async def test_every_scope_gets_its_menu_in_every_language(bench):
    await update_profile(bench.running.application.bot, RecordedPauses())

    for language in LANGUAGES:
        code, texts = ("" if language == "en" else language), texts_in(language)
        for scope, names in COMMANDS_BY_SCOPE.items():
            shown = bench.telegram.profile["Commands", scope, code]
            assert [(each["command"], each["description"]) for each in shown] == list(menu(texts, names))
        assert bench.telegram.profile["Description", "default", code] == texts("description")
        assert bench.telegram.profile["ShortDescription", "default", code] == texts("short-description")


async def test_settings_that_are_up_to_date_are_not_set_again(bench):
    pauses = RecordedPauses()
    await update_profile(bench.running.application.bot, pauses)
    bench.telegram.calls.clear()

    await update_profile(bench.running.application.bot, pauses)

    calls = _calls(bench)
    assert {name[:3] for name in calls} == {"get"}
    assert len(pauses.taken) == 2 * len(calls)


@pytest.mark.parametrize("error", [RetryAfter(3600), NetworkError("away")])
async def test_a_failure_ends_the_update_until_the_next_start(bench, error):
    def refuse(name, _parameters):
        if name == "setMyCommands":
            raise error

    bench.telegram.profile.clear()
    bench.telegram.faults.append(refuse)
    bench.telegram.calls.clear()

    with pytest.raises(type(error)):
        await update_profile(bench.running.application.bot, RecordedPauses())
    assert _calls(bench).count("setMyCommands") == 1
    assert (await bench.ask("/start")).text == ENGLISH("welcome")


@pytest.mark.parametrize("language", LANGUAGES)
def test_menus_and_descriptions_fit_telegrams_limits(language):
    texts = texts_in(language)

    assert all(1 <= len(meaning) <= 256 for _, meaning in menu(texts, MENU))
    assert len(texts("description")) <= 512
    assert len(texts("short-description")) <= 120


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hint", ["schedule-hint", "zone-hint", "topics-hint"])
def test_hints_fit_the_input_field(language, hint):
    assert len(texts_in(language)(hint)) <= 64


TELLING_10_5 = {"active_usernames": ["precis_bot"], "has_topic_sidebar": False}
INLINE = {"supports_inline_queries": True, "inline_query_placeholder": INLINE_PLACEHOLDER}
GUESTS = {"supports_guest_queries": True}
READS_ALL = {"can_read_all_group_messages": True}


async def started_on(told, settings, workers, clock, *, is_older=False):
    """Start the bot on a Telegram that tells this of it; return the calls of the start that are about settings."""
    telegram = LoopbackTelegram(clock.now)
    telegram.bot |= told
    telegram.is_older = is_older
    async with running_bot(settings, workers, clock, telegram) as bench:
        assert (await bench.ask("/start")).text == ENGLISH("welcome")
        return [(name, parameters) for name, parameters in telegram.calls if name in ("getMe", "setMySettings")]


@pytest.mark.parametrize(
    ("told", "setting", "changed"),
    [
        ({"supports_inline_queries": False}, {}, INLINE | GUESTS),
        (TELLING_10_5, {}, {"inline_query_placeholder": INLINE_PLACEHOLDER} | GUESTS),
        (TELLING_10_5 | INLINE, {}, GUESTS),
        # A server before 10.5 does not tell the placeholder: then it is set with inline mode only.
        ({}, {}, GUESTS),
        (GUESTS, {"privacy_mode": "off"}, READS_ALL),
        (
            GUESTS | {"can_read_all_group_messages": True},
            {"privacy_mode": "on"},
            {"can_read_all_group_messages": False},
        ),
        (GUESTS, {"guest_mode": "off"}, {"supports_guest_queries": False}),
    ],
)
async def test_the_start_changes_the_settings_that_differ(told, setting, changed, settings, workers, clock):
    called = await started_on(told, settings.model_copy(update=setting), workers, clock)

    assert called == [("getMe", {}), ("setMySettings", changed), ("getMe", {})]


@pytest.mark.parametrize("told", [GUESTS, TELLING_10_5 | INLINE | GUESTS])
async def test_settings_that_are_as_wanted_are_not_set_again(told, settings, workers, clock):
    assert await started_on(told, settings, workers, clock) == [("getMe", {})]


async def test_a_server_that_does_not_know_the_settings_is_tolerated_and_named_once(settings, workers, clock, caplog):
    called = await started_on({}, settings, workers, clock, is_older=True)

    assert [name for name, _ in called] == ["getMe", "setMySettings"]
    assert [line for line in caplog.messages if "@BotFather" in line] == [
        "this Bot API server cannot change supports_guest_queries; @BotFather can"
    ]
