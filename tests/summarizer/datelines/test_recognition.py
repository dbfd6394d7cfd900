"""Datelines are recognised in one place, and are shown to readers neither in points nor as actors or speakers."""

import pytest

from summarizer.datelines.recognition import dateline_of, datelines_in
from summarizer.digest import digest_of
from summarizer.model import Article, Length
from summarizer.reading.lines.heading import heading_of
from summarizer.sentences import sentence_spans, story_spans

BODY = "The council has shut the old bridge for a year, and the mayor said on Monday that a new one will be built."
REST = (
    "The bridge was built by a shipyard that has long been closed. Ann Lund, the mayor, said: “It cannot wait.” "
    "The shops on the quay will lose half of their customers. The port wants the money of the state for a ferry."
)
SUMMARY = "The oldest bridge of the town is closed to carts and cars, and no one knows for how long it will be."
DATELINES = [
    "NORRBY, Jan 8 (Velmar) - ",
    "Nairobi, Kenya — ",
    "LONDON (AP) _ ",
    "MUMBAI: ",
    "BEIRUT and JERUSALEM — ",
    "NORRBY and NEW TARN, Jan 8 (Reuters) - ",
    "NORRBY/TARN (Reuters) -",
    "TARN (Reuters) -",
    "Berlin (dpa) - ",
    "МОСКВА, 8 янв (ТАСС) — ",
    "MADRID, 8 (EUROPA PRESS) ",
    "MADRID, 8 Ene. (EUROPA PRESS) - ",
    "NORRBY--(BUSINESS WIRE)-- ",
    "Tarna.- ",
    "New Norrby (NA) – ",
    "Port Tarn (WTRN) - ",
    "San Norrby, Norland (VNA) — ",
    "(Norrby Student News) -- ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_a_sentence_of_its_own_that_tells_no_story(dateline):
    text = dateline + BODY

    assert dateline_of(text).text == dateline
    assert sentence_spans(text, "en")[0] == (0, len(dateline.rstrip()))
    assert story_spans(text, "en") == ((len(dateline), len(text)),)


@pytest.mark.parametrize("above", [(SUMMARY,), (SUMMARY, "By Ann Lund, Velmar Times"), ("The bridge at dusk", SUMMARY)])
@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_behind_other_lines_is_found(dateline, above):
    text = "\n\n".join((*above, dateline + BODY))

    assert [each.text for each in datelines_in(text)] == [dateline]
    assert heading_of((*above, dateline + BODY, REST)).body[-2:] == (BODY, REST)


@pytest.mark.parametrize("dateline", ["NORRBY, Jan 8 (Velmar) - ", "Tarn (AFP) – ", "MADRID, 8 (EUROPA PRESS) "])
def test_a_dateline_with_an_agency_is_found_however_far_down_it_is(dateline):
    text = "\n\n".join((*[REST] * 9, dateline + BODY))

    assert [each.text for each in datelines_in(text)] == [dateline]


@pytest.mark.parametrize(
    "line",
    [
        "TOO EARLY TO TELL WHO WON, JUST WAIT - ",
        "A BOMB - ",
        "VERDICT — ",
        "The Norland Broadcasting Corporation (BBC) ",
        "Ann Lund (Labour) — ",
        "Ann Lund (NLP) — ",
        "NATO — ",
        "NORRBY (population 900) ",
        "Jan 8 was cold. ",
    ],
)
def test_a_label_or_a_name_further_down_is_no_dateline(line):
    assert datelines_in("\n\n".join((*[REST] * 9, line + BODY))) == ()


@pytest.mark.parametrize(
    "line", ["TOO EARLY TO TELL WHO WON, JUST WAIT - ", "A BOMB - ", "Ann Lund (Labour) — ", "NATO — "]
)
def test_a_label_at_the_top_is_no_dateline(line):
    assert dateline_of(line + BODY) is None


@pytest.mark.parametrize(
    "starts", [("PARIS (AP) — ", "ROME (AP) — "), ("NORRBY — ", "NEW TARN — "), ("NAIROBI: ", "ACCRA: ")]
)
def test_where_several_places_are_told_of_each_stays_with_its_sentence(starts):
    lines = tuple(start + BODY for start in starts)
    text = "\n\n".join(lines)

    assert heading_of(lines).body == lines
    assert [text[start:end] for start, end in story_spans(text, "en")] == list(lines)


@pytest.mark.parametrize("above", ["", f"{SUMMARY}\n\n", f"The bridge at dusk\n\n{SUMMARY}\n\n"])
@pytest.mark.parametrize(
    "dateline", ["NORRBY, Jan 8 (Velmar) — ", "Oslo (AFP) - ", "TARNVILLE, Tenn. (WTRN) — ", "ALMSTAD — "]
)
def test_readers_see_neither_the_dateline_nor_its_place_as_an_actor(dateline, above):
    said = "A spokesman for the port said that the bridge was about to fall."
    made = digest_of(Article(f"{above}{dateline}{said} {REST}", language="en"), length=Length(9))

    assert not any(point.text.startswith(dateline[:4]) for point in made.points)
    assert [claim.speaker for claim in made.claims] == ["A spokesman for the port", "Ann Lund"]
    assert {actor.name for actor in made.actors} <= {"Ann Lund"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Berlin (dpa) - Der Hafen bleibt zu, sagte die Bürgermeisterin Olga Roth am Montag vor dem Rathaus.", "de"),
        ("MADRID, 8 (EUROPA PRESS) El puerto seguirá cerrado, dijo el lunes la alcaldesa Olga Rey.", "es"),
        ("МОСКВА, 8 янв (ТАСС) — Порт останется закрытым, заявила в понедельник мэр Ольга Орлова.", "ru"),
        ("PARIS (AFP) – Le port restera fermé, a déclaré lundi la maire Olga Roy devant la presse.", "fr"),
    ],
)
def test_in_other_languages_neither(text, language):
    made = digest_of(Article(text, language=language))
    start = dateline_of(text).end

    assert made.points[0].text == text[start:]
    assert all(claim.start >= start for claim in made.claims)
    assert not any(text[:start].startswith(actor.name) for actor in made.actors)


@pytest.mark.parametrize("name", ["Norrby", "Almstad", "Velmar City"])
def test_a_place_that_acts_in_the_story_stays_an_actor(name):
    text = f"{name.upper()} (AP) — The council of {name} met. {name} sued the bank. “{name} will win,” said Ann Lund."

    assert name in {actor.name for actor in digest_of(Article(text, language="en")).actors}


@pytest.mark.parametrize(
    "sentence",
    [
        "American Airlines (AA) — the largest carrier at Norby — said bookings rose by a tenth in May.",
        "Alcoholics Anonymous (AA) – founded in 1935 – has a room in every second town of the coast.",
        "Canadian Pacific (CP) - The railway has cut the trains that stop at the mill.",
        "The Norby Tenants (TT) – A house that they own has no heating in winter.",
        "Norby Bakers (AFP) – the oldest guild of the town – has lost its hall.",
    ],
)
@pytest.mark.parametrize("lines_above", [2, 4, 9])
def test_letters_of_a_body_in_the_story_are_no_agency(sentence, lines_above):
    assert not datelines_in("\n\n".join([*[REST] * lines_above, sentence]))


def test_initials_of_the_words_before_a_bracket_are_no_agency_in_the_first_line():
    assert dateline_of("American Airlines (AA) — The carrier has cut the flights to the coast.") is None


@pytest.mark.parametrize("dateline", ["Istanbul (AA) – ", "TARN (AA) — ", "New Norrby (CP) – ", "Tarn, May 3 (PA) – "])
def test_an_agency_behind_a_place_or_a_day_is_one_however_far_down_it_is(dateline):
    assert [each.text for each in datelines_in("\n\n".join([*[REST] * 4, dateline + BODY]))] == [dateline]


@pytest.mark.parametrize(
    "head", ["LUND MILLS – ", "TARNBY MILLS PLC — ", "NORBY GAS LTD – ", "THE OLD QUAY – ", "HALE AND SONS – "]
)
@pytest.mark.parametrize("lines_above", [2, 3, 5])
def test_the_head_of_a_paragraph_below_the_second_line_is_no_dateline(head, lines_above):
    text = "\n\n".join([*[REST] * lines_above, f"{head}The firm that owns the site has not replied to the council."])

    assert not datelines_in(text)


@pytest.mark.parametrize("place", ["NORRBY – ", "NEW TARN — ", "LUND MILLS, Norland — ", "LUND MILLS, May 3 – "])
def test_a_place_in_capitals_a_few_lines_down_is_a_dateline(place):
    assert [each.text for each in datelines_in("\n\n".join([REST, REST, place + BODY]))] == [place]
