import pytest

from summarizer.reading.lines.boilerplate import without_boilerplate
from summarizer.reading.lines.button_rows import button_rows
from summarizer.reading.lines.insertions import without_insertions

FIRST = "The mill at Norby was shut on Monday, Ann Lund said."
NEXT = "It will be sold in May."
ROWS = [
    "Comment Loader Save Story Save",
    "Save Share Comment",
    "ShareSaveComment",
    "Listen Print Email Share",
    "Copy link Gift this article Share",
    "Facebook X WhatsApp Copy link",
    "Share full article Save",
    "Toggle caption Enlarge this image",
    "Share Prefer the Norby Post on Google",
    "SaveShare | Comments | Print",
]


@pytest.mark.parametrize("row", ROWS)
@pytest.mark.parametrize(
    ("before", "after", "kept"), [("", NEXT, (NEXT,)), (FIRST, NEXT, (FIRST, NEXT)), (FIRST, "", (FIRST,))]
)
def test_a_row_of_buttons_is_taken_out(row, before, after, kept):
    found, dropped = without_insertions((" ".join(filter(None, (before, row, after))),))

    assert found == kept
    assert [(each.text, each.reason) for each in dropped] == [(row, "page label")]


@pytest.mark.parametrize(
    "head",
    [
        "Photo-Illustration: Norby Studio; Getty Images",
        "Ann Lund Fri 3 May 2031 14.57 EDT First published on Fri 3 May 2031 14.32 EDT",
        "By Ann Lund Updated May 3, 2031",
        "Photograph by Tom Berg",
    ],
)
def test_the_credit_or_the_byline_before_the_buttons_goes_with_them(head):
    assert without_insertions((f"{head} Save Story Share Comment {NEXT}",))[0] == (NEXT,)


@pytest.mark.parametrize(
    "line",
    [
        "Facebook, X, Reddit and others must answer by May.",
        "Facebook, Twitter, Reddit Inc. and others must answer.",
        "Share prices fell. Save the Children said so.",
        "Save Our Mill Share Offer opens on Monday.",
        f"{FIRST} Share Comment Lund did both.",
        f"{FIRST} Print Email Comment Lund said no.",
        "He can Save Share Comment and go.",
        "Listen to this: the mill is old.",
    ],
)
def test_words_of_the_story_are_no_buttons(line):
    assert list(button_rows(line)) == []


@pytest.mark.parametrize("button", ["Comment Loader", "Save Story", "Gift this article", "View comments"])
def test_a_button_on_its_own_line_is_dropped(button):
    assert [each.text for each in without_boilerplate((FIRST, button, NEXT)).dropped] == [button]


@pytest.mark.parametrize("piece", ["Save ", "Save Story ", "Photo ", "Share|", "May 3, 2031 ", "X"])
@pytest.mark.usefixtures("brief")
def test_a_hostile_line_is_read_quickly(piece):
    assert list(button_rows(piece * (20_000 // len(piece)))) is not None
