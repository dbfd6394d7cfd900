"""The methods that tell the bot of chats, members and files, and that keep its profile."""

from typing import Any

from bot.messengers.telegram.loopback.state import LoopbackState
from bot.messengers.telegram.loopback.validation import Refused


async def get_chat(telegram: LoopbackState, chat_id: int) -> dict[str, Any]:
    """Return a chat in the Bot API's form."""
    chat = telegram.chat(chat_id)
    gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
                           "gifts_from_channels"), False)  # fmt: skip
    more = {"accent_color_id": 0, "max_reaction_count": 0, "accepted_gift_types": gifts}
    return {
        **chat.api_chat,
        **more,
        **({"linked_chat_id": chat.linked_channel_id} if chat.linked_channel_id else {}),
    }


async def get_member(telegram: LoopbackState, chat_id: int, user_id: int) -> dict[str, Any]:
    """Return what a user is in a chat."""
    user = {"id": user_id, "is_bot": False, "first_name": "Bob"}
    if user_id in telegram.chat(chat_id).admins:
        return {"status": "creator", "user": user, "is_anonymous": False}
    return {"status": "left" if user_id in telegram.chat(chat_id).left_users else "member", "user": user}


async def get_file(telegram: LoopbackState, file_id: str) -> dict[str, Any]:
    """Return where a file is; raise `Refused` if there is none, or if it is larger than bots may download."""
    if file_id not in telegram.files:
        raise Refused(400, "Bad Request: invalid file_id")
    if len(telegram.files[file_id]) > 20 * 1024 * 1024:
        raise Refused(400, "Bad Request: file is too big")
    return {"file_id": file_id, "file_unique_id": file_id, "file_path": f"files/{file_id}"}


def profile_method(telegram: LoopbackState, name: str, parameters: dict[str, Any]) -> Any:
    """Store or return a menu or description of one scope and language."""
    what = name[5:]
    scope = (parameters.get("scope") or {}).get("type", "default")
    key = (what, scope, parameters.get("language_code") or "")
    if name.startswith("set"):
        telegram.profile[key] = next((v for k, v in parameters.items() if k not in ("scope", "language_code")), "")
        return True
    default: Any = [] if what == "Commands" else ""
    value = telegram.profile.get(key, default)
    return value if what == "Commands" else {"description" if what == "Description" else "short_description": value}
