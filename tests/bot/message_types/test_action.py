"""What a button carries: built and read in one place, and refused where it is built if Telegram would refuse it."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.commands.registry import REGISTRY
from bot.message_types.action import (
    MAX_ACTION_BYTES,
    MAX_OFFSET,
    SAMPLE,
    SEND_AGAIN,
    Action,
    ActionName,
    Arguments,
    decode,
    list_action,
    parse_arguments,
    saved_list_action,
)
from bot.messengers.telegram.loopback.validation import MAX_CALLBACK_BYTES

NAMES = st.sampled_from(get_args(ActionName))
TEXT = st.text(st.sampled_from('aé"›~#5 \n🙂') | st.characters(), max_size=70)


@given(NAMES, TEXT)
def test_an_action_is_read_as_it_was_written_or_cannot_be_built(name, arguments):
    data = f"{name} {arguments}" if arguments else name
    if len(data.encode("utf-8", "surrogatepass")) <= MAX_CALLBACK_BYTES:
        action = Action(name, arguments)

        assert action.encode() == data
        assert decode(data) == action
    else:
        assert decode(data) is None
        with pytest.raises(ValueError, match="a button carries at most 64"):
            Action(name, arguments)


@given(st.one_of(st.text(), st.tuples(NAMES, TEXT).map("".join)))
def test_whatever_a_client_sends_is_read_as_an_action_or_as_none(data):
    action = decode(data)

    assert action is None or decode(action.encode()) == action


def test_the_limit_is_that_of_telegram():
    assert MAX_ACTION_BYTES == MAX_CALLBACK_BYTES


def test_every_action_names_a_command_or_what_a_handler_answers_itself():
    assert set(get_args(ActionName)) <= {*REGISTRY, SAMPLE, SEND_AGAIN}


def test_an_action_that_no_command_answers_cannot_be_built():
    with pytest.raises(ValueError, match="'shwo' is not the name of a command"):
        Action("shwo", "12")


@given(NAMES, TEXT, st.integers(0, MAX_OFFSET))
def test_every_page_of_a_list_fits_its_button(name, words, offset):
    action = list_action(name, words) or saved_list_action(name, 10**15 - 1)

    assert parse_arguments(decode(action.at_offset(offset).encode()).arguments).offset == offset


@given(TEXT.filter(lambda it: "\n" not in it), st.integers(0, MAX_OFFSET))
def test_an_offset_is_told_from_the_words_before_it(words, offset):
    read = parse_arguments(f"{words} ›{offset}")

    assert (read.words, read.offset) == (words.strip(), offset)


@given(NAMES, st.text(min_size=1, max_size=64))
def test_an_argument_fits_exactly_if_there_is_room_for_it(name, argument):
    action = Action(name, "let in")
    fits = len(argument.encode()) <= action.room()

    try:
        built = action.plus(argument)
    except ValueError:
        built = None

    assert (built is not None) == fits


@pytest.mark.parametrize(
    ("data", "action", "arguments"),
    [
        ("said 12 0", Action("said", "12 0"), Arguments("12 0", number=12)),
        ("claim 12 3", Action.of("claim", 12, 3), Arguments("12 3", number=12, position=3)),
        ("show #12", Action("show", "#12"), Arguments("#12", number=12)),
        ("claims #12 ›10", Action.of("claims", "#12").at_offset(10), Arguments("#12", number=12, offset=10)),
        ("search ~5 ›20", saved_list_action("search", 5).at_offset(20), Arguments("~5", offset=20, saved_query=5)),
        ("latest ›10", Action("latest").at_offset(10), Arguments("", offset=10)),
        ("settings let in rain", Action("settings", "let in").plus("rain"), Arguments("let in rain")),
        ("timezone", Action("timezone"), Arguments("")),
        ("again 7", Action.of(SEND_AGAIN, 7), Arguments("7", number=7)),
    ],
)
def test_buttons_that_are_in_chats_already_mean_what_they_meant(data, action, arguments):
    assert decode(data) == action
    assert action.encode() == data
    assert parse_arguments(action.arguments) == arguments


@pytest.mark.parametrize("data", ["", "people 12", "Said 12", " said", "said\n12", "search " + "x" * 58])
def test_an_unknown_button_is_not_an_action(data):
    assert decode(data) is None
