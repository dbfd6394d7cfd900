import io
import json
import logging
from datetime import datetime

import pytest

from bot.runtime.logs import REPEAT_SECONDS, JsonFormatter, OnceAMinuteHandler, RedactingFormatter, without_secrets

TOKEN = "123456789:AAE-made_up_token_of_letters_and_digits"


@pytest.mark.parametrize(
    "line",
    [
        f"POST https://api.telegram.org/bot{TOKEN}/sendMessage",
        f"GET https://api.telegram.org/file/bot{TOKEN}/documents/1.pdf",
        f"the token {TOKEN} leaked",
        "postgresql://precis:hunter2-hunter2@db.example/precis is down",
    ],
)
def test_secrets_are_removed_from_a_line(line):
    redacted = without_secrets(line)

    assert TOKEN not in redacted
    assert "hunter2" not in redacted


def test_a_traceback_is_redacted_too():
    try:
        raise RuntimeError(f"https://api.telegram.org/bot{TOKEN}/getMe failed")
    except RuntimeError as error:
        record = logging.LogRecord("bot", logging.ERROR, "", 0, "oh", (), (type(error), error, error.__traceback__))

    assert TOKEN not in RedactingFormatter().format(record)


def test_the_json_formatter_writes_json():
    record = logging.LogRecord(
        "bot.runtime.application", logging.INFO, "", 0, "listening as @%s", ("precis_bot",), None
    )

    line = json.loads(JsonFormatter("%(message)s").format(record))

    assert (line["level"], line["logger"], line["message"]) == (
        "INFO",
        "bot.runtime.application",
        "listening as @precis_bot",
    )
    assert datetime.fromisoformat(line["time"]).tzinfo is not None


class Log:
    """A logger whose handler has a clock that the test moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.text = io.StringIO()
        self.handler = OnceAMinuteHandler(self.text, lambda: self.now)

    def say(self, level: int, words: str, *given: object, fault: str | None = None) -> None:
        record = logging.LogRecord("bot", level, "", 0, words, given, None)
        if fault:
            record.fault = fault
        self.handler.handle(record)

    def lines(self) -> list[str]:
        return self.text.getvalue().splitlines()


def test_a_repeated_fault_is_logged_once_a_minute_with_a_count():
    log = Log()
    for second in range(0, 150, 2):
        log.now = float(second)
        log.say(logging.WARNING, "delivery %d is postponed", second)

    assert log.lines() == [
        "delivery 0 is postponed",
        "delivery 58 is postponed (29 × in the last minute)",
        "delivery 118 is postponed (30 × in the last minute)",
    ]


def test_lines_about_one_fault_count_as_one():
    log = Log()
    log.say(logging.ERROR, "the database cannot be used", fault="database")
    log.say(logging.WARNING, "a tick could not use the database", fault="database")
    log.say(logging.ERROR, "another process polls", fault="telegram")

    assert log.lines() == ["the database cannot be used", "another process polls"]


def test_records_without_a_fault_are_always_logged():
    log = Log()
    for _ in range(3):
        log.say(logging.INFO, "listening")

    assert log.lines() == ["listening"] * 3


def test_a_fault_that_comes_back_later_is_logged_again():
    log = Log()
    log.say(logging.WARNING, "gone")
    log.now = REPEAT_SECONDS + 1
    log.say(logging.WARNING, "gone")

    assert log.lines() == ["gone", "gone"]


def test_two_bugs_under_one_message_are_both_logged():
    log = Log()
    for bug in (ZeroDivisionError(), KeyError()):
        record = logging.LogRecord("bot", logging.ERROR, "", 0, "an update failed", (), (type(bug), bug, None))
        log.handler.handle(record)

    assert log.lines() == ["an update failed", "ZeroDivisionError", "an update failed", "KeyError"]
