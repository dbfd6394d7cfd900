import pytest

from summarizer.reading.lines.source_lines import line_key, without_known_lines

BODY = ("Divers found a bell.", "It will be shown in the town hall.", "The ferry gets a new anchor.")
HABIT = "Our reporters never sleep so that you know first."


def kept(paragraphs, reasons_of=None, familiar=frozenset()):
    return without_known_lines(paragraphs, reasons_of or {}, familiar)


def test_lines_with_a_reason_are_dropped_and_reported():
    lines, dropped = kept((BODY[0], "More news from the coast", BODY[1]), {"More news from the coast": "link"})

    assert lines == BODY[:2]
    assert [(each.text, each.reason) for each in dropped] == [("More news from the coast", "link")]


@pytest.mark.parametrize("line", ['<span class="a" style="b"></span>', "[button link=”x”]Send us yours[/button]"])
def test_leftover_markup_of_an_editor_is_dropped(line):
    assert kept((BODY[0], line))[0] == BODY[:1]


@pytest.mark.parametrize("line", ["[He] left <early>.", "a < b > c", "<3 is a heart"])
def test_words_in_brackets_stay(line):
    assert kept((BODY[0], line))[0] == (BODY[0], line)


def test_familiar_lines_are_dropped_around_the_article_but_background_within_it_stays():
    familiar = frozenset({line_key(HABIT)})

    assert kept((HABIT, *BODY, HABIT), familiar=familiar)[0] == BODY
    assert kept((BODY[0], HABIT, BODY[1]), familiar=familiar)[0] == (BODY[0], HABIT, BODY[1])


def test_a_familiar_line_without_a_full_stop_is_dropped_within_the_article_too():
    familiar = frozenset({line_key("Watch our channel")})

    assert kept((BODY[0], "WATCH  our channel", BODY[1]), familiar=familiar)[0] == BODY[:2]


def test_an_article_that_consists_of_familiar_lines_stays():
    assert kept(BODY, familiar=frozenset(map(line_key, BODY)))[0] == BODY


def test_a_key_ignores_case_and_white_space():
    assert line_key(" A  Bell\u00a0rang ") == line_key("a bell rang")
    assert line_key("a bell rang") != line_key("a bell rings")
