"""Speaker and verb after a quotation: "“…,” said Ann Lee", "“…,” Ann Lee, who chairs it, told the paper"."""

import re
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution, attribution_by_verb
from summarizer.attribution_in_english.grammar.cues import QUOTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.misattached_subjects import name_after_part_of_role
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.quotations.offsets import JoinedQuotation, Layout
from summarizer.attribution_in_english.speech.token_patterns import (
    is_finite,
    is_reporting_verb,
    noun_phrase_at,
    reporting_verb_after,
    verb_taken_for_noun,
)

# Unlike a comma, these may end the sentence with the quotation.
_WHOLE_SENTENCE_MARKS: Final = "!?"
_GAP: Final = re.compile(r"[ \u00a0,–—―-]*")
_DASH: Final = re.compile(r"[–—―-]")
_PARTICLES: Final = frozenset({"back", "out", "in", "up", "on"})

# A shorter quotation, marks included, is a name or a nickname.
_MAX_NICKNAME_TOKENS: Final = 5
# Where and how something is said, if the verb is missing.
_OCCASIONS: Final = frozenset("interview statement speech letter email e-mail tweet post briefing video press".split())
_MAX_OCCASION_TOKENS: Final = 6
# After a noun, these are participles, which the tagger takes for the past: "said a clerk surnamed Lund".
_NAMED: Final = frozenset({"identified", "known", "named", "surnamed"})
_WORDING_VERBS: Final = frozenset({"describe", "explain", "phrase", "put", "summarise", "summarize"})
# After a preposition a short quotation is the title of a programme or a book: "On “This Week,” Lund said".
_MAX_TITLE_TOKENS: Final = 6
_BEFORE_TITLES: Final = frozenset({"on", "in", "for", "from", "of"})
# A quotation after one of these is its title: "In her book “A Proven Path to All the Money,” Lund shares the formula".
_WORKS: Final = frozenset(
    "album article blog book column documentary drama essay exhibition film hit memoir movie musical novel opera"
    " painting play podcast poem series show single song".split()
)


def attribution_after_quote(layout: Layout, quote_index: int, *, continues: bool) -> Attribution | None:
    """Return the attribution after a quotation; if the sentence has ended, only one that is a sentence itself."""
    quotation = layout.quotations[quote_index]
    first = _first_token_after(layout, quotation)
    if first is None or not layout.is_readable(first):
        return None
    if not continues and quotation.token_count <= _MAX_NICKNAME_TOKENS and not layout.opens_sentence(quotation):
        return None
    if _is_title(layout, quotation):
        return None
    limit = min(_sentence_end(layout, first), _next_quotation(layout, quote_index))
    while first < limit - 1 and layout.doc[first].tag_ == "RB" and layout.doc[first].is_lower:
        first += 1
    found = (
        _verb_first(layout, quotation, first, limit)
        or _way_of_saying(layout, quotation, first, limit)
        or _speaker_first(layout, quotation, first, limit, continues=continues)
    )
    if found is None:
        return _signature(layout, quotation, first, limit)
    if _is_about_another(layout, quotation, found, continues=continues) or _has_words_of_its_own(
        layout, quotation, found, continues=continues
    ):
        return None
    # Not "… as “a ruin.” In May, Lee says, they left."
    is_whole = layout.opens_sentence(quotation) or not _goes_on(layout, found)
    return found if continues or (is_whole and _ends_sentence(layout, found, limit)) else None


def _is_about_another(layout: Layout, quotation: JoinedQuotation, found: Attribution, *, continues: bool) -> bool:
    """Whether the verb after a quotation has nothing to do with it."""
    verb = layout.doc[found.cue[0]]
    if verb.lemma_ == "call" and verb.i > 0 and verb.nbor(-1).lower_ == "also":
        # "Ships known as “hulks,” also called barges".
        return True
    if continues:
        # "When Holm vowed to “protect all people,” the crowd applauded."
        return found.cue_kind is CueKind.JUDGE and not layout.opens_sentence(quotation)
    # "He will “fight on.” Her answer was first reported by the radio."
    return _introduces_next(layout, found) or is_passive(verb)


def _has_words_of_its_own(layout: Layout, quotation: JoinedQuotation, found: Attribution, *, continues: bool) -> bool:
    """Whether the sentence after a whole quotation tells itself what was said.

    "“Thank you!” The Herald reported that …", or "“We will stay.” The dam has cracked, the town's mayor said."
    """
    verb, speaker = layout.doc[found.cue[0]], found.speaker
    if speaker is None or speaker.i > verb.i:
        return False
    if continues:
        is_whole = layout.text[quotation.end - 2] in _WHOLE_SENTENCE_MARKS
        words = (word for child in verb.rights if child.dep_ == "ccomp" for word in child.lefts)
        return is_whole and any(word.dep_ == "mark" and word.lower_ == "that" for word in words)
    own = own_subject(verb)
    is_other = own is not None and speaker.dep_ in phrases.SUBJECT_DEPS and speaker.head != verb
    return is_other and own is not None and speaker.i < speaker.head.i < own.i < verb.i


def _is_title(layout: Layout, quotation: JoinedQuotation) -> bool:
    """Whether a quotation is the title of a programme or a book."""
    before = layout.doc[quotation.token_start - 1]
    if before.tag_ == "POS" and before.head.left_edge.i > 0:
        # "On CNN’s “New Day,” Lund agreed".
        before = before.head.left_edge.nbor(-1)
    is_short = quotation.token_count <= _MAX_TITLE_TOKENS and before.lower_ in _BEFORE_TITLES
    return is_short or (before.lemma_ in _WORKS and not layout.opens_sentence(quotation))


def _introduces_next(layout: Layout, found: Attribution) -> bool:
    """Whether a colon follows speaker and verb, so that they introduce another quotation: "“…” Lund agreed: “…”"."""
    end = max(found.cue[1], found.speaker.i + 1 if found.speaker is not None else 0)
    return layout.doc[end : end + 1].text == ":"


def _goes_on(layout: Layout, found: Attribution) -> bool:
    """Whether a comma follows the verb, so that the reported words come after it."""
    end = max(found.cue[1], found.speaker.i + 1 if found.speaker is not None else 0)
    return layout.doc[end : end + 1].text == ","


def _first_token_after(layout: Layout, quotation: JoinedQuotation) -> int | None:
    """The first token after a quotation in the same line."""
    doc, gap = layout.doc, _GAP.match(layout.text, quotation.end)
    first = quotation.token_end
    while first < len(doc) and gap and doc[first].idx < gap.end():
        first += 1
    if first >= len(doc) or doc[first].is_space or "\n" in layout.text[quotation.end : doc[first].idx]:
        return None
    return first


def _sentence_end(layout: Layout, position: int) -> int:
    """The end of the sentence around a token, which an abbreviation does not end."""
    end = layout.sentence(position)[1]
    last = layout.doc[end - 1].text
    if end < len(layout.doc) and last.endswith(".") and last != ".":
        end = layout.sentence(end)[1]
    return end


def _next_quotation(layout: Layout, quote_index: int) -> int:
    """The start of the next quotation that is not a nickname."""
    following = (
        quotation.token_start
        for quotation in layout.quotations[quote_index + 1 : quote_index + 4]
        if quotation.token_count > _MAX_NICKNAME_TOKENS
    )
    return next(following, len(layout.doc))


def _verb_first(layout: Layout, quotation: JoinedQuotation, first: int, limit: int) -> Attribution | None:
    """The verb before its speaker: "“…,” said Ann Lee"."""
    doc, verb = layout.doc, layout.doc[first]
    if not is_reporting_verb(verb) or verb.tag_ == "VBG":
        return None
    start = first + 1
    while start < limit and doc[start].tag_ in {"RB", "RP"}:
        start += 1
    noun = noun_phrase_at(doc, start, limit)
    own = next((child for child in verb.children if child.dep_ in phrases.SUBJECT_DEPS), None)
    if noun is None or (own is not None and own.i < quotation.token_start):
        return None
    speaker, end = name_after_part_of_role(noun[0]), noun[1]
    end = max(end, phrases.noun_phrase(speaker)[1])
    if (role := _role_read_as_verb(layout, end, limit)) is not None:
        speaker, end = noun_phrase_at(doc, role + 1, limit) or noun
    # "The man known as “the Hammer” said he would …": what follows is a clause.
    is_clause = end < limit and (doc[end].tag_ == "MD" or is_finite(doc[end])) and doc[end].lower_ not in _NAMED
    return None if is_clause else attribution_by_verb(verb, speaker, (verb.i, verb.i + 1))


def _role_read_as_verb(layout: Layout, position: int, limit: int) -> int | None:
    """The last word before a name, if a role was read as a verb: "said Tarn Clinic | diseases physician | Ann Lund"."""
    words = layout.doc[position : min(position + 3, limit)]
    at = next((at for at, word in enumerate(words) if word.tag_ == "NNP"), 0)
    is_read = at > 0 and words[0].tag_ in {"VBZ", "VBP"} and is_role_noun(words[at - 1])
    return position + at - 1 if is_read else None


def _way_of_saying(layout: Layout, quotation: JoinedQuotation, first: int, limit: int) -> Attribution | None:
    """The speaker after "is how": "“A ruin,” was how Ann Lund described it"."""
    doc = layout.doc
    if doc[first].lemma_ != "be" or doc[first + 1 : first + 2].text != "how" or not layout.opens_sentence(quotation):
        return None
    noun = noun_phrase_at(doc, first + 2, limit)
    if noun is None or noun[1] >= limit or doc[noun[1]].lemma_ not in _WORDING_VERBS:
        return None
    verb = doc[noun[1]]
    is_of_it = doc[verb.i + 1 : verb.i + 2].text in {"it", "this", "that", "things"}
    return attribution_by_verb(verb, noun[0], (verb.i, verb.i + 1 + is_of_it))


def _speaker_first(
    layout: Layout, quotation: JoinedQuotation, first: int, limit: int, *, continues: bool
) -> Attribution | None:
    """The speaker before the verb: "“…,” Ann Lee, who chairs it, said"."""
    noun = noun_phrase_at(layout.doc, first, limit)
    if noun is None:
        return None
    speaker, end = noun
    verb, opens = reporting_verb_after(layout.doc, end, limit), layout.opens_sentence(quotation)
    if verb is None and continues and opens and (occasion := _occasion(layout, speaker, end, limit)) is not None:
        return Attribution(occasion, CueKind.SAY, speaker)
    if verb is None and continues and opens:
        verb = verb_taken_for_noun(layout.doc, first, end)
        speaker = verb.nbor(-1) if verb is not None else speaker
        if verb is None and quotation.token_count > _MAX_NICKNAME_TOKENS:
            verb = _final_verb(layout, end, limit)
    if verb is None or (not opens and any(child.dep_ == "ccomp" and child.i > verb.i for child in verb.children)):
        return None
    if (saying := _quoted_as_saying(verb, limit)) is not None:
        return attribution_by_verb(saying, speaker, (saying.i, saying.i + 1))
    return attribution_by_verb(verb, _speaker_of(verb, speaker), _with_particle(verb, limit))


def _occasion(layout: Layout, speaker: Token, start: int, limit: int) -> TokenSpan | None:
    """The words between a name and the occasion, if the verb was forgotten: "“…,” Ann Lee in an interview"."""
    if speaker.tag_[:3] != "NNP" or start >= limit or layout.doc[start].lower_ not in {"in", "on", "at"}:
        return None
    words = layout.doc[start : min(start + _MAX_OCCASION_TOKENS, limit)]
    return next(((start, word.i + 1) for word in words if word.lower_ in _OCCASIONS), None)


def _speaker_of(verb: Token, speaker: Token) -> Token | None:
    """The speaker; for a passive verb, its agent: "“…”, it was announced by Ann Lee"."""
    return own_subject(verb) if is_passive(verb) else speaker


def _quoted_as_saying(verb: Token, limit: int) -> Token | None:
    """The verb after "as" if somebody is quoted: "“…,” she was quoted by the paper as saying"."""
    if verb.lemma_ not in QUOTING_VERBS or not any(child.dep_ == "nsubjpass" for child in verb.children):
        return None
    after = (token for token in verb.doc[verb.i + 1 : limit] if token.tag_ == "VBG" and token.nbor(-1).lower_ == "as")
    return next(after, None)


def _with_particle(verb: Token, limit: int) -> TokenSpan:
    """The verb with a following "back" or "out"."""
    end = verb.i + 1
    return verb.i, end + (
        end < limit and verb.doc[end].lower_ in _PARTICLES and verb.doc[end].dep_ in {"prt", "advmod"}
    )


def _final_verb(layout: Layout, position: int, limit: int) -> Token | None:
    """Any verb that ends its sentence: "“…,” she smiled."."""
    if position >= limit:
        return None
    verb, end = layout.doc[position], position + 1
    while end < limit and layout.doc[end].tag_ in {"RB", "RP"}:
        end += 1
    is_verb = is_finite(verb) and verb.lemma_ not in {"be", "have"}
    return verb if is_verb and _is_boundary(layout, end, limit) else None


def _ends_sentence(layout: Layout, found: Attribution, limit: int) -> bool:
    """Whether the sentence ends with the speaker and the verb."""
    return _is_boundary(layout, max(found.cue[1], found.speaker.i + 1 if found.speaker is not None else 0), limit)


def _is_boundary(layout: Layout, position: int, limit: int) -> bool:
    return position >= limit or layout.doc[position].is_punct or layout.doc[position].is_space


def _signature(layout: Layout, quotation: JoinedQuotation, first: int, limit: int) -> Attribution | None:
    """A name after a dash, and nothing else: "“I will not resign” – Ann Lee"."""
    dash = layout.doc[first - 1]
    noun = noun_phrase_at(layout.doc, first, limit)
    if (
        dash.i < quotation.token_end
        or not _DASH.fullmatch(dash.text)
        or noun is None
        or not layout.opens_sentence(quotation)
    ):
        return None
    speaker, end = noun
    ends = end >= len(layout.doc) or layout.doc[end].text in {",", ".", "("} or "\n" in layout.doc[end].text
    is_name = speaker.text[0].isupper() and not speaker.is_digit
    return Attribution((dash.i, dash.i + 1), CueKind.SAY, speaker) if is_name and ends else None
