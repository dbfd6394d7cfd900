import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.stories.background import share_of_articles
from summarizer.stories.names import countries_in, latin, skeleton
from summarizer.stories.plain_numbers import plain_numbers


@pytest.mark.parametrize(
    "spellings",
    [
        ("Zelensky", "Zelenskyy", "Зеленский", "Зеленского", "Зеленський"),
        ("Scholz", "Шольц", "Шольца"),
        ("Macron", "Макрон", "Макроном"),
        ("Merkel", "Меркель"),
        ("Boeing", "Боинг"),
    ],
)
def test_a_name_begins_alike_in_every_language(spellings):
    first, *others = map(skeleton, spellings)

    assert all(other[:3] == first[:3] for other in others)


@given(st.text(max_size=30))
def test_a_skeleton_has_no_letters_but_latin_ones(word):
    assert set(skeleton(word)) <= set("abcdefghijklmnopqrstuvwxyz")
    assert set(latin(word)) <= set("abcdefghijklmnopqrstuvwxyz")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Germany", "DE"), ("Deutschland", "DE"), ("Alemania", "DE"), ("Германии", "DE"), ("Німеччиною", "DE"),
        ("the United States", "US"), ("Estados Unidos", "US"), ("Verenigde Staten", "US"), ("США", "US"),
        ("Paesi Bassi", "NL"), ("Нидерландах", "NL"), ("Turquía", "TR"), ("Туреччини", "TR"),
    ],
)  # fmt: skip
def test_a_country_is_one_in_every_language(words, code):
    assert [each for *_, each in countries_in(words.split())] == [code]


@pytest.mark.parametrize("words", ["the mayor spoke", "Helena Marsh", "", "us"])
def test_other_words_are_not_countries(words):
    assert list(countries_in(words.split())) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("78,000 or 78.000 or 78 000", ["78000", "78000", "78000"]),
        ("6.8 and 6,8 and 6,80", ["6.8", "6.8", "6.8"]),
        ("In 2026, 38 people and 5 dogs", ["2026", "38"]),
        ("1,234,567", ["1234567"]),
        ("6 billion, 6.000 millones and 6 miliardi", ["6000000000"] * 3),
        ("1.5 million, 1,5 млн and 1,5 Millionen", ["1500000"] * 3),
        ("20-thousand, 20 тысяч and 20 tausend", ["20000"] * 3),
        ("20 milestones, 20 m", ["20", "20"]),
        ("version 1.2.3 million", ["1.2.3"]),
        ("с 01.01.2026 15 тысяч", ["1.01.2026"]),
        ("1.234.567,89 Millionen", ["1.234.567.89"]),
        ("A320 B52 007", []),
        ("3-1 and 14:30", ["14", "30"]),
    ],
)
def test_a_number_has_one_form_whatever_its_separators(text, found):
    assert [number for _, number in plain_numbers(text)] == found


@given(st.lists(st.sampled_from((*"0123456789., \u00a0a", " mln", "-thousand")), max_size=40).map("".join))
def test_a_number_stands_where_it_is_found(text):
    assert all(text[at].isdigit() for at, _ in plain_numbers(text))


@pytest.mark.parametrize(("language", "common", "rare"), [("en", "year", "norcoal"), ("ru", "год", "норкол")])
def test_a_common_stem_is_in_more_articles_than_a_rare_one(language, common, rare):
    share = share_of_articles(language)

    assert 0.05 < share(common) < 1
    assert 0 < share(rare) < 0.001


@pytest.mark.parametrize("language", [None, "xx", "../en", "eo"])
def test_without_a_table_all_stems_are_equally_rare(language):
    share = share_of_articles(language)

    assert share("year") == share("norcoal")
