import pytest

from summarizer.reading.heading import date_in, heading_of, without_ornament

BODY = "The ministers agreed on a new bridge on Tuesday, after a long night of talks in the capital, they said."


@pytest.mark.parametrize(
    "title",
    [
        "Ministers agree on a new bridge",
        "MINISTERS AGREE ON BRIDGE",
        "Ministers Agree On Bridge",
        "Will the bridge stand?",
    ],
)
def test_a_short_first_line_over_prose_is_the_headline(title):
    heading = heading_of((title, BODY))

    assert (heading.title, heading.body) == (title, (BODY,))


@pytest.mark.parametrize("first", ["The ministers agreed.", f"{BODY} {BODY}", "x " * 120])
def test_a_sentence_is_no_headline(first):
    assert heading_of((first, BODY)).title is None


def test_a_line_without_prose_below_is_no_headline():
    assert heading_of(("Milk", "Bread", "Eggs")).title is None


def test_a_known_title_is_dropped_where_the_text_repeats_it():
    heading = heading_of(("A NEW BRIDGE", "Second thoughts", BODY), "A new bridge")

    assert (heading.title, heading.body) == ("A new bridge", ("Second thoughts", BODY))


@pytest.mark.parametrize(("line", "title"), [("⚡️ **Bridge agreed**", "Bridge agreed"), ("# Bridge", "Bridge")])
def test_ornaments_are_no_part_of_a_headline(line, title):
    assert without_ornament(line) == title


@pytest.mark.parametrize(
    ("line", "author", "source"),
    [
        ("By Jane Doe", "Jane Doe", None),
        ("BY JANE DOE", "JANE DOE", None),
        ("By Jane Doe and Karl de Vries | The Daily", "Jane Doe and Karl de Vries", "The Daily"),
        ("By Jane Doe, Reuters", "Jane Doe", "Reuters"),
        ("By Jane Doe, Karl de Vries and Sam Roe", "Jane Doe, Karl de Vries and Sam Roe", None),
        ("By the river, all was quiet", None, None),
    ],
)
def test_bylines(line, author, source):
    heading = heading_of(("A new bridge", line, BODY))

    assert (heading.author, heading.source) == (author, source)
    assert (line in heading.body) is (author is None)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("June 3, 2025", "2025-06-03"),
        ("3 June 2025", "2025-06-03"),
        ("Published: Tuesday, 3rd Jun. 2025 14:05 GMT", "2025-06-03"),
        ("Updated on 2025-06-03", "2025-06-03"),
        ("2025-06-03T10:00:00Z", "2025-06-03"),
        ("2025-13-40", None),
        ("February 30, 2025", None),
        ("In June 2025 it rained", None),
    ],
)
def test_date_lines(line, date):
    assert date_in(line) == date


@pytest.mark.parametrize(
    ("dateline", "source"),
    [
        ("VILNIUS, June 3 (Reuters) — ", "Reuters"),
        ("KYIV (AP) -- ", "AP"),
        ("Paris (AFP) - ", "AFP"),
        ("(Reuters) - ", "Reuters"),
        ("MOSCOW, June 3. /TASS/. ", "TASS"),
        ("LONDON — ", None),
        ("ST. JOSEPH, Mich. (AP) — ", "AP"),
    ],
)
def test_a_dateline_is_taken_out_and_names_the_agency(dateline, source):
    heading = heading_of((dateline + BODY,))

    assert (heading.body, heading.source) == ((BODY,), source)
    assert heading.dropped[0].reason == "dateline"


@pytest.mark.parametrize(
    "start", ["NATO — the alliance of the west — agreed: ", "Anna (who asked) said: ", "So — no. "]
)
def test_a_dash_alone_makes_no_dateline(start):
    assert heading_of((start + BODY,)).body == (start + BODY,)


@pytest.mark.parametrize("section", ["World", "BREAKING", "Local news"])
def test_the_name_of_a_section_is_no_headline(section):
    heading = heading_of((section, "Ministers agree on bridge", BODY))

    assert (heading.title, heading.body) == ("Ministers agree on bridge", (BODY,))
    assert heading.dropped[0].text == section
