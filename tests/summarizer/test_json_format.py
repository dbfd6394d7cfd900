import json

from summarizer.json_format import digest_json
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point

NAMED = Actor("Helena Marsh", ActorKind.PERSON, "Mayor", ("Marsh",), 4, 0.9, key=True, claims=(0,))
MENTIONED = Actor("Oslo", ActorKind.PLACE, None, (), 1, 0.1, key=False)


def test_only_those_who_matter_are_listed_unless_all_are_asked_for():
    digest = Digest(Article("It rained."), (), (NAMED, MENTIONED), ())

    assert [actor["name"] for actor in digest_json(digest)["actors"]] == ["Helena Marsh"]
    assert [actor["name"] for actor in digest_json(digest, all_actors=True)["actors"]] == ["Helena Marsh", "Oslo"]


def test_the_form_has_the_fields_others_build_on():
    claim = Claim("Helena Marsh", "she", 0, 3, "said", 4, 8, "it", 9, 11, ((9, 11),), ClaimKind.INDIRECT)
    form = digest_json(Digest(Article("she said it"), (Point("she said it", 0, 11),), (NAMED,), (claim,)))

    assert list(form) == [
        "title", "url", "source", "author", "published", "language", "text", "dropped", "repaired", "summary",
        "actors", "claims", "unread", "read_to",
    ]  # fmt: skip
    assert list(form["summary"][0]) == ["text", "start", "end"]
    assert list(form["claims"][0]) == [
        "speaker", "speaker_mention", "speaker_start", "speaker_end", "cue", "cue_start", "cue_end", "content",
        "start", "end", "spans", "kind", "denied", "hedged", "via",
    ]  # fmt: skip


def test_values_are_plain_json():
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
