from bot.messengers.telegram.updates.updates_in_memory import MAX_IN_MEMORY, REFILL_AT, UpdatesInMemory

ANN, BOB = 1001, 1002


def full() -> UpdatesInMemory:
    in_memory = UpdatesInMemory()
    for update_id in range(MAX_IN_MEMORY):
        in_memory.add(ANN, update_id)
    return in_memory


def processed(in_memory: UpdatesInMemory, many: int) -> None:
    for update_id in sorted(in_memory.ids)[:many]:
        assert in_memory.remove(update_id) == ANN


def test_a_chat_with_many_updates_in_memory_leaves_the_next_ones_in_the_database():
    in_memory = full()

    assert in_memory.is_full(ANN, MAX_IN_MEMORY)
    assert not in_memory.is_full(BOB, MAX_IN_MEMORY)


def test_an_update_that_comes_late_goes_before_those_in_memory():
    in_memory = full()
    in_memory.remove(7)
    in_memory.add(ANN, MAX_IN_MEMORY)

    assert not in_memory.is_full(ANN, 7)


def test_as_long_as_earlier_ones_are_in_the_database_later_ones_go_there_too():
    in_memory = full()
    with in_memory.leaving(ANN):
        assert not in_memory.begin_reading(ANN)
    processed(in_memory, MAX_IN_MEMORY)

    assert in_memory.is_full(ANN, MAX_IN_MEMORY + 1)
    assert in_memory.begin_reading(ANN)
    assert in_memory.is_full(ANN, MAX_IN_MEMORY + 1)
    in_memory.was_read(ANN, has_more=False)
    assert not in_memory.is_full(ANN, MAX_IN_MEMORY + 1)


def test_more_are_read_when_half_are_processed():
    in_memory = full()
    in_memory.expect_more(ANN)
    processed(in_memory, MAX_IN_MEMORY - REFILL_AT - 1)
    assert not in_memory.begin_reading(ANN)

    processed(in_memory, 1)

    assert in_memory.begin_reading(ANN)
    assert not in_memory.begin_reading(ANN)


def test_what_is_committed_while_others_are_read_is_read_next():
    in_memory = UpdatesInMemory()
    in_memory.expect_more(ANN)
    assert in_memory.begin_reading(ANN)

    with in_memory.leaving(ANN):
        in_memory.was_read(ANN, has_more=False)

    assert in_memory.begin_reading(ANN)


def test_nothing_is_read_for_a_chat_that_has_nothing_in_the_database():
    in_memory = full()
    processed(in_memory, MAX_IN_MEMORY)

    assert not in_memory.begin_reading(ANN)
    assert not in_memory.ids
