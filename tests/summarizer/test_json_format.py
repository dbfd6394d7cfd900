import json

import pytest

from summarizer.digest import make_digest
from summarizer.json_format import digest_json
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Material, Point
from tests.foreign_articles import ARTICLES

NAMED = Actor("Helena Marsh", ActorKind.PERSON, "Mayor", ("Marsh",), 4, 0.9, key=True, claims=(0,))
CLAIM = Claim("Helena Marsh", "she", 0, 3, "said", 4, 8, "it", 9, 11, ((9, 11),), ClaimKind.INDIRECT)
MENTIONED = Actor("Oslo", ActorKind.PLACE, None, (), 1, 0.1, key=False)


def test_only_key_actors_are_listed_unless_all_are_requested():
    digest = Digest(Article("It rained."), (), (NAMED, MENTIONED), ())

    assert [actor["name"] for actor in digest_json(digest)["actors"]] == ["Helena Marsh"]
    assert [actor["name"] for actor in digest_json(digest, all_actors=True)["actors"]] == ["Helena Marsh", "Oslo"]


def test_the_fields_and_their_order_are_stable():
    form = digest_json(Digest(Article("she said it"), (Point("she said it", 0, 11),), (NAMED,), (CLAIM,)))

    assert list(form) == [
        "title", "url", "source", "author", "published", "language", "text", "dropped", "repaired", "summary",
        "actors", "claims", "unread", "part", "read_to",
    ]  # fmt: skip
    assert list(form["summary"][0]) == ["text", "start", "end"]
    assert list(form["claims"][0]) == [
        "speaker", "speaker_mention", "speaker_start", "speaker_end", "cue", "cue_start", "cue_end", "content",
        "start", "end", "spans", "kind", "denied", "hedged", "via",
    ]  # fmt: skip


@pytest.mark.parametrize("code", ARTICLES)
def test_the_form_is_the_same_for_every_language(code):
    form = digest_json(make_digest(Material(ARTICLES[code])))
    plain = digest_json(Digest(Article("x"), (Point("x", 0, 1),), (NAMED,), (CLAIM,)))

    assert (form["language"], form["unread"]) == (code, [])
    assert list(form) == list(plain)
    for part in ("summary", "actors", "claims"):
        assert {tuple(each) for each in form[part]} == {tuple(each) for each in plain[part]}
    for claim in form["claims"]:
        assert form["text"][claim["cue_start"] : claim["cue_end"]] == claim["cue"]
        assert form["text"][claim["start"] : claim["end"]] == claim["content"]


def test_all_values_can_be_written_as_json():
    claim = Claim(
        "Marsh", None, None, None, "said", 4, 8, "it", 9, 11, ((9, 11),), ClaimKind.MIXED, denied=True, via="AP"
    )
    form = digest_json(Digest(Article("she said it", language="en"), (), (NAMED,), (claim,)))

    assert form["actors"] == [
        {
            "name": "Helena Marsh",
            "kind": "person",
            "role": "Mayor",
            "aliases": ["Marsh"],
            "mentions": 4,
            "salience": 0.9,
            "key": True,
            "claims": [0],
            "about": [],
        }
    ]
    assert form["claims"][0]["spans"] == [[9, 11]]
    assert (form["claims"][0]["kind"], form["claims"][0]["denied"], form["claims"][0]["via"]) == ("mixed", True, "AP")
    assert json.loads(json.dumps(form)) == form
