import pytest

from summarizer.reading.lines.notes import note_reason
from summarizer.summary import eligible_sentences, summary
from summarizer.summary.captions import captions
from summarizer.summary.vectors import vectorized

LEAD = "The council of Port Ellery voted on Monday to close the coal pier."


def marked(text):
    return captions(vectorized(text, "en"))


@pytest.mark.parametrize(
    "line",
    [
        "Sold: The coal pier was built in the year of the storm.",
        "Mina Torv: It was dark and we heard nothing at all.",
        "TORV: Good evening from the harbour of Port Ellery.",
        "“TORV: But, Mayor Marsh, people ask about the pier.",
        "Dr. Abel Amar: “The sea took nine metres of sand.”",
        "HELENA MARSH (mayor): We will build it again by May.",
    ],
)
def test_a_sentence_with_a_label_is_a_caption_or_a_line_of_a_transcript(line):
    assert marked(f"{LEAD} {line}") == {1}


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor told the council: “We will build it again.”",
        "Helena Marsh said: “We will build it again by May.”",
        "Three towns lost piers: Lund, Norrby and Brennford.",
        "The ferry leaves at 10:30 from the pier of Lund.",
    ],
)
def test_a_colon_after_a_clause_is_no_label(sentence):
    assert not marked(f"{LEAD} {sentence}")


@pytest.mark.parametrize("place", ["Lund", "PORT ELLERY", "New Brennford"])
def test_a_label_on_the_first_sentence_alone_is_a_dateline(place):
    assert not marked(f"{place}: The council voted on Monday to close the coal pier. Norcoal will sue.")


LONG_LEAD = "The council of Port Ellery voted on Monday to close the coal pier at the end of May."


@pytest.mark.parametrize("place", ["PORT ELLERY", "Lund", "New Brennford"])
@pytest.mark.parametrize("label", ["Norcoal", "Breaking News", "Sold"])
def test_a_long_first_sentence_keeps_its_dateline_when_another_label_follows(place, label):
    assert marked(f"{place}: {LONG_LEAD} {label}: The firm will sell the land.") == {1}


@pytest.mark.parametrize(
    "text",
    [
        f"TORV: {LONG_LEAD} AMAR: We will build it again.",
        f"Torv: {LONG_LEAD} Amar: We will build it again. Torv: Who will pay?",
        "Torv: The council voted on Monday. Amar: We will build it again.",
    ],
)
def test_the_first_speaker_of_a_transcript_is_no_dateline(text):
    assert 0 in marked(text)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("de", "Der Grund: Die Stadt hat kein Geld für den Pier."),
        ("de", "Bürgermeisterin Lund: Das ist ein harter Schlag für die Stadt."),
        ("fr", "Résultat: Les syndicats quittent le port de Lund."),
        ("es", "Balance: Los barcos siguen lejos del puerto de Lund."),
    ],
)
def test_a_label_in_another_language_is_prose(language, sentence):
    assert not captions(vectorized(f"{LEAD} {sentence}", language))


def test_a_label_that_comes_again_is_a_speaker_in_any_language():
    text = "Der Pier schließt im Mai. Torv: Wer zahlt das? Amar: Die Stadt zahlt. Torv: Danke."

    assert captions(vectorized(text, "de")) == {1, 3}


def test_the_first_line_of_a_transcript_is_no_point():
    text = (
        "TORV: Good evening, and welcome to our talk on the pier of Lund. AMAR: We will close it in May and build a "
        "market. TORV: Who pays for that? The council has nine million euros for the market of Lund. Norcoal will sue "
        "the council over its contract. The union of dockers wants a vote in spring."
    )

    assert not any(point.text.startswith(("TORV", "AMAR")) for point in summary(text, "en", title="A pier closes"))


@pytest.mark.parametrize("credit", ["Ann Lund", "Agency/Ann Lund", "Norrby Pictures"])
def test_a_sentence_whose_line_ends_with_a_name_alone_is_a_caption(credit):
    assert marked(f"{LEAD}\n\nMayor Helena Marsh walks to the coal pier on Sunday. {credit}\n\nShe will sue.") == {1}


@pytest.mark.parametrize(
    "ending", ["\n\nAnn Lund\n\nShe will sue.", " Ann Lund will sue.", " Who will pay?", " Share\n\nShe will sue."]
)
def test_a_sentence_before_another_line_or_sentence_is_no_caption(ending):
    assert not marked(f"{LEAD}{ending}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Lanterns over the harbour of Port Ellery, Norrland, June 3, 2031.",
        "Dockers of Norcoal load the last coal at the pier, off Brennford, Friday, Sept. 12, 2031.",
        "An aerial view of a shipyard known as East Two in Lund, Norrland, U.S., October 20, 2031.",
        "Mayor Helena Marsh speaks during a rally called to save the pier, in Lund, Norrland, May 1, 2031.",
    ],
)
def test_a_sentence_that_ends_with_the_place_and_the_day_of_a_picture_is_a_caption(sentence):
    assert marked(f"{LEAD} {sentence}") == {1}
    assert marked(f"{sentence} {LEAD}") == {0}


@pytest.mark.parametrize(
    "sentence",
    [
        "The ferry sank off Lund, Norrland, on June 3, 2031.",
        "Helena Marsh was born in Lund, Norrland, June 3, 1980.",
        "Norcoal opened its coal pier in Lund, Norrland, June 3, 2031.",
        "The union said it had met the mayor in Lund, Norrland, June 3, 2031.",
        "The pier of Lund, Norrland, will close June 3, 2031.",
        "The contract between Lund and Norcoal ends June 3, 2031.",
    ],
)
def test_a_report_that_ends_with_a_day_is_no_caption(sentence):
    assert not marked(f"{LEAD} {sentence}")


@pytest.mark.parametrize(
    "title", ["Coal pier to close in May", "Coal Pier to Close in May!", "coal pier to close in May."]
)
def test_the_title_in_the_text_is_no_point(title):
    vectors = vectorized(f"Coal pier to close in May. {LEAD} Norcoal will sue. Ships stay at sea for now.", "en")

    assert 0 not in eligible_sentences(vectors, title)


@pytest.mark.parametrize("title", [None, "", "Coal pier to close", "Coal pier to close in May, mayor says"])
def test_a_sentence_with_more_or_other_words_than_the_title_may_be_a_point(title):
    vectors = vectorized(f"Coal pier to close in May. {LEAD} Norcoal will sue. Ships stay at sea for now.", "en")

    assert 0 in eligible_sentences(vectors, title)


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Lund won the long race in Tarnby, Norland, May 3, 2019.",
        "The two leaders met for talks in Tarnby, Norland, June 3, 2031.",
        "The old stone bridge fell into the river at Tarnby, Norland, Monday, May 3, 2019.",
        "Members of the harbour council and the union announced the deal in Tarnby, Norland, May 3, 2019.",
        "The next summit takes place in Tarnby, Norland, May 3, 2019.",
    ],
)
def test_a_report_that_ends_with_a_place_and_a_day_is_no_caption(sentence):
    assert not marked(f"{LEAD} {sentence}")
    assert note_reason(sentence) is None


@pytest.mark.parametrize(
    "sentence",
    [
        "Clouds over the old stone quay in Tarnby, Norland, May 3, 2019.",
        "A man walks along the quay with his lamp in Tarnby, Norland, Monday, June 3, 2031.",
        "Boats damaged by the storm in the harbour of Tarnby, Norland, on May 3, 2019.",
    ],
)
def test_a_picture_with_a_place_and_a_day_is_a_caption(sentence):
    assert marked(f"{LEAD} {sentence}") == {1}
    assert note_reason(sentence) == "caption"
