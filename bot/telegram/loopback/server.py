"""The server of the in-process Telegram: it answers the Bot API's methods from memory, as the library calls them."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.telegram.loopback.chats import LoopbackChat, ShownMessage
from bot.telegram.loopback.validation import MAX_CAPTION_UNITS, Refused, check_inline_answer, check_keyboard, check_text

Fault = Callable[[str, dict[str, Any]], None]
"""Called with a method's name and parameters; it may raise what the bot is to get: `Refused`, or a library error."""

_BOT = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot", "can_join_groups": True,
        "can_read_all_group_messages": False, "supports_inline_queries": True}  # fmt: skip
_MAX_UPDATES = 100
"""Updates that one request gets at most, as from Telegram."""

_RECORDED_METHODS = frozenset(
    (
        "setWebhook",
        "deleteWebhook",
        "sendChatAction",
        "answerCallbackQuery",
    )
)
_NEWER_METHODS = frozenset(("setMySettings", "answerGuestQuery", "editEphemeralMessageText"))
"""The methods used here that a server with Bot API 9 does not have."""


class LoopbackTelegram(BaseRequest):
    """A request object for the library, which an application uses for both of its connections.

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

    @property
    def read_timeout(self) -> float | None:
        """`None`: nothing times out here."""
        return None

    async def initialize(self) -> None:
        """Do nothing; the library calls it."""

    async def shutdown(self) -> None:
        """Do nothing; the library calls it."""

    def next_id(self) -> int:
        """Return a new id; updates, messages and files share one sequence."""
        self._last_id += 1
        return self._last_id

    async def deliver(self, update: dict[str, Any]) -> int:
        """Hand an update to the bot; return its id."""
        update_id = self.next_id()
        async with self.changed:
            self.updates.append({"update_id": update_id, **update})
            self.changed.notify_all()
        return update_id

    async def all_confirmed(self) -> None:
        """Wait until the bot has confirmed every update."""
        async with self.changed:
            await self.changed.wait_for(lambda: not self.updates)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = None,
        write_timeout: Any = None,
        connect_timeout: Any = None,
        pool_timeout: Any = None,
    ) -> tuple[int, bytes]:
        """Respond to a call of the library: the HTTP status and the body."""
        *_, where, name = url.rsplit("/", 2)
        if where == "files":
            return 200, self.files[name]
        parameters = request_data.parameters if request_data else {}
        try:
            result = await self._answer(name, parameters, request_data)
        except Refused as refused:
            return refused.status, refused.payload()
        return 200, json.dumps({"ok": True, "result": result}).encode()

    async def _answer(self, name: str, parameters: dict[str, Any], data: RequestData | None) -> Any:
        if name == "getUpdates":
            return await self._poll(parameters)
        self.calls.append((name, parameters))
        for fault in tuple(self.faults):
            fault(name, parameters)
        if self.is_older and name in _NEWER_METHODS:
            raise Refused(404, "Not Found: method not found")
        if name[:5] in ("setMy", "getMy") and name != "setMySettings":
            return self._profile_method(name, parameters)
        methods = self._methods(parameters, data)
        if name not in methods:
            raise Refused(404, "Not Found: method not found")
        result = await methods[name]()
        for fault in tuple(self.response_faults):
            fault(name, parameters)
        return result

    def _methods(self, parameters: dict[str, Any], data: RequestData | None) -> dict[str, Callable[[], Awaitable[Any]]]:
        """The methods of the Bot API that this server has, each ready to be called with the parameters."""
        return {
            "getMe": self._get_me,
            "sendMessage": lambda: self._send_message(parameters),
            "sendDocument": lambda: self._send_document(parameters, data),
            "editMessageText": lambda: self._edit_message(parameters),
            "editEphemeralMessageText": lambda: self._edit_ephemeral(parameters),
            "deleteMessage": lambda: self._delete_message(parameters),
            "setMySettings": lambda: self._set_settings(parameters),
            "answerInlineQuery": lambda: self._answer_inline(parameters),
            "answerGuestQuery": lambda: self._answer_guest(parameters),
            "getChat": lambda: self._get_chat(parameters["chat_id"]),
            "getChatMember": lambda: self._get_member(parameters["chat_id"], parameters["user_id"]),
            "getFile": lambda: self._get_file(parameters["file_id"]),
            "getWebhookInfo": self._get_webhook_info,
            **dict.fromkeys(_RECORDED_METHODS, self._succeed),
        }

    async def _get_me(self) -> dict[str, Any]:
        return self.bot

    async def _set_settings(self, parameters: dict[str, Any]) -> bool:
        self.bot |= parameters
        return True

    async def _get_webhook_info(self) -> dict[str, Any]:
        return self.webhook_info

    def _profile_method(self, name: str, parameters: dict[str, Any]) -> Any:
        """Store or return a menu or description of one scope and language."""
        what = name[5:]
        scope = (parameters.get("scope") or {}).get("type", "default")
        key = (what, scope, parameters.get("language_code") or "")
        if name.startswith("set"):
            self.profile[key] = next((v for k, v in parameters.items() if k not in ("scope", "language_code")), "")
            return True
        default: Any = [] if what == "Commands" else ""
        value = self.profile.get(key, default)
        return value if what == "Commands" else {"description" if what == "Description" else "short_description": value}

    async def _succeed(self) -> bool:
        return True

    async def _answer_inline(self, parameters: dict[str, Any]) -> bool:
        check_inline_answer(parameters)
        query_id = parameters["inline_query_id"]
        if self.inline_answers.get(query_id, parameters) is not None:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        async with self.changed:
            self.inline_answers[query_id] = parameters
            self.changed.notify_all()
        return True

    async def _answer_guest(self, parameters: dict[str, Any]) -> dict[str, Any]:
        chat = self.guest_queries.pop(parameters["guest_query_id"], None)
        if chat is None:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        check_inline_answer({"results": [parameters["result"]]})
        content = parameters["result"]["input_message_content"]
        shown = await self.show_message(chat.id, {}, content["message_text"], content.get("entities", []))
        inline_id = f"inline{shown['message_id']}"
        self.inline_messages[inline_id] = chat, shown["message_id"]
        return {"inline_message_id": inline_id}

    async def _get_chat(self, chat_id: int) -> dict[str, Any]:
        chat = self.chat(chat_id)
        gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
                               "gifts_from_channels"), False)  # fmt: skip
        more = {"accent_color_id": 0, "max_reaction_count": 0, "accepted_gift_types": gifts}
        return {
            **chat.api_chat,
            **more,
            **({"linked_chat_id": chat.linked_channel_id} if chat.linked_channel_id else {}),
        }

    async def _get_member(self, chat_id: int, user_id: int) -> dict[str, Any]:
        user = {"id": user_id, "is_bot": False, "first_name": "Bob"}
        if user_id in self.chat(chat_id).admins:
            return {"status": "creator", "user": user, "is_anonymous": False}
        return {"status": "left" if user_id in self.chat(chat_id).left_users else "member", "user": user}

    async def _poll(self, parameters: dict[str, Any]) -> Any:
        """Return updates, or what the next request for them gets in their place."""
        if self.poll_errors:
            raise self.poll_errors.pop(0)
        if self.poll_results:
            return self.poll_results.pop(0)
        return await self._get_updates(parameters)

    async def _get_updates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        offset = parameters.get("offset", 0)
        async with self.changed:
            self.updates = [each for each in self.updates if each["update_id"] >= offset]
            self.changed.notify_all()
            if not self.updates and parameters.get("timeout"):
                await self.changed.wait_for(lambda: bool(self.updates))
            return self.updates[:_MAX_UPDATES]

    async def _send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        check_text(parameters["text"], parameters.get("entities", []))
        ephemeral = parameters.get("ephemeral_message_parameters")
        if ephemeral and not self.is_older:
            return self._show_ephemeral(self.next_id(), ephemeral["receiver_user_id"], parameters)
        return await self.show_message(
            parameters["chat_id"], parameters, parameters["text"], parameters.get("entities", [])
        )

    async def _edit_message(self, parameters: dict[str, Any]) -> dict[str, Any] | bool:
        text, entities = parameters["text"], parameters.get("entities", [])
        check_text(text, entities)
        chat, message_id = self._edited(parameters)
        shown = chat.messages.get(message_id)
        if shown is None or not shown.by_bot:
            raise Refused(400, "Bad Request: message to edit not found")
        buttons = tuple(tuple(row) for row in (parameters.get("reply_markup") or {}).get("inline_keyboard", ()))
        changed = replace(shown, text=text, entities=tuple(entities), buttons=buttons)
        if changed == shown:
            raise Refused(400, "Bad Request: message is not modified")
        async with self.changed:
            chat.messages[shown.message_id] = changed
            self.changed.notify_all()
        return True if "inline_message_id" in parameters else self.message(chat, changed)

    def _show_ephemeral(self, ephemeral_id: int, receiver: int, parameters: dict[str, Any]) -> dict[str, Any]:
        """Show an ephemeral message to somebody."""
        check_keyboard(parameters.get("reply_markup"))
        chat = self.chat(parameters["chat_id"])
        self.ephemeral_texts.append((chat.id, receiver, parameters["text"]))
        self.ephemeral_messages[ephemeral_id] = {
            "message_id": 0,
            "ephemeral_message_id": ephemeral_id,
            "date": int(self.now().timestamp()),
            "chat": chat.api_chat,
            "text": parameters["text"],
            **{name: parameters[name] for name in ("entities", "reply_markup") if parameters.get(name)},
        }
        return self.ephemeral_messages[ephemeral_id]

    async def _edit_ephemeral(self, parameters: dict[str, Any]) -> bool:
        check_text(parameters["text"], parameters.get("entities", []))
        if parameters["ephemeral_message_id"] not in self.ephemeral_messages:
            raise Refused(400, "Bad Request: message to edit not found")
        self._show_ephemeral(parameters["ephemeral_message_id"], parameters["receiver_user_id"], parameters)
        return True

    def _edited(self, parameters: dict[str, Any]) -> tuple[LoopbackChat, int]:
        """Return the chat and the id of the message that an edit is about."""
        if "inline_message_id" not in parameters:
            return self.chat(parameters["chat_id"]), int(parameters["message_id"])
        if parameters["inline_message_id"] not in self.inline_messages:
            raise Refused(400, "Bad Request: MESSAGE_ID_INVALID")
        return self.inline_messages[parameters["inline_message_id"]]

    async def _delete_message(self, parameters: dict[str, Any]) -> bool:
        chat = self.chat(parameters["chat_id"])
        if chat.messages.pop(int(parameters["message_id"]), None) is None:
            raise Refused(400, "Bad Request: message to delete not found")
        return True

    async def _send_document(self, parameters: dict[str, Any], data: RequestData | None) -> dict[str, Any]:
        name, sent, _ = next(iter((data.multipart_data if data else {}).values()))
        content = sent if isinstance(sent, bytes) else sent.read()
        caption = parameters.get("caption", "")
        if caption:
            check_text(caption, [], MAX_CAPTION_UNITS)
        file = self.store_file(content)
        return await self.show_message(parameters["chat_id"], parameters, caption, [], document=content, note=name) | {
            "document": {"file_id": file, "file_unique_id": file, "file_name": name}
        }

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

    async def _get_file(self, file_id: str) -> dict[str, Any]:
        if file_id not in self.files:
            raise Refused(400, "Bad Request: invalid file_id")
        if len(self.files[file_id]) > 20 * 1024 * 1024:
            raise Refused(400, "Bad Request: file is too big")
        return {"file_id": file_id, "file_unique_id": file_id, "file_path": f"files/{file_id}"}
