"""Dispatch: the kinds of update we ask Telegram for, and which handler gets each."""

from dataclasses import dataclass
from typing import Any, TypeAlias

from telegram import Update
from telegram.ext import Application, CallbackQueryHandler, ChatMemberHandler, CommandHandler, MessageHandler, filters

from bot.message_types.action import SAMPLE
from bot.messengers.telegram.handlers.buttons import Buttons
from bot.messengers.telegram.handlers.gateway import Gateway
from bot.messengers.telegram.handlers.guests import Guests
from bot.messengers.telegram.handlers.membership import Membership
from bot.messengers.telegram.handlers.opml import OPML_FILE, OpmlFiles
from bot.messengers.telegram.handlers.pending_question import PendingQuestions
from bot.messengers.telegram.handlers.requests import Requests
from bot.messengers.telegram.handlers.submissions import Submissions

TelegramApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]


UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.EDITED_CHANNEL_POST,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
    Update.GUEST_MESSAGE,
)
"""The kinds of update we ask Telegram for."""


@dataclass(frozen=True, slots=True)
class Handlers:
    """The handlers of updates."""

    gateway: Gateway
    submissions: Submissions
    requests: Requests
    buttons: Buttons
    questions: PendingQuestions
    membership: Membership
    opml_files: OpmlFiles
    guests: Guests


def add_handlers(application: TelegramApplication, to: Handlers) -> None:
    """Add the table of handlers: the first one that fits an update handles it."""
    posts = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
    with_chat, with_message = to.gateway.with_chat, to.gateway.with_message
    application.add_handlers(
        [
            # This comes first: a guest query comes from a chat that is not one of the bot's, whatever its message looks
            # like.
            MessageHandler(filters.UpdateType.GUEST_MESSAGE, to.guests.asked),
            MessageHandler(filters.StatusUpdate.MIGRATE, to.membership.migrated),
            MessageHandler(filters.StatusUpdate.FORUM_TOPIC_REOPENED, with_chat(to.membership.reopened)),
            CommandHandler("digest", with_message(to.submissions.digest), filters=posts & ~filters.FORWARDED),
            CommandHandler(SAMPLE, with_chat(to.submissions.sample), filters=posts & ~filters.FORWARDED),
            MessageHandler(posts & filters.COMMAND & ~filters.FORWARDED, with_message(to.requests.command)),
            MessageHandler(posts & OPML_FILE, with_message(to.opml_files.message)),
            MessageHandler(posts & ~filters.StatusUpdate.ALL, with_message(to.questions.message)),
            MessageHandler(filters.UpdateType.EDITED & ~filters.COMMAND, with_message(to.submissions.edited)),
            CallbackQueryHandler(to.buttons.pressed),
            ChatMemberHandler(with_chat(to.membership.changed), ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
