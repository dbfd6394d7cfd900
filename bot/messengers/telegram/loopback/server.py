"""The server of the in-process Telegram: it answers the Bot API's methods from memory, as the library calls them."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from telegram.request import BaseRequest, RequestData

from bot.messengers.telegram.loopback.information import get_chat, get_file, get_member, profile_method
from bot.messengers.telegram.loopback.messages import (
    delete_message,
    edit_ephemeral,
    edit_message,
    send_document,
    send_message,
)
from bot.messengers.telegram.loopback.queries import answer_guest, answer_inline
from bot.messengers.telegram.loopback.state import LoopbackState
from bot.messengers.telegram.loopback.validation import Refused

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


class LoopbackTelegram(LoopbackState, BaseRequest):
    """A request object for the library, which an application uses for both of its connections."""

    @property
    def read_timeout(self) -> float | None:
        """`None`: nothing times out here."""
        return None

    async def initialize(self) -> None:
        """Do nothing; the library calls it."""

    async def shutdown(self) -> None:
        """Do nothing; the library calls it."""

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
            return profile_method(self, name, parameters)
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
            "sendMessage": lambda: send_message(self, parameters),
            "sendDocument": lambda: send_document(self, parameters, data),
            "editMessageText": lambda: edit_message(self, parameters),
            "editEphemeralMessageText": lambda: edit_ephemeral(self, parameters),
            "deleteMessage": lambda: delete_message(self, parameters),
            "setMySettings": lambda: self._set_settings(parameters),
            "answerInlineQuery": lambda: answer_inline(self, parameters),
            "answerGuestQuery": lambda: answer_guest(self, parameters),
            "getChat": lambda: get_chat(self, parameters["chat_id"]),
            "getChatMember": lambda: get_member(self, parameters["chat_id"], parameters["user_id"]),
            "getFile": lambda: get_file(self, parameters["file_id"]),
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

    async def _succeed(self) -> bool:
        return True

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
