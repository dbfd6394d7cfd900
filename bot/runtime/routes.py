"""The table of handlers, and the kinds of update we ask Telegram for."""

from typing import Any, TypeAlias

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.handlers.membership import Membership
from bot.handlers.pending_question import PendingQuestions
from bot.handlers.requests import Requests
from bot.handlers.submissions import Submissions

TelegramApplication: TypeAlias = Application[Any, Any, Any, Any, Any, Any]


SAMPLE = "sample"
"""What asks for the digest of our own article; no menu has it, the first message has its button."""


UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.EDITED_CHANNEL_POST,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
"""The kinds of update we ask Telegram for."""


def add_handlers(
    application: TelegramApplication,
    submissions: Submissions,
    asking: Requests,
    answers: PendingQuestions,
    membership: Membership,
) -> None:
    """The table of handlers: the first that fits an update has it."""
    posts = filters.UpdateType.MESSAGE | filters.UpdateType.CHANNEL_POST
    application.add_handlers(
        [
            MessageHandler(filters.StatusUpdate.MIGRATE, membership.migrated),
            MessageHandler(filters.StatusUpdate.FORUM_TOPIC_REOPENED, membership.reopened),
            CommandHandler("digest", submissions.digest, filters=posts & ~filters.FORWARDED),
            CommandHandler(SAMPLE, submissions.sample, filters=posts),
            CallbackQueryHandler(submissions.sample, pattern=f"^{SAMPLE}$"),
            MessageHandler(posts & filters.COMMAND & ~filters.FORWARDED, asking.command),
            MessageHandler(posts & ~filters.StatusUpdate.ALL, answers.message),
            MessageHandler(filters.UpdateType.EDITED & ~filters.COMMAND, submissions.edited),
            CallbackQueryHandler(asking.button),
            ChatMemberHandler(membership.changed, ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
