import asyncio
from collections.abc import Callable
from datetime import datetime, time, timedelta

from storage.records import Chat, Delivery, DeliveryState, EncodedMessage, NewDigest
from storage.store import Store
from summarizer.model import Digest, DuplicateKeys
from tests.keep_digests import keep_digests


async def test_the_parts_of_an_answer_are_stored_in_order(store: Store, group: Chat, now: datetime) -> None:
    parts = await store.deliveries.commit(
        group.id, [EncodedMessage({"text": "Žinia"}), EncodedMessage({"text": "2 📰"})], now
    )

    assert [(each.part, each.payload, each.state) for each in parts] == [
        (0, {"text": "Žinia"}, DeliveryState.READY),
        (1, {"text": "2 📰"}, DeliveryState.READY),
    ]
    assert {(each.chat_id, each.telegram_id, each.topic_id) for each in parts} == {(group.id, -100_200_300_400, 7)}


async def test_an_answer_completes_the_update_it_answers(store: Store, chat: Chat, now: datetime) -> None:
    await store.inbox.put(5, chat.telegram_id, {}, now)
    await store.deliveries.commit(chat.id, (), now, update_ids=(5,))

    assert await store.inbox.waiting() == ()
    assert await store.deliveries.ready() == ()


async def test_an_answer_does_not_complete_an_update_that_was_set_aside(
    store: Store, chat: Chat, now: datetime
) -> None:
    await store.inbox.put(5, chat.telegram_id, {}, now)
    await store.inbox.set_aside(5, "odd")
    await store.deliveries.commit(chat.id, [EncodedMessage({"text": "Sorry"})], now, update_ids=(5,))

    assert await store.inbox.counts() == {"waiting": 0, "set_aside": 1}


async def test_a_part_is_claimed_for_sending_once(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)

    taken = await asyncio.gather(*(store.deliveries.sending(part.id) for _ in range(10)))

    assert taken.count(True) == 1
    assert (await _get(store, part.id)).attempts == 1


async def test_a_sent_part_knows_its_message(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)
    await store.deliveries.sending(part.id)
    await store.deliveries.sent(part.id, 77)

    sent = await _get(store, part.id)
    assert (sent.state, sent.message_id) == (DeliveryState.SENT, 77)
    assert not await store.deliveries.sending(part.id)


async def test_an_unknown_part_is_not_sent_again(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)
    await store.deliveries.sending(part.id)
    await store.deliveries.unknown(part, "TimedOut", (), now)

    assert (await _get(store, part.id)).error == "TimedOut"
    assert await store.deliveries.ready() == ()
    assert not await store.deliveries.sending(part.id)


async def test_a_failed_part_keeps_its_reason(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)
    await store.deliveries.sending(part.id)
    await store.deliveries.failed(part.id, "Forbidden")

    failed = await _get(store, part.id)
    assert (failed.state, failed.error) == (DeliveryState.FAILED, "Forbidden")


async def test_a_requeued_part_is_ready_again(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)
    await store.deliveries.sending(part.id)
    await store.deliveries.requeue(part.id)

    assert [each.id for each in await store.deliveries.ready()] == [part.id]
    assert await store.deliveries.sending(part.id)
    assert (await _get(store, part.id)).attempts == 2


async def test_ready_parts_come_oldest_first_and_in_order(store: Store, chat: Chat, now: datetime) -> None:
    await store.deliveries.commit(
        chat.id, [EncodedMessage({"n": 1}), EncodedMessage({"n": 2}), EncodedMessage({"n": 3})], now
    )
    await store.deliveries.commit(chat.id, [EncodedMessage({"n": 4})], now + timedelta(seconds=1))

    assert [each.payload["n"] for each in await store.deliveries.ready()] == [1, 2, 3, 4]


async def test_a_paused_chat_has_no_ready_parts_until_it_is_resumed(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)

    await store.chats.pause(chat.telegram_id, "blocked", gone_at=now)
    assert await store.deliveries.ready() == ()
    await store.chats.resume(chat.telegram_id)
    assert [each.id for each in await store.deliveries.ready()] == [part.id]


async def test_a_part_being_sent_when_the_process_died_becomes_unknown(store: Store, chat: Chat, now: datetime) -> None:
    waiting, dying = await store.deliveries.commit(chat.id, [EncodedMessage({"n": 1}), EncodedMessage({"n": 2})], now)
    await store.deliveries.sending(dying.id)

    (lost,) = await store.deliveries.in_flight()
    (notice,) = await store.deliveries.unknown(lost, "the process ended", [EncodedMessage({"n": 3})], now)

    assert lost.id == dying.id
    assert (await _get(store, dying.id)).state is DeliveryState.UNKNOWN
    assert [each.id for each in await store.deliveries.ready()] == [waiting.id, notice.id]
    assert await store.deliveries.in_flight() == ()


async def test_an_unknown_part_is_sent_again_only_for_its_own_chat(
    store: Store, chat: Chat, group: Chat, now: datetime
) -> None:
    part, sent = await store.deliveries.commit(chat.id, [EncodedMessage({"n": 1}), EncodedMessage({"n": 2})], now)
    await store.deliveries.sending(sent.id)
    await store.deliveries.sent(sent.id, 7)
    await store.deliveries.sending(part.id)
    await store.deliveries.unknown(part, "ReadTimeout", (), now)

    assert await store.deliveries.again(group.id, part.id) is None
    assert await store.deliveries.again(chat.id, sent.id) is None
    again = await store.deliveries.again(chat.id, part.id)
    assert again is not None
    assert (again.id, again.state, again.payload) == (part.id, DeliveryState.READY, {"n": 1})
    assert await store.deliveries.again(chat.id, part.id) is None


async def test_a_part_follows_its_group_when_it_moves(store: Store, group: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(group.id, [EncodedMessage({"text": "News"})], now)
    await store.chats.migrate(group.telegram_id, -42)

    assert (await _get(store, part.id)).telegram_id == -42


async def test_a_sent_part_has_no_payload(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)
    await store.deliveries.sending(part.id)
    await store.deliveries.sent(part.id, 77)

    assert (await _get(store, part.id)).payload == {}


async def test_forgetting_a_chat_deletes_its_parts(store: Store, chat: Chat, now: datetime) -> None:
    (part,) = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "News"})], now)
    await store.chats.forget(chat.id)

    assert await store.deliveries.get(part.id) is None
    assert not await store.deliveries.sending(part.id)


async def _get(store: Store, delivery_id: int) -> Delivery:
    found = await store.deliveries.get(delivery_id)
    assert found
    return found


async def test_the_messages_that_show_a_digest_are_grouped_by_answer(
    store: Store, chat: Chat, now: datetime, digest_of: Callable[..., Digest]
) -> None:
    entry = NewDigest(digest_of("Rain fell."), DuplicateKeys("print"))
    messages = [[100, 101, 102], [200], [100, 101, None]]
    for answer in messages:
        blank = [[EncodedMessage({})] * len(answer)]
        (kept,), parts = await keep_digests(store, chat.id, [entry], now, answers=lambda *_, blank=blank: blank)
        for part, message_id in zip(parts, answer, strict=True):
            await store.deliveries.sent(part.id, message_id)

    assert await store.deliveries.showing(kept.id) == ((100, 101), (200,))


async def test_messages_with_a_digest_or_a_briefing_show_news(
    store: Store, chat: Chat, group: Chat, now: datetime, digest_of: Callable[..., Digest]
) -> None:
    shown = [NewDigest(digest_of("The ferry sank at dawn."), DuplicateKeys("f"))]
    _, digest = await keep_digests(
        store, chat.id, shown, now, answers=lambda *_: [(EncodedMessage({"text": "digest"}),)]
    )
    await store.schedules.replace(chat.id, [(time(8), frozenset({0}), now)])
    (schedule,) = await store.schedules.of_chat(chat.id)
    briefing = await store.schedules.begin_briefing(
        schedule.id, now.date(), now, now, [EncodedMessage({"text": "briefing"})]
    )
    plain = await store.deliveries.commit(chat.id, [EncodedMessage({"text": "help"})], now)
    for number, part in enumerate((*digest, *briefing, *plain), 1):
        await store.deliveries.sent(part.id, number)

    assert [await store.deliveries.shows_news(chat.id, number) for number in range(1, 5)] == [True, True, False, False]
    assert not await store.deliveries.shows_news(group.id, 1)
