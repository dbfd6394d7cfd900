"""The log: one line per event, without secrets and without the text of anyone's messages.

A fault that is reported again and again is logged once a minute, with a count.
"""

import json
import logging
import re
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, TextIO

REPEAT_SECONDS: Final = 60.0
"""Seconds in which a fault is logged once."""

_SECRETS = (
    re.compile(r"(?<=/bot)\d+:[\w-]+"),
    re.compile(r"\b\d{6,}:[\w-]{20,}"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


class RedactingFormatter(logging.Formatter):
    """Formats lines, including tracebacks, without any bot token or database password."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for a record, with each secret replaced by an ellipsis."""
        return without_secrets(super().format(record))


class JsonFormatter(RedactingFormatter):
    """Formats each record as one line of JSON, for programs that read logs."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as a JSON object: time in UTC, level, logger, message."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line = {"time": at, "level": record.levelname, "logger": record.name}
        return json.dumps(line | {"message": super().format(record)}, ensure_ascii=False)


@dataclass(slots=True)
class _Repeated:
    """A fault that was logged, when it may be logged again, and how many lines were left out since."""

    record: logging.LogRecord
    until: float
    count: int = 0


class OnceAMinuteHandler(logging.StreamHandler[TextIO]):
    """Logs each fault once a minute, and then how many lines about it were left out; `clock` returns seconds.

    Warnings with the same `fault` are about one fault, and so are those that differ only in their arguments.
    """

    def __init__(self, stream: TextIO, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(stream)
        self._clock = clock
        self._faults: dict[object, _Repeated] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, unless its fault was logged within the last minute."""
        now = self._clock()
        self._report(now)
        if record.levelno < logging.WARNING:
            super().emit(record)
            return
        key = getattr(record, "fault", (record.name, record.msg, _origin(record)))
        if known := self._faults.get(key):
            known.count += 1
            known.record = record
        else:
            self._faults[key] = _Repeated(record, now + REPEAT_SECONDS)
            super().emit(record)

    def _report(self, now: float) -> None:
        """Report the faults that were left out for a minute, each with its last line."""
        for key, repeated in [item for item in self._faults.items() if item[1].until <= now]:
            del self._faults[key]
            if repeated.count:
                again = logging.makeLogRecord(vars(repeated.record))
                again.msg, again.args = f"{again.getMessage()} ({repeated.count} × in the last minute)", ()
                self._faults[key] = _Repeated(again, now + REPEAT_SECONDS)
                super().emit(again)


def _origin(record: logging.LogRecord) -> object:
    """Return the class of a record's exception and the line that raised it, which identify the bug."""
    kind, _, trace = record.exc_info or (None, None, None)
    while trace and trace.tb_next:
        trace = trace.tb_next
    return kind, trace and (trace.tb_frame.f_code.co_filename, trace.tb_lineno)


def without_secrets(line: str) -> str:
    """Return the line with each token and password replaced by an ellipsis."""
    for secret in _SECRETS:
        line = secret.sub("…", line)
    return line


def set_up_logging(level: str, form: str) -> None:
    """Log to standard error, in the form "json" or "text"; libraries may log warnings and errors only."""
    handler = OnceAMinuteHandler(sys.stderr)
    text = RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonFormatter("%(message)s") if form == "json" else text)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "storage", "summarizer"):
        logging.getLogger(ours).setLevel(level)
    # The library logs the error page of each bad gateway with a traceback; our callers log what the failure means for
    # us.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
