"""Decides what a message is for, from facts about it; asks neither Telegram nor the store."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TypeAlias

from bot.domain.submission import Submission
from bot.typed_input.lengths import parse_length
from bot.typed_input.questions import actor_asked_about
from storage.records import StoredDigest
from summarizer.model import Length


class Addressing(IntEnum):
    """How a message is addressed to the bot; among several parts of one submission, the strongest counts."""

    NONE = 0
    """Not at all: people are talking to each other."""
    HABIT = 1
    """Not by itself, but the bot reads every article in the chat."""
    REPLY = 2
    """It replies to a message of ours, or was sent in a private chat."""
    MENTION = 3
    """It names us, or is a command."""


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """The facts about a message, or about several messages that form one submission.

    `quoted` is the content that it replies to, and `quoted_id` the message in this chat with that content. `shown` is
    the digest shown by the message that it replies to, if that one is ours.
    """

    submission: Submission
    addressing: Addressing
    is_shared: bool
    """Whether other people talk in the chat."""
    is_talk: bool = False
    """Whether it is a remark to the other people about a digest or briefing of ours."""
    is_late_part: bool = False
    """Whether it is a part of an album that came after the others were taken."""
    replies_to_another_chat: bool = False
    has_attachment: bool = False
    """Whether there is a file or picture in it, or in what it replies to."""
    quoted: Submission | None = None
    quoted_id: int | None = None
    shown: StoredDigest | None = None


@dataclass(frozen=True, slots=True)
class Ignore:
    """Nobody asked the bot anything; `reason` goes into the log."""

    reason: str


@dataclass(frozen=True, slots=True)
class Explain:
    """A request for a digest with nothing to read; `text` is the name of the message that explains how to ask."""

    text: str


@dataclass(frozen=True, slots=True)
class Refuse:
    """A submission without words; `text` is the name of the message that says so."""

    text: str


@dataclass(frozen=True, slots=True)
class TellAbout:
    """A question about a named person or organisation in the news."""

    name: str


@dataclass(frozen=True, slots=True)
class Show:
    """Show a stored digest again, in the length asked for."""

    digest: StoredDigest
    length: Length | None


@dataclass(frozen=True, slots=True)
class Take:
    """Read a submission; `message_id` is the message that holds the words, if it is not the one that asks.

    A `silent` one gets an answer only if it is an article.
    """

    submission: Submission
    length: Length | None = None
    message_id: int | None = None
    silent: bool = False


Plan: TypeAlias = Ignore | Explain | Refuse | TellAbout | Show | Take


def plan(facts: MessageFacts) -> Plan:
    """Decide what a message is for."""
    submission = facts.submission
    if facts.addressing is Addressing.NONE:
        return Ignore("the bot was not asked")
    if facts.is_talk and not submission.has_article:
        return Ignore("people talk with each other")
    if name := _actor_asked_about(facts):
        return TellAbout(name)
    return _asked(facts) if facts.addressing is Addressing.MENTION else _sent(facts)


def _actor_asked_about(facts: MessageFacts) -> str | None:
    """Return the name in a question to the bot; a forwarded question does not count."""
    submission = facts.submission
    if facts.addressing < Addressing.REPLY or submission.has_article or submission.origin:
        return None
    return actor_asked_about(submission.text)


def _asked(facts: MessageFacts) -> Plan:
    """Choose the article in a request, else the digest or message it replies to; other words may set the length."""
    own, length = facts.submission, parse_length(facts.submission.text)
    if own.has_article:
        return Take(own, length)
    if facts.shown:
        return Show(facts.shown, length)
    if facts.quoted and not facts.quoted.empty:
        return Take(facts.quoted, length, facts.quoted_id)
    if facts.quoted is None and not own.empty and length is None and not own.text.isdigit():
        return Take(own)
    if facts.replies_to_another_chat:
        return Explain("out-of-sight")
    return Explain("strange-media" if facts.has_attachment else "how-to-digest")


def _sent(facts: MessageFacts) -> Plan:
    """Read what was sent, or what it replies to in another chat; it may have no words."""
    submission = facts.submission
    if facts.replies_to_another_chat and not submission.has_article and not facts.is_shared:
        submission = facts.quoted if facts.quoted and not facts.quoted.empty else submission
    if not submission.empty:
        return Take(submission, silent=facts.addressing is Addressing.HABIT)
    # In a group, a picture alone asks nothing of us, and a late part of an album has no words of its own.
    if facts.is_shared or facts.is_late_part:
        return Ignore("it has no text")
    return Refuse("out-of-sight" if facts.replies_to_another_chat else "strange-media")
