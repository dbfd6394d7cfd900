"""`precis stories`: what it writes for good and for bad lines."""

import json
import sys
from io import BytesIO, TextIOWrapper

import pytest

from bot.__main__ import main
from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.console import story_lines
from bot.console.story_lines import _inputs, compared_rows
from summarizer.digest import digest_of
from tests.summarizer.stories import articles as ours
from tests.summarizer.stories.comparison import reports as quakes


@pytest.fixture
def stories(monkeypatch, capsys):
    """Run the command on some lines; return the exit status, the rows and what was complained of."""

    def run(*lines, arguments=("--groups-only",)):
        text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
        monkeypatch.setattr(sys, "argv", ["precis", "stories", *arguments])
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(text.encode(errors="surrogatepass"))))
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code, [json.loads(line) for line in out.splitlines()], err

    return run


PIER = {"id": "a", "title": "Port Ellery closes its coal pier", "text": HARBOUR, "source": "Coast", "language": "en"}
SUIT = {"id": "b", "title": "Norcoal threatens to sue over pier closure", "text": HARBOUR_ELSEWHERE, "source": "Ellery"}
REPRINT = {**PIER, "id": "c", "source": "Harbour News", "url": "https://harbour.example/pier"}
MATCH = {"id": 4, "title": ours.MATCH.title, "text": ours.MATCH.text, "published": "2026-11-21", "language": "en-GB"}


def test_a_story_lists_its_articles_and_their_origins(stories):
    assert stories(PIER, MATCH, SUIT, REPRINT) == (
        0,
        [
            {"story": 1, "articles": ["a", "b", "c"], "origins": [["a", "c"], ["b"]], "language": ["en"]},
            {"story": 2, "articles": [4], "origins": [[4]], "language": ["en"]},
        ],
        "",
    )


def test_a_story_in_three_languages_names_them_all(stories):
    rows = [{"id": code, "title": each.title, "text": each.text} for code, each in ours.QUAKE.items()]

    assert stories(*rows)[1] == [
        {
            "story": 1,
            "articles": ["en", "ru", "uk"],
            "origins": [["en"], ["ru"], ["uk"]],
            "language": ["en", "ru", "uk"],
        }
    ]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        ("{", {"id": None, "error": "this line is not JSON"}),
        ("[" * 100_000, {"id": None, "error": "this line is not JSON"}),
        ('["a"]', {"id": None, "error": 'this line is not an object with an "id"'}),
        ({"text": HARBOUR}, {"id": None, "error": 'this line is not an object with an "id"'}),
        ({"id": 1}, {"id": 1, "error": 'this line has neither a "title" nor a "text"'}),
        ({"id": 1, "title": " ", "text": ""}, {"id": 1, "error": 'this line has neither a "title" nor a "text"'}),
        ({"id": 1, "title": 7, "text": ["x"]}, {"id": 1, "error": 'this line has neither a "title" nor a "text"'}),
        ({**MATCH, "id": "a"}, {"id": "a", "error": 'an earlier line has this "id"'}),
    ],
)
def test_a_bad_line_is_reported_and_affects_no_other(stories, line, error):
    status, rows, _ = stories(PIER, line, MATCH)

    assert status == 0
    assert [row.get("articles") for row in rows] == [["a"], [4], None]
    assert rows[-1] == error


@pytest.mark.parametrize(
    "odd",
    [
        {"published": "yesterday"},
        {"published": 20261121},
        {"language": "Klingon"},
        {"language": 7},
        {"url": "http://["},
        {"source": {}},
        {"title": "\ud800"},
        {"title": None},
        {"text": ""},
    ],
)
def test_an_odd_value_in_a_key_does_not_drop_the_article(stories, odd):
    status, rows, err = stories(PIER, {**MATCH, **odd})

    assert (status, err) == (0, "")
    assert [row["articles"] for row in rows] == [["a"], [4]]


@pytest.mark.parametrize("lines", [(), ("", " ")])
def test_empty_input_gives_no_stories(stories, lines):
    assert stories(*lines) == (0, [], "")


def test_a_file_that_cannot_be_read_is_one_line_and_status_1(stories, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    assert stories(arguments=("missing.jsonl", "--groups-only")) == (
        1,
        [],
        "precis: missing.jsonl: cannot be read (No such file or directory)\n",
    )


def test_a_file_is_read(stories, tmp_path):
    (tmp_path / "rows.jsonl").write_text(f"{json.dumps(PIER)}\n{json.dumps(MATCH)}\n", encoding="utf-8")

    assert len(stories(arguments=(str(tmp_path / "rows.jsonl"), "--groups-only"))[1]) == 2


def test_what_the_articles_of_a_story_share_is_compared(stories):
    status, rows, err = stories(PIER, MATCH, SUIT, REPRINT, arguments=())

    assert (status, err, len(rows)) == (0, "", 2)
    assert list(rows[0]) == ["story", "articles", "origins", "language", "shared", "only", "differ", "updates"]
    assert {each["article"] for fact in rows[0]["shared"] for each in fact["tellings"]} >= {"b"}
    assert [rows[1][key] for key in ("shared", "only", "differ", "updates")] == [[], [], [], []]


def test_offsets_refer_to_the_text_in_the_line(stories):
    texts = {"a": f"\n  {quakes.QUAKE}\ud83d\r\n", "b": quakes.QUAKE_ELSEWHERE.replace(" ", "  ")}
    _, (row,), _ = stories(*({"id": key, "text": text} for key, text in texts.items()), arguments=())

    (difference,) = row["differ"]
    places = [
        *row["only"],
        difference["a"],
        difference["b"],
        *(each for fact in row["shared"] for each in fact["tellings"]),
    ]
    assert difference["kind"] == "number"
    for each in places:
        sentence = texts[each["article"]][each["start"] : each["end"]]
        assert sentence[0].isupper()
        assert sentence[-1] in ".\ud83d"


def test_an_article_that_cannot_be_digested_is_named_and_the_others_are_compared(monkeypatch):
    tellings = list(_inputs(map(json.dumps, (PIER, SUIT, {**PIER, "id": "lost", "source": "Bay"}))))
    digests = [digest_of(telling.article) for telling in tellings[:2]]
    monkeypatch.setattr(story_lines, "_digests", lambda _: [*digests, "crashed a worker"])

    *rows, error = compared_rows(tellings)

    assert error == {"id": "lost", "error": "crashed a worker"}
    assert [row["articles"] for row in rows] == [["a", "b", "lost"]]
    assert rows[0]["shared"]


def test_bad_lines_come_after_the_stories_that_were_compared(stories):
    status, rows, _ = stories(PIER, "{", {"id": "empty", "title": "Port Ellery closes its coal pier"}, arguments=())

    assert status == 0
    assert [row.get("articles") for row in rows][-1] is None
    assert sorted(each for row in rows[:-1] for each in row["articles"]) == ["a", "empty"]
