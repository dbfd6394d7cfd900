"""Speech in which nothing is stated: a line of a song, a word for another one, words whose end a page has lost."""

import re
from typing import Final

from summarizer.attribution_in_english.quotations.offsets import Layout
from summarizer.attribution_in_english.speech.bare_topics import names_bare_topic
from summarizer.attribution_in_english.speech.speeches import Speech
from summarizer.model import ClaimKind

# The page has lost what followed an article: "read,  In May, she uploaded a".
_LOST_END: Final = re.compile(r"\b(?:posted|shared|released|uploaded) an?\Z")
# "Here are some of the rules, officials say": they follow in sentences of their own.
_LIST_AHEAD: Final = re.compile(
    r"(?:(?:Here|Below) (?:are|were)|The following (?:are|were)) (?:some\b|(?:[\w’'-]+ ){0,4}"
    r"(?:answers|changes|dates|details|figures|guidelines|highlights|instructions|measures|names|numbers|options|points"
    r"|questions|reasons|recommendations|results|rules|signs|steps|symptoms|things|tips|ways)\b)"
    r"|(?:Here is|Here[’']s|Below is) (?:a list|how|the list|what|when|where|why)\b"
)
# "Described it as painful — “deeper,” she wrote".
_OTHER_WORD: Final = re.compile(r"[“\"‘'][a-z]+,[”\"’']")
_DASH_BEFORE: Final = re.compile(r"[—–-]+\s*\Z")
# Where people sing what they demand, or in defiance.
_PROTESTS: Final = frozenset(
    "arrest barricade demonstration demonstrator march marcher picket police prison protest protester rally sit-in"
    " strike striker vigil".split()
)
# With its marks. A longer quotation is more than a name.
_MAX_TITLE_TOKENS: Final = 6
_MAX_DASH_CHARS: Final = 4


def states_nothing(layout: Layout, speech: Speech) -> bool:
    """Return whether words that have a speaker are no statement of theirs."""
    start, end = speech.spans[0][0], speech.spans[-1][1]
    is_before_cue = end <= layout.char_span(speech.attribution.cue)[0]
    if speech.kind is ClaimKind.INDIRECT and is_before_cue and _LIST_AHEAD.match(layout.text, start, end):
        return True
    if _LOST_END.search(layout.text, start, end) or _is_sung(layout, speech) or _names_bare_topic(layout, speech):
        return True
    is_word = len(speech.spans) == 1 and _OTHER_WORD.fullmatch(layout.text, start, end) is not None
    return is_word and _DASH_BEFORE.search(layout.text, max(0, start - _MAX_DASH_CHARS), start) is not None


def _names_bare_topic(layout: Layout, speech: Speech) -> bool:
    """Whether a topic is named; such words still tell whose quotation the next paragraph is."""
    verb, spans = layout.doc[speech.attribution.cue[0]], speech.attribution.spans
    if ":" in layout.text[speech.spans[0][0] : speech.spans[-1][1]]:
        # "Explained why: The mill had closed".
        return False
    quotations = (each for each in layout.quotations if each.token_end - each.token_start > _MAX_TITLE_TOKENS)
    if any(start < each.token_end and each.token_start < end for each in quotations for start, end in spans):
        return False
    return speech.kind is not ClaimKind.DIRECT and names_bare_topic(verb, speech.attribution.speaker)


def _is_sung(layout: Layout, speech: Speech) -> bool:
    """Whether somebody sings words that are mostly another's; what is sung by a crowd or at a protest is its own."""
    verb, speaker = layout.doc[speech.attribution.cue[0]], speech.attribution.speaker
    is_person = speaker is not None and (speaker.ent_type_ == "PERSON" or speaker.lower_ in {"he", "she"})
    if verb.lemma_ != "sing" or speech.kind is not ClaimKind.DIRECT or not is_person:
        return False
    return not any(token.lemma_.lower() in _PROTESTS for token in verb.sent)
