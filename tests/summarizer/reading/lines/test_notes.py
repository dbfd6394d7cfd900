import pytest

from summarizer.reading.lines.boilerplate import without_boilerplate
from summarizer.reading.lines.notes import note_reason

PROSE = (
    "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm.",
    "“Nobody expected to find a bell,” said the harbour master on Thursday.",
)


def dropped(*lines):
    return [(each.text, each.reason) for each in without_boilerplate((*PROSE, *lines)).dropped]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Correction: This article originally named Ann Lee as the pilot. It was Sam Roe.", "correction"),
        ("Clarification, May 3: An earlier version of this story misstated the age of the bell.", "correction"),
        ("An earlier version of this report gave the wrong name of the ferry.", "correction"),
        ("This article was amended on 3 May 2026 to correct the age of the bell.", "correction"),
        ("Disclosure: Our parent company owns shares in the ferry.", "disclosure"),
        ("Ann Lee does not work for, consult, own shares in or receive funding from any company.", "disclosure"),
        (
            "The sea desk receives support from the Norrby Fund. Harbour News is solely responsible for its content.",
            "disclosure",
        ),
        (
            "Tarn is part of a group. Tarn retains editorial independence. Contact Editor Al for questions: a@b",
            "credits",
        ),
        ("The Norrby Beacon maintains editorial independence.", "credits"),
        ("Harbour News retains full editorial independence. Contact the editor with questions: a@b.example", "credits"),
        ("This article is republished from The Debate under a free licence. Read the original article.", "credits"),
        ("Reuters Ann Lee in a red coat stands on a bridge. She is waving.Reuters", "caption"),
        ("Getty Images A ferry without an anchor Getty Images", "caption"),
        ("BBC/Jo Doe Ann Lee in a red coat stands on a bridge. She is waving. BBC/Jo Doe", "caption"),
        ("Full disclosure: I am married to the pilot.", "disclosure"),
        ("This story incorrectly named the ferry. It is the Norrby.", "correction"),
        ("Editor's note: An earlier version of this report misspelled the name of the mayor.", "correction"),
    ],
)
def test_notes_of_the_editors_are_dropped_with_a_reason(line, reason):
    assert dropped(line) == [(line, reason)]


def test_a_long_note_is_dropped():
    line = "Correction: This article originally named Ann Lee. " + "The pilot of the ferry was another woman. " * 10

    assert note_reason(line.strip()) == "correction"


@pytest.mark.parametrize(
    "line",
    [
        "Correction: the price of anchors fell by a tenth on Monday, as investors had expected.",
        "The report previously found that the harbour was unsafe.",
        "The paper maintains editorial independence, the mayor said.",
        "Norrby Matters is part of the council. It has ten editors.",
        "The Norrby Beacon maintains editorial independence. It has ten editors, and all of them left on Friday.",
        "An earlier version of this bell hangs in the museum.",
        "Disclosure of the log would harm the port, the mayor said.",
        "This story of the bell has been told before.",
        "Reuters said that the port would be closed, and the mayor confirmed it to Reuters.",
        "The board receives support from the mayor.",
        "Disclosure rules for shareholders will be stricter, and firms must name owners who hold shares in rivals.",
        "Disclosures by the parent company show that it paid 4 million euros to the party of the president.",
        "Disclosure laws in the state require lobbyists to name the partners whom they meet.",
        "Disclosure is what our voters want, the senator said on Monday.",
        "Disclosure: our partners must name their shares, the senator said.",
        "An earlier version of this report, leaked in May, was sharply critical of the minister of the interior.",
        "An earlier version of this story was told by the union, which said that the log was wrong.",
        "An earlier version of this text is in the museum, where it was corrected by a monk.",
        "This article was originally named in the indictment as a threat to the port.",
        "This report was corrected by the port to remove the names of the dead.",
        "Clarification: the minister said the first version of the law was wrong.",
        "Correction: the report that the minister had seen the original version was wrong, the court heard on Monday.",
        "Correction officers read it. This story was first told earlier in the week.",
        "Reuters The agency said on Monday that 40 people had died in the north of the country, citing Reuters",
        "AP Ferries stood still in the north on Monday, the union told AP",
        "BBC Reporters in the north of Norland have left, according to the BBC",
    ],
)
def test_sentences_that_begin_like_notes_stay(line):
    assert dropped(line, PROSE[0]) == []


@pytest.mark.parametrize(
    "line",
    [
        "Ida Norrby is a Harbour News Digital reporter covering ports, ferries and much more.",
        "Ida Norrby is a senior fellow at the Centre for Ports. Her book is out in May.",
        "Ida Norrby covers ports and ferries for Harbour News.",
        "CNN's Ida Norrby wrote from Lund.",
        "Ida Norrby is a Lund-based journalist. She has contributed to Harbour News.",
        "Ida Norrby is the ports columnist for Harbour News and United Radio.",
        "Ida Norrby reported from Lund, and Sam Roe from Brennford.",
    ],
)
def test_the_biography_of_the_author_at_the_end_is_dropped(line):
    assert dropped(line) == [(line, "byline")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Ida Norrby, who found the bell, was praised.", "Ida Norrby is a reporter for a local station."),
        ("Ida Norrby is a reporter for a local station.", "She found the bell in the harbour on Monday."),
        ("Norrby is a reporter who dives.",),
        ("Anna Berg is a writer who lived by the bridge. She lost her manuscripts and her two cats.",),
        ("Per Holm is a reporter at the port whose photographs showed the fire. He died in 1999.",),
        ("Eva Dahl is the editor who printed the first map of the harbour in 1901. The map is in the museum.",),
        ("Eva Dahl covers the walls of houses with flowers for Norrby.",),
        ("Per Holm is a producer of cheese. He sells it in Norrby.",),
        ("Eva Dahl is a fellow at Norrby College. She left her house on Monday.",),
        ("Eva Dahl wrote from Norrby.",),
    ],
)
def test_a_reporter_in_the_story_stays(lines):
    assert dropped(*lines) == []


def test_the_caption_below_a_description_of_the_picture_is_dropped():
    description = "Reuters Ann Lee and Sam Roe stand beside the bell in red coats.Reuters"
    caption = "The divers Ann Lee and Sam Roe after their find on Thursday"

    assert dropped(description, caption, "Ann Lee and Sam Roe found the bell on Monday.") == [
        (description, "caption"),
        (caption, "caption"),
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "The old ferry after the storm, with a hole in its side",
        "The old ferry was towed to the port by two boats.",
        "On board were Ann Lee and Sam Roe with a bell",
    ],
)
def test_the_caption_below_a_description_of_an_agency_with_its_photographer_is_dropped(caption):
    description = "BBC/Jo Doe The old ferry in the port. Ann Lee and Sam Roe wave. BBC/Jo Doe"

    assert dropped(description, caption) == [(description, "caption"), (caption, "caption")]


def test_a_subheading_below_a_description_of_a_picture_stays():
    description = "Reuters Ann Lee and Sam Roe stand beside the bell in red coats.Reuters"

    assert dropped(description, "What the divers want to do next in May", PROSE[0]) == [(description, "caption")]


@pytest.mark.parametrize(
    "line",
    [
        "Clouds over the quay at dawn in Norrby, Norland, May 3, 2026.",
        "Ferries wait outside the harbour of Tarn Bay, Norland, on Friday, May 1, 2026.",
        "A woman walks past a parked van in Holm, Norland, Sept. 3, 2026",
    ],
)
def test_what_a_picture_shows_on_a_day_is_a_caption(line):
    assert note_reason(line) == "caption"


@pytest.mark.parametrize(
    "line",
    [
        "Ann Lee died at her house in Norrby, Norland, May 3, 2026.",
        "The vote on the new quay is in Norrby, Norland, May 3, 2026.",
        "The old mill by the river burned down in Holm, Norland, May 3, 2026.",
        "Born: Norrby, Norland, May 3, 2026.",
        "The bell will ring in the harbour of Norrby, Norland, May 3, 2027.",
    ],
)
def test_what_happened_on_a_day_is_no_caption(line):
    assert note_reason(line) is None
