from hypothesis import given
from hypothesis import strategies as st

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from summarizer.similarity.stories import story_groups

CLOSING = ("Port Ellery closes its coal pier", HARBOUR)
SUING = ("Norcoal threatens to sue over pier closure", HARBOUR_ELSEWHERE)
MARATHON = (
    "Mayor Marsh opens city marathon",
    (
        "Mayor Helena Marsh fired the starting gun of the Port Ellery marathon on Sunday. Nine thousand runners from "
        "thirty countries took part, and the course record of Abel Tesfa fell by a minute in warm weather."
    ),
)
RATES = (
    "Central bank holds rates",
    (
        "The central bank left its main interest rate at two percent on Thursday. Governor Ilse Brandauer said "
        "that inflation had slowed for the third month in a row, and that cheaper credit must wait until the spring."
    ),
)


def test_two_outlets_on_one_event_are_one_story():
    assert story_groups([CLOSING, RATES, SUING]) == ((0, 2), (1,))


def test_one_person_in_two_events_is_two_stories():
    assert story_groups([CLOSING, MARATHON]) == ((0,), (1,))


def test_no_articles_give_no_stories():
    assert story_groups([]) == ()


@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=80)), max_size=8))
def test_every_article_is_in_exactly_one_story(articles):
    groups = story_groups(articles)

    assert sorted(index for group in groups for index in group) == list(range(len(articles)))
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)
