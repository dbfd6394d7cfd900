import json

from hypothesis import given
from hypothesis import strategies as st

from summarizer.jsonform import digest_from_json, digest_json
from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Dropped, Point, Repaired

WORDS = st.text(max_size=20)
MAYBE = st.none() | WORDS
AT = st.integers(0, 1000)
SPANS = st.lists(st.tuples(AT, AT), max_size=3).map(tuple)

DIGESTS = st.builds(
    Digest,
    st.builds(
        Article, WORDS, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE, MAYBE,
        st.lists(st.builds(Dropped, WORDS, WORDS), max_size=2).map(tuple),
        st.lists(st.builds(Repaired, WORDS, WORDS), max_size=2).map(tuple),
    ),
    st.lists(st.builds(Point, WORDS, AT, AT), max_size=3).map(tuple),
    st.lists(
        st.builds(Actor, WORDS, st.sampled_from(ActorKind), MAYBE, st.lists(WORDS, max_size=2).map(tuple), AT,
                  st.floats(0, 1), st.booleans()),
        max_size=3,
    ).map(tuple),
    st.lists(
        st.builds(Claim, MAYBE, MAYBE, st.none() | AT, st.none() | AT, WORDS, AT, AT, WORDS, AT, AT, SPANS,
                  st.sampled_from(ClaimKind), st.booleans(), st.booleans(), MAYBE),
        max_size=3,
    ).map(tuple),
)  # fmt: skip

NAMED = Actor("Helena Marsh", ActorKind.PERSON, "Mayor", ("Marsh",), 4, 0.9, key=True)
MENTIONED = Actor("Oslo", ActorKind.PLACE, None, (), 1, 0.1, key=False)


@given(DIGESTS)
def test_a_digest_survives_the_way_to_json_and_back(digest):
    assert digest_from_json(json.loads(json.dumps(digest_json(digest, all_actors=True)))) == digest


def test_only_those_who_matter_are_listed_unless_all_are_asked_for():
    digest = Digest(Article("It rained."), (), (NAMED, MENTIONED), ())

    assert [actor["name"] for actor in digest_json(digest)["actors"]] == ["Helena Marsh"]
    assert [actor["name"] for actor in digest_json(digest, all_actors=True)["actors"]] == ["Helena Marsh", "Oslo"]


def test_the_form_has_the_fields_others_build_on():
    claim = Claim("Helena Marsh", "she", 0, 3, "said", 4, 8, "it", 9, 11, ((9, 11),), ClaimKind.INDIRECT)
    form = digest_json(Digest(Article("she said it"), (Point("she said it", 0, 11),), (NAMED,), (claim,)))

    assert list(form) == [
        "title", "url", "source", "author", "published", "language", "text", "dropped", "repaired", "summary",
        "actors", "claims",
    ]  # fmt: skip
    assert list(form["summary"][0]) == ["text", "start", "end"]
    assert list(form["claims"][0]) == [
        "speaker", "speaker_mention", "speaker_start", "speaker_end", "cue", "cue_start", "cue_end", "content",
        "start", "end", "spans", "kind", "denied", "hedged", "via",
    ]  # fmt: skip
