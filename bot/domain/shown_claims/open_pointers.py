"""Words in a claim that point to a sentence its reader has not seen: "Another is", "all these points". Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from bot.domain.shown_claims.open_pronouns import OWNER
from bot.domain.shown_claims.unexplained_nouns import names_unexplained_noun, tells_of
from summarizer.model import ActorKind, Claim, ClaimKind, Digest

_CONNECTIVE: Final = re.compile(r"\A(?:(?:but|and|however|meanwhile|yet|still|so|also)\b,? )+", re.IGNORECASE)

# What opens with one of these is part of a row of things, or follows from something.
_OPENING: Final = re.compile(
    r"(?:that )?(?:this (?:is |was )?also\b|another (?:is|was)\b|if (?:that|this) (?:holds|happens|is|was|were)\b"
    r"|the (?:former|latter) (?:is|was|has|had|will|would)\b"
    r"|(?:das|dies) (?:ist|war) auch\b|c['’]est (?:aussi|également)\b|est[oe] también\b|quest[oa] è anche\b"
    r"|это (?:также|тоже)\b|це (?:також|теж)\b)",
    re.IGNORECASE,
)
_BUT_THIS: Final = re.compile(r"(?:it (?:is|was) this\b|th(?:at|is)(?:['’]s| is| was)\b)", re.IGNORECASE)
_BOTH: Final = re.compile(r"(?:that )?both (?!of (?:us|you)\b)", re.IGNORECASE)
_AND: Final = re.compile(r"\band\b|&")
_MAX_PAIR_CHARACTERS: Final = 80
_ALL_THESE: Final = re.compile(
    r".{0,40}\b(?:(?:all|both|none) (?:of )?(?:these|those)|all diese[nr]?|tous ces|toutes ces|tod[oa]s est[oa]s"
    r"|tutti questi|tutte queste|вс(?:е|ех|ем) эт\w+|[ув]сі(?:х|м)? ц\w+)"
    r" (?!years|days|people|jahre|ann[ée]+s|gens|años|anni|год|лет|рок)\w",
    re.IGNORECASE,
)
# "An emergency in that county": within a paraphrase, too, such a noun was named before.
_OF_THAT: Final = re.compile(
    r"(.{0,40}\b(?:about|against|by|for|from|in|into|of|on|over|to|under|with)) (?:that|those) "
    r"(?!(?:he|she|it|they|we|you|i|there|this|the|an?|is|are|was|were|has|had|have|would|will|could|can|may|might|who"
    r"|which|of|in|at|on|with|not|one|way|day|\w+(?:ed|ing))\b)([a-z]+)\b(?! who\b| that\b| which\b)"
)
# "More of the same", "was not among them", "said she would do so", "such a move": what it is stands before.
_SAME: Final = re.compile(
    r"\b(?:not|is|was|be) among them\Z|\bthe same(?:[.,]?\Z| thing\b(?! (?:as|in|over|that|to)\b))", re.IGNORECASE
)
_FOLLOWING: Final = re.compile(r"\bthe following\b(?! (?:day|night|morning|week|month|year|spring|summer|season))")
# "Cannot wait until then", but "closed in May, and was empty until then".
_BY_THEN: Final = re.compile(r"\A[^\d]*\b(?:until|by|before|since) then\Z")
_DONE_SO: Final = re.compile(r"(?:that )?(?:\w+ ){0,4}(?:do|does|did|done|doing) so\b(?! (?:much|many|well)\b)")
_SUCH: Final = re.compile(r"(?:that )?(?:\w+ ){0,3}such an? (?:[a-z]+ly )?([a-z]+)\b(?! (?:as|that)\b)")
_NONE: Final = re.compile(
    r"(?:that )?(?:none|neither) (?:had|has|have|was|were|is|are|will|would|could|can)\b", re.IGNORECASE
)
FOLLOWING: Final = (
    r"(?:After|Because of|Before|Besides|Beyond|Despite|From|In addition to|On top of|Since|Until|With|Without)"
    r" (?:that|this|then),"
)
"""An expression for what opens a sentence that follows from the one before: "After that, it grew"."""

# What an earlier sentence opened: "Since then, it has grown", "That is when it grew".
_LINK: Final = re.compile(
    r"(?:In contrast|In that case|In (?:addition|response|turn)(?! to\b)|Since then|By (?:this|that|then)"
    r"|At (?:this|that)|(?:After|Before|Despite|For) (?:that|this)"
    r"|Until then|As a result|For (?:example|instance)"
    r"|Instead(?! of\b)|Likewise|Similarly|Then|Otherwise|Afterwards?|Nor"
    r"|Th(?:at|is)(?: is|['’]s| was) (?:when|why|where|how|because))\b|" + FOLLOWING
)
# "Rejected that argument", "denied both allegations": nothing else is said.
_ONLY_POINTS: Final = re.compile(
    r"(?:(?:that|this|these|those|such) (?:[a-z-]+)(?: [a-z-]+)?|th(?:is|at|ese|ose)"
    r"|(?:that )?\w+ (?:had |has |have )?(?:done|did) so)[.,]?\Z"
)
# "Described this as a shame", but "called it a shame": that is mostly what the headline tells.
_THIS_AS: Final = re.compile(r"(?:this|that|these|those|them) (?:as|an?|the|[“\"‘'])")
_DESCRIBING: Final = re.compile(r"call|describ|dubb|label|brand|characteri[sz]")
# "During the call, he asked", if a body says so.
_SCENE: Final = re.compile(
    r"(?:During|At|In|On|After|Before|From) (?:the|that|this|those|these) [a-z]+, (?:s?he|they)\b"
)
# "They had failed, according to Lund": a pronoun before its source is not the source, but "he" may be Lund.
_BEFORE_SOURCE: Final = re.compile(r"(?:they|their|its|the (?:agency|company|firm|group)['’]s)\b", re.IGNORECASE)
_PERSON_BEFORE_SOURCE: Final = re.compile(r"(?:s?he|his|her)\b", re.IGNORECASE)

# Words that name nobody to whom a following "him" or "she" could point.
_NAMES_NOBODY: Final = (
    r"I|we|you|it|us|me|my|our|can|can['’]t|could|will|would|do|don['’]t|did|didn['’]t|never|always|still|just|really|also"
    r"|all|have|had|has|am|are|was|were|['’]ve|feel|felt|love|loved|miss|missed|knew|know|think|thought|believe|hope|saw|see"
    r"|told|tell|asked|want|wanted|wish|thank|trust|support|remember|met|gave|if|when|since|because|as|and|but|so|what|that"
    r"|whatever|how|why|now|then|there|to|for|of|with|about|in|at"
)
_SOMEBODY_ELSE: Final = re.compile(
    rf"(?:(?:{_NAMES_NOBODY})(?:['’](?:m|re|ve|d|ll))? ){{1,5}}(?:s?he|him|his|her|hers)\b", re.IGNORECASE
)
# "If he comes, President Lund will see": the name follows.
_NAME: Final = re.compile(r"[^.!?]{0,100}[A-Z][a-z]+ [A-Z]")
_FIRST_HAND: Final = re.compile(r"\b(?:I|me|my|we|us|our|you|your)\b")
_NOT_PEOPLE: Final = frozenset({ActorKind.ORGANIZATION, ActorKind.PLACE})


# What one person says of several, or of somebody else, in the other languages.
_OTHERS: Final = re.compile(
    r"(?:(?:что|що) )?(?:они|вони|тот|той)(?!\w)|(?:qu['’])?(?:ils|elles)(?!\w)"
    r"|(?:que )?(?:celui|celle|ceux)-(?:ci|là)(?!\w)|(?:que )?(?:ellos|ellas|éste|ésta)(?!\w)"
    r"|(?:dass )?(?:dieser|jener)(?= [a-zäöü])",
    re.IGNORECASE,
)


def is_english(digest: Digest) -> bool:
    """Return whether an article is in English: the Spanish "he" is no pronoun."""
    return digest.article.language in {None, "en"}


def points_elsewhere(claim: Claim, kind: ActorKind | None, digest: Digest) -> bool:
    """Return whether a claim points to what it does not name; `kind` is that of the actor who speaks."""
    words = claim.content.lstrip(OPENING_MARKS)
    bare = _CONNECTIVE.sub("", words)
    if _OPENING.match(bare) or _ALL_THESE.match(words):
        return True
    if not is_english(digest):
        return claim.kind is not ClaimKind.DIRECT and kind is ActorKind.PERSON and _OTHERS.match(bare) is not None
    if _lacks_pair(bare) or names_unexplained_noun(claim, bare, digest):
        return True
    if claim.kind is ClaimKind.DIRECT:
        return _is_about_somebody_else(words)
    is_contrast = bare != words
    return (
        _follows_from_sentence(words, bare)
        or (is_contrast and _BUT_THIS.match(bare) is not None)
        or _is_open_paraphrase(claim, bare, kind, is_contrast=is_contrast)
    )


def _follows_from_sentence(words: str, bare: str) -> bool:
    """Whether a paraphrase has "the same", "such a move" or "since then" for what the sentence before says."""
    if _LINK.match(words) or _LINK.match(bare) or _NONE.match(bare) or _SAME.search(words) or _DONE_SO.match(bare):
        return True
    if _FOLLOWING.search(words) or _BY_THEN.search(words):
        return True
    for found, before in ((_OF_THAT.match(words), 1), (_SUCH.match(bare), None)):
        if found is not None:
            noun, told = found[found.lastindex or 0], found[before] if before else ""
            return not tells_of(noun, told.casefold())
    return False


def _is_about_somebody_else(words: str) -> bool:
    """Whether a quotation opens with a pronoun for another; in a fragment, "would do all he could", it may not be."""
    other = _SOMEBODY_ELSE.match(words)
    if other is None or _NAME.match(words, other.end()):
        return False
    return words[0].isupper() or _FIRST_HAND.search(words) is not None


def _is_open_paraphrase(claim: Claim, words: str, kind: ActorKind | None, *, is_contrast: bool) -> bool:
    if _ONLY_POINTS.match(words) or (_DESCRIBING.match(claim.cue) and _THIS_AS.match(words)):
        return True
    if words.startswith("as ") and _DESCRIBING.search(claim.cue):
        # "Is describing | as “unhinged”": what is described stands before.
        return True
    if claim.cue.casefold().startswith("according"):
        return _precedes_source(claim, words, kind, is_contrast=is_contrast)
    is_description = kind is None and (claim.speaker or "")[:1].islower()
    return (kind in _NOT_PEOPLE or is_description) and _SCENE.match(words) is not None


def _precedes_source(claim: Claim, words: str, kind: ActorKind | None, *, is_contrast: bool) -> bool:
    """Whether what is "according to" somebody opens with a pronoun for another: the reader sees it after the source.

    After "But", it is about what was said before; without that, "its" may be the source, or its owner.
    """
    if not is_contrast and (kind in _NOT_PEOPLE or OWNER.search(claim.speaker or "")):
        return False
    is_someone = kind is not ActorKind.PERSON and _PERSON_BEFORE_SOURCE.match(words)
    return bool(is_someone or _BEFORE_SOURCE.match(words))


def _lacks_pair(words: str) -> bool:
    """Whether "both" stands without the two: "both victims", but not "both Lund and Marsh"."""
    return _BOTH.match(words) is not None and _AND.search(words[:_MAX_PAIR_CHARACTERS]) is None
