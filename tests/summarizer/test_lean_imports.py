"""What stands in for a module while something else is imported leaves no trace."""

import sys

import pytest

from summarizer.lean_imports import importing_without


@pytest.fixture
def library(tmp_path, monkeypatch):
    """A package whose part imports a costly part that cannot be imported at all."""
    folder = tmp_path / "costly_library"
    folder.mkdir()
    (folder / "__init__.py").write_text("raise AssertionError")
    (folder / "part.py").write_text("from costly_library.extra import wanted\nfrom costly_library import other\n")
    (folder / "other.py").write_text("")
    (folder / "extra.py").write_text("raise AssertionError")
    monkeypatch.syspath_prepend(str(tmp_path))


@pytest.mark.usefixtures("library")
def test_a_part_is_imported_without_its_package_and_without_another_part():
    with importing_without({"costly_library": (), "costly_library.extra": ("wanted",)}):
        from costly_library import part  # noqa: PLC0415

    assert part.wanted is None
    assert not [name for name in sys.modules if name.startswith("costly_library")]


@pytest.mark.usefixtures("library")
def test_stand_ins_are_removed_if_the_import_fails():
    with pytest.raises(ModuleNotFoundError), importing_without({"costly_library": ()}):
        import costly_library.missing  # noqa: F401, PLC0415

    assert "costly_library" not in sys.modules


def test_nothing_stands_in_for_a_module_that_is_there():
    with importing_without({"json": ()}):
        import json  # noqa: PLC0415

    assert json.loads("1") == 1
    assert sys.modules["json"] is json
