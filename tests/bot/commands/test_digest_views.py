"""A digest's buttons: what they show in its place, and that every line can be traced to the article."""

from dataclasses import replace

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.fluent_lookup import ENGLISH
from bot.message_types.outgoing_message import Edit, Send, encode
from bot.message_types.richtext import MAX_ENTITIES, plain, units
from bot.messengers.telegram.loopback.users import create_group
from bot.render.digest import MAX_SCREEN_CHARACTERS
from tests.bot.conftest import Bench, points_in


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
    return points_in(shown, HARBOUR)


async def all_buttons(bench, kept):
    return await bench.press_button("⋯", kept)


async def test_a_digest_has_one_row_of_buttons_and_the_others_behind_the_last(bench, kept):
    opened = await all_buttons(bench, kept)
    closed = await bench.press_button("×", opened)

    assert labels(kept) == labels(closed) == [["More", "Who", "Said", "⋯"]]
    assert labels(opened) == [["More", "Who", "Said", "×"], ["Shorter", "Text", "Share", "Delete"]]
    assert kept.text == opened.text == closed.text
    assert {each.message_id for each in (opened, closed)} == {kept.message_id}


async def test_no_view_of_a_digest_has_more_than_two_rows_of_buttons(bench):
    await bench.ask("/settings 10")
    shown = await bench.ask(HARBOUR)
    views = [shown, await all_buttons(bench, shown)]
    for path in (("Who",), ("Said", "2"), ("⋯", "Text", "Key points"), ("⋯", "Text", "Left out 3"), ("⋯", "Delete")):
        here = shown
        for label in path:
            here = await bench.press_button(label, here)
            views.append(here)
        shown = await bench.press_button("Keep" if path[-1] == "Delete" else "‹ Digest", here)

    assert max(len(each.buttons) for each in views) == 2
    assert max(len(row) for each in views for row in each.buttons) <= 8


@pytest.mark.parametrize("data", ["who 1", "said 1", "text 1", "length 1 5", "length 1 2", "deleting 1"])
async def test_buttons_of_digests_that_were_sent_earlier_still_work(bench, kept, data):
    keyboard = ((({"text": "Old", "callback_data": data}),),)
    chat = bench.telegram.chats[bench.ann.id]
    chat.messages[kept.message_id] = replace(kept, buttons=keyboard)
    shown = await bench.press_button("Old", chat.messages[kept.message_id])

    assert shown.message_id == kept.message_id
    assert shown.buttons not in (keyboard, ())


async def test_the_first_point_is_the_lead_and_the_others_are_a_list(kept):
    lead, *others = [line for line in kept.text.splitlines() if line.removeprefix("• ") in points(kept)]

    assert not lead.startswith("•")
    assert [line[:2] for line in others] == ["• ", "• "]


async def test_who_speaks_follows_with_the_role_and_repeats_no_point(kept):
    lines = kept.text.splitlines()
    below = lines[lines.index(f"• {points(kept)[-1]}") + 1 :]

    assert below[1].startswith("Tomas Brandt, Norcoal chief executive: “We were promised a say in this")
    assert [line for line in below if "accused" in line or "announced" in line] == []


async def test_a_place_that_says_nothing_is_listed_only_when_asked_for(bench, kept):
    asked = await bench.press_button("Who", kept)

    assert kept.text.endswith("Also involved\n• Norcoal")
    assert "Port Ellery" in asked.text


async def test_what_does_not_fit_on_the_screen_is_folded(bench):
    await bench.ask("/settings 10")
    shown = await bench.ask(HARBOUR)
    folded = [each["length"] for each in shown.entities if each["type"] == "expandable_blockquote"]

    assert len(points(shown)) == 10
    assert len(folded) == 2
    assert units(shown.text) - sum(folded) <= MAX_SCREEN_CHARACTERS


async def test_shorter_and_longer_change_the_digest_in_place(bench, kept):
    longer = await bench.press_button("More", kept)
    longest = await bench.press_button("More", longer)
    shorter = await bench.press_button("Shorter", await all_buttons(bench, longest))
    kept_so = await bench.ask("/digest", reply_to=kept.message_id)

    assert [len(points(each)) for each in (kept, longer, longest, shorter)] == [3, 5, 7, 5]
    assert {each.message_id for each in (kept, longer, longest, shorter)} == {kept.message_id}
    assert kept_so.message_id != kept.message_id


async def test_one_point_is_the_shortest(bench, kept):
    two = await bench.press_button("Shorter", await all_buttons(bench, kept))
    one = await all_buttons(bench, await bench.press_button("Shorter", await all_buttons(bench, two)))

    assert len(points(one)) == 1
    assert labels(one) == [["More", "Who", "Said", "×"], ["Text", "Share", "Delete"]]


async def test_everybody_is_shown_with_role_and_other_names(bench, kept):
    who = await bench.press_button("Who", kept)

    assert who.message_id == kept.message_id
    assert "Aisha Okoro" in who.text
    assert labels(who)[-1] == ["‹ Digest"]
    assert (await bench.press_button("‹ Digest", who)).text == kept.text


async def test_claims_are_paged_and_each_can_be_shown_in_context(bench, kept):
    first = await bench.press_button("Said", kept)
    second = await bench.press_button("›", first)
    claim = await bench.press_button("10", second)

    assert "1 of 2" in first.text
    assert labels(first)[0] == [str(number) for number in range(1, 9)]
    assert labels(second)[0] == ["9", "10", "11"]
    assert "Claim 10 of 11" in claim.text
    paragraph = claim.text.split("\n\n")[-1]
    assert paragraph in HARBOUR
    assert all(words in HARBOUR for words in bold(claim)[2:])
    back = await bench.press_button("Said", claim)
    assert back.text == second.text


async def test_a_point_shows_the_paragraph_it_stands_in(bench, kept):
    text = await bench.press_button("Text", await all_buttons(bench, kept))
    point = await bench.press_button("Key points", text)
    following = await bench.press_button("›", point)

    said = points(kept)
    assert all(each in bold(text) for each in said)
    assert said[0] in bold(point)
    assert said[1] in bold(following)
    assert all(paragraph in HARBOUR for paragraph in following.text.split("\n")[3:])


async def test_the_text_is_shown_as_it_was_read_with_what_was_left_out(bench):
    advert = "Read More: Family Dollar Faces Fine for Warehouse Infested with Rodents"
    first, _, rest = HARBOUR.partition("\n\n")
    paragraph, _, rest = rest.partition("\n\n")
    kept = await bench.ask(f"{first}\n\n{paragraph}\n\n{advert}\n\n{rest}")

    text = await bench.press_button("Text", await all_buttons(bench, kept))
    (label,) = (each for row in labels(text) for each in row if each.startswith("Left out"))
    left = await bench.press_button(label, text)

    assert "Family Dollar" not in text.text
    assert "Family Dollar" in left.text
    assert labels(left) == [["‹ Digest", "Text"]]


async def test_a_long_text_has_pages(bench):
    words = "\n\n".join(f"{HARBOUR.split(chr(10) * 2)[1]} It was paragraph {at}." for at in range(40))
    kept = await bench.ask(f"A long story of the pier\n\n{words[:3900]}")
    page = await bench.press_button("Text", await all_buttons(bench, kept))
    last = await bench.press_button("›", page)

    assert "1 of 2" in page.text
    assert "2 of 2" in last.text
    assert all(units(each.text) <= 4096 and len(each.entities) <= MAX_ENTITIES for each in (page, last))


async def test_a_button_pressed_twice_changes_nothing(bench, kept):
    for _ in range(2):
        await bench.ann.press_button("Said", kept.message_id)
    await bench.settle()

    refused = [call for call in bench.telegram.calls if call[0] == "editMessageText"]
    assert len(refused) == 1


@pytest.mark.parametrize("label", ["More", "Who", "Said", "⋯", "Text", "Shorter", "Delete"])
async def test_buttons_of_a_deleted_digest_say_so_in_its_place(bench: Bench, kept, label):
    kept = kept if label in labels(kept)[0] else await all_buttons(bench, kept)
    await bench.ask("/delete #1")
    gone = await bench.press_button(label, kept)

    assert (gone.text, gone.buttons, gone.message_id) == (ENGLISH("digest-gone"), (), kept.message_id)


async def test_keep_shows_the_digest_again_and_deletes_nothing(bench, kept):
    asked = await bench.press_button("Delete", await all_buttons(bench, kept))
    again = await bench.press_button("Keep", asked)

    assert again.text == kept.text
    assert "1 digest" in (await bench.ask("/latest")).text


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("typed", ["/claim 1 99", "/point 1 0", "/claim #1", "/point 1 99999999"])
async def test_a_button_of_a_line_that_is_gone_says_so(bench, typed):
    assert (await bench.ask(typed)).text == ENGLISH("no-such-line")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("typed", ["/show 99", "/show", "/text foo", "/length 99 3", "/who <b>1</b>", "/back -1"])
async def test_a_number_that_was_never_used_is_not_called_deleted(bench, typed):
    assert (await bench.ask(typed)).text == ENGLISH("no-such-digest")


async def test_each_chat_counts_its_digests_from_one(bench, kept):
    place = create_group(bench.telegram, bench.ann, "Newsroom")
    other = await place.answer(after=await place.send_text(f"@precis_bot {HARBOUR_ELSEWHERE}"))
    for label in ("Who", "‹ Digest"):
        await place.press_button(label, other.message_id)
        await bench.settle()
    listed = await place.answer(after=await place.send_text("/latest@precis_bot"))
    opened = await place.answer(after=await place.send_text("/digest@precis_bot #1"))

    assert labels(listed) == [["#1"]]
    assert opened.text == next(each.text for each in place.messages if each.message_id == other.message_id)
    assert (await bench.ask("/digest #1")).text == kept.text
    assert (await bench.ask("/digest #2")).text == ENGLISH("no-such-digest")


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("typed", ["/who 1 999999999", "/said 1 999999999", "/text 1 999999999", "/length 1 999999999"])
async def test_a_page_beyond_the_last_shows_the_last(bench, typed):
    assert "Port Ellery" in (await bench.ask(typed)).text


async def test_a_delayed_edit_does_not_undo_a_newer_one(bench, kept):
    chat = await bench.store.chats.find(bench.ann.id)
    old = encode(Edit(kept.message_id, Send(plain("an old page"))))
    await bench.store.deliveries.commit(chat.id, (old,), bench.clock.now())
    claims = await bench.press_button("Said", kept)
    await bench.tick()

    shown = next(each for each in bench.replies() if each.message_id == kept.message_id)
    assert shown.text == claims.text


async def test_a_digest_is_opened_by_its_number(bench, kept):
    assert (await bench.ask("/digest #1")).text == kept.text
    assert (await bench.ask("/digest #99")).text == ENGLISH("no-such-digest")
