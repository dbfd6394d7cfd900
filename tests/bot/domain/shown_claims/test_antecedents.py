"""What supplies the antecedent of a phrase: the title, a point, the claim itself, or the claim before it."""

import pytest

from tests.bot.domain.shown_claims.article_with_claims import POINT, UNSEEN, digest, points_to_unseen

NAMED_BY_NOUN = {
    "such a": "that such a strike would anger dockers",
    "that": "dockers want an end of that strike",
    "those": "dockers are tired of those strikes",
    "a subject": "the strike didn’t anger dockers",
    "a subject with its verb cut": "that the long strike won’t end before May",
    "a thing in it": "dockers lost their tugs in the strike",
}
TELLING_TITLES = ("Dockers on strike again", "The striking dockers of the north")


@pytest.mark.parametrize("content", NAMED_BY_NOUN.values(), ids=NAMED_BY_NOUN)
def test_a_noun_is_supplied_by_a_title_that_has_it(content):
    text = f"{UNSEEN}A strike began. Marsh said {content}."
    said = ("Ida Marsh", "said", content)

    assert is_open(text, said)
    assert is_open(text, said, title="Bank opens at night")
    assert not any(is_open(text, said, title=title) for title in TELLING_TITLES)


@pytest.mark.parametrize("content", ["dockers saw nobody on that pier", "that such a pier cost dockers millions"])
def test_a_noun_is_supplied_by_a_point_that_has_it(content):
    assert "pier" in POINT
    assert not is_open(f"{UNSEEN}Marsh said {content}.", ("Ida Marsh", "said", content))


@pytest.mark.parametrize(
    ("content", "is_supplied"),
    [
        ("This is the third day that dockers have stood here", True),
        ("This was a good day for dockers and tugmen", True),
        ("This is a cause of much shouting by dockers", False),
        ("This has cost dockers nine tugs", False),
    ],
)
def test_a_paraphrase_may_name_what_this_is(content, is_supplied):
    said = ("Norcoal", "according to", content)

    assert is_open(f"{UNSEEN}{content}, according to Norcoal.", said) is not is_supplied


@pytest.mark.parametrize(
    "content", ["these could cost dockers millions", "that those should be told to dockers", "these might sink tugs"]
)
def test_these_alone_are_supplied_by_nothing(content):
    assert is_open(f"{UNSEEN}Marsh said {content}.", ("Ida Marsh", "said", content))


def is_open(text, said, title=None):
    kept = digest(text, said, title=title)
    return points_to_unseen(kept.claims[0], kept)
