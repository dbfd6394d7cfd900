"""The map in docs/architecture.md shows every folder as it is."""

import re

from tests.tools.map import DOCUMENT, END, ROOT, START, folders, with_map

TEXT = DOCUMENT.read_text(encoding="utf-8")

ROW = re.compile(r"^\| `([\w/]+)/` \| (.+) \|$", re.MULTILINE)


def test_the_map_is_up_to_date():
    assert with_map(TEXT) == TEXT, "run python -m tests.tools.map"


def test_the_map_has_a_line_for_each_package():
    written = TEXT[TEXT.index(START) : TEXT.index(END)]

    assert [ROOT / folder for folder, _ in ROW.findall(written)] == list(folders())


def test_writing_the_map_leaves_the_rest_of_the_document_alone():
    assert with_map(f"Before.\n{START}| outdated |\n{END}After.\n") == (
        "Before.\n" + TEXT[TEXT.index(START) : TEXT.index(END)] + f"{END}After.\n"
    )


def test_the_folders_of_the_tests_are_described():
    described = {folder for folder, _ in ROW.findall(TEXT) if folder.startswith("tests/")}

    folders = (folder for folder in (ROOT / "tests").glob("[!_.]*") if any(folder.glob("[!_.]*")))
    assert described == {f"tests/{folder.name}" for folder in folders}
