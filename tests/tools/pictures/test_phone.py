"""The pages that pictures are taken of show what a chat shows."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.message_types.outgoing_message import Send, encode
from bot.message_types.richtext import bold, expandable, italic, join, link, plain
from bot.messengers.telegram.loopback import ShownMessage
from tests.tools.pictures.phone import body, page


@pytest.mark.parametrize(
    ("rich", "html"),
    [
        (plain("1 < 2 & 3"), "1 &lt; 2 &amp; 3"),
        (plain("👩‍👧 ") + bold("Ann"), "👩‍👧 <b>Ann</b>"),
        (bold(link("Pier", "https://herald.example")), "<b><a>Pier</a></b>"),
        (bold("a") + italic("b"), "<b>a</b><i>b</i>"),
        (
            join(plain("\n"), [plain("Who"), expandable(bold("Ann") + plain(" said"))]),
            'Who<blockquote><div class="folded"><b>Ann</b> said</div><div class="more">⌄</div></blockquote>',
        ),
    ],
)
def test_entities_become_tags(rich, html):
    shown = encode(Send(rich)).payload

    assert body(shown["text"], shown["entities"]) == html


def test_a_page_has_messages_times_and_buttons():
    at = datetime(2026, 11, 24, 6, tzinfo=UTC)
    shown = ShownMessage(1, by_bot=True, sender="Précis", at=at, text="<Hello>", buttons=(({"text": "‹ Digest"},),))
    drawn = page([shown], ZoneInfo("Europe/Vilnius"), dark=True)

    assert ("&lt;Hello&gt;" in drawn, "08:00" in drawn, "‹ Digest" in drawn) == (True, True, True)
    assert '<body class="dark">' in drawn
