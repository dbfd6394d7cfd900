import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Dropped
from summarizer.reading.lines.dates import date_in
from summarizer.reading.lines.heading import heading_of, without_ornament

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
def test_a_short_first_line_above_prose_is_the_headline(title):
    heading = heading_of((title, BODY))

    assert (heading.title, heading.body) == (title, (BODY,))


@pytest.mark.parametrize("first", ["The ministers agreed.", f"{BODY} {BODY}", "x " * 120])
def test_a_sentence_is_not_a_headline(first):
    assert heading_of((first, BODY)).title is None


def test_a_line_without_prose_below_is_not_a_headline():
    assert heading_of(("Milk", "Bread", "Eggs")).title is None


def test_a_known_title_is_dropped_if_the_text_repeats_it():
    heading = heading_of(("A NEW BRIDGE", "Second thoughts", BODY), "A new bridge")

    assert (heading.title, heading.body) == ("A new bridge", ("Second thoughts", BODY))


@pytest.mark.parametrize(("line", "title"), [("⚡️ **Bridge agreed**", "Bridge agreed"), ("# Bridge", "Bridge")])
def test_ornaments_are_not_part_of_a_headline(line, title):
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
        ("Published 1 September 2015, updated 6 May 2026", "2026-05-06"),
        ("Veröffentlicht am 1. September 2015, aktualisiert am 6. Mai 2026", "2026-05-06"),
        ("Published 4 May 2026, updated 6 May 2026", "2026-05-04"),
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
        ("LONDON ― ", None),
        ("VILNIUS, June 3 (Reuters)-", "Reuters"),
        ("ST. JOSEPH, Mich. (AP) — ", "AP"),
        ("HarbourNews.Net - ", None),
        ("Harbour24.com — ", None),
        ("Abuja, Nigeria – ", None),
        ("Cape Town, South Africa - ", None),
        ("Oxford, England — ", None),
        ("Beirut – ", None),
        ("Hong Kong - ", None),
        ("Geneva -- ", None),
    ],
)
def test_a_dateline_is_removed_and_its_agency_is_the_source(dateline, source):
    heading = heading_of((dateline + BODY,))

    assert (heading.body, heading.source) == ((BODY,), source)
    assert heading.dropped[0].reason == "dateline"


@pytest.mark.parametrize(
    "start",
    [
        "NATO — the alliance of the west — agreed: ",
        "Anna (who asked) said: ",
        "So — no. ",
        "Reuters — Ann Lee’s paper — said: ",
        "NNA – as it must – said: ",
        "Dubai: yes. ",
        "Dublin: ",
        "Ann Lee, Kenya – ",
        "Kenya – ",
        "Norrby, Norland – ",
        "London – the capital – agreed. ",
        "Beirut – a city of ministers – slept: ",
        "TAP – an airline – agreed: ",
        "NORRBY (population 900 - 2031 figures) is small. ",
        "SPA – ",
        "TAP — ",
        "SANA - ",
        "NAN – ",
        "APP – ",
        "SITA – ",
        "BBC – ",
    ],
)
def test_a_dash_alone_does_not_make_a_dateline(start):
    assert heading_of((start + BODY,)).body == (start + BODY,)


@pytest.mark.parametrize("section", ["World", "BREAKING", "Local news"])
def test_the_name_of_a_section_is_not_a_headline(section):
    heading = heading_of((section, "Ministers agree on bridge", BODY))

    assert (heading.title, heading.body) == ("Ministers agree on bridge", (BODY,))
    assert heading.dropped[0].text == section


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("June 3, 2026 at 4:05 PM EDT", "2026-06-03"),
        ("03.06.2026 14:05", "2026-06-03"),
        ("2026-06-03T10:00:00+03:00", "2026-06-03"),
        ("3 июня 2026 г., 14:05", "2026-06-03"),
        ("Stand: 3. Juni 2026, 14:05 Uhr", "2026-06-03"),
        ("3 de junio de 2026 a las 14:05", "2026-06-03"),
        ("Publié le 3 juin 2026 à 14h05 - Mis à jour le 4 juin 2026", "2026-06-03"),
        ("3 czerwca 2026, 14:05", "2026-06-03"),
        ("Published 12:40 p.m. ET June 3, 2026", "2026-06-03"),
        ("06/13/2026", "2026-06-13"),
        ("2026年6月3日", "2026-06-03"),
        ("3 June 2026 was hot", None),
        ("3 June 2026: he died", None),
        ("May 2026", None),
    ],
)
def test_date_lines_of_many_forms_and_languages(line, date):
    assert date_in(line) == date


def test_an_ambiguous_date_is_dropped_and_not_guessed():
    heading = heading_of(("A new bridge", "06/03/2026", BODY))

    assert (heading.body, heading.published) == ((BODY,), None)


@pytest.mark.parametrize(
    ("line", "author", "source", "published"),
    [
        ("Jane Roe, Political Correspondent", "Jane Roe", None, None),
        ("Jane Roe in Vilnius", "Jane Roe", None, None),
        ("Jane Roe and John Doe | Reuters", "Jane Roe and John Doe", "Reuters", None),
        ("Jane Roe", "Jane Roe", None, None),
        ("Von Anna Berg", "Anna Berg", None, None),
        ("Von Anna Berg, Berlin", "Anna Berg", None, None),
        ("Par Anne Martin", "Anne Martin", None, None),
        ("Por Ana García", "Ana García", None, None),
        ("Автор: Иван Петров", "Иван Петров", None, None),
        ("Текст: Иван Петров", "Иван Петров", None, None),
        ("By Jane Roe, BBC News", "Jane Roe", "BBC News", None),
        ("By Jane Roe Published June 3, 2026", "Jane Roe", None, "2026-06-03"),
        ("Jane Roe | 3 June 2026 | 5 min read", "Jane Roe", None, "2026-06-03"),
        ("Jane Roe, Reuters • June 3, 2026 at 4:05 PM", "Jane Roe", "Reuters", "2026-06-03"),
        ("By Reuters", None, "Reuters", None),
        ("Reuters", None, "Reuters", None),
        ("By Staff", None, None, None),
    ],
)
def test_bylines_of_many_forms_and_languages(line, author, source, published):
    heading = heading_of(("A new bridge", line, BODY))

    assert (heading.author, heading.source, heading.published) == (author, source, published)
    assert heading.body == (BODY,)


@pytest.mark.parametrize(
    "line",
    [
        "White House",
        "Second Thoughts",
        "Ministers Agree On Bridge",
        "By Popular Demand",
        "By Night",
        "Jane Roe, who was born in Vilnius, is the editor.",
        "Campaign Manager Laughs, Evades Reporter's Question",
    ],
)
def test_a_subheading_is_not_a_byline(line):
    heading = heading_of(("A new bridge", line, BODY))

    assert (heading.author, heading.body) == (None, (line, BODY))


def test_a_name_that_the_article_mentions_is_not_a_byline():
    body = f"Roe spoke first. {BODY}"

    assert heading_of(("A new bridge", "Jane Roe", body)).body == ("Jane Roe", body)


def test_a_name_above_a_newsroom_and_place_is_a_byline():
    heading = heading_of(("Bridge agreed", "Jane Roe", "BBC News, Port Ellery", BODY, BODY))

    assert (heading.author, heading.source, heading.body) == ("Jane Roe", "BBC News", (BODY, BODY))


def test_a_name_above_a_date_is_a_byline_even_if_the_article_mentions_it():
    heading = heading_of(("A new bridge", "Jane Roe", "3 June 2026", f"Roe spoke first. {BODY}"))

    assert (heading.author, heading.published) == ("Jane Roe", "2026-06-03")


@pytest.mark.parametrize("name", ["Jane Roe", "Jane Roe, Senior Editor"])
def test_a_name_that_is_the_headline_is_not_a_byline(name):
    heading = heading_of((name, BODY))

    assert (heading.title, heading.author) == (name, None)


@pytest.mark.parametrize(
    "title",
    [
        "**Ministers agreed on a bridge.**",
        "# Ministers agreed on a bridge.",
        "MINISTERS AGREED ON A BRIDGE.",
        "Ministers Agreed Last Night on a Bridge.",
    ],
)
def test_a_headline_that_is_set_apart_may_end_with_a_full_stop(title):
    assert heading_of((title, BODY)).body == (BODY,)


def test_a_sentence_above_a_byline_is_the_headline():
    assert heading_of(("Ministers agreed on a bridge.", "By Jane Roe", BODY)).title == "Ministers agreed on a bridge."


def test_a_headline_may_follow_date_and_byline():
    heading = heading_of(("3 June 2026", "By Jane Roe", "A new bridge", BODY))

    assert (heading.title, heading.author, heading.published) == ("A new bridge", "Jane Roe", "2026-06-03")


def test_a_short_headline_above_a_standfirst_is_not_a_section():
    heading = heading_of(("Bridge agreed", "Ministers talked all night", BODY))

    assert (heading.title, heading.body) == ("Bridge agreed", ("Ministers talked all night", BODY))


@pytest.mark.parametrize("line", ["A new bridge", "A New Bridge - Harbour News", "A new bridge | Harbour News"])
def test_a_known_title_is_dropped_with_the_name_of_the_site(line):
    assert heading_of((line, BODY), "A new bridge").body == (BODY,)
    assert heading_of(("A new bridge", BODY), line).body == (BODY,)


@pytest.mark.parametrize(
    ("dateline", "source", "published"),
    [
        ("BRUSSELS/KYIV, June 3 (Reuters) - ", "Reuters", None),
        ("Washington, D.C. — ", None, None),
        ("KYIV, Ukraine — ", None, None),
        ("KYIV, Ukraine (AP) — ", "AP", None),
        ("(CNN)", "CNN", None),
        ("МОСКВА, 3 июня. /ТАСС/. ", "ТАСС", None),
        ("Москва. 3 июня. INTERFAX.RU - ", "INTERFAX.RU", None),
        ("МОСКВА, 3 июн — РИА Новости. ", "РИА Новости", None),
        ("Berlin (dpa) - ", "dpa", None),
        ("PARIS, 3 juin (Reuters) - ", "Reuters", None),
        ("Madrid, 3 jun (EFE).- ", "EFE", None),
        ("(ANSA) - ROMA, 03 GIU - ", "ANSA", None),
        ("LONDON, 3 June 2026 (Reuters) – ", "Reuters", "2026-06-03"),
        ("VILNIUS (Harbour News) — ", "Harbour News", None),
        ("NEW DELHI: ", None, None),
        ("KLUANG: ", None, None),
        ("JOHOR BARU: ", None, None),
        ("CAPE NORRBY, Fla. (AP)  ", "AP", None),
        ("Dubai: ", None, None),
        ("Kuala Lumpur: ", None, None),
        ("NAIROBI: ", None, None),
        ("NNA – ", "NNA", None),
        ("AFP - ", "AFP", None),
        ("Reuters — ", "Reuters", None),
        ("SIBU (Aug 20): ", None, None),
        ("ISLAMABAD, (NorrbyPoint / Norrby News - 5th May, 2026) ", "NorrbyPoint / Norrby News", "2026-05-05"),
        ("LAHORE (Harbour News - 3rd June, 2026) ", "Harbour News", "2026-06-03"),
        ("Harbour City CNN — ", "CNN", None),
        ("WAM – ", "WAM", None),
        ("Reuters - ", "Reuters", None),
        ("KUNA -- ", "KUNA", None),
        ("VILNIUS, (Harbour / North Harbour News - 25th Sep, 2031) ", "Harbour / North Harbour News", "2031-09-25"),
        ("NORRBY (Harbour News – 3 May 2031) ", "Harbour News", "2031-05-03"),
        ("NEW NORRBY (Velmar — 2nd June, 2031) ", "Velmar", "2031-06-02"),
        ("NORRBY. -", None, None),
        ("NEW NORRBY. – ", None, None),
        ("ST. NORRBY. --", None, None),
    ],
)
def test_datelines_of_many_agencies(dateline, source, published):
    heading = heading_of((dateline + BODY,))

    assert (heading.body, heading.source, heading.published) == ((BODY,), source, published)


@pytest.mark.parametrize(
    "line",
    [
        "Manila: Four nights in a town that never rests, with food that nobody forgets and a harbour of old boats.",
        "Lagos: Everybody has heard of it, and hardly anybody who left it in the spring has come back to it since.",
        "Kochi: She has been the keeper of the lighthouse for all of the years that the captains can look back to.",
        "Lahore: The city of kites, of gardens and of cooks who guard the oldest soups in all of the wide country.",
    ],
)
def test_a_city_in_a_list_is_no_dateline(line):
    assert heading_of((line, BODY)).body == (line, BODY)


@pytest.mark.parametrize(
    "lines",
    [
        ("Dubai: The rents of shops have risen by a third since May, a broker of the port said.", "Doha: They fell."),
        ("Cairo: A court has shut the oldest mill of the town for good. Beirut: A court has opened another mill.",),
        ("NAIROBI: A bell was found in the mud of the port.", BODY, "ACCRA: A bell was lost in the mud."),
    ],
)
def test_each_of_several_cities_keeps_its_name(lines):
    assert heading_of((*lines, BODY)).body == (*lines, BODY)


@pytest.mark.parametrize("place", ["Chennai, ", "New Norrby, ", "Vilnius, "])
@pytest.mark.parametrize("body", ["As the rain fell, the port was shut.", "A bell was found in the port."])
def test_a_place_before_a_sentence_that_begins_after_a_comma_is_a_dateline(place, body):
    assert heading_of((place + body,)).body == (body,)


@pytest.mark.parametrize("start", ["However, As ", "On Monday, In ", "Vilnius, The ", "Vilnius, as ", "Friday, A "])
def test_other_words_before_a_comma_are_not_datelines(start):
    assert heading_of((f"{start}rain fell, the port was shut.",)).body == (f"{start}rain fell, the port was shut.",)


@pytest.mark.parametrize("by", ["By", "by", "By:", "Written by"])
@pytest.mark.parametrize(
    ("names", "author", "source"),
    [
        ("Jane Roe  Harbour News", "Jane Roe", "Harbour News"),
        ("Jane Roe", "Jane Roe", None),
        ("Jane Roe, Reuters", "Jane Roe", "Reuters"),
    ],
)
def test_a_byline_in_two_lines(by, names, author, source):
    heading = heading_of((by, names, BODY))

    assert (heading.body, heading.author, heading.source) == ((BODY,), author, source)
    assert heading.dropped == (Dropped(f"{by} {names}", "byline"),)


@pytest.mark.parametrize("below", ["The sea was calm when divers went in.", BODY])
def test_a_by_above_prose_stays(below):
    assert heading_of(("By", below)).body[-1] == below


@pytest.mark.parametrize(
    "start",
    [
        "NATO — ",
        "BREAKING — ",
        "DEAR READER: ",
        "ROE-- ",
        "Jane Roe (Labour) — ",
        "Paris (France) — ",
        "Anna, John — ",
        "(AP) photographers were there. ",
        "Vilnius — ",
        "US — ",
    ],
)
def test_acronyms_labels_and_speakers_are_not_datelines(start):
    assert heading_of((start + BODY,)).body == (start + BODY,)


@pytest.mark.parametrize(
    "piece", ["A ", "Jane Roe, ", "A, ", "3 ", "A/", "by A ", "A (", "June 3 ", "| ", "JANE ", "**"]
)
@pytest.mark.usefixtures("brief")
def test_a_hostile_first_line_is_read_quickly(piece):
    lines = (piece * (100_000 // len(piece)), *[piece * (190 // len(piece))] * 10_000)

    assert len(heading_of(lines).body) >= 10_000 - 5


@given(st.lists(st.sampled_from(["News", "By Jane Roe", BODY, "3 June 2026", "A new bridge", f"LONDON — {BODY}"])))
def test_every_line_is_in_the_heading_or_in_the_body(lines):
    heading = heading_of(tuple(lines))
    taken = [line.text for line in heading.dropped] + [heading.title or ""]

    assert all(
        line in heading.body or line in taken or line.removeprefix("LONDON — ") in heading.body for line in lines
    )


def test_a_byline_below_a_standfirst_is_read_and_the_standfirst_stays_in_the_body():
    heading = heading_of(("A new bridge", "Ministers talked all night", "Jane Roe, Political Correspondent", BODY))

    assert (heading.author, heading.body) == ("Jane Roe", ("Ministers talked all night", BODY))


@pytest.mark.parametrize("day", ["December 21 - ", "March 4 – ", "21 December — "])
def test_a_day_alone_before_the_first_sentence_is_a_dateline(day):
    heading = heading_of((day + BODY, BODY))

    assert heading.body == (BODY, BODY)
    assert [(each.text, each.reason) for each in heading.dropped] == [(day.strip(), "dateline")]


@pytest.mark.parametrize("start", ["Gate 21 - ", "December 21 ", "Flight 9 – "])
def test_other_numbers_before_a_dash_are_no_day(start):
    assert heading_of((start + BODY, BODY)).body[0] == start + BODY


def test_the_days_of_a_timeline_stay():
    days = (f"March 4 - {BODY}", f"March 9 - {BODY}")

    assert heading_of(days).body == days


@pytest.mark.parametrize("line", ["London – A Life", "Vienna – The Last Waltz", "Oxford, England – A Guide"])
def test_a_headline_with_a_city_has_no_dateline(line):
    heading = heading_of((line, BODY))

    assert (heading.title, heading.body) == (line, (BODY,))
