import pytest

from summarizer.model import Refusal
from summarizer.reading.prose import refusal_of, words_in

PROSE = "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm. "


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("", Refusal.EMPTY),
        (" \n\t", Refusal.EMPTY),
        ("👍👍", Refusal.NO_WORDS),
        ("12 34 https://example.org/a @somebody", Refusal.NO_WORDS),
        ("Hello!", Refusal.GREETING),
        ("hi there bot", Refusal.GREETING),
        ("Thank you so much", Refusal.THANKS),
        ("Thanks!", Refusal.THANKS),
        ("Дякую!", Refusal.THANKS),
        ("Ok, thanks a lot!", Refusal.THANKS),
        ("ok", Refusal.SMALL_TALK),
        ("No deal in Brussels", Refusal.TOO_SHORT),
        ("Good night, bot", Refusal.SMALL_TALK),
        ("Привет", Refusal.GREETING),
        ("The ferry sank.", Refusal.TOO_SHORT),
        (PROSE, Refusal.TOO_SHORT),
        ("Milk 1.20\nBread 2.30\nEggs and butter 3.40\n" * 20, Refusal.NOT_PROSE),
        ("name | age | town\nJane | 30 | Rome\n" * 20, Refusal.NOT_PROSE),
        ("def f(x):\n    return {x: [y for y in g(x)]}\n" * 20, Refusal.NOT_PROSE),
        ("word " * 300, Refusal.NOT_PROSE),
        (PROSE * 3, None),
        (f"{PROSE * 3}\n\n- one\n- two", None),
        ("港は一週間閉鎖された。潜水士たちは嵐で失われた錨を探した。" * 5, None),
        ("ท่าเรือถูกปิดเป็นเวลาหนึ่งสัปดาห์ ขณะที่นักดำน้ำค้นหาสมอ " * 8, None),
    ],
)
def test_a_text_that_is_not_prose_is_refused_with_the_reason(text, refusal):
    assert refusal_of(text) == refusal


def test_the_number_of_words_in_a_script_without_spaces_is_estimated():
    assert words_in("今日は天気がいいですね") > 2


REACTIONS = "The bridge over the Teel opened on Monday after six years of work, and the town came to see it."


@pytest.mark.parametrize(
    "quotations",
    [
        (
            "“I never thought I would see it finished.” – Mary Cole, shopkeeper",
            "“It saves me an hour each day.” — Dan Webb",
        ),
        ('"I have waited for this day for years" -Mary Cole', '"My children will walk to their school." (Dan Webb)'),
        ("„Das ist ein guter Tag für beide Ufer.“ – Anna Roth", "«C’est un grand jour pour la ville.» — Marie Petit"),
        ("“Well, it is about time.” – Mary Cole", "“It is a good day for both banks,” – Mayor Ana Ruiz of Teel"),
    ],
)
def test_quotations_with_the_name_after_them_are_prose(quotations):
    assert refusal_of("\n\n".join((REACTIONS, *quotations * 2))) is None


def test_titles_with_their_authors_are_a_list():
    titles = "\n".join(("“The Old Man and the Sea” – Ernest Hemingway", "“A Room of One’s Own” – Virginia Woolf") * 8)

    assert refusal_of(f"{REACTIONS}\n{titles}") is Refusal.NOT_PROSE
