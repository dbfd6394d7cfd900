import json
import logging

import pytest

from bot.runtime.logs import JsonFormatter, RedactingFormatter, without_secrets

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
