import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    "text",
    [
        "The crew relies on old maps to estimate how deep the lake is.",
        "The lab used the first lens to predict floods and the second to map them.",
        "Sailors went on to another port, only to find there were no berths left.",
        "The teachers plan to compare schools in Norrby and in Tarn.",
        "Detectives are seeking to question a sailor, Joe Hale, over the fire.",
        "Ann Lund seeks to condemn the plan.",
        "The geologists were able to confirm that idea with nine holes.",
        "The chemists were able to confirm their old hunch.",
        "The divers were able to confirm the idea.",
        "Norrby Rovers is the last club yet to confirm a squad.",
        "Velmar is the last firm yet to announce a price.",
        "Tarn is the only town yet to confirm its debts.",
        "There was a precedent for the board to declare a winner before the last race.",
        "It is time for the mayor to admit that the dam leaks.",
        "It would be a shock for the owner to concede that the mill is old.",
    ],
)
def test_what_is_to_be_found_or_done_is_no_claim(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("The data seem to indicate that the lake is warm.", ("The data", "seem to indicate")),
        ("Ann Lund used the letters to show that Joe Hale had paid.", ("Ann Lund", "to show")),
        ("Ann Lund sought to blame Joe Hale for the fire.", ("Ann Lund", "sought to blame")),
        ("Joe Hale tried to explain that the lake is warm.", ("Joe Hale", "tried to explain")),
        ("Joe Hale called a meeting to announce a ban on ferries.", ("Joe Hale", "to announce")),
        ("Police were able to confirm the death of two sailors.", ("Police", "to confirm")),
        ("The board was able to confirm that the dam leaks.", ("The board", "to confirm")),
        ("Ann Lund called for the mayor to admit that the dam leaks.", ("Ann Lund", "called")),
    ],
)
def test_what_somebody_took_the_word_to_say_is_one(text, claim):
    assert claims_in(text) == [claim]
