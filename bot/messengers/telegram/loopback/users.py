"""The users of the in-process Telegram: what they do in a chat, and what they see there."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from bot.message_types.richtext import units
from bot.messengers.telegram.loopback.chats import LoopbackChat, ShownMessage
from bot.messengers.telegram.loopback.server import LoopbackTelegram

_ENTITY_PATTERNS: Final = (
    ("bot_command", re.compile(r"(?:^|(?<=\s))/\w+(?:@\w+)?")),
    ("url", re.compile(r"https?://\S*[^\s.,;:!?)\]”']")),
    ("mention", re.compile(r"(?<![\w/@])@[A-Za-z]\w{3,31}")),
)


class Group:
    """A chat of several people, as one `user` of it sees it; the bot gets an update for what the user does."""

    def __init__(self, telegram: LoopbackTelegram, chat: dict[str, Any], user: dict[str, Any]) -> None:
        self.telegram = telegram
        self.user = user
        self.chat = telegram.chats.setdefault(chat["id"], LoopbackChat(chat))

    @property
    def id(self) -> int:
        """The chat's id."""
        return self.chat.id

    @property
    def messages(self) -> Sequence[ShownMessage]:
        """The messages of the chat, oldest first."""
        return tuple(self.chat.messages.values())

    async def send_text(self, text: str, *, reply_to: int | None = None, **fields: Any) -> int:
        """Send a text message; return its id."""
        return await self._post(text, reply_to=reply_to, fields={"text": text, "entities": _entities(text), **fields})

    async def forward(self, text: str, origin: dict[str, Any]) -> int:
        """Forward a post; `origin` is a MessageOrigin of the Bot API without its date. Return the message's id."""
        dated = {**origin, "date": int(self.telegram.now().timestamp())}
        fields = {"text": text, "entities": _entities(text), "forward_origin": dated}
        name = origin.get("sender_user_name") or origin.get("chat", {}).get("title")
        return await self._post(text, fields=fields, note=f"Forwarded from {name}" if name else "Forwarded")

    async def edit(self, number: int, text: str) -> None:
        """Edit a message that the user sent."""
        self.chat.messages[number] = replace(self.chat.messages[number], text=text)
        message = self._message(number, {"text": text, "entities": _entities(text)})
        await self.telegram.deliver({f"edited_{self._kind}": message | {"edit_date": message["date"]}})

    async def send_album(self, captions: Sequence[str], **fields: Any) -> Sequence[int]:
        """Send photos as an album, one for each caption, which may be empty; return their ids."""
        album = {"media_group_id": f"album{self.telegram.next_id()}", **fields}
        return [await self.send_photo(caption, **album) for caption in captions]

    async def send_document(
        self, content: bytes, name: str, media_type: str | None = None, caption: str = "", **more: Any
    ) -> int:
        """Send a file; return the message's id."""
        file_id = self.telegram.store_file(content)
        document = {"file_id": file_id, "file_unique_id": file_id, "file_name": name, "file_size": len(content)}
        captioned = {"caption": caption, "caption_entities": _entities(caption)}
        fields = {"document": document | ({"mime_type": media_type} if media_type else {}), **captioned, **more}
        return await self._post(caption, fields=fields, note=name)

    async def send_sticker(self) -> int:
        """Send a sticker."""
        sticker = {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 1, "height": 1,
                   "is_animated": False, "is_video": False}  # fmt: skip
        return await self._post("", fields={"sticker": sticker}, note="a sticker")

    async def send_photo(self, caption: str = "", **fields: Any) -> int:
        """Send a photo."""
        photo = [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]
        captioned = {"caption": caption, "caption_entities": _entities(caption)}
        return await self._post(caption, fields={"photo": photo, **captioned, **fields}, note="a photo")

    async def press_button(self, label: str, message_id: int | None = None) -> None:
        """Press a button on the message with this id, or else on the newest message that has the button."""
        shown, button = next(
            (message, button)
            for message in reversed(self.messages)
            for row in message.buttons
            for button in row
            if button["text"] == label and message_id in (None, message.message_id)
        )
        query = {"id": str(self.telegram.next_id()), "from": self.user, "chat_instance": "1",
                 "data": button["callback_data"], "message": self.telegram.message(self.chat, shown)}  # fmt: skip
        await self.telegram.deliver({"callback_query": query})

    async def ask_guest(self, text: str, reply_to: int | None = None, **fields: Any) -> str:
        """Mention the bot in a chat that it is not a member of; return the id of the guest query."""
        query_id = str(self.telegram.next_id())
        self.telegram.guest_queries[query_id] = self.chat
        asking = {"text": text, "entities": _entities(text), "guest_query_id": query_id, **fields}
        await self.telegram.deliver({"guest_message": self._written(text, fields=asking, reply_to=reply_to)})
        return query_id

    def write(self, text: str, **fields: Any) -> int:
        """Write a text that the bot does not see; return the message's id."""
        return int(self._written(text, fields={"text": text, "entities": _entities(text), **fields})["message_id"])

    async def block(self, *, blocked: bool = True) -> None:
        """Block the bot, or unblock it."""
        self.chat.blocked = blocked
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        bot = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot"}
        change = {"chat": self.chat.api_chat, "from": self.user, "date": int(self.telegram.now().timestamp()),
                  "old_chat_member": _member(bot, was), "new_chat_member": _member(bot, now)}  # fmt: skip
        await self.telegram.deliver({"my_chat_member": change})

    async def add_bot(self, was: str = "left", now: str = "member", **rights: Any) -> None:
        """Add the bot to a group or channel, or change its rights there."""
        bot = {"id": 1, "is_bot": True, "first_name": "Précis", "username": "precis_bot"}
        change = {"chat": self.chat.api_chat, "from": self.user, "date": int(self.telegram.now().timestamp()),
                  "old_chat_member": _member(bot, was), "new_chat_member": _member(bot, now, **rights)}  # fmt: skip
        await self.telegram.deliver({"my_chat_member": change})

    @property
    def _kind(self) -> str:
        """The kind of update that a message here causes."""
        return "channel_post" if self.chat.api_chat["type"] == "channel" else "message"

    async def answer(self, after: int) -> ShownMessage:
        """Wait for the bot's first message after the one with the id `after`, and return it."""
        return (await self.wait_until(lambda: self._bot_messages(after)))[0]

    async def wait_until(self, messages: Callable[[], Sequence[ShownMessage]]) -> Sequence[ShownMessage]:
        """Wait until `messages` returns any, and return them."""
        async with self.telegram.changed:
            await self.telegram.changed.wait_for(messages)
            return messages()

    def _bot_messages(self, after: int) -> Sequence[ShownMessage]:
        return tuple(each for each in self.messages if each.by_bot and each.message_id > after)

    async def _post(
        self, text: str, *, fields: dict[str, Any], reply_to: int | None = None, note: str | None = None
    ) -> int:
        message = self._written(text, fields=fields, reply_to=reply_to, note=note)
        await self.telegram.deliver({self._kind: message})
        return int(message["message_id"])

    def _written(
        self, text: str, *, fields: dict[str, Any], reply_to: int | None = None, note: str | None = None
    ) -> dict[str, Any]:
        """Show a message of the user in the chat, and return it in the Bot API's form."""
        number, now = self.telegram.next_id(), self.telegram.now()
        name = self.user["first_name"]
        self.chat.messages[number] = ShownMessage(
            number, by_bot=False, sender=name, at=now, text=text, reply_to=reply_to, note=note
        )
        message = self._message(number, fields)
        if reply_to is not None:
            message["reply_to_message"] = self._replied_message(reply_to)
        return message

    def _message(self, number: int, fields: dict[str, Any]) -> dict[str, Any]:
        at = self.chat.messages[number].at
        writer = {"sender_chat": self.chat.api_chat} if self._kind == "channel_post" else {"from": self.user}
        common = {"message_id": number, "date": int(at.timestamp()), "chat": self.chat.api_chat, **writer}
        self.chat.sent[number] = {**common, **fields}
        return dict(self.chat.sent[number])

    def _replied_message(self, number: int) -> dict[str, Any]:
        message = self.chat.sent.get(number) or self.telegram.message(self.chat, self.chat.messages[number])
        return {name: value for name, value in message.items() if name != "reply_to_message"}


class Person(Group):
    """A user in a private chat with the bot."""

    def __init__(self, telegram: LoopbackTelegram, first_name: str = "Ann", number: int = 1001) -> None:
        user = {"id": number, "is_bot": False, "first_name": first_name, "language_code": "en"}
        super().__init__(telegram, {"id": number, "type": "private", "first_name": first_name}, user)

    async def send_inline_query(self, text: str, offset: str = "") -> str:
        """Type a text after the bot's username in any chat; return the id of the inline query."""
        query_id = str(self.telegram.next_id())
        self.telegram.inline_answers[query_id] = None
        query = {"id": query_id, "from": self.user, "query": text, "offset": offset, "chat_type": "group"}
        await self.telegram.deliver({"inline_query": query})
        return query_id

    async def inline_answer(self, query_id: str) -> dict[str, Any]:
        """Wait for the bot's answer to an inline query; return the parameters of `answerInlineQuery`."""
        async with self.telegram.changed:
            await self.telegram.changed.wait_for(lambda: self.telegram.inline_answers[query_id])
            return self.telegram.inline_answers[query_id] or {}


def create_group(telegram: LoopbackTelegram, member: Person, title: str, number: int = -2001) -> Group:
    """Create a group of the bot and a person, who is its admin."""
    opened = Group(telegram, {"id": number, "type": "group", "title": title}, member.user)
    opened.chat.admins.add(member.user["id"])
    return opened


def channel_origin(title: str, username: str | None = None, message_id: int = 1) -> dict[str, Any]:
    """Return the origin of a post forwarded from a channel."""
    chat = {"id": -1_000_000_000_001, "type": "channel", "title": title}
    return {"type": "channel", "chat": chat | ({"username": username} if username else {}), "message_id": message_id}


def _entities(text: str) -> list[dict[str, Any]]:
    """Return the entities that Telegram finds: commands, links and mentions."""
    found = ((kind, match) for kind, pattern in _ENTITY_PATTERNS for match in pattern.finditer(text))
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
