"""The tokenizer is spaCy's own, as the model brings it, but for our rules."""

import re
from functools import partial
from pathlib import Path

import pytest
from spacy.symbols import IS_PUNCT, IS_QUOTE, IS_SPACE, LOWER, NORM, PREFIX, SHAPE, SUFFIX

from summarizer.attribution_in_english.parsing.tokenizer import ABBREVIATIONS, news_tokenizer, read_less_of_new_words

ARTICLES = sorted((Path(__file__).parents[3] / "quality" / "articles").glob("*.txt"))


def test_the_rules_are_those_that_the_model_brings_and_ours(pipeline):
    rules = news_tokenizer(pipeline).rules

    assert {word: rules[word] for word in pipeline.tokenizer.rules} == pipeline.tokenizer.rules
    assert rules.keys() - pipeline.tokenizer.rules.keys() <= set(ABBREVIATIONS)


def test_the_affixes_are_those_that_the_model_brings_and_ours_after_them(pipeline):
    ours, theirs = news_tokenizer(pipeline), pipeline.tokenizer

    assert _pattern(ours.suffix_search) == theirs.suffix_search.__self__.pattern
    assert _pattern(ours.prefix_search).startswith(theirs.prefix_search.__self__.pattern)
    assert _pattern(ours.infix_finditer).startswith(theirs.infix_finditer.__self__.pattern)
    assert _pattern(ours.url_match) == theirs.url_match.__self__.pattern
    assert ours.token_match is theirs.token_match is None


def test_no_rule_finds_anything_in_a_word_of_plain_letters(pipeline):
    tokenizer = news_tokenizer(pipeline)
    words = {word for path in ARTICLES for word in re.findall("[A-Za-z]+", path.read_text(encoding="utf-8"))}
    rules = [tokenizer.prefix_search, tokenizer.suffix_search, tokenizer.infix_finditer]

    assert len(words) > 500
    for rule in rules:
        assert not list(filter(rule.args[0].__self__.search, words))
    assert not list(filter(tokenizer.url_match.args[0], words))


def test_a_new_word_is_asked_only_for_what_is_read_of_it(pipeline):
    before = dict(pipeline.vocab.lex_attr_getters)
    read = {LOWER, NORM, PREFIX, SUFFIX, SHAPE, IS_PUNCT, IS_QUOTE, IS_SPACE}

    try:
        read_less_of_new_words(pipeline)

        assert pipeline.vocab.lex_attr_getters == {attribute: before[attribute] for attribute in read}
    finally:
        pipeline.vocab.lex_attr_getters.update(before)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("“We are full,”said Lund.", ["“", "We", "are", "full", ",", "”", "said", "Lund", "."]),
        ('"It is cold,"he said.', ['"', "It", "is", "cold", ",", '"', "he", "said", "."]),
        ("“Is it late?”asked Lund.", ["“", "Is", "it", "late", "?", "”", "asked", "Lund", "."]),
        ('They left."We won," she said.', ["They", "left", ".", '"', "We", "won", ",", '"', "she", "said", "."]),
        # These are no closing marks.
        (
            "It cost 3,500 and 1.5m.",
            [
                "It",
                "cost",
                "3,500",
                "and",
                "1.5",
                "m.",
            ],
        ),
        ('A 6"pipe broke.', ["A", '6"pipe', "broke", "."]),
    ],
)
def test_the_mark_that_closes_a_quotation_is_no_part_of_the_next_word(pipeline, text, tokens):
    assert [token.text for token in news_tokenizer(pipeline)(text)] == tokens


def _pattern(search: "partial[object]") -> str:
    """Return the rule of a search that is skipped for words of plain letters."""
    compiled: re.Pattern[str] = search.args[0].__self__
    return compiled.pattern
