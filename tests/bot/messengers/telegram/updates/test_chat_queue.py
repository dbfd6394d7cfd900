"""In a chat one update has its turn at a time, the first in Telegram's order."""

import asyncio

from bot.messengers.telegram.updates.chat_queue import ChatQueue, ChatQueues


async def _turns(queues, chat_id, update_id, had, in_vain=0):
    with queues.place(chat_id, update_id) as queue:
        for attempt in range(in_vain + 1):
            async with queue.turn(update_id):
                had.append(update_id)
                await asyncio.sleep(0)
            if attempt < in_vain:
                await asyncio.sleep(0)


async def test_turns_follow_the_order_of_update_ids():
    queues, had = ChatQueues(), []

    await asyncio.gather(*(_turns(queues, 1, number, had) for number in (7, 9, 8, 3, 5)))

    assert had == [7, 3, 5, 8, 9]


async def test_an_update_keeps_its_place_after_a_turn_in_vain():
    queues, had = ChatQueues(), []
    later = asyncio.create_task(_turns(queues, 1, 7, had, in_vain=2))
    await asyncio.sleep(0)

    await asyncio.gather(*(_turns(queues, 1, number, had) for number in (8, 6)), later)

    assert had == [7, 6, 7, 7, 8]


async def test_chats_do_not_wait_for_each_other():
    queues, had = ChatQueues(), []
    with queues.place(1, 3) as queue:
        async with queue.turn(3):
            await _turns(queues, 2, 4, had)

    assert had == [4]
    assert queues._queues == {}


async def test_a_cancelled_update_does_not_block_the_queue():
    queues, had = ChatQueues(), []
    with queues.place(1, 3) as queue:
        async with queue.turn(3):
            waiting = [asyncio.create_task(_turns(queues, 1, number, had)) for number in (4, 5)]
            await asyncio.sleep(0)
            waiting[0].cancel()
    await asyncio.wait(waiting)

    assert had == [5]
    assert isinstance(queue, ChatQueue)


async def test_only_the_update_whose_turn_has_come_is_woken():
    queues, had, woken = ChatQueues(), [], []
    with queues.place(1, 0) as queue:
        async with queue.turn(0):
            waiting = [asyncio.create_task(_turns(queues, 1, number, had)) for number in range(1, 1000)]
            await asyncio.sleep(0)
            for number, turn in queue._turns.items():
                turn.add_done_callback(lambda _turn, number=number: woken.append(number))
    while len(had) < 5:  # noqa: ASYNC110 - each step counts
        await asyncio.sleep(0)

    assert woken[:5] == [1, 2, 3, 4, 5]
    assert len(woken) <= 6
    await asyncio.wait(waiting)
    assert had == list(range(1, 1000))
