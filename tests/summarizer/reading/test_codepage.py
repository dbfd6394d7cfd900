import pytest

from summarizer.reading.codepage import PAGES

BY_NAME = {page.name: page for page in PAGES}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_utf8_shows_through_in_every_page(page):
    seen = "".join(bytes([byte]).decode(page.name, errors="ignore") or chr(byte) for byte in "é".encode())

    assert page.sequences.fullmatch(seen)


def test_a_text_written_in_a_script_is_native_to_its_page():
    assert BY_NAME["cp874"].in_text("ประเทศไทย").native
    assert not BY_NAME["cp874"].in_text("Anuลกauskas").native


def test_a_foreign_letter_pair_away_from_latin_letters_is_no_damage():
    page = BY_NAME["cp874"]

    assert page.sequences.sub(page.undone, "a ลก b") == "a ลก b"
