"""What a story's articles tell together: each sentence once, with its outlets."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from bot.domain.compared_story import (
    MAX_COMPARED,
    ComparedStory,
    best_report,
    course,
    day_of,
    differences,
    digests_to_compare,
    only_in,
    reports_of,
    shared_points,
    titles_by_day,
)
from summarizer.stories.comparison.values import Comparison, Difference, DifferenceKind, Fact, Passage
from tests.bot.telling import stored, told

UTC = ZoneInfo("UTC")
A, B, C = Passage(0, 0, 5), Passage(1, 0, 6), Passage(2, 0, 5)


def compared(comparison, *articles):
    digests = articles or (
        stored(1, "Alpha told it.", outlet="A"),
        stored(2, "Bravos told it.", outlet="B"),
        stored(3, "Gamma told it.", outlet="C"),
    )
    return ComparedStory(told(*digests), digests, comparison)


def test_a_shared_point_names_its_own_outlet_first_and_each_once():
    (point,) = shared_points(compared(Comparison(shared=(Fact((B, A, Passage(1, 8, 12))),))), "en")

    assert (point.passage, point.outlets) == (B, ("B", "A"))


def test_a_shared_point_is_shown_in_the_readers_language_if_possible():
    spanish = stored(2, "Bravos told it.", outlet="B")
    article = replace(spanish.digest.article, language="es")
    digests = (
        stored(1, "Alpha told it.", outlet="A"),
        replace(spanish, digest=replace(spanish.digest, article=article)),
    )
    story = compared(Comparison(shared=(Fact((A, B)),)), *digests)

    assert [shared_points(story, language)[0].passage for language in ("en", "es", "ru")] == [A, B, A]
    assert [best_report(story.story, language).id for language in ("en", "es", "ru")] == [1, 2, 1]


def test_shared_points_stay_in_the_order_of_the_comparison_which_counts_origins():
    facts = Fact((C, B)), Fact((A, B, Passage(2, 6, 10)))

    assert [point.passage for point in shared_points(compared(Comparison(shared=facts)), "en")] == [C, A]


def test_a_sentence_that_tells_two_facts_is_shown_once_with_the_outlets_of_both():
    facts = Fact((A, B)), Fact((A, C))

    assert [(point.passage, point.outlets) for point in shared_points(compared(Comparison(shared=facts)), "en")] == [
        (A, ("A", "B", "C"))
    ]


SAME = "The coal pier closes in 2028, said Marsh on Sunday."


@pytest.mark.parametrize(
    ("other", "count"),
    [
        ("Marsh said on Sunday: the coal pier closes in 2028.", 1),
        ("The coal pier closes in 2030, said Marsh on Sunday.", 2),
        ("Swans have returned to the bay of Port Ellery.", 2),
    ],
)
def test_sentences_in_the_same_words_are_one_point_unless_their_numbers_differ(other, count):
    digests = stored(1, SAME, outlet="A"), stored(2, other, outlet="B")
    one, two = Passage(0, 0, len(SAME)), Passage(1, 0, len(other))
    story = compared(Comparison(shared=(Fact((one, two)), Fact((two, one)))), *digests)

    assert len(shared_points(story, "en")) == count


def test_a_disputed_sentence_is_not_a_shared_point():
    comparison = Comparison(shared=(Fact((C, A)),), differ=(Difference(DifferenceKind.NUMBER, A, B),))

    assert shared_points(compared(comparison), "en") == ()
    assert differences(compared(comparison)) == ((A, B),)


def test_without_a_shared_sentence_the_points_of_the_best_report_are_shown_with_their_outlets():
    first = stored(1, "Ten ships wait. The pier closes.", outlet="A", points=["Ten ships wait.", "The pier closes."])
    second = stored(2, "Twelve ships wait. The  pier\ncloses.", outlet="B")
    pier, ships = Passage(0, 16, 32), Difference(DifferenceKind.NUMBER, Passage(0, 0, 15), Passage(1, 0, 18))
    story = compared(Comparison(only=(pier,), differ=(ships,)), first, second)
    points = shared_points(story, "en")

    assert [(each.passage, each.outlets) for each in points] == [(pier, ("A", "B"))]
    assert only_in(story, points) == ()


def test_a_story_with_one_origin_shows_the_points_of_its_best_report():
    digests = stored(1, "Alpha told it.", outlet="A"), stored(2, "Alpha told it. Bravos too.", outlet="B")
    story = told(*digests, origins=[[1, 2]])
    shared = Comparison(shared=(Fact((Passage(1, 15, 26), Passage(0, 0, 14))),))
    points = shared_points(ComparedStory(story, digests, shared), "en")

    assert [(each.passage, each.outlets) for each in points] == [(Passage(0, 0, 14), ("A", "B"))]


def test_differing_figures_come_before_other_differences():
    pairs = (Difference(DifferenceKind.DENIAL, A, B), Difference(DifferenceKind.NUMBER, B, C))

    assert differences(compared(Comparison(differ=pairs))) == ((B, C), (A, B))


def test_a_sentence_of_one_outlet_names_that_outlet():
    assert only_in(compared(Comparison(only=(C, A)))) == (("A", A), ("C", C))


DAYS = (
    stored(1, "Alpha told it.", "Pier closes", published="2026-11-23"),
    stored(2, "Bravos told it.", "Norcoal sues", published="2026-11-25"),
    stored(3, "Gamma told it.", "Court stops closure", published="2026-11-25"),
)


def test_the_course_of_a_story_begins_with_its_first_title_and_tells_what_was_new_each_day():
    steps = course(compared(Comparison(updates=(C, B, A)), *DAYS), UTC)

    assert [(step.day.day, step.words) for step in steps] == [(23, "Pier closes"), (25, "Bravos"), (25, "Gamma")]


def test_a_story_of_one_day_has_no_course():
    assert course(compared(Comparison(updates=(B,)), *DAYS[1:], DAYS[2]), UTC) == ()


def test_the_titles_of_a_story_are_the_first_of_each_day():
    assert [step.words for step in titles_by_day(DAYS, UTC)] == ["Pier closes", "Norcoal sues"]


@pytest.mark.parametrize(
    ("published", "day"),
    [
        ("2026-11-20", date(2026, 11, 20)),
        ("2026-11-20T23:30:00+00:00", date(2026, 11, 21)),
        ("last week", date(2026, 11, 24)),
        (None, date(2026, 11, 24)),
    ],
)
def test_the_day_of_an_article_is_its_date_in_the_readers_zone_or_when_it_was_kept(published, day):
    assert day_of(stored(published=published), ZoneInfo("Europe/Vilnius")) == day


def test_in_a_large_story_the_first_article_of_each_origin_is_compared():
    articles = [stored(number) for number in range(1, 31)]
    story = told(*articles, origins=[range(1, 16), range(16, 31)])
    chosen = [kept.id for kept in digests_to_compare(story)]

    assert len(chosen) == MAX_COMPARED
    assert chosen == sorted(chosen)
    assert {1, 16} <= {*chosen}


def test_reprints_are_reports_of_one_origin():
    articles = stored(1), stored(2), stored(3)
    story = told(*articles, origins=[[1, 3], [2]])

    assert [each.origin for each in reports_of(story, articles)] == [0, 1, 0]


def test_the_versions_of_a_single_report_are_compared_with_each_other():
    articles = stored(1), stored(2)

    assert [each.origin for each in reports_of(told(*articles, origins=[[1, 2]]), articles)] == [0, 1]
