"""Claims that repeat another one."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def contents(text):
    return [claim.content for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("paraphrase", "quotation"),
    [
        (
            "asked how the harbour vote could be fair with “this kind of debt hanging over” the town",
            "“How could the harbour vote be fair with this kind of debt hanging over the whole town?”",
        ),
        (
            "said that the miners “never once complained” about the water pumps",
            "“The miners never once complained about the water pumps, and neither did we.”",
        ),
        (
            "warned that the northern bridge was “held up by moss” and old timber",
            "“Old timber! I tell you that the northern bridge was held up by moss and old timber.”",
        ),
        (
            "said that she had “sunk three barges” in the harbour at night",
            "“I have sunk three barges in the harbour at night, and nobody saw it.”",
        ),
    ],
)
def test_a_paraphrase_beside_its_quotation_is_told_once(paraphrase, quotation):
    assert contents(f"Ann Lund {paraphrase}.\n\n{quotation} Ann Lund said.") == [quotation]


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("Ann Lund said that the miners “never once complained” about the water pumps", "Karl Holm"),
        ("Ann Lund said that the miners “never once complained” about wages or holidays", "Ann Lund"),
        ("Ann Lund denied that the miners “never once complained” about the water pumps", "Ann Lund"),
    ],
)
def test_what_another_says_or_what_is_new_stays(first, then):
    found = contents(
        f"{first}.\n\n“The miners never once complained about the water pumps, and nor did we.” {then} said."
    )
    assert len(found) == 2


@pytest.mark.parametrize(
    ("paraphrase", "quotation"),
    [
        (
            "said the board “ignored divers” but that the harbours were now clean for decades",
            "“Divers warned for decades that the harbours were not clean and the board ignored each report,”",
        ),
        (
            "told the court that “Holm” opened three sluices above the village at midnight",
            "“I opened three sluices above the village at midnight because Holm forced me,”",
        ),
        (
            "said that the “rotten” northern bridge was mended with moss and timber",
            "“The northern bridge was rotten, and nobody mended it with moss or timber or stone,”",
        ),
    ],
)
def test_a_claim_with_a_word_of_a_quotation_that_says_something_else_stays(paraphrase, quotation):
    assert len(contents(f"Ann Lund {paraphrase}.\n\n{quotation} Ann Lund said.")) == 2


@pytest.mark.parametrize(
    ("paraphrase", "quotation"),
    [
        (
            "told the court that “Tamm” sank three barges in the harbour at night",
            "“I sank three barges in the harbour at night because Tamm wanted the insurance,”",
        ),
        (
            "told police Tamm “planned” the theft of the bell and burned the map",
            "“I planned the theft of the bell and burned the map, not Tamm,”",
        ),
        (
            "said the guard “sank three barges” in the harbour at night",
            "“I sank three barges in the harbour at night beside the guard,”",
        ),
        (
            "said that she “sank three barges” in the harbour at night",
            "“Tamm sank three barges in the harbour at night,”",
        ),
        (
            "said the board “trusted pilots” but that boats were now sound again",
            "“Pilots told us again that boats were not sound and the board trusted every word,”",
        ),
        (
            "said that the miners “once complained” about the water pumps",
            "“The miners never once complained about the water pumps in all those years,”",
        ),
    ],
)
def test_a_paraphrase_with_another_subject_or_the_opposite_sense_stays(paraphrase, quotation):
    found = contents(f"Ann Lund {paraphrase}.\n\n{quotation} Ann Lund said.")
    assert len(found) == 2
    assert found[-1] == quotation


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        (
            "There are no small floods here.",
            "“We remind the state that there are no small floods here and no small dams,”",
        ),
        ("The old mill must never close.", "“It is plain that the old mill must never close or move away,”"),
        ("Nobody pays for the new tunnel.", "“I have said that nobody pays for the new tunnel before it opens,”"),
    ],
)
def test_a_clause_quoted_again_in_full_is_told_once(part, whole):
    assert contents(f"Ann Lund rejected it, writing in a letter, “{part}”\n\n{whole} Ann Lund said.")[-1] == whole
    assert not any(part in content for content in contents(f"Ann Lund wrote, “{part}”\n\n{whole} Ann Lund said."))


@pytest.mark.parametrize(
    ("paraphrase", "quotation"),
    [
        (
            "told the court that “Holm” emptied three barrels into the river behind the mill",
            "“I emptied three barrels into the river behind the mill since Holm made me do it again and again,”",
        ),
        (
            "said that the pilots “ignored” the storm warning on the northern coast",
            "“The storm warning on the northern coast was one that the pilots never once ignored, whatever he says,”",
        ),
        (
            "said the owners “warned” the miners about the flooded western shaft",
            "“It was the miners who warned the owners about the flooded western shaft, and they did so every week,”",
        ),
    ],
)
def test_a_claim_stays_beside_a_quotation_of_the_same_words_that_says_the_opposite(paraphrase, quotation):
    assert len(contents(f"Ann Lund {paraphrase}.\n\n{quotation} Ann Lund said.")) == 2
