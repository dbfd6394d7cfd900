"""The content of a claim on one line: its spans joined, its quotation marks in pairs, cut to a length if need be."""

import re
from typing import Final

from bot.render.components import shortened
from bot.render.quotation_pairs import closing_mark, missing_marks, opening_mark, paired
from summarizer.model import Claim

# The comma of "после того, как" stands within a conjunction: the clause ends before "после".
_CLAUSE_END: Final = re.compile(
    r"(?:(?<!\bтого)(?<!\bтем)(?<!\bтим),|(?<!\b[A-Z])(?<!\b[DMS][rst])(?<!\b(?:Sen|Gov|Rep|Gen|Mrs))\.|[;:!?])(?= )"
    r"| [–—](?= )"
    r"| (?=(?:после|до|перед|після|від|з|із|с) (?:того|тем|тим), )"
)
_LAST_COMMA: Final = re.compile(r",([\"'”’»“‘]*| »)\Z")

# A whole sentence, or the start of one, and not only "said Dr. Lund".
_SENTENCE_WITHIN: Final = re.compile(r"(?:\b[^\W\dA-ZА-ЯЁЄІЇҐ]\w+|\w{5})[.!?][”\"’']*\s+\w")
_ENDS_SENTENCE: Final = re.compile(r"[.!?][”\"’']*[\s–—-]*\Z")
# Where the first of two sentences ends, which had a comma or nothing before "he said".
_LAST_STOP: Final = re.compile(r"(?:,|(?<=[\w)%\]]))([\"'”’»]*)\Z")
_LEADS_TO_QUOTATION: Final = re.compile(r"[,:]\s*\Z")
_SET_OFF: Final = re.compile(r"\s*[,–—(-]")
_NO_MORE_WORDS: Final = re.compile(r"\W*(?:(?:which|who|that)\W*)?(?:ha[ds]\W*|have\W*)?")
_AS_HE_SAID: Final = re.compile(r"\s*[,–—(-]\s*as\b(?! *[“\"‘'«„])")
# What a sentence tells besides who speaks and to whom: "of the fire", another clause or quotation, "noting that …".
_TELLS_MORE: Final = re.compile(
    r"\A *(?:also |later |\w+ly )?of\b|[;:“”\"«»„]|[,–—-] *(?:\w+ly )?\w{2,}ing\b"
    r"|\b(?:adding|after|although|and|as|because|before|but|how|if|or|since|so|that|though|until|what|when|where"
    r"|whether|while|whose|why|without|yet)\b"
)
# ", a professor of law and history in Norrby, who left in May": who the speaker is, without another clause after it.
_DESCRIPTION: Final = re.compile(
    r",? (?:an?|the|one|who)\b(?:(?!, *(?:and|but|while|when|as|after|before|\w{2,}ing)\b)[^;:“”\"«»])*"
)
# "On Monday," and "a doctor in Norrby,": one phrase, or an apposition with its commas.
_INTERRUPTION: Final = re.compile(
    r"[^\w,–—]*(?:, *(?:an?|the) )?[^,–—]*[,–—]*\s*|\W*[^,–—]*, *(?:an?|the|who) [^,–—]*[,–—]\s*"
)
_MAX_WORDS_AFTER_SENTENCE: Final = 12
_MAX_WORDS_WITHIN_SENTENCE: Final = 6

# "The pier is safe, but not in winter": what comes next takes back, or makes a condition of, what stands before it.
_TAKES_BACK: Final = re.compile(
    r"[,;:–— ]*(?:(?:and|but) only (?:if|when)|but|except|if|only (?:if|when)|provided|unless|until|without)\b"
)

# The stop before a sentence that is cut where its main clause would begin, and how much longer the whole may be.
_LAST_CONDITION: Final = re.compile(
    r"[.!?](?= (?:(?:And|But|So) (?:if|when|unless|once)|If|When|Unless|Once|While|Although|Though|Because|Until)"
    r" [^,;:.!?–—]*\Z)"
)
_MAX_CONDITION_SHARE: Final = 3
# "The miners, 30 of whom died": as a sentence, "30 of the miners died".
_SHARE: Final = re.compile(
    r"(?P<noun>(?:the|these|those|its|his|her|their|some|all)\b[^,;:.]{1,60}), "
    r"(?P<share>[^,;:.]{0,40}\d[^;:.]{0,20} of) (?:whom|which) (?P<rest>[^,;:]+)"
)

# What a comma precedes, in the languages that are read.
_CONJUNCTION: Final = re.compile(
    r"(?:and|but|or|yet|though|although|while|whereas|who|which|aber|sondern|denn|weil|obwohl|dass|mais|car|pero|sino"
    r"|aunque|ma|però|но|а|что|хотя|потому|але|що|хоча|бо)\b"
)
# The words that open an English sentence before its subject, and the verbs before which no comma can stand.
_BEFORE_SUBJECT: Final = re.compile(
    r"(?:that )?(?:after|as|at|before|by|during|for|from|if|in|once|on|over|since|to|under|unless|until|when|while|with"
    r"|without|although|though|because|despite|\w+ly)\b",
    re.IGNORECASE,
)
_FINITE: Final = re.compile(
    r"(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|do|does|did|not)\b", re.IGNORECASE
)


def content_text(claim: Claim, most: int | None = None) -> str:
    """Return the content of a claim on one line, cut to at most `most` characters if that is given."""
    words = paired(_joined(claim))
    if claim.cue.casefold().startswith("according") and (share := _SHARE.fullmatch(words)):
        words = f"{share['share']} {share['noun']} {share['rest']}"
    # The last comma of a quotation belongs to the sentence around it.
    return _LAST_COMMA.sub(r"\1", words if most is None else cut_at_clause(words, most))


def cut_at_clause(words: str, most: int) -> str:
    """Cut text to at most this many characters at the end of a clause, or of a word, and mark the cut with an ellipsis.

    A quotation that is cut still gets its closing mark.
    """
    flat = " ".join(words.split())
    if len(flat) <= most:
        return flat
    ends = [found.start() for found in _CLAUSE_END.finditer(flat) if most // 2 < found.start() < most]
    ends = [end for end in ends if _TAKES_BACK.match(flat, end) is None] or ends
    kept = flat[: ends[-1]] if ends else shortened(flat, most).removesuffix(" …")
    kept = _without_bare_condition(kept)
    return f"{kept} …{missing_marks(kept)}"


def _without_bare_condition(words: str) -> str:
    """Return words that were cut without a last sentence that is only a condition: "It is late. If it rains"."""
    condition = _LAST_CONDITION.search(words)
    is_after_enough = condition is not None and len(words) <= _MAX_CONDITION_SHARE * condition.start()
    return words[: condition.start()] if condition is not None and is_after_enough else words


def _joined(claim: Claim) -> str:
    """Return the spans as one text: an ellipsis stands for words left out, but not for "he said" alone."""
    end, parts = claim.spans[0][1], [claim.pieces[0]]
    for (start, next_end), piece in zip(claim.spans[1:], claim.pieces[1:], strict=True):
        between = claim.content[end - claim.start : start - claim.start]
        is_one = _only_attributes(claim, parts[-1], between, end) and not _quotes_anew(between, piece)
        parts[-1:] = _with(parts[-1], between, piece) if is_one else (parts[-1], "…", piece)
        end = next_end
    return " ".join(" ".join(parts).split())


def _only_attributes(claim: Claim, before: str, between: str, start: int) -> bool:
    """Whether nothing but "he said", with his role and the hearers, stands between two spans."""
    if not start <= claim.cue_start < start + len(between) or _SENTENCE_WITHIN.search(between):
        return False
    is_sentence_end = _ENDS_SENTENCE.search(between) is not None
    rest = _without_speaker_and_cue(claim, between, start, with_description=is_sentence_end)
    opening = _AS_HE_SAID.match(rest)
    rest = rest[opening.end() :] if opening else rest
    if _NO_MORE_WORDS.fullmatch(rest):
        return True
    is_quoted = bool(closing_mark(before))
    if _TELLS_MORE.search(rest) or not (is_quoted or _SET_OFF.match(between)):
        return False
    if is_sentence_end:
        return is_quoted and len(rest.split()) <= _MAX_WORDS_AFTER_SENTENCE
    return len(rest.split()) <= _MAX_WORDS_WITHIN_SENTENCE and _INTERRUPTION.fullmatch(rest) is not None


def _without_speaker_and_cue(claim: Claim, between: str, start: int, *, with_description: bool) -> str:
    """Return `between`, which begins at the offset `start`, without the speaker, "Marsh, a doctor", and the cue."""
    found = [(claim.cue_start, claim.cue_end)]
    if claim.speaker_start is not None and claim.speaker_end is not None:
        described = claim.speaker_end
        if with_description and claim.speaker_start >= start:
            limit = claim.cue_start - start if claim.speaker_end <= claim.cue_start else len(between)
            description = _DESCRIPTION.match(between, described - start, limit)
            described = start + description.end() if description else described
        found.append((claim.speaker_start, described))
    kept, at = [], start
    for first, end in sorted(found):
        if at <= first and end <= start + len(between):
            kept.append(between[at - start : first - start])
            at = end
    return "".join([*kept, between[at - start :]])


def _quotes_anew(between: str, after: str) -> bool:
    """Whether a quotation is a sentence of its own within another: "Lund said, asking: “Who pays?”"."""
    first = after.removeprefix(opening_mark(after))
    is_sentence = first[:1].isupper() and not first.startswith(("I ", "I’", "I'"))
    return bool(opening_mark(after)) and is_sentence and _LEADS_TO_QUOTATION.search(between) is not None


def _with(before: str, between: str, after: str) -> tuple[str, str]:
    """Fit the two sides of "he said" into one sentence, or into two if the first one ends there."""
    closing, opening = closing_mark(before), opening_mark(after)
    head, tail = before.removesuffix(closing).rstrip(), after.removeprefix(opening)
    if closing and (missing := missing_marks(head)).endswith(closing):
        # The quotation within has lost its mark to the one around it.
        head += missing.removesuffix(closing)
    is_new = bool(_ENDS_SENTENCE.search(between)) and not tail[:1].islower()
    if is_new:
        head = _LAST_STOP.sub(r".\1", head)
    elif not closing and between.lstrip().startswith(",") and _wants_comma(head, tail):
        head += ","
    return (head, tail) if closing and opening else (f"{head}{closing}", after)


def _wants_comma(before: str, after: str) -> bool:
    """Whether a comma stands between these two parts of a sentence if nothing is inserted."""
    is_opening = _BEFORE_SUBJECT.match(before) is not None and _FINITE.match(after) is None
    return is_opening or _CONJUNCTION.match(after) is not None
