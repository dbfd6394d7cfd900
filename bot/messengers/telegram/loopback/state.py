"""What the in-process Telegram remembers, and how the bot's messages are shown in its chats."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

from bot.messengers.telegram.loopback.chats import LoopbackChat, ShownMessage
from bot.messengers.telegram.loopback.validation import Refused, check_keyboard

Fault = Callable[[str, dict[str, Any]], None]
"""Called with a method's name and parameters; it may raise what the bot is to get: `Refused`, or a library error."""

_BOT = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot", "can_join_groups": True,
        "can_read_all_group_messages": False, "supports_inline_queries": True}  # fmt: skip


class LoopbackState:
    """The chats, messages, files and updates of this Telegram, and the faults that it is to have.

    `now` dates the messages; ids are counted from `first_id`.
    """

    def __init__(self, now: Callable[[], datetime], first_id: int = 1) -> None:
        self.chats: dict[int, LoopbackChat] = {}
        self.bot = dict(_BOT)
        """What `getMe` tells of the bot."""
        self.is_older = False
        """Whether this is a server with Bot API 9."""
        self.guest_queries: dict[str, LoopbackChat] = {}
        """The guest queries that have not been answered, by id, each with the chat it came from."""
        self.ephemeral_texts: list[tuple[int, int, str]] = []
        """The ephemeral messages shown so far: the chat, the person who sees it, and the text."""
        self.ephemeral_messages: dict[int, dict[str, Any]] = {}
        """The ephemeral messages in the Bot API's form, by their ids."""
        self.inline_messages: dict[str, tuple[LoopbackChat, int]] = {}
        """The messages that answer guest queries, by their inline id: the chat and the id of the message there."""
        self.files: dict[str, bytes] = {}
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.inline_answers: dict[str, dict[str, Any] | None] = {}
        """The answers to inline queries by the query's id, `None` until there is one."""
        self.faults: list[Fault] = []
        """Called before a method is executed; if one raises, the method is not executed."""
        self.response_faults: list[Fault] = []
        """Called after a method was executed; if one raises, the bot gets the error in place of the response."""
        self.poll_errors: list[Exception] = []
        """The errors that the next requests for updates get, one each."""
        self.poll_results: list[Any] = []
        """The results that the next requests for updates get in place of updates, one each."""
        self.webhook_info: dict[str, Any] = {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        """What a question about the webhook is answered with."""
        self.profile: dict[tuple[str, str, str], Any] = {}
        """Menus and descriptions, by kind ("Commands"), scope and language."""
        self.changed = asyncio.Condition()
        self.now = now
        self.updates: list[dict[str, Any]] = []
        """The updates that the bot has not confirmed."""
        self._last_id = first_id - 1

    def next_id(self) -> int:
        """Return a new id; updates, messages and files share one sequence."""
        self._last_id += 1
        return self._last_id

    async def show_message(
        self,
        chat_id: int,
        parameters: dict[str, Any],
        text: str,
        entities: list[dict[str, Any]],
        *,
        document: bytes | None = None,
        note: str | None = None,
    ) -> dict[str, Any]:
        """Show a message of the bot in a chat, and return it in the Bot API's form."""
        chat = self.chat(chat_id)
        if int(parameters.get("message_thread_id") or 0) in chat.closed_topics:
            raise Refused(400, "Bad Request: TOPIC_CLOSED")
        markup = parameters.get("reply_markup")
        check_keyboard(markup)
        reply = parameters.get("reply_parameters") or {}
        shown = ShownMessage(
            message_id=self.next_id(),
            by_bot=True,
            sender="Précis",
            at=self.now(),
            text=text,
            entities=tuple(entities),
            buttons=tuple(tuple(row) for row in (markup or {}).get("inline_keyboard", ())),
            reply_to=reply.get("message_id"),
            document=document,
            note=note,
        )
        async with self.changed:
            chat.messages[shown.message_id] = shown
            self.changed.notify_all()
        return self.message(chat, shown)

    def chat(self, chat_id: int) -> LoopbackChat:
        """Return a chat that the bot may write to; raise `Refused` if there is none, or if it has blocked the bot."""
        chat = self.chats.get(int(chat_id))
        if chat is None:
            raise Refused(400, "Bad Request: chat not found")
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def message(self, chat: LoopbackChat, shown: ShownMessage) -> dict[str, Any]:
        """Return a message of the bot in the Bot API's form."""
        return {
            "message_id": shown.message_id,
            "date": int(shown.at.timestamp()),
            "chat": chat.api_chat,
            "from": _BOT,
            "text": shown.text,
            "entities": list(shown.entities),
            **({"reply_markup": {"inline_keyboard": shown.buttons}} if shown.buttons else {}),
        }

    def store_file(self, content: bytes) -> str:
        """Store a file; return its id."""
        file_id = f"file{self.next_id()}"
        self.files[file_id] = content
        return file_id
