"""Recovery: resume the work of dead processes, at the start and at each tick."""

import logging
from dataclasses import dataclass

from telegram import Bot

from bot.messengers.telegram.outgoing.courier import Courier
from bot.messengers.telegram.updates.update_queue import UpdateQueue
from storage.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovery:
    """Resumes updates and deliveries that no live process is working on."""

    store: Store
    courier: Courier
    inbox: UpdateQueue
    bot: Bot

    async def recover(self) -> None:
        """Check that this process still counts as alive, then take over from those that no longer do."""
        number = await self.store.instances.renew()
        if number:
            # Our work goes on, except for what another process has taken over: its number fences our writes.
            log.warning(
                "the connection that shows this process is alive was lost; continuing as process number %d", number
            )
        await self.store.instances.take_over()
        await self.courier.recover()
        await self.take_up()

    async def take_up(self) -> None:
        """Queue pending updates, no matter which process received them."""
        await self.inbox.recover(self.bot)
