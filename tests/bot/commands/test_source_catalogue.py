"""The catalogue at `/follow`: its pages, its countries and languages, and following from it."""

import pytest

from bot.feeds.catalogue import outlets_in, outlets_named
from bot.messengers.telegram.loopback import Group
from tests.bot.conftest import Bench, labels

GUARDIAN = "https://www.theguardian.com/world/rss"


@pytest.fixture
async def bench(bench: Bench) -> Bench:
    # What is followed here has no site, so it must not be fetched.
    bench.running.deps.source_followed.connect(None)
    return bench


async def followed(bench: Bench) -> list[str]:
    chat = await bench.store.chats.find_or_add(1001, None, "private", "UTC", bench.clock.now())
    return [each.source.address for each in await bench.store.subscriptions.of_chat(chat.id)]


async def test_follow_offers_outlets_in_the_language_of_the_chat(bench: Bench) -> None:
    await bench.ask("/settings language de")

    shown = await bench.ask("/follow")

    assert shown.text.startswith("Wem soll ich folgen?")
    assert shown.text.endswith("Nachrichten: Deutsch\n1–8 von 36")
    assert [label.removeprefix("🇩🇪 ") for label in labels(shown)[:8]] == [each.name for each in outlets_in("de")[:8]]
    assert labels(shown)[8:] == ["9–16 ›", "Andere Länder"]


async def test_pressing_an_outlet_follows_it_and_marks_it_in_place(bench: Bench) -> None:
    await bench.ask("/follow")

    marked = await bench.press_button("🇬🇧 The Guardian")
    again = await bench.press_button("🇬🇧 BBC News")

    assert marked.text.startswith("Now following The Guardian.")
    assert again.text.startswith("Now following BBC News.")
    assert again.message_id == marked.message_id
    assert {"✓ The Guardian", "✓ BBC News", "All sources"} <= set(labels(again))
    assert GUARDIAN in await followed(bench)
    assert (await bench.press_button("✓ The Guardian")).text.startswith("The Guardian\n\nFeed · theguardian.com")


async def test_pages_are_turned_in_place(bench: Bench) -> None:
    shown = await bench.ask("/follow")

    second = await bench.press_button("9–16 ›")

    assert second.message_id == shown.message_id
    assert "\n9–16 of " in second.text
    assert "‹ 1–8" in labels(second)
    assert (await bench.press_button("‹ 1–8")).text == shown.text


async def test_a_long_name_has_a_row_of_its_own(bench: Bench) -> None:
    await bench.ask("/settings language de")
    await bench.ask("/follow")

    shown = await bench.press_button("9–16 ›")

    rows = [[button["text"].removeprefix("🇩🇪 ") for button in row] for row in shown.buttons]
    assert rows[:3] == [["Frankfurter Allgemeine"], ["Frankfurter Rundschau"], ["Hamburger Abendblatt"]]
    assert rows[3] == ["Handelsblatt", "Heise"]


async def test_another_country_and_another_language_are_chosen_by_buttons(bench: Bench) -> None:
    await bench.ask("/follow")

    choice = await bench.press_button("Other countries")
    ireland = await bench.press_button("🇮🇪 Ireland")
    await bench.press_button("Other countries")
    french = await bench.press_button("Français")

    assert {"✓ English", "Deutsch", "Українська", "Nederlands"} <= set(labels(choice))
    assert labels(ireland)[:2] == ["Donegal Daily", "Irish Independent"]
    assert "News outlets: Français" in french.text


async def test_an_answer_to_the_question_may_be_a_name(bench: Bench) -> None:
    await bench.ask("/follow")

    offered = await bench.ask("guardian")
    answer = await bench.press_button("The Guardian")

    assert (offered.text, labels(offered)) == ("Which one do you mean by “guardian”?", ["The Guardian"])
    assert answer.text.startswith("Now following The Guardian.")
    assert labels(await bench.ask("/follow the guardian")) == ["✓ The Guardian"]
    assert await followed(bench) == [GUARDIAN]


async def test_several_outlets_of_a_name_are_offered(bench: Bench) -> None:
    offered = await bench.ask("/follow bbc")

    assert labels(offered) == [each.name for each in outlets_named("bbc", "en")]


@pytest.mark.parametrize("words", ["a", "Z", "zd", "д"])
async def test_too_few_letters_offer_no_random_outlets(bench: Bench, words: str) -> None:
    asked = await bench.ask(f"/follow {words}")

    assert (labels(asked), asked.text) == (
        [],
        f"I can’t tell from “{words}” which newspaper you mean. Write more of its name.",
    )


@pytest.mark.parametrize(("words", "name"), [("g1", "G1"), ("el pa", "El País"), ("El País", "El País")])
async def test_a_short_word_finds_the_names_that_have_it(bench: Bench, words: str, name: str) -> None:
    assert name in labels(await bench.ask(f"/follow {words}"))


async def test_the_limit_of_the_chat_is_said_on_the_page(bench: Bench) -> None:
    await bench.ask("/follow " + "\n".join(f"https://herald.example/{each}.xml" for each in range(50)))
    await bench.ask("/follow")

    told = await bench.press_button("🇬🇧 The Guardian")

    assert told.text.startswith("This chat already follows 50 sources")
    assert "🇬🇧 The Guardian" in labels(told)


async def test_a_button_of_an_outlet_that_left_the_catalogue_says_so(bench: Bench) -> None:
    assert (await bench.ask("/catalogue en +00000000")).text.startswith("This list has expired.")
    assert (await bench.ask("/follow =00000000")).text.startswith("This list has expired.")


async def test_in_a_group_everybody_turns_pages_and_only_admins_follow(bench: Bench) -> None:
    group = Group(bench.telegram, {"id": -1003, "type": "supergroup", "title": "News"}, bench.ann.user)
    shown = await group.answer(after=await group.send_text("/follow@precis_bot"))
    await group.press_button("9–16 ›", shown.message_id)
    await bench.settle()
    turned = group.messages[-1]
    first = labels(turned)[0]
    await group.press_button(first, shown.message_id)
    await bench.settle()
    refused = group.messages[-1]
    group.chat.admins.add(bench.ann.id)
    await group.press_button(first, shown.message_id)
    await bench.settle()
    allowed = next(each for each in group.messages if each.message_id == shown.message_id)

    assert shown.text.startswith("Write what to follow after the command")
    assert "9–16 of" in turned.text
    assert not any("Now following" in each.text for each in (turned, refused))
    assert allowed.text.startswith("Now following")
