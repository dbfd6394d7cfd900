"""One log line a thing that happened, without secrets and without anybody's words."""

import json
import logging
import re
import sys

_SECRETS = (
    re.compile(r"(?<=/bot)\d+:[\w-]+"),
    re.compile(r"\b\d{6,}:[\w-]{20,}"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


class Redacted(logging.Formatter):
    """A formatter whose lines hold no bot token and no database password, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for a record, secrets replaced by three dots."""
        return without_secrets(super().format(record))


class JsonLines(Redacted):
    """The same as one JSON object a line, for machines that read logs."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as a JSON object: time, level, logger, message."""
        line = {"time": self.formatTime(record), "level": record.levelname, "logger": record.name}
        return json.dumps(line | {"message": super().format(record)}, ensure_ascii=False)


def without_secrets(line: str) -> str:
    """Return the line with tokens and passwords blotted out."""
    for secret in _SECRETS:
        line = secret.sub("…", line)
    return line


def set_up_logging(level: str, form: str) -> None:
    """Send our log to standard error; libraries speak only when something is wrong."""
    handler = logging.StreamHandler(sys.stderr)
    text = Redacted("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonLines("%(message)s") if form == "json" else text)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "storage", "summarizer"):
        logging.getLogger(ours).setLevel(level)
    # It prints the pages of broken gateways with a traceback each; what they mean for us is said by whoever asked.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
