"""What a verb of saying says was said, and by whom: "warned that", "was accused of", "is said to"."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from summarizer.attribution.grammar import phrases
from summarizer.attribution.grammar.content import content
from summarizer.attribution.grammar.cue_match import NOBODY, Attribution
from summarizer.attribution.grammar.cues import VERBS, WITH_PREPOSITION
from summarizer.attribution.grammar.factuality import is_hedged, is_unsaid
from summarizer.attribution.grammar.phrases import Extent
from summarizer.attribution.grammar.subjects import own_subject, quoter, subject


def verbal(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """Yield what a verb attributes; without content where only a quotation beside it can be what was said."""
    speaker = subject(verb)
    if is_unsaid(verb) or (speaker is not None and speaker.lower_ in NOBODY):
        return
    said = content(verb, sentence)
    if said or own_subject(verb) is not None or verb.tag_ == "VBG":
        yield Attribution(
            cue=_extent(verb),
            sort=VERBS[verb.lemma_],
            speaker=speaker,
            pieces=tuple(phrases.runs(said)),
            hedged=is_hedged(verb),
            via=quoter(verb),
        )


def _extent(verb: Token) -> Extent:
    """The verb with its particle or the preposition that belongs to it: "pointed out", "called for"."""
    following = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    belongs = following.dep_ == "prt" or following.lower_ in WITH_PREPOSITION.get(verb.lemma_, ())
    return verb.i, verb.i + 1 + (following.head == verb and following != verb and belongs)
