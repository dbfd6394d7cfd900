"""Tells which sentences point back: without the sentence before them, a reader does not know what they speak of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from summarizer.sentence_ends import begins_sentence
from summarizer.summary.opening_surnames import NOBODY
from summarizer.summary.outcomes import tells_result
from summarizer.summary.title import TitleTerms
from summarizer.summary.vectors import Vectors
from summarizer.terms import stems

_DANGLING: Final = re.compile(
    r"^[“\"‘']?(?:(?:But|And|So|Yet|Then|Or|Also|However|Meanwhile|Still|Now|Instead|Later|Moreover|Besides"
    r"|Nevertheless|Therefore),?\s+)?"
    r"(?:he|she|it|they|this|that|these|those|his|her|their|its|such|the (?:former|latter)|both|another)\b",
    re.IGNORECASE,
)
# Other languages: no word stands here that begins a sentence of its own in another of them, such as the Italian "Il".
_DANGLING_ABROAD: Final = re.compile(
    r"^[“\"«„]?(?:(?:Er|Sie|Dies|Das (?:ist|war|sei|hat|habe|wird|soll|gilt|teilte|sagte)"
    r"|(?:Auf |Mit |Nach |Bei |In )?[Dd]iese[mnrs]?(?! (?:Woche|Jahr|Monat|Tage|Sommer|Herbst|Winter|Frühjahr))"
    r"|Auf die (?:Frage|Vorwürfe|Kritik|Anfrage)|Dar(?:auf|aus|in|um|über)|Da(?:bei|durch|für|gegen|her|mit|von|zu)"
    r"|Deshalb|Deswegen|Stattdessen)(?!\w)"
    r"|(?:Él|Ellos|Ellas|Esto|Eso|Ello|Por es[ot]o"
    r"|Il (?:a|est|avait|était|sera|aurait|va)|Elle|Ils|Elles|Cela|Ceci|Celui-ci|Celle-ci|Ceux-ci"
    r"|Egli|Lui|Lei|Loro|Ciò"
    r"|Он|Она|Они|Это|Этот|Эта|Эти|Его|Её|Ее|При этом|Об этом|Поэтому"
    r"|Він|Вона|Вони|Це|Цей|Ця|Ці|Його|Її|При цьому|Про це) [a-zà-ÿа-яёіїєґ(„«]"
    r"|C[’']est |Ce n[’']est |Il [ns][’'])"
)

# "To be more specific, …": the sentence goes on with the one before, though not with a pronoun.
_PERIODS: Final = "afternoon|century|city|country|day|decade|evening|month|morning|night|season|time|town|week|year"
_CONTINUING: Final = re.compile(
    r"(?:(?:But|And|So|Yet|Still),? )?(?i:"
    r"(?:to be (?:more|less) (?:exact|precise|specific)|to put (?:it|that) (?:another way|differently|plainly|simply)"
    r"|in (?:that|the same) (?:case|event|regard|respect|sense|spirit|vein|way)|in other words"
    r"|there(?:['’]s| is| are| was| were) also|\w+ of (?:these|those|them)|among (?:these|those|them)"
    r"|at that (?:moment|point|time)|(?:by|from|since|until) then|for (?:his|her|its|their) part"
    r"|(?:after|as|at|because|before|beyond|by|despite|for|from|if|in|like|of|on|since|though|through|to|under|unlike|when"
    r"|while|with|without) (?:all )?(?:this|these)(?! (?:" + _PERIODS + r")\b)"
    r"|the (?:following|preceding|ensuing|subsequent)|the next (?:day|edition|morning|month|week|year)"
    r"|(?:add|compare) (?:it|th(?:at|ese|is|ose)|them) (?:to|with)|in (?:the|that|this) (?:case|example) given"
    r"|if (?:he|she|they)|\w+ as (?:it|that|they|this) (?:are|is|may|might|seems?|sounds?|was|were))\b"
    r"|(?:accordingly|as a result|as such|by contrast|consequently|conversely|for (?:this|that) reason"
    r"|(?:by|in) doing (?:so|that|this)|in contrast|in response|in the process|in turn|likewise|on the other hand"
    r"|similarly|what['’]s more),|(?:but|yet) despite\b)"
)
# "…, as mentioned, …"; "as noted by the court" says who noted it.
_AS_MENTIONED: Final = re.compile(
    r"\b[Aa]s (?:already |previously )?(?:described|discussed|explained|mentioned|noted|stated)"
    r"(?: (?:above|before|earlier|previously))?,"
)
# "The pier will close, he said": nobody is named before. The first word may be a name if it is not a common one.
_SPEAKER: Final = re.compile(
    r", (?:he|she|they|it) (?:said|says|added|adds|told|tells|wrote|writes|noted|explained|continued|claimed|argued"
    r"|recalled|insisted|tweeted|posted|concluded|replied|stated)\b"
)
# "Through a friend, he found a room": who, an earlier sentence tells. "When he lost, Mr Lund resigned" tells itself.
_AFTER_OPENING: Final = re.compile(
    r"(?:About|After|Against|Although|As|At|Because|Before|By|Despite|During|For|From|If|In|Like|On|Once|Since|Though"
    r"|Through|Under|Until|When|While|With|Within|Without) "
    r"(?:(?![A-ZÀ-Þ][a-zß-ÿ])[^“”\"]){0,80}?\b(?:he|she)\b(?:(?![A-ZÀ-Þ][a-zß-ÿ])[^“”\"]){0,80}?, (?:he|she) [a-z]"
)
_NAME: Final = re.compile(r" [“\"‘]?[A-Z]\w")
_WORD: Final = re.compile(r"\w+")
_QUOTED_SPEAKER: Final = re.compile(r"[“\"][^“”\"]*[,.!?…–—-]['’]?[”\"],? (?:he|she|they|it) [a-z]")
# 'Nine ships sank," Cole said.': the quotation begins in the sentence before.
_WITHIN_QUOTATION: Final = re.compile(r"[^“”„«»\"]*[^\s\d(“”„«»\"]”|[^“”„«»\"]*[,.!?…][’']?\"(?=\s)[^“”„«»\"]*$")
# "The statement said …" after "… in a statement to reporters."
_DOCUMENT: Final = re.compile(
    r"The (announcement|article|book|clip|complaint|document|email|essay|film|insider|lawsuit|letter|magazine|memo"
    r"|message|movie|newspaper|note|novel|outlet|petition|poll|post|report|song|source|statement|study|survey|tweet|video)\b"
)
# "That lead grew, and Lund won 3-1.": the result is the news.
_WITH_RESULT: Final = re.compile(r"(?:That|This) (?!was\b|is\b)\w+ ")
# "The company …", "At the meeting, …": an earlier sentence tells which. "The company that runs the mine" tells itself.
_GENERAL: Final = re.compile(
    r"(?:The (agency|airline|association|bank|brand|business|carmaker|chain|charity|company|couple|duo|firm|foundation"
    r"|group|manufacturer|newlyweds|non-?profit|organi[sz]ation|pair|publisher|retailer|siblings|startup|trio)"
    r"(?= [a-z])"
    r"|(?:After|At|Before|During|Following|In|Throughout) the (announcement|ceremony|competition|concert|discovery"
    r"|event|festival|game|hearing|interview|match|meet|meeting|news|race|rally|session|show|tournament|trial)(?=,? ))"
    r"(?! (?:behind|between|by|for|in|of|on|that|which|who|with)\b)"
)
# "On Friday, Lund said the Danes would buy it.": before "it", only people are named.
_SAID_OF_IT: Final = re.compile(
    r"(?:(?:On [A-Z][a-z]+day|In an? (?:interview|letter|message|post|speech|statement|tweet|video)"
    r"(?: on (?:[A-Z]\w+ ?){1,2}(?:social)?)?), )?"
    r"(?:[A-Z][\w’'-]+ ){1,4}(?:said|says|wrote)(?: on [A-Z][a-z]+day)? (?:that )?"
    r"(?:the )?[A-Z][a-z’'-]+s(?: and (?:the )?[A-Z][a-z’'-]+s)? (?:can|could|might|must|should|will|would) "
    r"(?!do\b|make\b)[a-z]+ it(?: (?:in|on|by|before|after) [^.]{1,40})?[.]$"
)
# "The costs of that plan", "to crew the ship": a sentence a little above may tell which.
_MEANT_NOUN: Final = re.compile(
    r"\b(?:against|by|for|from|of|with) "
    rf"that (?!(?:{_PERIODS}|age|kind|point|size|sort|type|way)\b)(?P<noun>[a-z]{{4,}})(?=[.,;])"
    r"|^To [a-z]+ the (?P<aim>[a-z]{4,}), "
)
_MEANT_WITHIN: Final = 6
# "Picture this. Somebody finds your phone …"
_IMAGINED: Final = re.compile(r"(?:Imagine|Picture) (?:it|the scene|this)[.:!]?$")
_INTRODUCED: Final = re.compile(r"\b[Aa](?:n|nother)?(?=((?: [\w’'-]+){1,4}))")


def dangles(sentence: str) -> bool:
    """Return whether a sentence itself shows that it points back: "He …", "But that …", "In that spirit …"."""
    if any(pattern.match(sentence) for pattern in (_DANGLING, _DANGLING_ABROAD, _CONTINUING, _AFTER_OPENING)):
        return True
    # Most sentences have no mark; looking for one first is faster.
    if ("”" in sentence or '"' in sentence) and _WITHIN_QUOTATION.match(sentence):
        return True
    if _AS_MENTIONED.search(sentence) or _SAID_OF_IT.match(sentence):
        return True
    return _has_unnamed_speaker(sentence)


def _has_unnamed_speaker(sentence: str) -> bool:
    """Return whether "he" or "she" speaks in a sentence, and nobody is named before."""
    if _QUOTED_SPEAKER.match(sentence):
        return True
    speaker, first = _SPEAKER.search(sentence), _WORD.match(sentence)
    if speaker is None or first is None or not begins_sentence(first[0], "en"):
        return False
    return _NAME.search(sentence, 0, speaker.start()) is None


def antecedents(
    vectors: Vectors,
    among: Sequence[int],
    title: TitleTerms,
    surnames: Mapping[int, str] = NOBODY,
) -> dict[int, frozenset[int]]:
    """Return which of some sentences point back, each with the sentences that can explain it: one of them is enough.

    The sentence before can. "The company …" is also clear below one that names the same company or has the word
    "company", and always if the title has that word. A sentence that opens with a surname alone is clear below any
    other, or if the title has the surname; it cannot be the lead. The first sentence of a text does not point back.
    """
    found = {}
    for at in filter(None, among):
        sentence = vectors.sentences[at]
        if _WITH_RESULT.match(sentence) and tells_result(sentence):
            continue
        if dangles(sentence) or _means_document(vectors, at) or _IMAGINED.match(vectors.sentences[at - 1]):
            found[at] = frozenset({at - 1})
        elif (told := _told_above(vectors, at, title)) is not None:
            found[at] = told
        elif (noun := _GENERAL.match(sentence)) and not _is_in_title(noun[noun.lastindex or 0], vectors, title):
            found[at] = frozenset({at - 1, *_tellers(noun[noun.lastindex or 0], vectors, at, among)})
        elif (surname := surnames.get(at)) and not _is_in_title(surname, vectors, title):
            found[at] = frozenset(above for above in among if above < at)
    return found


def are_supported(among: Sequence[int], means: Mapping[int, frozenset[int]]) -> NDArray[np.bool_]:
    """Return which of some sentences (columns) are clear under which others (rows), from their antecedents."""
    return np.array([[at not in means or above in means[at] for at in among] for above in among], dtype=np.bool_)


def _is_in_title(noun: str, vectors: Vectors, title: TitleTerms) -> bool:
    return title.is_known and any(vectors.stem_columns.get(stem) in title.columns for stem in stems([noun], "en"))


def _tellers(noun: str, vectors: Vectors, at: int, among: Sequence[int]) -> Iterator[int]:
    """Yield the sentences above that have a noun, or most of the names that the sentence before it has."""
    wanted, names = set(stems([noun], "en")), vectors.names[at - 1]
    for above in among:
        has_noun = not wanted.isdisjoint(vectors.stems[above])
        if above < at and (has_noun or len(names & vectors.names[above]) > len(names) / 2):
            yield above


def _told_above(vectors: Vectors, at: int, title: TitleTerms) -> frozenset[int] | None:
    """Return the sentences just above that tell what "that plan" is; `None` if its own sentence or the title does."""
    sentence = vectors.sentences[at]
    meant = _MEANT_NOUN.search(sentence)
    noun = (meant["noun"] or meant["aim"]) if meant else None
    if meant is None or noun is None or _is_in_title(noun, vectors, title):
        return None
    wanted = set(stems([noun], "en"))
    if not wanted.isdisjoint(stems(_WORD.findall(sentence[: meant.start()].lower()), "en")):
        return None
    near = range(max(0, at - _MEANT_WITHIN), at)
    return frozenset(above for above in near if not wanted.isdisjoint(vectors.stems[above])) or None


def _means_document(vectors: Vectors, at: int) -> bool:
    """Return whether a sentence begins with a document that the one before introduces."""
    document = _DOCUMENT.match(vectors.sentences[at])
    if document is None:
        return False
    introduced = _INTRODUCED.finditer(vectors.sentences[at - 1])
    return any(document[1] in each[1].split() for each in introduced)
