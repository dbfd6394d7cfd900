"""The log: one line per event, without secrets and without the text of anyone's messages."""

import json
import logging
import re
import sys

_SECRETS = (
    re.compile(r"(?<=/bot)\d+:[\w-]+"),
    re.compile(r"\b\d{6,}:[\w-]{20,}"),
    re.compile(r"(?<=://)[^/\s:@]+:[^/\s@]+(?=@)"),
)


class RedactingFormatter(logging.Formatter):
    """Formats lines, tracebacks included, in which no bot token and no database password is left."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line for a record, with each secret replaced by an ellipsis."""
        return without_secrets(super().format(record))


class JsonFormatter(RedactingFormatter):
    """Formats each record as one line of JSON, for programs that read logs."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as a JSON object: time, level, logger, message."""
        line = {"time": self.formatTime(record), "level": record.levelname, "logger": record.name}
        return json.dumps(line | {"message": super().format(record)}, ensure_ascii=False)


def without_secrets(line: str) -> str:
    """Return the line with each token and password replaced by an ellipsis."""
    for secret in _SECRETS:
        line = secret.sub("…", line)
    return line


def set_up_logging(level: str, form: str) -> None:
    """Log to standard error, in the form "json" or "text"; libraries may log warnings and errors only."""
    handler = logging.StreamHandler(sys.stderr)
    text = RedactingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    handler.setFormatter(JsonFormatter("%(message)s") if form == "json" else text)
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for ours in ("bot", "storage", "summarizer"):
        logging.getLogger(ours).setLevel(level)
    # It logs the error page of each broken gateway with a traceback; our callers log what the failure means for us.
    logging.getLogger("telegram.request").setLevel(logging.CRITICAL)
