import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.lines.insertions import without_insertions

FIRST = "The port was closed on Monday, Ann Lee said."
NEXT = "The ferry will sail again in May."


def reasons(dropped):
    return [(each.text, each.reason) for each in dropped]


@pytest.mark.parametrize(
    "promo",
    [
        "CLICK HERE TO GET THE HARBOUR NEWS APP",
        "GET HARBOUR NEWS ON THE GO BY CLICKING HERE",
        "SIGN UP FOR OUR NEWSLETTER",
        "CLICK HERE FOR MORE SPORTS COVERAGE",
    ],
)
@pytest.mark.parametrize(("before", "after"), [(" ", " "), ("", ""), ("   ", "  ")])
def test_a_call_in_capitals_is_taken_out_of_a_paragraph(promo, before, after):
    kept, dropped = without_insertions((f"{FIRST}{before}{promo}{after}{NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(promo, "related")]


@pytest.mark.parametrize(
    "promo",
    [
        "MOPED GANG STEALS 40 PHONES IN ONE NIGHT, HARBOUR POLICE WARN",
        "PRIVATE PORTS ADDED 22,000 JOBS IN MAY, WELL BELOW EXPECTATIONS",
        "MAYOR'S RIVAL CONDEMNS REPORTS OF OLD INQUIRY",
    ],
)
@pytest.mark.parametrize(("before", "after"), [("   ", "  "), ("", " "), (" ", "")])
def test_a_headline_in_capitals_that_is_set_apart_is_taken_out(promo, before, after):
    kept, dropped = without_insertions((f"{FIRST}{before}{promo}{after}{NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(promo, "related")]


def test_a_headline_between_single_spaces_is_taken_out_if_it_is_not_the_only_one():
    promo, other = "PORTS ADDED 22,000 JOBS IN MAY ALONE", "FERRY FIRM TO CUT A THIRD OF ITS ROUTES"

    kept, _ = without_insertions((f"{FIRST} {promo} {NEXT}", f"{FIRST} {other} {NEXT}"))

    assert kept == (FIRST, NEXT, FIRST, NEXT)
    assert without_insertions((f"{FIRST} {promo} {NEXT}",)) == ((f"{FIRST} {promo} {NEXT}",), ())


@pytest.mark.parametrize("name", ["UPS", "NASA", "BMW"])
def test_the_acronym_that_begins_the_next_sentence_stays(name):
    first = f"A plan of {name} for the port failed."

    kept, dropped = without_insertions((f"{first}FIRM TO CUT A THIRD OF ITS ROUTES {name} announced cuts.",))

    assert kept == (first, f"{name} announced cuts.")
    assert reasons(dropped) == [("FIRM TO CUT A THIRD OF ITS ROUTES", "related")]


@pytest.mark.parametrize(
    "paragraph",
    [
        'He wrote: "It is over. I HAVE NEVER SEEN A PORT LIKE THIS BEFORE Many agree."',
        "He wrote: “It is over. I HAVE NEVER SEEN A PORT LIKE THIS BEFORE  Many agree.”",
        "He wrote it. I HAVE NEVER SEEN A PORT LIKE THIS BEFORE.  Many agree.",
        "THE COMMITTEE MET ON TUESDAY Members were absent.",
        "She starred in three films. THE LAST OF THE HARBOUR PILOTS was the first.",
        "He works for NASA. The US and the EU agreed.",
        "WHAT TO KNOW ABOUT THE FERRY AND ITS ANCHOR",
    ],
)
def test_statements_and_headings_in_capitals_stay(paragraph):
    assert without_insertions((FIRST, paragraph, NEXT)) == ((FIRST, paragraph, NEXT), ())


def test_the_headings_of_a_newsletter_stay():
    items = tuple(f"{FIRST}  PORTS ADDED {number} JOBS IN MAY ALONE  {NEXT}" for number in range(10, 17))

    assert without_insertions(items) == (items, ())


@pytest.mark.parametrize("page", ["Norland election LIVE", "Port hearing LIVE updates", "Harbour Budget 2026 LIVE"])
def test_the_name_of_a_live_page_is_taken_out(page):
    kept, dropped = without_insertions((f"{FIRST} {page} {NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(page, "related")]


@pytest.mark.parametrize(
    "tail", ["They saw it LIVE.", "They saw it LIVE and were glad.", '"We go LIVE The end," he said.']
)
def test_live_in_a_sentence_stays(tail):
    assert without_insertions((f"{FIRST} {tail}",)) == ((f"{FIRST} {tail}",), ())


CAPTION = "Divers look for the anchor on Monday."


@pytest.mark.parametrize(
    "credit",
    [
        "(Ann Lee/Harbour News Digital )",
        "(AP Photo/Ann Lee)",
        "(Photo by Ann Lee/Getty Images)",
        "(Ann Lee/picture alliance via Getty Images)",
        "(Harbour y Media/Getty Images)",
        "(Norrby Robotics via AP)",
        "(File photo)",
        "(Credit: Harbour Museum)",
        "| Photo Credit: PTI",
        "REUTERS/Ann Lee",
    ],
)
def test_a_caption_at_the_start_of_a_paragraph_is_taken_out_with_its_credit(credit):
    kept, dropped = without_insertions((FIRST, f"{CAPTION} {credit} {NEXT}"))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(f"{CAPTION} {credit}", "caption")]


def test_a_credit_after_several_sentences_is_taken_out_alone():
    kept, dropped = without_insertions((f"{FIRST} {CAPTION} (AP Photo/Ann Lee) {NEXT}",))

    assert kept == (f"{FIRST} {CAPTION}", NEXT)
    assert reasons(dropped) == [("(AP Photo/Ann Lee)", "caption")]


def test_a_caption_between_a_promo_and_the_photographer_is_taken_out():
    promo = "FERRY FIRM TO CUT A THIRD OF ITS ROUTES"

    kept, dropped = without_insertions((f"{FIRST}{promo} {CAPTION} (Ann Lee){NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(promo, "related"), (f"{CAPTION} (Ann Lee)", "caption")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Half of them would stay, says a poll (Washington Post/ABC News).",
        "Half of them would stay. (Reuters/Ipsos) The others left.",
        "The picture (Photo by Ann Lee/Getty Images) shows the anchor.",
        "The rule (Section 4/2) holds.",
        "Rep. Ann Lee (D/R-Norland) left. (Her aides stayed.) The port is shut.",
        "The mayor (Ann Lee) and the agency (AP) agreed.",
    ],
)
def test_other_words_in_parentheses_stay(sentence):
    assert without_insertions((sentence,)) == ((sentence,), ())


@pytest.mark.parametrize(
    "credit",
    [
        "CNN's Ann Lee contributed to this report.",
        "The Associated Press contributed to this report.",
        "Ann Lee, Sam Roe and Jo Doe also contributed to this story.",
    ],
)
def test_those_who_contributed_are_taken_out_of_the_last_paragraph(credit):
    kept, dropped = without_insertions((f"{FIRST} {credit}",))

    assert kept == (FIRST,)
    assert reasons(dropped) == [(credit, "credits")]


def test_what_contributed_to_an_event_stays():
    paragraph = f"{FIRST} The storm contributed to this loss. Three reports contributed to this report of the board."

    assert without_insertions((paragraph,)) == ((paragraph,), ())


def test_the_headline_of_a_video_is_taken_out():
    kept, dropped = without_insertions((f"close      Video Ferry loses its anchor in the storm  {FIRST}",))

    assert kept == (FIRST,)
    assert reasons(dropped) == [("close      Video Ferry loses its anchor in the storm", "video")]


def test_the_label_of_a_link_is_taken_out_of_its_sentence():
    kept, dropped = without_insertions(("Norrby, opens new tab, fell on Monday.", "It opens new windows to the sea."))

    assert kept == ("Norrby, fell on Monday.", "It opens new windows to the sea.")
    assert reasons(dropped) == [("opens new tab", "navigation")]


@given(st.text(alphabet="AB CD.()/\"“a'", max_size=200))
def test_every_word_is_kept_or_dropped_and_a_second_time_nothing_is_dropped(paragraph):
    kept, dropped = without_insertions((paragraph,))

    rest = "".join(kept) + "".join(each.text for each in dropped)
    assert sorted("".join(rest.split()).replace(",", "")) == sorted("".join(paragraph.split()).replace(",", ""))
    assert without_insertions(kept) == (kept, ())


@pytest.mark.parametrize(
    "credit",
    [
        "Ida Holm/Reuters via Imagn Images",
        "Ole Holm/AFP via Getty Images",
        "Ida Holm/USA TODAY Sports via Imagn Images",
    ],
)
def test_a_credit_of_two_agencies_is_taken_out(credit):
    kept, dropped = without_insertions((f"{FIRST} {NEXT} {credit} Lee also spoke of the pier.",))

    assert kept == (f"{FIRST} {NEXT}", "Lee also spoke of the pier.")
    assert reasons(dropped) == [(credit, "caption")]
