"""The marks of the corpus fit its articles."""

import pytest

from tests.quality.corpus import MarkedArticle, articles, marked_article

EMPTY = {"kind": "court", "title": "", "facts": [], "actors": [], "claims": []}
every_article = pytest.mark.parametrize("article", articles(), ids=lambda article: article.name)


def test_the_corpus_has_articles_of_many_kinds():
    assert len({article.kind for article in articles()}) >= 20


@every_article
def test_an_article_is_as_long_as_news_is(article: MarkedArticle):
    assert 250 <= len(article.text.split()) <= 600


@every_article
def test_sentences_are_the_whole_text(article: MarkedArticle):
    sentences = [article.text[start:end] for start, end in article.sentences]

    assert " ".join(sentences).split() == article.text.split()


@every_article
def test_there_is_something_a_reader_must_know(article: MarkedArticle):
    assert {fact.weight for fact in article.facts} == {1, 2, 3}
    assert all(fact.told_by for fact in article.facts)


@every_article
def test_names_and_roles_stand_in_the_article(article: MarkedArticle):
    said = {words for actor in article.actors for words in (*actor.names, *actor.roles)}

    assert {words for words in said if words not in article.text} == set()


@every_article
def test_a_name_belongs_to_one_actor(article: MarkedArticle):
    names = [name.casefold() for actor in article.actors for name in actor.names]

    assert sorted(set(names)) == sorted(names)


@every_article
def test_three_to_five_actors_are_key(article: MarkedArticle):
    assert 3 <= sum(actor.key == "yes" for actor in article.actors) <= 5
    assert {actor.key for actor in article.actors} <= {"yes", "no", "open"}
    assert {actor.kind for actor in article.actors} <= {"person", "organization", "place", "other"}


@every_article
def test_mentions_and_cues_stand_in_the_article(article: MarkedArticle):
    words = {words for claim in article.claims for words in (claim.mention, claim.cue)}

    assert {each for each in words if each not in article.text} == set()


@every_article
def test_quotation_marks_tell_the_kind_of_a_claim(article: MarkedArticle):
    for claim in article.claims:
        pieces = [article.text[start:end] for start, end in claim.spans]
        quoted = [piece[0] in "“\"'‘" and piece[-1] in "”\"'’" for piece in pieces]

        assert claim.kind != "direct" or all(quoted)
        assert claim.kind != "indirect" or not any(quoted)


def test_words_that_begin_two_sentences_identify_neither():
    fact = {"fact": "", "weight": 1, "told_by": ["It"]}

    with pytest.raises(ValueError, match="2 sentences begin with 'It'"):
        marked_article("x", EMPTY | {"paragraphs": [["It rained.", "It froze."]], "facts": [fact]})


def test_content_that_stands_twice_is_refused():
    claim = {"speaker": "", "mention": "", "cue": "", "kind": "indirect", "content": ["rain"]}

    with pytest.raises(ValueError, match="found 2 times"):
        marked_article("x", EMPTY | {"paragraphs": [["Ann sees rain.", "Bo sees rain."]], "claims": [claim]})
