"""The writer's own parentheticals within a speaker's content: "…, a charge she denies", "…, citing two officials"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import DENIAL_KINDS, QUOTING_VERBS, REPORTING_VERBS, UNNAMED_SOURCES
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Span, Token

# The nouns that refer back to a claim, or to the act that it implies.
_CLAIM_NOUNS: Final = frozenset(
    "accusation allegation announcement assertion charge claim decision move point statement step suggestion".split()
)
_SOURCE_NOUNS: Final = frozenset(
    "agency authority broadcaster bureau commission court department media ministry network newspaper office police"
    " radio regulator spokesman spokeswoman".split()
)
_OUTCOME_VERBS: Final = frozenset({"prompt", "spark", "trigger", "deal", "draw"})
_MOVING_VERBS: Final = frozenset("send push pull drag lift drive knock".split())
_MARKETS: Final = frozenset("share stock market index".split())
_TIME_WORDS: Final = frozenset({"after", "before", "amid", "hours", "days", "weeks", "as"})


@dataclass(frozen=True, slots=True)
class _Parenthetical:
    """A parenthetical in token positions; `denial` is the verb in it that denies the claim before it, if any."""

    span: TokenSpan
    denial: Token | None


def without_parentheticals(found: list[Attribution], sentence: Span) -> list[Attribution]:
    """Return a sentence's attributions without the writer's parentheticals; a denial gets what it denies as content."""
    if not found:
        return found
    for token in sentence:
        if _is_sourcing(token) or (_is_outcome(token) and all(each.cue[0] < token.i for each in found)):
            end = sentence.end if _is_outcome(token) else _span_of(token, sentence)[1]
            found = [_without(each, (token.left_edge.i, end)) for each in found if each.cue[0] != token.i]
    for parenthetical in _parentheticals(sentence):
        found = [_without(each, parenthetical.span) for each in found]
        denied = _last_before(found, parenthetical.span[0])
        if parenthetical.denial is not None and denied is not None:
            found = [_denying(each, parenthetical.denial, denied) for each in found]
    return found


def _parentheticals(sentence: Span) -> Iterator[_Parenthetical]:
    for token in sentence:
        if _resumes_claim(token) or _is_denied_which(token):
            verbs = (token, *token.rights)
            denial = next((verb for verb in verbs if _denies(verb)), None)
            yield _Parenthetical(_span_of(token, sentence), denial)


def _span_of(token: Token, sentence: Span) -> TokenSpan:
    """The span of a parenthetical, with the marks after it if they end the sentence."""
    end = token.right_edge.i + 1
    is_last = all(rest.is_punct or rest.is_space for rest in sentence.doc[end : sentence.end])
    return token.left_edge.i, sentence.end if is_last else end


def _is_sourcing(verb: Token) -> bool:
    """Whether a participle only names the writer's source: "…, citing two officials"."""
    if verb.tag_ != "VBG" or verb.lemma_ not in QUOTING_VERBS or not (verb.is_sent_start or _follows_comma(verb)):
        return False
    objects = [child for child in verb.rights if child.dep_ in {"dobj", "ccomp"}]
    return len(objects) == 1 and _may_be_source(objects[0])


def _may_be_source(noun: Token) -> bool:
    """Whether a noun names who or what the writer has it from: "citing two officials", "citing the commission"."""
    lemma = noun.lemma_.lower()
    return lemma in UNNAMED_SOURCES or lemma in _SOURCE_NOUNS or noun.ent_type_ in {"PERSON", "ORG"}


def _is_outcome(token: Token) -> bool:
    """Whether words tell the outcome or the time of what was said: "…, dealing a blow", "…, which came hours after"."""
    if token.dep_ not in {"relcl", "advcl"} or not _follows_comma(token):
        return False
    if token.tag_ == "VBG":
        is_outcome = token.lemma_ in _OUTCOME_VERBS and token.nbor().lower_ != "with"
        is_outcome = is_outcome or _moves_market(token)
        return is_outcome and token.left_edge == token
    is_which = token.lemma_ == "come" and any(child.lower_ == "which" for child in token.lefts)
    return is_which and any(word.lower_ in _TIME_WORDS for word in token.doc[token.i + 1 : token.i + 3])


def _moves_market(verb: Token) -> bool:
    """Whether a participle tells how the market took the news: "…, sending shares lower"."""
    objects = (child for child in verb.rights if child.dep_ in {"dobj", "nsubj", "ccomp"})
    nouns = (token for each in objects for token in (each, *each.lefts))
    return verb.lemma_ in _MOVING_VERBS and any(noun.lemma_ in _MARKETS for noun in nouns)


def _resumes_claim(noun: Token) -> bool:
    """Whether a noun refers back to the claim before the comma: "…, a charge she denies"."""
    if noun.lemma_ not in _CLAIM_NOUNS or not _follows_comma(noun):
        return False
    is_any = any(child.lower_ in {"a", "an"} for child in noun.lefts)
    return is_any and any(child.dep_ in {"relcl", "acl"} for child in noun.rights)


def _is_denied_which(verb: Token) -> bool:
    """Whether a verb denies all that precedes its "which"."""
    if not _denies(verb) or not _follows_comma(verb):
        return False
    return any(child.lower_ == "which" and child.dep_ == "dobj" for child in verb.lefts)


def _denies(verb: Token) -> bool:
    return verb.dep_ in {"relcl", "acl"} and REPORTING_VERBS.get(verb.lemma_) in DENIAL_KINDS


def _follows_comma(token: Token) -> bool:
    before = token.left_edge.i - 1
    if before > 0 and token.doc[before].text in {"”", '"', "''"}:
        before -= 1
    return before >= 0 and token.doc[before].text == ","


def _without(attribution: Attribution, parenthetical: TokenSpan) -> Attribution:
    """An attribution without a parenthetical, unless its own cue is inside it."""
    if parenthetical[0] <= attribution.cue[0] < parenthetical[1] or not attribution.spans:
        return attribution
    positions = attribution.positions - set(range(*parenthetical))
    return replace(attribution, spans=tuple(phrases.token_spans(positions)))


def _last_before(found: list[Attribution], position: int) -> Attribution | None:
    """The last attribution with a content whose cue precedes a position."""
    before = [each for each in found if each.spans and each.cue[0] < position]
    return max(before, key=lambda each: each.cue, default=None)


def _denying(each: Attribution, denial: Token, denied: Attribution) -> Attribution:
    """The denial with what it denies and what it calls that: "rejected as “baseless”"."""
    if each.cue[0] != denial.i:
        return each
    names = (child for child in denial.rights if child.lower_ == "as")
    called = {position for name in names for position in phrases.subtree(name)}
    return replace(each, speaker=each.speaker or _denier(denial), spans=(*denied.spans, *phrases.token_spans(called)))


def _denier(denial: Token) -> Token | None:
    """The name before a verb whose subject the parser missed: "a charge Norrby rejected"."""
    before = denial.nbor(-1)
    return before if before.pos_ in phrases.NOMINAL_POS and before != denial.head else None
