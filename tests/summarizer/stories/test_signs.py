import numpy as np
import pytest

from summarizer.stories.packed import packed
from summarizer.stories.signature import Opening, signature_of
from summarizer.stories.signs import told_apart

TEXT = (
    "Mayor Helena Marsh said that the coal pier of Port Ellery will close, and that all dock workers are offered other "
    "jobs. The company that has run the pier since the war accused the council of breaking its word."
)
REPORT = Opening("The pier of Ellery closes as 640 leave", f"{TEXT} The vote was on 7 November.", "en")


def as_it_is(signature):
    return signature


@pytest.mark.parametrize("form", [as_it_is, packed])
@pytest.mark.parametrize(
    ("other", "loss"),
    [
        (REPORT, 0),
        (REPORT._replace(text=f"{TEXT} The vote was on 8 November."), 0),
        (REPORT._replace(text=f"{TEXT} The vote was on 12 November."), 0.4),
        (REPORT._replace(text=TEXT), 0),
        (REPORT._replace(title="The pier of Ellery closes as 300 leave"), 0.55),
        (REPORT._replace(title="A union protests: the pier of Ellery puts 300 on the street"), 0.15),
        (REPORT._replace(title="The pier closes after Okoro leaves"), 0.1),
        (REPORT._replace(title="Despair in Ellery"), 0),
        (REPORT._replace(title="Despair"), 0.1),
        (REPORT._replace(title="At last Okoro despairs"), 0.19),
        (REPORT._replace(title="At last Okoro despairs", language="de"), 0),
        (Opening("At last Okoro despairs", "Short.", "en"), 0),
        (REPORT._replace(title="Top stories: the pier of Ellery closes as 640 leave"), 0.55),
    ],
)
def test_signs_tell_two_reports_with_the_same_words_apart(form, other, loss):
    kept = told_apart(np.array([1.0]), form(signature_of(REPORT)).signs, [form(signature_of(other)).signs])

    assert kept[0] == pytest.approx(1 - loss)


def test_articles_that_are_hardly_similar_are_not_examined():
    assert told_apart(np.array([0.1]), signature_of(REPORT).signs, [])[0] == 0.1
