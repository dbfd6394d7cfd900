"""Who said what in a story: merged by speaker, each said once."""

import pytest

from bot.domain.statements import MAX_OF_SPEAKER, speakers_of
from summarizer.model import ClaimKind
from tests.bot.telling import actor, spoken, stored

HERALD = "Marsh: the coal pier closes in winter. Norcoal: we will sue the council."
COURIER = "Helena Marsh: the coal pier closes in winter, she told us. Lund: nobody asked the workers."


def herald(**more):
    claims = [
        spoken("Marsh", HERALD, "the coal pier closes in winter"),
        spoken("Norcoal", HERALD, "we will sue the council"),
    ]
    return stored(1, HERALD, outlet="Herald", claims=claims, actors=[actor("Marsh", role="mayor")], **more)


def courier(**more):
    claims = [
        spoken("Helena Marsh", COURIER, "the coal pier closes in winter", **more),
        spoken("Lund", COURIER, "nobody asked the workers"),
    ]
    return stored(2, COURIER, outlet="Courier", claims=claims, actors=[actor("Helena Marsh"), actor("Lund")])


def test_a_speaker_has_one_entry_under_the_full_name():
    marsh, *others = speakers_of([herald(), courier()])

    assert (marsh.name, marsh.role) == ("Helena Marsh", "mayor")
    assert [each.name for each in others] == ["Norcoal", "Lund"]


def test_a_statement_in_two_outlets_is_listed_once_with_both():
    marsh, *_ = speakers_of([herald(), courier()])

    assert [(each.claim.content, each.outlets) for each in marsh.statements] == [
        ("the coal pier closes in winter", ("Herald", "Courier"))
    ]


def test_a_denial_is_not_the_statement_that_it_denies():
    marsh, *_ = speakers_of([herald(), courier(kind=ClaimKind.INDIRECT, denied=True)])

    assert [each.claim.denied for each in marsh.statements] == [False, True]


def test_a_statement_in_the_sentences_above_is_not_repeated():
    speakers = speakers_of([herald()], ["The coal pier closes in the winter of 2028, Marsh said."])

    assert [each.name for each in speakers] == ["Norcoal"]


GERMAN_PARTS = ("„die Kohle geht endgültig im Winter“", "„640 Stellen bleiben“", "„nein, niemand mehr“")
GERMAN = " ".join(f"Marsh: {part}." for part in GERMAN_PARTS)


def in_two_languages(language="en", told=()):
    """Marsh in an English article, and in a German one that has the same statement and two others."""
    claims = [spoken("Helena Marsh", GERMAN, each) for each in GERMAN_PARTS]
    german = stored(3, GERMAN, outlet="Blatt", claims=claims, actors=[actor("Helena Marsh")], language="de")
    (marsh, *_) = [each for each in speakers_of([german, herald()], told, language) if "Marsh" in each.name]
    return [each.claim.content for each in marsh.statements]


def test_what_is_quoted_in_two_languages_is_said_once_in_the_readers_own():
    english, translated, figure, further = "the coal pier closes in winter", *GERMAN_PARTS
    assert in_two_languages() == [english, figure, further]
    assert in_two_languages("de") == [translated, figure, further]


def test_a_translation_of_what_the_sentences_above_tell_is_not_told_again():
    assert in_two_languages(told=["The coal pier closes in the winter of 2028, Marsh said."]) == [*GERMAN_PARTS[1:]]


def test_one_speaker_does_not_fill_the_view():
    text = "Marsh: the pier closes. Marsh: taxes rise again. Marsh: schools reopen. Marsh: roads need repair."
    parts = ["the pier closes", "taxes rise again", "schools reopen", "roads need repair"]
    (marsh,) = speakers_of([stored(1, text, claims=[spoken("Marsh", text, each) for each in parts])])

    assert len(marsh.statements) == MAX_OF_SPEAKER


@pytest.mark.parametrize(
    ("speaker", "is_shown"), [("Lund", True), ("the port", True), ("a statement", False), (None, False)]
)
def test_only_an_actor_or_a_name_is_a_speaker(speaker, is_shown):
    text = "They said the pier would close in winter."
    claim = spoken(speaker, text, "the pier would close in winter")

    assert bool(speakers_of([stored(1, text, claims=[claim], actors=[actor("the port")])])) is is_shown


@pytest.mark.parametrize(
    ("speaker", "name"),
    [
        ("Police Constable Helena Marsh", "Helena Marsh"),
        ("helena marsh", "Helena Marsh"),
        ("Tomas Brandt and Helena Marsh", "Tomas Brandt and Helena Marsh"),
        ("Mayor Marsh", "Mayor Marsh"),
    ],
)
def test_a_speaker_who_is_no_actor_of_the_article_may_be_one_of_another_with_a_title(speaker, name):
    text = "They said: no ship has ever come to the bay of Velda in winter."
    titled = stored(3, text, claims=[spoken(speaker, text, "no ship has ever come to the bay of Velda in winter")])

    assert name in [each.name for each in speakers_of([courier(), titled])]
    assert len(speakers_of([courier(), titled])) == (2 if name == "Helena Marsh" else 3)
