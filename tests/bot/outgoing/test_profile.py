"""The bot's menus and descriptions on Telegram."""

import pytest
from telegram.error import NetworkError, RetryAfter

from bot.messages.languages import LANGUAGES
from bot.messages.texts import ENGLISH, texts_in
from bot.outgoing.profile import update_profile
from bot.render.start_help import COMMANDS, MEMBERS, menu

COMMANDS_BY_SCOPE = {
    "default": COMMANDS,
    "all_private_chats": COMMANDS,
    "all_group_chats": MEMBERS,
    "all_chat_administrators": COMMANDS,
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


async def test_what_is_up_to_date_is_not_set_again(bench):
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

    assert all(1 <= len(meaning) <= 256 for _, meaning in menu(texts))
    assert len(texts("description")) <= 512
    assert len(texts("short-description")) <= 120


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("hint", ["schedule-hint", "zone-hint", "topics-hint"])
def test_hints_fit_the_input_field(language, hint):
    assert len(texts_in(language)(hint)) <= 64
