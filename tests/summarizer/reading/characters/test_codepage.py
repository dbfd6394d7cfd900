import pytest

from summarizer.reading.characters.codepage import PAGES

BY_NAME = {page.name: page for page in PAGES}


def read_in(page, text):
    known = [bytes([byte]).decode(page.name, errors="ignore") or chr(byte) for byte in range(256)]
    return "".join(known[byte] for byte in text.encode())


@pytest.mark.parametrize("page", [page for page in PAGES if not page.wide], ids=lambda page: page.name)
def test_utf8_shows_through_in_every_page(page):
    seen = read_in(page, "né")

    assert tuple(page.suspects([seen, "no"], set(seen))) == (seen,)
    assert tuple(page.pieces(seen)) == (("n", "n"), (seen[1:], "é"))


@pytest.mark.parametrize(("name", "seen", "pieces"), [
    ("gb18030", "caf茅", (("茅", "é"),)),
    ("gb18030", "don鈥檛", (("鈥檛", "’t"),)),
    ("big5", "m羹de", (("羹", "ü"), ("d", "d"), ("e", "e"))),
    ("euc_kr", "na챦f", (("챦", "ï"), ("f", "f"))),
    ("shift_jis", "ﾃｩ", (("ﾃｩ", "é"),)),
])  # fmt: skip
def test_a_letter_may_take_its_neighbour_with_it_in_a_page_of_two_bytes(name, seen, pieces):
    page = BY_NAME[name]

    assert tuple(page.suspects([seen], set(seen))) == (seen,)
    assert tuple(page.pieces(seen))[-len(pieces) :] == pieces


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_plain_text_is_never_suspect(page):
    assert tuple(page.suspects(["plain", "text?"], set("plaintext?"))) == ()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_is_not_in_the_page_was_no_utf8(page):
    assert tuple(page.pieces("?𐍈")) == (("?", "?"), ("𐍈", None))
