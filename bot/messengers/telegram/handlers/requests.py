"""Commands, typed or by a button; `bot.messengers.telegram.handlers.buttons` decides whether a press counts."""

from dataclasses import dataclass, replace

from telegram import CallbackQuery, Message, Update

from bot.commands.registry import ANSWERED_IN_GROUPS, REGISTRY
from bot.commands.request import Request
from bot.commands.rights import Right, right_for
from bot.commands.unknown import unknown
from bot.message_types.action import SEND_AGAIN
from bot.message_types.outgoing_message import OutgoingMessage, as_edits, messages_of
from bot.message_types.reply import Reply
from bot.message_types.richtext import join, plain
from bot.messengers.telegram.handlers.chat_roles import is_deaf, may
from bot.messengers.telegram.handlers.ephemeral_replies import EphemeralReplies, pressed_ephemeral_id
from bot.messengers.telegram.handlers.gateway import Context, Gateway, Incoming, is_shared, person, sender
from bot.messengers.telegram.handlers.late_answers import SLOW_COMMAND, LateAnswers
from bot.messengers.telegram.incoming.message import command_arguments, replied_to
from storage.records import Chat


@dataclass(frozen=True, slots=True)
class Requests:
    """The handlers of commands and buttons."""

    gateway: Gateway
    late: LateAnswers
    ephemeral_replies: EphemeralReplies

    async def command(self, incoming: Incoming, context: Context) -> None:
        """Answer a typed command."""
        update, message, chat = incoming.update, incoming.message, incoming.chat
        name, _, whom = (message.text or message.caption or "").split()[0].removeprefix("/").casefold().partition("@")
        # In a group a command may be meant for another bot; one with our name, or in private, never is.
        if is_shared(update) and (whom != context.bot.username.casefold() if whom else name not in ANSWERED_IN_GROUPS):
            return
        replied = replied_to(message)
        request = request_from(update, chat, command_arguments(message), self.gateway)
        await self.ask(name, replace(request, replied_to=replied.message_id if replied else None), update)

    async def ask(self, name: str, request: Request, update: Update) -> None:
        """Answer a request, which ends any question that is pending in the chat."""
        await self._end_question(request)
        if name == SLOW_COMMAND and not await self._is_refused(name, request):
            await self.late.answer(self._carried_out(name, request, update), request, update)
            return
        reply, chat = await self._reply(name, request, update)
        if chat and not await self._kept_from_others(reply, update, chat):
            await self.gateway.answer(reply, update, chat)

    async def press(self, name: str, request: Request, query: CallbackQuery, update: Update) -> None:
        """Answer a pressed button as if its action had been typed."""
        await self._end_question(request)
        if name == SLOW_COMMAND and not await self._is_refused(name, request):
            await self.late.answer(self._carried_out(name, request, update), request, update)
            return
        reply, left = await (self._again(request) if name == SEND_AGAIN else self._reply(name, request, update))
        if left and not await self._kept_from_others(reply, update, left):
            parts = await self._placed(reply, query, left)
            await self.gateway.answer_with(parts, (update.update_id,), left, digest_id=reply.digest_id)

    async def _kept_from_others(self, reply: Reply, update: Update, chat: Chat) -> bool:
        """Show a reply that is for the asker to nobody else; return `False` if it is for everybody.

        If the button of a message that everybody sees was pressed, the message changes for everybody.
        """
        if not is_shared(update):
            return False
        is_secret = reply.only_for_asker or pressed_ephemeral_id(update) is not None
        if not (is_secret or (reply.discreet and update.callback_query is None)):
            return False
        if not (await self.ephemeral_replies.send(reply, update, chat) or is_secret):
            return False
        await self.gateway.answer_with((), (update.update_id,), chat)
        return True

    async def _end_question(self, request: Request) -> None:
        if request.chat.asked:
            await self.gateway.deps.store.chats.set_pending_question(request.chat.id, None, self.gateway.deps.now())

    async def _again(self, request: Request) -> tuple[Reply, Chat]:
        """Resend a message that may not have arrived, if it belongs to this chat."""
        part = None
        if request.number is not None:
            part = await self.gateway.deps.store.deliveries.again(request.chat.id, request.number)
        if part:
            await self.gateway.courier.deliver([part])
        words = request.texts("sent-again" if part else "sent-already")
        return Reply(plain(words), in_place=True), request.chat

    async def _reply(self, name: str, request: Request, update: Update) -> tuple[Reply, Chat | None]:
        """Return the answer to a command, and the chat as it is afterwards: `None` if the command erased it."""
        if await self._is_refused(name, request):
            return Reply(plain(request.texts("admins-only")), only_for_asker=True), request.chat
        return await self._carried_out(name, request, update)

    async def _is_refused(self, name: str, request: Request) -> bool:
        """Return whether a command needs an admin and the sender is not one."""
        return right_for(name, request) is Right.MANAGE and not await request.may_change()

    async def _carried_out(self, name: str, request: Request, update: Update) -> tuple[Reply, Chat | None]:
        """Carry out a command that this person may use; see `_reply`."""
        command, deps = REGISTRY.get(name), self.gateway.deps.acting_for(sender(update))
        reply = (await command.answer(request, deps) if command else None) or unknown(name, request)
        # A command may have changed the chat, or erased it; the answer to the latter still needs a chat.
        left = await self.gateway.deps.store.chats.get(request.chat.id) or await self.gateway.chat(update)
        if left and left.answers_all and not request.chat.answers_all and await is_deaf(update):
            reply = replace(reply, text=join(plain("\n\n"), [reply.text, plain(request.texts("deaf-group"))]))
        return reply, left

    async def _placed(self, reply: Reply, query: CallbackQuery, chat: Chat) -> tuple[OutgoingMessage, ...]:
        """Return the messages of an answer to a button: edits of the message it is under if the reply is in place."""
        messages, pressed = messages_of(reply), query.message
        if not reply.in_place or not isinstance(pressed, Message):
            return messages
        return as_edits(
            messages, await self.gateway.deps.store.deliveries.messages_shown_with(chat.id, pressed.message_id)
        )


def request_from(update: Update, chat: Chat, words: str, gateway: Gateway) -> Request:
    """Return what the sender of an update asks for."""
    admins = gateway.deps.settings.admins
    return Request(chat, words, lambda: may(Right.MANAGE, update, admins), by=person(update))
