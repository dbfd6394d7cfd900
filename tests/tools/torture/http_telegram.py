"""The in-process Telegram over HTTP on loopback, for a bot in a process of its own."""

import asyncio
import json
import logging
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import SimpleNamespace
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, RequestHandler

from bot.messengers.telegram.loopback import LoopbackTelegram

WORDS = frozenset("text caption data url secret_token action callback_query_id description short_description".split())
"""Parameters that are words; all others come as JSON."""

LATENCY = 0.015
"""Seconds a call takes each way, on average."""


@asynccontextmanager
async def served(telegram: LoopbackTelegram, dice: random.Random, called: asyncio.Event) -> AsyncIterator[str]:
    """Serve a Telegram while the body runs; give the base address for `TELEGRAM_API_URL`.

    `called` is set once the bot has called.
    """
    # A bot that is killed hangs up in the middle of calls.
    logging.getLogger("tornado").setLevel(logging.CRITICAL)
    (socket,) = bind_sockets(0, "127.0.0.1")
    calls = (r"/bot[^/]+/(\w+)", _Call, {"telegram": telegram, "dice": dice, "called": called})
    server = HTTPServer(Application([calls, (r"/file/bot[^/]+/files/(\w+)", _File, {"telegram": telegram})]))
    server.add_socket(socket)
    try:
        yield f"http://127.0.0.1:{socket.getsockname()[1]}"
    finally:
        server.stop()
        await server.close_all_connections()


class _Call(RequestHandler):
    def initialize(self, telegram: LoopbackTelegram, dice: random.Random, called: asyncio.Event) -> None:
        self._telegram = telegram
        self._dice = dice
        self._called = called

    async def post(self, method: str) -> None:
        self._called.set()
        parameters = {name: _value(name, values[0].decode()) for name, values in self.request.arguments.items()}
        await asyncio.sleep(self._dice.expovariate(1 / LATENCY))
        status, body = await self._answer(method, parameters)
        await asyncio.sleep(self._dice.expovariate(1 / LATENCY))
        self.set_status(status)
        await self.finish(body)

    async def _answer(self, method: str, parameters: dict[str, Any]) -> tuple[int, bytes]:
        data: Any = SimpleNamespace(parameters=parameters, multipart_data={})
        answer = self._telegram.do_request(f"/bot/{method}", "POST", data)
        if method != "getUpdates":
            return await answer
        try:
            return await asyncio.wait_for(answer, float(parameters.get("timeout", 0)) + 0.1)
        except TimeoutError:
            return 200, b'{"ok": true, "result": []}'


class _File(RequestHandler):
    def initialize(self, telegram: LoopbackTelegram) -> None:
        self._telegram = telegram

    async def get(self, name: str) -> None:
        await self.finish(self._telegram.files[name])


def _value(name: str, value: str) -> Any:
    return value if name in WORDS else json.loads(value)
