"""Every language that is read: its speakers, what is loaded for it, and texts that none of them fits."""

import subprocess
import sys

import pytest

from summarizer.digest import make_digest
from summarizer.model import Material
from tests.foreign_articles import (
    ARTICLES,
    CAPITALS,
    MIXED,
    PORTUGUESE,
    RUSSIAN_QUOTATION,
    SPEAKERS,
    TRANSLITERATED,
)


def speakers_of(digest):
    return {claim.speaker for claim in digest.claims}


@pytest.mark.parametrize("code", ARTICLES)
def test_an_article_has_speakers_in_base_form_and_a_denial(code):
    digest = make_digest(Material(ARTICLES[code]))

    assert set(SPEAKERS[code]) <= speakers_of(digest)
    assert set(SPEAKERS[code]) <= {actor.name for actor in digest.key_actors}
    assert [claim.speaker for claim in digest.claims if claim.denied] == [SPEAKERS[code][0]]
    assert digest.unread == ()


_LOADED = """
import sys
from summarizer.digest import make_digest, warm
from summarizer.model import Material
from tests.foreign_articles import ARTICLES

warm()
assert not any(name.startswith("summarizer.attribution_in_other_languages") for name in sys.modules)
make_digest(Material(ARTICLES["ru"]))
from summarizer.attribution_in_other_languages.lexicon.tables import load_language

for code in ("uk", "es", "ru", "de"):
    make_digest(Material(ARTICLES[code]))
print(load_language.cache_info().currsize)
"""


def test_a_worker_loads_a_language_at_its_first_article_and_keeps_the_two_used_last():
    done = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=False)  # noqa: S603 - ours

    assert (done.returncode, done.stdout, done.stderr) == (0, "2\n", "")


def test_an_article_in_two_languages_is_read_by_the_rules_of_one():
    digest = make_digest(Material(MIXED))

    assert digest.article.language == "ru"
    assert set(SPEAKERS["ru"]) <= speakers_of(digest)
    assert speakers_of(digest).isdisjoint(SPEAKERS["es"])


def test_a_russian_quotation_in_a_ukrainian_article_is_its_speakers():
    digest = make_digest(Material(RUSSIAN_QUOTATION))

    assert digest.article.language == "uk"
    assert {claim.speaker for claim in digest.claims if "никто" in claim.content} == {"Павло Лисенко"}


def test_nothing_is_guessed_in_a_text_in_capitals():
    digest = make_digest(Material(CAPITALS))

    assert (digest.actors, digest.claims) == ((), ())
    assert digest.points


@pytest.mark.parametrize("text", [TRANSLITERATED, PORTUGUESE])
def test_a_text_in_a_language_that_is_not_read_has_points_only(text):
    digest = make_digest(Material(text))

    assert (digest.actors, digest.claims, digest.unread) == ((), (), ("actors", "claims"))
    assert digest.points
