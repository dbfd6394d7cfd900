import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message_types.action import Action
from bot.message_types.outgoing_message import (
    Delete,
    Edit,
    RemoveKeyboard,
    Send,
    SendFile,
    SendPage,
    as_edits,
    decode,
    encode,
    messages_of,
    replacing,
)
from bot.message_types.reply import Button, File, Question, Reply, Share
from bot.message_types.richtext import Entity, RichText, plain, units

BUTTONS = ((Button("Older", Action("latest", "10")),),)


def test_a_short_reply_is_one_message_without_a_number():
    assert messages_of(Reply(plain("It rained."), BUTTONS), reply_to=7) == (Send(plain("It rained."), BUTTONS, 7),)


def test_a_long_reply_is_numbered_and_its_buttons_stand_under_the_last():
    messages = messages_of(Reply(plain("It rained. " * 900), BUTTONS), reply_to=7)

    assert [each.text.text.rsplit("\n", 1)[1] for each in messages] == ["1 of 3", "2 of 3", "3 of 3"]
    assert [each.keyboard for each in messages] == [(), (), BUTTONS]
    assert [each.reply_to for each in messages] == [7, None, None]
    assert all(units(each.text.text) <= 4096 for each in messages)


@pytest.mark.parametrize(
    ("language", "number"),
    [("ru", "1 из 3"), ("uk", "1 з 3"), ("es", "1 de 3"), ("de", "1 von 3"), ("fr", "1 sur 3")],
)
def test_its_parts_are_numbered_in_the_language_of_the_chat(language, number):
    first, *_ = messages_of(Reply(plain("It rained. " * 900), language=language))

    assert first.text.text.endswith(number)


def test_a_file_goes_with_its_caption():
    (message,) = messages_of(Reply(plain("All of it."), file=File("digests.json", "[]")))

    assert message == SendFile("digests.json", "[]", plain("All of it."))


def test_a_shorter_reply_edits_what_is_shown_and_deletes_the_rest():
    new = Send(plain("New"))

    assert as_edits([new], [5, 6]) == (Edit(5, new), Delete(6))
    assert as_edits([new, new], [5]) == (Edit(5, new), new)


def test_an_answer_replaces_the_message_that_said_we_are_reading():
    first, second = Send(plain("1")), Send(plain("2"))

    assert replacing([first, second], 5) == (Edit(5, first, or_send=True), second)
    assert replacing([first], None) == (first,)


# The form in which earlier versions kept messages: one that waits through an update must still go out.
@pytest.mark.parametrize(
    ("message", "kept"),
    [
        (Send(plain("Hi")), {"text": "Hi", "entities": []}),
        (
            Send(RichText("Hi", (Entity("bold", 0, 2), Entity("text_link", 0, 2, "https://a.example"))), BUTTONS, 7),
            {
                "text": "Hi",
                "entities": [
                    {"type": "bold", "offset": 0, "length": 2},
                    {"type": "text_link", "offset": 0, "length": 2, "url": "https://a.example"},
                ],
                "answering": 7,
                "buttons": [[["Older", "latest 10"]]],
            },
        ),
        (
            Send(plain("Share"), ((Share("Share", "#3", "https://t.example"),),)),
            {"text": "Share", "entities": [], "buttons": [[["Share", "#3", "https://t.example"]]]},
        ),
        (
            Send(plain("Where?"), Question("Your city", "Here", "Never mind")),
            {
                "text": "Where?",
                "entities": [],
                "asks": {"hint": "Your city", "here": "Here", "refusal": "Never mind"},
            },
        ),
        (Send(plain("Done"), RemoveKeyboard()), {"text": "Done", "entities": [], "answered": True}),
        (Edit(5, Send(plain("Hi"))), {"text": "Hi", "entities": [], "editing": 5}),
        (Edit(5, Send(plain("Hi")), or_send=True), {"text": "Hi", "entities": [], "editing": 5, "in_place_of": 5}),
        (Delete(5), {"removing": 5}),
        (
            SendFile("a.json", "{}", plain("All"), reply_to=7),
            {"text": "All", "entities": [], "answering": 7, "file_name": "a.json", "file_words": "{}"},
        ),
        (SendPage(), {"page_before": None}),
        (SendPage(12, reply_to=7), {"page_before": 12, "answering": 7}),
    ],
)
def test_the_ledger_keeps_a_message_in_one_form(message, kept):
    encoded = encode(message)

    assert (encoded.payload, decode(kept)) == (kept, message)
    assert encoded.edits == kept.get("editing")


_TEXTS = st.builds(plain, st.text(min_size=1, max_size=20))
_ACTIONS = st.builds(Action.of, st.just("claims"), st.integers(1, 99))
_BUTTONS = st.builds(Button, st.text(min_size=1, max_size=8), _ACTIONS)
_SHARES = st.builds(Share, st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))
_ROWS = st.lists(st.lists(_BUTTONS | _SHARES, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple)
_SENDS = st.builds(Send, _TEXTS, _ROWS | st.just(RemoveKeyboard()), st.none() | st.integers(1, 2**31))


@given(_SENDS | st.builds(Edit, st.integers(1, 2**31), _SENDS, st.booleans()) | st.builds(Delete, st.integers(1, 9)))
def test_what_is_encoded_is_decoded_the_same(message):
    assert decode(json.loads(json.dumps(encode(message).payload))) == message
