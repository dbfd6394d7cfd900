import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

FIRST = "“We work without pay,” said Ann Lund, who runs the mill."


def contents_in(text):
    return [claim.content for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("quoted", "rest"),
    [
        ("“They began a rule where, when we mend a boat, they pay us only in”", "the next year"),
        ("“The town put off the payment of wages until”", "late in May"),
        ("“The town has a new rule, and the mill is on the”", "wrong side of it"),
        ("“We will not be paid before the end of”", "the long winter"),
    ],
)
@pytest.mark.parametrize("after", ["", "\n\nThe hall was full."])
def test_a_quotation_that_is_broken_off_goes_on_with_the_words_after_it(quoted, rest, after):
    assert contents_in(f"{FIRST} {quoted} {rest}.{after}")[0].endswith(f"{quoted} {rest}")


@pytest.mark.parametrize(
    ("quoted", "rest"),
    [
        ("“The town has a new rule”", "on the wall"),
        ("“It is what I believe in”", "was the song of the night"),
        ("“We stay until late.”", "The hall was full"),
        ("“It is the rule that we put in,”", "she said"),
        ("“There is a mill in the”", "town, a map shows"),
    ],
)
def test_a_whole_quotation_ends_with_its_mark(quoted, rest):
    assert all(rest not in content for content in contents_in(f"{FIRST} {quoted} {rest}."))
