"""The methods that send, edit and delete messages."""

from dataclasses import replace
from typing import Any

from telegram.request import RequestData

from bot.messengers.telegram.loopback.chats import LoopbackChat
from bot.messengers.telegram.loopback.state import LoopbackState
from bot.messengers.telegram.loopback.validation import MAX_CAPTION_UNITS, Refused, check_keyboard, check_text


async def send_message(telegram: LoopbackState, parameters: dict[str, Any]) -> dict[str, Any]:
    """Show a message in a chat, or to one person in it."""
    check_text(parameters["text"], parameters.get("entities", []))
    ephemeral = parameters.get("ephemeral_message_parameters")
    if ephemeral and not telegram.is_older:
        return _show_ephemeral(telegram, telegram.next_id(), ephemeral["receiver_user_id"], parameters)
    return await telegram.show_message(
        parameters["chat_id"], parameters, parameters["text"], parameters.get("entities", [])
    )


async def send_document(
    telegram: LoopbackState, parameters: dict[str, Any], data: RequestData | None
) -> dict[str, Any]:
    """Show a file in a chat."""
    name, sent, _ = next(iter((data.multipart_data if data else {}).values()))
    content = sent if isinstance(sent, bytes) else sent.read()
    caption = parameters.get("caption", "")
    if caption:
        check_text(caption, [], MAX_CAPTION_UNITS)
    file = telegram.store_file(content)
    return await telegram.show_message(parameters["chat_id"], parameters, caption, [], document=content, note=name) | {
        "document": {"file_id": file, "file_unique_id": file, "file_name": name}
    }


async def edit_message(telegram: LoopbackState, parameters: dict[str, Any]) -> dict[str, Any] | bool:
    """Change a message of the bot; raise `Refused` if that changes nothing."""
    text, entities = parameters["text"], parameters.get("entities", [])
    check_text(text, entities)
    chat, message_id = _edited(telegram, parameters)
    shown = chat.messages.get(message_id)
    if shown is None or not shown.by_bot:
        raise Refused(400, "Bad Request: message to edit not found")
    buttons = tuple(tuple(row) for row in (parameters.get("reply_markup") or {}).get("inline_keyboard", ()))
    changed = replace(shown, text=text, entities=tuple(entities), buttons=buttons)
    if changed == shown:
        raise Refused(400, "Bad Request: message is not modified")
    async with telegram.changed:
        chat.messages[shown.message_id] = changed
        telegram.changed.notify_all()
    return True if "inline_message_id" in parameters else telegram.message(chat, changed)


async def edit_ephemeral(telegram: LoopbackState, parameters: dict[str, Any]) -> bool:
    """Change an ephemeral message."""
    check_text(parameters["text"], parameters.get("entities", []))
    if parameters["ephemeral_message_id"] not in telegram.ephemeral_messages:
        raise Refused(400, "Bad Request: message to edit not found")
    _show_ephemeral(telegram, parameters["ephemeral_message_id"], parameters["receiver_user_id"], parameters)
    return True


async def delete_message(telegram: LoopbackState, parameters: dict[str, Any]) -> bool:
    """Delete a message from a chat."""
    chat = telegram.chat(parameters["chat_id"])
    if chat.messages.pop(int(parameters["message_id"]), None) is None:
        raise Refused(400, "Bad Request: message to delete not found")
    return True


def _show_ephemeral(
    telegram: LoopbackState, ephemeral_id: int, receiver: int, parameters: dict[str, Any]
) -> dict[str, Any]:
    """Show an ephemeral message to somebody."""
    check_keyboard(parameters.get("reply_markup"))
    chat = telegram.chat(parameters["chat_id"])
    telegram.ephemeral_texts.append((chat.id, receiver, parameters["text"]))
    telegram.ephemeral_messages[ephemeral_id] = {
        "message_id": 0,
        "ephemeral_message_id": ephemeral_id,
        "date": int(telegram.now().timestamp()),
        "chat": chat.api_chat,
        "text": parameters["text"],
        **{name: parameters[name] for name in ("entities", "reply_markup") if parameters.get(name)},
    }
    return telegram.ephemeral_messages[ephemeral_id]


def _edited(telegram: LoopbackState, parameters: dict[str, Any]) -> tuple[LoopbackChat, int]:
    """Return the chat and the id of the message that an edit is about."""
    if "inline_message_id" not in parameters:
        return telegram.chat(parameters["chat_id"]), int(parameters["message_id"])
    if parameters["inline_message_id"] not in telegram.inline_messages:
        raise Refused(400, "Bad Request: MESSAGE_ID_INVALID")
    return telegram.inline_messages[parameters["inline_message_id"]]
