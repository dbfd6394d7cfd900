"""The lines at the end of an article that present or name its authors, and those that stay."""

import pytest

from summarizer.reading.lines.boilerplate import without_boilerplate

PROSE = (
    "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm.",
    "Nobody had expected to find a bell there, the harbour master said on Thursday.",
)


def dropped(*lines):
    return [(each.text, each.reason) for each in without_boilerplate((*PROSE, *lines)).dropped]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Ida Norrby is a part-time columnist who studies ports and bells.", "Ida Norrby"),
        ("Ida Norrby is a student reporter from Lund High School.", "Ida Norrby"),
        ("Ida Norrby is a professor of naval history at Lund College. Her book is out in May.", "Ida Norrby"),
        ("Ida Norrby is the author of “Bells”.", "Ida Norrby"),
        ("Ida Norrby is a novelist and freelance writer.", "Ida Norrby"),
        ("Ida Norrby, Research Director, Institute of Ports, Lund College", "Ida Norrby"),
        ("Ida Norrby, Professor of Bells, Lund College and Sam Roe, Senior Lecturer, Brenn College", "Ida Norrby"),
        ("By Ida Norrby", "Ida Norrby"),
        ("By Ida Norrby and Sam Roe", "Ida Norrby and Sam Roe"),
    ],
)
def test_who_signs_or_is_presented_below_the_story_is_the_author(line, author):
    assert dropped(line) == [(line, "byline")]
    assert without_boilerplate((*PROSE, line)).author == author


@pytest.mark.parametrize(
    "lines",
    [
        ("Ida Norrby dived for the bell on Monday.", "Ida Norrby is a professor of naval history at Lund College."),
        ("Ida Norrby is a professor who was fired by the college in May.",),
        ("Ida Norrby, the director of the port, is to decide in May",),
        ("“The bell is ours, and it will not be sold by anybody.”", "Ida Norrby, Research Director, Lund College"),
        ("Ida Norrby is a nurse at the harbour, and dives.",),
        ("Norrby is a professor of bells at Lund College.",),
        ("Ann Lund is a novelist and the owner of the land.",),
        ("Tom Hale is a historian and a father of two.",),
        ("Mia Berg is an author and the heir to the mill.",),
        ("“We are glad,” the mayor wrote.", "Ann Lund, Head of the Norby School Board"),
        ("The letter says “no” twice, and the board has read it.", "Tom Hale, Director, Norby Ports"),
        ("If you are enjoying this piece of land, thank Ann Lund, the mayor told the walkers.",),
    ],
)
def test_a_person_of_the_story_stays(lines):
    assert dropped(*lines) == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Port sells its oldest crane", "Ferry firm to pay for the anchor", "Nine boats lost in the northern storm"),
        (
            "Podcast: what the tide brings",
            "Long read: nights on the pilot boat",
            "All about the herring",
        ),
    ],
)
@pytest.mark.parametrize("credit", ["Reporting by Ida Berg", "Copyright 2031 Lund Post"])
def test_headlines_in_a_row_below_the_end_are_dropped(lines, credit):
    assert dropped(*PROSE, *PROSE, credit, *lines)[-len(lines) :] == [(line, "related") for line in lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("Port sells its oldest crane", "Ferry firm to pay for the anchor"),
        ("The prizes are these:", "First prize for the oldest bell", "Second prize for the boat", "Third prize for it"),
        (
            "Port sells its oldest crane",
            "Ferry firm to pay for the anchor",
            "Nine boats lost",
            "The bell is rung again.",
        ),
        (
            "What to do",
            "Keep children away from the site until the fence is up",
            "Call the town hall if the siren sounds twice",
            "Write to the owner of the crane",
        ),
        (
            "The plan would change three things.",
            "Ferries would leave every hour",
            "Tickets would cost a crown less",
            "Dogs would pay nothing",
        ),
        ("How they voted", "Ann Lund, Norby North: for", "Tom Hale, Norby South: against", "Mia Berg, Tarn Bay: for"),
        ("The last bell rang above the bay", "And nobody came home to hear", "But rain upon the sill"),
        (
            "So schützen Sie sich",
            "Halten Sie Kinder vom Gelände fern",
            "Rufen Sie das Rathaus an",
            "Meiden Sie den Kai",
        ),
    ],
)
def test_a_list_of_the_story_stays(lines):
    assert not any(reason == "related" for _, reason in dropped(*PROSE, *lines))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Item 1 of 4 The mayor walks along the quay with a lamp in Norby, Norland, May 3, 2031.", "caption"),
        ("[1/4]The mayor walks along the quay with a lamp ...", "caption"),
        ("Photo 3 of 12: The mill before the fire", "caption"),
        ("View image in fullscreen A man walks along the quay.", "caption"),
        ("Ida Norrby/For the Lund Post-Times", "caption"),
        ("Caption: IDA NORRBY/LUND VALLEY NEWS", "caption"),
        ("2 of 8", "navigation"),
        ("Slide 2 of 8", "navigation"),
        ("pic.twitter.com/AbCd12", "links"),
        ("Explore more on these topics Norland elections", "related"),
        ("On supporting science journalism", "newsletter"),
        ("If you are enjoying this piece, join our members for a crown a week.", "newsletter"),
        ("June 9, 203111:48 PM GMT+2Updated 5 hours ago", "navigation"),
    ],
)
def test_the_furniture_of_galleries_and_pages_is_dropped(line, reason):
    assert dropped(line, PROSE[0]) == [(line, reason)]


@pytest.mark.parametrize(
    "line",
    [
        "Image 3 of 12 shows the mill before the fire.",
        "Two of 8 boats were lost.",
        "Port/Quay talks",
        "If you are enjoying the sun, the mayor said, stay.",
        "This report was produced by a panel of nine, Ann Lund said in May.",
        "This story was updated twice by the port, the ministry said.",
    ],
)
def test_lines_of_the_story_that_look_like_it_stay(line):
    assert dropped(line, PROSE[0]) == []


@pytest.mark.parametrize("link", ["pic.twitter.com/AbCd12", "https://t.co/AbCd12"])
@pytest.mark.parametrize("day", [" March 4, 2031", " 4 March 2031", ""])
def test_who_signs_only_a_picture_is_not_given_the_story_above_it(link, day):
    signature = f"— Ida Norrby (@idanorrby){day}"

    assert dropped(link, signature) == [(link, "links"), (signature, "links")]
    assert dropped(f"The bell is ours. {signature}", PROSE[0]) == []
