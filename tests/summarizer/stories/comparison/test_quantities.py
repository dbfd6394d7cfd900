"""What the figures of a sentence count, and how exact they are."""

import math

import pytest

from summarizer.stories.comparison.quantities import figures_in


def only_figure(sentence, language="en"):
    """Return the bounds of the only figure of a sentence."""
    (figure,) = figures_in(sentence, language)
    return figure.low, figure.high


@pytest.mark.parametrize(
    ("sentence", "bounds"),
    [
        ("The fire killed ten people.", (10, 10)),
        ("The fire killed at least 10 people.", (10, math.inf)),
        ("The fire destroyed up to 40 houses.", (0, 40)),
        ("The fire destroyed almost 40 houses.", (32, 40)),
        ("The fire destroyed 1,200 houses.", (1150, 1250)),
        ("The bridge cost $2.5 million.", (2_450_000, 2_550_000)),
        ("The quake had a magnitude of 5.9.", (5.9, 5.9)),
        ("The fire destroyed seventy-two houses.", (72, 72)),
    ],
)
def test_a_figure_is_as_exact_as_it_is_written(sentence, bounds):
    assert only_figure(sentence) == pytest.approx(bounds)


@pytest.mark.parametrize(
    ("sentence", "language", "low"),
    [
        ("Der Brand zerstörte 1.234 Häuser.", "de", 1234),
        ("Le feu a détruit 1 234 maisons.", "fr", 1234),
        ("Пожар уничтожил 78 123 дома.", "ru", 78_123),
        ("La tasa de 5,9 % anual subió.", "es", 5.9),
    ],
)
def test_digits_are_read_as_their_language_writes_them(sentence, language, low):
    assert only_figure(sentence, language)[0] == pytest.approx(low)


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Ten minste werd het huis gered.", "nl"),
        ("Ten dom został uratowany.", "pl"),
        ("The fire began on May 3.", "en"),
        ("The fire began at 9:15.", "en"),
        ("The fire began in 2018.", "en"),
        ("The team won 3-1.", "en"),
        ("The index fell by 3%.", "en"),
        ("The 13-inch model is sold out.", "en"),
        ("Two of the houses burned.", "en"),
        ("Anna Holt, 34, saved the house.", "en"),
        ("The 1990s were dry.", "en"),
        (f"The fire destroyed {'1' * 400} houses.", "en"),
        (f"The fire destroyed {'9' * 300} trillion houses.", "en"),
        ("It was the 3rd fire.", "en"),
        ("If 10 people were killed, it is too late.", "en"),
        ("The fire of 2003 killed nine people in 2003.", "en"),
        ("1 house, 2 barns, 3 sheds, 4 cars, 5 boats and 6 huts burned.", "en"),
        ("1.2.3.4 is an address.", "en"),
        ("", "en"),
    ],
)
def test_a_number_that_counts_nothing_is_not_a_figure(sentence, language):
    assert figures_in(sentence, language) == ()
