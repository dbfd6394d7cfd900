"""Imports the bot's largest libraries without the parts that it does not use.

Import this before any other module that imports `telegram`, `httpx` or `sqlalchemy`. If certain names cannot be
imported, httpx runs without its command line, and Telegram's library without the decryption of passports and without
its own web server. SQLAlchemy's engines do not need its object-relational mapper, which takes a quarter of the time of
its import.
"""

from summarizer.lean_imports import importing_without

_SESSIONS = (
    "AsyncAttrs",
    "AsyncSession",
    "AsyncSessionTransaction",
    "async_object_session",
    "async_session",
    "async_sessionmaker",
    "close_all_sessions",
)

with importing_without(
    {
        "httpx._main": (),
        "cryptography": (),
        "cryptography.hazmat": (),
        "cryptography.hazmat.backends": (),
        "telegram.ext._utils.webhookhandler": (),
    }
):
    import telegram.ext

with importing_without(
    {"sqlalchemy.ext.asyncio.scoping": ("async_scoped_session",), "sqlalchemy.ext.asyncio.session": _SESSIONS}
):
    import sqlalchemy.ext.asyncio

__all__ = ["sqlalchemy", "telegram"]
