"""The marks that open a quotation in any language that the bot reads. Pure."""

from typing import Final

OPENING_MARKS: Final = "“\"„«»‘‹'"
