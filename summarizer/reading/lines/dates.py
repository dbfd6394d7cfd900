"""Parses lines that consist of a date, in the forms and languages of news sites."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from summarizer.months import MONTHS

# No date line is longer. The limit also keeps the patterns fast on hostile lines.
_MAX_LINE_CHARACTERS = 120

# Words that may accompany a date on its line.
_COMPANION_WORDS: Final = frozenset(
    """
mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday mo di mi do
fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi
samedi dimanche lunes martes miércoles jueves viernes sábado domingo segunda terça quarta quinta sexta feira lunedì
martedì mercoledì giovedì venerdì sabato domenica poniedziałek wtorek środa czwartek piątek sobota niedziela
понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс понеділок вівторок середа четвер
пʼятниця п'ятниця субота неділя нд maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag
torsdag fredag lördag söndag mandag tirsdag lørdag søndag maanantai tiistai keskiviikko torstai perjantai lauantai
sunnuntai pondělí úterý středa čtvrtek pátek neděle published publish posted updated update last modified first
created issued date on at the of and filed local time gmt utc z t est edt et pst pdt pt cst cdt ct mst mdt mt bst ist
cet cest eet eest msk jst kst sgt hkt aest aedt wib am pm a.m p.m noon midnight veröffentlicht aktualisiert erschienen
stand datum zuletzt geändert am um uhr vom den der von publié publiée mis mise à jour le modifié modifiée actualisé h
heure heures publicado publicada actualizado actualizada fecha el a las los de del hrs horas hora em às atualizado
atualizada data pubblicato aggiornato il alle ore opublikowano opublikowany aktualizacja zaktualizowano dodano
publikacji godz godzina r dnia o опубликовано опубликован обновлено обновлен изменено дата публикации последнее
обновление в г года год время мск по опубліковано оновлено о об р року gepubliceerd geplaatst bijgewerkt laatst op om
uur publicerad uppdaterad kl klockan publisert oppdatert publiceret opdateret julkaistu päivitetty klo zveřejněno
aktualizováno dne v hodin m d
""".split()
)

# A news story is corrected within days; what changes later than this is kept up to date.
RENEWED_AFTER: Final = timedelta(days=90)
_UPDATED: Final = frozenset(
    """
update updated last modified aktualisiert zuletzt geändert mis mise modifié modifiée actualisé actualizado actualizada
atualizado atualizada aggiornato aktualizacja zaktualizowano обновлено обновлен изменено обновление оновлено bijgewerkt
uppdaterad oppdatert opdateret päivitetty aktualizováno
""".split()
)

_YEAR = r"(?P<year>(?:19|20)\d\d)"
_MONTH = r"(?P<month>[^\W\d_]{3,12})\.?"
_DATES: Final = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){_YEAR}([-/.])(?P<month>\d{{1,2}})\2(?P<day>\d{{1,2}})(?!\d)",
        r"(?<!\d)(?P<day>\d{1,2})[.-](?P<month>\d{1,2})[.-](?P<year>(?:19|20)?\d\d)(?!\d)",
        rf"(?<!\d)(?P<day>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s(?:of |de |d')?{_MONTH},?\s(?:de |del )?{_YEAR}(?!\d)",
        rf"(?<!\w){_MONTH}\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s{_YEAR}(?!\d)",
        (
            rf"(?<!\d){_YEAR}\s?(?:年\s?|m\. )(?P<month>\d{{1,2}}(?=月)|[^\W\d_]{{3,12}})"
            r"\s?月?\s?(?P<day>\d{1,2})(?:日| d\.?)"
        ),
    )
)
_AMBIGUOUS: Final = re.compile(r"(?<!\d)(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:19|20)\d\d)(?!\d)")
_TIME: Final = re.compile(
    r"(?<!\d)\d{1,2}\s?(?:[:.h]\s?\d{2}(?:[:.]\d{2})?(?:\.\d{1,6})?\s?(?:[ap]\.?m\b\.?|z\b)?(?:\s?(?:gmt"
    r"|utc)?[+-]\d{1,2}(?::?\d{2})?)?|[ap]\.?m\b\.?|uhr\b|h\b)(?!\d)"
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*|\d+|[!?\"“”;=%$€£]")


def date_in(line: str) -> str | None:
    """Return the ISO date of a line that consists of a date; the first if there are two, `None` if there is none."""
    return _parsed(line)[1]


def is_date_line(line: str) -> bool:
    """Whether a line consists of a date, including an ambiguous one such as 06/03/2026."""
    return _parsed(line)[0]


def _parsed(line: str) -> tuple[bool, str | None]:
    """Return whether a line consists of a date, and the ISO date if it is unambiguous."""
    if len(line) > _MAX_LINE_CHARACTERS or not any(map(str.isdigit, line)):
        return False, None
    text = " ".join(line.lower().replace("’", "'").split())
    dates: list[tuple[int, str]] = []
    for pattern in _DATES:
        text = pattern.sub(lambda found: _record_date(found, dates), text)
    uncertain = _AMBIGUOUS.search(text)
    text = _AMBIGUOUS.sub(lambda found: _record_date(found, dates), text)
    # The dates have been replaced by blanks, so that only times and accompanying words remain.
    rest = _WORD.findall(_TIME.sub(" ", text.replace("t\0", "\0 ")))
    if not (dates or uncertain) or not all(word in _COMPANION_WORDS for word in rest):
        return False, None
    return True, _date_of(dates, rest)


def _date_of(dates: Sequence[tuple[int, str]], words: Sequence[str]) -> str | None:
    """Return the first date, or that of an update long after it; `None` if there is none."""
    if not dates:
        return None
    first, last = min(dates)[1], max(iso for _, iso in dates)
    is_renewed = date.fromisoformat(last) - date.fromisoformat(first) >= RENEWED_AFTER
    return last if is_renewed and not _UPDATED.isdisjoint(words) else first


def _record_date(found: re.Match[str], dates: list[tuple[int, str]]) -> str:
    """Add a valid date to `dates` and return blanks in its place; return an invalid one unchanged."""
    parts = found.groupdict()
    day, month = _day_and_month(parts)
    iso = _iso(parts["year"], month, day)
    if iso:
        dates.append((found.start(), iso))
    return " \0 ".ljust(len(found[0])) if iso or "first" in parts else found[0]


def _day_and_month(parts: dict[str, str]) -> tuple[int, int]:
    """Return the day and the month of a date; zeros if they are ambiguous."""
    if "first" in parts:
        first, second = int(parts["first"]), int(parts["second"])
        if second > 12 or first == second:
            return second, first
        return (first, second) if first > 12 else (0, 0)
    month = parts["month"]
    return int(parts["day"]), int(month) if month.isdigit() else MONTHS.get(month, 0)


def _iso(year: str, month: int, day: int) -> str | None:
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, day).isoformat()
    except ValueError:
        return None
