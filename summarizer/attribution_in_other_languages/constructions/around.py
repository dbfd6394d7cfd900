"""Finds the content around a parenthesis: what follows it, what precedes it, or both."""

from collections.abc import Sequence

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, made_of
from summarizer.attribution_in_other_languages.cues.brackets import clause_start, is_subordinate
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.speakers.clauses import is_finite
from summarizer.attribution_in_other_languages.text.marks import LINKS
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span, Token


def around(
    sentence: Sentence, first: int, end: int, speaker: Phrase | None, spans: Sequence[Span], cue: Cue
) -> Attribution | None:
    """Return the content around a parenthesis: what follows it if it opens its clause, else what stands before it."""
    items, clauses = sentence.items, sentence.clauses
    before = items[first - 1] if first else None
    is_inside = first > 1 and before is not None and before.has("adverb") and items[first - 2].text != ","
    opens = before is None or before.has("conjunction", "relative") or before.text in ":;"
    opens = opens or (before is not None and before.has("coordination") and not is_inside)  # "gibt es | aber | laut"
    is_relative = before is not None and before.has("relative")
    if sentence.is_verb_second and (is_relative or not opens):
        content = _within_clause(sentence, first, end, cue)
    elif before is not None and before.text == "," and first > 1 and _joins_clause(sentence, first - 2):
        content = [clauses.span(end, clauses.end_from(end))]
    elif before is not None and before.text == "," and first > 1 and items[first - 2].has("relative", "conjunction"):
        content = [clauses.span(first - 2, first), clauses.span(end, clauses.end_from(end))]
    elif opens:
        content = [clauses.span(end, clauses.end_from(end))]
    elif (begin := _relative_before(sentence, first, end)) is not None:
        content = [clauses.span(begin, first)]
    else:
        content = [clauses.span(0, first)]
        if _content_goes_on(items, end) and before is not None and before.text == ",":
            content.append(clauses.span(end, clauses.end_from(end)))
    pieces = [span for span in content if span is not None]
    return made_of(cue, pieces, speaker, cue_spans=spans) if pieces else None


def _joins_clause(sentence: Sentence, at: int) -> bool:
    """Whether a word joins the clause that a parenthesis opens: "it is late | because, according to X, …"."""
    return sentence.nominals.language.has_free_order and sentence.items[at].has("coordination")


def _relative_before(sentence: Sentence, first: int, end: int) -> int | None:
    """Where the relative clause begins that a parenthesis closes; `None` if the main clause does not go on after it.

    "The union, which | has 200 members |, according to the police, asks for more": the police say only this.
    """
    items = sentence.items
    comma = next((at for at in range(first - 1, 0, -1) if items[at].text == ","), None)
    if not sentence.nominals.language.has_free_order or comma is None or comma + 2 >= first:
        return None
    goes_on = end + 1 < len(items) and items[end].text == "," and not items[end + 1].has("relative")
    return comma + 2 if goes_on and items[comma + 1].has("relative") else None


def _within_clause(sentence: Sentence, first: int, end: int, cue: Cue) -> list[Span | None]:
    """The content on both sides of a parenthesis that needs no commas: "Das Bad ist | laut Stadt | geschlossen"."""
    items, clauses = sentence.items, sentence.clauses
    start = clause_start(items, first)
    if start == first and (cue.kind == "alone" or (end < len(items) and is_finite(items[end]))):
        return [clauses.span(end, clauses.end_from(end))]
    if 0 < start < first and is_subordinate(items, start):
        close = next((at for at in range(end, len(items)) if items[at].text == ","), len(items))
        return [clauses.span(start, first), clauses.span(end, close)]
    follows = end < len(items) and not items[end].has("coordination") and items[end].text != ":"
    closed = start == first and follows and items[end].text not in LINKS
    if not follows or (closed and items[end].is_word):
        return [clauses.span(0, first)]
    return [clauses.span(0, first), clauses.span(end, clauses.end_from(end))]


def _content_goes_on(items: Sequence[Token], end: int) -> bool:
    """Whether what is said goes on after a comma, not a clause about who says it: "according to Ann Lee, | who …"."""
    following = items[end + 1] if end + 1 < len(items) else None
    return end < len(items) and items[end].text == "," and not (following is not None and following.has("relative"))
