"""What a message is for."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.domain.submission import Attachment, Submission
from bot.messengers.telegram.incoming.plan import (
    Addressing,
    Explain,
    Ignore,
    MessageFacts,
    Refuse,
    Show,
    Take,
    TellAbout,
    plan,
)
from storage.records import StoredDigest
from summarizer.model import Article, Digest, Length

ARTICLE = Submission("It rained in Port Ellery. " * 12)
LINK = Submission("see", links=("https://a.example/1",))
WORDS = Submission("and what about Tuesday?")
WHO = Submission("Who is Helena Marsh?")
NOTHING = Submission()
STORED = StoredDigest(3, 1, 3, datetime(2026, 11, 1, tzinfo=UTC), Digest(Article("It rained."), (), (), ()))

ALONE = MessageFacts(ARTICLE, Addressing.REPLY, is_shared=False)
GROUP = MessageFacts(ARTICLE, Addressing.HABIT, is_shared=True)
ASKED = MessageFacts(WORDS, Addressing.MENTION, is_shared=True)


@pytest.mark.parametrize(
    ("facts", "planned"),
    [
        (ALONE, Take(ARTICLE)),
        (replace(ALONE, submission=WORDS), Take(WORDS)),
        (replace(ALONE, submission=NOTHING), Refuse("strange-media")),
        (replace(ALONE, submission=NOTHING, replies_to_another_chat=True), Refuse("out-of-sight")),
        (replace(ALONE, submission=NOTHING, is_late_part=True), Ignore("it has no text")),
        (replace(ALONE, submission=WORDS, replies_to_another_chat=True, quoted=ARTICLE), Take(ARTICLE)),
        (replace(ALONE, submission=WORDS, replies_to_another_chat=True, quoted=NOTHING), Take(WORDS)),
        (replace(ALONE, submission=WORDS, quoted=ARTICLE), Take(WORDS)),
    ],
)
def test_in_a_private_chat_everything_is_for_the_bot(facts, planned):
    assert plan(facts) == planned


@pytest.mark.parametrize(
    ("facts", "planned"),
    [
        (replace(ALONE, submission=WHO), TellAbout("Helena Marsh")),
        (replace(ASKED, submission=WHO), TellAbout("Helena Marsh")),
        (replace(GROUP, submission=WHO), Take(WHO, silent=True)),
        (replace(ALONE, submission=replace(WHO, origin="The Courier")), Take(replace(WHO, origin="The Courier"))),
        (replace(ASKED, submission=WHO, is_talk=True), Ignore("people talk with each other")),
    ],
)
def test_a_question_about_somebody_is_answered_if_it_was_put_to_the_bot(facts, planned):
    assert plan(facts) == planned


@pytest.mark.parametrize(
    ("facts", "planned"),
    [
        (GROUP, Take(ARTICLE, silent=True)),
        (replace(GROUP, addressing=Addressing.NONE), Ignore("the bot was not asked")),
        (replace(GROUP, addressing=Addressing.REPLY), Take(ARTICLE)),
        (replace(GROUP, submission=NOTHING), Ignore("it has no text")),
        (
            replace(GROUP, submission=WORDS, addressing=Addressing.REPLY, is_talk=True),
            Ignore("people talk with each other"),
        ),
        (replace(GROUP, addressing=Addressing.REPLY, is_talk=True), Take(ARTICLE)),
        (
            replace(GROUP, submission=WORDS, addressing=Addressing.REPLY, replies_to_another_chat=True, quoted=ARTICLE),
            Take(WORDS),
        ),
    ],
)
def test_in_a_group_what_nobody_asked_about_stays_silent(facts, planned):
    assert plan(facts) == planned


@pytest.mark.parametrize(
    ("facts", "planned"),
    [
        (replace(ASKED, submission=LINK), Take(LINK)),
        (replace(ASKED, submission=Submission("long", LINK.links)), Take(Submission("long", LINK.links), Length(6))),
        (replace(ASKED, submission=LINK, shown=STORED, quoted=ARTICLE), Take(LINK)),
        (replace(ASKED, shown=STORED, quoted=ARTICLE), Show(STORED, None)),
        (replace(ASKED, submission=Submission("5"), shown=STORED), Show(STORED, Length(5))),
        (replace(ASKED, quoted=ARTICLE, quoted_id=7), Take(ARTICLE, None, 7)),
        (replace(ASKED, submission=Submission("5"), quoted=ARTICLE, quoted_id=7), Take(ARTICLE, Length(5), 7)),
        (ASKED, Take(WORDS)),
        (replace(ASKED, submission=NOTHING), Explain("how-to-digest")),
        (replace(ASKED, submission=Submission("5")), Explain("how-to-digest")),
        (replace(ASKED, submission=Submission("55")), Explain("how-to-digest")),
        (replace(ASKED, quoted=NOTHING), Explain("how-to-digest")),
        (replace(ASKED, quoted=NOTHING, has_attachment=True), Explain("strange-media")),
        (replace(ASKED, quoted=NOTHING, replies_to_another_chat=True), Explain("out-of-sight")),
        (
            replace(ASKED, submission=Submission("", attachments=(Attachment("f", "a.pdf", None, 9),))),
            Take(Submission("", attachments=(Attachment("f", "a.pdf", None, 9),))),
        ),
    ],
)
def test_a_request_takes_its_own_article_or_the_one_it_replies_to(facts, planned):
    assert plan(facts) == planned
