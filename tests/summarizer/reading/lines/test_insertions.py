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


def test_headlines_between_single_spaces_stay_because_they_may_be_posts():
    paragraphs = tuple(
        f"{FIRST} {promo} {NEXT}"
        for promo in ("PORTS ADDED 22,000 JOBS IN MAY ALONE", "FERRY FIRM TO CUT A THIRD OF ITS ROUTES")
    )

    assert without_insertions(paragraphs) == (paragraphs, ())


@pytest.mark.parametrize(
    "paragraph",
    [
        "AFC LUND AND FC NORRBY HAVE AGREED the transfer of Ann Lee, it said. FC NORRBY THANKS ALL ITS FANS for help.",
        "THE ROYAL BANK OF TARN PLC was fined. THE BANK OF NOVA NORRBY AND HSBC were fined, too.",
        "USA NOW AND THE NEW NORRBY TIMES first reported the ruling.",
        "I WILL SEE YOU IN COURT VERY SOON LEE said. NO MORE WAR NO MORE KINGS NO MORE TAXES they read.",
        "WE WILL WIN THE GREATEST VICTORY IN HISTORY He then played. THE FAKE PORTS WILL NEVER TELL YOU THAT He left.",
        "PREPARATIONS TO PROTECT SHIPS SHOULD BE RUSHED NOW The port warned. MOVE TO HIGHER GROUND AT ONCE All ran.",
        "READ MORE BOOKS AND WATCH LESS TV was the slogan of the school.",
    ],
)
@pytest.mark.parametrize("promo", ["", "  CLICK HERE TO GET THE HARBOUR NEWS APP  "])
def test_capitals_within_sentences_and_statements_in_capitals_stay(paragraph, promo):
    text = f"{FIRST} The TV of HSBC and Norcoal PLC broke. {paragraph}"

    kept, _ = without_insertions((f"{text}{promo or ' '}{NEXT}",))

    assert kept == ((text, NEXT) if promo else (f"{text} {NEXT}",))


@pytest.mark.parametrize(
    "promo",
    [
        "PORTS ADDED 22,000 JOBS IN MAY ALONE",
        "FERRY FIRM TO CUT A THIRD OF ITS ROUTES AS IT GROWS",
        "MAYOR'S RIVAL CONDEMNS REPORTS OF OLD US INQUIRY",
    ],
)
def test_a_headline_between_single_spaces_is_taken_out_above_a_picture(promo):
    picture = "Divers look for the anchor in Norrby on Monday. (Ann Lee/AFP via Getty Images)"

    kept, dropped = without_insertions((f"{FIRST} {promo} {picture} {NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(promo, "related"), (picture, "caption")]


@pytest.mark.parametrize(
    "statement",
    ["WE WILL NEVER LEAVE THE PORT OF NORRBY", "THE ROYAL BANK OF TARN PLC", "RESIDENTS SHOULD MOVE UP THE HILL"],
)
def test_statements_in_capitals_that_are_set_apart_stay(statement):
    paragraph = f"{FIRST}  {statement} The PLC was sold."

    assert without_insertions((paragraph,))[1] == ()


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
    "tail",
    [
        "They saw it LIVE.",
        "They saw it LIVE and were glad.",
        '"We go LIVE The end," he said.',
        "The count is shown on Norland One LIVE",
        "Election night on NBC LIVE",
        "Ann Lee likes to sing LIVE The crowd cheered.",
    ],
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


@pytest.mark.parametrize("mark", ["FILE - ", "FILE – ", "FILE — "])
@pytest.mark.parametrize("rest", ["", " She sued in May. The court sat in June, and the vote was put off for a month."])
def test_the_caption_of_a_picture_from_the_archive_is_taken_out_whatever_its_length(mark, rest):
    caption = f"{mark}{CAPTION} {FIRST}{rest} (AP Photo/Ann Lee, File)"

    kept, dropped = without_insertions((FIRST, caption, NEXT))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(caption, "caption")]


@pytest.mark.parametrize(
    "caption",
    [
        "A clerk feeds ducks by the canal, Tuesday, March 17, 2026, in Norrby, Ore.",
        "A diver naps on top of a buoy, Sunday, May 3, 2026 in Norrby.",
        "Two cats sit on a wall, Friday, Jan. 2, 2026, near Port Norrby.",
    ],
)
def test_a_caption_that_ends_with_its_day_and_place_is_taken_out_of_a_paragraph(caption):
    kept, dropped = without_insertions((f"{FIRST} {NEXT} {caption} (AP Photo/Ann Lee) {NEXT}",))

    assert kept == (f"{FIRST} {NEXT}", NEXT)
    assert reasons(dropped) == [(f"{caption} (AP Photo/Ann Lee)", "caption")]


@pytest.mark.parametrize(
    "credit", ["Produced by Ann Lee", "Video produced by Ann Lee", "AP Video by Ann Lee", "Animation by Ann Lee"]
)
def test_the_credit_of_a_video_is_taken_out(credit):
    kept, dropped = without_insertions((f"{FIRST} {NEXT} ({credit}) {NEXT}",))

    assert kept == (f"{FIRST} {NEXT}", NEXT)
    assert reasons(dropped) == [(f"({credit})", "caption")]


def test_a_sentence_before_the_credit_of_a_video_stays():
    kept, dropped = without_insertions((f"{FIRST} {NEXT}", f"Tom Hale said he saw the film (Video by Ann Lee) {NEXT}"))

    assert kept == (f"{FIRST} {NEXT}", "Tom Hale said he saw the film", NEXT)
    assert reasons(dropped) == [("(Video by Ann Lee)", "caption")]


def test_a_mark_of_the_archive_takes_no_story_before_the_next_credit():
    told = f"FILE - {CAPTION} {FIRST} “We will dive,” said Tom Hale. {NEXT}"

    kept, dropped = without_insertions((FIRST, f"{told} (AP Photo/Ann Lee, File)", NEXT))

    assert kept == (FIRST, told, NEXT)
    assert reasons(dropped) == [("(AP Photo/Ann Lee, File)", "caption")]


@pytest.mark.parametrize(
    "aside", ["(edited by a clerk)", "(Edited by Ann Lee)", "(produced by Norrby Oil)", "(a video by the museum)"]
)
def test_an_aside_about_who_made_something_stays(aside):
    assert without_insertions((f"{FIRST} {NEXT} The film {aside} is long.",))[1] == ()


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
        "The mayor met the head of Norcoal (courtesy of the firm) Monday and said so.",
        "The Lund court (image: the old hall) Wednesday heard the case.",
        "The mayor met Ann Lee (Photo by Jo Doe/Getty Images) Friday and said so.",
        "The firm (courtesy of Norcoal) Norrby left.",
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


@pytest.mark.parametrize(
    "label",
    [", opens new tab", " (opens new tab)", " (opens in a new window)", " [opens in new tab]", ", opens in new window"],
)
def test_labels_of_links_are_told_by_brackets_or_a_missing_article(label):
    assert without_insertions((f"The log of Norrby{label}, fell.",))[0] == ("The log of Norrby, fell.",)


@pytest.mark.parametrize(
    "sentence",
    [
        "The discovery opens a new window on the early universe, said Ann Lee, who leads the team.",
        '"It opens a new window into the brain," said Ann Lee.',
        "The bakery opens a new window in May.",
        "The bakery, shut for years, opens a new window in May.",
        "The study opens new window on the past.",
        "She opens a new tab and reads.",
    ],
)
def test_what_opens_a_window_in_a_sentence_stays(sentence):
    assert without_insertions((sentence,)) == ((sentence,), ())


@pytest.mark.parametrize("credit", ["(photo courtesy of police)", "(image: Norrby Police)", "(courtesy of the port)"])
def test_a_sentence_before_a_remark_that_is_no_agency_credit_stays(credit):
    kept, _ = without_insertions((f"Police said that Per Holm had a knife {credit} The trial goes on.",))

    assert kept == ("Police said that Per Holm had a knife", "The trial goes on.")


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


@pytest.mark.parametrize(
    ("picture", "after"),
    [
        ("3 Mayor Berg said in a call that the mill “will stay.” Getty Images", "“I have seen it,” he said."),
        ("5 “I have seen it for years,” Mayor Berg said. Getty Images", NEXT),
        ("12 Berg on the quay of Norby. Tom Vale/Reuters via Imagn Images", "Berg also praised Ann Lee."),
        ("2 Divers on the quay. They are from Norby. Tom Vale / Shutterstock", NEXT),
    ],
)
def test_a_picture_of_a_gallery_is_taken_out_with_its_number(picture, after):
    kept, dropped = without_insertions((f"{FIRST} {picture} {after}",))

    assert kept == (FIRST, after)
    assert reasons(dropped) == [(picture, "caption")]


def test_two_pictures_of_a_gallery_are_taken_out():
    pictures = ("3 Berg left the hall at noon. Getty Images", "3 Lee stayed with her divers. Tom Vale/Getty Images")

    kept, dropped = without_insertions((f"{FIRST} {' '.join(pictures)} {NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(picture, "caption") for picture in pictures]


@pytest.mark.parametrize(
    "sentence",
    [
        "3 Democrats voted for the port on Monday. Getty Images CEO Ann Lee said so.",
        "5 Boats were sold on Monday. Getty Images bought one.",
        "They lost in round 2. Tom Vale / Shutterstock was the name on his door.",
        "He chose number 3 The others left in a boat. Getty Images “will not comment,” it said.",
    ],
)
def test_a_sentence_that_begins_with_a_number_stays(sentence):
    assert without_insertions((f"{FIRST} {sentence}",)) == ((f"{FIRST} {sentence}",), ())


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("A diver holds an anchor in Norby, Norland, May 3, 2026.", "Ann Lee/Reuters"),
        ("Ida Holm poses beside the bell after a talk about the port of Norby, Norland, March 22, 2025.", "Jo Doe/AFP"),
        ("Boats in the storm off Kelm, Norland, Oct. 9, 2025.", "Ann Lee/Getty Images"),
    ],
)
def test_a_dated_caption_is_taken_out_below_a_story_that_has_lost_its_break(caption, credit):
    kept, dropped = without_insertions((f"{FIRST} {NEXT} {caption} {credit}",))

    assert kept == (f"{FIRST} {NEXT}",)
    assert reasons(dropped) == [(f"{caption} {credit}", "caption")]


@pytest.mark.parametrize(
    "credit",
    [
        "3rd Norland Fleet/Handout via REUTERS/File Photo Purchase Licensing Rights, opens new tab",
        "Port of Norby/Handout via REUTERS Purchase Licensing Rights",
        "REUTERS/Ann Lee Purchase Licensing Rights, opens new tab",
        "REUTERS/Ann Lee/File Photo Purchase Licensing Rights",
    ],
)
@pytest.mark.parametrize("date", ["May 3, 2026.", "March 22, 2025."])
def test_a_dated_caption_is_taken_out_with_its_credit_and_the_button_below(date, credit):
    caption = f"Divers and sailors using the Old Bell (OB) lift an anchor near the quay, off Norby, {date} {credit}"
    kept, dropped = without_insertions((caption,))

    assert not kept
    assert reasons(dropped) == [(caption, "caption")]


@pytest.mark.parametrize(
    "story",
    [
        f"{FIRST} It will sail again on Monday, May 3, 2026.",
        f"{FIRST} {NEXT}",
        FIRST,
    ],
)
def test_a_story_above_a_credit_with_a_button_stays(story):
    kept, _ = without_insertions((f"{story} REUTERS/Ann Lee Purchase Licensing Rights, opens new tab",))

    assert kept == (story,)


@pytest.mark.parametrize(
    "last",
    [
        "It will sail again on Monday, May 3, 2026.",
        "The mayor said so in Norby, Norland, May 3, 2026.",
        "The ferry will sail again in May.",
    ],
)
def test_a_sentence_above_the_photographer_stays(last):
    kept, dropped = without_insertions((f"{FIRST} {last} Ann Lee/Reuters",))

    assert kept == (f"{FIRST} {last}",)
    assert reasons(dropped) == [("Ann Lee/Reuters", "caption")]


@pytest.mark.parametrize("word", ["Boats", "Norcoal", "Ida"])
def test_a_name_of_a_photographer_that_is_glued_to_any_word_is_a_credit(word):
    promo = "FERRY FIRM TO CUT A THIRD OF ITS ROUTES"

    kept, _ = without_insertions((f"{FIRST}{promo} {CAPTION} (Ann Lee){word} left the port.",))

    assert kept == (FIRST, f"{word} left the port.")
