"""The other side: what people do in a chat, and what they see there."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from bot.loopback.chats import LoopbackChat, Shown
from bot.loopback.server import LoopbackTelegram
from bot.messages.richtext import units

_FOUND: Final = (
    ("bot_command", re.compile(r"(?:^|(?<=\s))/\w+(?:@\w+)?")),
    ("url", re.compile(r"https?://\S*[^\s.,;:!?)\]”']")),
    ("mention", re.compile(r"(?<![\w/@])@[A-Za-z]\w{3,31}")),
)


class Group:
    """A chat of several people; what somebody does here the bot gets as an update."""

    def __init__(self, telegram: LoopbackTelegram, chat: dict[str, Any], user: dict[str, Any]) -> None:
        self.telegram = telegram
        self.user = user
        self.room = telegram.rooms.setdefault(chat["id"], LoopbackChat(chat))

    @property
    def id(self) -> int:
        """The chat's number."""
        return int(self.room.chat["id"])

    @property
    def messages(self) -> Sequence[Shown]:
        """What the chat shows, oldest first."""
        return tuple(self.room.messages.values())

    async def say(self, text: str, *, reply_to: int | None = None, **fields: Any) -> int:
        """Write a message; return its number."""
        return await self._post(text, reply_to=reply_to, fields={"text": text, "entities": _entities(text), **fields})

    async def forward(self, text: str, origin: dict[str, Any]) -> int:
        """Forward a post; `origin` is a MessageOrigin of the Bot API without its date."""
        dated = {**origin, "date": int(self.telegram.now().timestamp())}
        fields = {"text": text, "entities": _entities(text), "forward_origin": dated}
        name = origin.get("sender_user_name") or origin.get("chat", {}).get("title")
        return await self._post(text, fields=fields, note=f"Forwarded from {name}" if name else "Forwarded")

    async def edit(self, number: int, text: str) -> None:
        """Change a message of one's own."""
        self.room.messages[number] = replace(self.room.messages[number], text=text)
        message = self._message(number, {"text": text, "entities": _entities(text)})
        await self.telegram.deliver({f"edited_{self._kind}": message | {"edit_date": message["date"]}})

    async def send_album(self, captions: Sequence[str], **fields: Any) -> Sequence[int]:
        """Send photos that belong together, a caption each, most of them empty."""
        album = {"media_group_id": f"album{self.telegram.next_id()}", **fields}
        return [await self.send_photo(caption, **album) for caption in captions]

    async def send_document(
        self, content: bytes, name: str, media_type: str | None = None, caption: str = "", **more: Any
    ) -> int:
        """Send a file."""
        file_id = self.telegram.keep_file(content)
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "file_size": len(content)}
        words = {"caption": caption, "caption_entities": _entities(caption)}
        fields = {"document": document | ({"mime_type": media_type} if media_type else {}), **words, **more}
        return await self._post(caption, fields=fields, note=name)

    async def send_sticker(self) -> int:
        """Send a sticker."""
        sticker = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
                   "is_animated": False, "is_video": False}  # fmt: skip
        return await self._post("", fields={"sticker": sticker}, note="a sticker")

    async def send_photo(self, caption: str = "", **fields: Any) -> int:
        """Send a photo."""
        photo = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
        words = {"caption": caption, "caption_entities": _entities(caption)}
        return await self._post(caption, fields={"photo": photo, **words, **fields}, note="a photo")

    async def press(self, label: str, message_id: int | None = None) -> None:
        """Press a button, on the newest message that has it unless one is named."""
        shown, button = next(
            (message, button)
            for message in reversed(self.messages)
            for row in message.buttons
            for button in row
            if button["text"] == label and message_id in (None, message.message_id)
        )
        query = {"id": str(self.telegram.next_id()), "from": self.user, "chat_instance": "1",
                 "data": button["callback_data"], "message": self.telegram.message(self.room, shown)}  # fmt: skip
        await self.telegram.deliver({"callback_query": query})

    async def block(self, *, blocked: bool = True) -> None:
        """Block the bot, or have it back."""
        self.room.blocked = blocked
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        bot = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot"}
        change = {"chat": self.room.chat, "from": self.user, "date": int(self.telegram.now().timestamp()),
                  "old_chat_member": _member(bot, was), "new_chat_member": _member(bot, now)}  # fmt: skip
        await self.telegram.deliver({"my_chat_member": change})

    async def add_bot(self, was: str = "left", now: str = "member", **rights: Any) -> None:
        """Add the bot to a group or channel, or change what it may do there."""
        bot = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot"}
        change = {"chat": self.room.chat, "from": self.user, "date": int(self.telegram.now().timestamp()),
                  "old_chat_member": _member(bot, was), "new_chat_member": _member(bot, now, **rights)}  # fmt: skip
        await self.telegram.deliver({"my_chat_member": change})

    @property
    def _kind(self) -> str:
        """What Telegram calls a message here."""
        return "channel_post" if self.room.chat["type"] == "channel" else "message"

    async def answer(self, after: int) -> Shown:
        """Wait for the bot's first message after another."""
        return (await self.until(lambda: self._bots(after)))[0]

    async def until(self, there: Callable[[], Sequence[Shown]]) -> Sequence[Shown]:
        """Wait until something is there to see."""
        async with self.telegram.changed:
            await self.telegram.changed.wait_for(there)
            return there()

    def _bots(self, after: int) -> Sequence[Shown]:
        return tuple(each for each in self.messages if each.by_bot and each.message_id > after)

    async def _post(
        self, text: str, *, fields: dict[str, Any], reply_to: int | None = None, note: str | None = None
    ) -> int:
        number, now = self.telegram.next_id(), self.telegram.now()
        name = self.user["first_name"]
        self.room.messages[number] = Shown(
            number, by_bot=False, sender=name, at=now, text=text, reply_to=reply_to, note=note
        )
        message = self._message(number, fields)
        if reply_to is not None:
            message["reply_to_message"] = self._earlier(reply_to)
        await self.telegram.deliver({self._kind: message})
        return number

    def _message(self, number: int, fields: dict[str, Any]) -> dict[str, Any]:
        at = self.room.messages[number].at
        writer = {"sender_chat": self.room.chat} if self._kind == "channel_post" else {"from": self.user}
        about = {"message_id": number, "date": int(at.timestamp()), "chat": self.room.chat, **writer}
        self.room.sent[number] = {**about, **fields}
        return dict(self.room.sent[number])

    def _earlier(self, number: int) -> dict[str, Any]:
        message = self.room.sent.get(number) or self.telegram.message(self.room, self.room.messages[number])
        return {name: value for name, value in message.items() if name != "reply_to_message"}


class Person(Group):
    """Somebody in a private chat with the bot."""

    def __init__(self, telegram: LoopbackTelegram, first_name: str = "Ann", number: int = 1001) -> None:
        user = {"id": number, "is_bot": False, "first_name": first_name, "language_code": "en"}
        super().__init__(telegram, {"id": number, "type": "private", "first_name": first_name}, user)

    async def look_up(self, words: str, offset: str = "") -> str:
        """Type words behind the bot's name in any chat; return the number of the query."""
        query_id = str(self.telegram.next_id())
        self.telegram.choices[query_id] = None
        query = {"id": query_id, "from": self.user, "query": words, "offset": offset, "chat_type": "group"}
        await self.telegram.deliver({"inline_query": query})
        return query_id

    async def choices(self, query_id: str) -> dict[str, Any]:
        """Wait for what the bot offers; in the form of `answerInlineQuery`."""
        async with self.telegram.changed:
            await self.telegram.changed.wait_for(lambda: self.telegram.choices[query_id])
            return self.telegram.choices[query_id] or {}


def group(telegram: LoopbackTelegram, member: Person, title: str, number: int = -2001) -> Group:
    """Open a group that a person is in with the bot."""
    opened = Group(telegram, {"id": number, "type": "group", "title": title}, member.user)
    opened.room.admins.add(member.user["id"])
    return opened


def channel(title: str, username: str | None = None, message_id: int = 1) -> dict[str, Any]:
    """Return the origin of a post forwarded from a channel."""
    chat = {"id": -1_000_000_000_001, "type": "channel", "title": title}
    return {"type": "channel", "chat": chat | ({"username": username} if username else {}), "message_id": message_id}


def _entities(text: str) -> list[dict[str, Any]]:
    """Find commands and links as Telegram does."""
    found = ((kind, match) for kind, pattern in _FOUND for match in pattern.finditer(text))
    return [{"type": kind, "offset": units(text[: it.start()]), "length": units(it[0])} for kind, it in found]


_RIGHTS: Final = {
    "administrator": ("can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
                      "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
                      "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories"),
    "restricted": ("is_member", "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics",
                   "can_send_messages", "can_send_audios", "can_send_documents", "can_send_photos", "can_send_videos",
                   "can_send_video_notes", "can_send_voice_notes", "can_send_polls", "can_send_other_messages",
                   "can_add_web_page_previews", "can_edit_tag", "can_react_to_messages"),
}  # fmt: skip


def _member(user: dict[str, Any], status: str, **rights: Any) -> dict[str, Any]:
    until = {"until_date": 0} if status in ("kicked", "restricted") else {}
    return {"user": user, "status": status, **dict.fromkeys(_RIGHTS.get(status, ()), False), **until, **rights}
