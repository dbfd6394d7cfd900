from bot.telegram.updates.in_hand import MAX_IN_HAND, REFILL_AT, InHand

ANN, BOB = 1001, 1002


def full() -> InHand:
    hands = InHand()
    for update_id in range(MAX_IN_HAND):
        hands.add(ANN, update_id)
    return hands


def processed(hands: InHand, many: int) -> None:
    for update_id in sorted(hands.ids)[:many]:
        assert hands.remove(update_id) == ANN


def test_a_chat_with_many_updates_in_hand_leaves_the_next_ones_in_the_database():
    hands = full()

    assert hands.is_full(ANN, MAX_IN_HAND)
    assert not hands.is_full(BOB, MAX_IN_HAND)


def test_an_update_that_comes_late_goes_before_those_in_hand():
    hands = full()
    hands.remove(7)
    hands.add(ANN, MAX_IN_HAND)

    assert not hands.is_full(ANN, 7)


def test_as_long_as_earlier_ones_are_in_the_database_later_ones_go_there_too():
    hands = full()
    with hands.leaving(ANN):
        assert not hands.begin_reading(ANN)
    processed(hands, MAX_IN_HAND)

    assert hands.is_full(ANN, MAX_IN_HAND + 1)
    assert hands.begin_reading(ANN)
    assert hands.is_full(ANN, MAX_IN_HAND + 1)
    hands.was_read(ANN, has_more=False)
    assert not hands.is_full(ANN, MAX_IN_HAND + 1)


def test_more_are_read_when_half_are_processed():
    hands = full()
    hands.expect_more(ANN)
    processed(hands, MAX_IN_HAND - REFILL_AT - 1)
    assert not hands.begin_reading(ANN)

    processed(hands, 1)

    assert hands.begin_reading(ANN)
    assert not hands.begin_reading(ANN)


def test_what_is_committed_while_others_are_read_is_read_next():
    hands = InHand()
    hands.expect_more(ANN)
    assert hands.begin_reading(ANN)

    with hands.leaving(ANN):
        hands.was_read(ANN, has_more=False)

    assert hands.begin_reading(ANN)


def test_nothing_is_read_for_a_chat_that_has_nothing_in_the_database():
    hands = full()
    processed(hands, MAX_IN_HAND)

    assert not hands.begin_reading(ANN)
    assert not hands.ids
