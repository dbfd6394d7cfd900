"""What a digest scores against the marks of a small article."""

from dataclasses import replace
from itertools import combinations

import pytest

from summarizer.model import Actor, ActorKind, Article, Claim, ClaimKind, Digest, Point
from tests.quality.corpus import MarkedArticle, articles, marked_article
from tests.quality.scoring.actors import key_tally, kind_tally, role_tally
from tests.quality.scoring.claims import finds_speaker, matching, names_speaker
from tests.quality.scoring.faults import faults
from tests.quality.scoring.points import missing3, pyramid, told
from tests.quality.scoring.score import MEASURES, measures, score
from tests.quality.scoring.tally import Tally
from tests.quality.scoring.wording import begin_alike, name_words, same_words

MARKED = marked_article(
    "bridge",
    {
        "kind": "local council",
        "title": "A bridge closes",
        "paragraphs": [
            ["Mayor Ida Berg said the bridge would close.", "It carries the only road to Norrby."],
            ["“It is not safe,” she said.", "“We waited too long.”"],
            ["A spokesman for the port warned of delays, and a diver, Tom Berg, said he had seen cracks."],
        ],
        "facts": [
            {"weight": 3, "fact": "The bridge closes.", "told_by": ["Mayor Ida Berg"]},
            {"weight": 2, "fact": "It is the only road.", "told_by": ["It carries"]},
            {"weight": 2, "fact": "It is not safe.", "told_by": ["“It is not safe", "A spokesman for"]},
            {"weight": 1, "fact": "There will be delays.", "told_by": ["A spokesman for"]},
        ],
        "actors": [
            {"name": "Ida Berg", "kind": "person", "key": "yes", "roles": ["Mayor"], "aliases": ["Berg"]},
            {"name": "Tom Berg", "kind": "person", "key": "yes", "roles": ["a diver"], "aliases": []},
            {"name": "Norrby", "kind": "place", "key": "open", "roles": [], "aliases": []},
        ],
        "claims": [
            {"speaker": "Ida Berg", "mention": "Mayor Ida Berg", "cue": "said", "kind": "indirect",
             "content": ["the bridge would close"]},
            {"speaker": "Ida Berg", "mention": "she", "cue": "said", "kind": "direct",
             "content": ["“It is not safe,”", "“We waited too long.”"]},
            {"speaker": "A spokesman for the port", "mention": "A spokesman for the port", "cue": "warned",
             "kind": "indirect", "content": ["of delays"], "open": True},
            {"speaker": "Tom Berg", "mention": "a diver, Tom Berg", "cue": "said", "kind": "indirect",
             "content": ["he had seen cracks"]},
        ],
    },
)  # fmt: skip
CLOSES, ROAD, UNSAFE, TOO_LONG, DELAYS = MARKED.sentences


def actor(name: str, kind: ActorKind = ActorKind.PERSON, role: str | None = None) -> Actor:
    return Actor(name, kind, role, (), 1, 0.5, key=True)


def claim(speaker: str | None, mention: str | None, *pieces: str, kind: ClaimKind = ClaimKind.INDIRECT) -> Claim:
    spans = tuple((MARKED.text.index(piece), MARKED.text.index(piece) + len(piece)) for piece in pieces)
    start, end = spans[0][0], spans[-1][1]
    return Claim(speaker, mention, 0, 0, "said", 0, 0, MARKED.text[start:end], start, end, spans, kind)


IDA = claim("Ida Berg", "Mayor Ida Berg", "the bridge would close")
SHE = claim("Ida Berg", "she", "“It is not safe,”", "“We waited too long.”", kind=ClaimKind.DIRECT)
TOM = claim("Tom Berg", "Tom Berg", "he had seen cracks")
PORT = claim("A spokesman", "A spokesman", "of delays")


# Points


def test_a_fact_is_told_by_any_of_its_sentences():
    facts = told(MARKED.facts, (DELAYS,))

    assert {fact.fact for fact in facts} == {"It is not safe.", "There will be delays."}


@pytest.mark.parametrize(("left_out", "is_told"), [(0, True), (8, True), (9, False)])
def test_four_fifths_of_a_sentence_tell_it(left_out: int, is_told: bool):
    start, end = CLOSES

    assert bool(told(MARKED.facts, ((start + left_out, end),))) == is_told


@pytest.mark.parametrize(
    ("points", "share"),
    [
        ((CLOSES,), 1),
        ((ROAD,), 2 / 3),
        ((CLOSES, DELAYS), 1),
        ((CLOSES, ROAD), 5 / 6),
        ((CLOSES, TOO_LONG), 1 / 2),
        ((CLOSES, ROAD, DELAYS), 1),
        ((), 0),
    ],
)
def test_pyramid_is_the_share_of_what_as_many_sentences_could_tell(points, share: float):
    assert pyramid(MARKED, points) == pytest.approx(share)


def test_a_point_of_two_sentences_counts_as_two():
    assert pyramid(MARKED, ((CLOSES[0], ROAD[1]),)) == pytest.approx(5 / 6)


@pytest.mark.parametrize("article", articles()[:4], ids=lambda article: article.name)
def test_no_choice_of_sentences_tells_more_than_the_greatest(article: MarkedArticle):
    choices = [pyramid(article, choice) for choice in combinations(article.sentences, 2)]

    assert max(choices) == 1


@pytest.mark.parametrize(("points", "missing"), [((CLOSES,), False), ((ROAD, UNSAFE), True), ((), True)])
def test_only_facts_that_must_be_known_are_missing(points, missing: bool):
    assert missing3(MARKED, points) == missing


# Actors


@pytest.mark.parametrize(
    ("names", "tally"),
    [
        (["Ida Berg", "Tom Berg"], Tally(2, 2, 2)),
        (["Berg"], Tally(1, 1, 2)),
        (["Ida Berg", "Norrby"], Tally(1, 1, 2)),
        (["Ida Berg", "Berg"], Tally(1, 2, 2)),
        (["Ida", "Easter"], Tally(0, 2, 2)),
        (["A", "B", "C", "D", "E", "Ida Berg"], Tally(0, 5, 2)),
        ([], Tally(0, 0, 2)),
    ],
    ids=["all", "by an alias", "open", "twice", "nobody", "the sixth", "none"],
)
def test_key_actors_are_known_by_their_names(names: list[str], tally: Tally):
    assert key_tally(MARKED, map(actor, names)) == tally


def test_only_marked_actors_have_a_kind():
    actors = [actor("Ida Berg"), actor("Tom Berg", ActorKind.PLACE), actor("Easter", ActorKind.PLACE)]

    assert kind_tally(MARKED, actors) == Tally(1, 2, 2)


@pytest.mark.parametrize(
    ("role", "tally"),
    [("Mayor", Tally(1, 1, 2)), ("the mayor", Tally(1, 1, 2)), ("Governor", Tally(0, 1, 2)), (None, Tally(0, 0, 2))],
)
def test_a_role_is_right_if_half_of_its_words_are(role: str | None, tally: Tally):
    assert role_tally(MARKED, [actor("Ida Berg", role=role)]) == tally


# Claims


def test_the_claims_as_marked_leave_nothing_over():
    found = matching(MARKED, [IDA, SHE, TOM])

    assert (len(found.pairs), found.spurious, found.missed) == (3, (), ())


def test_an_open_claim_is_neither_rewarded_nor_wrong():
    found = matching(MARKED, [IDA, PORT])

    assert (len(found.pairs), found.spurious) == (1, ())
    assert found.tally(1) == Tally(1, 1, 3)


def test_what_nobody_said_is_spurious():
    road = claim("Ida Berg", "Ida Berg", "the only road to Norrby")

    assert matching(MARKED, [IDA, road]).spurious == (road,)


def test_a_claim_found_twice_is_right_once():
    again = claim("Ida Berg", "Mayor Ida Berg", "bridge would close")
    found = matching(MARKED, [again, IDA])

    assert [pair[0] for pair in found.pairs] == [IDA]
    assert found.spurious == (again,)


def test_half_of_the_words_are_the_same_claim():
    assert matching(MARKED, [claim("Ida Berg", None, "bridge would")]).pairs
    assert not matching(MARKED, [claim("Ida Berg", None, "close")]).pairs


def test_a_quotation_may_be_found_with_what_stands_in_it():
    whole = claim("Ida Berg", "she", "“It is not safe,” she said. “We waited too long.”")

    assert score(MARKED, digest(claims=(whole,))).exact == Tally(1, 1, 1)


@pytest.mark.parametrize(
    ("speaker", "mention", "found", "named"),
    [
        ("Ida Berg", "she", True, True),
        ("Berg", "she", True, True),
        (None, "she", True, False),
        ("she", "she", True, False),
        ("Tom Berg", "she", False, False),
        ("the mayor", "the mayor", False, False),
        (None, None, False, False),
    ],
)
def test_a_name_must_be_right_and_a_pronoun_may_stay(
    speaker: str | None, mention: str | None, found: bool, named: bool
):
    said = replace(SHE, speaker=speaker, speaker_mention=mention)
    marked = MARKED.claims[1]

    assert finds_speaker(MARKED, said, marked) == found
    assert names_speaker(MARKED, said, marked) == named


@pytest.mark.parametrize(
    ("speaker", "named"),
    [("A spokesman for the port", True), ("spokesman", True), ("the port", False), ("Ida Berg", False), (None, False)],
)
def test_a_speaker_without_a_name_is_known_by_the_first_words(speaker: str | None, named: bool):
    assert names_speaker(MARKED, replace(PORT, speaker=speaker), MARKED.claims[2]) == named


# Names and sums


@pytest.mark.parametrize(
    ("one", "other"),
    [("the Coast Guard", "Coast guard"), ("Dr. Ann Li", "Ann Li"), ("Li's", "Li"), ("Sir Al Orr", "Al Orr")],
)
def test_names_differ_in_no_article_title_or_case(one: str, other: str):
    assert name_words(one) == name_words(other)


def test_an_office_does_not_begin_as_its_holder():
    assert not begin_alike("Berg", "Berg's office")
    assert not begin_alike("", "Berg")


def test_words_are_the_same_however_they_are_ordered():
    assert same_words("mayor of Norrby", "Norrby mayor") == pytest.approx(0.8)


def test_tallies_add_up():
    tally = Tally(1, 2, 4) + Tally(1, 2, 1)

    assert (tally.precision, tally.recall, tally.f1) == (0.5, 0.4, pytest.approx(4 / 9))


def test_nothing_to_find_and_nothing_found_is_right():
    assert (Tally().precision, Tally().recall, Tally().f1) == (1, 1, 1)


# Whole digests


def digest(*, points=(), actors=(), claims=()) -> Digest:
    text = MARKED.text
    return Digest(
        Article(text, language="en"), tuple(Point(text[start:end], start, end) for start, end in points), actors, claims
    )


PERFECT = digest(
    points=(CLOSES, ROAD, DELAYS),
    actors=(actor("Ida Berg", role="Mayor"), actor("Tom Berg", role="diver")),
    claims=(IDA, SHE, TOM),
)


def test_the_marks_themselves_score_1_in_everything():
    assert measures((score(MARKED, PERFECT),)) == dict.fromkeys(MEASURES, 1)


def test_a_perfect_digest_has_no_fault():
    assert faults(MARKED, PERFECT) == ()


def test_every_fault_is_named():
    tom = actor("Tom Berg", ActorKind.PLACE, role="Governor")
    wrong = replace(SHE, speaker="Tom Berg", kind=ClaimKind.MIXED)
    left_open = replace(TOM, speaker=None, speaker_mention="a diver")
    road = claim(None, None, "the only road to Norrby")

    assert faults(MARKED, digest(points=(ROAD,), actors=(tom, actor("Easter")), claims=(wrong, left_open, road))) == (
        "untold: The bridge closes.",
        "not key, or listed twice: Easter",
        "key and not listed: Ida Berg",
        "wrong kind: Tom Berg: place, not person",
        "wrong role: Tom Berg, Governor",
        "no role: Ida Berg, Mayor",
        "wrong speaker: Tom Berg, not Ida Berg: “It is not safe,” … “We waited too long.”",
        "wrong kind: mixed, not direct: “It is not safe,” … “We waited too long.”",
        "speaker left open: Tom Berg: he had seen cracks",
        "missed: Ida Berg said the bridge would close",
        "spurious: None said the only road to Norrby",
    )
