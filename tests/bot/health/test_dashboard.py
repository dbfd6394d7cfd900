"""The example dashboard and the alerts in the documentation ask for metrics that the bot has."""

import re
from pathlib import Path

import pytest

from tests.bot.health.test_prometheus_format import answers

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("path", ["deploy/dashboard.json", "docs/running.md"])
async def test_every_metric_that_is_named_exists(bench, path):
    named = set(re.findall(r"\bprecis_[a-z_]+", (ROOT / path).read_text(encoding="utf-8")))
    (answer,) = await answers(bench, "/metrics")
    known = set(re.findall(r"^# TYPE (\w+)", answer.text, re.MULTILINE))
    histograms = {f"{name}_bucket" for name in known}

    assert named
    assert named - known - histograms == set()
