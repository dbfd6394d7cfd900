"""Finds the dateline: the place, day and agency before the first sentence of an article."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final

from summarizer.reading.lines.dates import date_in, is_month
from summarizer.reading.lines.phrases import AGENCY

_MAX_HEAD_CHARACTERS: Final = 120

_UPPER: Final = "A-ZÀ-ÖØ-ÞĀ-ŽА-ЯЁІЇЄΑ-Ω"
_CAPITALS: Final = rf"[{_UPPER}][{_UPPER} .'’/-]{{2,40}}"
_PLACE: Final = rf"[{_UPPER}][\w.'’]*+(?:[ ,/-]{{1,2}}[{_UPPER}][\w.'’]*+){{0,4}}"
_DAY: Final = r"(?P<day>(?:[^\W\d_]{3,10}\.? \d{1,2}|\d{1,2}\.? (?:de )?[^\W\d_]{3,10}\.?)(?:,? \d{4})?)"
_DASH: Final = rf"(?:\s*(?:—|–|―|\.-+)|(?:(?<=\))|\s+)-+(?=[\s\"“])|(?<=\))(?::|-(?=[{_UPPER}])))\s*"
_BEGINS: Final = rf"(?=[{_UPPER}\d“\"«„‘'¿¡])"
_ADVERBS: Final = (
    "However|Meanwhile|Today|Yesterday|Tomorrow|Also|And|But|Now|Still|Then|Moreover|Furthermore|Additionally|Instead"
    "|Finally|Indeed|Lastly|Later|Earlier|Recently|Dear|Note|Update|[A-Z][a-z]+ly|[A-Z][a-z]+day"
)

# Cities whose papers put a colon after the dateline.
_COLON_CITIES: Final = (
    "(?:NEW DELHI|MUMBAI|KOLKATA|CHENNAI|BENGALURU|HYDERABAD|ISLAMABAD|KARACHI|LAHORE|DHAKA|KUALA LUMPUR|SINGAPORE"
    "|JAKARTA|MANILA|COLOMBO|KATHMANDU|PESHAWAR|JOHOR BARU|KLUANG|KUCHING|KOTA KINABALU|GEORGE TOWN|IPOH|MELAKA"
    "|PUTRAJAYA|SHAH ALAM|PETALING JAYA|KUANTAN|ALOR SETAR|KOTA BARU|SEREMBAN|SIBU|MIRI|PUNE|AHMEDABAD|LUCKNOW|JAIPUR"
    "|BHOPAL|PATNA|SRINAGAR|KOCHI|GUWAHATI|CHANDIGARH|QUETTA|RAWALPINDI|KABUL|DUBAI|ABU DHABI|SHARJAH|DOHA|RIYADH"
    "|JEDDAH|CAIRO|BEIRUT|TEHRAN|BAGHDAD|MUSCAT|MANAMA|KUWAIT CITY|NAIROBI|ABUJA|LAGOS|ACCRA|KAMPALA|HARARE|LUSAKA)"
)
_NAMED_CITIES: Final = _COLON_CITIES.title().replace("(?:", "(?:Thiruvananthapuram|Visakhapatnam|Bangalore|")
# A dash after a city of the world, or after a city and its country: "Abuja, Nigeria – The".
_WORLD_CITIES: Final = _NAMED_CITIES.replace(
    "(?:",
    "(?:Amman|Ankara|Athens|Bangkok|Beijing|Berlin|Brussels|Buenos Aires|Canberra|Damascus|Geneva|Hanoi|Hong Kong"
    "|Indianapolis|Istanbul|Jerusalem|Johannesburg|Khartoum|Kinshasa|Kyiv|London|Madrid|Mexico City|Mogadishu|Moscow"
    "|New York|Paris|Pretoria|Rome|Seoul|Taipei|Tel Aviv|Tokyo|Tripoli|Tunis|Vienna|Warsaw|Washington|Yangon|",
    1,
)
# Two other capitalised words may be a person: "Ann Lund, Norland – The …".
_FIRST_OF_PLACE: Final = (
    "(?:Addis|Buenos|Cape|East|El|Fort|Kuala|Las|Los|New|North|Phnom|Port|Rio|San|Santa|São|South|St\\.?|Tel|West)"
)
_COUNTRIES: Final = (
    "(?:Afghanistan|Algeria|Argentina|Australia|Austria|Bangladesh|Belgium|Bolivia|Brazil|Bulgaria|Cameroon|Canada|Chile"
    "|China|Colombia|Congo|Croatia|Cuba|Cyprus|Denmark|Ecuador|Egypt|England|Ethiopia|Finland|France|Germany|Ghana|Greece"
    "|Haiti|Hungary|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kenya|Kuwait|Lebanon|Liberia"
    "|Libya|Malawi|Malaysia|Mali|Mexico|Morocco|Mozambique|Myanmar|Namibia|Nepal|New Zealand|Niger|Nigeria|Norway"
    "|Pakistan|Panama|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia"
    "|Singapore|Somalia|South Africa|South Korea|South Sudan|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan"
    "|Tanzania|Thailand|Tunisia|Turkey|Türkiye|Uganda|Ukraine|Uruguay|Venezuela|Vietnam|Wales|Yemen|Zambia|Zimbabwe"
    "|U\\.K\\.|U\\.S\\.|UK|USA|UAE|United Arab Emirates)"
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

_DATELINES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\((?P<agency>{AGENCY})\){_DASH}(?P<capitals>{_CAPITALS}),\s*{_DAY}{_DASH}",
        rf"(?:{_PLACE}(?:[,.]?\s+{_DAY})?[,.]?\s*)?\((?P<agency>{AGENCY})\)(?:{_DASH}|\s{{0,3}}{_BEGINS})",
        (
            rf"(?:(?P<capitals>{_CAPITALS})(?:, {_PLACE})?"
            rf"|{_PLACE})[,.]?\s*{_DAY}[,.]?\s*\((?P<agency>[{_UPPER}][\w .&/-]{{1,30}})\){_DASH}"
        ),
        rf"(?P<capitals>{_CAPITALS})(?:, {_PLACE})?\s+\({_DAY}\){_DASH}",
        rf"(?P<capitals>{_CAPITALS})(?:, {_PLACE})?\s+\((?P<agency>[{_UPPER}][\w .&/-]{{1,30}})\){_DASH}",
        rf"(?P<capitals>{_CAPITALS}),\s*{_DAY}{_DASH}(?P<agency>{AGENCY})\.\s+{_BEGINS}",
        rf"{_PLACE}[,.]?\s*{_DAY}[.,]?\s*/(?P<agency>[{_UPPER}][\w .&-]{{1,30}})/\.?(?:{_DASH})?\s*",
        rf"(?:{_PLACE}[,.]?\s*)?{_DAY}\.?\s*(?P<agency>{AGENCY})\.\s+{_BEGINS}",
        rf"(?P<capitals>{_CAPITALS})\.\s*{_DAY}\.\s*(?P<agency>[{_UPPER}][\w.]{{2,20}}){_DASH}{_BEGINS}",
        (
            rf"[{_UPPER}]\w+(?:[ -][{_UPPER}]\w+){{0,3}}\.\s*{_DAY}\.\s*(?P<agency>[{_UPPER}][{_UPPER}.]{{2,20}})"
            rf"{_DASH}{_BEGINS}"
        ),
        rf"{_DAY}\s*\((?P<agency>{AGENCY})\){_DASH}{_BEGINS}",
        # Without an agency, the place must be in capitals, or be followed by the day or a state's abbreviation:
        # "NATO — as ever — waits" is prose.
        rf"(?P<capitals>{_CAPITALS})(?:, [{_UPPER}][\w. ]{{1,20}}?)?(?:, {_DAY})?{_DASH}{_BEGINS}",
        rf"{_PLACE},\s*{_DAY}{_DASH}{_BEGINS}",
        rf"{_COLON_CITIES}(?:, [A-Z][\w ]{{2,20}})?:\s+",
        rf"{_NAMED_CITIES}:\s+{_NEWS}",
        rf"{_AGENCY_ALONE}{_BEGINS}",
        # A second dash would make it an insertion, and a short line a headline: "London – A Life".
        (
            rf"(?:{_WORLD_CITIES}|(?:{_FIRST_OF_PLACE} )?[{_UPPER}][\w’'-]+, {_COUNTRIES})\s+[–—-]{{1,2}}\s+"
            rf"(?!.* [–—-] ){_BEGINS}(?=[^.!?]{{40}})"
        ),
        (
            rf"[{_UPPER}]\w+(?: [{_UPPER}]\w+){{0,2}}, (?:D\.C\.|N\.[CDHJMY]\.|S\.[CD]\.|W\.Va\.|R\.I\."
            rf"|[A-Z][a-z]{{1,4}}\.|[A-Z]{{2}}){_DASH}{_BEGINS}"
        ),
        rf"{_PLACE}\s+(?P<agency>CNN|CNN Business|Reuters|AP|AFP){_DASH}{_BEGINS}",
        rf"(?P<capitals>{_CAPITALS})\. ?[–—-]{{1,2}} ?{_BEGINS}",
        # An agency with the day: "NORRBY, (Velmar - 25th Sep, 2031) The mayor …".
        (
            rf"(?P<capitals>{_CAPITALS}),?\s*\((?P<agency>[{_UPPER}][\w ./&]{{1,40}}?) [–—-] "
            rf"(?P<day>\d{{1,2}}(?:st|nd|rd|th)? [^\W\d_]{{3,10}}\.?,? \d{{4}})\)\s*{_BEGINS}"
        ),
        # A capital letter after the comma: "Chennai, As the rain …".
        (
            rf"(?!(?:{_ADVERBS})\b)[{_UPPER}]\w{{2,20}}(?: [{_UPPER}]\w{{2,20}}){{0,2}}, "
            r"(?=(?:As|In|At|On|With|After|Amid|Following|Under|While|When|An?) [a-z\d])"
        ),
        # The name of a site: "Norrby.Net - ".
        rf"[{_UPPER}]\w{{2,30}}\.(?i:com|net|org|info|news|ru|am|ua){_DASH}{_BEGINS}",
    )
)

# Words in capitals before a dash that are not places.
_NOT_PLACES: Final = frozenset(
    """
NATO UN EU USA UK UAE IMF WHO WTO FIFA UEFA NASA ESA OPEC UNESCO UNICEF OSCE BREXIT COVID COVID-19 AIDS FBI CIA IKEA
BMW IBM BREAKING BREAKING NEWS UPDATE UPDATED EXCLUSIVE EXPLAINER ANALYSIS OPINION WATCH VIDEO LIVE LISTEN READ MORE
JUST IN URGENT ALERT CORRECTION INTERVIEW FACTBOX TIMELINE PHOTOS QUESTION ANSWER NOTE WARNING СРОЧНО МОЛНИЯ ВАЖНО
ОБНОВЛЕНО ВИДЕО ФОТО ООН НАТО ЕС США EILMELDUNG UPDATE DERNIÈRE MINUTE ÚLTIMA HORA URGENTE PILNE
""".split()
)
_SHORT_CITIES: Final = frozenset(
    "BAKU BERN BONN BRNO CALI CORK DOHA GAZA GRAZ KIEV KYIV LIMA LYON NICE OSLO RIGA ROME ROMA LVIV OMSK УФА ОМСК"
    " РИГА КИЕВ КИЇВ ЛЬВІВ BARI BATH".split()
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """The text of a dateline, with its agency and ISO date."""

    text: str
    agency: str | None
    published: str | None


def dateline_of(line: str) -> Dateline | None:
    """Return the dateline at the beginning of a paragraph, or `None`."""
    head = line[:_MAX_HEAD_CHARACTERS]
    found = next(
        (match for match in (pattern.match(head) for pattern in _DATELINES) if match and _is_sure(match)), None
    )
    if not found or len(line) == found.end():
        return None
    parts = found.groupdict()
    day = parts.get("day")
    return Dateline(line[: found.end()], parts.get("agency"), date_in(day) if day else None)


_CITY: Final = re.compile(rf"(?:^|(?<=[.!?;,] ))(?:{_COLON_CITIES}|{_NAMED_CITIES}):\s", re.MULTILINE)


def lists_cities(lines: Iterable[str]) -> bool:
    """Return whether several cities with a colon tell what happened in each of them."""
    found = chain.from_iterable(map(_CITY.finditer, lines))
    return next(islice(found, 1, None), None) is not None


_DAY_ALONE: Final = re.compile(rf"{_DAY}(?: [—–-] |-- | ?— ?){_BEGINS}")


def day_before(line: str) -> Dateline | None:
    """Return the day that stands alone before the first sentence: "March 4 - Ida Norrby has won"; or `None`."""
    found = _DAY_ALONE.match(line[:_MAX_HEAD_CHARACTERS])
    if not found or not _is_sure(found):
        return None
    return Dateline(found[0], None, date_in(found["day"]))


def _is_sure(found: re.Match[str]) -> bool:
    """Whether the day names a month, and the place in capitals is not an acronym or a label."""
    parts = found.groupdict()
    day, capitals = parts.get("day"), parts.get("capitals")
    if day and not any(map(is_month, re.findall(r"[^\W\d_]+", day))):
        return False
    if not capitals or parts.get("agency") or day:
        return True
    words = capitals.replace("/", " ").split()
    if len(words) == 1 and len(words[0]) < 5:
        return words[0] in _SHORT_CITIES
    return len(words) <= 4 and not _NOT_PLACES.intersection(words)
