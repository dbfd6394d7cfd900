"""The marks that open and close a quotation in any language that the bot reads. Pure."""

from typing import Final

OPENING_MARKS: Final = "“\"„«»‘‹'"
CLOSING_MARKS: Final = "”\"“»«’›'"
