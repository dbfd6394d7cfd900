"""The languages of the interface: what we say, not what we read."""

from typing import Final

LANGUAGES: Final = {
    "en": "English",
    "ru": "Русский",
    "uk": "Українська",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
}
"""The languages of the interface, each by its own name."""


def language_of(code: str | None) -> str:
    """Return the language for a reader whose Telegram speaks `code` ("de-AT"); English where we do not speak it."""
    language = (code or "").partition("-")[0].lower()
    return language if language in LANGUAGES else "en"
