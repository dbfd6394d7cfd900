"""The patterns of datelines: the place, the day and the agency before a sentence, in the forms of many agencies."""

import re
from typing import Final

from summarizer.datelines.places import COLON_CITIES, COUNTRIES, FIRST_OF_PLACE, NAMED_CITIES, WORLD_CITIES
from summarizer.news_agencies import AGENCY

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄΑ-Ω"
_IN_CAPITALS: Final = rf"[{_UPPER}][{_UPPER} .'’/-]{{2,40}}"
# Two places that tell a story together: "BEIRUT and JERUSALEM".
_CAPITALS: Final = rf"(?P<capitals>{_IN_CAPITALS}(?:(?<= )(?:and|et|und|y|e|i|и|та) {_IN_CAPITALS})?)"
_PLACE: Final = rf"[{_UPPER}][\w.'’]*+(?:[ ,/-]{{1,2}}[{_UPPER}][\w.'’]*+){{0,4}}"
_DAY: Final = r"(?P<day>(?:[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.?)(?:,? \d{4})?)"
_DASH: Final = rf"(?:\s*(?:—|–|―|\.-+)|(?:(?<=\))|\s+)(?:-+|_)(?=[\s\"“])|(?<=\))(?::|\s?-(?=[{_UPPER}])))\s*"
_BEGINS: Final = rf"(?=[{_UPPER}\d“\"«„‘'¿¡])"
_OTHER_AGENCY: Final = rf"(?P<agency>[{_UPPER}][\w .&/-]{{1,30}})"
_ADVERBS: Final = (
    "However|Meanwhile|Today|Yesterday|Tomorrow|Also|And|But|Now|Still|Then|Moreover|Furthermore|Additionally|Instead"
    "|Finally|Indeed|Lastly|Later|Earlier|Recently|Dear|Note|Update|[A-Z][a-z]+ly|[A-Z][a-z]+day"
)
# Agencies whose dateline has no place: "NNA – The …"; a label before a dash may have the letters of others: "SPA – The
# hotel …", "TAP – The airline …". A second dash would make it an insertion: "Reuters – owned by …".
_AGENCY_ALONE: Final = (
    r"(?P<agency>(?:Thomson )?Reuters|REUTERS|(?:The )?Associated Press|AFP|DPA|dpa|PTI|IANS|TASS|Xinhua|Yonhap"
    rf"|Bernama|BERNAMA|BSS|GNA|KUNA|NNA|PNA|QNA|WAM){_DASH}(?!.* [–—-] )"
)
# In the words after a city and a colon, something has happened; in a list of cities, each is told about: "Manila: Three
# days in a city that never sleeps".
_NEWS: Final = (
    r"(?=[\"“‘]?(?!(?:He|She|It|They|We|I|You|My|His|Her|Our|Your|Their|There|Here|This|That|These|Those|One|Two|Three"
    r"|Four|Five|Six|Seven|Eight|Nine|Ten|What|Who|Where|Why|How|When|If|All|(?:Every|Some|Any|No)\w*)\b)"
    rf"[{_UPPER}][^.!?]{{40}})(?=[^.!?]*\b(?:has|have|had|was|were|will|said|\w{{2,}}ed)\b)"
)

MARKED: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\((?P<agency>{AGENCY})\){_DASH}{_CAPITALS},\s*{_DAY}{_DASH}",
        rf"(?:{_PLACE}(?:[,.]?\s+{_DAY})?[,.]?\s*)?\((?P<agency>{AGENCY})\){_DASH}",
        rf"(?:{_CAPITALS}(?:, {_PLACE})?|{_PLACE})[,.]?\s*{_DAY}[,.]?\s*\({_OTHER_AGENCY}\){_DASH}",
        # The day of this month, without its name.
        (
            rf"{_CAPITALS},\s*\d{{1,2}}\s*\((?P<agency>{AGENCY}|[{_UPPER}][{_UPPER} .]{{1,30}})\)[.,]?(?:{_DASH}|\s+)"
            rf"{_BEGINS}"
        ),
        rf"{_CAPITALS}(?:, {_PLACE})?\s+\({_DAY}\){_DASH}",
        rf"{_CAPITALS}(?:, {_PLACE})?\s+\({_OTHER_AGENCY}\){_DASH}",
        rf"{_CAPITALS},\s*{_DAY}{_DASH}(?P<agency>{AGENCY})\.\s+{_BEGINS}",
        rf"{_PLACE}[,.]?\s*{_DAY}[.,]?\s*/(?P<agency>[{_UPPER}][\w .&-]{{1,30}})/\.?(?:{_DASH})?\s*",
        rf"{_CAPITALS}\.\s*{_DAY}\.\s*(?P<agency>[{_UPPER}][\w.]{{2,20}}){_DASH}{_BEGINS}",
        (
            rf"[{_UPPER}]\w+(?:[ -][{_UPPER}]\w+){{0,3}}\.\s*{_DAY}\.\s*(?P<agency>[{_UPPER}][{_UPPER}.]{{2,20}})"
            rf"{_DASH}{_BEGINS}"
        ),
        rf"{_DAY}\s*\((?P<agency>{AGENCY})\){_DASH}{_BEGINS}",
        # An agency with the day: "NORRBY, (Velmar - 25th Sep, 2031) The mayor …".
        (
            rf"{_CAPITALS},?\s*\((?P<agency>[{_UPPER}][\w ./&]{{1,40}}?) [–—-] "
            rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)? [^\W\d_]{{3,10}}\.?,? \d{{4}})\)\s*{_BEGINS}"
        ),
        rf"{_PLACE}\s*(?:--|[–—])\s*\((?P<agency>BUSINESS WIRE|GLOBE NEWSWIRE)\){_DASH}",
    )
)
"""Those with an agency or a day in brackets, which are datelines in any line."""

AT_THE_TOP: Final = tuple(
    re.compile(pattern)
    for pattern in (
        # Further down, "The Norland News Agency (NNA) A …" may be a sentence.
        rf"(?:{_PLACE}(?:[,.]?\s+{_DAY})?[,.]?\s*)?\((?P<agency>{AGENCY})\)\s{{0,3}}{_BEGINS}",
        rf"\({_OTHER_AGENCY}\)\s?(?:--|—)\s*{_BEGINS}",
        # Before initials, two other capitalised words may be a person of a party: "Ann Lund (NLP) — …".
        rf"{FIRST_OF_PLACE} [{_UPPER}][\w’'-]+(?:, {_PLACE})? \((?P<agency>[{_UPPER}]{{2,8}})\){_DASH}{_BEGINS}",
        rf"(?:{_PLACE}[,.]?\s*)?{_DAY}\.?\s*(?P<agency>{AGENCY})\.\s+{_BEGINS}",
        # Without an agency, the place must be in capitals, or be followed by the day or a state's abbreviation:
        # "NATO — as ever — waits" is prose.
        rf"{_CAPITALS}(?:, [{_UPPER}][\w. ]{{1,20}}?)?(?:, {_DAY})?{_DASH}{_BEGINS}",
        rf"{_PLACE},\s*{_DAY}{_DASH}{_BEGINS}",
        rf"{COLON_CITIES}(?:, [A-Z][\w ]{{2,20}})?:\s+",
        rf"{NAMED_CITIES}:\s+{_NEWS}",
        rf"{_AGENCY_ALONE}{_BEGINS}",
        # A second dash would make it an insertion, and a short line a headline: "London – A Life".
        (
            rf"(?:{WORLD_CITIES}|(?:{FIRST_OF_PLACE} )?[{_UPPER}][\w’'-]+, {COUNTRIES})\s+[–—-]{{1,2}}\s+"
            rf"(?!.* [–—-] ){_BEGINS}(?=[^.!?]{{40}})"
        ),
        (
            rf"[{_UPPER}]\w+(?: [{_UPPER}]\w+){{0,2}}, (?:D\.C\.|N\.[CDHJMY]\.|S\.[CD]\.|W\.Va\.|R\.I\."
            rf"|[A-Z][a-z]{{1,4}}\.|[A-Z]{{2}}){_DASH}{_BEGINS}"
        ),
        rf"{_PLACE}\s+(?P<agency>CNN|CNN Business|Reuters|AP|AFP){_DASH}{_BEGINS}",
        rf"{_CAPITALS}\. ?[–—-]{{1,2}} ?{_BEGINS}",
        rf"[{_UPPER}]\w+(?: [{_UPPER}]\w+){{0,2}}\.-{{1,2}} ?{_BEGINS}",
        # A capital letter after the comma: "Chennai, As the rain …".
        (
            rf"(?!(?:{_ADVERBS})\b)[{_UPPER}]\w{{2,20}}(?: [{_UPPER}]\w{{2,20}}){{0,2}}, "
            r"(?=(?:As|In|At|On|With|After|Amid|Following|Under|While|When|An?) [a-z\d])"
        ),
        # The name of a site: "Norrby.Net - ".
        rf"[{_UPPER}]\w{{2,30}}\.(?i:com|net|org|info|news|ru|am|ua){_DASH}{_BEGINS}",
    )
)
"""Those without an agency, or without a mark after it: further down, the words may be a label or a speaker."""

CITY: Final = re.compile(rf"(?:^|(?<=[.!?;,] ))(?:{COLON_CITIES}|{NAMED_CITIES}):\s", re.MULTILINE)
"""A city before what happened there, as in a list of cities."""

DAY_ALONE: Final = re.compile(rf"{_DAY}(?: [—–-] |-- | ?— ?){_BEGINS}")
"""The day before the first sentence: "March 4 - Ida Norrby has won"."""
