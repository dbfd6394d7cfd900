import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, " | ".join(claim.pieces)) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Robot ferries will shorten the crossing, according to a harbour chief, but there are doubts about it.",
            ("a harbour chief", "Robot ferries will shorten the crossing"),
        ),
        (
            "The keeper has saved 14 penalties, according to Norrby Stats, and he still has two years on his contract.",
            ("Norrby Stats", "The keeper has saved 14 penalties"),
        ),
        (
            "The bridge will open in May, according to the mayor, although the road to it has not been built.",
            ("the mayor", "The bridge will open in May"),
        ),
        (
            "The lake is warming, according to the study — a finding that may alarm anglers.",
            ("the study", "The lake is warming"),
        ),
    ],
)
def test_a_clause_after_the_source_is_the_writers(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "He was ill, according to the clinic, but recovered after an operation.",
            ("the clinic", "He was ill | but recovered after an operation"),
        ),
        (
            "According to the clinic, he was ill, but he recovered after an operation.",
            ("the clinic", "he was ill, but he recovered after an operation"),
        ),
        (
            "The shop closed — and its owner left — according to the baker.",
            ("the baker", "The shop closed — and its owner left"),
        ),
    ],
)
def test_a_source_covers_the_clause_it_stands_in(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The minister has called for help for the miners, 300 of whom died last year, according to a registry.",
            ("a registry", "the miners, 300 of whom died last year"),
        ),
        (
            "The union has asked for safer bridges, 40 of which were closed in 2021, according to an audit.",
            ("an audit", "safer bridges, 40 of which were closed in 2021"),
        ),
        (
            "The town is proud of its divers, 12 of whom trained in Norrby, according to the club.",
            ("the club", "its divers, 12 of whom trained in Norrby"),
        ),
    ],
)
def test_a_source_covers_only_the_share_with_a_number(text, claim):
    assert claim in claims_in(text)


def test_a_source_covers_both_numbers():
    text = "The jail holds 25 percent of all inmates, 40 percent of whom are old, according to the ministry."
    assert claims_in(text) == [("the ministry", text.partition(", according")[0])]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Norrby Metals makes valves and, according to its website, supplies two shipyards.",
            ("its website", "Norrby Metals | supplies two shipyards"),
        ),
        (
            "The lender was Holm Capital, which buys farms and, according to its brochure, is a partner of the state.",
            ("its brochure", "Holm Capital | is a partner of the state"),
        ),
        (
            "The station has learned that according to a letter sent on Monday, the mill will be sold.",
            ("a letter sent on Monday", "the mill will be sold"),
        ),
        (
            "She left the village after, according to her, the council banned her shop.",
            (None, "the council banned her shop"),
        ),
    ],
)
def test_a_source_within_a_sentence_covers_the_clause_that_it_opens(text, claim):
    assert claim in claims_in(text)


def test_each_of_two_sources_has_its_own_clause():
    text = (
        "Police officers told the Norrby Post the firm that owned the depot was Holm Metals, which makes pipes and,"
        " according to its website, is a supplier of shipyards."
    )
    assert claims_in(text) == [
        ("Police officers", "the firm that owned the depot was Holm Metals"),
        ("its website", "Holm Metals | is a supplier of shipyards"),
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The loan is unpaid, according to two aides who spoke to the radio but were not authorized to be named.",
            ("two aides", "The loan is unpaid"),
        ),
        (
            "According to a report in the Gazette, Anna Holm, a mill owner, was given a letter for the mayor.",
            ("a report in the Gazette", "Anna Holm, a mill owner, was given a letter for the mayor"),
        ),
    ],
)
def test_the_words_of_a_source_phrase_are_kept_apart_from_what_it_covers(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize("sources", ["The Washington Post, CBS and the Tarn News Agency", "Reuters, NPR and CBS"])
def test_none_of_several_sources_is_part_of_what_they_cover(sources):
    assert [
        content for _, content in claims_in(f"The photo was deleted from the website, according to {sources}.")
    ] == ["The photo was deleted from the website"]


@pytest.mark.parametrize(
    "text",
    [
        "Life does not always go according to a plan.",
        "According to protocol, the tower should have called.",
        "The children were seated according to height.",
        "The money is shared according to their needs.",
    ],
)
def test_what_goes_by_a_rule_has_no_source(text):
    assert claims_in(text) == []


def test_a_plan_can_be_a_source():
    assert claims_in("According to the plan, the army will leave.") == [("the plan", "the army will leave")]


def test_the_relay_of_a_whole_claim_stays_a_relay():
    found = claims(read_document("Ann Lund said the dam had failed, according to the Norrby Post."))
    assert [(claim.speaker, claim.content, claim.via) for claim in found] == [
        ("Ann Lund", "the dam had failed", "the Norrby Post")
    ]


@pytest.mark.parametrize(
    ("source", "content"),
    [
        (
            "a Norrby Fire Department calls for help report requested by the Courier",
            "of the 90 calls made in May, 18 were false",
        ),
        ("a Norrby Police Department records request report", "20 men were held"),
        ("a Tarn Fire Service calls log", "most of the alarms were false"),
        ("a Holm County arrests summary report", "nobody was hurt"),
    ],
)
def test_a_noun_that_looks_like_a_verb_belongs_to_the_source(source, content):
    found = claims(read_document(f"According to {source}, {content}."))
    assert [(claim.speaker_mention, claim.content) for claim in found] == [(source, content)]


@pytest.mark.parametrize(
    ("source", "content"),
    [
        ("Ann Lund", "reports of theft are up, and nobody was told"),
        ("the Norrby Police Department", "calls about the report rose in May"),
        ("the police", "20 men were held"),
    ],
)
def test_a_noun_after_the_source_belongs_to_the_content(source, content):
    found = claims(read_document(f"According to {source}, {content}."))
    assert [(claim.speaker_mention, claim.content) for claim in found] == [(source, content)]
