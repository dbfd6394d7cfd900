"""A digest on the terminal."""

import io
from dataclasses import replace

import pytest
from rich.console import Console

from bot.articles.samples import HARBOUR
from bot.console.digest_view import print_digest
from summarizer.digest import make_digest
from summarizer.model import Actor, ActorKind, Material


@pytest.fixture(scope="module")
def harbour():
    return make_digest(Material(HARBOUR, source="The Harbour Herald", published="2026-11-22"))


def output_of(digest, **options):
    console = Console(file=io.StringIO(), width=200, color_system=None)
    print_digest(digest, console, **options)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def test_the_date_is_written_as_readers_write_it(harbour):
    assert output_of(harbour)[1] == "The Harbour Herald · 22 November 2026"


def test_the_first_point_is_the_lead_and_the_others_are_a_list(harbour):
    lead, second, third = (point.text for point in harbour.points)

    assert output_of(harbour)[2:8] == ["", f"  {lead}", "", f"• {second}", "", f"• {third}"]


def test_the_role_stands_beside_the_speaker_and_no_claim_repeats_a_point(harbour):
    lines = output_of(harbour)

    assert "  Helena Marsh, Mayor, denied that the company had been kept in the dark" in lines
    assert sum("breaking its word to the workers" in line for line in lines) == 1
    assert "  --json has 5 more claims" in lines


def test_actors_who_speak_are_not_listed_again(harbour):
    by_one = [claim for claim in harbour.claims if claim.speaker == "Tomas Brandt"]
    lines = output_of(replace(harbour, claims=tuple(by_one)))

    assert "  Helena Marsh, Mayor" in lines[lines.index("Also involved") + 1 :]
    assert not any(line.startswith("  Tomas Brandt") for line in lines[lines.index("Also involved") + 1 :])


def test_a_country_whose_government_speaks_is_not_listed_again(harbour):
    malta = Actor("Malta", ActorKind.PLACE, None, (), 2, 0.9, key=True, claims=(0,))
    claim = next(claim for claim in harbour.claims if "kept in the dark" in claim.content)
    spoken = replace(claim, speaker="Maltese government", speaker_mention="The Maltese government")
    lines = output_of(replace(harbour, claims=(spoken,), actors=(malta,)))

    assert "  The Maltese government denied that the company had been kept in the dark" in lines
    assert "Also involved" not in lines


def test_a_place_that_says_nothing_is_listed_only_with_all_actors(harbour):
    involved = output_of(harbour)
    assert "  Norcoal" in involved[involved.index("Also involved") :]
    assert "  Port Ellery" not in involved
    assert "  Port Ellery" in output_of(harbour, all_actors=True)


def test_a_digest_of_points_alone_has_nothing_else(harbour):
    alone = replace(harbour, actors=(), claims=())

    assert output_of(alone)[-1] == f"• {harbour.points[-1].text}"
