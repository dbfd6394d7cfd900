"""Pinned articles: what three points must contain, and what must never be a point."""

from pathlib import Path
from typing import Final

import pytest

from summarizer.summary import summary

ARTICLES: Final = Path(__file__).parent / "articles"


def points(name: str) -> tuple[str, ...]:
    title, text = (ARTICLES / f"summary_{name}.txt").read_text(encoding="utf-8").split("\n\n", 1)
    return tuple(point.text for point in summary(text, "en", title=title))


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("bridge", "The Lasker Bridge, the only road"),
        ("bridge", "The county's roads department said the bridge would stay closed"),
        ("vaccine", "A new vaccine halved the number of malaria cases"),
        ("vaccine", "The trial followed 9,600 children"),
        ("strike", "Train drivers called off a strike"),
        ("strike", "The agreement covers 5,200 drivers"),
    ],
)
def test_a_sentence_that_carries_the_story_is_a_point(name, opening):
    assert any(point.startswith(opening) for point in points(name))


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("bridge", "Photo:"),
        ("bridge", "How could nobody"),
        ("bridge", "“I have driven"),
        ("bridge", "He called"),
        ("bridge", "Read more"),
        ("bridge", "Stallholders"),
        ("vaccine", "What would it take"),
        ("vaccine", "She has worked"),
        ("vaccine", "Image:"),
        ("vaccine", "Sign up"),
        ("vaccine", "Mosquitoes"),
        ("strike", "“Nobody wins"),
        ("strike", "Will the members"),
        ("strike", "The dining cars"),
        ("strike", "Share this"),
    ],
)
def test_captions_questions_and_scenery_are_not_points(name, opening):
    assert not any(point.startswith(opening) for point in points(name))


@pytest.mark.parametrize("name", ["bridge", "vaccine", "strike"])
def test_a_summary_has_three_points(name):
    assert len(points(name)) == 3
