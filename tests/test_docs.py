"""What the documents name exists: modules, functions, files, make targets, links."""

import os
import pkgutil
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md")),
    *sorted((ROOT / "docs").glob("*.md")),
]

FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`([^`]+)`")
MAKE = re.compile(r"^make ([\w-]+)", re.MULTILINE)
LINK = re.compile(r"(?:\]\(|src=\")(?!https?:)([^)#\"]*)(?:#([^)\"]+))?")
COMMENT_BEHIND = re.compile(r"^#?[A-Z_]{4,}=[^#\n]*[ \t]#.*$", re.MULTILINE)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)

PATH = re.compile(r"(?:bot|storage|summarizer|tests|docs|deploy)/[\w./-]*")
FILE = re.compile(r"[\w.-]+\.(?:py|md|toml|txt|json|example|yaml|service|sh)")
DOTTED = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
NAME = re.compile(r"[A-Za-z]+_\w+|[A-Z]\w*[a-z][A-Z]\w*")


@cache
def targets() -> frozenset[str]:
    return frozenset(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@cache
def words() -> frozenset[str]:
    """Return every word of our packages and of the settings."""
    files = [file for package in ("bot", "storage", "summarizer") for file in (ROOT / package).rglob("*.py")]
    texts = [file.read_text(encoding="utf-8") for file in (*files, ROOT / ".env.example", ROOT / "compose.yaml")]
    return frozenset(word for text in texts for word in re.findall(r"\w+", text))


def exists(code: str) -> bool:
    """Return whether what a document writes as code exists, if it is a name of ours; other code passes."""
    if command := re.match(r"make ([\w-]+)", code):
        return command[1] in targets()
    if module := re.match(r"python -m ([\w.]+)", code):
        return is_importable(module[1])
    if PATH.fullmatch(code) or FILE.fullmatch(code):
        return (ROOT / code).exists()
    if DOTTED.fullmatch(code):
        return is_importable(code)
    return code in words() if NAME.fullmatch(code) else True


def is_importable(name: str) -> bool:
    try:
        pkgutil.resolve_name(name)
    except (ImportError, AttributeError):
        return False
    return True


def lines_of(unit: str) -> frozenset[str]:
    return frozenset((ROOT / "deploy" / unit).read_text(encoding="utf-8").splitlines())


def slug(heading: str) -> str:
    """Return the anchor that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_names_in_a_document_exist(document: Path):
    text = document.read_text(encoding="utf-8")
    named = {" ".join(code.split()) for code in CODE.findall(FENCE.sub("", text))}
    named.update(f"make {target}" for block in FENCE.findall(text) for target in MAKE.findall(block))

    assert sorted(code for code in named if not exists(code)) == []


@pytest.mark.parametrize("document", [*DOCUMENTS, ROOT / ".env.example"], ids=lambda path: path.name)
def test_no_setting_has_a_comment_behind_its_value(document: Path):
    # systemd would take the comment as a part of the value.
    assert COMMENT_BEHIND.findall(document.read_text(encoding="utf-8")) == []


def test_a_worker_runs_as_the_bot_does():
    bot, worker = (lines_of(name) for name in ("precis.service", "precis-worker@.service"))

    assert {line.partition("=")[0] for line in bot ^ worker if not line.startswith("#")} == {"Description", "ExecStart"}


@pytest.mark.parametrize("unit", sorted((ROOT / "deploy").glob("*.service")), ids=lambda path: path.name)
def test_a_unit_starts_what_the_repository_has(unit: Path):
    (command,) = re.findall(r"^ExecStart=.*?/opt/precis/(\S+)", unit.read_text(encoding="utf-8"), re.MULTILINE)

    assert command == ".venv/bin/precis" or os.access(ROOT / command, os.X_OK)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_the_links_of_a_document_lead_somewhere(document: Path):
    for file, anchor in LINK.findall(document.read_text(encoding="utf-8")):
        target = document.parent / file if file else document

        assert target.exists(), file
        if anchor:
            assert anchor in map(slug, HEADING.findall(target.read_text(encoding="utf-8"))), anchor


@pytest.mark.parametrize(
    "code",
    [
        "bot.clock",
        "bot.deps.Nonesuch",
        "bot/zones.py",
        "storage/rooms/",
        "nonesuch.md",
        "make nonesuch",
        "python -m bot.nonesuch",
        "no_such_name",
        "InChatOrder",
    ],
)
def test_a_name_that_does_not_exist_is_noticed(code: str):
    assert not exists(code)


@pytest.mark.parametrize("code", ["bot.deps.Deps", "bot/locales/en/", "pyproject.toml", "make demo", "update_id"])
def test_a_name_that_exists_passes(code: str):
    assert exists(code)
