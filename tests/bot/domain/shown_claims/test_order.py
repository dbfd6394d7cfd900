"""In which order claims are shown, and which of them explain each other."""

import pytest

from bot.domain.shown_claims.choice import shown_claims
from bot.domain.shown_claims.order import in_order
from bot.domain.shown_claims.readers_view import views_of
from tests.bot.domain.shown_claims.article_with_claims import UNSEEN, digest

EXPLAINED = {
    "a quotation after a paraphrase": (
        "Marsh hoped that the union would split. “It is a plan that the dockers drew up,” Marsh said. ",
        ("Ida Marsh", "hoped", "that the union would split"),
        ("Ida Marsh", "said", "“It is a plan that the dockers drew up,”"),
    ),
    "a quotation after a quotation": (
        "“Nobody feeds the gulls,” he told us. “This is a cause of much shouting,” Marsh said. ",
        ("Ida Marsh", "told us", "“Nobody feeds the gulls,”"),
        ("Ida Marsh", "said", "“This is a cause of much shouting,”"),
    ),
    "an answer to somebody else": (
        "“Nobody will feed the gulls again,” wrote Lund. Marsh replied: “Good to read that. Bring bread anyway.” ",
        ("Olaf Lund", "wrote", "“Nobody will feed the gulls again,”"),
        ("Ida Marsh", "replied", "“Good to read that. Bring bread anyway.”"),
    ),
}


@pytest.mark.parametrize(("text", "first", "second"), EXPLAINED.values(), ids=EXPLAINED)
def test_a_claim_is_shown_after_the_one_that_explains_it(text, first, second):
    best = ("Port Watch", "says", "“Ferries bring twice the money of coal,”")
    kept = digest(f"{UNSEEN}{text}“Ferries bring twice the money of coal,” says Port Watch.", first, second, best)

    said = [each.content for each in shown_claims(kept, 8)]
    assert said.index(second[2]) == said.index(first[2]) + 1
    assert first[2] not in {each.content for each in shown_claims(digest(f"{UNSEEN}{text}", second), 8)}


def test_a_claim_that_is_explained_does_not_follow_a_claim_of_another_place():
    text = f"{UNSEEN}Marsh said dockers feed gulls. {UNSEEN}“This is a cause of much shouting,” Marsh told us."
    kept = digest(
        text,
        ("Ida Marsh", "said", "dockers feed gulls"),
        ("Ida Marsh", "told us", "“This is a cause of much shouting,”"),
    )

    assert [each.content for each in shown_claims(kept, 8)] == ["dockers feed gulls"]


def test_a_reply_is_shown_after_what_it_answers():
    asked = ("Ida Marsh", "wondered", "whether the dockers had been told of the tide")
    reply = ("Olaf Lund", "replied", "“Every docker has a table of the tides at home,”")
    text = f"{UNSEEN}Marsh wondered {asked[2]}. Lund replied: {reply[2]} and left. Norcoal says that ferries pay more."
    kept = digest(text, asked, reply, ("Norcoal", "says", "that ferries pay more"))

    assert [each.content for each in shown_claims(kept, 8)][:2] == [asked[2], reply[2]]


def test_a_question_is_shown_before_the_reply_to_it():
    asked = ("Ida Marsh", "wondered", "“Were the dockers told of the tide?”")
    reply = ("Olaf Lund", "replied", "“Every docker has a table of the tides at home,”")
    best = ("Olaf Lund", "says", "“Ferries pay more than all the coal,”")
    text = f"{UNSEEN}“Ferries pay more than all the coal,” says Lund. “Were the dockers told of the tide?” "
    kept = digest(f"{text}Marsh wondered. Lund replied: {reply[2]}", asked, reply, best)

    assert [each.content for each in shown_claims(kept, 8)] == [best[2], asked[2], reply[2]]


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("describing", "it as “a sad day for dockers”"),
        ("calling", "it “a sad day for dockers”"),
        ("branding", "it a trap"),
    ],
)
@pytest.mark.parametrize("speaker", ["Norcoal", "Port Watch"])
def test_what_calls_a_thing_names_follows_what_names_the_thing(speaker, cue, content):
    told = ("Norcoal", "condemned", "the new toll on tugs and ferries")
    named = (speaker, cue, content)
    kept = digest(f"{UNSEEN}Norcoal condemned {told[2]}, {cue} {content} on Friday.", told, named)

    is_same = speaker == told[0]
    assert [each.claim.content for each in in_order(views_of(kept, kept.claims[::-1]))] == [
        each[2] for each in ((told, named) if is_same else (named, told))
    ]
