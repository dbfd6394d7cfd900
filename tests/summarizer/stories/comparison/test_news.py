"""What is new in articles that came after a reader was told of the story."""

from datetime import date

import pytest

from bot.articles.samples import HARBOUR, HARBOUR_ELSEWHERE
from summarizer.digest import digest_of
from summarizer.model import Article
from summarizer.stories.comparison.news import news_of_each, news_since
from summarizer.stories.comparison.values import ToldStory

TUESDAY, WEDNESDAY = date(2026, 11, 24), date(2026, 11, 25)
CRANE = "On Tuesday evening 14 dockers were injured when a crane fell on the pier, the fire service said."
IN_RUSSIAN = "Порт Эллери закроет угольный пирс к 2028 году, заявила мэр Хелена Марш. Докеры получат обучение."


def digest(text, *, language="en", published=None):
    title, _, body = text.partition("\n\n")
    return digest_of(Article(body or title, title if body else None, language=language, published=published))


def new_sentences(told, came, today=WEDNESDAY):
    found = news_since(ToldStory(tuple(told), tuple(came), TUESDAY, today))
    return [came[each.article].article.text[each.start : each.end] for each in found]


@pytest.fixture(scope="module")
def herald():
    return digest(HARBOUR)


@pytest.fixture(scope="module")
def coast():
    return digest(HARBOUR_ELSEWHERE)


@pytest.fixture(scope="module")
def later():
    return digest(f"{HARBOUR_ELSEWHERE.replace('The city expects', f'{CRANE} The city expects')}")


def test_a_sentence_that_no_told_article_has_is_new(herald, coast, later):
    assert CRANE in new_sentences([herald, coast], [later])


def test_a_sentence_that_was_told_is_not_new(herald, coast, later):
    assert new_sentences([herald, later], [coast, later]) == []


def test_another_figure_is_new_although_the_rest_of_its_sentence_was_told(herald, coast):
    later = digest(HARBOUR.replace("640", "520"))

    (sentence,) = new_sentences([herald, coast], [later])

    assert "520" in sentence


@pytest.mark.parametrize("published", ["1970-01-01", "2099-12-31", "soon"])
def test_dates_of_publication_do_not_matter(published, herald, coast, later):
    dated = digest(f"{HARBOUR_ELSEWHERE.replace('The city expects', f'{CRANE} The city expects')}", published=published)

    assert new_sentences([herald, coast], [dated], TUESDAY) == new_sentences([herald, coast], [later])


def test_two_articles_with_the_same_news_bring_it_once(herald, coast, later):
    assert new_sentences([herald, coast], [later, later]).count(CRANE) == 1


def test_an_article_that_is_alone_in_its_language_brings_no_sentence(herald):
    assert new_sentences([herald], [digest(IN_RUSSIAN, language="ru")]) == []


def test_each_story_is_compared_by_itself(herald, coast, later):
    stories = [ToldStory((herald, coast), (each,), TUESDAY, WEDNESDAY) for each in (coast, later)]

    nothing, news = news_of_each(stories)

    assert nothing == ()
    assert news
