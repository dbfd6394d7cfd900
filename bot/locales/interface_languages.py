"""The languages of the interface, as opposed to the languages of the articles."""

from typing import Final

LANGUAGES: Final = {
    "en": "English",
    "ru": "Русский",
    "uk": "Українська",
    "es": "Español",
    "de": "Deutsch",
    "fr": "Français",
}
"""The languages of the interface by code, each with its own name."""


def language_of(code: str | None) -> str:
    """Return the interface language for a Telegram language code ("de-AT"); English if there is none."""
    language = (code or "").partition("-")[0].lower()
    return language if language in LANGUAGES else "en"
