import pytest

from summarizer.attribution_in_english.analysis import who_said_what
from summarizer.caption_lines import captions_in
from summarizer.summary import eligible_sentences
from summarizer.summary.vectors import vectorized

STORY = (
    "The council of Port Ellery voted on Monday to close the coal pier.\n\n"
    "Health Minister Tom Rusk called the vote a mistake.\n\nNorcoal will sue the council over its contract.\n\n"
    "The union of dockers wants a new vote in spring."
)
DATED = f"PORT ELLERY, Norrland, May 4 (Reuters) - {STORY}"


def captions(text):
    return [text[start:end] for start, end in captions_in(text)]


@pytest.mark.parametrize(
    "line",
    [
        "A ferry leaving the coal pier near Lund, in Norrland's east on May 3.",
        "Dockers of Norcoal wait outside the coal pier in Lund on May 3, 2031.",
        "Members of the dockers' union standing at the gate of the pier, Lund, on Friday, May 2.",
        "A warehouse damaged by the storm in Port Ellery on April 30.",
        "An aerial view of the coal pier of Port Ellery on 3 May 2031.",
    ],
)
def test_a_description_with_a_day_above_the_dateline_is_a_caption(line):
    assert captions(f"{line}\n\n{DATED}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The council of Port Ellery closes its coal pier after years of protests, in a vote on May 3.",
        "A court orders a firm owning the coal pier to pay for the storm of May 3.",
        "The mayor of Port Ellery resigns following the vote on the coal pier on May 3.",
        "The dockers' union stands by its call for a new vote in Lund on May 3.",
        "A meeting in Port Ellery on the coal pier broke up after a fight on May 3.",
        "Ann Lund leaves the council of Port Ellery on May 3.",
        "A ferry leaving the coal pier hit a crane in Lund on May 3.",
    ],
)
def test_a_summary_of_the_news_above_the_dateline_is_none(line):
    assert not captions(f"{line}\n\n{DATED}")


@pytest.mark.parametrize(
    "line",
    [
        "Karl Vale and Ida Holm are shown outside the court in Lund on Monday. Photo by Ed Falk / Lund Star",
        "Karl Vale is seen leaving the court in Lund on Monday, May 3, 2031, Photo by Ed Falk",
        "Mayor Karl Vale is shown in this undated handout from the council.",
        "Nurse Ida Holm is shown in an undated handout photo.",
        "Dockers of Norcoal are seen at the gate of the pier in this still from a video.",
        "Members of the coast guard, hired from Velmar, are seen in Lund on May 3, 2031.",
        "A crane is left bent after a night of storms in Lund. (Norr FM / Ed Falk)",
        "Karl Vale speaks to dockers at the pier (Ed Falk/AFP)",
        "Karl Vale is backing Ida Holm in the race for Lund. (Star photo by Ed Falk)",
        "The pier of Lund has stood since the storm. © Ed Falk, AFP",
        "From left to right, Karl Vale, Ida Holm and Jo Berg run in Lund, Friday, May 2, 2031. (AP Photo/Ed Falk)",
        "This drawing by Norcoal depicts the new pier. A storm bent it a year ago. (Norcoal via AP)",
    ],
)
def test_a_line_with_a_credit_or_that_tells_what_is_seen_on_a_day_is_a_caption(line):
    assert captions(f"{STORY}\n\n{line}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "The suspect was seen outside the bank on Friday, police said.",
        "The suspect was seen outside the bank in Lund on May 3, 2031.",
        "The suspect is seen leaving the bank in Lund on May 3, 2031, police said.",
        "In the footage, the suspect is seen leaving the bank in Lund on May 3, 2031.",
        "He is seen with two dockers in Lund on May 3, 2031.",
        "The suspect is seen with two dockers in a photo that the police found.",
        "A man is shown mercy by the court in Lund on May 3, 2031.",
        "Prices are seen at 3 percent above those of Lund on May 3, 2031.",
        "The film is shown in Lund and Norrby on May 3, 2031.",
        "The mayor said the pier would close in May. (Photo by Ed Falk)",
        "The seat was won by the left. (Lund East/Norrby West)",
        "The council closed the pier in Lund. It had stood for years. It will be sold. (Ed Falk / Norr FM)",
        "Dockers work 40 hours (34 in Norrby/Lund).",
    ],
)
def test_a_paragraph_of_the_story_is_none(line):
    assert not captions(f"{STORY}\n\n{line}")


@pytest.mark.parametrize("credit", [" © Ed Falk, AFP", " Photograph: Ed Falk/AAP", " Ed Falk/Reuters", " (Ed Falk/AP)"])
@pytest.mark.parametrize("stop", ["", "."])
def test_a_line_that_comes_again_with_a_credit_is_a_caption_twice(credit, stop):
    line = "Mourners after leaving flowers at the pier of Lund"

    assert captions(f"{STORY}\n\n{line}{stop}\n\n{line}.{credit}") == [line + stop, f"{line}.{credit}"]


def test_a_line_that_comes_again_with_another_sentence_is_none():
    line = "The pier of Lund will close in May."

    assert not captions(f"{line}\n\n{line} Norcoal will sue.\n\n{STORY}")


CAPTIONS = (
    "Sports Minister Karl Vale is shown outside the court in Lund on Monday. Photo by Ed Falk / Lund Star",
    "Sports Minister Karl Vale is backing the Norrby Rowing Club for the cup. (Star photo by Ed Falk)",
    "Sports Minister Karl Vale is seen in Lund with Bishop Jo Berg on May 3, 2031.",
)


@pytest.mark.parametrize("caption", CAPTIONS)
def test_a_caption_is_no_point(caption):
    vectors = vectorized(f"{caption}\n\n{STORY}", "en")

    assert all(not caption.startswith(vectors.sentences[at]) for at in eligible_sentences(vectors))


@pytest.mark.parametrize("caption", CAPTIONS)
def test_the_people_in_a_caption_are_neither_actors_nor_speakers_nor_meant_by_a_pronoun(caption):
    text = STORY.replace("mistake.", f"mistake.\n\n{caption}\n\nHe said nurses would strike.")
    actors, claims = who_said_what(text, None)

    assert "Karl Vale" not in {actor.name for actor in actors if actor.key}
    assert [claim.speaker for claim in claims if "nurses" in claim.content] == ["Tom Rusk"]
    assert all(claim.content not in caption for claim in claims)


@pytest.mark.parametrize("caption", CAPTIONS)
def test_the_people_in_a_caption_are_actors_if_the_story_has_them(caption):
    actors, _ = who_said_what(f"{caption}\n\nKarl Vale told the council that it must vote again.\n\n{STORY}", None)

    assert "Karl Vale" in {actor.name for actor in actors if actor.key}
