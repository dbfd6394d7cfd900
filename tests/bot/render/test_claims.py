"""Somebody's claims: those on one story together, the earlier one below one that changes it."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.domain.over_time import ClaimsOverTime, Week
from bot.message_types.action import Action
from bot.message_types.audience import Audience
from bot.message_types.fluent_lookup import ENGLISH
from bot.render.claims import claims_of_actor_reply
from bot.render.pagination import Page
from storage.records import ClaimHit
from summarizer.model import ClaimKind
from tests.bot.telling import NOW, spoken

READER = Audience(ENGLISH, ZoneInfo("UTC"))


def hit(digest_id, words, *, days=0):
    claim = spoken("Marsh", words, words, ClaimKind.INDIRECT)
    return ClaimHit(claim, digest_id, digest_id, f"Title {digest_id}", NOW - timedelta(days=days), "en")


NEW, OLD = hit(3, "the pier will close in 2031"), hit(1, "the pier will close in 2028", days=3)
OTHER = hit(2, "schools will open", days=1)


def lines(course):
    page = Page(Action("claims"), 0, 10, len(course.claims), in_place=False)
    return claims_of_actor_reply("What Marsh said", course, NOW, page, READER).text.text.split("\n\n")


def test_claims_on_one_story_stand_under_its_newest_title_with_their_days():
    assert lines(ClaimsOverTime((NEW, OLD, OTHER), {3: 1, 1: 1, 2: 2}))[1:] == [
        (
            "Title 3\n"
            "• 24 November 2026: Marsh said the pier will close in 2031 #3\n"
            "• 21 November 2026: Marsh said the pier will close in 2028 #1"
        ),
        "23 November 2026\n• Marsh said schools will open #2",
    ]


def test_an_earlier_claim_stands_below_the_one_that_changes_it():
    assert lines(ClaimsOverTime((NEW,), {3: 1}, {NEW: OLD}))[1] == (
        "24 November 2026\n"
        "• Marsh said the pier will close in 2031 #3\n"
        "↳ Earlier, on 21 November 2026: Marsh said the pier will close in 2028 #1"
    )


def test_two_claims_of_one_day_are_not_put_in_an_order():
    other = hit(4, "the pier will close in 2030", days=0)

    assert lines(ClaimsOverTime((NEW,), {3: 1}, {NEW: other}))[1].splitlines()[-1] == (
        "↳ The same day: Marsh said the pier will close in 2030 #4"
    )


def test_an_earlier_claim_is_shown_once_and_the_one_that_it_changed_stands_for_itself():
    oldest = hit(4, "the pier will close in 2027", days=5)
    text = "\n".join(lines(ClaimsOverTime((NEW, OLD, oldest), {3: 1, 1: 1, 4: 1}, {NEW: OLD, OLD: oldest})))

    assert [text.count(year) for year in ("in 2031", "in 2028", "in 2027")] == [1, 1, 1]
    assert text.count("↳") == 1


def test_claims_without_a_story_stand_by_day():
    assert lines(ClaimsOverTime((NEW, OLD)))[1:] == [
        "24 November 2026\n• Marsh said the pier will close in 2031 #3",
        "21 November 2026\n• Marsh said the pier will close in 2028 #1",
    ]


def test_above_the_claims_the_weeks_tell_how_often_the_name_was_in_the_news():
    weeks = [Week(NOW.date().replace(day=16), 1), Week(NOW.date().replace(day=23), 2)]

    assert lines(ClaimsOverTime((OTHER,), weeks=weeks))[1].startswith("▅█\n")
