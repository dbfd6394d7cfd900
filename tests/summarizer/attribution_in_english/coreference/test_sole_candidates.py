"""Descriptions and pronouns that one alone can mean, and those left open."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speaker_of(text, cue):
    return [claim.speaker for claim in claims(read_document(text)) if claim.cue.startswith(cue)][-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The Supreme Court revived a map on Monday. But the Norrby-based court ruled in May that it was unlawful.",
            "the Norrby-based court",
        ),
        (
            "The Supreme Court revived a map. The Lake Tarn-based court ruled that the map was unlawful.",
            "The Lake Tarn-based court",
        ),
        (
            "The Court of Appeal heard Lund. Earlier the Corvo-based court ruled that Lund must pay.",
            "the Corvo-based court",
        ),
        (
            "The Norrby Court of Appeal met on Monday. The Norrby-based court ruled that the map was unlawful.",
            "Norrby Court of Appeal",
        ),
        ("The Supreme Court met on Monday. The court ruled that the map was unlawful.", "Supreme Court"),
    ],
)
def test_a_court_based_elsewhere_is_another(text, speaker):
    assert speaker_of(text, "ruled") == speaker


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "Velmar’s board of directors disliked the ad, according to some aides. Most ads were bright, urging"
                " calm. They hated it so much that they ordered the agency to sell the time."
            ),
            "ordered",
            "Velmar’s board of directors",
        ),
        (
            "Farmers read the letters. The letters were long, urging calm. They vowed to go on.",
            "vowed",
            "Farmers",
        ),
        (
            "Nurses saw the posters. The posters were bright, urging calm. They vowed to stay.",
            "vowed",
            "Nurses",
        ),
        ("The letters were long. They said that the dam leaks.", "said", "The letters"),
    ],
)
def test_letters_and_advertisements_want_nothing(text, cue, speaker):
    assert speaker_of(text, cue) == speaker


@pytest.mark.parametrize(
    ("name", "speaker"), [("Brandt", None), ("Reyez", None), ("Holmm", None), ("Tormod", "Tormod")]
)
def test_nobody_named_in_what_is_said_speaks_after_an_unknown_name(name, speaker):
    text = (
        "President Joe Brisk announced a plan in January, which allows boats to land.\n\n“This plan is full of holes,”"
        f" {name} said. “You have to know a captain.”\n\nHe said the same is true of Brisk’s fishing policy."
    )

    assert speaker_of(text, "said") == speaker


@pytest.mark.parametrize(
    ("text", "cue", "speaker"),
    [
        (
            (
                "“We do not want it,” said Juan Pedro Cardinal Brisk of Tarn. Cardinal Brisk led the march. The"
                " cardinal noted that the square was full."
            ),
            "noted",
            "Juan Pedro Cardinal Brisk",
        ),
        (
            "“The models found a path,” Velmar CTO Yoav Lindqvist wrote. The executive said that it was late.",
            "said",
            "Yoav Lindqvist",
        ),
        (
            "“The models found a path,” Velmar CFO Ann Hale wrote. Hale left on Monday. The CFO added: “It was late.”",
            "added",
            "Ann Hale",
        ),
        (
            (
                "Lord Justice Hale and Lord Justice Brisk said that the plan was sound. The two senior judges also"
                " warned that the ruling was thorough."
            ),
            "warned",
            "Lord Justice Hale and Lord Justice Brisk",
        ),
        (
            (
                "Ann Lund died in May. Ann Lund's family was moved by the step. The family said that the doors must be"
                " shut."
            ),
            "said",
            "Ann Lund's family",
        ),
        # Two could be meant, or nobody is named.
        ("Velmar CFO Ann Lund and Norr COO Joe Hale met. The executive said it was late.", "said", "The executive"),
        (
            "Lund's family was moved. Hale's family was angry. The family said that the doors must be shut.",
            "said",
            "The family",
        ),
        ("His family was moved. The family said that the doors must be shut.", "said", "The family"),
        (
            "The mayor met Judge Ann Lund and Judge Joe Hale. The two senior judges said that it was late.",
            "said",
            "The two senior judges",
        ),
    ],
)
def test_a_description_means_the_only_one_whom_it_fits(text, cue, speaker):
    assert speaker_of(text, cue) == speaker
