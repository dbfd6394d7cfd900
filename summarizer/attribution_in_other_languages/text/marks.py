"""Lists the punctuation marks that several modules look for."""

from typing import Final

DASHES: Final = frozenset("-–—")

LINKS: Final = DASHES | {","}
"""Marks that join a cue, or a parenthesis, to what it is about."""

OPENING_QUOTES: Final = frozenset('«“„"')
CLOSING_QUOTES: Final = frozenset('“”"»«')
QUOTES: Final = OPENING_QUOTES | CLOSING_QUOTES
QUOTES_AND_BRACKETS: Final = QUOTES | frozenset("()")
"""Marks that may stand within a noun phrase."""

NAME_OPENING: Final = frozenset("«“„\"”'‘›‹»")
NAME_CLOSING: Final = frozenset("»”“\"'’›‹«")
"""Marks around names: outlets use single quotation marks for them too, and each kind either way round."""

CLAUSE_ENDS: Final = frozenset(",;:.!?–")
