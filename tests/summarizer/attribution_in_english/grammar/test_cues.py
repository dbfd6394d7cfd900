import pytest

from summarizer.attribution_in_english.grammar import cues


@pytest.mark.parametrize(
    "table",
    [
        "ADDRESSING_VERBS",
        "NAMING_VERBS",
        "HEARSAY_VERBS",
        "WITH_OBJECT",
        "WITH_COMPLEMENT",
        "WITH_REASON",
        "WITH_PREPOSITION",
    ],
)
def test_every_table_lists_only_reporting_verbs(table):
    assert set(getattr(cues, table)) - set(cues.REPORTING_VERBS) == set()
