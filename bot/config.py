"""The settings, read once from the environment; all mistakes in them are reported together."""

import difflib
import re
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit, urlunsplit
from zoneinfo import ZoneInfo

from dotenv import dotenv_values
from pydantic import BeforeValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from storage.address import address_fault

UNLIMITED = "unlimited"
"""The word with which an operator sets no limit."""

PUBLIC_TELEGRAM = "https://api.telegram.org"

PUBLIC_PREVIEWS = "https://t.me"

WEBHOOK_PORTS: Final = (443, 80, 88, 8443)
"""The ports on which Telegram calls webhooks."""

_OF_COMPOSE: Final = "POSTGRES_"
"""The prefix of the names that only compose.yaml reads."""

_SECRET: Final = re.compile(r"[\w-]{1,256}", re.ASCII)

_HOST: Final = re.compile(r"[\w-]+(\.[\w-]+)*\.?")


def _split(value: object) -> object:
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


def _unlimited(value: object) -> object:
    return None if value == UNLIMITED else value


Limit = Annotated[int | None, BeforeValidator(_unlimited)]
Ids = Annotated[frozenset[int], NoDecode, BeforeValidator(_split)]
Hosts = Annotated[frozenset[str], NoDecode, BeforeValidator(_split)]


class Settings(BaseSettings):
    """The settings of an operator; `.env.example` explains each."""

    model_config = SettingsConfigDict(env_file=".env", env_file_encoding="utf-8", extra="ignore", env_ignore_empty=True)

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = PUBLIC_TELEGRAM
    telegram_web_url: str = PUBLIC_PREVIEWS
    database_url: str = Field(default="sqlite:///data/precis.db", repr=False)
    fetch_allow: Hosts = frozenset()
    default_timezone: str = "UTC"
    allowed_chats: Ids = frozenset()
    admins: Ids = frozenset()
    guest_mode: Literal["on", "off"] = "on"
    privacy_mode: Literal["on", "off"] | None = None
    articles_per_hour: Limit = Field(default=60, ge=0)
    sources_per_chat: int = Field(default=50, ge=0)
    sources_in_all: int = Field(default=5_000, ge=0)
    keep_days: int | None = Field(default=None, ge=1)
    messages_per_second: int = Field(default=30, ge=1, le=1000)
    webhook_url: str | None = None
    webhook_secret: SecretStr | None = None
    webhook_listen: str = "127.0.0.1"
    webhook_port: int = Field(default=8443, ge=1, le=65535)
    health_listen: str = "127.0.0.1"
    health_port: int | None = Field(default=None, ge=1, le=65535)
    public_url: str | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"

    def admits(self, *ids: int | None) -> bool:
        """Return whether at least one of these chats or people may use the bot."""
        return not self.allowed_chats or not (self.allowed_chats | self.admins).isdisjoint(ids)

    @field_validator("telegram_bot_token")
    @classmethod
    def _check_token(cls, token: SecretStr | None) -> SecretStr | None:
        number, _, secret = (token.get_secret_value() if token else "1:x").partition(":")
        if not (number.isdigit() and secret):
            raise ValueError("this is not a bot token; @BotFather gives you one that looks like 123456789:AAE…")
        return token

    @field_validator("telegram_api_url", "telegram_web_url", "webhook_url", "public_url")
    @classmethod
    def _check_url(cls, url: str | None) -> str | None:
        # The message does not contain the value, which may include a password.
        if url is not None and not url.startswith(("http://", "https://")):
            raise ValueError("this is not a URL; it must begin with https://")
        return url.rstrip("/") if url else url

    @field_validator("webhook_url", "public_url")
    @classmethod
    def _check_base_url(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        try:
            port = parts.port
        except ValueError:
            port = 0
        if port == 0:
            raise ValueError("its port is not a number from 1 to 65535")
        if not _is_host(parts.hostname or ""):
            raise ValueError("it has no valid host; write https://bot.example")
        if parts.username or parts.query or parts.fragment:
            raise ValueError("it must be an address without a user, a query or a fragment: https://bot.example")
        return url

    @field_validator("webhook_url")
    @classmethod
    def _check_webhook_port(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        if port not in WEBHOOK_PORTS:
            raise ValueError(f"Telegram calls the ports 443, 80, 88 and 8443 only, not {port}")
        return url

    @field_validator("public_url")
    @classmethod
    def _check_public_scheme(cls, url: str | None) -> str | None:
        parts = urlsplit(url or "https:")
        if parts.scheme != "https" and not _is_loopback(parts.hostname or ""):
            raise ValueError("it must begin with https://, or anybody on the way could read the feeds")
        return url

    @field_validator("webhook_secret")
    @classmethod
    def _check_secret(cls, secret: SecretStr | None) -> SecretStr | None:
        if secret and not _SECRET.fullmatch(secret.get_secret_value()):
            raise ValueError("it must have 1 to 256 letters, digits, _ or -")
        return secret

    @field_validator("fetch_allow")
    @classmethod
    def _check_hosts(cls, hosts: frozenset[str]) -> frozenset[str]:
        for entry in sorted(hosts):
            host, _, port = entry.rpartition(":") if not _is_host(entry) else (entry, "", "80")
            if not (_is_host(host) and port.isdecimal() and 1 <= int(port) <= 65535):
                raise ValueError(f"{entry!r} is not a host; write intranet.example or wiki.example:8080")
        return hosts

    @field_validator("webhook_listen", "health_listen")
    @classmethod
    def _check_ip_address(cls, address: str) -> str:
        try:
            return str(ip_address(address))
        except ValueError:
            raise ValueError(
                f"{address!r} is not an IP address to listen on; use 127.0.0.1, or 0.0.0.0 for all"
            ) from None

    @field_validator("database_url")
    @classmethod
    def _check_database(cls, url: str) -> str:
        fault = address_fault(url)
        if fault is not None:
            raise ValueError(fault)
        return url

    @field_validator("default_timezone")
    @classmethod
    def _check_zone(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (KeyError, ValueError, OSError):
            raise ValueError(f"{name!r} is not a time zone; try 'Europe/Berlin'") from None
        return name

    @model_validator(mode="after")
    def _check_webhook_scheme(self) -> "Settings":
        parts = urlsplit(self.webhook_url or "https:")
        if parts.scheme != "https" and self.telegram_api_url == PUBLIC_TELEGRAM:
            meant = urlunsplit(parts._replace(scheme="https"))
            raise ValueError(f"WEBHOOK_URL: Telegram calls https addresses only; write {meant}")
        return self

    @model_validator(mode="after")
    def _check_webhook_secret(self) -> "Settings":
        if self.webhook_url and not self.webhook_secret:
            raise ValueError("WEBHOOK_SECRET: a webhook needs a secret of 1 to 256 letters, digits, _ or -")
        return self

    @model_validator(mode="after")
    def _check_public_server(self) -> "Settings":
        if self.public_url and not (self.webhook_url or self.health_port):
            raise ValueError("PUBLIC_URL: nothing would be served there; set HEALTH_PORT as well, or use a webhook")
        return self


def _is_host(name: str) -> bool:
    """Return whether a name is that of a host, or an IP address."""
    try:
        ip_address(name)
    except ValueError:
        return _HOST.fullmatch(name) is not None
    return True


def _is_loopback(name: str) -> bool:
    """Return whether a host is this machine."""
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


def unknown_settings(env_file: Path = Path(".env")) -> tuple[str, ...]:
    """Return a line for each name in a file that is not a setting, with the setting that may be meant."""
    known = [name.upper() for name in Settings.model_fields]
    names = [name for name in dotenv_values(env_file) if not name.startswith(_OF_COMPOSE)]
    return tuple(_unknown_line(name, known) for name in names if name.upper() not in known)


def _unknown_line(name: str, known: list[str]) -> str:
    meant = difflib.get_close_matches(name.upper(), known, n=1)
    return f"{name} is not a setting" + (f"; did you mean {meant[0]}?" if meant else "")


class ConfigError(Exception):
    """The settings are wrong; `mistakes` has a line for each mistake and never contains a secret."""

    def __init__(self, mistakes: tuple[str, ...]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


def read_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the environment and `.env`; raise `ConfigError` with all mistakes if there are any."""
    try:
        return Settings(_env_file=env_file)  # type: ignore[call-arg] # pydantic-settings takes it, its plugin knows
    except ValidationError as error:
        raise ConfigError(tuple(_mistake_line(fault) for fault in error.errors())) from None
    except (OSError, UnicodeDecodeError):
        raise ConfigError((f"{env_file}: cannot be read; it must be a text file in UTF-8",)) from None


def _mistake_line(fault: object) -> str:
    """Return one line for one mistake, without the value that was given, which may be a secret."""
    assert isinstance(fault, dict)  # noqa: S101 - pydantic's ErrorDetails is a TypedDict
    reason = str(fault["msg"]).removeprefix("Value error, ")
    setting = str(fault["loc"][0]).upper() if fault["loc"] else ""
    return f"{setting}: {reason}" if setting else reason
