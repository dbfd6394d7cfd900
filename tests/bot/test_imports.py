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


def test_the_bot_imports_no_pipeline_into_its_own_process():
    report = "import json, sys, bot.runtime.serve; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)  # noqa: S603

    imported = set(json.loads(done.stdout))
    assert imported & {*SPACY_COMMAND_LINE, "spacy", "nltk", "sumy", "py3langid", "trafilatura", "lxml"} == set()
    # The schema is that of the last start, and nothing is read in this process.
    assert imported & {"alembic", "mako", "summarizer.reading.lines.rules"} == set()


def test_the_chat_in_the_terminal_imports_no_metrics():
    report = "import json, sys, bot.console.local_bot; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", report], capture_output=True, text=True, check=True)  # noqa: S603

    assert "prometheus_client" not in json.loads(done.stdout)


def test_stories_import_no_pipeline_into_their_own_process():
    line = json.dumps({"id": 1, "text": HARBOUR})
    imported = imported_by("stories", "--groups-only", "-", given=line)

    assert imported & {*BOT, *SETTINGS, "spacy", "httpx", "py3langid"} == set()
