"""Decides whether a sentence can stand alone as a point: complete prose that needs no sentence before it."""

import re
from functools import lru_cache
from typing import Final

from summarizer.caption_signs import is_about_picture

_WORD: Final = re.compile(r"\w+")
_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]")
_CONNECTIVE: Final = re.compile(
    r"^(?:But|And|So|Yet|Or|However|Instead|Moreover|Nevertheless|Nonetheless|Therefore|Thus|Likewise)\b"
)
_QUOTED: Final = re.compile(r"^[“\"«„][^“”\"«»„]*[”\"»“]?[.,!?]?[”\"»]?$")
_NO_SPEECH: Final = r"(?!.*\b(?:added|said|says|told|tells|wrote)\b)"
_ADVERTISING: Final = re.compile(
    r"^(?:(?:read|learn|find out|see|watch) more\b|read (?:also|the full)|see also|also read|related:|watch:|listen:"
    r"|click|subscribe|sign up|follow us|advertisement|scroll down|photo(?:graph)?s?:|image:|video:|file photo|picture:"
    r"|share this|story continues"
    r"|(?:in|on) (?:this|the) (?:photo|picture|image)|(?:don[’']t miss|more (?:on|from|about) this)\b"
    r"|start your (?:day|morning|week)\b|newsletter|get (?:the|our) (?:latest|newsletter|app)|download (?:the|our) "
    r"|join (?:the conversation|our)"
    r"|(?:e-?mail|send|share) (?:us )?your (?:[\w-]+ ){0,2}(?:comments?|experiences?|feedback|ideas|images|letters?"
    r"|memories|news|opinions?|photos?|pictures|questions|stor(?:y|ies)|suggestions|thoughts|tips?|videos?|views)\b"
    r"|(?:e-?mail|send|share) us your\b|like us on\b"
    rf"|follow (?:@\w|{_NO_SPEECH}[\w ]{{1,40}} on (?:facebook|instagram|tiktok|twitter|x|youtube)\b"
    r"(?! (?:who|which|that)\b))"
    rf"|{_NO_SPEECH}(?:for (?:further|more)|to (?:donate|register|subscribe))\b[^,]{{0,60}}, (?:please )?"
    r"(?:go to|visit) (?=(?:our|us|here|the (?:[\w-]+ )?(?:page|(?:web ?)?site))\b|(?-i:[A-Z])|\S*\w\.\w)"
    r"|support our|(?:this|the) (?:article|story|post) (?:was |is |has been )?(?:first |originally )?"
    r"(?:published|appeared|updated))",
    re.IGNORECASE,
)
# What a presenter says to the audience before and after the news.
_GREETING: Final = re.compile(
    r"^(?:(?:and |so )?(?:thanks?|thank you)(?: (?:all|again|so much|very much|a lot))? for"
    r" (?:joining|watching|listening|tuning in|being with) ?(?:us|me|in|today|tonight|\w+day)?\b"
    r"|(?:hello,? (?:and|everyone)|welcome|you[’']re watching|this is) (?:back )?(?:to|and|you[’']re|welcome)\b"
    r"[^.!?]{0,60}\b(?:broadcast|bulletin|episode|hour|news(?:cast)?|podcast|program(?:me)?|show)\b"
    r"|good (?:morning|afternoon|evening)\b[^.!?]{0,40}[.!]$"
    r"|that[’']s (?:all|it) (?:for|from) (?:us|me|now|today|tonight|this)\b"
    r"|stay (?:tuned|with us)\b|see you (?:tomorrow|next|again)\b)",
    re.IGNORECASE,
)
# "I’m Ann Lund.", and whom a presenter calls up: "Paul Reyes explains."
_PRESENTER: Final = re.compile(
    r"^(?:(?:I[’']m|My name is) (?:[A-Z][\w.’'-]+ ?){2,4}[.!]"
    r"|(?:[A-Z][\w.’'-]+ ){2,4}(?:explains|reports|has (?:more|the (?:details|story)))[.!])$"
)
_NOTICE: Final = re.compile(
    r"^(?:you are using\b.*\bbrowser|(?:please )?(?:enable|turn on) java ?script|thank you for visiting"
    r"|(?:by|if you) (?:continu|us|read|click|brows)\w+\b.*\b(?:cookies|privacy policy|terms)|we use cookies)\b",
    re.IGNORECASE,
)
# "This was reported by …" says who said what the previous sentence says, and has no news of its own.
_ATTRIBUTION: Final = re.compile(
    r"^(?:Про це|Об этом|Así lo (?:\w+ó|\w+ron|ha|han)"
    r"|C[’']est ce (?:qu[’'](?:(?:il|elle) a|ont|a)|que (?:rapport|révèl|indiqu)\w+)"
    r"|(?:Das|Dies) (?:teilten?|sagten?|berichtete?n?|meldete?n?|geht aus|ging aus))\b"
)
# The rest of a sentence that a line or paragraph breaks; "iPhone sales …" is whole.
_CONTINUATION: Final = re.compile(r"[“\"‘'«„]?[a-zß-öø-ÿа-яёіїєґ]+(?!\w)")
# "— Ann Cole (@anncole) May 4, 2031": a post that stands in the article.
_EMBEDDED: Final = re.compile(r"\bt\.co/\w|\bpic\.(?:twitter|x)\.com/\w|— ?[^—]{1,60}\(@\w+\)")
# "(Norcoal owns the pier.)", or a part of an aside of several sentences.
_ASIDE: Final = re.compile(r"\((?:[^()]|\([^()]*\))*(?:\)[.!?”\"’']*)?")
_END_OF_ASIDE: Final = re.compile(r"[.!?”\"’']\)[”\"’']*")
_CLUTTER: Final = (
    "all rights reserved", "limited support for css", "getty images", "file photo",
    "contributed to this report", "contributed to this article", "contributed to this story", "contributed reporting",
)  # fmt: skip

_FULL_STOPS: Final = tuple(".!?…。！？।۔։።")

MIN_POINT_WORDS: Final = 6
"""A sentence of fewer words says too little to be a point."""

MAX_POINT_WORDS: Final = 70
"""A sentence of more words is a list or a paragraph without full stops."""


def unfit(sentence: str) -> bool:
    """Return whether a sentence must not be a point: a quotation, a question, or not part of the story at all.

    The latter are advertising, greetings, notices, captions, credits, fragments, headings, posts of others that stand
    in the article, asides in brackets, and the source of the sentence before.
    """
    asks = sentence.rstrip("\"'”’»)").endswith(("?", "？", "؟"))
    return word_count(sentence) < 3 or asks or sentence.isupper() or _is_clutter(sentence)


def _is_clutter(sentence: str) -> bool:
    if any(
        pattern.match(sentence) for pattern in (_ADVERTISING, _QUOTED, _NOTICE, _GREETING, _PRESENTER, _ATTRIBUTION)
    ):
        return True
    lower = sentence.lower()
    if any(phrase in lower for phrase in _CLUTTER):
        return True
    # Looking for these first is faster: hardly a sentence has them.
    if (".co" in sentence or "(@" in sentence) and _EMBEDDED.search(sentence):
        return True
    return _is_aside(sentence) or is_about_picture(sentence)


def _is_aside(sentence: str) -> bool:
    """Return whether a sentence stands in brackets, which it may share with the sentences around it."""
    if sentence.startswith("("):
        return _ASIDE.fullmatch(sentence) is not None
    ends = sentence.endswith(")") and _END_OF_ASIDE.search(sentence, max(0, len(sentence) - 3)) is not None
    return ends and sentence.count(")") > sentence.count("(")


def flaws(sentence: str) -> float:
    """Return how badly a sentence stands alone: 0 for a plain statement, plus 0.5 or 1 for each flaw."""
    words = word_count(sentence)
    return (
        (words < MIN_POINT_WORDS)
        + (words > MAX_POINT_WORDS)
        + 0.5 * bool(_CONNECTIVE.match(sentence))
        + 0.5 * (not is_ended(sentence))
    )


def is_ended(sentence: str) -> bool:
    """Return whether a sentence ends with a full stop, ignoring closing quotation marks and brackets."""
    return sentence.rstrip("\"'”’»)]").endswith(_FULL_STOPS)


def is_continuation(sentence: str) -> bool:
    """Return whether a sentence begins in lower case, so that its beginning is in the line above."""
    return _CONTINUATION.match(sentence) is not None


@lru_cache(maxsize=4_096)
def word_count(sentence: str) -> int:
    """Return the number of words; in scripts without spaces, about three letters count as one.

    The results are cached, because each sentence is counted several times.
    """
    return len(_WORD.findall(sentence)) + (0 if sentence.isascii() else len(_UNSPACED.findall(sentence)) // 3)
