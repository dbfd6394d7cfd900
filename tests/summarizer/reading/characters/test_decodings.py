import pytest

from summarizer.reading.characters.decodings import repairs


def read_in(page, text):
    return "".join(bytes([byte]).decode(page, errors="ignore") or chr(byte) for byte in text.encode())


def test_only_the_damaged_part_of_a_word_is_repaired():
    assert repairs(["これはãƒ¼ãƒ—ã€‚ãƒ¦ãƒ¼ザー情報"]) == {"これはãƒ¼ãƒ—ã€‚ãƒ¦ãƒ¼ザー情報": "これはープ。ユーザー情報"}


@pytest.mark.parametrize("word", ["谢谢", "ЕЁ", "รน", "Ð”", "É®", "“POCAŁOWAĆ”", "рю", "Ο»"])
def test_a_word_that_may_be_clean_is_unchanged_without_proof_of_damage(word):
    assert repairs([word]) == {}


def test_doubtful_words_are_repaired_if_other_words_prove_the_damage():
    proof = [read_in("cp874", word) for word in ("Žaltvykslė", "mėnesį", "įžvalgų", "šešių")]

    assert repairs([*proof, "ฤฏ"])["ฤฏ"] == "į"
    assert repairs(["ฤฏ"]) == {}


def test_the_page_that_explains_the_most_words_is_used_for_all():
    words = ("kėdė", "šuo", "ąžuolas", "ūkis", "čia", "žmogų")

    readings = repairs([read_in("iso8859_13", word) for word in words])

    assert set(readings.values()) == set(words)


def test_a_long_text_is_repaired_to_its_end():
    words = [f"дом{number}" for number in range(2_000)]

    assert set(repairs([read_in("cp1252", word) for word in words]).values()) == set(words)
