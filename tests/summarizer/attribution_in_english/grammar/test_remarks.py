import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def contents_in(text):
    return [claim.content for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Mayor Ann Lund has argued that the gates were shut to stop the flood, even as a dam was built upstream.",
            "that the gates were shut to stop the flood",
        ),
        (
            "Ann Lund told reporters that she did not know the buyer, even as rumours went round the town.",
            "that she did not know the buyer",
        ),
        (
            "Velmar said it is cutting 300 jobs, although that’s a fraction of its staff, while Norrsoft is hiring.",
            "it is cutting 300 jobs",
        ),
        ("Velmar said it will sell two mills, though this is half of what it owns.", "it will sell two mills"),
        (
            "The firm said Monday that it repaired the faulty locks, but it didn’t name them or give other details.",
            "that it repaired the faulty locks",
        ),
        (
            "Velmar said the thieves used several tools to enter the store, but until now the faulty lock was unknown.",
            "the thieves used several tools to enter the store",
        ),
    ],
)
def test_what_the_writer_sets_against_a_statement_is_not_part_of_it(text, content):
    assert contents_in(text) == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Ann Lund said that prices rose, even as wages fell, and that the mill would stay.",
            "that prices rose, even as wages fell, and that the mill would stay",
        ),
        ("Ann Lund said the dam held, but the road was closed.", "the dam held, but the road was closed"),
        ("Ann Lund said she saw two men, although it was dark.", "she saw two men, although it was dark"),
    ],
)
def test_what_the_speaker_may_have_said_is_kept(text, content):
    assert contents_in(text) == [content]
