"""Parses bylines: the lines that say who wrote an article, when, and for which outlet."""

import re
from dataclasses import dataclass, replace
from typing import Final

from summarizer.months import is_month
from summarizer.news_agencies import AGENCY
from summarizer.reading.lines.dates import date_in, is_date_line
from summarizer.reading.lines.menus import CONTROL_LABELS, SECTION_NAMES
from summarizer.reading.lines.phrases import NAME

_MAX_LINE_CHARACTERS: Final = 200
_MAX_SOURCE_CHARACTERS: Final = 60
_MAX_PARTS: Final = 8
_MAX_NAME_WORDS: Final = 5

# The words that introduce an author. Prepositions in other languages must be followed by a full name.
_BY: Final = re.compile(
    r"\W*(?:(?:(?:written|words|text|story|report|reported|reporting|posted|published|photographs and text) )?by:?"
    r"|(?:author|authors|words|text|texte|texto|testo|tekst|autor|autorin|autorka|autoři|auteur|auteurs|autore"
    r"|autori|автор|авторы|автор текста|текст|автори|автор статьи|redaktion|författare|forfatter|kirjoittaja"
    r"|reporter)\s*:|von|text von|ein (?:kommentar|gastbeitrag|interview|bericht|essay) von|par"
    r"|propos recueillis par|por|escrito por|di|a cura di|door|av|af)\s+",
    re.IGNORECASE,
)
_PARTS: Final = re.compile(r"\s*[|•·—–]\s*|\s+[-/]\s+|\s{2,}")
_ITEMS: Final = re.compile(r",? (?:and|AND|und|et|y|e|en|och|og|ja|i|и|та|і) | & |, ")
_EDITED: Final = re.compile(rf",? (?:[Ee]dited|[Tt]ranslated|[Pp]hotographs) by {NAME}$")
_LOCATION: Final = re.compile(rf" (?:in|at|for|from|à|en|aus|w|we|в|из) {NAME}(?=,| and | & |$)")
_PLACE: Final = re.compile(r"[^\W\d_a-z][\w.’'-]+")
_FULL_NAME: Final = re.compile(NAME)
_AGENCY: Final = re.compile(rf"(?:{AGENCY})(?: (?:Staff|staff|News|news|photo))?")
_OUTLET: Final = re.compile(
    r".*\b(?:News|Times|Post|Herald|Press|Agency|Daily|Guardian|Tribune|Journal|Gazette|Telegraph|Chronicle"
    r"|Observer|Network|Magazine|Zeitung|Radio|TV|Media|Online|\w+\.(?:com|org|net|de|fr|ru|uk|pl))"
)
_ROLE: Final = re.compile(
    r"(?:[^\W\d_][\w.'’&-]* ){0,4}(?:correspondents?|reporters?|editors?|writers?|journalists?|columnists?"
    r"|producers?|analysts?|chief|staff|contributors?|newsroom|desk|redakteur\w*|korrespondent\w*|journaliste?s?"
    r"|correspondant\w*|rédact\w+|corresponsal\w*|redactor\w*|periodista\w*|enviad[oa] especial|envoyé\w* spécia\w+"
    r"|корреспондент\w*|журналист\w*|обозреватель|редактор\w*|dziennikarz\w*|corrispondente|inviat[oa]"
    r"|giornalist\w+)(?: (?:in|for|at|of) .{2,40})?",
    re.IGNORECASE,
)
_NO_PERSON: Final = re.compile(
    r"(?:our )?(?:(?:from )?(?:staff|wire)(?: and wire)?(?: reports?)?|admin|editors?|newsdesk|news desk|agencies"
    r"|web desk|online desk|redaktion|редакция)",
    re.IGNORECASE,
)
_TIME_NOTE: Final = re.compile(
    r"\d{1,3}[- ]min(?:ute)?s?\.?(?: read)?|(?:updated )?\d{1,2} \w+ ago"
    r"|\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?",
    re.IGNORECASE,
)

# Words of headlines and subheadings, which are not part of a name.
_NOT_NAME_WORDS: Final = frozenset(
    """
a an the this that these those our my your his her its their no not all any some what why how when who where which in
on at of for from with after before under over between and or to as is are was were be has have had will can new old
great first last second third big high low white black red green blue early late north south east west upper lower
central good bad best worst more most house street road city town state states war party court council board bank
group club team cup league final minister president government parliament congress senate police army church school
university hospital company union nation nations people country thoughts questions answers key points background
context conclusion summary introduction overview results result market markets bridge river sea ocean lake island
mountain coast border deal talks vote poll law bill tax case trial report crisis attack storm fire flood death life
love day night week month year years time times history future story top fact facts box latest live breaking exclusive
update updates related read watch listen share monday tuesday wednesday thursday friday saturday sunday
""".split()
)


@dataclass(frozen=True, slots=True)
class Byline:
    """The author, source and ISO date of publication in one line.

    If it is not `sure`, the line may be no more than a name. It is `explicit` if an introductory word such as "By" says
    that the line is a byline.
    """

    author: str | None = None
    source: str | None = None
    published: str | None = None
    sure: bool = True
    explicit: bool = False


def byline_of(line: str) -> Byline | None:
    """Return the byline or date in a line, or `None` if the line contains anything else."""
    if len(line) > _MAX_LINE_CHARACTERS:
        return None
    if is_date_line(line):
        return Byline(published=date_in(line))
    explicit = _BY.match(line)
    parts = [part for part in _PARTS.split(line[explicit.end() :] if explicit else line) if part]
    if not parts or len(parts) > _MAX_PARTS or line[-1] in ("!?…" if explicit else "!?….:"):
        return None
    byline = _joined(parts, sure=explicit is not None)
    return replace(byline, explicit=explicit is not None) if byline else None


def _joined(parts: list[str], *, sure: bool) -> Byline | None:
    """Return the byline that the parts of a line make up; the first must be a person if the byline is `sure`."""
    author = source = published = None
    for index, part in enumerate(parts):
        persons = _persons(part) if author is None and (index == 0 or not sure) else None
        if persons:
            author, source = persons.author, source or persons.source
            published, sure = published or persons.published, sure or persons.sure
        elif is_date_line(part):
            published, sure = published or date_in(part), True
        elif _AGENCY.fullmatch(part) or (author and _OUTLET.fullmatch(part)):
            source, sure = source or part, True
        elif _TIME_NOTE.fullmatch(part) or (author and _ROLE.fullmatch(part)):
            continue
        elif author and sure and index == len(parts) - 1 and len(part) <= _MAX_SOURCE_CHARACTERS:
            source = source or part
        else:
            return None
    return Byline(author, source, published, sure) if sure or author else None


def _persons(text: str) -> Byline | None:
    """Return the persons in a text, with any role, place, agency or date that follows; `None` for other text."""
    text, published = _without_date(text)
    text = _LOCATION.sub("", _EDITED.sub("", text))
    items = _ITEMS.split(text)
    names: list[str] = []
    source, sure = None, published is not None
    for item in items:
        if _AGENCY.fullmatch(item) or (names and _OUTLET.fullmatch(item)):
            source, sure = source or item, True
        elif _NO_PERSON.fullmatch(item) or (names and _ROLE.fullmatch(item)):
            sure = True
        elif (names and _PLACE.fullmatch(item)) or (source and not names and _FULL_NAME.fullmatch(item)):
            continue
        elif source is None and _is_full_name(item):
            names.append(item)
        else:
            return None
    end = text.find(names[-1]) + len(names[-1]) if names else 0
    return Byline(text[:end] or None, source, published, sure) if names or source or sure else None


def _without_date(text: str) -> tuple[str, str | None]:
    """Return the text before a date at its end, and the date."""
    for found in re.finditer(r",? (?=\w)", text):
        if found.start() and is_date_line(text[found.end() :]):
            return text[: found.start()], date_in(text[found.end() :])
    return text, None


def _is_full_name(text: str) -> bool:
    """Whether a text is a given name with a surname, not a headline or the name of a section."""
    words = text.rstrip(".").split()
    if not 2 <= len(words) <= _MAX_NAME_WORDS or not _FULL_NAME.fullmatch(text):
        return False
    low = [word.lower().rstrip(".,") for word in words]
    if any(word in _NOT_NAME_WORDS or word.endswith(("'s", "’s")) for word in low) or all(map(is_month, low)):
        return False
    return not any(word in SECTION_NAMES or word in CONTROL_LABELS for word in (*low, " ".join(low)))
