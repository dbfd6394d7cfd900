"""Outgoing messages: one to send, an edit, a deletion, a file or a page; and the JSON that the ledger keeps of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import IO, Any, Final, TypeAlias

from bot.message_types.action import decode as decode_action
from bot.message_types.fluent_lookup import texts_in
from bot.message_types.reply import Button, Buttons, Page, Question, Reply, Share
from bot.message_types.richtext import Entity, RichText, italic, plain, split
from storage.records import EncodedMessage

MAX_PART_UNITS: Final = 4096 - len("\n\n99 sur 99")
"""UTF-16 units of one message, less the line that numbers the parts of a long one."""


@dataclass(frozen=True, slots=True)
class RemoveKeyboard:
    """Removes the buttons that a question put below the text field."""


Keyboard: TypeAlias = Buttons | Question | RemoveKeyboard
"""What stands under a new message: rows of buttons, a question, or the end of one."""


@dataclass(frozen=True, slots=True)
class Send:
    """A new message; `reply_to` is the message it answers."""

    text: RichText
    keyboard: Keyboard = ()
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class SendFile:
    """A text file in UTF-8 with a caption and buttons."""

    name: str
    content: str
    caption: RichText
    buttons: Buttons = ()
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class SendPage:
    """The page with everything stored for the chat. The ledger stores only this request: the page may have 45 MB."""

    before: int | None = None
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A page that has been composed; it is never stored in the ledger."""

    name: str
    content: IO[bytes]
    caption: RichText
    buttons: Buttons = ()
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit that makes a message of ours show `message`; if it is gone and `or_send` is set, a new message."""

    message_id: int
    message: Send
    or_send: bool = False


@dataclass(frozen=True, slots=True)
class Delete:
    """The removal of a message of ours."""

    message_id: int


NewMessage: TypeAlias = Send | SendFile | SendPage

OutgoingMessage: TypeAlias = NewMessage | Edit | Delete


def messages_of(reply: Reply, *, reply_to: int | None = None) -> tuple[NewMessage, ...]:
    """Return the messages of a reply: numbered if there are several, the buttons under the last.

    `reply_to` is the message it answers; the first part refers to it.
    """
    if isinstance(reply.file, Page):
        return (SendPage(reply.file.before, reply_to),)
    if reply.file:
        return (SendFile(reply.file.name, reply.file.words, reply.text, reply.buttons, reply_to),)
    parts = split(reply.text, MAX_PART_UNITS)
    messages = [Send(_numbered(part, at, len(parts), reply.language)) for at, part in enumerate(parts, 1)]
    messages[0] = replace(messages[0], reply_to=reply_to)
    messages[-1] = replace(messages[-1], keyboard=_keyboard(reply))
    return tuple(messages)


def as_edits(messages: Sequence[NewMessage], shown: Sequence[int]) -> tuple[OutgoingMessage, ...]:
    """Turn a reply into edits of the messages currently shown; send what is left over, delete surplus messages."""
    edits = [
        Edit(message_id, message) if isinstance(message, Send) else message
        for message, message_id in zip(messages, shown, strict=False)
    ]
    surplus = [Delete(message_id) for message_id in shown[len(messages) :]]
    return (*edits, *messages[len(shown) :], *surplus)


def replacing(messages: Sequence[NewMessage], message_id: int | None) -> tuple[OutgoingMessage, ...]:
    """Let the first message of an answer replace one of ours; if somebody removed that, it is sent as a new message."""
    if message_id is None or not messages or not isinstance(messages[0], Send):
        return tuple(messages)
    return (Edit(message_id, messages[0], or_send=True), *messages[1:])


def is_idempotent(message: OutgoingMessage | Document) -> bool:
    """Return whether carrying it out twice has the same effect as once: true of edits and deletions."""
    return isinstance(message, Edit | Delete)


def encode_all(messages: Sequence[OutgoingMessage]) -> tuple[EncodedMessage, ...]:
    """Encode messages for the ledger."""
    return tuple(map(encode, messages))


def encode(message: OutgoingMessage) -> EncodedMessage:
    """Encode a message for the ledger."""
    match message:
        case Delete(message_id):
            return EncodedMessage({"removing": message_id})
        case Edit(message_id, content, or_send):
            or_sent = {"in_place_of": message_id} if or_send else {}
            return EncodedMessage(_encoded(content) | {"editing": message_id} | or_sent, edits=message_id)
        case SendFile():
            file: dict[str, object] = {"file_name": message.name, "file_words": message.content}
            content = Send(message.caption, message.buttons, message.reply_to)
            return EncodedMessage(_encoded(content) | file)
        case SendPage():
            return EncodedMessage({"page_before": message.before} | _encoded_reply_to(message.reply_to))
        case Send():
            return EncodedMessage(_encoded(message))


def decode(payload: Mapping[str, Any]) -> OutgoingMessage:
    """Decode what `encode` returned; raise `KeyError`, `TypeError` or `ValueError` for anything else."""
    if "removing" in payload:
        return Delete(payload["removing"])
    if "page_before" in payload:
        return SendPage(payload["page_before"], payload.get("answering"))
    content = _decoded(payload)
    if "editing" in payload:
        return Edit(payload["editing"], content, or_send="in_place_of" in payload)
    if "file_name" in payload:
        buttons = content.keyboard if isinstance(content.keyboard, tuple) else ()
        return SendFile(payload["file_name"], payload["file_words"], content.text, buttons, content.reply_to)
    return content


def _encoded(message: Send) -> dict[str, object]:
    entities = [
        {"type": each.kind, "offset": each.offset, "length": each.length} | ({"url": each.url} if each.url else {})
        for each in message.text.entities
    ]
    written = {"text": message.text.text, "entities": entities}
    return written | _encoded_reply_to(message.reply_to) | _encoded_keyboard(message.keyboard)


def _encoded_reply_to(message_id: int | None) -> dict[str, object]:
    return {"answering": message_id} if message_id else {}


def _encoded_keyboard(keyboard: Keyboard) -> dict[str, object]:
    if isinstance(keyboard, Question):
        return {"asks": {"hint": keyboard.hint, "here": keyboard.here, "refusal": keyboard.refusal}}
    if isinstance(keyboard, RemoveKeyboard):
        return {"answered": True}
    rows = [[_encoded_button(button) for button in row] for row in keyboard if row]
    return {"buttons": rows} if rows else {}


def _encoded_button(button: Button | Share) -> list[str]:
    """Return the label and the encoded action; for a share button, the label, the query and the address."""
    if isinstance(button, Share):
        return [button.label, button.query, button.url]
    return [button.label, button.action.encode()]


def _decoded(payload: Mapping[str, Any]) -> Send:
    entities = tuple(Entity(row["type"], row["offset"], row["length"], row.get("url")) for row in payload["entities"])
    return Send(RichText(payload["text"], entities), _decoded_keyboard(payload), payload.get("answering"))


def _decoded_keyboard(payload: Mapping[str, Any]) -> Keyboard:
    if "asks" in payload:
        return Question(**payload["asks"])
    if payload.get("answered"):
        return RemoveKeyboard()
    return tuple(tuple(_decoded_button(*button) for button in row) for row in payload.get("buttons", ()))


def _decoded_button(label: str, command: str, url: str | None = None) -> Button | Share:
    if url is not None:
        return Share(label, command, url)
    action = decode_action(command)
    if action is None:
        raise ValueError("a stored message has a button that does nothing")
    return Button(label, action)


def _keyboard(reply: Reply) -> Keyboard:
    return reply.asks or (RemoveKeyboard() if reply.answered else reply.buttons)


def _numbered(part: RichText, at: int, count: int, language: str) -> RichText:
    if count == 1:
        return part
    return part + plain("\n\n") + italic(texts_in(language)("page-of", page=at, pages=count))
