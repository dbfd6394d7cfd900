"""Whether a pronoun of an English paraphrase can be its speaker, by the speaker and the clause before. Pure."""

import re
from typing import Final

from bot.domain.quotation_marks import CLOSING_MARKS, OPENING_MARKS
from bot.domain.shown_claims.antecedents import Pointer, Supply
from bot.domain.shown_claims.claim_reading import ClaimReading, Form, Speaker
from bot.domain.shown_claims.tables.phrases import phrase
from summarizer.model import ClaimKind
from summarizer.person_names.gender import PRONOUNS, gender_of_name

_PRONOUN: Final = phrase(r"\b(?:s?he|him|his|hers?|himself|herself)\b")
# What may stand for the person before the pronoun: a name, or a noun with its article, as in "a man lost his boat".
_ANTECEDENT: Final = phrase(
    r"\b(?:an?|the|one|any|every|each|some|no|another|any(?:one|body)|some(?:one|body)|every(?:one|body)|who"
    r"|no ?(?:one|body)|people|men|women|my|our|your|their|its|two|three|four|his|her) (?!own\b)"
)
_FIRST_WORD: Final = phrase(r"[A-Z][\w'-]+", case=True)
# What may open a sentence without being a name.
_OPENERS: Final = frozenset(
    "about according after all also although and as at because before but by during even for from he her his however"
    " if in it many meanwhile most now of on once only over she since some still that then there these they this those"
    " though to under until what when where while why with yet".split()
)
# A clause whose pronoun may be named by the main clause: "Though she lost, Lund stayed".
_SUBORDINATE: Final = phrase(r"(?:after|although|as|because|before|if|since|though|when|while) ")
_POSSESSIVES: Final = frozenset({"her", "his"})
_MAX_NAME_AFTER: Final = 100
_NAME: Final = re.compile(r"[A-Z][a-z]")

# A speaker that is no person, or several, by the head of its description.
_THING: Final = phrase(
    r"(?:agency|board|campaign|church|commission|committee|company|complaint|council|court|department|diocese|document"
    r"|filing|firm|government|group|hospital|indictment|investigation|inquiry|lawsuit|magazine|ministry|newspaper|office"
    r"|opinion|organi[sz]ation|outlet|paper|party|poll|publication|report|ruling|school|site|statement|study|suit|survey"
    r"|team|university|website|people|police|\w+[^s']s)\Z",
    case=True,
)
_ONE: Final = phrase(r"(?:an?|one|the) ")
_HEAD_END: Final = re.compile(r",? (?:about|at|by|for|from|in|of|on|to|who|with|close|near|familiar)\b|,")
_NAMES_PERSON: Final = phrase(r"\b[A-Z]\w*'s? |\b(?:his|her|him)\b|\bwho\b.*\bthe\b", case=True)
_PLURAL: Final = re.compile(r"(?:s|police|people)\Z")

_OF_SOMEBODY: Final = phrase(r"(?:that )?(s?he)\b")
# "Warned that he should expect protests": the one who is warned is meant.
_ADVISING: Final = phrase(r"(?:warn|advis|urg|remind)(?:e?s|e?d|e|ing)?\b")
# How far a paraphrase is from the quotation whose sentence it ends.
_SAME_SENTENCE: Final = 120

# "Dockers told him where to go": he is taken for the one who was named last. "The port would close" is clear.
_HEARER: Final = re.compile(r"\b(?:him|her|them)\b")
_FOR_HEARER: Final = phrase(
    r"(?:to|how|if|what|when|where|whether|which|who|why)\b"
    r"|(?s:.)*\b(?:s?he|him|his|hers?|they|them|their|you|your)\b"
)

# "They had failed, according to Lund": a pronoun before its source is not the source, but "he" may be Lund.
_BEFORE_SOURCE: Final = phrase(r"(?:they|their|its|the (?:agency|company|firm|group)'s)\b")
_PERSON_BEFORE_SOURCE: Final = phrase(r"(?:s?he|his|her)\b")

# "Norcoal returned the bills, saying they were too high", "with Lund saying it was late": the sentence names it before.
_PARTICIPLE: Final = re.compile(r"\w+ing\b")
_SPEAKS_OF: Final = phrase(r"(?:that )?(it|they|this|these|those|them)\b")
_ENDS_IN_PLURAL: Final = re.compile(r"\b[a-z]+s,? *\Z")
_WITH_SPEAKER: Final = re.compile(r"\bwith [^,;]*\Z")
_PRONOUN_ALONE: Final = phrase(r"(?:this|that|it|they|these|those)[,.]?\Z")
# "Under fire from Port Watch, which says its plan is bad": whose plan? That of the one under fire.
_RELATIVES: Final = frozenset({"which", "who"})
_ITS_FIRST: Final = phrase(r"(?:that )?(?:it|its|they|their)\b")
_NO_SUBJECT: Final = phrase(
    r"[a-z] (?:against|by|from|of|to|with) (?:the )?[A-Z][\w'-]*(?: (?:of |the )*[A-Z][\w'-]*){0,5}, (?:which|who)"
    r" (?:[a-z]+ly |also |has |have |had )?\Z",
    case=True,
)
_MAX_CLAUSE: Final = 200


def pointer_of_pronoun(reading: ClaimReading) -> Pointer | None:
    """Return what a pronoun that cannot be the speaker points to, or `None`."""
    is_never_told = (
        _is_hearer(reading)
        or _owns_something(reading)
        or (reading.form is Form.PARAPHRASED and _means_somebody_else(reading))
        or (reading.form in Form.UNMARKED and _opens_with_somebody_else(reading))
        or (reading.form in Form.INDIRECT and _precedes_source(reading))
    )
    if is_never_told:
        return Pointer(Supply.NOTHING)
    return None if reading.form is Form.QUOTED else _pointer_of_thing(reading)


def _is_hearer(reading: ClaimReading) -> bool:
    is_pronoun = _HEARER.search(reading.claim.cue) is not None and not reading.has_owner
    return is_pronoun and _FOR_HEARER.match(reading.bare) is not None


def _means_somebody_else(reading: ClaimReading) -> bool:
    """Whether a paraphrase has a pronoun that is not its speaker, and no noun before that it could stand for."""
    claim = reading.claim
    found = _PRONOUN.search(claim.content)
    if found is None or _NAME.search(claim.cue, 1) or _is_named(claim.content, found):
        return False
    return (claim.speaker_mention or "").casefold() not in PRONOUNS and _cannot_be(reading, found[0].casefold())


def _is_named(words: str, pronoun: re.Match[str]) -> bool:
    """Whether a noun before the pronoun, or a name soon after "her" or "his", may tell whom it means."""
    before = words[: pronoun.start()]
    first = _FIRST_WORD.match(before)
    if (first is not None and first[0].casefold() not in _OPENERS) or _NAME.search(before, 1):
        return True
    may_be_told_after = pronoun[0].casefold() in _POSSESSIVES or _SUBORDINATE.match(words)
    is_told_after = may_be_told_after and _NAME.search(words[: pronoun.end() + _MAX_NAME_AFTER], pronoun.end())
    return bool(is_told_after) or _ANTECEDENT.search(before) is not None


def _cannot_be(reading: ClaimReading, pronoun: str) -> bool:
    """Whether a speaker is no person, several people, or a person whom another pronoun stands for."""
    speaker = reading.speaker
    if reading.sort is Speaker.BODY:
        # A surname may be taken for a body: "Lund voiced her doubts".
        return (" " in speaker or pronoun not in _POSSESSIVES) and not reading.has_owner
    if reading.sort is Speaker.PERSON:
        gender = gender_of_name(speaker)
        return gender is not None and gender is not PRONOUNS[pronoun] and not reading.has_owner
    head = _HEAD_END.split(speaker, maxsplit=1)[0]
    is_owned = _NAMES_PERSON.search(speaker) is not None
    return _THING.search(head) is not None and not is_owned and not any(map(str.isupper, head[1:]))


def _opens_with_somebody_else(reading: ClaimReading) -> bool:
    """Whether a paraphrase that opens with "he" or "she" cannot be about its speaker, or has just meant another."""
    claim, found = reading.claim, _OF_SOMEBODY.match(reading.words)
    if found is None:
        return False
    is_several = reading.kind is None and _PLURAL.search(claim.speaker or "") and not reading.has_owner
    if reading.sort is Speaker.BODY or is_several or _ADVISING.match(claim.cue):
        return True
    of_other = re.compile(rf"\b{found[1]}\b", re.IGNORECASE)
    quoted = (each for each in reading.digest.claims if each.kind is ClaimKind.DIRECT and each.speaker == claim.speaker)
    return any(0 < claim.start - each.end < _SAME_SENTENCE and of_other.search(each.content) for each in quoted)


def _precedes_source(reading: ClaimReading) -> bool:
    """Whether what is "according to" somebody opens with a pronoun for another: the reader sees it after the source.

    After "But", it is about what was said before; without that, "its" may be the source, or its owner.
    """
    if not reading.claim.cue.casefold().startswith("according"):
        return False
    if not reading.is_contrast and (reading.sort is Speaker.BODY or reading.has_owner):
        return False
    is_someone = reading.sort is not Speaker.PERSON and _PERSON_BEFORE_SOURCE.match(reading.bare)
    return bool(is_someone or _BEFORE_SOURCE.match(reading.bare))


def _owns_something(reading: ClaimReading) -> bool:
    """Whether "its" is somebody else's than that of the body that speaks, which is no subject itself."""
    is_relative = (reading.claim.speaker_mention or "").casefold() in _RELATIVES
    if not (is_relative and reading.sort is Speaker.BODY and _ITS_FIRST.match(reading.claim.content)):
        return False
    return _NO_SUBJECT.search(_clause_before(reading)) is not None


def _pointer_of_thing(reading: ClaimReading) -> Pointer | None:
    """Return the pointer of "saying it was late" after a clause that names it, and of "this, Lund says, is late"."""
    pieces = reading.claim.pieces
    is_alone = len(pieces) > 1 and _PRONOUN_ALONE.match(pieces[0].strip(f"{OPENING_MARKS}{CLOSING_MARKS} "))
    if _PARTICIPLE.match(reading.claim.cue) is None or _SPEAKS_OF.match(reading.bare) is None:
        return Pointer(Supply.SENTENCE) if is_alone else None
    clause = _clause_before(reading)
    if _WITH_SPEAKER.search(clause):
        # Even if the digest tells what it is, "Norcoal said it was late" is read as if Norcoal was.
        return Pointer(Supply.NOTHING)
    is_one = reading.sort is Speaker.PERSON or _is_one_person(reading)
    may_be_speaker = reading.bare.casefold().startswith(("it ", "that it ")) or not _ENDS_IN_PLURAL.search(clause)
    return Pointer(Supply.SENTENCE) if is_alone or is_one or not may_be_speaker else None


def _is_one_person(reading: ClaimReading) -> bool:
    """Whether a description is of one person: "a minister", but not "the firm" or "ministers"."""
    speaker = reading.speaker.strip(OPENING_MARKS + CLOSING_MARKS)
    head = _HEAD_END.split(speaker, maxsplit=1)[0].strip(OPENING_MARKS + CLOSING_MARKS)
    return reading.kind is None and _ONE.match(speaker) is not None and _THING.search(head) is None


def _clause_before(reading: ClaimReading) -> str:
    """Return what stands before the cue in the article."""
    end = reading.claim.cue_start
    return reading.digest.article.text[max(0, end - _MAX_CLAUSE) : end]
