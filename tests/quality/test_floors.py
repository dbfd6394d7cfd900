"""No change makes the digests worse than they were, and no floor goes down by itself."""

from pathlib import Path

import pytest

from tests.quality import floors
from tests.quality.corpus import articles
from tests.quality.floors import Results, below, raised, results
from tests.quality.scoring.score import MEASURES, digest_as_marked


@pytest.fixture(scope="module")
def reached() -> Results:
    return results({article.name: digest_as_marked(article) for article in articles()})


@pytest.mark.parametrize("measure", MEASURES)
def test_a_score_is_at_or_above_its_floor(reached: Results, measure: str):
    assert reached.overall[measure] >= floors.read().overall[measure]


def test_every_measure_has_a_floor_and_every_article_a_record():
    recorded = floors.read()

    assert list(recorded.overall) == list(MEASURES)
    assert list(recorded.by_article) == [article.name for article in articles()]


def test_a_floor_is_raised_to_what_is_reached_and_not_above():
    new = raised(Results({"x": 0.77777}, {"a": {"x": 0.77777}}), Results({"x": 0.5}, {"a": {"x": 0.5}}))

    assert new == Results({"x": 0.777}, {"a": {"x": 0.778}})


def test_a_floor_is_never_lowered():
    with pytest.raises(ValueError, match="below the floor: y"):
        raised(Results({"x": 0.6, "y": 0.4}, {}), Results({"x": 0.5, "y": 0.5}, {}))


def test_a_floor_stays_if_its_score_does():
    assert raised(Results({"x": 0.5004}, {}), Results({"x": 0.5}, {})).overall == {"x": 0.5}


@pytest.mark.parametrize(("score", "failed"), [(0.499, ("x",)), (0.5, ()), (0.6, ())])
def test_a_score_below_its_floor_is_named(score: float, failed: tuple[str, ...]):
    assert below(Results({"x": score}, {}), Results({"x": 0.5}, {})) == failed


def test_floors_are_read_as_they_were_written(tmp_path: Path):
    recorded = Results({"x": 0.5, "y": 1.0}, {"a": {"x": 0.25, "y": 1.0}, "b": {"x": 0.75, "y": 1.0}})

    floors.write(recorded, tmp_path / "floors.json")

    assert floors.read(tmp_path / "floors.json") == recorded
