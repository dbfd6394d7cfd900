"""Methods of the Bot API that the library lacks, with typed arguments."""

from dataclasses import dataclass
from typing import Final

from telegram import Bot, InlineKeyboardMarkup, Message, User
from telegram.error import BadRequest, EndPointNotFound

from bot.message_types.richtext import RichText
from bot.messengers.telegram.outgoing.bot_api import message_entities

_TOLD_SINCE_10_5: Final = frozenset(
    ("active_usernames", "inline_query_placeholder", "needs_inline_query_location", "has_topic_sidebar")
)
"""Fields that `getMe` has returned since Bot API 10.5; the library passes them on unparsed."""


@dataclass(frozen=True, slots=True)
class BotSettings:
    """Settings that `setMySettings` changes, by their names in the Bot API; `None` leaves one as it is."""

    supports_inline_queries: bool | None = None
    inline_query_placeholder: str | None = None
    supports_guest_queries: bool | None = None
    can_read_all_group_messages: bool | None = None

    def given(self) -> dict[str, bool | str]:
        """Return the settings that are not `None`."""
        every = {name: getattr(self, name) for name in self.__slots__}
        return {name: value for name, value in every.items() if value is not None}


def is_at_least_10_5(bot: User) -> bool:
    """Return whether the server that described the bot in `getMe` speaks Bot API 10.5."""
    return not _TOLD_SINCE_10_5.isdisjoint(bot.api_kwargs)


def settings_to_change(bot: User, wanted: BotSettings) -> BotSettings:
    """Return the wanted settings that differ from those the bot has according to `getMe`."""
    present = {
        "supports_inline_queries": bool(bot.supports_inline_queries),
        "inline_query_placeholder": _placeholder(bot, wanted),
        "supports_guest_queries": bool(bot.supports_guest_queries),
        "can_read_all_group_messages": bool(bot.can_read_all_group_messages),
    }
    return BotSettings(**{name: value for name, value in wanted.given().items() if value != present[name]})  # type: ignore[arg-type] # each has the type of its name


def _placeholder(bot: User, wanted: BotSettings) -> str | None:
    """Return the placeholder of inline queries; if the server does not report it, it is set with inline mode."""
    if not is_at_least_10_5(bot) and bot.supports_inline_queries:
        return wanted.inline_query_placeholder
    return str(bot.api_kwargs.get("inline_query_placeholder") or "")


async def set_my_settings(bot: Bot, settings: BotSettings) -> bool:
    """Change settings of the bot (Bot API 10.5); `False` if the server does not know the method or refuses it."""
    try:
        await bot.do_api_request("set_my_settings", settings.given())
    except (EndPointNotFound, BadRequest):
        return False
    return True


def ephemeral_id(message: Message) -> int | None:
    """Return the id of an ephemeral message, which is not a message id; `None` for any other message."""
    found = message.api_kwargs.get("ephemeral_message_id")
    return found if isinstance(found, int) else None


async def send_ephemeral(
    bot: Bot,
    telegram_id: int,
    topic_id: int | None,
    text: RichText,
    *,
    receiver: int,
    query_id: str | None,
    buttons: InlineKeyboardMarkup | None = None,
) -> None:
    """Send a text that one member of a group sees (Bot API 10.3), in answer to a pressed button if its query is given.

    Check `is_at_least_10_5` first. If the server shows it to everybody anyway, it is deleted.
    """
    sent = await bot.send_message(
        telegram_id,
        text.text,
        entities=message_entities(text.entities),
        message_thread_id=topic_id,
        reply_markup=buttons,
        api_kwargs={
            "ephemeral_message_parameters": {"receiver_user_id": receiver}
            | ({"callback_query_id": query_id} if query_id else {})
        },
    )
    # Telegram returns no message id for an ephemeral message, but an id of another kind.
    if sent.message_id:
        await bot.delete_message(telegram_id, sent.message_id)


async def edit_ephemeral(
    bot: Bot,
    telegram_id: int,
    message_id: int,
    text: RichText,
    *,
    receiver: int,
    buttons: InlineKeyboardMarkup | None = None,
) -> None:
    """Change an ephemeral message (Bot API 10.2)."""
    edited = {
        "chat_id": telegram_id,
        "receiver_user_id": receiver,
        "ephemeral_message_id": message_id,
        "text": text.text,
        "entities": message_entities(text.entities),
        "reply_markup": buttons,
    }
    await bot.do_api_request("edit_ephemeral_message_text", {name: given for name, given in edited.items() if given})
