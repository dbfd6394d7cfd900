"""Words within an English claim for what the sentence before it told: "rebuild it", "the same project". Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from bot.domain.shown_claims.open_references import stands_for_nothing
from bot.domain.shown_claims.sentence_before import is_told_before, told_beside
from bot.domain.shown_claims.unexplained_nouns import tells_of
from summarizer.model import ActorKind, Claim, ClaimKind, Digest

_ENDS: Final = r"(?=[.,;!?]|\Z)"
_FIRST_SENTENCE: Final = re.compile(r"[^.!?]*[.!?]?")

# "We will rebuild it in a year": what is built or fought. What is loved or known as "it" may be life, or nothing.
_ACTED_ON: Final = re.compile(
    r"(?:(?:and|but|so|well),? )?(?:I|we|they|you)(?:['’](?:ll|ve|d|re))? "
    r"(?:(?:will|would|can|could|must|should|may|might|have|had|need|want|got|going|are|to|not|never|still|just|also) )"
    r"{0,4}(?:re)?(?:appeal|appealed|approve|approved|build|built|buy|bought|close|closed|demolish|destroy|destroyed"
    r"|enforce|finance|fund|funded|inspect|inspected|oppose|opposed|publish|published|reject|rejected|repair|repaired"
    r"|replace|replaced|sell|sold|test|tested) it"
    r"(?=[.,;!?]|\Z| (?:again|and|at|before|but|by|for|in|now|on|soon|until|very|when|with|without)\b)",
    re.IGNORECASE,
)
# "Somebody has to tear that down, …", but not "I will say that out loud".
_WITH_PARTICLE: Final = re.compile(
    rf"(?:[\w’'-]+ ){{1,5}}(?:this|that) (?:away|back|down|off|out|over|through|up){_ENDS}", re.IGNORECASE
)
# "You need a plan to ensure that doesn’t happen". What must not happen again is the news.
_HAPPENS: Final = re.compile(
    r"\b(?:avoid|ensure|guarantee|make sure|making sure|see to it) (?:it|that|this) "
    rf"(?:does(?:n['’]t| not) happen|wo(?:n['’]t) happen|will not happen|never happens){_ENDS}",
    re.IGNORECASE,
)
_THOSE_THINGS: Final = re.compile(
    rf".{{0,40}}\b(?:about|against|by|for|from|of|on|to|with) th[eo]se things{_ENDS}", re.IGNORECASE
)
# "It is still the same project".
_SAME: Final = re.compile(
    r"(?P<before>.*)\b(?:it|that|they|this)(?:['’](?:s|re)| is| are| was| were) "
    rf"(?:(?:all|basically|exactly|just|really|still) )*the (?:very )?same (?!old\b|stor)(?P<noun>[a-z]{{3,}}){_ENDS}",
    re.IGNORECASE,
)
_SITUATION: Final = re.compile(
    r"(?:in|under) (?:such (?:an? )?|th(?:at|is|ese|ose) )"
    r"(?:cases?|circumstances?|conditions?|events?|instances?|scenarios?|situations?)\b"
    r"(?! (?:where|when|that|in which)\b)",
    re.IGNORECASE,
)
# "I would say much longer", to a question.
_REPLY: Final = re.compile(
    r"I(?:['’]d| would) (?:guess|say) (?:(?:a (?:bit|little|lot)|even|far|much) )?"
    rf"(?:fewer|later|less|longer|more|not|so|sooner){_ENDS}",
    re.IGNORECASE,
)
# "This plan will not feed anybody": plans, and what else is only known by what was told of it.
_THIS_PLAN: Final = re.compile(
    r"this (?:[a-z-]+ )?(approach|method|model|move|plan|policy|practice|project|proposal|scheme|strategy|tactic)"
    r"(?:['’]s| (?:is|was|has|had|will|would|could|can|may|might|must|should|does|did|isn['’]t|wasn['’]t|doesn['’]t"
    r"|didn['’]t|won['’]t|can['’]t|means|meant|makes|made)) ",
    re.IGNORECASE,
)

# "Asked if it would be three months".
_ASKING: Final = re.compile(r"(?:ask|inquir|query|queri|question|wonder)", re.IGNORECASE)
_WHETHER_IT: Final = re.compile(
    r"(?:if|whether) (?:it|that|this) (?:(?:could|might|will|would) (?:be|last|take)|had been|is|was|lasted|took) "
    r"(?:true\b|so\b|right\b|(?:(?:a|about|at|least|more|over|than|under|up|to|\w+) ){1,3}"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b)"
)
# "It went far, according to Norcoal": a body that is "it" is mostly named first.
_IT_FIRST: Final = re.compile(r"(?:And |But )?It (?!is |was |will be |would be |['’])")
# "Blamed greed": for what?
_BLAMING: Final = re.compile(r"blam(?:e[sd]?|ing)\Z", re.IGNORECASE)
_BLAMED_FOR: Final = re.compile(r"\b(?:after|because|for|in|on|over|that|when)\b")
# "As “a fine bridge”", after "described": what is described stands before.
_DESCRIBING: Final = re.compile(r"(?:describ|characteri[sz]|portray)", re.IGNORECASE)
# "Criticised the report": there are many reports, although a story may have only one.
_JUDGING: Final = re.compile(r"(?:critici[sz]|condemn|dismiss|denounc|prais|slamm?|welcom)", re.IGNORECASE)
_DOCUMENT: Final = re.compile(
    r"the (article|book|document|film|letter|memo|paper|post|report|study|survey|video)"
    r"(?! (?:about|by|from|in|of|on|that|which|who|with)\b)\b"
)
# "Under fire from Port Watch, which says its plan is bad": whose plan? That of the one under fire.
_RELATIVES: Final = frozenset({"which", "who"})
_ITS_FIRST: Final = re.compile(r"(?:that )?(?:it|its|they|their)\b", re.IGNORECASE)
_NO_SUBJECT: Final = re.compile(
    r"[a-z] (?:against|by|from|of|to|with) (?:the )?[A-Z][\w’'-]*(?: (?:of |the )*[A-Z][\w’'-]*){0,5}, (?:which|who)"
    r" (?:[a-z]+ly |also |has |have |had )?\Z"
)
_MAX_CLAUSE: Final = 200


def means_what_was_told(claim: Claim, kind: ActorKind | None, digest: Digest) -> bool:
    """Return whether a claim has a word within it for what an earlier sentence told, and the digest does not tell it.

    `kind` is that of the actor who speaks.
    """
    words = claim.content.lstrip(OPENING_MARKS)
    if _is_described(claim) or _owns_something(claim, kind, digest):
        return True
    if claim.kind is not ClaimKind.DIRECT:
        return _lacks_object(claim, words, digest)
    if claim.content == words or not _means_something(words, told_beside(digest).casefold()):
        return False
    return not is_told_before(claim, digest)


def _is_described(claim: Claim) -> bool:
    return _DESCRIBING.match(claim.cue) is not None and re.match(rf"as [{OPENING_MARKS}]", claim.content) is not None


def _means_something(words: str, told: str) -> bool:
    """Whether the first sentence of a quotation has such a word; nouns are looked for in what is told beside it."""
    first = _FIRST_SENTENCE.match(words)
    sentence = first[0] if first else words
    if any(each.match(sentence) for each in (_ACTED_ON, _WITH_PARTICLE, _THOSE_THINGS, _REPLY, _SITUATION)):
        return True
    if _HAPPENS.search(sentence):
        return True
    if (same := _SAME.match(sentence)) is not None:
        return not tells_of(same["noun"].casefold(), f"{told} {same['before'].casefold()}")
    plan = _THIS_PLAN.match(sentence)
    return plan is not None and not tells_of(plan[1].casefold(), told)


def _lacks_object(claim: Claim, words: str, digest: Digest) -> bool:
    """Whether a paraphrase does not tell what is asked about, blamed on somebody or judged."""
    document = _DOCUMENT.match(words) if _JUDGING.match(claim.cue) else None
    if document is not None:
        return not tells_of(document[1], f"{told_beside(digest)} {claim.speaker or ''}".casefold())
    is_question = _ASKING.match(claim.cue) is not None and _WHETHER_IT.match(words) is not None
    is_blame = _BLAMING.match(claim.cue) is not None and _BLAMED_FOR.search(words) is None
    is_it = claim.cue.casefold() == "according to" and _IT_FIRST.match(words) is not None
    is_open = is_question or is_blame or (is_it and not stands_for_nothing(words))
    return is_open and not is_told_before(claim, digest)


def _owns_something(claim: Claim, kind: ActorKind | None, digest: Digest) -> bool:
    """Whether "its" is somebody else's than that of the body that speaks, which is no subject itself."""
    is_body = kind in {ActorKind.ORGANIZATION, ActorKind.PLACE}
    is_relative = (claim.speaker_mention or "").casefold() in _RELATIVES
    if not (is_body and is_relative and _ITS_FIRST.match(claim.content)):
        return False
    clause = digest.article.text[max(0, claim.cue_start - _MAX_CLAUSE) : claim.cue_start]
    return _NO_SUBJECT.search(clause) is not None
