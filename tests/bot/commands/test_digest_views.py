"""A digest's buttons: what they show in its place, and that every line can be traced to the article."""

import pytest

from bot.articles.samples import HARBOUR
from bot.messages.outgoing_message import Edit, Send, encode
from bot.messages.richtext import MAX_ENTITIES, plain, units
from bot.messages.texts import ENGLISH
from tests.bot.conftest import Bench


@pytest.fixture
async def kept(bench):
    return await bench.ask(HARBOUR)


def labels(shown):
    return [[button["text"] for button in row] for row in shown.buttons]


def bold(shown):
    flat = shown.text.encode("utf-16-le")
    spans = [(each["offset"], each["offset"] + each["length"]) for each in shown.entities if each["type"] == "bold"]
    return [flat[start * 2 : end * 2].decode("utf-16-le") for start, end in spans]


def points(shown):
    return [line for line in shown.text.splitlines() if line.startswith("• ") and line.endswith(".")]


async def test_a_digest_has_its_buttons_in_three_rows(kept):
    assert labels(kept) == [
        ["– Shorter", "+ Longer"],
        ["Actors 7", "Claims 10", "Text"],
        ["Share", "Delete"],
    ]


async def test_shorter_and_longer_change_the_digest_where_it_stands(bench, kept):
    longer = await bench.press_button("+ Longer", kept)
    longest = await bench.press_button("+ Longer", longer)
    shorter = await bench.press_button("– Shorter", longest)
    kept_so = await bench.ask("/digest", reply_to=kept.message_id)

    assert [len(points(each)) for each in (kept, longer, longest, shorter)] == [3, 5, 7, 5]
    assert {each.message_id for each in (kept, longer, longest, shorter)} == {kept.message_id}
    assert all(point.removeprefix("• ") in HARBOUR for point in points(longest))
    assert kept_so.message_id != kept.message_id


async def test_one_point_is_the_shortest(bench, kept):
    two = await bench.press_button("– Shorter", kept)
    one = await bench.press_button("– Shorter", two)

    assert len(points(one)) == 1
    assert labels(one)[0] == ["+ Longer"]


async def test_everybody_is_shown_with_role_and_other_names(bench, kept):
    who = await bench.press_button("Actors 7", kept)

    assert who.message_id == kept.message_id
    assert "Aisha Okoro" in who.text
    assert labels(who)[-1] == ["‹ Digest"]
    assert (await bench.press_button("‹ Digest", who)).text == kept.text


async def test_claims_are_paged_and_each_can_show_where_it_stands(bench, kept):
    first = await bench.press_button("Claims 10", kept)
    second = await bench.press_button("›", first)
    claim = await bench.press_button("10", second)

    assert "1 of 2" in first.text
    assert labels(first)[0] == [str(number) for number in range(1, 9)]
    assert labels(second)[0] == ["9", "10"]
    assert "Claim 10 of 10" in claim.text
    paragraph = claim.text.split("\n\n")[-1]
    assert paragraph in HARBOUR
    assert all(words in HARBOUR for words in bold(claim)[2:])
    back = await bench.press_button("Claims 10", claim)
    assert back.text == second.text


async def test_a_point_shows_the_paragraph_it_stands_in(bench, kept):
    text = await bench.press_button("Text", kept)
    point = await bench.press_button("• 2", text)
    following = await bench.press_button("›", point)

    said = points(kept)
    assert all(each.removeprefix("• ") in bold(text) for each in said)
    assert said[1].removeprefix("• ") in bold(point)
    assert said[2].removeprefix("• ") in bold(following)
    assert all(paragraph in HARBOUR for paragraph in point.text.split("\n")[3:])


async def test_the_text_is_shown_as_it_was_read_with_what_was_left_out(bench):
    advert = "Read More: Family Dollar Faces Fine for Warehouse Infested with Rodents"
    first, _, rest = HARBOUR.partition("\n\n")
    paragraph, _, rest = rest.partition("\n\n")
    kept = await bench.ask(f"{first}\n\n{paragraph}\n\n{advert}\n\n{rest}")

    text = await bench.press_button("Text", kept)
    (label,) = (each for row in labels(text) for each in row if each.startswith("Left out"))
    left = await bench.press_button(label, text)

    assert "Family Dollar" not in text.text
    assert "Family Dollar" in left.text
    assert labels(left) == [["Text", "‹ Digest"]]


async def test_a_long_text_has_pages(bench):
    words = "\n\n".join(f"{HARBOUR.split(chr(10) * 2)[1]} It was paragraph {at}." for at in range(40))
    kept = await bench.ask(f"A long story of the pier\n\n{words[:3900]}")
    page = await bench.press_button("Text", kept)
    last = await bench.press_button("›", page)

    assert "1 of 2" in page.text
    assert "2 of 2" in last.text
    assert all(units(each.text) <= 4096 and len(each.entities) <= MAX_ENTITIES for each in (page, last))


async def test_a_button_pressed_twice_changes_nothing(bench, kept):
    for _ in range(2):
        await bench.ann.press_button("Claims 10", kept.message_id)
    await bench.settle()

    refused = [call for call in bench.telegram.calls if call[0] == "editMessageText"]
    assert len(refused) == 1


@pytest.mark.parametrize("label", ["+ Longer", "Actors 7", "Claims 10", "Text", "Delete"])
async def test_buttons_of_a_deleted_digest_say_so_in_its_place(bench: Bench, kept, label):
    await bench.ask("/delete #1")
    gone = await bench.press_button(label, kept)

    assert (gone.text, gone.buttons, gone.message_id) == (ENGLISH("digest-gone"), (), kept.message_id)


async def test_whoever_keeps_it_keeps_it(bench, kept):
    asked = await bench.press_button("Delete", kept)
    again = await bench.press_button("Keep", asked)

    assert again.text == kept.text
    assert "1 digest" in (await bench.ask("/latest")).text


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("typed", ["/claim 1 99", "/point 1 0", "/claim #1", "/point 1 99999999"])
async def test_a_line_that_is_not_there_is_said_to_be_gone(bench, typed):
    assert (await bench.ask(typed)).text == ENGLISH("no-such-line")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("typed", ["/show 99", "/show", "/text foo", "/length 99 3", "/who <b>1</b>", "/back -1"])
async def test_a_digest_that_is_not_there_is_said_to_be_gone(bench, typed):
    assert (await bench.ask(typed)).text == ENGLISH("digest-gone")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("typed", ["/who 1 999999999", "/said 1 999999999", "/text 1 999999999", "/length 1 999999999"])
async def test_pages_beyond_the_last_show_what_there_is(bench, typed):
    assert "Port Ellery" in (await bench.ask(typed)).text


async def test_the_points_of_a_long_digest_have_rows_that_clients_show(bench):
    await bench.ask("/settings 10")
    text = await bench.press_button("Text", await bench.ask(HARBOUR))

    assert max(len(row) for row in text.buttons) <= 8
    assert sum(label.startswith("• ") for row in labels(text) for label in row) == 10


async def test_a_change_that_waited_does_not_undo_a_newer_one(bench, kept):
    chat = await bench.store.chats.find(bench.ann.id)
    old = encode(Edit(kept.message_id, Send(plain("an old page"))))
    await bench.store.deliveries.commit(chat.id, (old,), bench.clock.now())
    claims = await bench.press_button("Claims 10", kept)
    await bench.tick()

    shown = next(each for each in bench.replies() if each.message_id == kept.message_id)
    assert shown.text == claims.text


async def test_a_digest_is_opened_by_its_number(bench, kept):
    assert (await bench.ask("/digest #1")).text == kept.text
    assert (await bench.ask("/digest #99")).text == ENGLISH("digest-gone")
