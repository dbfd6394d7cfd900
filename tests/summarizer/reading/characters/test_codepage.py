import pytest

from summarizer.reading.characters.codepage import CODE_PAGES

BY_NAME = {page.name: page for page in CODE_PAGES}


def read_in(page, text):
    known = [bytes([byte]).decode(page.name, errors="ignore") or chr(byte) for byte in range(256)]
    return "".join(known[byte] for byte in text.encode())


@pytest.mark.parametrize("page", [page for page in CODE_PAGES if not page.is_double_byte], ids=lambda page: page.name)
def test_letters_of_utf8_are_recognised_in_every_page(page):
    seen = read_in(page, "né")

    assert tuple(page.suspects([seen, "no"], set(seen))) == (seen,)
    assert tuple(page.segments(seen)) == (("n", "n"), (seen[1:], "é"))


@pytest.mark.parametrize(("name", "seen", "segments"), [
    ("gb18030", "caf茅", (("茅", "é"),)),
    ("gb18030", "don鈥檛", (("鈥檛", "’t"),)),
    ("big5", "m羹de", (("羹", "ü"), ("d", "d"), ("e", "e"))),
    ("euc_kr", "na챦f", (("챦", "ï"), ("f", "f"))),
    ("shift_jis", "ﾃｩ", (("ﾃｩ", "é"),)),
])  # fmt: skip
def test_a_letter_may_be_combined_with_its_neighbour_in_a_double_byte_page(name, seen, segments):
    page = BY_NAME[name]

    assert tuple(page.suspects([seen], set(seen))) == (seen,)
    assert tuple(page.segments(seen))[-len(segments) :] == segments


@pytest.mark.parametrize("page", CODE_PAGES, ids=lambda page: page.name)
def test_plain_text_is_never_suspect(page):
    assert tuple(page.suspects(["plain", "text?"], set("plaintext?"))) == ()


@pytest.mark.parametrize("page", CODE_PAGES, ids=lambda page: page.name)
def test_a_character_outside_the_page_was_not_utf8(page):
    assert tuple(page.segments("?𐍈")) == (("?", "?"), ("𐍈", None))
