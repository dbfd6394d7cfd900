"""Questions about somebody in the news, as people ask them: "Who is Helena Marsh?". Pure."""

import re
from functools import cache
from typing import Final

from bot.locales.interface_languages import LANGUAGES
from bot.message_types.fluent_lookup import texts_in

_MAX_QUESTION_CHARACTERS: Final = 100
_MAX_NAME_WORDS: Final = 6
_NAME: Final = re.compile(r"[^\W\d_][\w.'’ʼ-]*(?: [\w.'’ʼ-]+)*")


def actor_asked_about(text: str) -> str | None:
    """Return the name that a question in any language of the interface asks about; `None` for any other text.

    >>> actor_asked_about("Who is Helena Marsh?")
    'Helena Marsh'
    """
    question = " ".join(text[: _MAX_QUESTION_CHARACTERS + 1].replace("’", "'").split())
    if len(question) > _MAX_QUESTION_CHARACTERS:
        return None
    asked = question.strip(" ?¿!.")
    start = next((each for each in _openings() if asked.casefold().startswith(f"{each} ")), None)
    name = asked[len(start) + 1 :] if start else ""
    return name if _NAME.fullmatch(name) and len(name.split()) <= _MAX_NAME_WORDS else None


@cache
def _openings() -> tuple[str, ...]:
    """Return the ways such a question begins, in every language, longest first."""
    listed = ",".join(texts_in(language)("asked-who") for language in LANGUAGES)
    return tuple(sorted({each.strip() for each in listed.split(",")}, key=len, reverse=True))
