"""Names before a colon at the start of a text, "Lund: bridge is safe", as opposed to places, "NORRBY: Police said"."""

from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS, RUBRICS, CueKind
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token

# A longer name before a colon is not a speaker's.
_MAX_LABEL_WORDS: Final = 4
# Fewer words after the colon are not a content.
_MIN_CONTENT_WORDS: Final = 3
_NAME_LABELS: Final = frozenset({"PERSON", "ORG"})
_PLACE_LABELS: Final = frozenset({"GPE", "LOC", "FAC"})
_SPEAKING_NOUNS: Final = DOCUMENTS | {"newspaper", "police", "insider", "source"}


def with_colon_label(found: list[Attribution], sentence: Span) -> list[Attribution]:
    """Return the attributions of a text's first sentence, with that of the name before its colon.

    If the sentence names its speaker itself, a place or a topic before the colon is only removed from the content.
    """
    names, colon = _label(sentence)
    if not names:
        return found
    if (at_end := _said_at_end(sentence, colon)) is not None:
        return [*(each for each in found if each.cue != at_end.cue), at_end]
    own = [each for each in found if each.cue[0] > colon and (each.spans or each.speaker is not None)]
    is_about_label = sentence.doc[colon + 1].lower_ in {"he", "she", "his", "her"}
    if not is_about_label and _is_speaker(names, has_speaker=bool(own)):
        return [*found, Attribution((colon, colon + 1), CueKind.SAY, names[-1], ((colon + 1, sentence.end),))]
    return [_after_colon(each, colon) for each in found]


def _said_at_end(sentence: Span, colon: int) -> Attribution | None:
    """The attribution to a name at the end, whose words the label is not: "Ann Lund: It is safe, says Joe Hale"."""
    words = [token for token in sentence[colon + 1 - sentence.start :] if not token.is_space and token.text != "."]
    comma = next((at for at in range(len(words) - 1, 0, -1) if words[at].text == ","), 0)
    verb, *names = words[comma + 1 : comma + 2 + _MAX_LABEL_WORDS] or words[:1]
    is_cue = comma > _MIN_CONTENT_WORDS and verb.lower_ in {"says", "said"} and comma + 2 + len(names) == len(words)
    if not is_cue or not names or any(name.tag_ != "NNP" for name in names):
        return None
    return Attribution((verb.i, verb.i + 1), CueKind.SAY, names[-1], ((colon + 1, words[comma].i),))


def _label(sentence: Span) -> tuple[list[Token], int]:
    """The words before a colon that may name a speaker, and the position of the colon."""
    words = [token for token in sentence[: _MAX_LABEL_WORDS + _MIN_CONTENT_WORDS + 1] if not token.is_space]
    position = next((position for position, token in enumerate(words[: _MAX_LABEL_WORDS + 1]) if token.text == ":"), 0)
    names = words[:position]
    is_label = len(words) > position + _MIN_CONTENT_WORDS and all(
        word.text[0].isupper() and word.tag_[:2] == "NN" for word in names
    )
    return (names, words[position].i) if names and is_label else ([], 0)


def _is_speaker(names: list[Token], *, has_speaker: bool) -> bool:
    """Whether a label names the speaker; if the sentence names one itself, only a person or a document does."""
    last = names[-1]
    is_salutation = names[0].lower_ == "dear"
    is_place = all(name.ent_type_ in _PLACE_LABELS for name in names)
    if last.lower_ in RUBRICS or len(last) == 1 or is_salutation or is_place:
        return False
    labels = {last.ent_type_} | _labels_elsewhere(last.doc, last)
    if has_speaker:
        return last.lemma_.lower() in DOCUMENTS or ("PERSON" in labels and not last.text.isupper())
    is_speaking_noun = is_role_noun(last) or is_plural_role_noun(last) or last.lemma_.lower() in _SPEAKING_NOUNS
    # A speaker is also mentioned in the text below; a topic, "Rugby: Tarn beat Norrby", is mostly not.
    return is_speaking_noun or bool(labels & _NAME_LABELS)


def _labels_elsewhere(doc: Doc, word: Token) -> set[str]:
    """The entity labels of the same word in the rest of the text."""
    return {token.ent_type_ for token in doc if token.text == word.text and token.i != word.i}


def _after_colon(attribution: Attribution, colon: int) -> Attribution:
    """An attribution without the label before the colon in its content."""
    positions = {position for start, end in attribution.spans for position in range(max(start, colon + 1), end)}
    return replace(attribution, spans=tuple(phrases.token_spans(positions)))
