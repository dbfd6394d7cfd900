"""What the reports of a story share, what only one reports, and what is new."""

from dataclasses import replace
from itertools import permutations

import pytest

from summarizer.stories.comparison.alignment import Likeness, shared_facts
from summarizer.stories.comparison.compare import compare
from summarizer.stories.comparison.sentences import sentences_of
from summarizer.stories.comparison.values import Comparison, Report
from tests.summarizer.stories.comparison.reports import (
    QUAKE,
    QUAKE_ELSEWHERE,
    QUAKE_NEXT_DAY,
    compared,
    digest,
    reports,
    words,
)

TWO = (QUAKE, QUAKE_ELSEWHERE)
THREE = (QUAKE, QUAKE_ELSEWHERE, QUAKE_NEXT_DAY)
DAYS = ("2026-11-22", "2026-11-22", "2026-11-23")


def test_a_fact_that_two_origins_tell_is_shared_once_with_both_tellings():
    told = [{words(TWO, each) for each in fact.tellings} for fact in compared(*TWO).shared]

    assert {
        "The quake destroyed most of the old harbour of Port Ellery, where the fish market collapsed.",
        "The old harbour of Port Ellery was mostly destroyed, and its fish market collapsed.",
    } in told
    assert len(told) == 2


def test_every_telling_of_a_fact_is_in_another_place():
    for fact in compared(*THREE, published=DAYS).shared:
        assert len(set(fact.tellings)) == len(fact.tellings)
        assert len({each.article for each in fact.tellings}) > 1


def test_the_best_wording_is_the_first_telling():
    tellings = compared(*TWO).shared[0].tellings

    assert [words(TWO, each)[:30] for each in tellings] == [
        "A strong earthquake struck the",
        "An earthquake struck the islan",
    ]


def test_a_reprint_shares_nothing_with_its_original():
    comparison = compare([Report(digest(QUAKE), 1), Report(digest(QUAKE), 1)])

    assert comparison == Comparison()


def test_what_no_other_origin_tells_is_only_in_one():
    only = {words(TWO, each) for each in compared(*TWO).only}

    assert "The airline Norfly cancelled all its flights to the island for a week." in only
    assert not any("fish market" in each or "struck" in each for each in only)


def test_an_article_alone_in_its_language_has_no_sentences_of_its_own():
    german = (
        "Ein starkes Erdbeben hat am Sonntag die Insel Velda erschüttert. Die Schulen der Insel bleiben geschlossen, "
        "bis alle Gebäude geprüft sind. Die Fluggesellschaft Norfly hat für eine Woche alle Flüge gestrichen."
    )
    comparison = compare([*reports(*TWO), Report(digest(german, None, "de"), 2)])

    assert {each.article for each in comparison.only} == {0, 1}


def test_reports_in_german_are_compared_by_german_stems():
    texts = (
        "Bei einem Brand in Tarnby sind zwei Lagerhallen am Hafen zerstört worden. Die Polizei sperrte die Mühlstraße.",
        "Zwei Lagerhallen am Hafen von Tarnby hat ein Brand zerstört. Der Bürgermeister besuchte die Feuerwehr.",
    )
    shared = compared(*texts, language="de").shared

    assert [{words(texts, each)[:12] for each in fact.tellings} for fact in shared] == [
        {"Bei einem Br", "Zwei Lagerha"}
    ]


def test_a_later_report_adds_the_moment_and_the_toll_that_are_new():
    updates = [words(THREE, each) for each in compared(*THREE, published=DAYS).updates]

    assert updates == [
        "The dam above Port Ellery burst on Monday morning, a day after the earthquake on the island of Velda.",
        "Rescuers have now counted 14 people killed by the earthquake that struck Velda on Sunday, officials said.",
    ]


def test_a_higher_toll_of_the_same_day_is_an_update():
    texts = (
        "A fire at the Tarnby warehouse killed two people on Tuesday, police said. The roof fell in at noon.",
        "A fire at the Tarnby warehouse killed five people on Tuesday, police said. The street was closed.",
    )
    updates = compared(*texts, published=("2026-11-24", "2026-11-24")).updates

    assert [words(texts, each)[:46] for each in updates] == ["A fire at the Tarnby warehouse killed five peo"]


def test_a_higher_toll_in_a_later_version_of_one_report_is_an_update():
    first = "A fire at the Tarnby warehouse killed two people on Tuesday, police said. The roof fell in at noon."
    later = "A fire at the Tarnby warehouse killed five people on Tuesday, police said. The roof fell in at noon."
    versions = [Report(digest(text, "2026-11-24"), 0) for text in (first, later)]

    assert [words((first, later), each)[:46] for each in compare(versions).updates] == [
        "A fire at the Tarnby warehouse killed five peo"
    ]


def test_a_mere_quotation_or_statement_in_one_later_report_is_not_an_update():
    first = "A fire destroyed a furniture warehouse in Tarnby on Monday. Rosa Quill leads the fire brigade."
    later = (
        "A fire destroyed a furniture warehouse in Tarnby. “It is the worst fire of my life, and I have seen many,” "
        "Rosa Quill said. The owner of the furniture warehouse has collected antique clocks for forty years."
    )

    assert compared(first, later, published=("2026-11-24", "2026-11-25")).updates == ()


@pytest.mark.parametrize("published", [(None, None, None), ("yesterday", "", "24.11.2026"), ("2026-13-45",) * 3])
def test_without_dates_nothing_is_an_update(published):
    assert compared(*THREE, published=published).updates == ()


def test_background_in_a_later_report_is_not_an_update():
    later = (
        "The dam above Port Ellery had been repaired after the storm of last year. "
        "The dam above Port Ellery burst, and the army was called to the town to help its people."
    )
    texts = (QUAKE, later)
    updates = [words(texts, each) for each in compared(*texts, published=("2026-11-22", "2026-11-23")).updates]

    assert not any("last year" in each for each in updates)


@pytest.mark.parametrize("texts", [(), (QUAKE,), ("",), ("", ""), ("", QUAKE), ("Yes.", "Yes."), ("1 2 3", "…")])
def test_too_little_text_to_compare_gives_nothing_shared(texts):
    comparison = compared(*texts)

    assert (comparison.shared, comparison.differ, comparison.updates) == ((), (), ())


def test_the_order_of_the_reports_changes_nothing():
    given = reports(*THREE, published=DAYS)
    wanted = _with_texts(compare(given), given)

    for order in permutations(given):
        assert _with_texts(compare(order), order) == wanted


def test_the_numbers_of_the_origins_change_nothing():
    given = reports(*THREE, published=DAYS)
    renumbered = [Report(each.digest, 7 - each.origin) for each in given]

    assert compare(renumbered) == compare(given)


def test_offsets_are_those_of_the_text_as_it_was_given():
    padded = tuple("\r\n\n  " + text.replace(". ", ".\n\n") + "\n" for text in TWO)

    for fact in compared(*padded).shared:
        for each in fact.tellings:
            assert words(padded, each).strip() == words(padded, each) != ""


@pytest.mark.parametrize(
    ("sentence", "is_new"),
    [
        ("Prime minister Ilse Brandauer welcomed the decision and promised the harbour forty million.", True),
        ("Prime minister Ilse Brandauer might be sued over the decision and be ordered to pay forty million.", False),
        ("Prime minister Ilse Brandauer likes the decision and thinks of the harbour with forty regrets.", False),
    ],
)
def test_in_the_only_report_of_a_later_day_what_somebody_did_is_new(sentence, is_new):
    first = "The council of Port Ellery voted to close the coal pier. The pier has been in use since 1971."
    later = f"{sentence} The council of Port Ellery had voted to close the coal pier."

    updates = compared(first, later, published=("2026-11-24", "2026-11-25")).updates

    assert [words((first, later), each) for each in updates] == ([sentence] if is_new else [])


def test_a_toll_that_an_article_repeats_is_one_update():
    first = "A fire at the Tarnby warehouse killed two people on Tuesday, police said. The roof fell in at noon."
    later = (
        "A fire at the Tarnby warehouse killed five people on Tuesday, police said. The street was closed. "
        "The fire chief confirmed that five people had been killed by the fire at the warehouse."
    )
    updates = compared(first, later, published=("2026-11-24", "2026-11-24")).updates

    assert [words((first, later), each)[:30] for each in updates] == ["A fire at the Tarnby warehouse"]


def _with_texts(comparison, given):
    """Return a comparison with the text of its article in place of each index."""

    def place(passage):
        return given[passage.article].digest.article.text, passage.start, passage.end

    return (
        [[place(each) for each in fact.tellings] for fact in comparison.shared],
        [place(each) for each in comparison.only],
        [(each.kind, place(each.a), place(each.b)) for each in comparison.differ],
        [place(each) for each in comparison.updates],
    )


@pytest.mark.parametrize(
    ("to_first", "to_second", "origins"), [(0.3, 0.3, {0, 1, 2}), (0.3, 0.2, {0, 1}), (0.2, 0.3, {0, 1})]
)
def test_a_further_origin_tells_a_fact_if_its_sentence_is_like_the_sure_tellings_on_the_average(
    to_first, to_second, origins
):
    texts = [f"The council of {town} approved the tram line on Tuesday." for town in ("Tarnby", "Lowick", "Velda")]
    sentences = sentences_of(reports(*texts), range(3))
    likeness = Likeness({0: {1: 0.4, 2: to_first}, 1: {0: 0.4, 2: to_second}, 2: {0: to_first, 1: to_second}})

    first = next(fact for fact in shared_facts(sentences, likeness) if 0 in {each.article for each in fact.tellings})

    assert {each.article for each in first.tellings} == origins


def test_no_sentence_is_shown_for_two_facts():
    tarnby = "The council of Tarnby approved the tram line and a new school on Tuesday."
    lowick = "The council of Tarnby approved a tram line. It also approved a school."
    most_news, first, second = (
        replace(sentence, news=news)
        for sentence, news in zip(sentences_of(reports(tarnby, lowick), range(2)), (1.0, 0.0, 0.0), strict=True)
    )
    likeness = Likeness({0: {1: 0.5, 2: 0.38}, 1: {0: 0.5}, 2: {0: 0.38}})

    assert [fact.tellings[0] for fact in shared_facts((most_news, first, second), likeness)] == [most_news.passage]


def test_an_appeal_to_readers_is_not_a_fact():
    texts = tuple(
        f"A fire destroyed a warehouse in Tarnby on Tuesday, {who} said. "
        "Anyone with information is asked to call police on 0155 5550 100."
        for who in ("police", "the fire brigade")
    )

    shown = [words(texts, each) for fact in compared(*texts).shared for each in fact.tellings]

    assert [each for each in shown if "fire" in each]
    assert not any("Anyone" in each for each in shown)
