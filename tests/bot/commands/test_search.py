"""Finding again what was kept: page by page, by who, from where and since when."""

from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.action import decode
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback.validation import MAX_CALLBACK_BYTES
from bot.typed_input.search_query import MAX_QUERY_CHARACTERS
from storage.records import NewDigest
from storage.sanitize import storable
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, DuplicateKeys, Point
from tests.bot.conftest import anyone
from tests.keep_digests import keep_digests

PERSON, PLACE = ActorKind.PERSON, ActorKind.PLACE


def made(text, *, said=(), actors=(), **article):
    """A digest of a text; `said` are speakers, each of whom claims the whole of it."""
    claims = tuple(
        Claim(who, who, 0, 1, "said", 0, 1, text, 0, len(text), ((0, len(text)),), ClaimKind.INDIRECT) for who in said
    )
    names = [each if isinstance(each, tuple) else (each, PERSON) for each in actors]
    known = [
        Actor(name, kind, "minister", (), 1, 0.5, key=True, claims=_places(said, name), about=_others(said, name))
        for name, kind in names
    ]
    return Digest(Article(text, language="en", **article), (Point(text, 0, len(text)),), tuple(known), claims)


def _places(said, name):
    return tuple(at for at, who in enumerate(said) if who == name)


def _others(said, name):
    return tuple(at for at, who in enumerate(said) if who != name)


@pytest.fixture
async def keep(bench, clock):
    """Keep digests for Ann's chat, as many as given, a minute apart."""
    await bench.ask("/start")

    async def keep(*digests, **move):
        chat = await bench.store.chats.find_or_add(1001, None, "private", "UTC", clock.now())
        kept = []
        for digest in digests:
            clock.move(minutes=1)
            keys = DuplicateKeys(sha256(digest.article.text.encode()).hexdigest())
            (each,), _ = await keep_digests(bench.store, chat.id, [NewDigest(digest, keys)], clock.now())
            kept.append(each)
        clock.move(**move)
        return kept

    return keep


@pytest.fixture
async def shelf(keep):
    """Twenty-three digests about a ferry."""
    return await keep(
        *(made(f"The ferry number {at} sails at dawn.", title=f"Ferry {at}", source="The Courier") for at in range(23))
    )


def labels(shown):
    return [button["text"] for row in shown.buttons for button in row]


async def press_button(bench, label):
    """Press a button and return the message that has it, as it is then."""
    message = next(each for each in reversed(bench.replies()) if label in labels(each))
    await bench.ann.press_button(label, message.message_id)
    await bench.settle()
    return bench.ann.chat.messages[message.message_id]


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize("asked", ["/latest", "/search ferry", f"/search {'sails at dawn ' * 20}"])
async def test_a_list_is_turned_in_place_there_and_back(bench, asked):
    first = await bench.ask(asked)
    second = await press_button(bench, "Older ›")
    third = await press_button(bench, "Older ›")
    back = await press_button(bench, "‹ Newer")

    assert [each.text.rpartition("\n")[2] for each in (first, second, third)] == [
        "1–10 of 23",
        "11–20 of 23",
        "21–23 of 23",
    ]
    assert ["#23" in labels(first), "#13" in labels(second), "#1" in labels(third)] == [True] * 3
    assert back.text == second.text
    assert len({each.message_id for each in (first, second, third, back)}) == 1
    assert "Older ›" not in labels(third)
    assert "‹ Newer" not in labels(first)


@pytest.mark.usefixtures("shelf")
async def test_a_list_that_became_shorter_shows_its_last_page(bench):
    await bench.ask("/latest")
    second = await press_button(bench, "Older ›")
    for number in range(1, 14):
        await bench.store.digests.delete(1, number)

    shown = await press_button(bench, "Older ›")

    assert "10 digests" in shown.text
    assert shown.message_id == second.message_id
    assert len(labels(shown)) == 10


@pytest.mark.usefixtures("shelf")
async def test_an_empty_list_says_so_in_place(bench):
    first = await bench.ask("/search ferry")
    for number in range(1, 24):
        await bench.store.digests.delete(1, number)

    shown = await press_button(bench, "Older ›")

    assert (shown.message_id, shown.text) == (first.message_id, ENGLISH("nothing-found"))


@pytest.mark.usefixtures("shelf")
async def test_each_hit_has_number_title_source_day_and_its_line_with_the_words_marked(bench):
    answer = await bench.ask("/search dawn 7")

    assert answer.text.splitlines()[2:] == [
        "#8 Ferry 7",
        "The Courier · 23 November 2026",
        "The ferry number 7 sails at dawn.",
    ]
    marked = [answer.text[each["offset"] :][: each["length"]] for each in answer.entities if each["type"] == "bold"]
    assert marked[1:] == ["7", "dawn"]
    assert labels(answer) == ["#8"]


async def test_a_long_line_is_cut_around_what_was_looked_for(bench, keep):
    await keep(made(f"{'Nobody knows why. ' * 3}{'so ' * 90}the coal pier was shut {'and ' * 90}that was all."))

    line = (await bench.ask('/search "coal pier"')).text.splitlines()[-1]

    assert "the coal pier was shut" in line
    assert line.startswith("… ")
    assert line.endswith(" …")
    assert len(line) < 150


async def test_a_search_is_narrowed_by_who_from_where_and_since_when(bench, keep):
    marsh = made("The pier closes.", actors=("Helena Marsh",), source="Harbour Herald")
    await keep(marsh, made("The pier opens for Marsh.", source="Coast Business"), days=2)
    await keep(made("The pier sinks.", actors=("Helena Marsh",), source="Coast Business"))

    found = {
        asked: [label for label in labels(await bench.ask(f"/search {asked}")) if label.startswith("#")]
        for asked in (
            "pier", "actor:Marsh", 'actor:"Helena Marsh" source:herald', "pier since:today", "source:coast since:3d",
            "pier actor:Marsh source:coast since:yesterday",
        )
    }  # fmt: skip

    assert list(found.values()) == [["#3", "#2", "#1"], ["#3", "#1"], ["#1"], ["#3"], ["#3", "#2"], ["#3"]]


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/search", ENGLISH("how-to-search")),
        ("/search 🙂", ENGLISH("how-to-search")),
        ('/search "', ENGLISH("how-to-search")),
        ("/search * ^ (", ENGLISH("how-to-search")),
        ("/search actor:", ENGLISH("search-no-actor")),
        ("/search pier source:", ENGLISH("search-no-source")),
        ("/search since:", ENGLISH("search-no-day")),
        ("/search since:foo", ENGLISH("search-unknown-day", said="foo")),
        ("/search since:2099-01-01", ENGLISH("search-day-ahead", said="2099-01-01")),
        (f"/search {'pier ' * 800}", ENGLISH("search-too-long", most=MAX_QUERY_CHARACTERS)),
        ("/search ~77", ENGLISH("list-too-old")),
        ("/actors ~77", ENGLISH("list-too-old")),
        ("/claims ~77", ENGLISH("list-too-old")),
        ("/latest nonsense", ENGLISH("how-to-latest")),
        ("/latest", ENGLISH("nothing-kept")),
        ("/actors", ENGLISH("nothing-kept")),
        ("/claims", ENGLISH("nothing-kept")),
        ("/claims #3", ENGLISH("no-such-digest")),
        ("/claims yesterday", ENGLISH("no-claims-on", day="22 November 2026")),
        ("/claims 2026-11", ENGLISH("no-claims-on", day="1 November 2026 – 30 November 2026")),
        ("/about Marsh", ENGLISH("nothing-about", name="Marsh")),
    ],
)
async def test_a_sentence_says_that_nothing_was_found(bench, asked, answer):
    assert (await bench.ask(asked)).text == answer


FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
HOSTILE = [
    "x" * 4000, "🙂" * 2000, "<b>Marsh</b> &amp;", "[Marsh](http://x)", "\u202emarsh\u202c", "a\u200bb", FAMILY,
    '"unclosed', "NEAR(", "*", "-", "^", "'; DROP TABLE chat; --", "\\", "%", "›", "› 3", "›10", "#", "#" + "9" * 20,
    "#1 foo", "12 12 12", "~", "marsh ~1", "0", "-1", "\n", "“”", "actor:", "since:since:since:", "١٢",
]  # fmt: skip


@pytest.mark.parametrize("command", ["search", "actors", "claims", "latest", "about"])
async def test_a_command_with_any_arguments_is_answered(bench, keep, command):
    await keep(made("Helena Marsh spoke.", said=("Helena Marsh",), actors=("Helena Marsh",)))

    for words in HOSTILE:
        answer = await bench.ask(f"/{command} {words}")
        assert answer.text.strip()
        assert answer.text != ENGLISH("bug")
        assert len(answer.text) < 1200


@pytest.mark.parametrize("command", ["search", "actors", "claims"])
async def test_titles_and_names_of_any_length_and_script_stay_in_one_message(bench, keep, command):
    names = ["Marsh " + FAMILY * 400, "Marsh " + "אב" * 900, "<b>Marsh</b> " + "x" * 4000, 'Marsh "the" Mayor ›3']
    await keep(
        *(
            made(f"{name} spoke {at}.", title=f"{name} {at}", source=name, said=names[:-1], actors=names)
            for at, name in enumerate(names * 3)
        )
    )
    before = len(bench.replies())

    await bench.ask(f"/{command} marsh")
    await bench.settle()

    (answer,) = bench.replies()[before:]
    assert answer.text != ENGLISH("bug")
    assert all(len(button["callback_data"].encode()) <= MAX_CALLBACK_BYTES for row in answer.buttons for button in row)


async def test_the_ranking_covers_the_last_weeks(bench, keep):
    await keep(made("Old.", actors=("Old Timer",)), days=40)
    old = await bench.ask("/actors")
    await keep(*(made(f"New {at}.", actors=("Helena Marsh", ("Port Ellery", PLACE))) for at in range(2)))
    await keep(made("New 3.", actors=("Marsh",)))

    assert old.text.splitlines()[0] == ENGLISH("in-the-news")
    assert (await bench.ask("/actors")).text.splitlines() == [
        ENGLISH("in-the-news-lately", weeks=4),
        "",
        "1. Helena Marsh, minister · person · 3 digests",
        "2. Port Ellery, minister · place · 2 digests",
    ]


async def test_the_ranking_is_paged_and_opens_each_actor(bench, keep):
    names = [f"{name} Tester" for name in "Ada Bea Cia Dea Eva Fay Gia Hal Ida Jen Kim Lea".split()]
    await keep(*(made(f"Story of {name}.", actors=(name,)) for name in names))

    await bench.ask("/actors")
    second = await press_button(bench, "Older ›")
    await bench.ann.press_button("12")
    opened = await bench.ann.answer(after=second.message_id)

    assert second.text.splitlines()[-1] == "11–12 of 12"
    assert opened.text.startswith("Lea Tester, minister")


async def test_a_profile_shows_everything_known_about_an_actor(bench, keep):
    await keep(made("The pier stays.", said=("Helena Marsh", "Tom Lee"), actors=("Marsh", "Tom Lee")), days=60)
    first = made("The pier closes.", said=("Helena Marsh",), actors=("Helena Marsh",), title="Pier closes")
    await keep(first, days=1)

    answer = await bench.ask("/actors marsh")

    assert answer.text.splitlines() == [
        "Helena Marsh, minister",
        "person · 2 digests",
        "Also known as Marsh",
        "",
        "▁▁▁█▁▁▁▁▁▁▁█",
        "By week over 12 weeks. Busiest: the week of 23 November, 1 digest",
        "",
        "#2 Pier closes",
        "22 January 2027",
        "",
        "#1 The pier stays.",
        "23 November 2026",
        "",
        "What they said",
        "22 January 2027",
        "• Helena Marsh said: The pier closes. #2",
        "",
        "What others said about them",
        "November 2026",
        "• Helena Marsh said: The pier stays. #1",
        "• Tom Lee said: The pier stays. #1",
    ]
    assert labels(answer) == ["#2", "#1"]


PIERS = "ABCDEFGHIJKL"


async def test_a_button_shows_all_that_somebody_said_and_leads_back(bench, keep):
    await keep(
        *(made(f"Pier {name} closes.", said=("Helena Marsh", "Tom Lee"), actors=("Helena Marsh",)) for name in PIERS)
    )

    card = await bench.ask("/actors marsh")
    said = await press_button(bench, "All they said (12)")
    older = await press_button(bench, "Older ›")
    back = await press_button(bench, "Helena Marsh")
    about = await press_button(bench, "What others said (12)")
    await press_button(bench, "Helena Marsh")
    digests = await press_button(bench, "All digests")

    assert said.text.startswith(
        "What Helena Marsh said\n12 claims\n\n23 November 2026\n• Helena Marsh said: Pier L closes. #12"
    )
    assert older.text.endswith("• Helena Marsh said: Pier A closes. #1\n\n11–12 of 12")
    assert back.text == card.text
    assert about.text.startswith("What others said about Helena Marsh\n12 claims\n\n23 November 2026\n• Tom Lee said:")
    assert digests.text.startswith('“actor:"Helena Marsh"” · 12 digests')
    assert len({each.message_id for each in (card, said, older, back, about, digests)}) == 1


@pytest.mark.parametrize(("command", "head"), [("actors", "Anna Smith, minister"), ("claims", "What Anna Smith said")])
async def test_several_actors_with_one_name_are_offered(bench, keep, command, head):
    await keep(
        *(made(f"{name} spoke.", said=(name,), actors=(name,)) for name in ("John Smith", "Anna Smith", "Smith")),
        made("John Smith left.", actors=("John Smith",)),
    )

    asked = await bench.ask(f"/{command} smith")
    chosen = await press_button(bench, "Anna Smith")

    assert asked.text.startswith(ENGLISH("several-named", name="smith"))
    assert labels(asked) == ["John Smith", "Smith", "Anna Smith"]
    assert chosen.text.startswith(head)
    assert chosen.message_id == asked.message_id


async def test_a_bare_name_that_two_have_can_be_chosen_itself(bench, keep):
    await keep(*(made(f"{name} spoke.", actors=(name,)) for name in ("John Smith", "Anna Smith", "Smith")))
    await bench.ask("/actors smith")

    assert (await press_button(bench, "Smith")).text.startswith("Smith, minister")


async def test_a_speaker_who_is_not_an_actor_has_claims(bench, keep):
    await keep(made("Prices fall, analysts warned.", said=("analysts",)))

    assert (await bench.ask("/claims analysts")).text.startswith("What analysts said\n1 claim")


async def test_the_claims_of_a_story_come_from_all_its_articles(bench, keep):
    await bench.ask(HARBOUR)
    await keep(made("A night train ran through snow to Norrby.", said=("Rasa Lund",), title="Night train stuck"))
    await bench.ask(HARBOUR_ELSEWHERE)

    answer = await bench.ask("/claims #1")

    assert "\nin 2 digests · " in answer.text
    assert "#1 Port Ellery Will Close" in answer.text
    assert "#3 Norcoal threatens to sue" in answer.text
    assert "Rasa Lund" not in answer.text


async def test_the_claims_of_a_day_begin_at_midnight_there(bench, keep):
    await bench.ask("/timezone Vilnius")
    # 19:41 in UTC is 21:41 in Vilnius; three hours later it is tomorrow there.
    await keep(made("The pier closes.", said=("Helena Marsh",)), hours=3)
    await keep(made("The ferry sails.", said=("Rasa Lund",)))

    today, yesterday = await bench.ask("/claims today"), await bench.ask("/claims monday")

    assert ("Rasa Lund" in today.text, "Helena Marsh" in today.text) == (True, False)
    assert ("Rasa Lund" in yesterday.text, "Helena Marsh" in yesterday.text) == (False, True)
    assert yesterday.text.startswith("Who said what: 23 November 2026\n1 claim")


async def test_claims_without_words_are_those_of_the_newest_story(bench, keep):
    await keep(made("The pier closes.", said=("Helena Marsh",)), made("The ferry sails.", said=("Rasa Lund",)))

    assert "Rasa Lund" in (await bench.ask("/claims")).text


async def test_a_page_of_claims_is_turned_in_place(bench, keep):
    await keep(made("The pier closes.", said=[f"Speaker {at}" for at in range(12)], title="Pier"))

    first = await bench.ask("/claims #1")
    second = await press_button(bench, "Older ›")

    assert first.message_id == second.message_id
    assert "Speaker 9" in first.text
    assert "• Speaker 10 said:" in second.text


async def test_actors_of_another_chat_are_not_found(bench, keep):
    await keep(made("Helena Marsh spoke.", said=("Helena Marsh",), actors=("Helena Marsh",)))
    there = await bench.store.chats.find_or_add(2002, None, "private", "UTC", bench.clock.now())

    assert await bench.store.actors.named(there.id, "Marsh") == ()
    assert (await bench.store.claims.by(there.id, "Marsh", 5)).count == 0


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(st.sampled_from('aé"›~# \n\0🙂') | st.characters(exclude_categories=["Cs"]), max_size=400))
async def test_every_button_fits_and_repeats_the_query(bench, words):
    from bot.commands.paging import action_for, page_request_of  # noqa: PLC0415 - beside what it tests
    from bot.commands.request import Request  # noqa: PLC0415

    chat = await bench.store.chats.find_or_add(1001, None, "private", "UTC", bench.clock.now())
    # What arrives has been through `storable` already: `raw_update` parses nothing else.
    asked = await page_request_of(Request(chat, storable(words).strip(), anyone), bench.running.deps)
    if asked is None:
        return

    action = await action_for("search", asked.request.words, asked.request, bench.running.deps)
    data = action.at_offset(1234567).encode()
    again = await page_request_of(replace(asked.request, words=decode(data).arguments), bench.running.deps)

    assert len(data.encode()) <= MAX_CALLBACK_BYTES
    assert (again.request.words, again.offset, again.by_button) == (asked.request.words, 1234567, True)
