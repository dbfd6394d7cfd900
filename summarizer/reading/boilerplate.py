"""Tells the lines around an article (links, shares, credits, adverts) from its words."""

import re
from dataclasses import dataclass

from summarizer.model import Dropped
from summarizer.reading.paragraphs import collapsed, is_ended

# Longer paragraphs are prose whatever they begin with, and the bound keeps hostile lines cheap.
_LONGEST = 300

# Enough prose to believe that what follows a comment link is no longer the article.
_BODY_WORDS = 40

_NETWORKS = (
    r"facebook|twitter|whats ?app|telegram|linkedin|reddit|e-?mail|print|pinterest|messenger|copy link|tumblr|vk"
)
_MEDIUM = (
    r"newsletters?|channel|telegram|whats ?app|alerts?|updates|mailing list|podcast|youtube|instagram|facebook|twitter"
)
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:(?:de|van|von|der|la|al|bin|da|di|el)\b|[A-ZÀ-Þ][\w.'’-]*)){0,4}"


def _rule(reason: str, pattern: str, *, cased: bool = False) -> tuple[str, re.Pattern[str]]:
    """A rule for a whole line, leading arrows, bullets and pictures aside, but not quotes."""
    return reason, re.compile(rf"[^\w@#(©\"“‘']*+(?:{pattern})\W*", 0 if cased else re.IGNORECASE)


# Each rule takes a whole line. Where prose could begin alike, the rule asks for the colon, the call or the missing
# full stop that prose has not: "Read more slowly, the minister said." stays.
RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    _rule("read more", r"(?:read (?:more|also|next)|also read|see also|more (?:on this|from \w+)|don['’]t miss"
          r"|must read)\s*[:|»>–—-]\s*.+"),
    _rule("read more", r"read more|read the full (?:story|article)|continue reading|keep reading|read on|show more"),
    _rule("read more", r"(?:read more|read the full (?:story|article)|also read|see also)\s(?:[^.!?]|\.\w)*+\Z"),
    _rule("related", r"(?:related|recommended|most read|trending|explainer|in pictures|watch|listen|video|live)"
          r"\s*[:|»]\s*.+"),
    _rule("share row", r"(?:(?:share|tweet|(?:share )?(?:this )?(?:article|story|post)|share on|on|via|follow"
          rf"|{_NETWORKS})\b[\s|,/•·:]*+)++(?!\.)"),
    _rule("subscribe", r"(?:please )?(?:subscribe|join|follow)(?: to| on)?\s*(?:us|our|@\w+|now|here"
          r"|the conversation)\b[^.!?]*[.!]?[^.!?]*"),
    _rule("subscribe", rf"(?:please )?(?:subscribe|follow|join)\b(?:[^.!?,]|\.\w)*?(?:@\w+|t\.me/\S+|\b(?:{_MEDIUM}))"
          r"(?:[^.!?]|\.\w)*"),
    _rule("subscribe", r"subscribe|sign up|@\w+|(?:https?://)?t\.me/\S+"),
    _rule("newsletter", r"(?:sign up|get|register|enter your|want (?:more|the))\b.*"
          r"\b(?:newsletters?|inbox|e-?mail address)\b.*"),
    _rule("caption", r"\(?(?:(?:file )?photo(?:s|graph)?|images?|pictures?|video|illustration|graphics?)"
          r"(?: (?:credit|courtesy|by|source)s?(?: of)?)?\s*[:©|/].+"),
    _rule("caption", rf"\(?(?:Photo(?:s|graph)?|Image|Picture|Video|Illustration) (?:by|courtesy of) {_NAME}"
          rf"(?:\s*[/,|]\s*{_NAME})*", cased=True),
    _rule("caption", r"\(?(?:getty images|(?:ap|reuters|afp|epa) (?:photo|file photo|images?)|file photo)(?:\s*/.*)?"),
    _rule("credits", r"\(?(?:(?:additional |further )?(?:reporting|writing|editing) by|compiled by|edited by"
          r"|our standards:)\s[^.!?]*"),
    _rule("copyright", r"(?:©|\(c\)|copyright)\s*(?:©|\(c\)|of|by)?\s*\d{4}\b.*"
          r"|.{0,120}\ball rights reserved\b.{0,120}"),
    _rule("cookies", r"(?:we|this (?:web)?site) uses? cookies\b.*|(?:accept|manage|reject)(?: all)? cookies"
          r"|cookie (?:policy|settings|preferences|notice)"),
    _rule("advertisement", r"advertise?ment(?:\W.*continue.*)?|advertising|ads?|(?:sponsored|promoted)(?: content)?"
          r"|story continues below.*|(?:scroll|click) (?:down )?to continue.*|skip (?:ad|advertisement)"
          r"|реклама|anzeige|publicité|publicidad|reklam[ae]?|pubblicità"),
    _rule("navigation", r"(?:skip|jump) to (?:main )?(?:content|navigation)|back to top|click here\b[^.!?]*|loading"
          r"|\d{1,2}[- ]min(?:ute)?s?(?: read)?|listen to (?:this )?article|(?:tags|topics|filed under)\s*:.+"
          r"|\d{1,2} (?:minutes?|hours?|days?) ago|save|forwarded from .{1,80}|sent from my \w+"),
    _rule("links", r"(?:(?:https?://|www\.|#)\S+\s*+)++|(?:source|via)\s*[:|]\s*\S.{0,80}"),
)  # fmt: skip

# What these head is no part of the article to its end.
_TAIL = re.compile(
    r"\W*(?:leave a (?:comment|reply)|post a comment|add a comment|write a comment|comments?(?:\s*\(\d+\)|\s*:)?"
    r"|\d+ comments?|view (?:all )?comments|join the (?:discussion|conversation)|show comments)\W*",
    re.IGNORECASE,
)

# What these head is a list of links, until prose returns.
_LINKS = re.compile(
    r"\W*(?:related (?:articles?|stories|posts|news|content|topics|links|coverage)|you (?:may|might) (?:also )?like"
    r"|more (?:stories|news|on this story|like this)|recommended(?: for you| stories)?|most (?:read|popular|viewed)"
    r"|trending(?: now)?|read (?:also|next|more)|editors?['’]?s? picks|latest (?:news|stories)|also read)\W*",
    re.IGNORECASE,
)

_REPORTER = re.compile(
    rf"\(?Reporting by ({_NAME}(?:(?:, and | and |, ){_NAME}){{0,5}}?)(?: in \w[\w ]*)?\s*(?:[;,)]|$)"
)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """The paragraphs that are the article, what was dropped, in reading order, and the reporter the credits name."""

    paragraphs: tuple[str, ...]
    dropped: tuple[Dropped, ...]
    author: str | None


def without_boilerplate(paragraphs: tuple[str, ...]) -> Cleaned:
    """The paragraphs without the lines that only stand around them."""
    reasons = _reasons(paragraphs)
    pairs = list(zip(paragraphs, reasons, strict=True))
    dropped = tuple(Dropped(paragraph, reason) for paragraph, reason in pairs if reason)
    kept = tuple(paragraph for paragraph, reason in pairs if not reason)
    return Cleaned(kept, dropped, _reporter(dropped))


def _reasons(paragraphs: tuple[str, ...]) -> list[str | None]:
    """For each paragraph why it is dropped, or `None`."""
    reasons: list[str | None] = []
    words, tail, links = 0, False, False
    for paragraph in paragraphs:
        prose = is_ended(paragraph) or len(paragraph) > _LONGEST
        links = (links and not prose) or _is(_LINKS, paragraph)
        tail = tail or (words >= _BODY_WORDS and _is(_TAIL, paragraph))
        reason = (
            "comments" if tail or _is(_TAIL, paragraph) else reason_to_drop(paragraph) or ("related" if links else None)
        )
        reasons.append(reason)
        words += len(paragraph.split()) if reason is None else 0
    return reasons


def reason_to_drop(line: str) -> str | None:
    """Why this line is no part of an article, or `None` for prose."""
    if len(line) > _LONGEST:
        return None
    line = collapsed(line)
    return next((reason for reason, pattern in RULES if pattern.fullmatch(line)), None)


def _is(pattern: re.Pattern[str], line: str) -> bool:
    return len(line) <= _LONGEST and pattern.fullmatch(line) is not None


def _reporter(dropped: tuple[Dropped, ...]) -> str | None:
    """Who reported the article, as the credits at its end say."""
    lines = (_REPORTER.match(line.text) for line in dropped if line.reason == "credits")
    return next((found[1] for found in lines if found), None)
