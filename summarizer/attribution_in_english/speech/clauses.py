"""Reads the attributions of each sentence from its grammar: cue, speaker and content."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.closing_sources import closing_source, last_report
from summarizer.attribution_in_english.grammar.cue_match import WRITER_AND_READER, Attribution
from summarizer.attribution_in_english.grammar.cues import (
    REPORTING_NOUNS,
    REPORTING_VERBS,
    SPOKEN_KINDS,
    WITH_PREPOSITION,
    CueKind,
)
from summarizer.attribution_in_english.grammar.hearings import heard_in_court
from summarizer.attribution_in_english.grammar.idioms import idiomatic_attribution
from summarizer.attribution_in_english.grammar.misread_cues import attribution_by_noun, attribution_by_verb
from summarizer.attribution_in_english.grammar.modifier_cues import attribution_by_modifier
from summarizer.attribution_in_english.grammar.nominal import according_to, in_the_words_of, noun_attributions
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.parentheticals import without_parentheticals
from summarizer.attribution_in_english.grammar.spoken_nouns import attribution_by_spoken_noun
from summarizer.attribution_in_english.grammar.verbal import verb_attributions
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.attribution_in_english.quotations.offsets import Layout
from summarizer.attribution_in_english.quotations.transcript import TranscriptLine
from summarizer.attribution_in_english.speech.closing_clauses import (
    clause_before_name,
    closing_clause,
    ends_before_dash,
)
from summarizer.attribution_in_english.speech.colon_labels import with_colon_label
from summarizer.attribution_in_english.speech.copular_nouns import attribution_by_subject
from summarizer.attribution_in_english.speech.other_acts import is_other_act
from summarizer.attribution_in_english.speech.senses import is_other_sense, is_thing, may_speak
from summarizer.attribution_in_english.speech.sources_after_per import per_source
from summarizer.attribution_in_english.speech.stances import stance_attribution
from summarizer.attribution_in_english.speech.verdicts import without_verdict
from summarizer.posts import Post

_CUE_TAGS: Final = frozenset("VB VBD VBG VBN VBP VBZ NN NNS".split())
# "As she spoke, the crowd grew quiet" says what happened meanwhile.
_NARRATED_VERBS: Final = frozenset("speak talk shout yell chant sing laugh joke continue finish call ask sigh".split())

# "A tax on ships, as Lund proposes" says what she wants, and not that the sentence is hers.
_DEEDS: Final = frozenset("accept agree demand order propose recognise recognize recommend request".split())


def attributions(layout: Layout) -> Iterator[Attribution]:
    """Yield the attributions by verbs, nouns and phrases; not those inside quotations, which are not the writer's."""
    for line in layout.transcript:
        yield _transcript_attribution(layout, line)
    for post in layout.posts:
        yield _post_attribution(layout, post)
    for sentence in layout.doc.sents:
        if layout.is_readable(sentence.start) and not layout.is_heading(sentence.start_char):
            yield from _sentence_attributions(layout, sentence)


def _transcript_attribution(layout: Layout, line: TranscriptLine) -> Attribution:
    """The attribution of a transcript line."""
    name, colon = layout.token_span(line.speaker), layout.token_span((line.colon, line.colon + 1))
    return Attribution(colon, CueKind.SAY, layout.doc[name[1] - 1], (layout.token_span(line.content),))


def _post_attribution(layout: Layout, post: Post) -> Attribution:
    """The attribution of an embedded post to its author."""
    author, dash = layout.token_span(post.author), layout.token_span(post.dash)
    content = (layout.token_span(post.content),)
    return Attribution(dash, CueKind.SAY, layout.doc[author[1] - 1], content, is_verbatim=True)


def _sentence_attributions(layout: Layout, sentence: Span) -> Iterator[Attribution]:
    cues = [token for token in sentence if token.i not in layout.quoted]
    relay = next((token for token in cues if token.dep_ == "advcl" and _is_relay(token)), None)
    found = [
        attribution
        for token in cues
        if _may_be_cue(token) and token != relay
        for attribution in _token_attributions(token, sentence)
    ]
    if not sentence.start and not layout.transcript:
        found = with_colon_label(found, sentence)
    found = without_parentheticals(found, sentence)
    found = _with_trailing_relay(layout, found)
    if relay is None:
        yield from _with_sources(layout, found)
    elif any(attribution.spans or attribution.speaker is not None for attribution in found):
        yield from (_with_relay(attribution, relay, own_subject(relay)) for attribution in found)
    else:
        yield from _relay_alone(relay, sentence)


def _may_be_cue(token: Token) -> bool:
    """Whether a word is of a kind that `_token_attributions` looks at; most words are not."""
    if token.tag_ in {"VB", "VBP"} and _follows_genitive(token):
        return False
    return token.tag_ in _CUE_TAGS or token.lower_ in {"according", "in", "per"}


def _follows_genitive(word: Token) -> bool:
    """Whether a noun was read as a verb after the apostrophe of a genitive: "rejected the firms’ | offer"."""
    before = word.doc[max(0, word.i - 2) : word.i]
    is_mark = len(before) == 2 and before[1].text in {"'", "’"} and bool(before[1].whitespace_)
    if not is_mark or before[0].whitespace_ or not before[0].lower_.endswith("s"):
        return False
    return all(token.text not in {"'", "‘"} for token in word.doc[word.sent.start : word.i - 1])


def _token_attributions(token: Token, sentence: Span) -> Iterator[Attribution]:
    if token.lower_ == "according":
        yield from according_to(token, sentence)
    elif token.lower_ == "per":
        yield from per_source(token, sentence)
    elif token.lower_ == "in":
        yield from in_the_words_of(token, sentence)
    elif token.lower_ == "heard":
        yield from heard_in_court(token, sentence)
    elif (source := closing_source(token, sentence) or last_report(token, sentence)) is not None:
        yield source
    elif token.tag_.startswith("VB"):
        yield from _attributions_by_verb(token, sentence)
    elif token.tag_ in {"NN", "NNS"}:
        yield from _attributions_by_noun(token, sentence)


def _attributions_by_verb(verb: Token, sentence: Span) -> Iterator[Attribution]:
    if (found := idiomatic_attribution(verb)) is not None:
        if (found.speaker is None or not is_thing(found.speaker)) and not is_other_act(verb):
            yield found
    elif (stance := stance_attribution(verb)) is not None:
        yield stance
    elif (modifier := attribution_by_modifier(verb)) is not None:
        yield modifier
    elif (told := attribution_by_subject(verb, sentence)) is not None:
        yield told
    elif verb.lemma_ in REPORTING_VERBS and verb.dep_ != "amod":
        yield from _attributions_by_cue_verb(verb, sentence)


def _attributions_by_noun(noun: Token, sentence: Span) -> Iterator[Attribution]:
    if (spoken := attribution_by_spoken_noun(noun)) is not None:
        speaker = spoken.speaker
        if speaker is None or may_speak(speaker) or speaker.pos_ in {"PROPN", "PRON"}:
            yield spoken
    elif (misread := attribution_by_noun(noun, sentence)) is not None:
        yield misread
    elif noun.lemma_ in REPORTING_NOUNS:
        yield from noun_attributions(noun)


def _attributions_by_cue_verb(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """The attributions by a reporting verb; if it has no content, that of one joined to another word."""
    if ends_before_dash(verb) and (closing := closing_clause(verb, sentence)) is not None:
        yield closing
        return
    found = [each for each in verb_attributions(verb, sentence) if not is_other_sense(verb, each.speaker)]
    misread = None if any(each.spans for each in found) else attribution_by_verb(verb, sentence)
    if misread is not None and not is_other_sense(verb, misread.speaker):
        yield misread
    elif not any(each.spans for each in found) and (closing := _closing(verb, sentence)) is not None:
        yield closing
    else:
        yield from map(without_verdict, found)


def _closing(verb: Token, sentence: Span) -> Attribution | None:
    return closing_clause(verb, sentence) or clause_before_name(verb, sentence)


def _is_relay(verb: Token) -> bool:
    """Whether the verb of an adverbial clause only names the relay: "as reported by the radio", "as Ann Lee put it"."""
    if verb.lemma_ == "put" and any(child.dep_ == "dobj" and child.lower_ == "it" for child in verb.children):
        return own_subject(verb) is not None
    is_verb = verb.lemma_ in REPORTING_VERBS or verb.lemma_ == "relate"
    as_ = next((child for child in verb.lefts if child.lower_ == "as"), None)
    # "Voted for it even as Lund said that it would fail" tells what she said meanwhile.
    heads_clause = is_verb and as_ is not None and as_.doc[as_.i - 1 : as_.i].text.lower() != "even"
    is_told = heads_clause and verb.lemma_ not in _NARRATED_VERBS and not _is_own_deed(verb)
    agent = own_subject(verb) if is_told else None
    if agent is None or agent.lower_ in WRITER_AND_READER or _is_saying_of_all(verb, agent):
        return False
    objects = [child for child in verb.children if child.dep_ in {"ccomp", "dobj", "xcomp"}]
    is_told_to_writer = verb.lemma_ == "tell" and [child.lower_ for child in objects] in (["me"], ["us"])
    if objects and not is_told_to_writer:
        return False
    if verb.lemma_ in REPORTING_VERBS and is_other_sense(verb, agent):
        return False
    if any(child.dep_ == "conj" and child.i > verb.i and _has_object(child) for child in verb.rights):
        return False
    return not any(child.lower_ in WITH_PREPOSITION.get(verb.lemma_, ()) for child in verb.rights)


def _is_saying_of_all(verb: Token, agent: Token) -> bool:
    """Whether nobody in particular is meant: "The rest, as they say, is history"."""
    return agent.lower_ == "they" and verb.lemma_ == "say" and verb.tag_ == "VBP"


def _is_own_deed(verb: Token) -> bool:
    """Whether "as" compares with what somebody did: "a tax, as Lund proposes", "as recognized by law"."""
    return verb.lemma_ in _DEEDS or REPORTING_VERBS.get(verb.lemma_) in {CueKind.PROMISE, CueKind.URGE, CueKind.JUDGE}


def _has_object(word: Token) -> bool:
    """Whether a word after "or" took the object of the verb: "as most firms reported in-line or better results"."""
    return word.tag_ in {"VBN", "JJ", "JJR"} and any(child.dep_ == "dobj" for child in word.rights)


def _with_sources(layout: Layout, found: list[Attribution]) -> Iterator[Attribution]:
    """The attributions, with an "according to" after a cue that has a speaker as the relay of that cue."""
    sources = [each for each in found if layout.doc[each.cue[0]].lower_ == "according"]
    for each in found:
        source = next((source for source in sources if _is_sourced(layout, each, source)), None)
        if source is not None:
            yield _with_relay(each, layout.doc[source.cue[0]], source.speaker)
        elif not (each in sources and any(_is_sourced(layout, other, each) for other in found)):
            yield each if each in sources else _without_sources(layout, each, sources)


def _without_sources(layout: Layout, each: Attribution, sources: list[Attribution]) -> Attribution:
    """An attribution without the "according to" in its content: "They fear it will fail, according to Lund"."""
    words = {i for source in sources for i in phrases.subtree(layout.doc[source.cue[0]])}
    if each.cue_kind is not CueKind.BELIEVE or not any(_holds(each, position) for position in words):
        return each
    positions = each.positions - words
    return replace(each, spans=tuple(phrases.token_spans(positions)))


def _with_trailing_relay(layout: Layout, found: list[Attribution]) -> list[Attribution]:
    """The attributions, the last one with a trailing relay: "Police said he fled, the paper reported."."""
    if len(found) < 2:
        return found
    last = found[-1]
    verb = layout.doc[last.cue[0]]
    if last.cue_kind is not CueKind.REPORT or last.speaker is None or last.speaker.i > verb.i:
        return found
    told = next((each for each in found[:-1] if _holds(last, each.cue[0]) and _holds(each, verb.i)), None)
    if told is None or told.speaker is None or last.speaker.pos_ == "PRON":
        return found
    words = set(range(last.speaker.left_edge.i, last.cue[1]))
    positions = told.positions - words
    relayed = replace(told, spans=tuple(phrases.token_spans(positions)), via=last.speaker)
    return [relayed if each is told else each for each in found[:-1]]


def _holds(attribution: Attribution, position: int) -> bool:
    return any(start <= position < end for start, end in attribution.spans)


def _is_sourced(layout: Layout, attribution: Attribution, source: Attribution) -> bool:
    """Whether a claim with its own speaker precedes a relay, or is parted by it: "Lund, according to an aide, said"."""
    verb = layout.doc[attribution.cue[0]]
    is_parted = verb.dep_ == "ROOT" and source.cue[0] < verb.i and _is_subject_before(attribution, verb, source)
    is_claim = (
        attribution.speaker is not None
        and attribution.speaker.tag_ != "DT"
        and attribution.cue_kind in SPOKEN_KINDS
        and (attribution.spans or attribution.cue_kind is CueKind.SAY)
    )
    is_before = verb.dep_ in {"ROOT", "parataxis"} and verb.i < source.cue[0]
    return bool(is_claim) and attribution is not source and _holds(source, verb.i) and (is_before or is_parted)


def _is_subject_before(attribution: Attribution, verb: Token, source: Attribution) -> bool:
    """Whether a source stands between a verb and its own subject."""
    agent = attribution.speaker
    return agent is not None and agent.head == verb and agent.dep_ == "nsubj" and agent.i < source.cue[0]


def _with_relay(attribution: Attribution, relay: Token, via: Token | None) -> Attribution:
    """The attribution with its relay, whose words are not part of the content."""
    content = attribution.positions - phrases.subtree(relay)
    return replace(attribution, spans=tuple(phrases.token_spans(content)), via=via)


def _relay_alone(verb: Token, sentence: Span) -> Iterator[Attribution]:
    """The rest of a sentence whose only speaker is the relay."""
    rest = set(range(sentence.start, sentence.end)) - phrases.subtree(verb)
    if verb.head.i > verb.i and verb.head.dep_ in {"advcl", "pcomp", "relcl", "ccomp", "acl"}:
        # "It is unclear, given that, as the radio reported, he has left": only what follows was reported.
        rest = {position for position in phrases.subtree(verb.head) if position > verb.right_edge.i}
    if rest:
        yield Attribution(
            (verb.i, verb.i + 1),
            REPORTING_VERBS.get(verb.lemma_, CueKind.SAY),
            own_subject(verb),
            tuple(phrases.token_spans(rest)),
        )
