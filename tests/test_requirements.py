"""What is installed is pinned, hashed, and named without the address of an index."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.tools.lock import BASE, BUILD, additions, blocks

ROOT = Path(__file__).parents[1]
FILES = sorted(ROOT.glob("requirements*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GROUPS = sorted(PROJECT["dependency-groups"])

NAME = re.compile(r"^[A-Za-z0-9._-]+")


def pins(file: str) -> dict[str, str]:
    """Return the block of each package; if a package is pinned twice, for two Pythons, the second."""
    return {normalised(block): block for block in blocks((ROOT / file).read_text(encoding="utf-8"))}


def normalised(requirement: str) -> str:
    name = NAME.match(requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def test_each_group_has_a_file():
    assert {path.name for path in FILES} == {BASE, BUILD, *(f"requirements-{group}.txt" for group in GROUPS)}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_file_names_no_address(path: Path):
    options = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("-")]

    assert "://" not in path.read_text(encoding="utf-8")
    assert options == (["--only-binary=:all:", "--no-binary=docopt"] if path.name == BASE else [])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_pin_is_exact_and_has_hashes(path: Path):
    found = list(blocks(path.read_text(encoding="utf-8")))

    assert found
    for block in found:
        assert re.match(r"[a-z0-9-]+==\S+ (; .+ )?\\\n {4}--hash=sha256:[0-9a-f]{64}\b", block), block


def test_everything_the_project_names_is_pinned():
    assert {normalised(line) for line in PROJECT["project"]["dependencies"]} <= pins(BASE).keys()
    assert {normalised(line) for line in PROJECT["build-system"]["requires"]} <= pins(BUILD).keys()


@pytest.mark.parametrize("group", GROUPS)
def test_a_group_adds_what_it_names_and_repeats_nothing(group: str):
    added = pins(f"requirements-{group}.txt")
    named = {normalised(line) for line in PROJECT["dependency-groups"][group]}

    assert named <= added.keys() | pins(BASE).keys()
    assert list(additions("".join(added.values()), (ROOT / BASE).read_text(encoding="utf-8"))) == list(added.values())


def test_a_pin_for_fewer_pythons_than_needed_is_repeated():
    base = "a==1 ; python_version < '3.12' \\\n    --hash=sha256:00\nb==2 \\\n    --hash=sha256:11\n    # via a\n"
    group = "a==1 \\\n    --hash=sha256:00\nb==2 \\\n    --hash=sha256:11\nc==3 \\\n    --hash=sha256:22\n    # via b\n"

    assert list(additions(group, base)) == [
        "a==1 \\\n    --hash=sha256:00\n",
        "c==3 \\\n    --hash=sha256:22\n    # via b\n",
    ]
