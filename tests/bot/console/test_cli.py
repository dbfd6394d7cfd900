"""The command line, run as a process."""

import json
import logging
import re
import shutil
import socket
import subprocess
import sys
import tomllib
import weakref
from functools import partial
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple, NoReturn

import pytest
from telegram.error import BadRequest

from bot.__main__ import main
from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from bot.config import Settings
from bot.console import check, digest_pool
from bot.console.refusals import REASONS
from bot.runtime.workers import Workers
from summarizer.model import Refusal

FIELDS = {
    "title", "url", "source", "author", "published", "language", "text", "dropped", "repaired", "summary", "actors",
    "claims", "unread", "part", "read_to",
}  # fmt: skip


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch, tmp_path):
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "DEFAULT_TIMEZONE", "FETCH_ALLOW", "ADMINS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def _the_log_as_it_was():
    """Undo what a command does to the log."""
    loggers = [logging.getLogger(name) for name in (None, "bot", "storage", "summarizer", "telegram.request")]
    levels, handlers = [logger.level for logger in loggers], list(loggers[0].handlers)
    yield
    loggers[0].handlers[:] = handlers
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


class Done(NamedTuple):
    """What a command came to."""

    returncode: int
    stdout: str
    stderr: str


@pytest.fixture
def precis(monkeypatch, capsys, _the_log_as_it_was):
    """Run a command in this process: a new one would take seconds to import what is here already."""

    def run(*arguments: str, words: str = "") -> Done:
        monkeypatch.setattr(sys, "argv", ["precis", *arguments])
        monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(words.encode())))
        with pytest.raises(SystemExit) as ended:
            main()
        return Done(ended.value.code, *capsys.readouterr())

    return run


def precis_alone(*arguments: str, words: str = "") -> Done:
    """Run a command in a process of its own: for what forks, and for one or two whole runs."""
    command = [sys.executable, "-W", "error::DeprecationWarning:bot", "-m", "bot", *arguments]
    done = subprocess.run(command, input=words.encode(), capture_output=True, timeout=300, check=False)  # noqa: S603 - our own
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_file_and_standard_input_each_get_a_digest(tmp_path):
    (tmp_path / "story.txt").write_text(HARBOUR_ELSEWHERE, encoding="utf-8")

    done = precis_alone("digest", "story.txt", "-", words=HARBOUR)

    assert done.returncode == 0
    assert done.stderr == ""
    assert "Norcoal threatens to sue over pier closure" in done.stdout
    assert "Port Ellery Will Close Its Coal Pier in 2028, Mayor Says" in done.stdout


def test_json_has_the_fields_others_build_on_and_true_offsets(precis):
    form = json.loads(precis("digest", "--json", "--sentences", "2", words=HARBOUR).stdout)

    assert set(form) == FIELDS
    assert len(form["summary"]) == 2
    for span in (*form["summary"], *({**claim, "text": claim["content"]} for claim in form["claims"])):
        assert form["text"][span["start"] : span["end"]] == span["text"]
    assert form["title"] not in form["text"]
    assert {"text": "Share this article", "reason": "share row"} in form["dropped"]


def test_as_is_takes_the_text_as_given(precis):
    form = json.loads(precis("digest", "--json", "--as-is", words=HARBOUR).stdout)

    assert form["text"] == HARBOUR
    assert (form["title"], form["dropped"], form["repaired"]) == (None, [], [])


@pytest.mark.parametrize("more", [(), ("--as-is",)])
def test_a_title_that_is_given_is_that_of_the_digest(precis, more):
    form = json.loads(precis("digest", "--json", *more, "--title", "Pier to close", words=HARBOUR).stdout)

    assert form["title"] == "Pier to close"


def test_a_line_may_have_a_title():
    rows = [{"id": "a", "title": "Pier to close", "text": HARBOUR}, {"id": "b", "title": 7, "text": HARBOUR}]

    done = precis_alone("digest", "--jsonl", "--as-is", words="\n".join(map(json.dumps, rows)))

    assert [json.loads(line)["title"] for line in done.stdout.splitlines()] == ["Pier to close", None]


def test_a_source_that_is_not_an_article_is_one_line_and_status_1(precis, tmp_path):
    (tmp_path / "big.pdf").write_bytes(bytes(25 * 1024 * 1024))

    done = precis("digest", "missing.txt", "big.pdf", "-", words="Hello!")

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
def test_the_command_line_says_why_there_is_no_digest(precis, source, words, reason):
    assert precis("digest", source, words=words).stderr == f"precis: {source}: {reason}\n"


def test_every_refusal_has_a_reason_for_the_command_line():
    assert set(REASONS) == set(Refusal)


@pytest.mark.parametrize("command", [(), ("digest",), ("backup",)])
def test_the_help_shows_no_python_types(precis, command):
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
    (tmp_path / "rows.jsonl").write_bytes("\n".join(rows).encode() + b"\n\xff\xfe\n")

    done = precis_alone("digest", "--jsonl", "rows.jsonl")

    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert [answer["id"] for answer in answers] == ["a", None, 2, None, "c", "half an emoji", None, "d", None]
    assert ["error" in answer for answer in answers] == [False, True, True, True, True, False, True, False, True]
    assert set(answers[0]) == {"id", *FIELDS}
    assert answers[-2]["url"] == "https://herald.example/pier"


def test_as_is_replaces_half_an_emoji_by_one_character():
    text = f"\n\n {HARBOUR}\ud83d Ann Lee said the harbour \udc00 was closed.\n"

    done = precis_alone("digest", "--jsonl", "--as-is", words=json.dumps({"id": "a", "text": text}))

    answer = json.loads(done.stdout)
    assert answer["text"] == text.replace("\ud83d", "\ufffd").replace("\udc00", "\ufffd")
    assert any(claim["speaker"] == "Ann Lee" for claim in answer["claims"])


class _Pool:
    """A pool that does its work when it is asked for the result, and counts the results that it still holds."""

    def __init__(self):
        self.held = weakref.WeakSet()

    def schedule(self, work, args, timeout):
        assert timeout == 5
        future = _Future(partial(work, *args))
        self.held.add(future)
        return future


class _Future:
    def __init__(self, result):
        self.result = result


def test_an_article_that_fails_affects_no_other_and_says_why():
    def reciprocal(number):
        return 1 / number

    answers = list(digest_pool.each_answer(_Pool(), reciprocal, [1, 0, 2], seconds=5))

    assert answers == [(1, 1), (0, "could not be digested (ZeroDivisionError: division by zero)"), (2, 0.5)]


def test_only_a_few_of_many_articles_are_held_at_a_time():
    pool = _Pool()

    held = [len(pool.held) for _ in digest_pool.each_answer(pool, str, range(1_000), seconds=5)]

    assert len(held) == 1_000
    assert max(held) < 40


def test_a_digest_keeps_to_its_words_and_is_chosen_as_asked(precis):
    options = ("--words", "40"), ("--words", "40", "--method", "lead"), ("--sentences", "1", "--method", "lsa")
    ours, lead, lsa = (
        [point["text"] for point in json.loads(precis("digest", "--json", *option, words=HARBOUR).stdout)["summary"]]
        for option in options
    )

    assert [len(" ".join(points).split()) <= 40 for points in (ours, lead)] == [True, True]
    assert len(lsa) == 1


def test_a_text_as_short_as_its_summary_is_said_to_be_short(precis):
    text = "The harbour of Port Ellery closes in May. Nobody was asked about it, the dockers say. What now?"

    assert "The article is short" in precis("digest", "--as-is", "-", words=text).stdout
    assert "The article is short" not in precis("digest", "--as-is", "--sentences", "2", "-", words=text).stdout


@pytest.mark.parametrize("words", ["", "\n\n"])
def test_json_lines_of_nothing_are_nothing(precis, words):
    assert precis("digest", "--jsonl", words=words) == (0, "", "")


def test_json_lines_that_cannot_be_read_are_one_line_and_status_1(precis):
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
def test_wrong_usage_is_one_line_and_status_2(precis, arguments):
    done = precis(*arguments)

    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1


def test_without_a_command_the_help_is_printed(precis):
    done = precis()

    assert (done.returncode, done.stderr) == (2, "")
    assert done.stdout.startswith("Usage: ")
    assert "digest" in done.stdout


def test_the_version_is_that_of_the_project(precis):
    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    done = precis("--version")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"precis {project['version']}\n", "")


def test_wrong_configuration_names_every_mistake_and_no_secret(precis, monkeypatch):
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


def test_check_says_what_is_missing_and_how_to_mend_it(precis):
    done = precis("check")

    assert done.returncode == 1
    assert "✓ language model" in done.stdout
    assert "✓ workers: their processes can start" in done.stdout
    assert "✓ webhook: none; the bot polls" in done.stdout
    assert "✓ database" in done.stdout
    assert "✗ Telegram: TELEGRAM_BOT_TOKEN is not set; get one from @BotFather" in done.stdout


@pytest.mark.parametrize(("mode", "mark"), [(0o600, "✓"), (0o400, "✓"), (0o640, "✗"), (0o644, "✗"), (0o604, "✗")])
async def test_check_says_if_others_can_read_the_token(tmp_path, mode, mark):
    env_file = tmp_path / ".env"
    env_file.write_text("TELEGRAM_BOT_TOKEN=123456:made-up-token")
    env_file.chmod(mode)

    passed, message = await check._env_file(Settings())

    assert passed == (mark == "✓")
    assert ("run `chmod 600 .env`" in message) == (mark == "✗")
    assert "made-up" not in message


@pytest.mark.parametrize(
    ("url", "passed", "said"),
    [
        (
            "https://bot.example",
            True,
            "Telegram calls https://bot.example/telegram, and the bot listens on 127.0.0.1:8443",
        ),
        ("https://bot.example/telegram", False, "Telegram would call https://bot.example/telegram/telegram; write "),
    ],
)
async def test_check_says_what_telegram_calls(url, passed, said):
    found, message = await check._webhook(Settings(webhook_url=url, webhook_secret="made-up"))

    assert found == passed
    assert message.startswith(said)


async def test_check_says_if_the_workers_cannot_start(monkeypatch):
    monkeypatch.setattr("bot.runtime.interpreter.get_executable", lambda: "/nowhere/python3")

    assert await check._workers(Settings()) == (
        False,
        "the worker processes cannot start with /nowhere/python3: No such file or directory",
    )


@pytest.mark.parametrize(("digests", "moved"), [(1, "1 digest of 1 chat"), (2, "2 digests of 1 chat")])
def test_the_move_prints_the_number_of_rows(precis, monkeypatch, digests, moved):
    async def move(*_: object) -> dict[str, int]:
        return {"digest": digests, "chat": 1}

    monkeypatch.setattr("storage.move_database.move", move)

    assert precis("move", "postgresql://database/precis").stdout == (
        f"Moved {moved}. Now set DATABASE_URL to the new database.\n"
    )


async def test_check_says_which_faster_components_do_not_fit(monkeypatch):
    monkeypatch.setattr(check, "stock_components", lambda: ("tok2vec", "ner"))
    monkeypatch.setattr(check, "warm", lambda: None)

    assert await check._model(Settings()) == (
        True,
        "loaded, but slower: spaCy runs its own tok2vec, ner, because ours do not fit this version of it",
    )


def _load_nothing(_workers: Workers) -> NoReturn:
    pytest.fail("the models need not be loaded for that")


def test_a_database_that_cannot_be_opened_is_one_sentence(precis, monkeypatch, tmp_path):
    (tmp_path / "folder").mkdir()
    monkeypatch.setattr("bot.runtime.serve.Workers.warm", _load_nothing)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'folder'}")
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:made-up-token")

    done = precis("run")

    assert done.returncode == 1
    assert done.stderr.startswith(f"precis: DATABASE_URL: {tmp_path / 'folder'} cannot be used: ")
    assert done.stderr.count("\n") == 1


def test_a_port_in_use_is_one_line_and_the_supervisor_may_start_the_bot_again(precis, monkeypatch):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setattr("bot.runtime.serve.Workers.warm", _load_nothing)
        monkeypatch.setenv("HEALTH_PORT", str(taken.getsockname()[1]))
        monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:made-up-token")

        done = precis("run")

    assert done.returncode == 1
    assert done.stderr.startswith("precis: HEALTH_PORT: port ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (None, "No such file or directory"),
        ("yes 'could not find the platform libraries' | head -99 >&2; echo no encodings >&2; exit 1", "no encodings"),
        ("exit 3", "it ended with status 3"),
    ],
)
def test_workers_that_cannot_start_are_one_line_and_a_restart_does_not_help(
    precis, monkeypatch, tmp_path, script, reason
):
    interpreter = tmp_path / "python3"
    if script:
        interpreter.write_text(f"#!/bin/sh\n{script}\n")
        interpreter.chmod(0o700)
    monkeypatch.setattr("bot.runtime.interpreter.get_executable", lambda: str(interpreter))
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:made-up-token")

    done = precis("run")

    assert done.returncode == 2
    assert done.stderr == f"precis: the worker processes cannot start with {interpreter}: {reason}\n"


def test_a_request_that_telegram_refuses_is_told_with_its_reason(precis, monkeypatch):
    async def refused(*_: object) -> None:
        raise BadRequest("Chat not found")

    monkeypatch.setattr("bot.runtime.serve.run", refused)
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "123456:made-up-token")

    done = precis("run")

    assert (done.returncode, done.stderr) == (1, "precis: Telegram refused a request: Chat not found\n")


def test_a_backup_is_restored_and_each_failure_is_one_sentence(precis, sqlite_template):
    missing = precis("backup", "copy.db").stderr
    assert missing.startswith(
        f"precis: {Path('data/precis.db').absolute()} does not exist; run this in the bot's folder"
    )
    Path("data").mkdir()
    shutil.copy(sqlite_template, "data/precis.db")

    copied, again, back = precis("backup", "copy.db"), precis("backup", "copy.db"), precis("restore", "copy.db")

    assert copied.stdout == "Copied everything to copy.db. Restore it with `precis restore copy.db`.\n"
    assert (again.returncode, again.stderr) == (1, "precis: copy.db already exists; choose another name\n")
    assert f"from copy.db to {Path('data/precis.db').absolute()}. " in back.stdout
    assert back.stdout.endswith("The previous database is now data/precis.db.before-restore.\n")


@pytest.mark.parametrize("command", ["backup", "restore"])
def test_an_error_of_the_file_system_is_one_line(precis, sqlite_template, command):
    Path("data").mkdir()
    shutil.copy(sqlite_template, "data/precis.db")
    # As with a folder that this user may not look into, the system refuses to say whether there is such a file.
    name = "x" * 300

    assert precis(command, name) == (1, "", f"precis: {name}: File name too long\n")


def test_a_backup_does_not_make_a_folder_unasked_and_keeps_the_newest_copies(precis, sqlite_template):
    Path("data").mkdir()
    shutil.copy(sqlite_template, "data/precis.db")

    refused = precis("backup", "nowhere/copy.db")
    Path("copies").mkdir()
    kept = precis("backup", "--keep", "1", "copies")

    assert (refused.returncode, refused.stderr) == (2, "precis: there is no folder nowhere; create it first\n")
    assert not Path("nowhere").exists()
    assert [str(copy) in kept.stdout for copy in Path("copies").iterdir()] == [True]


def test_the_demo_plays_a_conversation_to_its_end():
    done = precis_alone("demo")

    assert done.returncode == 0
    assert "Tuesday, 24 November" in done.stdout
    assert "precis chat" in done.stdout
    assert done.stderr == ""


def test_run_without_a_token_says_how_to_get_one_and_opens_the_chat(precis):
    done = precis("run", words=f"/start\n\n{HARBOUR}\n\n/search brandt\n")

    assert done.returncode == 0
    assert "@BotFather" in done.stdout.splitlines()[0]
    assert "Forward me the news" in done.stdout
    assert "“brandt”" in done.stdout
    assert Path("data/chat.db").exists()


@pytest.mark.parametrize(
    ("settings", "complaint"),
    [
        ({"DATABASE_URL": "postgresql://precis:p@ss@database/precis"}, "DATABASE_URL: it has more than one @"),
        ({}, "a worker shares the PostgreSQL database of its bot"),
        ({"DATABASE_URL": "postgresql://precis@database/precis"}, "a worker needs the TELEGRAM_BOT_TOKEN of the bot"),
    ],
)
def test_a_worker_without_a_bot_to_help_says_what_is_missing(precis, monkeypatch, settings, complaint):
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    done = precis("run", "--role", "worker")

    assert done.returncode == 2
    assert done.stderr.startswith(f"precis: {complaint}")
    assert done.stderr.count("\n") == 1
