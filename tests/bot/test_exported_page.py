"""The page of `/export html` holds everything, works without a network, and runs nothing of an article."""

import base64
import hashlib
import json
import re
import tracemalloc
from html.parser import HTMLParser
from importlib.resources import files
from io import SEEK_END
from json import JSONDecoder
from unicodedata import normalize

import pytest

from bot.articles.samples import HARBOUR
from bot.domain.shown_actors import shown_actors
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.outgoing_message import SendPage
from bot.messengers.telegram.loopback import ShownMessage
from bot.messengers.telegram.outgoing import exported_page
from bot.render.web_address import web_address
from storage.records import DeliveryState, NewDigest
from storage.search.normalize import folded
from storage.store import Store
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, DuplicateKeys, Point
from tests.bot.conftest import labels
from tests.bot.messengers.telegram.outgoing.test_courier import Fails, never_connected
from tests.keep_digests import keep_digests

HOSTILE = "</script><script>alert(1)</script><!--\"'&<img src=x onerror=alert(2)>"


class Elements(HTMLParser):
    """The elements of a page with their attributes, and the content of each script."""

    def __init__(self, html):
        super().__init__()
        self.elements = []
        self.contents = []
        self._in = None
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))
        self._in = tag
        if tag in ("script", "style"):
            self.contents.append((tag, dict(attrs).get("type"), ""))

    def handle_data(self, data):
        if self._in in ("script", "style"):
            tag, kind, before = self.contents[-1]
            self.contents[-1] = (tag, kind, before + data)

    def handle_endtag(self, tag):
        self._in = None


def rows_of(document: bytes):
    ((_, _, data),) = [each for each in Elements(document.decode()).contents if each[1] == "application/json"]
    return json.loads(data)


async def keep(bench, text="The pier closes. “It is over,” Ann Lee said.", *, number=0, **article):
    """Keep a digest for Ann, whose second sentence is a claim if it has one."""
    chat = await bench.store.chats.find_or_add(1001, None, "private", "UTC", bench.clock.now())
    start = text.find("“")
    claim = Claim("Ann Lee", "Ann Lee", 0, 7, "said", 3, 4, text[start : start + 11], start, start + 11,
                  ((start, start + 11),), ClaimKind.DIRECT)  # fmt: skip
    actor = Actor("Ann Lee", ActorKind.PERSON, article.pop("role", "mayor"), (), 1, 0.9, key=True, claims=(0,))
    made = Digest(Article(text, **article), (Point(text[:16], 0, 16),), (actor,), (claim,) if start >= 0 else ())
    entry = NewDigest(made, DuplicateKeys(f"print {number} {text}"))
    return (await keep_digests(bench.store, chat.id, [entry], bench.clock.now()))[0][0]


@pytest.fixture
async def page(bench) -> ShownMessage:
    """The page of a chat with an article whose every field is hostile."""
    await keep(bench, HOSTILE + " “It is over,”", title=HOSTILE, source=HOSTILE, author=HOSTILE, role=HOSTILE,
               url="javascript:alert(3)", language="en", published="2026-11-20")  # fmt: skip
    return await bench.ask("/export html")


async def test_the_page_has_everything_stored_with_the_positions_of_the_claims(bench):
    await bench.ask(HARBOUR)
    answer = await bench.ask("/export html")

    (row,) = rows_of(answer.document)
    (kept,) = await bench.store.digests.every(1)
    said = [row["text"][start:end] for claim in row["claims"] for start, end in claim["spans"]]
    assert (answer.note, answer.text[:17]) == ("precis.html", "1 digest, as a pa")
    assert row["text"] == kept.digest.article.text
    assert said == [piece for claim in kept.digest.attributed for piece in claim.pieces]
    assert [row["text"][start:end] for start, end in row["points"]] == [point.text for point in kept.digest.points]
    assert [each["name"] for each in row["actors"]] == [each.name for each in shown_actors(kept.digest)]


async def test_nothing_in_an_article_becomes_markup_or_a_script(page):
    html = page.document.decode()
    (row,) = rows_of(page.document)
    scripts = [(kind, content) for tag, kind, content in Elements(html).contents if tag == "script"]

    assert [kind for kind, _ in scripts] == ["application/json", None]
    assert (row["title"], row["author"], row["actors"][0]["role"]) == (HOSTILE, HOSTILE, HOSTILE)
    assert "<" not in scripts[0][1]
    assert "alert" not in html.replace(scripts[0][1], "")


def test_on_a_phone_the_role_goes_below_a_long_name():
    style = files("bot.render.export_page").joinpath("page.css").read_text(encoding="utf-8")
    rules = dict(re.findall(r"^(\.known \w+) \{ (.+) \}$", style, re.MULTILINE))

    assert "flex-wrap: wrap" in rules[".known li"]
    assert "9rem" in rules[".known span"]


async def test_its_policy_allows_its_own_script_and_style_and_no_network(page):
    elements = Elements(page.document.decode())
    hashes = {
        f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
        for _, kind, content in elements.contents
        if kind is None
    }
    (policy,) = [it["content"] for _, it in elements.elements if it.get("http-equiv") == "Content-Security-Policy"]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))

    assert rules.pop("style-src") in hashes
    assert rules.pop("script-src") in hashes
    assert rules == {"default-src": "'none'", "base-uri": "'none'", "form-action": "'none'"}
    assert [it for _, it in elements.elements if it.keys() & {"src", "href", "style", "action"}] == []
    assert [it for _, it in elements.elements if any(name.startswith("on") for name in it)] == []


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://a.example/b", True),
        ("HTTP://a.example", True),
        ("javascript:alert(1)", False),
        ("java\nscript:alert(1)", False),
        ("data:text/html,x", False),
        ("//a.example", False),
        ("https:", False),
        ("http://[", False),
        (None, False),
    ],
)
def test_only_addresses_of_the_web_become_links(url, shown):
    assert web_address(url) == (url if shown else None)


async def test_places_are_counted_as_javascript_counts(bench):
    text = "𝒜 pier closes 🌊. “It is over,” Ann Lee said."
    await keep(bench, text)
    ((start, end),) = rows_of((await bench.ask("/export html")).document)[0]["claims"][0]["spans"]

    units = text.encode("utf-16-le")
    assert units[2 * start : 2 * end].decode("utf-16-le") == "“It is over"


@pytest.mark.parametrize("language", ["de", "uk"])
async def test_it_speaks_the_language_of_the_chat(bench, language):
    kept = await keep(bench)
    await bench.store.chats.set_language(kept.chat_id, language)
    html = (await bench.ask("/export html")).document.decode()

    assert f'<html lang="{language}">' in html
    assert texts_in(language)("export-page-title") in html


# Testing what the script does needs a browser; testing what it must find in the page, and must not do, does not.
SCRIPT = files("bot.render.export_page").joinpath("page.js").read_text(encoding="utf-8")


def test_its_script_has_no_way_to_the_network_and_makes_no_markup():
    ways = r"fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|Worker|import|eval|Function|innerHTML|outerHTML"
    others = r"insertAdjacentHTML|createContextualFragment|DOMParser|write|localStorage|cookie|location|open"

    assert re.findall(rf"(?<!-)\b(?:{ways}|{others})\b", re.sub("//.*", "", SCRIPT)) == []
    assert re.findall(r"""["'](?:https?:)?//[^"']*""", SCRIPT) == []


async def test_its_script_finds_in_the_page_all_that_it_asks_for(page):
    elements = Elements(page.document.decode()).elements
    ids = {it["id"] for _, it in elements if "id" in it}
    classes = {name for _, it in elements for name in it.get("class", "").split()}
    data = {name.removeprefix("data-") for _, it in elements for name in it}
    asked = set(re.findall(r"(?:byId|copyOf)\(\"([\w-]+)\"\)", SCRIPT))

    assert len(asked) > 10
    assert asked | {"show-stories", "show-actors"} <= ids
    assert (
        set(re.findall(r"[\"( ]\.(\w+)[ \"]", "".join(re.findall(r"(?:querySelector|place)\(.*", SCRIPT)))) <= classes
    )
    assert set(re.findall(r"dataset\.(\w+)", SCRIPT)) | {str(kind) for kind in ActorKind} <= data


async def test_its_script_reads_no_field_that_a_row_lacks(page):
    (row,) = rows_of(page.document)

    # `folded` is where the script itself remembers what it searches.
    assert set(re.findall(r"digest\.(\w+)", SCRIPT)) - {"folded"} <= row.keys()
    assert set(re.findall(r"claim\.(\w+)", SCRIPT)) - {"at"} <= row["claims"][0].keys()
    assert {"name", "kind", "role"} == row["actors"][0].keys()


def test_its_search_folds_the_letters_that_the_chat_folds():
    _, _, table = SCRIPT.partition("const LETTERS = ")
    small = [each for each in map(chr, range(0x80, 0x400)) if each.isalpha() and each.islower()]
    others = {each: folded(each) for each in small if normalize("NFKD", each) == each != folded(each)}

    assert JSONDecoder().raw_decode(table)[0] == others


async def test_digests_that_do_not_fit_are_behind_a_button(bench, monkeypatch):
    for number in range(40):
        await keep(bench, f"The pier {number} closes. " + "It rained in Kelm. " * 200, number=number)
    monkeypatch.setattr(exported_page, "MAX_PAGE_BYTES", 80_000)

    first = await bench.ask("/export html")
    pages = [first, *[await bench.press_button("Older ›") for _ in range(2)]]
    numbers = [[row["number"] for row in rows_of(each.document)] for each in pages]

    assert all(len(each.document) <= 80_000 for each in pages)
    assert [number for each in numbers for number in each] == list(range(40, 0, -1))
    assert first.text.endswith(f"{40 - len(numbers[0])} older ones are left for the next.")
    assert (labels(pages[-1]), "left" in pages[-1].text) == ([], False)


async def test_a_page_that_could_not_be_sent_is_composed_and_sent_later(bench):
    await keep(bench)
    bench.telegram.faults.append(Fails(*[never_connected()] * 3, method="sendDocument"))
    bench.running.courier._pause = _no_pause
    answer = await bench.ask("/export html")
    await bench.settle()

    assert len(rows_of(answer.document)) == 1
    assert await bench.store.deliveries.counts() == {DeliveryState.SENT: 1}


async def _no_pause(_seconds: float) -> None:
    return None


async def test_a_full_temporary_folder_postpones_the_page_to_the_next_tick(bench, monkeypatch):
    await keep(bench)

    def full() -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(exported_page.tempfile, "TemporaryFile", full)
        await bench.ann.send_text("/export html")
        await bench.settle()
        waiting = await bench.store.deliveries.counts()
    await bench.tick()

    assert waiting == {DeliveryState.READY: 1}
    assert len(rows_of(bench.replies()[-1].document)) == 1


async def test_an_empty_chat_has_no_page(bench):
    assert (await bench.ask("/export html")).text == texts_in("en")("nothing-kept")


async def test_composing_it_takes_a_fraction_of_its_size_in_memory(settings, clock):
    store = await Store.open(settings.database_url)
    chat = await store.chats.find_or_add(1001, None, "private", "UTC", clock.now())
    texts = [f"The pier {number} closes. {'It rained in Kelm. ' * 250}" for number in range(300)]
    made = [Digest(Article(text), (Point(text[:16], 0, 16),), (), ()) for text in texts]
    await keep_digests(store, chat.id, [NewDigest(each, DuplicateKeys(each.article.text[:12])) for each in made],
                       clock.now())  # fmt: skip
    # Once before it is measured: the template is compiled then.
    for before in (2, None):
        tracemalloc.start()
        async with exported_page.exported_page(SendPage(before), chat, store, clock.now()) as document:
            _, peak = tracemalloc.get_traced_memory()
            size = document.content.seek(0, SEEK_END)
        tracemalloc.stop()
    await store.close()

    assert size > 300 * 4_750
    assert peak < size / 3
