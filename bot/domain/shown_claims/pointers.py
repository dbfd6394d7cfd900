"""The phrases of a claim that need an antecedent, from the tables and by its speaker. Pure."""

from collections.abc import Iterator
from functools import cache
from itertools import chain

from bot.domain.shown_claims.abbreviations import Abbreviations
from bot.domain.shown_claims.antecedents import Pointer, Row
from bot.domain.shown_claims.claim_reading import ClaimReading, Form, Speaker
from bot.domain.shown_claims.pronoun_and_speaker import pointer_of_pronoun
from bot.domain.shown_claims.tables.links import IN_ANY_LANGUAGE, IN_OTHER_LANGUAGES, LINKS
from bot.domain.shown_claims.tables.nouns import NOUNS
from bot.domain.shown_claims.tables.pronouns import PRONOUNS
from bot.domain.shown_claims.tables.things import THINGS
from bot.domain.shown_claims.tables.verbs import AFTER_VERBS


def pointers_in(reading: ClaimReading, abbreviations: Abbreviations) -> Iterator[Pointer]:
    """Yield the phrases of a claim that need an antecedent."""
    for row in _rows(reading.form, reading.sort, in_english=reading.is_english):
        yield from row.pointers(reading)
    if reading.is_english:
        if (pointer := pointer_of_pronoun(reading)) is not None:
            yield pointer
        yield from abbreviations.pointers(reading)


@cache
def _rows(form: Form, speaker: Speaker, *, in_english: bool) -> tuple[Row, ...]:
    """Return the rows of the tables for such claims."""
    english = chain(PRONOUNS, THINGS, LINKS, NOUNS, AFTER_VERBS)
    tables = chain(IN_ANY_LANGUAGE, english if in_english else IN_OTHER_LANGUAGES)
    return tuple(row for row in tables if form in row.forms and speaker in row.speakers)
