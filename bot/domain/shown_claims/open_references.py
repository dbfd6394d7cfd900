"""Claims in English that open with "this" or "it", and whether the digest tells what that is. Pure."""

import re
from typing import Final

from bot.domain.content_words import content_words
from bot.domain.quotation_marks import CLOSING_MARKS, OPENING_MARKS
from bot.domain.shown_claims.open_pointers import FOLLOWING
from bot.domain.shown_claims.open_pronouns import OWNER, is_one_person
from bot.domain.shown_claims.sentence_before import is_told_before, told_beside
from summarizer.model import ActorKind, Claim, ClaimKind, Digest

_FINITE: Final = (
    r"(?:['’](?:s|d|ll)\b| (?:is|was|has|had|will|would|could|can|may|might|must|should|does|did|isn['’]t|wasn['’]t"
    r"|doesn['’]t|didn['’]t|won['’]t|means?|meant|makes|made|shows|showed|gives|gave|takes|took|helps|helped|comes"
    r"|came|goes|went|happened|happens|remains|seems|looks|sounds|feels|felt|works|worked|creates|created|requires)\b)"
)
_CONNECTIVE: Final = re.compile(
    r"(?:(?:and|but|so|yet|also|still|now|well|oh|because|for me|frankly|honestly|i think|i mean|you know|of course)\b"
    r",? )+",
    re.IGNORECASE,
)
_THIS: Final = re.compile(rf"(?:that )?(?:this|that){_FINITE}|th(?:is|at) alone{_FINITE}", re.IGNORECASE)
_IT: Final = re.compile(rf"it{_FINITE}", re.IGNORECASE)
# "It is time to", "it was clear that", "it's hard when": "it" stands for nothing. Not so in "it is a way to go".
_EXPLETIVE: Final = re.compile(
    r"it\S*(?: [\w’'-]+){0,2}? (?:time|late|early|cold|hot|dark|raining|snowing|over|my|our|his|her|in|on|at|not|up"
    r"|been)\b"
    r"|it(?:['’](?:s|d|ll)| (?:is|was|has|had|will|would|could|can|may|might|must|should))\b "
    r"(?![“\"]?(?:[\w’'-]+ ){0,3}[“\"]?(?:an?|the|one) "
    r"(?![a-z ]{0,20}(?:honou?r|pleasure|privilege|feeling|shame|pity|mistake|joy|duty)\b))"
    r"[^,.!?;]{0,60}?"
    r"\b(?:to|that|how|if|whether|when|where|what|who|why|because|until|since|than)\b"
    r"|it (?:doesn['’]t|didn['’]t|isn['’]t|wasn['’]t|makes|made)\b[^,.!?;]{0,60}?\b(?:to|that|how|if|when|what|who)\b"
    r"|it (?:seems|takes|took|looks)\b",
    re.IGNORECASE,
)
# What is said of a whole situation: "It's terrible", "it was pure chaos".
_OF_ALL: Final = re.compile(
    r"it\S* (?:is |was )?(?:(?:so|just|all|very|really|absolutely|pure|total|utter) )*(?:terrible|horrible|awful|scary"
    r"|chaos|chaotic|devastat\w+|destruct\w+|heartbreaking|mayhem|tragic|amazing|wonderful|frightening|terrifying"
    r"|(?:an?|our) (?:[a-z]+ )?(?:concern|disaster|disgrace|honou?r|issue|mess|nightmare|problem|relief|scandal|shame"
    r"|success|tragedy))\b",
    re.IGNORECASE,
)
# What names itself: "This is good news", "that's it".
_NAMES_ITSELF: Final = re.compile(
    r"(?:this|that|it)(?:['’]s| is| was) (?:it\b|how\b|not? (?:how|enough)\b|(?:an?|the|one of the|such an?|[a-z]+) ?"
    r"(?:[a-z]+ )?(?:news|acts?|attacks?|days?|moments?|times?|victory|tragedy|crime|period|game|match"
    r"|season)\b)",
    re.IGNORECASE,
)
# "Hate that. Go away", "We can't accept this."
_ENDS_IN_THIS: Final = re.compile(r"(?!let me )(?:[\w’'-]+ ){1,4}(?:this|that)(?:[.!?,;]|\Z)", re.IGNORECASE)
_DOES_THIS: Final = re.compile(
    r"(?:[\w’'-]+ ){0,4}?(?:do|did|done|doing) (?:this|that|it|so)\b(?! (?:much|many|well)\b)", re.IGNORECASE
)
# "No. You show me", "In good time, yes."
_ANSWER: Final = re.compile(
    r"(?:yes|no|yeah|yep|nope|absolutely|exactly|maybe|not (?:at all|really|yet)|of course(?: not)?)[.,!]"
    # "No, we do not want holidays" says what it is about.
    r"(?!(?<=,) (?:I|we|the|our|[a-z]+s) (?:[\w’'-]+ ){2,}(?!(?:this|that|it|so|him|her|them)[,.!?”])[\w’'-]+[,.!?”])"
    r"|[^.!?]{0,40}, (?:yes|no)[.!]",
    re.IGNORECASE,
)
_THIS_ONE: Final = re.compile(
    r"(?:[\w’'–—-]+ ){0,12}?(?:this|that|these|those) ones?\b(?! (?:of|that|thing|who|day|time)\b)", re.IGNORECASE
)
_FOLLOWING: Final = re.compile(FOLLOWING, re.IGNORECASE)
# "You've built a fine wall": the hearer was named before. "You have to try" is said of everybody.
_HEARER_FIRST: Final = re.compile(
    r"you(?:['’]ve| have)(?! (?:to|got|a|an|no|the|people|this|that|all)\b)"
    r"|you(?:['’]re| are| were| did)(?! (?:not )?(?:going to|able|supposed|what)\b)",
    re.IGNORECASE,
)
_SUCH: Final = re.compile(r"such an? (?!(?:way|good|great|nice|pleasure)\b)", re.IGNORECASE)

# "Lund keeps a bed free for him": he is neither the speaker nor Lund.
_ON_HIM: Final = re.compile(
    r"(?:[a-z’'-]+ |I ){0,4}(?!I\b)[A-Z][a-z]+(?: [A-Z][a-z]+)? (?!(?:and|or)\b)[a-z]+ "
    r"(?:(?!(?:that|who|when|if|because|and|as|but|told|said|to)\b)[a-z’'-]+ ){0,6}"
    r"(?:him|her(?=[.,!?]| (?:at|for|from|in|on|to|with)\b))\b"
)
# "Norcoal returned the bills, saying they were too high", "with Lund saying it was late": the sentence names it before.
_PARTICIPLE: Final = re.compile(r"\w+ing\b")
_SPEAKS_OF: Final = re.compile(r"(?:that )?(it|they|this|these|those|them)\b", re.IGNORECASE)
_ENDS_IN_PLURAL: Final = re.compile(r"\b[a-z]+s,? *\Z")
_WITH_SPEAKER: Final = re.compile(r"\bwith [^,;]*\Z")
_MAX_CLAUSE: Final = 200
_PRONOUN_ALONE: Final = re.compile(r"(?:this|that|it|they|these|those)[,.]?\Z", re.IGNORECASE)
# "Dockers told him where to go": he is taken for the one who was named last. "The port would close" is clear.
_HEARER: Final = re.compile(r"\b(?:him|her|them)\b")
_FOR_HEARER: Final = re.compile(
    r"(?:to|how|if|what|when|where|whether|which|who|why)\b|.*\b(?:s?he|him|his|hers?|they|them|their|you|your)\b",
    re.IGNORECASE | re.DOTALL,
)
# "Told the mayor", but not "told him": the hearer is named.
_NAMED_HEARER: Final = re.compile(
    r"(?:ask|remind|tell|told|warn)\w* (?!(?:him|her|them|it|me|us|this|that|these|those|off|of)\b)\w", re.IGNORECASE
)
# "It was the worst crash in years", where a point tells of a crash.
_IS_THE: Final = re.compile(
    r"(?:this|that|it)(?:['’]s| is| was) (?:the|one of the) (?:[a-z]+ ){0,3}?([a-z]+)"
    r"(?:[,.!]| (?:at|ever|for|here|in|of|on|since|that)\b)",
    re.IGNORECASE,
)


def refers_back(claim: Claim, kind: ActorKind | None, digest: Digest) -> bool:
    """Return whether a claim opens with what the sentence before it says, and the digest does not tell that.

    `kind` is that of the actor who speaks.
    """
    words = claim.content.lstrip(OPENING_MARKS)
    bare = _CONNECTIVE.sub("", words, count=1) if _CONNECTIVE.match(words) else words
    if _HEARER.search(claim.cue) and not OWNER.search(claim.speaker or "") and _FOR_HEARER.match(bare):
        return True
    if claim.kind is ClaimKind.DIRECT and claim.content != words:
        names_nothing = _quotes_reference(bare, claim.cue) and not _names_what_is_told(bare, digest)
        return _THIS_ONE.match(bare) is not None or (names_nothing and not is_told_before(claim, digest))
    clause = _clause_before(claim, bare, digest)
    if clause and _WITH_SPEAKER.search(clause):
        # Even if the digest tells what it is, "Norcoal said it was late" is read as if Norcoal was.
        return True
    is_open = _names_nothing(claim, bare) or (clause and _is_other(claim, bare, clause, kind))
    return bool(is_open) and not is_told_before(claim, digest)


def stands_for_nothing(words: str) -> bool:
    """Return whether the "it" that opens a sentence means nothing: "it is time to go", but not "it had grown"."""
    return _EXPLETIVE.match(words) is not None


def _quotes_reference(words: str, cue: str) -> bool:
    """Whether a quotation opens with a pronoun for a thing or somebody, or answers a question."""
    if _NAMES_ITSELF.match(words) or _OF_ALL.match(words):
        return False
    if _IT.match(words):
        return not stands_for_nothing(words)
    pointing = (_THIS, _ENDS_IN_THIS, _DOES_THIS, _ANSWER, _SUCH, _FOLLOWING, _ON_HIM)
    is_to_unnamed = _HEARER_FIRST.match(words) is not None and _NAMED_HEARER.match(cue) is None
    return is_to_unnamed or any(each.match(words) for each in pointing)


def _names_what_is_told(words: str, digest: Digest) -> bool:
    """Whether a quotation says what "it" is, and the digest tells of that: "It was the worst crash in years"."""
    named = _IS_THE.match(words)
    return named is not None and bool(content_words(named[1]) & content_words(told_beside(digest)))


def _names_nothing(claim: Claim, words: str) -> bool:
    """Whether the subject of a paraphrase is "this" alone: "This, Lund says, is a problem"."""
    first = claim.pieces[0].strip(f"{OPENING_MARKS}{CLOSING_MARKS} ")
    is_alone = len(claim.pieces) > 1 and _PRONOUN_ALONE.match(first) is not None
    return is_alone or _THIS.match(words) is not None


def _clause_before(claim: Claim, words: str, digest: Digest) -> str:
    """Return what stands before a participle that introduces "it" or "they"; empty if the claim has no such cue."""
    if _PARTICIPLE.match(claim.cue) is None or _SPEAKS_OF.match(words) is None:
        return ""
    return digest.article.text[max(0, claim.cue_start - _MAX_CLAUSE) : claim.cue_start]


def _is_other(claim: Claim, words: str, clause: str, kind: ActorKind | None) -> bool:
    """Whether a pronoun after "saying" is not the speaker, but what the clause before it is about."""
    if kind is ActorKind.PERSON or is_one_person(claim, kind):
        return True
    return not words.casefold().startswith(("it ", "that it ")) and _ENDS_IN_PLURAL.search(clause) is not None
