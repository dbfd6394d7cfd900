"""Tells the notes of the editors from the text of an article: corrections, disclosures, captions of agencies."""

import re
from typing import Final

from summarizer.caption_verbs import DATED_CAPTION
from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.paragraphs import is_ended
from summarizer.reading.lines.phrases import NAME, PHOTO_AGENCY
from summarizer.reading.lines.version_notes import CORRECTION, REPUBLISHED, SAID

# A note may be longer than the other lines around an article.
_MAX_CHARACTERS: Final = 1_500

_OWN: Final = (
    r"(?:I|[Ww]e|[Oo]ur|[Mm]y|[Tt]h(?:e|is) (?:author|writer|reporter|newspaper|publication|website|article|story))"
)
_INTEREST: Final = (
    r"(?:own(?:s|ed)?|parent company|shareholders?|shares|invest(?:s|ed|ors?|ments?)?|receiv(?:es?|ed)|fund(?:s|ed)"
    r"|employ(?:s|ed|er)|sponsors?|partners?|commissions?|donated|married|consults?)"
)
_DISCLOSURES: Final = (
    rf"[(\[]?(?i:(?:full )?disclosures?(?: statement)?): (?!.*\b{SAID}\b)(?=.{{0,300}}\b{_OWN}\b)"
    rf"(?=.{{0,300}}\b{_INTEREST}\b).+"
    r"|[^.!?]{2,120}(?:does|do) not work for, consult,? own shares in.+"
    r"|[^.!?]{2,160} receives? (?:financial )?support (?:for [^.!?]{2,60} )?from .+"
    r"\b(?:is|are) solely responsible for (?:all|its|the) content\W*"
)
# "Norby Matters is part of Norland Newsroom, a network … Norby Matters maintains editorial independence. Contact …"
_INDEPENDENCE: Final = (
    rf"(?:{NAME} is part of [^.!?]{{5,250}}\. ?)?{NAME} (?:maintains|retains) (?:full )?editorial independence\."
    rf"(?: Contact (?:the )?[Ee]ditor(?: {NAME})? (?:for|with) questions: \S+@\S+)?(?: Follow .{{2,200}})?"
)
# The text for the blind, between the names of the agency: "Reuters A woman on a bridge.Reuters"; "BBC/Ida Lund A …".
_DESCRIPTIONS: Final = (
    rf"(?P<agency>(?:{AGENCY})/[A-Z][\w’'-]+ [A-Z][\w’'-]+|{AGENCY}|{PHOTO_AGENCY}) "
    rf"(?!.*\b(?:{SAID}|reported|according)\b)[A-Z]\w* ?.{{5,700}}?"
    r"(?<!citing )(?<!by )(?<!to )(?<!from )(?<!of )(?<!for )(?<!with )(?<!and )(?<!the )(?P=agency)"
)
# The pictures of a gallery: "Item 1 of 4 The mayor walks along the quay.", "[1/4]The mayor …", or a button above one.
_GALLERY: Final = (
    r"(?:(?:Item|Image|Photo|Picture|Slide) \d{1,3} of \d{1,3}:? ?|\[\d{1,3}/\d{1,3}\] ?|View image in full ?screen ?)"
    r"[A-ZÀ-Þ\"“‘'].{10,700}"
)
_NOTES: Final = tuple(
    (reason, re.compile(pattern, re.DOTALL))
    for reason, pattern in (
        ("correction", CORRECTION),
        ("disclosure", _DISCLOSURES),
        ("credits", _INDEPENDENCE),
        ("credits", REPUBLISHED),
        ("caption", _GALLERY),
        ("caption", _DESCRIPTIONS),
    )
)


def note_reason(line: str) -> str | None:
    """Return why a line is a note of the editors, however long it is, or `None` if it belongs to the article."""
    if len(line) > _MAX_CHARACTERS:
        return None
    found = next((reason for reason, pattern in _NOTES if pattern.fullmatch(line)), None)
    return found or ("caption" if DATED_CAPTION.fullmatch(line) else None)


# A caption that says the same as the text for the blind above it may end without a full stop.
_MAX_CAPTION_CHARACTERS: Final = 250
_MIN_CAPTION_WORDS: Final = 6
_MIN_SHARED_NAMES: Final = 2
_CREDITED_NAME: Final = re.compile(rf"(?<=^)(?:{AGENCY})/[A-Z][\w’'-]+(?= )")


def is_caption_below(description: str, line: str) -> bool:
    """Return whether a line is the caption of a picture that the line above describes for those who cannot see it."""
    # The words of "BBC/Ida Lund" are those of one agency.
    words, described = line.split(), _CREDITED_NAME.sub("", description).split()
    if len(line) > _MAX_CAPTION_CHARACTERS or len(words) < _MIN_CAPTION_WORDS:
        return False
    if words[:3] == described[1:4]:
        return True
    names = {word.strip(",;:.") for word in words[1:] if word[:1].isupper()}
    return not is_ended(line) and len(names.intersection(word.strip(",;:.") for word in described)) >= _MIN_SHARED_NAMES
