"""Drops claims that a text repeats word for word, whole or in part."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Final

from summarizer.model import Claim, ClaimKind

_NOT_ALPHANUMERIC: Final = re.compile(r"[\W_]+")
_WORD: Final = re.compile(r"[^\W_]+")
_STOP: Final = re.compile(r"[,.;:!?]")

_MIN_REPEATED_CHARACTERS: Final = 20
"""A claim of fewer letters and digits may really be made twice: "“No,” she said"."""

_MAX_QUOTED_APART: Final = 4
"""How far a quotation may be from the claim that only paraphrases it."""

# How many characters may be between the two.
_MAX_CHARACTERS_APART: Final = 400
# How much of a paraphrase the quotation has to have, and which words of it count.
_SHARE_QUOTED: Final = 0.8
_MIN_WORDS: Final = 4
_MIN_WORD: Final = 4
_NEGATION: Final = re.compile(
    r"\b(?:cannot|hardly|neither|never|no|nobody|none|nor|not|nothing|nowhere|rarely|without)\b|n['’]t\b", re.IGNORECASE
)
# "They" in a paraphrase is a pronoun in the quotation, too: "we", but not somebody with a name.
_PRONOUN: Final = re.compile(r"\b(?:he|I|it|she|they|we|you)\b", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"[.!?][”\"’']? ")
_FUNCTION_WORDS: Final = frozenset(
    "about also been being could does from have into more most much only other over said should some such than that"
    " their them then there these they this those very were what when where which while will with would your".split()
)

_MAX_CLAIMS_APART: Final = 12
"""A part is looked for in this many claims before and after it, so that long texts take linear time."""


def without_repetitions(found: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims without those that repeat another one word for word, as captions and pull quotes do.

    Of two equal claims the first stays; of a claim and a part of it that the text repeats elsewhere, the longer.
    """
    claims = list(found)
    words = [_NOT_ALPHANUMERIC.sub(" ", claim.content.lower()).strip() for claim in claims]
    told: set[tuple[str | None, bool, str]] = set()
    for index, claim in enumerate(claims):
        key = (_speaker(claim), claim.denied, words[index])
        near = range(max(0, index - _MAX_CLAIMS_APART), min(len(claims), index + _MAX_CLAIMS_APART + 1))
        is_told = key in told or any(
            _is_at_edge(words[index], words[other]) and _is_part(claim, claims[other]) for other in near
        )
        if not is_told or len(words[index].replace(" ", "")) < _MIN_REPEATED_CHARACTERS:
            told.add(key)
            yield claim


def without_paraphrases(found: Iterable[Claim]) -> Iterator[Claim]:
    """Yield the claims of an English text without those whose words the same speaker's quotation nearby has, too.

    "Lund asked how it could be fair with “such things hanging over” it" stands beside "“How could it be fair with
    such things hanging over you?”". A quotation that has the words in another order, or with another negation, may say
    the opposite.
    """
    claims = list(found)
    for index, claim in enumerate(claims):
        near = range(max(0, index - _MAX_QUOTED_APART), min(len(claims), index + _MAX_QUOTED_APART + 1))
        longer = (claims[other] for other in near if _is_quoted_in_full(claim, claims[other]))
        if not any(_says_the_same(claim.content, quoted.content) for quoted in longer):
            yield claim


def _says_the_same(paraphrase: str, quotation: str) -> bool:
    """Whether a quotation has most words of a paraphrase in their order, with its subject, names and negations.

    "Hale “planned” the theft of the old bell" is not "I planned the theft of the old bell, not Hale".
    """
    words, said = list(_content_words(paraphrase)), list(_content_words(quotation))
    blocks = SequenceMatcher(None, [_stem(word) for word in words], [_stem(word) for word in said], autojunk=False)
    pairs = [(at.a + step, at.b + step) for at in blocks.get_matching_blocks() for step in range(at.size)]
    if len({_stem(word) for word in words}) < _MIN_WORDS or len(pairs) < _SHARE_QUOTED * len(words):
        return False
    shared = {at for at, _ in pairs}
    if any(at not in shared and (at == 0 or word.group()[0].isupper()) for at, word in enumerate(words)):
        return False
    first, last = said[pairs[0][1]], said[pairs[-1][1]]
    opening = paraphrase[: words[0].start()]
    before = _SENTENCE_END.split(quotation[: first.start()])[-1]
    has_subject = not _PRONOUN.search(opening) or _PRONOUN.search(before) is not None
    return has_subject and _negations(paraphrase) == _negations(before + quotation[first.start() : last.end()])


def _negations(words: str) -> set[str]:
    return {word.lower() for word in _NEGATION.findall(words)}


def _content_words(words: str) -> Iterator[re.Match[str]]:
    """The words that carry a meaning."""
    for word in _WORD.finditer(words):
        if len(word.group()) >= _MIN_WORD and word.group().lower() not in _FUNCTION_WORDS:
            yield word


def _stem(word: re.Match[str]) -> str:
    return word.group().lower().removesuffix("s")


def _is_quoted_in_full(claim: Claim, quoted: Claim) -> bool:
    """Whether a claim quotes a few words, and the other is a longer quotation near it."""
    # The label of a headline, "Lund: It is a “ruin”", is the writer's choice of what counts.
    if claim.kind is not ClaimKind.MIXED or quoted.kind is not ClaimKind.DIRECT or claim.cue == ":":
        return False
    is_next = max(claim.start, quoted.start) - min(claim.end, quoted.end) in range(_MAX_CHARACTERS_APART)
    is_same = _speaker(claim) is not None and (_speaker(claim), claim.denied) == (_speaker(quoted), quoted.denied)
    return is_next and is_same and claim.end - claim.start < quoted.end - quoted.start


def _is_at_edge(words: str, longer: str) -> bool:
    """Whether words begin or end longer ones; in the middle, those may be another text that was taken in whole.

    A clause after "that" is a part as well.
    """
    if words not in longer:
        return False
    is_end = f"{longer} ".startswith(f"{words} ") or f" {longer}".endswith(f" {words}")
    return is_end or f" that {words} " in longer


def _is_part(claim: Claim, longer: Claim) -> bool:
    """Whether a claim is shorter than another by the same speaker and stands elsewhere in the text.

    A paraphrase must end where the longer one has a stop or a comma: "would pay the miners" is no part of what "would
    pay the miners nothing until May" says.
    """
    is_shorter = claim.end - claim.start < longer.end - longer.start
    is_elsewhere = claim.end <= longer.start or longer.end <= claim.start
    is_same = _speaker(claim) is not None and (_speaker(claim), claim.denied) == (_speaker(longer), longer.denied)
    is_quoted = {claim.kind, longer.kind} == {ClaimKind.DIRECT}
    return is_shorter and is_elsewhere and is_same and (is_quoted or _is_set_off(claim.content, longer.content))


def _is_set_off(content: str, longer: str) -> bool:
    """Whether a stop or a comma follows or precedes a content where it begins or ends a longer one."""
    part = _WORD.findall(content.lower())
    words, length = list(_WORD.finditer(longer)), len(part)
    if not 0 < length < len(words):
        return False
    is_start = [word.group().lower() for word in words[:length]] == part
    if not is_start and [word.group().lower() for word in words[-length:]] != part:
        return False
    before, after = (words[length - 1], words[length]) if is_start else (words[-length - 1], words[-length])
    return _STOP.search(longer, before.end(), after.start()) is not None


def _speaker(claim: Claim) -> str | None:
    """The speaker in lower case: "A friend" and, later, "a friend" have the same words."""
    speaker = claim.speaker or claim.speaker_mention
    return speaker.casefold() if speaker is not None else None
