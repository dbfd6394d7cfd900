"""What each command may not import: a library that it does not need costs its readers up to a second."""

import json
import subprocess
import sys

import pytest

from bot.articles.samples import HARBOUR

BOT = (
    "telegram",
    "sqlalchemy",
    "alembic",
    "apscheduler",
    "aiosqlite",
    "asyncpg",
    "tornado",
    "prompt_toolkit",
    "prometheus_client",
)
LANGUAGE = ("spacy", "thinc", "numpy", "nltk", "sumy", "py3langid", "punkt")
PARSERS = ("trafilatura", "courlan", "lxml", "docx", "pdfminer", "ftfy")
FETCHING = ("httpx", "httpcore", "ssrfguard", "requests", "urllib3")
SETTINGS = ("pydantic_settings", "bot.config")
SPACY_COMMAND_LINE = ("spacy.cli", "jinja2", "weasel")

OF_A_FILE = (
    *BOT,
    *PARSERS,
    *FETCHING,
    *SETTINGS,
    *SPACY_COMMAND_LINE,
    "pebble",
    "nltk",
    "sumy.nlp",
    "sumy.utils",
    "py3langid",
)

REPORT = """
import json, sys
from bot.__main__ import main
sys.argv[1:] = json.loads(sys.argv[1])
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def imported_by(*arguments: str, given: str = "") -> set[str]:
    """Run a command in a fresh interpreter, and return the modules that it has imported."""
    command = [sys.executable, "-c", REPORT, json.dumps(arguments)]
    done = subprocess.run(command, input=given, capture_output=True, text=True, check=True)  # noqa: S603
    return set(json.loads(done.stderr.splitlines()[-1]))


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("digest", "--help"), ("run", "--help")])
def test_help_imports_no_libraries_of_the_commands(arguments):
    imported = imported_by(*arguments)

    assert imported & {*BOT, *LANGUAGE, *PARSERS, *FETCHING, *SETTINGS, "babel", "fluent", "pebble"} == set()


def test_a_digest_of_a_text_imports_nothing_of_the_bot_and_no_parsers():
    imported = imported_by("digest", "-", given=HARBOUR)

    assert "spacy" in imported
    assert imported & {*OF_A_FILE} == set()


def test_a_digest_as_json_imports_no_wording_of_the_bot():
    assert imported_by("digest", "--json", "-", given=HARBOUR) & {*OF_A_FILE, "fluent", "babel"} == set()


def imported_with(module: str) -> set[str]:
    """Import a module in a fresh interpreter, and return what that imports."""
    report = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)  # noqa: S603
    return set(json.loads(done.stdout))


def test_the_bot_imports_nothing_before_it_polls_that_only_others_need():
    imported = imported_with("bot.runtime.serve")

    of_workers = {*SPACY_COMMAND_LINE, *LANGUAGE, "regex", "trafilatura", "lxml", "summarizer.digest"}
    assert imported & of_workers == set()
    # The tables are new or those of the last start, on SQLite, and there is neither a webhook nor a health check.
    assert imported & {"alembic", "mako", "asyncpg", "sqlalchemy.dialects.postgresql", "sqlalchemy.orm"} == set()
    assert imported & {"prometheus_client", "tornado.web"} == set()
    # What httpx and Telegram's library import for others.
    assert imported & {"click", "rich", "pygments", "cryptography"} == set()


def test_the_chat_in_the_terminal_imports_no_metrics():
    assert "prometheus_client" not in imported_with("bot.console.local_bot")


def test_stories_import_no_pipeline_into_their_own_process():
    line = json.dumps({"id": 1, "text": HARBOUR})
    imported = imported_by("stories", "--groups-only", "-", given=line)

    assert imported & {*BOT, *SETTINGS, "spacy", "httpx", "py3langid"} == set()
