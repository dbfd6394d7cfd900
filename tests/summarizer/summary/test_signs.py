import pytest

from summarizer.summary.signs import PHRASES, WORDS, signs
from summarizer.summary.vectors import vectorized

EXAMPLES = {
    "The council approved the budget.": {"decision"},
    "Approved: the budget of Norrby.": {"decision"},
    "The pier is set to open.": {"outlook"},
    "They set the table.": {"pronoun"},
    "The pier closes by 2031.": {"outlook", "year", "decision"},
    "The road closed due to floods.": {"decision", "outlook", "contrast_or_cause"},
    "As a result the pier stays shut.": {"contrast_or_cause"},
    "The result is known.": set(),
    "The pier doesn't pay.": {"negation"},
    "The pier doesn’t pay.": {"negation"},
    "Trains were late last week.": {"day"},
    "A week is long.": set(),
    "Later this week trains stop.": {"outlook", "day"},
    "According to the mayor trains stop.": {"said"},
    "Trains stop at Unruled Rock.": set(),
}


@pytest.mark.parametrize(("sentence", "expected"), EXAMPLES.items())
def test_an_english_sentence_has_the_signs_of_its_words_and_phrases(sentence, expected):
    found = signs([sentence], vectorized(sentence, "en").words)

    assert {name for name, (has_it,) in found.items() if has_it} == expected


def test_each_phrase_belongs_to_a_sign_that_words_give_too():
    assert set(PHRASES) < set(WORDS)
