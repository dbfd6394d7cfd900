"""Digests as Markdown: the words as they are, whatever they are made of."""

from datetime import UTC, datetime

import pytest

from bot.render.markdown import in_markdown
from storage.records import StoredDigest
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point

TEXT = 'The pier *will* close. "It is time," Mayor Marsh said. Marsh denied that she was late.'


def _kept(text=TEXT, **article):
    actor = Actor("Helena Marsh", ActorKind.PERSON, "Mayor", (), 3, 0.9, key=True)
    she, is_quoted, is_told = "Helena Marsh", ClaimKind.DIRECT, ClaimKind.INDIRECT
    claims = (
        Claim(she, "Mayor Marsh", 35, 46, "said", 47, 51, "It is time,", 24, 35, ((24, 35),), is_quoted),
        Claim(she, "Marsh", 53, 58, "denied", 59, 65, "that she was late", 66, 83, ((66, 83),), is_told),
    )
    made = Digest(Article(text, **article), (Point(text[:22], 0, 22),), (actor,), claims)
    return StoredDigest(40, 1, 12, datetime(2026, 11, 23, tzinfo=UTC), made)


def test_a_digest_reads_well_as_markdown():
    kept = _kept(title="Pier to close", url="https://news.example/a_(b)", source="Herald")

    assert in_markdown([kept]) == (
        "## [Pier to close](https://news.example/a_%28b%29)\n\n"
        "\\#12 · Herald\n\n"
        "- The pier \\*will\\* close.\n\n"
        "### Actors\n\n"
        "- **Helena Marsh**: Mayor\n\n"
        "### Who said what\n\n"
        "- **Helena Marsh** said: It is time\n"
        "- **Helena Marsh** denied *that she was late*\n"
    )


@pytest.mark.parametrize(
    ("title", "heading"),
    [
        (None, "## Untitled"),
        ("# 1. <b>[x](y)</b>\n- `z`", "## \\# 1. \\<b\\>\\[x\\](y)\\</b\\> - \\`z\\`"),
        ("2026. A year", "## 2026\\. A year"),
        ("- a list?", "## \\- a list?"),
    ],
)
def test_characters_with_a_meaning_in_markdown_are_escaped(title, heading):
    assert in_markdown([_kept(title=title)]).splitlines()[0] == heading


def test_several_digests_have_a_heading_each():
    assert in_markdown([_kept(), _kept(title="Another")]).count("\n\n## ") == 1
