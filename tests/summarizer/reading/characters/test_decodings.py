import pytest

from summarizer.reading.characters.decodings import mended


def read_in(page, text):
    return "".join(bytes([byte]).decode(page, errors="ignore") or chr(byte) for byte in text.encode())


def test_only_the_damaged_part_of_a_word_is_turned_back():
    assert mended(["これはãƒ¼ãƒ—ã€‚ãƒ¦ãƒ¼ザー情報"]) == {"これはãƒ¼ãƒ—ã€‚ãƒ¦ãƒ¼ザー情報": "これはープ。ユーザー情報"}


@pytest.mark.parametrize("word", ["谢谢", "ЕЁ", "รน", "Ð”", "É®", "“POCAŁOWAĆ”", "рю", "Ο»"])
def test_what_may_be_clean_is_left_alone_while_nothing_proves_damage(word):
    assert mended([word]) == {}


def test_where_damage_is_proven_doubtful_words_are_believed_too():
    proof = [read_in("cp874", word) for word in ("Žaltvykslė", "mėnesį", "įžvalgų", "šešių")]

    assert mended([*proof, "ฤฏ"])["ฤฏ"] == "į"
    assert mended(["ฤฏ"]) == {}


def test_the_page_that_explains_most_words_decides_for_all():
    words = ("kėdė", "šuo", "ąžuolas", "ūkis", "čia", "žmogų")

    readings = mended([read_in("iso8859_13", word) for word in words])

    assert set(readings.values()) == set(words)


def test_a_long_text_is_mended_to_its_end():
    words = [f"дом{number}" for number in range(2_000)]

    assert set(mended([read_in("cp1252", word) for word in words]).values()) == set(words)
