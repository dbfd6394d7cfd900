"""Restores line breaks and spaces that a copy of an article has lost: "ended.The company", "Key FactsThe bank"."""

import re
from collections.abc import Iterable
from typing import Final

from summarizer.sentence_ends import begins_sentence

_UPPER: Final = r"[A-ZÀ-ÖØ-ÞА-ЯЁІЇЄҐ]"
_LOWER: Final = r"[a-zß-öø-ÿа-яёіїєґ]"
_OPENING: Final = r"[\"“‘'«(\[]"

# A full stop with no space after it.
_GLUED_STOP: Final = re.compile(
    rf"(?P<word>{_LOWER}{{2}}[’']?|\d\d|[\w%]\)|%)(?P<stop>[.!?])(?P<quote>[\"”’»]?)(?=(?P<next>(?:[“‘«(\[]|(?<=\")\")?{_UPPER}\w*)(?P<after>.?))"
)
# "A spokesman told NHK.The mayor left", "$9 million AUD.The bank", but not a name such as "ASP.Net".
_GLUED_INITIALS: Final = re.compile(
    rf"(?:(?<=\btold )|(?<=illion ))(?P<word>{_UPPER}{{2,5}})\.(?=(?P<next>{_UPPER}{_LOWER}{{2,}}) [a-z]{{2}})"
)
# What every line with one has; searching for this first is much faster.
_GLUED: Final = re.compile(rf"[.!?][\"”’»“‘«(\[]{{0,2}}{_UPPER}")
_SITE_ENDINGS: Final = frozenset(
    "com net org info news edu gov tv js io ai de fr ru ua uk it es eu py md pdf html инфо інфо ру уа рф".split()
)
_WITHIN_ADDRESS: Final = re.compile(r"(?:[@/\\#_]|\w\.\w)\S*$")
# "It" is the ending of Italian sites, too. As a word, it has a verb after it.
_IT: Final = re.compile(r"It (?!(?:to|in|on|at|for|and|or|of|by|with|from|as)\b)[a-z]{2}")
_CAPITALS: Final = re.compile(rf"\W?{_UPPER}{{2,}}(?!\w)")
_CAPITALISED: Final = re.compile(rf"\b{_UPPER}\w{{1,20}}$")
_WITHIN_NAMES: Final = frozenset(".@/_(»”")
_MAX_TOKEN: Final = 80

# Labels above the sections of a news site's short form.
_LABELS: Final = (
    r"(?:Topline|Key Facts?|Key Background|Key Takeaways?|Key Points?|Crucial Quotes?|Tangent|What To Watch For"
    r"|What We Don['’]t Know|What We Know|Big Number|Surprising Fact|Chief Critics?|Contra|News Peg|Further Reading"
    r"|Why It Matters|The Big Picture|The Bottom Line|Go Deeper|Driving The News|By The Numbers|Between The Lines"
    r"|Zoom In|Zoom Out|What They['’]re Saying|What['’]s Next)"
)
_GLUED_LABEL: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”)]))\s*(?P<label>{_LABELS}):?(?={_OPENING}?(?:{_UPPER}|\d))",
)
_LITTLE: Final = "(?:of|to|in|the|a|an|and|or|for|on|at|by|with|from)"
_GLUED_QUESTION: Final = re.compile(
    r"(?:^|(?<=[.!?\"”)]))(?P<label>(?:What|Who|Why|How|When|Where|Which|Is|Are|Did|Does|Do|Will|Can|Has|Have|Was|Were)"
    rf"(?: {_UPPER}[\w’'-]*| {_LITTLE}){{1,12}}\?)(?={_UPPER}{_LOWER})"
)

# The date below an embedded post, the credit of a picture, and the paper that a passage is from.
_GLUED_END: Final = re.compile(
    rf"(?P<end>\(@\w{{1,30}}\) {_UPPER}[a-z]{{2,8}} \d{{1,2}}, \d{{4}}"
    rf"|{_UPPER}[\w’-]+ {_UPPER}[\w’-]+/(?:REUTERS|Reuters|AFP|AP|EPA|Getty Images))(?={_OPENING}?{_UPPER}{_LOWER})"
)
_GLUED_PAPER: Final = re.compile(
    rf"(?:^|(?<=[.!?\"”)]))\s*(?P<label>From (?:[Tt]he )?{_UPPER}[\w.’'&-]*(?: {_UPPER}[\w.’'&-]*){{0,4}}:)"
    rf"(?={_OPENING}?{_UPPER})"
)
# The headline of a link, or a subheading: "… on Friday. Norland plans a ban on mills by 2030There are exceptions".
# Its last word is in lower case or a number, since names join words ("LinkedIn", "YouTube").
_GLUED_HEADLINE: Final = re.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?] )|(?<=[.!?][\"”’)] ))(?P<label>(?:[\"“‘']?{_UPPER}|\d)[^.!?:;\n]{{12,160}}"
    rf"(?:(?<= ){_LOWER}{{3,20}}|\b\d{{2,4}}))(?=(?P<next>{_UPPER}{_LOWER}{{1,10}}) [a-z])"
    r"(?!(?:In|On|At|As|For|By|With|So|If|And|Or) (?!(?:the|an?|his|her|its|their|this|that|these|those) ))"
)
# What every line with one has.
_GLUED_WORDS: Final = re.compile(rf"[a-z\d]{_UPPER}[a-z]{{1,10}} [a-z]")
_MIN_HEADLINE_WORDS: Final = 4
# A name with a capital letter in it follows these: "the singer known as velmarWho".
_NAMED: Final = re.compile(r"\b(?:as|called|named|nicknamed|dubbed) \S+$")
# A sentence has lost its full stop: "It was shut by noonHe did not say why".
_SENTENCE: Final = re.compile(
    r"(?:The|An?|He|She|It|They|We|You|I|That|This|There|His|Her|Its|Their|But|And) |.*\b(?:was|were|had|did|said)\b"
)
# A colon before a quotation: "she said:“We stay.”"
_GLUED_COLON: Final = re.compile(
    rf"(?<=[a-z]{{2}}:)(?=[“‘«]{_UPPER}|[\"']{_UPPER}[^\"'\n]{{0,300}}[\"']|(?P<next>{_UPPER}{_LOWER}{{1,10}}) [a-z])"
)
# A little word that has lost the space before a name: "a man likeLund". Marks that join such words begin otherwise.
_GLUED_NAME: Final = re.compile(
    rf"(?<=[a-z,] )(?P<word>about|after|against|although|and|because|before|between|during|from|like|of|that|than|until"
    rf"|when|where|which|while|who|with)(?={_UPPER}{_LOWER}{{2,20}}(?:[ ,.;:?!]|['’]s\b))"
)
# What every line with one has.
_GLUED_LOWER: Final = re.compile(r" [a-z]{2,8}[A-Z][a-z]")
# The link at the end of a post, before its author: "https://t.co/abc— Ann Lund (@annlund)".
_GLUED_LINK: Final = re.compile(r"(?P<link>(?:https://t\.co/|pic\.twitter\.com/)\w{6,12})(?=[—–] ?\w[^()@]{1,60}\(@)")

# Three spaces, a tab or a bullet between two blocks of a page.
_GAP: Final = re.compile(r"[^\S\n\t]{3,20}|[^\S\n]?\t\s{0,20}|\s{1,3}•\s{1,3}")
_BEGINS: Final = re.compile(rf"{_OPENING}?(?:{_UPPER}|\d)")
_ENDS: Final = re.compile(r"[.!?…\"”’»)]$")
# The player of a video, which the line of its headline begins with.
_VIDEO: Final = re.compile(r"close\s+Video\s?$")
_MIN_GAPS: Final = 3
# A shorter line may be a row of a table.
_MIN_CHARACTERS: Final = 200


def with_lost_breaks(paragraphs: Iterable[str]) -> tuple[str, ...]:
    """Return the paragraphs with the line breaks and spaces that were lost within them; no other character changes."""
    return tuple(line for paragraph in paragraphs for line in _lines(paragraph))


def _lines(paragraph: str) -> Iterable[str]:
    if len(paragraph) >= _MIN_CHARACTERS and any(sign in paragraph for sign in ("   ", "\t", "•", "\xa0")):
        paragraph = _with_broken_gaps(paragraph)
    paragraph = _GLUED_LABEL.sub(r"\n\g<label>\n", paragraph)
    if "?" in paragraph:
        paragraph = _GLUED_QUESTION.sub(r"\n\g<label>\n", paragraph)
    if "/" in paragraph or "(@" in paragraph:
        paragraph = _GLUED_LINK.sub(r"\g<link> ", _GLUED_END.sub(r"\g<end>\n", paragraph))
    if "From " in paragraph:
        paragraph = _GLUED_PAPER.sub(r"\n\g<label>\n", paragraph)
    spaced = "\n".join(map(_with_spaces, paragraph.split("\n")))
    if _GLUED_WORDS.search(spaced):
        spaced = _GLUED_HEADLINE.sub(_with_break, spaced)
    return filter(None, map(str.strip, spaced.split("\n")))


def _with_break(headline: re.Match[str]) -> str:
    """Return a headline with a line break on both sides, or unchanged if no sentence begins after it."""
    label = headline["label"]
    is_headline = label.count(" ") + 1 >= _MIN_HEADLINE_WORDS and not (_NAMED.search(label) or _SENTENCE.match(label))
    return f"\n{label}\n" if is_headline and begins_sentence(headline["next"], "en") else headline[0]


def _with_broken_gaps(paragraph: str) -> str:
    """Break a long line at its wide gaps: after a sentence, or at every one if most are after sentences."""
    gaps = list(_GAP.finditer(paragraph))
    ended = [_ENDS.search(paragraph, max(0, gap.start() - 1), gap.start()) is not None for gap in gaps]
    all_are_breaks = len(gaps) >= _MIN_GAPS and 2 * sum(ended) >= len(gaps)
    pieces, last = [], 0
    for gap, is_ended in zip(gaps, ended, strict=True):
        if (
            (is_ended or all_are_breaks)
            and not _VIDEO.match(paragraph[: gap.end() + 6])
            and _BEGINS.match(paragraph, gap.end())
        ):
            pieces.append(paragraph[last : gap.start()])
            last = gap.end()
    return "\n".join((*pieces, paragraph[last:]))


def _with_spaces(line: str) -> str:
    """Return a line with a space after each full stop or colon that is glued to the next sentence."""
    if _GLUED_LOWER.search(line):
        line = _GLUED_NAME.sub(r"\g<word> ", line)
    if ":" in line:
        line = _GLUED_COLON.sub(_space_before, line)
    if not _GLUED.search(line):
        return line
    line = _GLUED_INITIALS.sub(_space_after_stop, line)
    pieces, last, marks = [], 0, 0
    for found in _GLUED_STOP.finditer(line):
        if not _is_sentence_end(line, found):
            continue
        marks += line.count('"', last, found.end())
        at = found.end() - 1 if found["quote"] == '"' and marks % 2 else found.end()
        # A wide gap shows that a promo in capitals is set apart from the sentence before it.
        pieces.append(line[last:at] + ("  " if _CAPITALS.match(found["next"]) else " "))
        marks -= found.end() - at
        last = at
    return "".join((*pieces, line[last:]))


def _space_before(found: re.Match[str]) -> str:
    """Return the space that a colon lacks before a quotation or the first word of a sentence, or nothing."""
    return " " if found["next"] is None or begins_sentence(found["next"], "en") else ""


def _space_after_stop(found: re.Match[str]) -> str:
    """Return a word and its full stop with a space, or without one if they begin an address."""
    return found[0] if found["next"].lower() in _SITE_ENDINGS else f"{found[0]} "


def _is_sentence_end(line: str, found: re.Match[str]) -> bool:
    """Whether a full stop without a space ends a sentence: it is in no address or name ("Norrby.Net", "Bell!Maps")."""
    word = found["next"].lstrip('“‘«(["')
    is_ticker = found["word"][-1].isdigit() and not word[1:2].islower()
    is_site = word.lower() in _SITE_ENDINGS and not _IT.match(line, found.start("next"))
    if is_ticker or is_site or found["after"] in _WITHIN_NAMES:
        return False
    before = line[max(0, found.end("word") - _MAX_TOKEN) : found.end("word")]
    may_be_name = found["stop"] == "!" and not found["quote"] and not begins_sentence(word, "en")
    if may_be_name and _CAPITALISED.search(before):
        return False
    return _WITHIN_ADDRESS.search(before) is None
