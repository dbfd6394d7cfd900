"""The command line, run as a process."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.config import Settings
from bot.console import check
from bot.console import digest as console_digest
from bot.console.refusals import REASONS
from summarizer.model import Refusal

FIELDS = {
    "title", "url", "source", "author", "published", "language", "text", "dropped", "repaired", "summary", "actors",
    "claims", "unread", "read_to",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch, tmp_path):
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "DEFAULT_TIMEZONE", "FETCH_ALLOW", "ADMINS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


def precis(*arguments: str, standard_input: str | bytes = "") -> subprocess.CompletedProcess[str]:
    content = standard_input if isinstance(standard_input, bytes) else standard_input.encode()
    command = [sys.executable, "-W", "error::DeprecationWarning:bot", "-m", "bot", *arguments]
    done = subprocess.run(command, input=content, capture_output=True, timeout=120, check=False)  # noqa: S603 - our own
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_file_and_standard_input_each_get_a_digest(tmp_path):
    (tmp_path / "story.txt").write_text(HARBOUR_ELSEWHERE, encoding="utf-8")

    done = precis("digest", "story.txt", "-", standard_input=HARBOUR)

    assert done.returncode == 0
    assert done.stderr == ""
    assert "Norcoal threatens to sue over pier closure" in done.stdout
    assert "Port Ellery Will Close Its Coal Pier in 2028, Mayor Says" in done.stdout


def test_json_has_the_documented_fields_and_exact_offsets():
    form = json.loads(precis("digest", "--json", "--sentences", "2", standard_input=HARBOUR).stdout)

    assert set(form) == FIELDS
    assert len(form["summary"]) == 2
    for span in (*form["summary"], *({**claim, "text": claim["content"]} for claim in form["claims"])):
        assert form["text"][span["start"] : span["end"]] == span["text"]
    assert form["title"] not in form["text"]
    assert {"text": "Share this article", "reason": "share row"} in form["dropped"]


def test_as_is_takes_the_text_as_given():
    form = json.loads(precis("digest", "--json", "--as-is", standard_input=HARBOUR).stdout)

    assert form["text"] == HARBOUR
    assert (form["title"], form["dropped"], form["repaired"]) == (None, [], [])


def test_a_source_that_is_no_article_is_one_line_and_status_1(tmp_path):
    (tmp_path / "big.pdf").write_bytes(bytes(25 * 1024 * 1024))

    done = precis("digest", "missing.txt", "big.pdf", "-", standard_input="Hello!")

    assert done.returncode == 1
    assert done.stdout == ""
    missing, big, greeting = done.stderr.splitlines()
    assert missing == "precis: missing.txt: no such file; a link must begin with http:// or https://"
    assert big.startswith("precis: big.pdf: too big")
    assert greeting == "precis: -: too short for a digest"


@pytest.mark.parametrize(
    ("source", "words", "reason"),
    [
        ("-", "", "there is nothing to read"),
        ("example.com", "", "no such file; a link must begin with http:// or https://"),
    ],
)
def test_the_command_line_says_why_there_is_no_digest(source, words, reason):
    assert precis("digest", source, standard_input=words).stderr == f"precis: {source}: {reason}\n"


def test_every_refusal_has_a_reason_for_the_command_line():
    assert set(REASONS) == set(Refusal)


@pytest.mark.parametrize("command", [(), ("digest",), ("backup",)])
def test_the_help_shows_no_python_types(command):
    assert not re.search(r"<(?:bool|path|int|list)", precis(*command, "--help").stdout)


def test_json_lines_keep_their_order_and_a_bad_line_affects_no_other(tmp_path):
    page = f"<html><body><h1>Rain</h1><article><p>{HARBOUR_ELSEWHERE}</p></article></body></html>"
    rows = [
        json.dumps({"id": "a", "text": HARBOUR.replace("\n\n", "\u2028", 1)}, ensure_ascii=False),
        "this is no JSON",
        json.dumps({"id": 2, "text": "Hello!"}),
        json.dumps({"text": HARBOUR}),
        json.dumps({"id": "c"}),
        "",
        json.dumps({"id": "half an emoji", "text": f"{HARBOUR}\ud83d"}),
        '{"id": "a well", "text": ' + "[" * 100_000,
        json.dumps({"id": "d", "html": page, "url": "https://herald.example/pier"}),
    ]
    (tmp_path / "rows.jsonl").write_text("\n".join(rows), encoding="utf-8")

    done = precis("digest", "--jsonl", "rows.jsonl")

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [answer["id"] for answer in answers] == ["a", None, 2, None, "c", "half an emoji", None, "d"]
    assert ["error" in answer for answer in answers] == [False, True, True, True, True, False, True, False]
    assert set(answers[0]) == {"id", *FIELDS}
    assert answers[-1]["url"] == "https://herald.example/pier"


def test_as_is_replaces_half_an_emoji_by_one_character():
    text = f"\n\n {HARBOUR}\ud83d Ann Lee said the harbour \udc00 was closed.\n"

    done = precis("digest", "--jsonl", "--as-is", standard_input=json.dumps({"id": "a", "text": text}))

    answer = json.loads(done.stdout)
    assert answer["text"] == text.replace("\ud83d", "\ufffd").replace("\udc00", "\ufffd")
    assert any(claim["speaker"] == "Ann Lee" for claim in answer["claims"])


class _Results:
    """The results of a pool for three articles, of which the second failed."""

    def __init__(self):
        self._outcomes = iter([{"id": 1}, MemoryError("no room"), {"id": 3}])

    def __next__(self):
        outcome = next(self._outcomes)
        if isinstance(outcome, Exception):
            raise outcome
        return outcome


def test_an_article_that_fails_affects_no_other_and_says_why():
    answers = list(console_digest._answers(_Results()))

    assert answers == [{"id": 1}, "could not be digested (MemoryError: no room)", {"id": 3}]


def test_length_and_method_are_options():
    options = ("--words", "40"), ("--words", "40", "--method", "lead"), ("--sentences", "1", "--method", "lsa")
    ours, lead, lsa = (
        [
            point["text"]
            for point in json.loads(precis("digest", "--json", *option, standard_input=HARBOUR).stdout)["summary"]
        ]
        for option in options
    )

    assert [len(" ".join(points).split()) <= 40 for points in (ours, lead)] == [True, True]
    assert len(lsa) == 1


def test_a_text_as_short_as_its_summary_is_called_short():
    text = "The harbour of Port Ellery closes in May. Nobody was asked about it, the dockers say. What now?"

    assert "The article is short" in precis("digest", "--as-is", "-", standard_input=text).stdout
    assert (
        "The article is short" not in precis("digest", "--as-is", "--sentences", "2", "-", standard_input=text).stdout
    )


@pytest.mark.parametrize("words", ["", "\n\n", b"\xff\xfe\n"])
def test_empty_and_invalid_json_lines_do_not_fail(words):
    done = precis("digest", "--jsonl", standard_input=words)

    assert (done.returncode, done.stderr) == (0, "")
    assert all("error" in json.loads(line) for line in done.stdout.splitlines())


def test_json_lines_that_cannot_be_read_are_one_line_and_status_1():
    done = precis("digest", "--jsonl", "missing.jsonl")

    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "precis: missing.jsonl: cannot be read (No such file or directory)\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["digest", "--sentences", "0"],
        ["digest", "--words", "0"],
        ["digest", "--method", "magic"],
        ["digest", "-x"],
    ],
)
def test_wrong_usage_is_one_line_and_status_2(arguments):
    done = precis(*arguments)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_the_version_is_that_of_the_project():
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    done = precis("--version")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"precis {project['version']}\n", "")


def test_a_wrong_configuration_reports_every_mistake_and_no_secret(monkeypatch):
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "hunter2")
    monkeypatch.setenv("DEFAULT_TIMEZONE", "Berlin")
    monkeypatch.setenv("ADMINS", "Ann")

    done = precis("run")

    assert done.returncode == 2
    assert [line.split(":")[1].strip() for line in done.stderr.splitlines()] == [
        "TELEGRAM_BOT_TOKEN", "DEFAULT_TIMEZONE", "ADMINS",
    ]  # fmt: skip
    assert "hunter2" not in done.stderr
    assert "Traceback" not in done.stderr


def test_check_says_what_is_missing_and_how_to_fix_it():
    done = precis("check")

    assert done.returncode == 1
    assert "✓ language model" in done.stdout
    assert "✓ database" in done.stdout
    assert "✗ Telegram: TELEGRAM_BOT_TOKEN is not set; get one from @BotFather" in done.stdout


async def test_check_says_which_faster_components_do_not_fit(monkeypatch):
    monkeypatch.setattr(check, "stock_components", lambda: ("tok2vec", "ner"))
    monkeypatch.setattr(check, "warm", lambda: None)

    assert await check._model(Settings()) == (
        True,
        "loaded, but slower: spaCy runs its own tok2vec, ner, because ours do not fit this version of it",
    )


def test_a_database_that_cannot_be_opened_is_one_sentence(monkeypatch, tmp_path):
    (tmp_path / "folder").mkdir()
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'folder'}")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:made-up-token")

    done = precis("run")

    assert done.returncode == 1
    assert "cannot be used" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


def test_what_is_kept_is_copied_and_brought_back_and_what_cannot_be_is_one_sentence():
    assert precis("backup", "copy.db").stderr == "precis: data/precis.db does not exist: nothing has been saved yet\n"
    precis("check")

    copied, again, back = precis("backup", "copy.db"), precis("backup", "copy.db"), precis("restore", "copy.db")

    assert copied.stdout == "Copied everything to copy.db. Restore it with `precis restore copy.db`.\n"
    assert (again.returncode, again.stderr) == (1, "precis: copy.db already exists; choose another name\n")
    assert back.stdout.endswith("The previous database is now data/precis.db.before-restore.\n")


def test_the_demo_plays_a_conversation_to_its_end():
    done = precis("demo")

    assert done.returncode == 0
    assert "Your briefing" in done.stdout
    assert "precis chat" in done.stdout
    assert done.stderr == ""


def test_run_without_a_token_says_how_to_get_one_and_opens_the_chat():
    done = precis("run", standard_input=f"/start\n\n{HARBOUR}\n\n/search brandt\n")

    assert done.returncode == 0
    assert "@BotFather" in done.stdout.splitlines()[0]
    assert "Forward me the news" in done.stdout
    assert "“brandt”" in done.stdout
    assert Path("data/chat.db").exists()
