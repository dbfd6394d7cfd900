"""What a reader asks for, and what the bot answers."""

import json

import pytest

from bot.articles.samples import HARBOUR
from bot.commands.registry import MENU
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback.users import channel_origin
from summarizer.model import Refusal
from tests.bot.conftest import points_in

HERALD = channel_origin("The Harbour Herald", "harbourherald", 512)


@pytest.fixture
async def kept(bench):
    """The digest of a forwarded article, as Ann sees it."""
    return await bench.ann.answer(after=await bench.ann.forward(HARBOUR, HERALD))


def points_of(answer):
    return points_in(answer, HARBOUR)


async def test_start_says_what_the_bot_does(bench):
    assert (await bench.ask("/start")).text == ENGLISH("welcome")


async def test_help_names_every_command(bench):
    answer = await bench.ask("/help")

    assert all(f"/{name}" in answer.text for name in MENU if name != "help")


async def test_an_unknown_command_is_said_to_be_unknown(bench):
    assert (await bench.ask("/nonsense")).text == ENGLISH("unknown-command")


@pytest.mark.parametrize(
    ("asked", "meant"), [("/serch", "/search"), ("/setings long", "/settings"), ("/Helpp", "/help")]
)
async def test_the_most_similar_command_is_suggested_for_a_misspelt_one(bench, asked, meant):
    assert (await bench.ask(asked)).text == ENGLISH("command-meant", name=meant)


async def test_a_forwarded_article_is_answered_with_its_digest(kept):
    lines = kept.text.splitlines()

    assert lines[0] == "Port Ellery Will Close Its Coal Pier in 2028, Mayor Says"
    assert lines[1].startswith("The Harbour Herald")
    assert lines[3].startswith("Mayor Helena Marsh announced on Sunday")
    assert "Helena Marsh, Mayor, denied that" in kept.text
    assert "Read more" not in kept.text


async def test_the_digest_is_a_reply_to_the_message_it_answers(bench):
    sent = await bench.ann.send_text(HARBOUR)

    assert (await bench.ann.answer(after=sent)).reply_to == sent


async def test_every_word_of_a_point_stands_in_the_article(kept):
    points = [line.removeprefix("• ") for line in kept.text.splitlines() if line.endswith(".")]

    assert len(points) == 3
    assert all(point in HARBOUR for point in points)


async def test_an_article_sent_twice_is_kept_once(bench, kept):
    again = await bench.ann.answer(after=await bench.ann.forward(HARBOUR, HERALD))

    assert again.text == f"{kept.text}\n\n{ENGLISH('known', day='23 November 2026')}"
    assert "1 digest" in (await bench.ask("/latest")).text


async def test_a_text_file_is_read(bench):
    sent = await bench.ann.send_document(HARBOUR.encode("utf-16"), "harbour.txt", "text/plain")

    assert "Port Ellery Will Close" in (await bench.ann.answer(after=sent)).text


async def test_a_command_digests_the_message_it_answers(bench, kept):
    source = next(shown for shown in bench.ann.messages if not shown.by_bot)

    answer = await bench.ask("/digest 1", reply_to=source.message_id)

    assert len(points_of(answer)) == 1


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("asked", ["Who is Helena Marsh?", "who's marsh", "Кто такая Marsh?"])
async def test_a_question_about_somebody_is_answered_like_the_command(bench, asked):
    assert (await bench.ask(asked)).text == (await bench.ask("/actors Marsh")).text


async def test_digest_alone_says_how(bench):
    assert (await bench.ask("/digest")).text == ENGLISH("how-to-digest")


async def test_digest_reads_the_words_after_the_command(bench):
    assert "Port Ellery Will Close" in (await bench.ask(f"/digest\n{HARBOUR}")).text


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("asked", ["/search coal pier", '/search "coal pier"', "/search brandt", "/search NORCO"])
async def test_search_finds_a_digest_and_its_line(bench, asked):
    assert "#1 Port Ellery Will Close" in (await bench.ask(asked)).text


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("asked", ["/search zebra", '/search "pier coal"', "/search * OR ("])
async def test_a_search_without_results_says_so(bench, asked):
    assert (await bench.ask(asked)).text == ENGLISH("nothing-found")


async def test_search_without_words_says_how(bench):
    assert (await bench.ask("/search")).text == ENGLISH("how-to-search")


@pytest.mark.usefixtures("kept")
async def test_actors_ranks_who_is_in_the_news(bench):
    assert "Helena Marsh" in (await bench.ask("/actors")).text


@pytest.mark.usefixtures("kept")
async def test_actors_of_a_name_shows_where_they_are_and_what_they_said(bench):
    answer = await bench.ask("/actors marsh")

    assert "#1 Port Ellery" in answer.text
    assert "training" in answer.text


@pytest.mark.usefixtures("kept")
async def test_actors_of_a_name_shows_what_others_said_about_them(bench):
    _, about = (await bench.ask("/actors Port Ellery")).text.split("What others said about them\n")

    assert "Helena Marsh announced that Port Ellery will close its coal pier" in about


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("/actors Nobody", ENGLISH("nobody-named", name="Nobody")),
        ("/claims Nobody", ENGLISH("no-claims-of", name="Nobody")),
        ("/actors #99", ENGLISH("no-such-digest")),
        ("/claims #99", ENGLISH("no-such-digest")),
        ("/delete #99", ENGLISH("no-such-digest")),
        ("/delete", ENGLISH("how-to-delete")),
    ],
)
async def test_a_missing_thing_is_answered_kindly(bench, asked, answer):
    assert (await bench.ask(asked)).text == answer


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("asked", ["/claims", "/claims #1", "/claims marsh"])
async def test_claims_show_who_said_what(bench, asked):
    assert "Helena Marsh announced that Port Ellery will close" in (await bench.ask(asked)).text


async def test_a_reply_to_a_digest_refers_to_that_digest(bench, kept):
    assert "Aisha Okoro" in (await bench.ask("/actors", reply_to=kept.message_id)).text


async def test_many_claims_are_paged(bench):
    said = "\n\n".join(f"Mayor Helena Marsh said that pier number {at} would close in May." for at in range(25))
    digest = await bench.ask(f"Many piers close\n\n{said}")
    first = await bench.ask("/claims", reply_to=digest.message_id)
    await bench.ann.press_button("Older ›")
    await bench.settle()
    second = bench.replies()[-1]

    assert first.message_id == second.message_id
    assert ("pier number 9" in first.text, "pier number 10" in first.text) == (True, False)
    assert ("pier number 10" in second.text, "pier number 19" in second.text) == (True, True)


async def test_delete_removes_a_digest_from_everywhere(bench, kept):
    asked = await bench.press_button("Delete", await bench.press_button("⋯", kept))
    assert "Port Ellery Will Close" in asked.text
    gone = await bench.press_button("Delete", asked)
    assert (gone.text, gone.buttons) == (ENGLISH("deleted"), ())

    assert (await bench.ask("/search pier")).text == ENGLISH("nothing-found")
    assert (await bench.ask("/latest")).text == ENGLISH("nothing-kept")
    assert (await bench.ask("/actors Marsh")).text == ENGLISH("nobody-named", name="Marsh")


@pytest.mark.usefixtures("kept")
async def test_export_sends_everything_as_json(bench):
    answer = await bench.ask("/export")

    rows = json.loads(answer.document)
    assert [row["title"] for row in rows] == ["Port Ellery Will Close Its Coal Pier in 2028, Mayor Says"]
    assert all(rows[0]["text"][point["start"] : point["end"]] == point["text"] for point in rows[0]["summary"])


@pytest.mark.usefixtures("kept")
async def test_forget_asks_first_and_then_erases_everything(bench):
    await bench.ask("/schedule 08:00")
    asked = await bench.ask("/forget")
    assert asked.text == ENGLISH("forget-ask")
    assert "1 digest" in (await bench.ask("/latest")).text

    await bench.ann.press_button("Erase everything")
    await bench.settle()

    assert (ENGLISH("forgotten"), ()) in [(shown.text, shown.buttons) for shown in bench.replies()]
    assert (await bench.ask("/latest")).text == ENGLISH("nothing-kept")
    assert ENGLISH("schedule-none") in (await bench.ask("/schedule")).text


@pytest.mark.usefixtures("kept")
async def test_forget_keeps_everything_if_the_reader_chooses_so(bench):
    asked = await bench.ask("/forget")
    await bench.ann.press_button(ENGLISH("keep-button"))
    await bench.settle()

    (shown,) = [shown for shown in bench.replies() if shown.message_id == asked.message_id]
    assert (shown.text, shown.buttons) == (ENGLISH("forget-kept"), ())
    assert "1 digest" in (await bench.ask("/latest")).text


async def test_settings_set_the_length_of_digests(bench):
    assert (await bench.ask("/settings 1")).text == ENGLISH("length-set", length="1 sentence")

    answer = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))

    assert len(points_of(answer)) == 1


async def test_a_chat_may_have_its_digests_in_words_and_a_message_in_its_own_length(bench):
    assert (await bench.ask("/settings 40 words")).text == ENGLISH("length-set", length="at most 40 words")
    short = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))

    long = await bench.ask("/digest long", reply_to=short.message_id)

    assert "Length: at most 40 words" in (await bench.ask("/settings")).text
    assert len(points_of(short)) < len(points_of(long)) == 6


@pytest.mark.parametrize(
    "asked", ["/settings 0", "/settings 99", "/settings length x", "/settings 5 words", "/settings 99999 words"]
)
async def test_a_length_out_of_range_is_refused(bench, asked):
    assert (await bench.ask(asked)).text == ENGLISH("length-range")


async def test_settings_show_length_zone_and_times(bench):
    await bench.ask("/timezone Europe/Vilnius")
    await bench.ask("/schedule 08:00")

    answer = (await bench.ask("/settings")).text

    assert "Length: 3 sentences" in answer
    assert "Europe/Vilnius" in answer
    assert "every day at 08:00" in answer


@pytest.mark.parametrize(
    ("sent", "refusal"),
    [
        ("Hello!", Refusal.GREETING),
        ("Thanks!", Refusal.THANKS),
        ("ok", Refusal.SMALL_TALK),
        (
            "The mayor spoke on Monday and said that the pier would close, which surprised everybody there.",
            Refusal.TOO_SHORT,
        ),
        ("🙂🙂🙂", Refusal.NO_WORDS),
    ],
)
async def test_a_message_that_is_not_an_article_gets_one_friendly_sentence(bench, sent, refusal):
    assert (await bench.ask(sent)).text == ENGLISH.refusal(refusal)


async def test_a_digest_says_what_could_not_be_read_in_its_language(bench):
    georgian = "საქართველოს პარლამენტმა ორშაბათს მიიღო ახალი კანონი პორტების შესახებ. " * 12

    answer = await bench.ask(georgian)

    assert answer.text.startswith("საქართველოს")
    assert answer.text.endswith(ENGLISH("unread"))


async def test_the_beginning_of_an_article_before_a_wall_is_called_that(bench):
    told = "".join(f"<p>{line}</p>" for line in HARBOUR.splitlines()[1:] if line)
    page = f"<article><h1>Pier</h1>{told * 2}<p>Subscribe to continue reading.</p></article>"
    sent = await bench.ann.send_document(page.encode(), "pier.html", "text/html")

    assert (await bench.ann.answer(after=sent)).text.endswith(ENGLISH("part"))


async def test_a_digest_says_how_far_a_very_long_text_was_read(bench):
    german = "Der Stadtrat von Hafenau hat am Montag beschlossen, den Kohlehafen zu schließen, sagt Artikel {}."
    report = "\n\n".join(german.format(number) for number in range(1_500))

    sent = await bench.ann.send_document(report.encode(), "report.txt", "text/plain")
    answer = await bench.ann.answer(after=sent)

    assert "saved all of it but summarised only the first 1" in answer.text


async def test_a_sticker_and_a_photo_without_words_are_answered(bench):
    assert (await bench.ann.answer(after=await bench.ann.send_sticker())).text == ENGLISH("strange-media")
    assert (await bench.ann.answer(after=await bench.ann.send_photo())).text == ENGLISH("strange-media")


async def test_a_dead_and_a_private_link_are_told_apart(bench):
    assert (await bench.ask("http://10.0.0.1/story")).text == ENGLISH.refusal(Refusal.LINK_FORBIDDEN)


@pytest.mark.parametrize(
    ("content", "name", "refusal"),
    [
        (b"PK\x03\x04 not a document", "story.docx", Refusal.FILE_DAMAGED),
        (b"%PDF-1.4 nothing follows", "story.pdf", Refusal.FILE_DAMAGED),
        (b"\x7fELF\x02\x01\x01" + bytes(200), "program", Refusal.FILE_UNKNOWN),
        (b"", "empty.txt", Refusal.EMPTY),
        (bytes(25 * 1024 * 1024), "big.pdf", Refusal.FILE_TOO_BIG),
    ],
)
async def test_files_that_cannot_be_read_are_named(bench, content, name, refusal):
    sent = await bench.ann.send_document(content, name)

    assert (await bench.ann.answer(after=sent)).text == ENGLISH.refusal(refusal)


def test_every_refusal_has_a_sentence_of_its_own():
    assert len({ENGLISH.refusal(refusal) for refusal in Refusal}) == len(Refusal)
