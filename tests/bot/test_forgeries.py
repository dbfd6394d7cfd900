"""What an article says of itself proves nothing: a forgery changes no digest of another chat or member."""

import json
from datetime import datetime
from email.message import EmailMessage
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.messengers.telegram.loopback import Group, Person
from bot.messengers.telegram.loopback.users import channel_origin, create_group
from tests.bot.conftest import running_bot
from tests.bot.test_groups import read_all
from tests.bot.test_messages import HERALD, SNOW, page

POSTED = HARBOUR.replace("PORT ELLERY, Nov 22 - ", "")
TITLE, FIRST, *_ = POSTED.split("\n\n")
LAST = "She added that the union would ballot its members in January."
POST = "https://t.me/harbourherald/5"
NAME = "The Harbour Herald"
STORIES = [story.split("\n\n", 1)[1] for story in (HARBOUR_ELSEWHERE, SNOW, HARBOUR_ELSEWHERE[:900] + SNOW)]


def _upload(name, media_type, build):
    """Make a forgery of a file."""

    async def send(place, url, text):
        await place.send_document(build(url, text), name, media_type)

    return send


def _html(head):
    return _upload("news.html", "text/html", lambda url, text: _with_head(head(url), text).encode())


def _with_head(head, text):
    return page(text).replace("<head>", f"<head>{head}")


def _archive(url, text):
    content = BytesIO()
    with ZipFile(content, "w") as archive:
        archive.writestr("news.html", _with_head(f'<link rel="canonical" href="{url}">', text))
    return content.getvalue()


def _saved(of_part):
    """Make a page that a browser saved; the address is in the header of the whole or of the part."""

    def build(url, text):
        head = "" if of_part else f"Snapshot-Content-Location: {url}\r\n"
        part = f"Content-Location: {url}\r\n" if of_part else ""
        return (
            f"From: <Saved by Blink>\r\n{head}MIME-Version: 1.0\r\n"
            'Content-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n'
            f"--b\r\nContent-Type: text/html; charset=utf-8\r\n{part}\r\n{page(text)}\r\n--b--\r\n"
        ).encode()

    return _upload("news.mhtml", "multipart/related", build)


def _mail(url, text):
    mail = EmailMessage()
    title, body = text.split("\n\n", 1)
    mail["From"], mail["Subject"], mail["Message-ID"] = f"{NAME} <news@herald.example>", title, "<5@herald.example>"
    mail["Date"], mail["Archived-At"], mail["List-Id"] = "Sun, 1 Nov 2026 08:00:00 +0000", f"<{url}>", f"<{url}>"
    mail.set_content(body)
    return bytes(mail)


def _word(url, text):
    document, content = docx.Document(), BytesIO()
    title, *paragraphs = text.split("\n\n")
    stated = document.core_properties
    stated.title, stated.author, stated.last_modified_by, stated.identifier = title, NAME, NAME, url
    stated.created = stated.modified = datetime(2026, 11, 1, 8)  # noqa: DTZ001 - the file has no zone
    for paragraph in (title, *paragraphs):
        document.add_paragraph(paragraph)
    document.save(content)
    return content.getvalue()


def _forwarded(origin):
    async def send(place, url, text):
        post = {"message_id": int(url.rpartition("/")[2])} if origin["type"] == "channel" else {}
        await place.forward(text, origin | post)

    return send


async def _pasted(place, url, text):
    await place.send_text(f"{text}\n\nSource: {NAME}, {url}")


async def _hidden(place, url, text):
    await place.send_text(text, entities=[{"type": "text_link", "offset": 0, "length": 4, "url": url}])


async def _previewed(place, url, text):
    await place.send_text(text, link_preview_options={"url": url, "is_disabled": False})


USER = {"id": 5, "is_bot": False, "first_name": NAME, "username": "harbourherald"}
FORGERIES = {
    "canonical link": _html('<link rel="canonical" href="{}">'.format),
    "og:url": _html('<meta property="og:url" content="{}">'.format),
    "JSON-LD": _html(
        lambda url: (
            '<script type="application/ld+json">'
            + json.dumps({"@type": "NewsArticle", "url": url, "mainEntityOfPage": url, "publisher": {"name": NAME}})
            + "</script>"
        )
    ),
    "names and dates of a page": _html(
        lambda url: (
            f'<link rel="canonical" href="{url}"><meta property="og:site_name" content="{NAME}">'
            '<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2026-11-01">'
        )
    ),
    "zip of a page": _upload("news.zip", "application/zip", _archive),
    "address of a saved page": _saved(of_part=False),
    "address of its part": _saved(of_part=True),
    "headers of a mail": _upload("news.eml", "message/rfc822", _mail),
    "properties of a Word document": _upload("news.docx", "application/octet-stream", _word),
    "words of a paste": _pasted,
    "address behind words": _hidden,
    "address of a preview": _previewed,
    "title of a channel": _forwarded(channel_origin(NAME)),
    "name of a hidden user": _forwarded({"type": "hidden_user", "sender_user_name": NAME}),
    "name of a user": _forwarded({"type": "user", "sender_user": USER}),
}


@pytest.fixture
async def bench(settings, workers, clock, site):
    open_settings = settings.model_copy(update={"fetch_allow": frozenset({f"127.0.0.1:{site.port}"})})
    async with running_bot(open_settings, workers, clock) as started:
        yield started


@pytest.fixture
async def readers(bench):
    group = create_group(bench.telegram, bench.ann, "Readers")
    await read_all(bench, group)
    return group


@pytest.fixture
def bob(bench, readers):
    return Group(bench.telegram, readers.chat.api_chat, Person(bench.telegram, "Bob", 1002).user)


@pytest.mark.parametrize("forgery", FORGERIES)
async def test_forged_posts_drop_no_line_of_the_genuine_one_in_another_chat(bench, forgery):
    stranger = Person(bench.telegram, "Mallory", 1666)
    for at, story in enumerate(STORIES):
        await FORGERIES[forgery](stranger, f"https://t.me/harbourherald/{at}", f"{TITLE} {at}\n\n{FIRST}\n\n{story}")
        await bench.settle()
    mallorys = await bench.store.chats.find(1666)
    assert await bench.store.digests.count(mallorys.id) == len(STORIES)

    await bench.ann.answer(after=await bench.ann.forward(POSTED.removeprefix(f"{TITLE}\n\n"), HERALD))

    (kept,) = await bench.store.digests.every((await bench.store.chats.find(1001)).id)
    assert kept.digest.article.text.startswith(FIRST)


@pytest.mark.parametrize("forgery", FORGERIES)
async def test_a_forgery_does_not_replace_the_digest_of_another_member(bench, readers, bob, forgery):
    await bob.answer(after=await bob.forward(HARBOUR, HERALD))
    (before,) = await bench.store.digests.every(1)

    await FORGERIES[forgery](readers, POST, f"{TITLE}\n\n{STORIES[1]}")
    await bench.settle()

    kept, other = await bench.store.digests.every(1)
    assert (kept, before.submitter) == (before, 1002)
    assert (other.submitter, other.digest.article.title) == (1001, TITLE)


@pytest.mark.parametrize("forgery", FORGERIES)
async def test_a_copy_with_forged_names_leaves_the_digest_of_another_member(bench, readers, bob, forgery):
    await bob.answer(after=await bob.send_text(HARBOUR))
    (before,) = await bench.store.digests.every(1)

    await FORGERIES[forgery](readers, POST, HARBOUR)
    await bench.settle()

    assert (await bench.store.digests.every(1))[0] == before


@pytest.mark.parametrize("forgery", FORGERIES)
async def test_a_forged_copy_that_came_first_is_not_shown_to_those_who_send_the_genuine_article(
    bench, readers, bob, forgery
):
    await FORGERIES[forgery](readers, "https://t.me/harbourherald/9", POSTED)
    await bench.settle()

    shown = await bob.answer(after=await bob.forward(POSTED, HERALD))

    forged, genuine = await bench.store.digests.every(1)
    assert (forged.submitter, genuine.submitter) == (1001, 1002)
    assert (genuine.digest.article.url, genuine.digest.article.source) == (POST, NAME)
    assert str(genuine.id) in str(shown.buttons)


async def test_a_part_of_a_post_that_a_member_chose_does_not_stand_for_the_post(bench, readers, bob):
    part, _, _ = POSTED.partition(LAST)
    quoting = {"external_reply": {"origin": {**HERALD, "date": 1_700_000_000}}, "quote": {"text": part, "position": 0}}
    await readers.answer(after=await readers.send_text("/digest", **quoting))
    (before,) = await bench.store.digests.every(1)

    await bob.answer(after=await bob.forward(POSTED, HERALD))

    chosen, genuine = await bench.store.digests.every(1)
    assert chosen == before
    assert (genuine.submitter, LAST in genuine.digest.article.text) == (1002, True)


async def test_a_copy_with_one_other_name_is_a_digest_of_its_own_for_another_member(bench, readers, bob):
    await readers.answer(after=await readers.send_text(HARBOUR.replace("Tomas Brandt", "Tomas Okafor")))
    await bob.answer(after=await bob.send_text(HARBOUR))

    forged, genuine = await bench.store.digests.every(1)
    assert (forged.submitter, genuine.submitter) == (1001, 1002)
    assert "Tomas Brandt" in genuine.digest.article.text


async def test_the_same_article_from_two_members_is_one_digest(bench, readers, bob):
    first = await readers.answer(after=await readers.forward(POSTED, HERALD))
    for member in (bob, readers, bob):
        again = await member.answer(after=await member.forward(POSTED, HERALD))

    (kept,) = await bench.store.digests.every(1)
    assert (kept.submitter, kept.sources) == (1001, ())
    assert first.text in again.text


async def test_the_same_words_under_another_title_sent_twice_are_one_digest(bench, readers, bob):
    await bob.answer(after=await bob.send_text(HARBOUR))
    for _ in range(2):
        await FORGERIES["canonical link"](readers, POST, POSTED.replace(TITLE, "A Title of Its Own"))
        await bench.settle()

    assert [kept.submitter for kept in await bench.store.digests.every(1)] == [1002, 1001]


async def test_a_message_that_is_edited_into_the_words_of_another_member_changes_its_own_digest(bench, readers, bob):
    await bob.answer(after=await bob.forward(POSTED, HERALD))
    (before,) = await bench.store.digests.every(1)
    sent = await readers.send_text(HARBOUR_ELSEWHERE)
    await readers.answer(after=sent)

    await readers.edit(sent, POSTED)
    await bench.settle()

    kept, own = await bench.store.digests.every(1)
    assert kept == before
    assert (own.submitter, own.digest.article.text) == (1001, before.digest.article.text)


async def test_a_page_that_declares_the_address_of_another_page_is_known_by_its_own(bench, site):
    genuine = site.page("/pier", page(HARBOUR))
    await bench.ann.answer(after=await bench.ann.send_text(genuine))
    forged = site.page("/forged", _with_head(f'<link rel="canonical" href="{genuine}">', f"{TITLE}\n\n{STORIES[1]}"))

    await bench.ann.answer(after=await bench.ann.send_text(forged))

    assert [kept.address for kept in await bench.store.digests.every(1)] == [genuine, forged]


async def test_a_rewritten_page_changes_only_the_digest_of_the_member_who_asked(bench, readers, bob, site):
    link = site.page("/live", page(HARBOUR))
    await bob.answer(after=await bob.send_text(link))
    (before,) = await bench.store.digests.every(1)
    site.page("/live", page(f"{TITLE}\n\n{STORIES[1]}"))

    await readers.answer(after=await readers.send_text(link))
    after_ann = await bench.store.digests.every(1)
    site.page("/live", page(f"{TITLE}\n\n{STORIES[0]}"))
    await bob.send_text(link)
    await bench.settle()
    after_bob = await bench.store.digests.every(1)

    assert after_ann[0] == before
    assert [kept.submitter for kept in after_ann] == [kept.submitter for kept in after_bob] == [1002, 1001]
    assert "administrative court" in after_bob[0].digest.article.text
    assert after_bob[1] == after_ann[1]


@pytest.mark.parametrize("words", ["@precis_bot 1", "/digest 1"])
async def test_another_length_for_another_member_leaves_the_stored_digest(bench, readers, bob, words):
    sent = await bob.send_text(HARBOUR)
    shown = await bob.answer(after=sent)
    (before,) = await bench.store.digests.every(1)

    for replied in (sent, shown.message_id):
        answer = await readers.answer(after=await readers.send_text(words, reply_to=replied))
        assert answer.text.count("• ") < shown.text.count("• ")

    assert await bench.store.digests.every(1) == (before,)
