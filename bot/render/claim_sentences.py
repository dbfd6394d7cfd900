"""The wording of claims: speaker, role, cue and content as one sentence."""

import re
from typing import Final

from bot.domain.quotation_marks import OPENING_MARKS
from bot.message_types.richtext import RichText, bold, italic, plain
from bot.render.claim_content import content_text
from bot.render.claim_cues import MAX_DAY_CHARACTERS, around_speaker, cue_as_verb, is_that_clause
from bot.render.components import capitalized, shortened
from bot.render.cue_forms import opens_sentence, without_contraction
from bot.render.cue_rules import CUE_RULES
from bot.render.definite_article import with_article
from bot.render.foreign_claim_sentences import Wording, foreign_wording
from summarizer.model import Claim, ClaimKind

MAX_CLAIM_CHARACTERS: Final = 280
"""Characters of a claim in a list."""

MAX_ROLE_CHARACTERS: Final = 80
"""Characters of a role beside a name."""

# Before a quotation, these verbs say no more than a colon.
_NEUTRAL_CUES: Final = frozenset(("said", "says", "told", "tells", "added", "adds"))

# The marks that take the place of a verb between a name and a quotation: "Lund: “…”", "“…” – Lund".
_LABEL_MARKS: Final = frozenset((":", "–", "—", "--", "-", "―"))

_ARTICLES: Final = frozenset("the a an der die das le la les el los las".split())
_ELIDED_ARTICLES: Final = frozenset(("l'", "l’"))

_RELATIVE_PRONOUNS: Final = frozenset({"who", "which", "that", "whose", "whom"})
# What a paraphrase may follow without a colon, even if a day stands between them.
_PLAIN_CUES: Final = frozenset("announced confirmed disclosed reported revealed".split())

# "As Marsh put it" and "the statement read" say no more than a colon beside a person's or a body's name.
_PUT: Final = re.compile(r"puts?(?: it| this| that)?")
# Of a feeling, and not of the quotation in the next sentence: "Marsh expressed concern. “We are late.”"
_EXPRESSED: Final = re.compile(r"express(?:es|ed)|voice[sd]")
_READ: Final = re.compile(r"reads?")
_PRONOUNS: Final = _RELATIVE_PRONOUNS | {"he", "she", "it", "they", "one"}

# Before what these verbs govern, a colon is never right.
_TRANSITIVE: Final = re.compile(
    r"(?:accus|blam|blast|condemn|congratulat|credit|criticis|criticiz|denounc|deny|deni|discuss|mock|prais|reject|request"
    r"|ridicul|slamm)\w*\Z"
)
# The verb of a headline in title case.
_CAPITAL_VERB: Final = re.compile(r"\A[A-Z](?=[a-z])")
# What may be followed by a clause without "that", wherever that stands in the text: "Lund says the dam is safe".
_SAYING: Final = re.compile(
    r"(?:said|says?|told|tells?|adm|add(?:s|ed)|announc|argu|assert|assum|believ|claim|complain|conced|conclud|confirm"
    r"|declar|estimat|expect|explain|fear|feels?|felt|forecast|hop(?:es?|ed)|insist|not(?:es?|ed)|predict|promis|reassur"
    r"|report|reveal|stat(?:es?|ed)|stress|suggest|think|thought|vow|warn|writ|wrote)"
)
_QUESTION_WORD: Final = re.compile(r"(?:whether|how|why|what|where)\b")
# "Lund spoke on Monday | about the mill": what the text says between them is not shown.
_TALKING: Final = re.compile(r"(?:.* )?(?:apologi|boast|brag|call|complain|plead|speak|spoke|talk|warn)\w*(?: out)?\Z")
_PREPOSITION: Final = re.compile(r"(?:about|against|for|of|on|to)\b")
# A paraphrase that opens with one of these lacks its beginning.
_CUT_OFF: Final = re.compile(r"(?:as|for|over|to|which|while|who)\b")
# What opens a sentence with a capital letter that is not its own, before a common noun.
_OPENING_WORD: Final = re.compile(
    r"\A(?:The|An?|His|Her|Its|Their|This|That|These|Those|Accusations|Allegations|Claims|Reports|Rumou?rs|Suggestions)"
    r"(?= [a-z])"
)

# A description that opened its sentence: "A complaint says", "According to a complaint".
_CAPITAL_ARTICLE: Final = re.compile(r"\A(?:An?|The)(?= [a-z])")


def claim_line(
    claim: Claim, language: str | None, role: str | None = None, most: int = MAX_CLAIM_CHARACTERS
) -> RichText:
    """Render speaker, role, cue and content: a quotation keeps its marks, a paraphrase is in italics."""
    worded = wording(claim, language, role, most)
    content = plain(worded.content) if claim.kind is ClaimKind.DIRECT else italic(worded.content)
    via = plain(f" ({claim.via})") if claim.via else plain("")
    return plain(worded.before) + bold(worded.speaker) + plain(worded.after) + content + via


def wording(claim: Claim, language: str | None, role: str | None = None, most: int | None = None) -> Wording:
    """Return the parts of the sentence for a claim in an article of this language."""
    content, rules = content_text(claim, most), CUE_RULES.get(language or "")
    if rules is None:
        rest = _OPENING_WORD.sub(_lower, content) if _is_object(claim) else content
        return Wording(*speaker_and_cue(claim, role), rest)
    post = shortened(role, MAX_ROLE_CHARACTERS) if role else ""
    return foreign_wording(claim, _speaker(claim), post, content, rules)


def speaker_and_cue(claim: Claim, role: str | None = None) -> tuple[str, str, str]:
    """Return what precedes the speaker of an English claim, the speaker, and what follows: "", "Marsh", " said: ".

    If the content continues the sentence of the cue, there is no colon: "Marsh denied that", "voiced “grave concern”".
    After a role, a colon alone introduces a quotation, without a verb that says no more: "Marsh, mayor of Port Ellery:
    “…”".
    """
    told = f", {shortened(role, MAX_ROLE_CHARACTERS)}" if role else ""
    speaker = with_article(claim, _speaker(claim))
    if (phrase := around_speaker(claim)) is not None:
        return phrase[0], _CAPITAL_ARTICLE.sub(_lower, speaker), f"{phrase[1]}: "
    cue = cue_as_verb(claim)
    if opens_sentence(cue):
        joint = ", " if _begins_within(claim) else ": "
        return f"{capitalized(cue)} ", _CAPITAL_ARTICLE.sub(_lower, speaker), f"{told}{joint}"
    # A description begins a line like a sentence ("His critics said"); a name stays as it is written ("eBay").
    is_description = speaker.partition(" ")[0].islower() or speaker != claim.speaker
    speaker = capitalized(speaker) if is_description else speaker
    is_quoted = claim.kind is ClaimKind.DIRECT and not claim.content[:1].islower()
    if told or _is_named_elsewhere(claim):
        cue = without_contraction(cue)
    if is_quoted and _says_no_more_than_colon(cue, claim):
        return "", speaker, f"{told}: "
    if cue in _LABEL_MARKS or (role and is_quoted and cue.casefold() in _NEUTRAL_CUES):
        return "", speaker, f"{told}: "
    verb = _CAPITAL_VERB.sub(_lower, cue if _reads_on(claim) else f"{cue}:")
    # "Lund’s claiming": the auxiliary is part of the name's word.
    gap = "" if verb.startswith(("’", "'")) else " "
    return "", speaker, (f"{told}, {verb} " if told else f"{gap}{verb} ") if speaker else f"{verb} "


def _says_no_more_than_colon(cue: str, claim: Claim) -> bool:
    """Whether a verb before a quotation needs words that are not shown: "the statement read", "as Marsh put it"."""
    if _EXPRESSED.fullmatch(cue):
        return not _reads_on(claim)
    return _PUT.fullmatch(cue) is not None or (_READ.fullmatch(cue) is not None and _is_of_document(claim))


def _is_named_elsewhere(claim: Claim) -> bool:
    """Whether the speaker is shown by another word than the one before the cue: a name for "he"."""
    return claim.speaker is not None and claim.speaker != claim.speaker_mention


def _is_of_document(claim: Claim) -> bool:
    """Whether a name is shown for a document, which alone can be read: Velmar for "the statement"."""
    noun = (claim.speaker_mention or "").casefold().rpartition(" ")[2]
    is_noun = noun not in _PRONOUNS and noun not in (claim.speaker or "").casefold().split()
    return _is_named_elsewhere(claim) and is_noun


def _lower(found: re.Match[str]) -> str:
    return found[0].lower()


def _reads_on(claim: Claim) -> bool:
    """Return whether the content continues the sentence of the cue, rather than being one of its own."""
    # Between "announced" and the content is at most the day: "announced on Monday the closure of the dam".
    gap = MAX_DAY_CHARACTERS if _is_plain_paraphrase(claim) else 1
    follows_cue = 0 < claim.start - claim.cue_end <= gap
    is_sentence = claim.kind is ClaimKind.DIRECT and not claim.content.lstrip(OPENING_MARKS)[:1].islower()
    is_clause = _begins_within(claim) and (_SAYING.match(claim.cue) or _QUESTION_WORD.match(claim.content))
    is_clause = is_clause or (_TALKING.match(claim.cue) and _PREPOSITION.match(claim.content))
    return is_that_clause(claim) or _is_object(claim) or bool(is_clause) or (follows_cue and not is_sentence)


def _begins_within(claim: Claim) -> bool:
    """Return whether the content is a clause of the writer's sentence: "Lund says on her page | the dam is safe"."""
    return claim.content[:1].islower() and _CUT_OFF.match(claim.content) is None


def _is_object(claim: Claim) -> bool:
    """Return whether a paraphrase is what its verb governs, wherever it stands: "Lund is accused by Marsh of theft"."""
    return claim.kind is not ClaimKind.DIRECT and _TRANSITIVE.match(claim.cue) is not None


def _is_plain_paraphrase(claim: Claim) -> bool:
    is_paraphrase = claim.kind is ClaimKind.INDIRECT and claim.content[:1].islower()
    return is_paraphrase and claim.cue.casefold() in _PLAIN_CUES


def _speaker(claim: Claim) -> str:
    """Return the name of a claim's speaker, with its article if the text has one: "the Kremlin".

    A relative pronoun that could not be resolved is not a name.
    """
    if claim.speaker is None and (claim.speaker_mention or "").casefold() in _RELATIVE_PRONOUNS:
        return ""
    name, mention = claim.speaker or claim.speaker_mention or "", claim.speaker_mention or ""
    if name and mention[:2].casefold() in _ELIDED_ARTICLES and mention[2:].startswith(name):
        return f"{mention[:2]}{name}"
    article, _, rest = mention.partition(" ")
    return mention if rest == name and article.casefold() in _ARTICLES else name
