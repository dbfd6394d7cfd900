"""The words beside a quotation: those of the next sentence do not tell who said it."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                '"They broke the oven," Ann Lund said on Sunday. "We will send them the bill!" For two winters,'
                " Velmar has collected a stack of receipts, showing a chain of thefts."
            ),
            ["Ann Lund"],
        ),
        (
            (
                '"They broke the oven," Ann Lund said. "Is this fair?" The firm has closed shops this year, citing a'
                " lack of staff."
            ),
            ["Ann Lund", "The firm"],
        ),
        (
            ("“It is a shame,” Joe Hale said. “What a day!” The club has lost four games, indicating a lack of form."),
            ["Joe Hale"],
        ),
    ],
)
def test_a_participle_of_the_next_sentence_takes_no_quotation(text, expected):
    found = claims(read_document(text))
    assert [claim.speaker for claim in found] == expected
    assert len(found[0].pieces) == 2
