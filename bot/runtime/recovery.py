"""What other processes left: at the start those before us, at each tick those beside us that are no more."""

import logging
from dataclasses import dataclass

from telegram import Bot

from bot.outgoing.courier import Courier
from bot.updates.chat_order import ChatOrderedProcessor
from bot.updates.update_queue import UpdateQueue
from storage.store import Store

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Recovery:
    """Goes on with what nobody has in hand any more."""

    store: Store
    courier: Courier
    inbox: UpdateQueue
    order: ChatOrderedProcessor
    bot: Bot

    async def recover(self) -> None:
        """Send and answer what was left, after a look whether it is not we who count as dead."""
        number = await self.store.instances.renew()
        if number:
            # What we have in hand stays so, but for what another took over meanwhile: that is fenced by its number.
            log.warning(
                "the connection that shows this process is alive was lost; continuing as process number %d", number
            )
        await self.store.instances.take_over()
        await self.courier.recover()
        self.order.suspect(await self.inbox.recover(self.bot))
