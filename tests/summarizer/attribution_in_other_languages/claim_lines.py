"""What is read in a sentence, in one line for each claim: how the tests of the languages write it."""

from summarizer.attribution_in_other_languages.lexicon.tables import load_language
from summarizer.attribution_in_other_languages.names.context import in_context
from summarizer.attribution_in_other_languages.names.linking import entities
from summarizer.attribution_in_other_languages.names.names import mentions
from summarizer.attribution_in_other_languages.reader import read
from summarizer.attribution_in_other_languages.text.tokens import read_text


def names(text: str, code: str) -> list[str]:
    """Return the names of all people, bodies and places of a text, including those that are not actors."""
    language = load_language(code)
    parsed = read_text(text, language)
    found = entities(text, in_context(parsed, mentions(parsed, language), language), language)
    return sorted(entity.name for entity in found)


def claim_lines(text: str, code: str) -> list[str]:
    """Return `speaker | cue | content` for each claim; the pieces of a content are joined by ` … `."""
    _, claims = read(text, None, code)
    return [
        f"{claim.speaker or claim.speaker_mention} | {claim.cue} | "
        + " … ".join(text[start:end] for start, end in claim.spans)
        for claim in claims
    ]
