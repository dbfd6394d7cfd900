import pytest
from telegram import Bot

from bot.messengers.telegram.incoming.raw_update import Parsed, parse, unread

BOT = Bot("1:made-up")

ALICE = {"id": 7, "is_bot": False, "first_name": "Alice"}
FORUM = {"id": -1001, "type": "supergroup", "title": "Forum", "is_forum": True}


def message(text: str = "It rained.", **fields: object) -> dict[str, object]:
    chat = {"id": 7, "type": "private", "first_name": "Alice"}
    return {"message_id": 5, "date": 1_790_000_000, "chat": chat, "from": ALICE, "text": text} | fields


@pytest.mark.parametrize(
    ("kind", "sent"),
    [
        ("message", message()),
        ("message", message("a\0b \ud83d \U0001f600")),
        ("edited_message", message(edit_date=1_790_000_001)),
        ("channel_post", message(chat={"id": -1002, "type": "channel", "title": "Herald"})),
        ("message", message(chat=FORUM, is_topic_message=True, message_thread_id=12)),
        ("message", message(chat=FORUM, is_topic_message=True, message_thread_id=1)),
        ("message", message(chat=FORUM, message_thread_id=12)),
    ],
)
def test_a_message_that_is_not_parsed_is_stored_as_if_it_were(kind, sent):
    update = {"update_id": 3, kind: sent}

    left, parsed = unread(update, lambda _chat, _update: True), parse(update, BOT)

    assert isinstance(parsed, Parsed)
    assert left is not None
    assert left.kind == kind
    assert (left.update_id, left.telegram_id, left.topic_id, left.payload) == (
        parsed.update_id,
        parsed.telegram_id,
        parsed.topic_id,
        parsed.payload,
    )


@pytest.mark.parametrize(
    "update",
    [
        None,
        [],
        {"update_id": 3},
        {"message": message()},
        {"update_id": -3, "message": message()},
        {"update_id": True, "message": message()},
        {"update_id": 3, "message": message(), "poll": {}},
        {"update_id": 3, "my_chat_member": {"chat": FORUM}},
        {"update_id": 3, "callback_query": {"id": "1", "message": message()}},
        {"update_id": 3, "message": None},
        {"update_id": 3, "message": message(chat={"id": "7"})},
        {"update_id": 3, "message": message(chat={"id": 2**70})},
        {"update_id": 3, "message": message(is_topic_message=True, message_thread_id="12")},
        {"update_id": 3, "message": message(price=float("nan"))},
    ],
)
def test_anything_but_a_plain_message_is_parsed(update):
    assert unread(update, lambda _chat, _update: True) is None


def test_a_message_that_nobody_leaves_is_parsed():
    assert unread({"update_id": 3, "message": message()}, lambda chat, update: (chat, update) != (7, 3)) is None
