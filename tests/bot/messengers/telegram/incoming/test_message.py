from typing import Any

import pytest
from telegram import Message

from bot.messengers.telegram.incoming.message import command_arguments, quoted_submission, submission_of

ANN = {"id": 7, "is_bot": False, "first_name": "Ann"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ann"}
HERALD = {"id": -1001, "type": "channel", "title": "The Herald", "username": "herald"}
PRIVATE_CHANNEL = {"id": -1001234567, "type": "channel", "title": "Closed Circle"}


def message(**fields: Any) -> Message:
    return Message.de_json({"message_id": 1, "date": 1_700_000_000, "chat": PRIVATE, "from": ANN, **fields}, None)


def origin(kind: str, **fields: Any) -> dict[str, Any]:
    return {"type": kind, "date": 1_700_000_000, **fields}


@pytest.mark.parametrize(
    ("forward", "name", "url", "author"),
    [
        (origin("channel", chat=HERALD, message_id=5, author_signature="J. Doe"), "The Herald",
         "https://t.me/herald/5", "J. Doe"),
        (origin("channel", chat=PRIVATE_CHANNEL, message_id=5), "Closed Circle",
         "https://t.me/c/1234567/5", None),
        (origin("user", sender_user={**ANN, "last_name": "Lee", "username": "annlee"}), "Ann Lee",
         "https://t.me/annlee", None),
        (origin("hidden_user", sender_user_name="Eve"), "Eve", None, None),
        (origin("chat", sender_chat={"id": -3, "type": "supergroup", "title": "Readers"}), "Readers", None, None),
    ],
)  # fmt: skip
def test_a_forward_keeps_its_origin(forward, name, url, author):
    submission = submission_of(message(text="It rained.", forward_origin=forward))

    assert (submission.origin, submission.origin_url, submission.author) == (name, url, author)
    assert submission.forwarded


def test_links_are_found_in_text_entities_buttons_and_previews():
    hidden = {"type": "text_link", "offset": 0, "length": 4, "url": "https://hidden.example/a"}
    keyboard = {"inline_keyboard": [[{"text": "Open", "url": "https://button.example/b"}]]}

    submission = submission_of(
        message(
            text="Read https://plain.example/c now",
            entities=[hidden],
            reply_markup=keyboard,
            link_preview_options={"url": "https://preview.example/d"},
        )
    )

    assert set(submission.links) == {
        "https://hidden.example/a",
        "https://preview.example/d",
        "https://plain.example/c",
        "https://button.example/b",
    }


def test_a_caption_is_the_text_of_a_photo():
    assert submission_of(message(caption="It rained.", photo=[])).text == "It rained."


def test_a_post_of_blocks_only_has_their_text():
    blocks = {"blocks": [{"type": "paragraph", "text": "It rained."}]}

    assert submission_of(message(rich_message=blocks)).text == "It rained."


def test_a_file_is_an_attachment():
    document = {"file_id": "F", "file_unique_id": "U", "file_name": "a.pdf", "mime_type": "application/pdf"}

    (attachment,) = submission_of(message(document={**document, "file_size": 9})).attachments

    assert (attachment.file_id, attachment.name, attachment.media_type, attachment.size) == (
        "F", "a.pdf", "application/pdf", 9,
    )  # fmt: skip


def test_a_sticker_is_empty():
    sticker = {"file_id": "F", "file_unique_id": "U", "type": "regular", "width": 1, "height": 1,
               "is_animated": False, "is_video": False}  # fmt: skip

    assert submission_of(message(sticker=sticker)).empty


def test_a_reply_quotes_the_message_it_replies_to():
    replied = {"message_id": 3, "date": 1_700_000_000, "chat": PRIVATE, "text": "It rained."}

    quoted = quoted_submission(message(text="/digest", reply_to_message=replied))

    assert quoted is not None
    assert quoted.text == "It rained."


def test_a_message_that_is_no_reply_quotes_nothing():
    assert quoted_submission(message(text="/digest")) is None


def test_an_address_without_a_scheme_is_a_link_if_telegram_marks_it():
    entity = {"type": "url", "offset": 4, "length": 16}

    assert submission_of(message(text="See herald.example/a now", entities=[entity])).links == (
        "https://herald.example/a",
    )


def test_a_reply_to_another_chat_quotes_what_telegram_shows_of_it():
    external = {
        "origin": origin("channel", chat=HERALD, message_id=5),
        "link_preview_options": {"url": "https://herald.example/a"},
    }
    quote = {"text": "It rained in Port Ellery.", "position": 0}

    quoted = quoted_submission(message(text="/digest", external_reply=external, quote=quote))

    assert quoted is not None
    assert (quoted.text, quoted.links) == ("It rained in Port Ellery.", ("https://herald.example/a",))
    assert (quoted.origin, quoted.origin_url) == ("The Herald", "https://t.me/herald/5")


@pytest.mark.parametrize(
    ("text", "arguments"), [("/digest", ""), ("/digest  long\n5 ", "long\n5"), (" ", ""), (None, "")]
)
def test_the_arguments_are_what_is_behind_the_command(text, arguments):
    assert command_arguments(message(text=text)) == arguments


@pytest.mark.parametrize(("offset", "length"), [(1, 9), (0, 1), (-1, 3), (3, 99)])
def test_an_entity_may_begin_or_end_anywhere(offset, length):
    entity = {"type": "url", "offset": offset, "length": length}

    assert submission_of(message(text="😀 a.example 😀", entities=[entity])).text == "😀 a.example 😀"


def test_the_words_of_an_entity_behind_an_emoji_are_its_own():
    entity = {"type": "url", "offset": 3, "length": 9}

    assert submission_of(message(text="😀 a.example 😀", entities=[entity])).links == ("https://a.example",)
