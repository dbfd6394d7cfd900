"""Every kind of message a person can forward: each is answered with the right digest, or the right sentence."""

from itertools import permutations

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.message_types.fluent_lookup import ENGLISH
from bot.messengers.telegram.loopback import Person
from bot.messengers.telegram.loopback.users import channel_origin, create_group
from bot.messengers.telegram.loopback.validation import Refused
from summarizer.model import Refusal
from tests.bot.conftest import running_bot
from tests.bot.test_conversation import points_of

HERALD = channel_origin("The Harbour Herald", "harbourherald", 5)
POST = channel_origin("Port Post", "portpost", 9)
TITLE = "Port Ellery Will Close Its Coal Pier in 2028, Mayor Says"
ELSEWHERE = "Norcoal threatens to sue over pier closure"

SNOW = """Snow closes the mountain road to Kelm

The only road to Kelm was closed by snow on Tuesday, and the four hundred people of the village wait for the plough. \
The mayor said that there was bread for a week and wood for a month. “We have seen worse,” she told reporters.

The school stays closed until Friday. A helicopter brought medicine for two patients, the rescue service said.
"""


@pytest.fixture
async def bench(settings, workers, clock, site):
    open_settings = settings.model_copy(update={"fetch_allow": frozenset({f"127.0.0.1:{site.port}"})})
    async with running_bot(open_settings, workers, clock) as started:
        yield started


def page(text, **meta):
    title, *paragraphs = text.strip().split("\n\n")
    head = "".join(f'<meta property="{name}" content="{value}">' for name, value in meta.items())
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>"
    )


def titles(shown):
    return [each.text.split("\n")[0] for each in shown]


async def test_an_album_is_one_article_whichever_part_has_the_words(bench):
    sent = await bench.ann.send_album(["", HARBOUR, ""])
    await bench.settle()

    assert titles(bench.replies()) == [TITLE]
    assert bench.replies()[0].reply_to == sent[1]


@pytest.mark.parametrize("order", list(permutations(range(3))))
async def test_an_album_whose_parts_come_in_any_order_is_one_article(bench, monkeypatch, order):
    held: list[dict[str, object]] = []

    async def hold(update):
        held.append(update)

    monkeypatch.setattr(bench.telegram, "deliver", hold)
    sent = await bench.ann.send_album(["", HARBOUR, ""])
    monkeypatch.undo()
    for at in order:
        await bench.telegram.deliver(held[at])
    await bench.settle()

    assert [(shown.text.splitlines()[0], shown.reply_to) for shown in bench.replies()] == [(TITLE, sent[1])]


async def test_an_album_without_words_is_answered_once(bench):
    await bench.ann.send_album(["", "", ""])
    await bench.settle()

    assert [shown.text for shown in bench.replies()] == [ENGLISH("strange-media")]


async def test_a_paste_that_telegram_cut_is_one_article(bench):
    sentences = [f"The {at}th sentence tells what the harbour master of Port Ellery said." for at in range(100)]
    long = TITLE + "\n\n" + " ".join(sentences)
    cut = long.rindex(" ", 0, 4096)
    first = await bench.ann.send_text(long[:cut])
    await bench.ann.send_text(long[cut + 1 :])
    await bench.settle()

    assert titles(bench.replies()) == [TITLE]
    assert bench.replies()[0].reply_to == first
    (kept,) = await bench.store.digests.every(1)
    assert kept.digest.article.text == " ".join(sentences)


@pytest.mark.parametrize("which", [0, 1])
async def test_the_edit_of_one_piece_of_a_cut_paste_leaves_the_digest_of_the_whole(bench, which):
    sentences = [f"The {at}th sentence tells what the harbour master of Port Ellery said." for at in range(100)]
    long = TITLE + "\n\n" + " ".join(sentences)
    cut = long.rindex(" ", 0, 4096)
    pieces = [await bench.ann.send_text(long[:cut]), await bench.ann.send_text(long[cut + 1 :])]
    await bench.settle()
    before = bench.replies()

    await bench.ann.edit(pieces[which], HARBOUR_ELSEWHERE)
    await bench.settle()

    assert bench.replies() == before


async def test_two_pasted_articles_stay_two(bench):
    await bench.ann.send_text(HARBOUR * 3)
    await bench.ann.send_text(HARBOUR_ELSEWHERE)
    await bench.settle()

    assert titles(bench.replies()) == [TITLE, ELSEWHERE]


async def test_parts_that_waited_through_a_crash_are_still_one_article(bench):
    update = {"date": 1_700_000_000, "chat": bench.ann.chat.api_chat, "from": bench.ann.user, "media_group_id": "a"}
    photo = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
    for number, caption in ((901, ""), (902, HARBOUR)):
        message = {**update, "message_id": number, "photo": photo, "caption": caption}
        row = {"update_id": number, "message": message}
        await bench.store.inbox.put(number, bench.ann.id, row, bench.clock.now())
    await bench.running.application.update_queue.recover(bench.running.application.bot)
    await bench.settle()

    assert titles(bench.replies()) == [TITLE]


async def test_several_links_get_a_digest_each_in_their_order(bench, site):
    one, two = site.page("/one", page(HARBOUR)), site.page("/two", page(HARBOUR_ELSEWHERE))

    await bench.ann.send_text(f"Look: {one}?utm_source=x and {two}, and once more {one}")
    await bench.settle()

    assert titles(bench.replies()) == [TITLE, ELSEWHERE]


async def test_the_first_links_of_many_are_read_and_the_others_are_called_too_many(bench, site):
    links = [site.page(f"/{at}", page(HARBOUR.replace("2028", f"20{at}0"))) for at in range(30, 37)]

    await bench.ann.send_text("\n".join(links))
    await bench.settle()

    assert bench.replies()[-1].text == ENGLISH("too-many", most=5, more=2)


async def test_a_link_that_fails_is_named_beside_the_others(bench, site):
    good, missing = site.page("/good", page(HARBOUR)), f"http://127.0.0.1:{site.port}/gone"

    await bench.ann.send_text(f"{missing} {good}")
    await bench.settle()

    assert titles(bench.replies()) == [TITLE, f"{missing}: {ENGLISH.refusal(Refusal.PAGE_MISSING)}"]


async def test_the_button_of_a_forwarded_teaser_leads_to_its_article(bench, site):
    keyboard = {"inline_keyboard": [[{"text": "Read", "url": site.page("/a", page(HARBOUR))}]]}
    fields = {"forward_origin": {**POST, "date": 1_700_000_000}, "reply_markup": keyboard}

    answer = await bench.ann.answer(after=await bench.ann.send_text("The pier closes. @portpost", **fields))

    assert titles([answer]) == [TITLE]
    assert "Also from Port Post" in answer.text
    assert "https://t.me/portpost/9" in [entity.get("url") for entity in answer.entities]


async def test_a_link_that_only_the_preview_names_is_read(bench, site):
    preview = {"url": site.page("/a", page(HARBOUR))}

    answer = await bench.ann.answer(after=await bench.ann.send_text("Look at this", link_preview_options=preview))

    assert titles([answer]) == [TITLE]


async def test_a_post_of_blocks_only_is_read_even_through_unknown_nodes(bench):
    title, *paragraphs = HARBOUR.strip().split("\n\n")
    blocks = [{"type": "heading", "text": title}, {"type": "novelty", "blocks": [{"type": "paragraph", "text": text}
              for text in paragraphs]}]  # fmt: skip
    number = await bench.ann.send_text("", rich_message={"blocks": blocks})

    assert titles([await bench.ann.answer(after=number)]) == [TITLE]


async def test_the_digest_follows_an_edit(bench):
    sent = await bench.ann.send_text(HARBOUR)
    shown = await bench.ann.answer(after=sent)
    await bench.settle()

    await bench.ann.edit(sent, HARBOUR.replace("2028", "2031"))
    await bench.settle()

    (after,) = bench.replies()
    assert after.message_id == shown.message_id
    assert after.text == shown.text.replace("2028", "2031")
    assert [kept.digest.article.title for kept in await bench.store.digests.every(1)] == [TITLE.replace("2028", "2031")]


async def test_a_digest_that_an_edit_makes_shorter_loses_the_messages_it_no_longer_needs(bench, monkeypatch):
    monkeypatch.setattr("bot.message_types.outgoing_message.MAX_PART_UNITS", 500)
    sent = await bench.ann.send_text(HARBOUR)
    await bench.settle()
    before = len(bench.replies())

    await bench.ann.edit(sent, HARBOUR.split("According")[0])
    await bench.settle()

    assert 1 <= len(bench.replies()) < before
    assert bench.replies()[-1].text.endswith(f"{len(bench.replies())} of {len(bench.replies())}")


async def test_a_digest_asked_for_in_a_group_follows_the_edit_of_the_message_it_was_made_of(bench):
    readers = create_group(bench.telegram, bench.ann, "Readers")
    sent = await readers.send_text("An article for you:")
    await bench.settle()
    await readers.edit(sent, f"@precis_bot {HARBOUR}")
    await bench.settle()
    shown = [each for each in readers.messages if each.by_bot]
    again = await readers.answer(after=await readers.send_text("/digest", reply_to=sent))

    await readers.edit(sent, HARBOUR.replace("2028", "2031"))
    await bench.settle()

    after = [each for each in readers.messages if each.by_bot]
    assert [each.message_id for each in after] == [shown[0].message_id, again.message_id]
    assert titles(after) == [TITLE.replace("2028", "2031")] * 2


@pytest.mark.parametrize("words", [HARBOUR, HARBOUR.replace("\n\n", "\n \n\n"), "Never mind.", ""])
async def test_an_edit_that_changes_nothing_or_takes_the_article_away_leaves_the_digest(bench, words):
    sent = await bench.ann.send_text(HARBOUR)
    shown = await bench.ann.answer(after=sent)
    await bench.settle()

    await bench.ann.edit(sent, words)
    await bench.settle()

    assert bench.replies() == [shown]


async def test_an_edit_that_makes_an_article_of_a_remark_gets_its_digest(bench):
    sent = await bench.ann.send_text("Hm, the article is coming.")
    await bench.ann.answer(after=sent)

    await bench.ann.edit(sent, HARBOUR)
    await bench.settle()

    assert titles(bench.replies())[1:] == [TITLE]


async def test_the_same_news_from_another_source_gets_the_digest_there_is_with_the_new_source(bench):
    first = await bench.ann.answer(after=await bench.ann.forward(HARBOUR, HERALD))
    again = await bench.ann.answer(after=await bench.ann.forward(HARBOUR.replace("in writing", "on paper"), POST))

    assert titles([again]) == titles([first])
    assert "Also from Port Post" in again.text
    assert again.text.endswith(ENGLISH("known", day="23 November 2026"))
    assert [kept.id for kept in await bench.store.digests.every(1)] == [1]


async def test_another_report_of_the_same_event_gets_its_own_digest(bench):
    await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
    await bench.ann.answer(after=await bench.ann.send_text(HARBOUR_ELSEWHERE))

    assert len(await bench.store.digests.every(1)) == 2


async def test_a_page_that_was_rewritten_gets_a_new_digest_under_its_number(bench, site):
    link = site.page("/live", page(HARBOUR))
    await bench.ann.answer(after=await bench.ann.send_text(link))
    site.page("/live", page(HARBOUR.split("According")[0] + HARBOUR_ELSEWHERE.partition("\n\n")[2]))

    answer = await bench.ann.answer(after=await bench.ann.send_text(f"{link}?utm_medium=rss"))

    assert titles([answer]) == [TITLE]
    (kept,) = await bench.store.digests.every(1)
    assert "administrative court" in kept.digest.article.text


async def test_other_articles_under_one_address_stay_apart(bench, site):
    link = site.page("/news", page(HARBOUR))
    await bench.ann.answer(after=await bench.ann.send_text(link))
    site.page("/news", page(HARBOUR_ELSEWHERE))

    await bench.ann.answer(after=await bench.ann.send_text(link))

    assert [kept.digest.article.title for kept in await bench.store.digests.every(1)] == [TITLE, ELSEWHERE]


async def test_texts_written_by_one_person_stay_separate(bench):
    bob = {"type": "user", "sender_user": {"id": 5, "is_bot": False, "first_name": "Bob", "username": "bob"}}
    for story in (HARBOUR, HARBOUR_ELSEWHERE):
        await bench.ann.answer(after=await bench.ann.forward(story, bob))

    assert len(await bench.store.digests.every(1)) == 2


async def test_a_longer_digest_of_known_news_is_made_when_asked_for(bench):
    sent = await bench.ann.send_text(HARBOUR)
    await bench.ann.answer(after=sent)

    longer = await bench.ask("/digest 5", reply_to=sent)

    assert len(points_of(longer)) == 5
    assert ENGLISH("known", day="23 November 2026") not in longer.text


async def test_a_line_that_a_channel_sets_under_every_post_is_dropped_from_the_third_on(bench):
    habit = "Our team works around the clock so that you are the first to know what moves the coast"
    stories = [HARBOUR, HARBOUR_ELSEWHERE, SNOW]
    for at, story in enumerate(stories):
        text = story.split("Read more")[0].strip()
        await bench.ann.answer(after=await bench.ann.forward(f"{text}\n\n{habit}", {**HERALD, "message_id": at}))

    kept = await bench.store.digests.every(1)

    assert [habit in each.digest.article.text for each in kept] == [True, True, False]
    assert [(each.text, each.reason) for each in kept[2].digest.article.dropped if each.text == habit] == [
        (habit, "repeated")
    ]


async def test_a_reply_to_another_chat_is_read_by_the_words_it_quotes(bench):
    external = {"origin": {**HERALD, "date": 1_700_000_000}}
    fields = {"external_reply": external, "quote": {"text": HARBOUR, "position": 0}}

    answer = await bench.ann.answer(after=await bench.ann.send_text("What is this about?", **fields))

    assert titles([answer]) == [TITLE]
    assert "The Harbour Herald" in answer.text


async def test_a_reply_to_another_chat_that_shows_nothing_is_explained(bench):
    external = {"origin": {**HERALD, "date": 1_700_000_000}}

    answer = await bench.ann.answer(after=await bench.ann.send_text("/digest", external_reply=external))

    assert answer.text == ENGLISH("out-of-sight")


async def test_a_chosen_quote_is_digested_instead_of_the_whole(bench):
    sent = await bench.ann.send_text(HARBOUR + HARBOUR_ELSEWHERE)
    await bench.ann.answer(after=sent)
    quote = {"text": HARBOUR_ELSEWHERE, "position": len(HARBOUR), "is_manual": True}

    answer = await bench.ann.answer(after=await bench.ann.send_text("/digest", reply_to=sent, quote=quote))

    assert titles([answer]) == [ELSEWHERE]


async def test_a_discussion_group_does_no_work_twice_for_the_channel_it_belongs_to(bench):
    readers = create_group(bench.telegram, bench.ann, "Readers")
    copy = {"forward_origin": {**HERALD, "date": 1_700_000_000}, "is_automatic_forward": True}
    await bench.store.chats.find_or_add(HERALD["chat"]["id"], None, "channel", "UTC", bench.clock.now())

    await readers.send_text(HARBOUR, **copy)
    await bench.settle()

    assert [shown for shown in readers.messages if shown.by_bot] == []


async def test_a_discussion_group_whose_channel_is_without_us_has_its_posts_read(bench):
    readers = create_group(bench.telegram, bench.ann, "Readers")
    copy = {"forward_origin": {**HERALD, "date": 1_700_000_000}, "is_automatic_forward": True}

    answer = await readers.answer(after=await readers.send_text(HARBOUR, **copy))

    assert titles([answer]) == [TITLE]


async def test_a_protected_message_is_read_like_any_other(bench):
    answer = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR, has_protected_content=True))

    assert titles([answer]) == [TITLE]


async def test_a_picture_sent_as_a_file_leaves_its_caption_to_read(bench):
    number = await bench.ann.send_document(b"\x89PNG", "pier.png", "image/png", caption=HARBOUR)

    assert titles([await bench.ann.answer(after=number)]) == [TITLE]


async def test_an_article_is_digested_once_for_all_chats(bench, workers, monkeypatch):
    ran = []
    run = workers._run

    async def counted(work, given, job):
        ran.append(work)
        return await run(work, given, job)

    monkeypatch.setattr(workers, "_run", counted)
    readers = [Person(bench.telegram, name, at) for at, name in enumerate(("Bo", "Cy", "Di"), 5001)]
    fresh = HARBOUR.replace("wind parts", "tidal parts")
    for reader in readers:
        await reader.send_text(fresh)
    await bench.settle()

    # Each message is read, to know what it is; the digest is made once.
    assert len(ran) == len(readers) + 1
    assert all("tidal parts" in reader.messages[-1].text for reader in readers)


async def test_an_edit_that_takes_a_link_away_leaves_its_digest(bench, site):
    one, two = site.page("/one", page(HARBOUR)), site.page("/two", page(HARBOUR_ELSEWHERE))
    sent = await bench.ann.send_text(f"{one} {two}")
    await bench.settle()
    before = bench.replies()

    await bench.ann.edit(sent, two)
    await bench.settle()

    assert bench.replies() == before
    assert (await bench.store.inbox.counts())["set_aside"] == 0


async def test_an_edit_that_adds_a_link_before_another_brings_its_digest_and_leaves_the_other(bench, site):
    one, two = site.page("/one", page(HARBOUR)), site.page("/two", page(HARBOUR_ELSEWHERE))
    sent = await bench.ann.send_text(one)
    await bench.settle()

    await bench.ann.edit(sent, f"{two} {one}")
    await bench.settle()

    assert titles(bench.replies()) == [TITLE, ELSEWHERE]
    assert [kept.digest.article.title for kept in await bench.store.digests.every(1)] == [TITLE, ELSEWHERE]


async def test_an_edit_into_what_the_chat_has_already_brings_that_digest(bench):
    await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
    sent = await bench.ann.send_text(HARBOUR_ELSEWHERE)
    await bench.settle()

    await bench.ann.edit(sent, HARBOUR)
    await bench.settle()

    assert titles(bench.replies()) == [TITLE, ELSEWHERE, TITLE]
    assert bench.replies()[-1].text.endswith(ENGLISH("known", day="23 November 2026"))


async def test_an_edit_overtakes_an_answer_that_could_not_be_sent(bench):
    def refuses(name, _parameters):
        if name == "sendMessage":
            raise Refused(502, "Bad Gateway")

    bench.running.courier._pause = _at_once
    bench.telegram.faults.append(refuses)
    sent = await bench.ann.send_text(HARBOUR)
    await bench.settle()
    bench.telegram.faults.clear()

    await bench.ann.edit(sent, HARBOUR.replace("2028", "2031"))
    await bench.settle()
    await bench.running.courier.recover()
    await bench.running.courier.idle()

    assert titles(bench.replies()) == [TITLE.replace("2028", "2031")]


async def _at_once(_seconds):
    return None


async def test_a_file_sent_as_a_reply_to_another_chat_is_read(bench):
    document = {"file_id": bench.telegram.store_file(HARBOUR.encode()), "file_unique_id": "f", "file_name": "a.txt"}
    external = {"origin": {**HERALD, "date": 1_700_000_000}}

    answer = await bench.ann.answer(after=await bench.ann.send_text("", document=document, external_reply=external))

    assert titles([answer]) == [TITLE]


async def test_a_file_that_telegram_fails_to_give_at_first_is_asked_for_again(bench, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.incoming.download._MAX_WAIT_SECONDS", 0.0)
    failures = [Refused(502, "Bad Gateway"), Refused(500, "Internal Server Error")]

    def fails(name, _parameters):
        if name == "getFile" and failures:
            raise failures.pop()

    bench.telegram.faults.append(fails)
    sent = await bench.ann.send_document(HARBOUR.encode(), "a.txt", "text/plain")

    assert titles([await bench.ann.answer(after=sent)]) == [TITLE]


async def test_a_file_that_telegram_never_gives_is_said_so(bench, monkeypatch):
    monkeypatch.setattr("bot.messengers.telegram.incoming.download._MAX_WAIT_SECONDS", 0.0)

    def fails(name, _parameters):
        if name == "getFile":
            raise Refused(502, "Bad Gateway")

    bench.telegram.faults.append(fails)
    sent = await bench.ann.send_document(HARBOUR.encode(), "a.txt", "text/plain")

    assert (await bench.ann.answer(after=sent)).text == ENGLISH.refusal(Refusal.FILE_LOST)


async def test_an_album_of_pictures_sent_as_files_is_one_article(bench):
    for caption in (HARBOUR, "", ""):
        await bench.ann.send_document(b"\x89PNG", "a.png", "image/png", caption=caption, media_group_id="a1")
    await bench.settle()

    assert titles(bench.replies()) == [TITLE]


async def test_an_album_of_files_gets_a_digest_each(bench):
    for name, words in (("a.txt", HARBOUR), ("b.txt", HARBOUR_ELSEWHERE)):
        await bench.ann.send_document(words.encode(), name, "text/plain", media_group_id="a1")
    await bench.settle()

    assert titles(bench.replies()) == [TITLE, ELSEWHERE]


async def test_an_album_that_fails_fails_once(bench, monkeypatch):
    async def fails(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("bot.articles.intake.take", fails)
    await bench.ann.send_album([HARBOUR, "", ""])
    await bench.settle()

    assert [shown.text for shown in bench.replies()] == [ENGLISH("bug")]
    assert await bench.store.inbox.counts() == {"waiting": 0, "set_aside": 3}


async def test_a_longer_digest_of_a_near_copy_keeps_the_first_words_and_source(bench):
    await bench.ann.answer(after=await bench.ann.forward(HARBOUR, HERALD))
    near = await bench.ann.forward(HARBOUR.replace("in writing", "on paper"), POST)
    await bench.ann.answer(after=near)

    await bench.ask("/digest 5", reply_to=near)

    (kept,) = await bench.store.digests.every(1)
    assert (kept.digest.article.source, len(kept.digest.points)) == ("The Harbour Herald", 5)
    assert "in writing" in kept.digest.article.text


async def test_a_digest_is_made_longer_by_a_reply_to_it(bench):
    shown = await bench.ann.answer(after=await bench.ann.send_text(HARBOUR))
    await bench.settle()

    longer = await bench.ask("/digest 5", reply_to=shown.message_id)

    (kept,) = await bench.store.digests.every(1)
    assert (kept.id, len(kept.digest.points)) == (1, 5)
    assert titles([longer]) == [TITLE]


async def test_no_line_counts_are_stored_for_a_persons_messages(bench):
    olga = {"type": "user", "sender_user": {"id": 5, "is_bot": False, "first_name": "Olga", "username": "olga"}}
    for at, story in enumerate((HARBOUR, HARBOUR_ELSEWHERE, SNOW)):
        await bench.ann.answer(after=await bench.ann.forward(f"{story}\n\nOlga was here {at}", olga))

    assert await bench.store.duplicates.familiar_lines(1, "t.me/olga") == frozenset()
