import pytest

from summarizer.reading.lines.boilerplate import without_boilerplate

PROSE = "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm."
NEXT = "The harbour master said on Thursday that nobody had expected to find a bell."


@pytest.mark.parametrize(
    "lines",
    [
        ("Image caption,", "The ferry sank off Holm in a storm"),
        ("Flowers at the quay", "Image caption,", "The ferry sank off Holm in a storm"),
        ("Ann Lund", "Image source, Norrby News", "Image caption,", "Ann Lund says that the quay is old."),
        ("Media caption", "Watch how the divers found the bell"),
        ("Divers look for the bell off Holm", "Divers look for the bell off Holm. Photograph: Joe Hale/NPA"),
        ("A bell lies on the quay. Photograph: Joe Hale",),
        ("Divers look for the bell. Image: Norland Navy.",),
    ],
)
def test_a_caption_goes_with_the_lines_around_it(lines):
    cleaned = without_boilerplate((PROSE, *lines, NEXT))

    assert cleaned.paragraphs == (PROSE, NEXT)
    assert {(each.text, each.reason) for each in cleaned.dropped} == {(line, "caption") for line in lines}


@pytest.mark.parametrize(
    "lines",
    [
        ("Divers look for the bell off Holm", "Divers look for the bell off Tarn."),
        ("The image caption, she said, was wrong.",),
        ("Image captions are for the blind, the mayor said.",),
        ("She asked for one thing. Photograph: the word was new to him, and he wrote it down.",),
    ],
)
def test_other_lines_stay(lines):
    assert without_boilerplate((PROSE, *lines, NEXT)).paragraphs == (PROSE, *lines, NEXT)


def test_a_long_paragraph_below_a_label_stays():
    story = " ".join([PROSE] * 3)

    assert without_boilerplate((PROSE, "Image caption", story)).paragraphs == (PROSE, story)
