import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "A boy waits outside after an interview discussing the ban on ferries.",
        "Karl Holm met the press after a lunch discussing the new bridge.",
        "A guard left the room during a conference discussing the flood.",
        "Teams have done dozens of studies projecting how trout might cope with warmer rivers.",
        "The lab has read many reports predicting whether the ice will hold.",
        "They compared hundreds of surveys estimating how fast the dunes move.",
        "So far, the following villages have reported floods: Norrby, Tarn and Holm.",
        "On Monday the following clubs confirmed their debts: Norrby Rovers and Tarn Town.",
        "The following firms announced cuts: Velmar and Holm Steel.",
        "Ann Lund mentioned Norrby several times on Friday when she met the team.",
        "Karl Holm mentioned Tarn twice during the tour.",
        "Although Karl Holm had outlined the novel in a notebook, he struggled to end it.",
        "Ann Lund outlined the film on a napkin.",
        "They planned it well and outlined the story together.",
        "Everyone called him Joe.",
        "Friends called her Lotta.",
        "His friends were fishermen. Everybody called him Olle.",
        "In its first week the feature ended up citing jokes from a forum.",
        "The tool was seen citing old menus.",
        "At first the app kept citing a joke.",
        "The gate showed no dents, suggesting that nobody had forced it.",
        "Lambs showed no bites, suggesting that the dog was innocent.",
        "The walls showed no cracks, suggesting that the mill was sound.",
        "The only post on the page was a drawing of a boat, captioned “I have been idle.”",
        "The last page was a photo of a cat, captioned “She has seen it all.”",
        "His profile was a view of a lake, captioned “We will meet here again.”",
    ],
)
def test_a_topic_a_work_or_a_name_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("In an interview Ann Lund discussed the ban on ferries.", ("Ann Lund", "discussed")),
        ("A letter discussing the ban said that ferries are safe.", ("A letter", "said")),
        ("Studies project how trout might cope.", ("Studies", "project")),
        ("Ann Lund mentioned that Norrby had voted several times.", ("Ann Lund", "mentioned")),
        ("Ann Lund outlined the plan for a bridge.", ("Ann Lund", "outlined")),
        ("The mayor outlined a series of repairs to the lock.", ("The mayor", "outlined")),
        ("The mayor outlined the book of rules for ferries.", ("The mayor", "outlined")),
        ("The chief outlined a series of steps to reopen the mill.", ("The chief", "outlined")),
        ("Everyone called him a hero.", ("Everyone", "called")),
        ("Teammates called him Goliath.", ("Teammates", "called")),
        ("Everyone called him Ironman.", ("Everyone", "called")),
        ("Relatives called him Judas.", ("Relatives", "called")),
        ("The report mentioned Holm three times as the man who paid.", ("The report", "mentioned")),
        ("The following towns said they would sue: Norrby and Tarn.", ("The following towns", "said")),
        ("Classmates called him Merlin.", ("Classmates", "called")),
        ("The following councillors said they would resign.", ("The following councillors", "said")),
        ("The following residents think that the dam is safe.", ("The following residents", "think")),
        ("On Friday the following lawyers wrote that it was late.", ("the following lawyers", "wrote")),
        ("Ann Lund captioned the picture: “I have been idle.”", ("Ann Lund", "captioned")),
    ],
)
def test_what_is_said_of_it_is_one(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    ("speaker", "asked"), [("Ann Lund", "the defence"), ("Judge Karl Holm", "the witness"), ("Ann Lund", "Joe Reyes")]
)
def test_whom_somebody_asked_is_no_claim_beside_the_question(speaker, asked):
    found = claims_in(f"{speaker} questioned {asked}, asking, “Who opened the lock that night?”")
    assert [cue for _, cue in found] == ["asking"]


def test_what_somebody_questioned_is_a_claim():
    found = claims_in("Ann Lund questioned the need for a lock, asking, “Who will open it at night?”")
    assert [cue for _, cue in found] == ["questioned", "asking"]


@pytest.mark.parametrize(
    "text",
    [
        "The agency has removed the webpage detailing the “causes of the flood” and its cost.",
        "Other pages, including one explaining the ‘future of the dam,’ were gone on Friday.",
        "Ann Lund has written a section outlining the plan for the port.",
        "Joe Hale sent the paper a pile of phone records showing requests for money.",
        "Ann Lund gave the court letters showing payments to the mayor.",
        "The clerk shared emails showing offers of cash.",
        "The model can cite papers that do not support its answers.",
        "A model could cite songs that nobody wrote.",
        "The models can cite reports that are old.",
    ],
)
def test_what_a_page_or_a_paper_is_about_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The page explained why the dam leaks.", "explained"),
        ("Joe Hale, explaining the plan, called it cheap.", "explaining"),
        ("The records showed payments to the mayor.", "showed"),
        ("The statement detailing the cuts was sent on Friday.", "detailing"),
        ("The report can cite nine cases in which it failed.", "can cite"),
    ],
)
def test_what_a_page_or_a_paper_says_is_one(text, cue):
    assert cue in [found for _, found in claims_in(text)]
