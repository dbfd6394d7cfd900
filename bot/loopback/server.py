"""The server's side: the Bot API's methods as the library calls them, answered from memory."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.loopback.chats import LoopbackChat, Shown
from bot.loopback.validation import MAX_CAPTION_UNITS, Refused, check_choices, check_keyboard, check_text

Fault = Callable[[str, dict[str, Any]], None]
"""Called with a method's name and parameters; what it raises is what the bot gets: `Refused`, or a library's error."""

_BOT = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot", "can_join_groups": True,
        "can_read_all_group_messages": False, "supports_inline_queries": True}  # fmt: skip
_NOTED = frozenset(
    (
        "setWebhook",
        "deleteWebhook",
        "sendChatAction",
        "answerCallbackQuery",
    )
)


class LoopbackTelegram(BaseRequest):
    """Give it to the application as both of its requests. `now` dates the messages; `first_id` begins the numbers."""

    def __init__(self, now: Callable[[], datetime], first_id: int = 1) -> None:
        self.rooms: dict[int, LoopbackChat] = {}
        self.files: dict[str, bytes] = {}
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.choices: dict[str, dict[str, Any] | None] = {}
        """Inline queries, each with its answer once there is one."""
        self.faults: list[Fault] = []
        """Called before a method is carried out: what they refuse was never done."""
        self.losses: list[Fault] = []
        """Called after it: what they raise is in place of the answer, and the method was carried out all the same."""
        self.polls_failing: list[Exception] = []
        """What the next requests for updates get, one each."""
        self.poll_results: list[Any] = []
        """What the next requests for updates are answered with in place of updates, one each, whatever it is."""
        self.introduction: dict[tuple[str, str, str], Any] = {}
        """Menus and descriptions, by what they are, their scope, and their language."""
        self.changed = asyncio.Condition()
        self.now = now
        self.updates: list[dict[str, Any]] = []
        """Those the bot has not confirmed."""
        self._last_id = first_id - 1

    @property
    def read_timeout(self) -> float | None:
        """The library asks; nothing here times out by itself."""
        return None

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to put away."""

    def next_id(self) -> int:
        """Return a number nothing else has: updates, messages and files count together."""
        self._last_id += 1
        return self._last_id

    async def deliver(self, update: dict[str, Any]) -> int:
        """Hand an update to the bot; return its id."""
        update_id = self.next_id()
        async with self.changed:
            self.updates.append({"update_id": update_id, **update})
            self.changed.notify_all()
        return update_id

    async def fetched(self) -> None:
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
        """Answer a call of the library's."""
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
            if self.polls_failing:
                raise self.polls_failing.pop(0)
            if self.poll_results:
                return self.poll_results.pop(0)
            return await self._get_updates(parameters)
        self.calls.append((name, parameters))
        for fault in tuple(self.faults):
            fault(name, parameters)
        if name[:5] in ("setMy", "getMy"):
            return self._told_of_us(name, parameters)
        methods: dict[str, Callable[[], Awaitable[Any]]] = {
            "getMe": self._get_me,
            "sendMessage": lambda: self._send_message(parameters),
            "sendDocument": lambda: self._send_document(parameters, data),
            "editMessageText": lambda: self._edit_message(parameters),
            "deleteMessage": lambda: self._delete_message(parameters),
            "answerInlineQuery": lambda: self._answer_inline(parameters),
            "getChat": lambda: self._get_chat(parameters["chat_id"]),
            "getChatMember": lambda: self._get_member(parameters["chat_id"], parameters["user_id"]),
            "getFile": lambda: self._get_file(parameters["file_id"]),
            **dict.fromkeys(_NOTED, self._true),
        }
        if name not in methods:
            raise Refused(404, "Not Found: method not found")
        result = await methods[name]()
        for loss in tuple(self.losses):
            loss(name, parameters)
        return result

    async def _get_me(self) -> dict[str, Any]:
        return _BOT

    def _told_of_us(self, name: str, parameters: dict[str, Any]) -> Any:
        """Keep or return a menu or description; what is set for one scope and language is shown for no other."""
        what = name[5:]
        scope = (parameters.get("scope") or {}).get("type", "default")
        key = (what, scope, parameters.get("language_code") or "")
        if name.startswith("set"):
            self.introduction[key] = next((v for k, v in parameters.items() if k not in ("scope", "language_code")), "")
            return True
        nothing: Any = [] if what == "Commands" else ""
        told = self.introduction.get(key, nothing)
        return told if what == "Commands" else {"description" if what == "Description" else "short_description": told}

    async def _true(self) -> bool:
        return True

    async def _answer_inline(self, parameters: dict[str, Any]) -> bool:
        check_choices(parameters)
        query_id = parameters["inline_query_id"]
        if self.choices.get(query_id, parameters) is not None:
            raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
        async with self.changed:
            self.choices[query_id] = parameters
            self.changed.notify_all()
        return True

    async def _get_chat(self, chat_id: int) -> dict[str, Any]:
        room = self.room(chat_id)
        gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
                               "gifts_from_channels"), False)  # fmt: skip
        more = {"accent_color_id": 0, "max_reaction_count": 0, "accepted_gift_types": gifts}
        return {**room.chat, **more, **({"linked_chat_id": room.linked} if room.linked else {})}

    async def _get_member(self, chat_id: int, user_id: int) -> dict[str, Any]:
        user = {"id": user_id, "is_bot": False, "first_name": "Somebody"}
        if user_id in self.room(chat_id).admins:
            return {"status": "creator", "user": user, "is_anonymous": False}
        return {"status": "left" if user_id in self.room(chat_id).gone else "member", "user": user}

    async def _get_updates(self, parameters: dict[str, Any]) -> list[dict[str, Any]]:
        offset = parameters.get("offset", 0)
        async with self.changed:
            self.updates = [each for each in self.updates if each["update_id"] >= offset]
            self.changed.notify_all()
            if not self.updates and parameters.get("timeout"):
                await self.changed.wait_for(lambda: bool(self.updates))
            return list(self.updates)

    async def _send_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        check_text(parameters["text"], parameters.get("entities", []))
        return await self.show(parameters["chat_id"], parameters, parameters["text"], parameters.get("entities", []))

    async def _edit_message(self, parameters: dict[str, Any]) -> dict[str, Any]:
        text, entities = parameters["text"], parameters.get("entities", [])
        check_text(text, entities)
        room = self.room(parameters["chat_id"])
        shown = room.messages.get(int(parameters["message_id"]))
        if shown is None or not shown.by_bot:
            raise Refused(400, "Bad Request: message to edit not found")
        buttons = tuple(tuple(row) for row in (parameters.get("reply_markup") or {}).get("inline_keyboard", ()))
        changed = replace(shown, text=text, entities=tuple(entities), buttons=buttons)
        if changed == shown:
            raise Refused(400, "Bad Request: message is not modified")
        async with self.changed:
            room.messages[shown.message_id] = changed
            self.changed.notify_all()
        return self.message(room, changed)

    async def _delete_message(self, parameters: dict[str, Any]) -> bool:
        room = self.room(parameters["chat_id"])
        if room.messages.pop(int(parameters["message_id"]), None) is None:
            raise Refused(400, "Bad Request: message to delete not found")
        return True

    async def _send_document(self, parameters: dict[str, Any], data: RequestData | None) -> dict[str, Any]:
        name, sent, _ = next(iter((data.multipart_data if data else {}).values()))
        content = sent if isinstance(sent, bytes) else sent.read()
        caption = parameters.get("caption", "")
        if caption:
            check_text(caption, [], MAX_CAPTION_UNITS)
        file = self.keep_file(content)
        return await self.show(parameters["chat_id"], parameters, caption, [], document=content, note=name) | {
            "document": {"file_id": file, "file_unique_id": file, "file_name": name}
        }

    async def show(
        self,
        chat_id: int,
        parameters: dict[str, Any],
        text: str,
        entities: list[dict[str, Any]],
        *,
        document: bytes | None = None,
        note: str | None = None,
    ) -> dict[str, Any]:
        """Put a message of the bot's into a chat and return it in the Bot API's form."""
        room = self.room(chat_id)
        if int(parameters.get("message_thread_id") or 0) in room.closed_topics:
            raise Refused(400, "Bad Request: TOPIC_CLOSED")
        markup = parameters.get("reply_markup")
        check_keyboard(markup)
        reply = parameters.get("reply_parameters") or {}
        shown = Shown(
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
            room.messages[shown.message_id] = shown
            self.changed.notify_all()
        return self.message(room, shown)

    def room(self, chat_id: int) -> LoopbackChat:
        """Return a chat the bot may write to."""
        room = self.rooms.get(int(chat_id))
        if room is None:
            raise Refused(400, "Bad Request: chat not found")
        if room.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return room

    def message(self, room: LoopbackChat, shown: Shown) -> dict[str, Any]:
        """Return a message of the bot's in the Bot API's form."""
        return {
            "message_id": shown.message_id,
            "date": int(shown.at.timestamp()),
            "chat": room.chat,
            "from": _BOT,
            "text": shown.text,
            "entities": list(shown.entities),
            **({"reply_markup": {"inline_keyboard": shown.buttons}} if shown.buttons else {}),
        }

    def keep_file(self, content: bytes) -> str:
        """Keep a file; return its id."""
        file_id = f"file{self.next_id()}"
        self.files[file_id] = content
        return file_id

    async def _get_file(self, file_id: str) -> dict[str, Any]:
        if file_id not in self.files:
            raise Refused(400, "Bad Request: invalid file_id")
        if len(self.files[file_id]) > 20 * 1024 * 1024:
            raise Refused(400, "Bad Request: file is too big")
        return {"file_id": file_id, "file_unique_id": file_id, "file_path": f"files/{file_id}"}
