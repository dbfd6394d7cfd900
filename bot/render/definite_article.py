"""The article of an English name that a claim does not show: "The European Commission" for "the commission"."""

import re
from typing import Final

from summarizer.model import Claim

# The last word of a name of several words, or its first before "of", that takes "the".
_BODY: Final = (
    "Administration|Agency|Army|Association|Authority|Board|Bureau|Coalition|Commission|Committee|Council|Court"
    "|Department|Emirates|Federation|Government|Guard|House|Institute|Kingdom|League|Ministry|Nations|Navy|Office"
    "|Organi[sz]ation|Party|Reserve|Senate|Service|States|Treasury|Union"
)
_WITH_ARTICLE: Final = re.compile(
    rf"(?:[A-Z][\w’'.&-]* )+(?:{_BODY})"
    rf"|(?:{_BODY}|Bank|University) (?:of|for) .+"
    r"|World Bank|Kremlin|Pentagon|Vatican|EU|UN|US|UK|WHO|FBI|CIA|IMF|OECD|ECB|BBC|FDA|CDC|EPA|FAA|UAE|U\.[SNK]\."
)
_WITHOUT: Final = frozenset(("Bank of America", "Random House", "Western Union"))
_ARTICLES: Final = ("the ", "a ", "an ")
_OF_PEOPLE: Final = frozenset("he she him her his hers who".split())
_OWNER: Final = re.compile(r"[’']s? ")


def with_article(claim: Claim, speaker: str) -> str:
    """Return the name of a claim's speaker with its article, if the text calls it otherwise here: "it", "the bloc"."""
    mention = claim.speaker_mention or speaker
    is_beside = speaker in mention and not (mention.casefold().startswith("the ") and mention.endswith(f" {speaker}"))
    if is_beside or speaker.casefold().startswith(_ARTICLES) or _OWNER.search(speaker) or _is_person(speaker, mention):
        return speaker
    return f"the {speaker}" if speaker not in _WITHOUT and _WITH_ARTICLE.fullmatch(speaker) else speaker


def _is_person(speaker: str, mention: str) -> bool:
    """Return whether a name like that of a body is a person's: "Ann Court", whom the text calls "she" or "Court"."""
    is_surname = mention[:1].isupper() and " " not in mention and speaker.endswith(f" {mention}")
    return is_surname or mention.casefold() in _OF_PEOPLE
