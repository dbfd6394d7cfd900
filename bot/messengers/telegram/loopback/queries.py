"""The methods that answer inline queries and guest queries."""

from typing import Any

from bot.messengers.telegram.loopback.state import LoopbackState
from bot.messengers.telegram.loopback.validation import Refused, check_inline_answer


async def answer_inline(telegram: LoopbackState, parameters: dict[str, Any]) -> bool:
    """Keep the answer to an inline query; raise `Refused` if it was answered before."""
    check_inline_answer(parameters)
    query_id = parameters["inline_query_id"]
    if telegram.inline_answers.get(query_id, parameters) is not None:
        raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    async with telegram.changed:
        telegram.inline_answers[query_id] = parameters
        telegram.changed.notify_all()
    return True


async def answer_guest(telegram: LoopbackState, parameters: dict[str, Any]) -> dict[str, Any]:
    """Show the answer to a guest query in the chat it came from; return its inline id."""
    chat = telegram.guest_queries.pop(parameters["guest_query_id"], None)
    if chat is None:
        raise Refused(400, "Bad Request: query is too old and response timeout expired or query ID is invalid")
    check_inline_answer({"results": [parameters["result"]]})
    content = parameters["result"]["input_message_content"]
    shown = await telegram.show_message(chat.id, {}, content["message_text"], content.get("entities", []))
    inline_id = f"inline{shown['message_id']}"
    telegram.inline_messages[inline_id] = chat, shown["message_id"]
    return {"inline_message_id": inline_id}
