"""What a briefing shows of an article: the sentence nearest its headline, and one quotation."""

import pytest

from bot.domain.headline import best_quotation, nearest_sentence
from summarizer.model import ClaimKind
from tests.bot.telling import actor, spoken, stored

WEATHER = "It had rained for days."
CLOSURE = "Port Ellery will close its coal pier by 2028."


@pytest.mark.parametrize(
    ("title", "nearest"),
    [
        ("Port Ellery to close coal pier", CLOSURE),
        ("Rained all week", WEATHER),
        (None, WEATHER),
        ("Budget vote", WEATHER),
        # A sentence that only repeats the title tells nothing more.
        ("It had rained for days", CLOSURE),
    ],
)
def test_the_sentence_nearest_the_headline_shares_the_most_words_with_it(title, nearest):
    kept = stored(1, f"{WEATHER} {CLOSURE}", title, points=[WEATHER, CLOSURE])

    assert nearest_sentence(kept.digest).text == nearest


TEXT = 'Marsh said "the last ship has sailed from our harbour". Lund said the port would be a museum one day.'
QUOTED = spoken("Marsh", TEXT, '"the last ship has sailed from our harbour"')
PARAPHRASED = spoken("Lund", TEXT, "the port would be a museum one day", ClaimKind.INDIRECT)


def test_a_quotation_is_by_a_named_speaker_and_verbatim():
    kept = stored(1, TEXT, points=["Marsh"], claims=[PARAPHRASED, QUOTED], actors=[actor("Lund"), actor("Marsh")])

    assert best_quotation([kept], ()) == (kept, QUOTED)


def test_a_quotation_comes_from_the_first_article_that_has_one():
    without, having = stored(1), stored(2, TEXT, claims=[QUOTED])

    assert best_quotation([without, having], ()) == (having, QUOTED)


@pytest.mark.parametrize(
    "claims",
    [
        [],
        [PARAPHRASED],
        [spoken("Marsh", TEXT, '"the last')],
        [spoken(None, TEXT, TEXT)],
        [spoken("a statement", TEXT, TEXT)],
    ],
)
def test_no_quotation_is_better_than_a_paraphrase_or_a_scrap_of_one(claims):
    assert best_quotation([stored(1, TEXT, claims=claims)], ()) is None


def test_a_quotation_does_not_repeat_the_sentence_that_is_shown():
    kept = stored(1, TEXT, points=[TEXT.split(". ", maxsplit=1)[0]], claims=[QUOTED])

    assert best_quotation([kept], kept.digest.points) is None
