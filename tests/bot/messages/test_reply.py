import pytest

from bot.messages.reply import Button, File, Reply, payloads
from bot.messages.richtext import plain, units

BUTTONS = ((Button("Older", "latest 10"),),)


def test_a_short_reply_is_one_message_without_a_number():
    assert payloads(Reply(plain("It rained."), BUTTONS), answering=7) == (
        {"text": "It rained.", "entities": [], "answering": 7, "buttons": [[["Older", "latest 10"]]]},
    )


def test_a_long_reply_is_numbered_and_its_buttons_stand_under_the_last():
    parts = payloads(Reply(plain("It rained. " * 900), BUTTONS), answering=7)

    assert [str(part["text"]).rsplit("\n", 1)[1] for part in parts] == ["1 of 3", "2 of 3", "3 of 3"]
    assert ["buttons" in part for part in parts] == [False, False, True]
    assert [part.get("answering") for part in parts] == [7, None, None]
    assert all(units(str(part["text"])) <= 4096 for part in parts)


@pytest.mark.parametrize(
    ("language", "number"),
    [("ru", "1 из 3"), ("uk", "1 з 3"), ("es", "1 de 3"), ("de", "1 von 3"), ("fr", "1 sur 3")],
)
def test_its_parts_are_numbered_in_the_language_of_the_chat(language, number):
    first, *_ = payloads(Reply(plain("It rained. " * 900), language=language))

    assert str(first["text"]).endswith(number)


def test_a_file_goes_with_its_caption():
    (part,) = payloads(Reply(plain("All of it."), file=File("digests.json", "[]")))

    assert (part["text"], part["file_name"], part["file_words"]) == ("All of it.", "digests.json", "[]")
