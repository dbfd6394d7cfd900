"""Attributes what precedes its verb of saying: "The bridge is closed, said X"."""

from typing import Final

from summarizer.attribution_in_other_languages.constructions.sentence import Sentence, inverted, made_of, takes_of
from summarizer.attribution_in_other_languages.cues.cue import Cue
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.speakers.preceding import subject_before
from summarizer.attribution_in_other_languages.text.marks import DASHES, LINKS
from summarizer.attribution_in_other_languages.values import Attribution, Phrase, Span

_MIN_CONTENT_CHARACTERS: Final = 12
_OWN_CLAUSE: Final = ("verb", "finite", "auxiliary", "passive", "pronoun")


def content_before(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "The bridge is closed, said X" and "The bridge, said X, is closed"."""
    items = sentence.items
    if cue.first == 0 or items[cue.first - 1].text not in LINKS or not takes_of(cue) & {"clause", "bare"}:
        return None
    speaker, after = inverted(sentence, cue)
    if speaker is None and not sentence.nominals.language.setting("subjects"):
        return None
    if (speaker is None and after < len(items) and items[after].is_word) or _is_object_of(cue, speaker):
        return None
    if "ger" in cue.word.features or _follows_subject(sentence, cue):
        return None
    span = sentence.clauses.span(_start_before(sentence, cue), cue.first)
    rest = _content_after_speaker(sentence, cue, after, speaker)
    if span is None or (rest is None and span[1] - span[0] < _MIN_CONTENT_CHARACTERS):
        return None
    spans = [span]
    if rest is not None and rest[0] > span[1]:
        spans.append(rest)
    return made_of(cue, spans, speaker)


def _follows_subject(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue follows its subject and an apposition: "Ann Lee, head of the clinic, | regretted"."""
    items = sentence.items
    last = cue.first - 1
    comma = next((at for at in range(last - 1, -1, -1) if items[at].text == ","), None)
    if comma is None:
        return False
    if items[comma + 1].has("relative") and comma:
        return _is_whole_phrase(sentence, comma)
    if any(item.has(*_OWN_CLAUSE) for item in items[comma + 1 : last]):
        return False
    speaker = subject_before(sentence.nominals, items, cue.first, cue.word.features)
    if speaker is None or speaker.entity is None:
        return False
    is_post_and_name = speaker.start < items[comma].start and speaker.end == items[last - 1].end
    return is_post_and_name or speaker.end == items[comma - 1].end


def _is_whole_phrase(sentence: Sentence, comma: int) -> bool:
    """Whether nothing but a noun phrase stands before a comma and a relative clause: "The source, | who …, said"."""
    items = sentence.items
    first = next((at + 1 for at in range(comma - 1, -1, -1) if not items[at].is_word), 0)
    phrase = phrase_at(sentence.nominals, items, first, comma) if first < comma else None
    return phrase is not None and phrase.end == items[comma - 1].end


def _is_object_of(cue: Cue, phrase: Phrase | None) -> bool:
    """Whether the phrase after a verb is its object, not its subject: it names nobody, as in "confirmed the news"."""
    if phrase is None or phrase.is_known:
        return False
    return "noun" in takes_of(cue) or takes_of(cue) == {"clause"}


def _content_after_speaker(sentence: Sentence, cue: Cue, after: int, speaker: Phrase | None) -> Span | None:
    """The rest of the content, after "said X," or "-said-"."""
    items = sentence.items
    if after + 1 >= len(items) or items[after].text not in LINKS:
        return None
    is_enclosed = items[after].text in DASHES and items[cue.first - 1].text in DASHES
    is_inserted = cue.spans[0][0] > items[cue.first].start  # ", | so schätzt Roth |, in Bonn"
    is_tail = not is_inserted and items[after + 1].has("relative", "preposition", "verb", "coordination")
    if not is_enclosed and (speaker is None or is_tail):
        return None
    return sentence.clauses.span(after, sentence.clauses.end_from(after))


def _start_before(sentence: Sentence, cue: Cue) -> int:
    """Where the content before a cue begins: at the frame's start, after a dateline, or after a semicolon."""
    for at in range(cue.first - 1, -1, -1):
        if sentence.items[at].text == ";":
            return at + 1
    return 0
