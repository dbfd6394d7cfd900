"""Finds the dateline that opens a text, with its place and its agency: "(Velmar) --", "NORRBY, May 4 (Velmar) -"."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Doc

# A longer opening is no dateline.
_MAX_TOKENS: Final = 12
# A longer name in brackets is no agency.
_MAX_AGENCY_TOKENS: Final = 3
_DASHES: Final = frozenset({"-", "--", "–", "—"})


def dateline_end(doc: Doc) -> int:
    """Return the position after the dateline of a text; 0 if it has none.

    The words before the bracket have no verb, and are a place in capitals, nothing, or end with the dash after it.
    """
    opening = doc[: min(len(doc), _MAX_TOKENS)]
    start = next((token.i for token in opening if token.text == "("), None)
    end = next((token.i for token in opening if token.text == ")"), None)
    if start is None or end is None or not 1 < end - start <= _MAX_AGENCY_TOKENS + 1:
        return 0
    before = [token for token in doc[:start] if token.is_alpha]
    if any(token.tag_[:2] in {"VB", "MD", "DT"} for token in before):
        return 0
    is_marked = doc[end + 1 : end + 2].text.strip() in _DASHES
    is_place = all(token.text.isupper() for token in before[:1])
    return end + 1 if is_marked or is_place else 0
