from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.new_items import (
    FIRST_ITEMS,
    MAX_ITEMS_A_DAY,
    MAX_NEW_ITEMS,
    MAX_UPDATES,
    Judged,
    judge,
)
from storage.followed import ItemReason, KnownItem
from summarizer.reading.feed_formats.feed import FeedItem

NOW = datetime(2026, 6, 3, 12, tzinfo=UTC)

WORDS = " ".join(f"word{at}" for at in range(20))


def item(name: str, **fields: object) -> FeedItem:
    made = FeedItem(name, f"link {name}", f"says {name}", name, f"https://n.example/{name}", WORDS)
    return replace(made, **fields)  # type: ignore[arg-type]


def known(name: str, number: int = 1, **fields: object) -> KnownItem:
    made = KnownItem(number, name, f"link {name}", f"says {name}", NOW - timedelta(days=1), 0)
    return replace(made, **fields)  # type: ignore[arg-type]


def later(*items: FeedItem, before: tuple[KnownItem, ...] = (), taken_today: int = 0) -> Judged:
    return judge(items, before, NOW, is_first=False, taken_today=taken_today)


def reasons(judged: Judged) -> list[ItemReason | None]:
    return [each.reason for each in judged.new]


def test_the_newest_items_of_the_first_fetch_are_taken() -> None:
    items = [item(str(at)) for at in range(FIRST_ITEMS + 2)]
    judged = judge(items, (), NOW, is_first=True, taken_today=0)

    assert reasons(judged) == [ItemReason.OLDER] * 2 + [None] * FIRST_ITEMS
    assert [each.key for each in judged.new] == ["6", "5", "4", "3", "2", "1", "0"]
    assert judged.taken == FIRST_ITEMS


def test_a_known_item_is_seen_and_nothing_more() -> None:
    assert later(item("a"), before=(known("a"),)) == Judged((), (), (1,))


@pytest.mark.parametrize(
    "change",
    [
        {"key": "another id"},
        {"link_key": "another link"},
        {"key": "another id", "link_key": "another link"},
        {"key": "another id", "link_key": None, "published": NOW},
    ],
    ids=["another id", "another address", "both", "no address"],
)
def test_an_item_is_known_by_any_of_its_keys(change: dict[str, object]) -> None:
    assert later(item("a", **change), before=(known("a"),)) == Judged((), (), (1,))


def test_the_same_few_words_are_not_the_same_item() -> None:
    weather = item("a", key="today", link_key="link today", text="", title="Weather")

    assert later(weather, before=(known("a"),)).taken == 1


def test_an_item_that_says_something_else_has_changed() -> None:
    judged = later(item("a", content_key="says more"), before=(known("a"),))

    assert [(each.id, each.content_key) for each in judged.changed] == [(1, "says more")]
    assert (judged.new, judged.seen) == ((), (1,))


def test_an_item_that_changes_again_and_again_is_left_as_it_is() -> None:
    assert later(item("a", content_key="says more"), before=(known("a", updates=MAX_UPDATES),)).changed == ()


def test_one_fetch_brings_a_limited_number_of_items() -> None:
    judged = later(*(item(str(at)) for at in range(MAX_NEW_ITEMS + 3)))

    assert reasons(judged) == [ItemReason.TOO_MANY] * 3 + [None] * MAX_NEW_ITEMS


def test_one_day_brings_a_limited_number_of_items() -> None:
    judged = later(item("a"), item("b"), taken_today=MAX_ITEMS_A_DAY - 1)

    assert reasons(judged) == [ItemReason.OVER_DAILY_LIMIT, None]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"link": None, "text": ""}, ItemReason.EMPTY),
        ({"link": None}, None),
        ({"text": ""}, None),
        ({"published": NOW - timedelta(days=61)}, ItemReason.OLDER),
        ({"published": NOW - timedelta(days=59)}, None),
    ],
)
def test_an_item_is_taken_or_left_for_a_reason(change: dict[str, object], reason: ItemReason | None) -> None:
    assert reasons(later(item("a", **change))) == [reason]


def test_a_date_in_the_future_is_none() -> None:
    (new,) = later(item("a", published=NOW + timedelta(days=2))).new

    assert (new.published, "published" in new.words) == (None, False)
