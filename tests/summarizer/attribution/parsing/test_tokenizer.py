"""The tokenizer is spaCy's own, as the model brings it, but for our rules."""

import re

from summarizer.attribution.parsing.titles import ABBREVIATIONS
from summarizer.attribution.parsing.tokenizer import news_tokenizer


def test_the_rules_are_those_that_the_model_brings_and_ours(pipeline):
    rules = news_tokenizer(pipeline).rules

    assert {word: rules[word] for word in pipeline.tokenizer.rules} == pipeline.tokenizer.rules
    assert rules.keys() - pipeline.tokenizer.rules.keys() <= set(ABBREVIATIONS)


def test_the_affixes_are_those_that_the_model_brings_and_ours_after_them(pipeline):
    ours, theirs = news_tokenizer(pipeline), pipeline.tokenizer

    assert _pattern(ours.suffix_search) == _pattern(theirs.suffix_search)
    assert _pattern(ours.prefix_search).startswith(_pattern(theirs.prefix_search))
    assert _pattern(ours.infix_finditer).startswith(_pattern(theirs.infix_finditer))
    assert _pattern(ours.url_match) == _pattern(theirs.url_match)
    assert ours.token_match is theirs.token_match is None


def _pattern(method):
    compiled: re.Pattern[str] = method.__self__
    return compiled.pattern
