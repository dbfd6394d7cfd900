import pytest

from summarizer.attribution.grammar import cues


@pytest.mark.parametrize(
    "table",
    ["ADDRESSING", "NAMING", "REPUTE", "WITH_OBJECT", "WITH_COMPLEMENT", "WITH_REASON", "WITH_PREPOSITION"],
)
def test_every_table_speaks_of_verbs_that_report_speech(table):
    assert set(getattr(cues, table)) - set(cues.VERBS) == set()
