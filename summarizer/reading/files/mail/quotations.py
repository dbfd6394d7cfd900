"""Finds the mail that another mail forwards or quotes in its own text, and the lines that belong to it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from summarizer.reading.lines.dates import date_in
from summarizer.reading.lines.paragraphs import collapsed
from summarizer.reading.prose import words_in

# The fields that mail programs write above a forwarded mail, in their languages.
_FIELDS = {
    "from": "from|von|de|da|van|от|від|од|od|från|fra|lähettäjä|odesílatel|feladó|kimden|gönderen|remetente|expéditeur"
    "|差出人|送信者|发件人|寄件者|보낸 ?사람|من|מאת",
    "date": "date|sent|datum|gesendet|envoyé|date d['’]envoi|data|inviato|fecha|enviado(?: el| em)?|дата|отправлено"
    "|надіслано|wysłano|skickat|sendt|dato|päivämäärä|lähetetty|odesláno|dátum|tarih|verzonden|日付|送信日時|日期"
    "|发送时间|날짜|보낸 ?날짜|التاريخ|תאריך",
    "subject": "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|тема|temat|ämne|emne|aihe|předmět|tárgy|konu"
    "|件名|主题|主旨|제목|الموضوع|נושא",
    "other": "to|an|à|a|para|per|pour|aan|кому|do|till|til|vastaanottaja|komu|címzett|kime|宛先|收件人|받는 ?사람|cc"
    "|kopie|копия|копія|kopia|copie|bcc|cci|reply-to|antwort an|إلى|אל",
}
_FIELD = re.compile(
    r"[\s>*_|]{0,20}(?:" + "|".join(f"(?P<{kind}>{names})" for kind, names in _FIELDS.items())
    + r")\s?\*{0,2}\s?[:：]\*{0,2}\s*(?P<value>.*)",
    re.IGNORECASE,
)  # fmt: skip
_MARKER = re.compile(r"[\s>*]{0,20}(?:[-_=]{3,}.{0,80}|\S.{0,80}[:：]\s*)")

# The fields of a forwarded mail are at least three, or two under a line such as "---- Forwarded message ----".
_MIN_FIELDS, _MIN_FIELDS_UNDER_MARKER, _MAX_CONTINUATION_LINES = 3, 2, 6

_QUOTE_MARKS = re.compile(r"(?:\s?>){1,50}\s?")
_MAX_QUOTED_DEPTH = 10
_MAX_ATTRIBUTION_LINES, _MAX_ATTRIBUTION_CHARACTERS = 3, 400
_ADDRESS = re.compile(r"[<\[(]?(?:mailto:)?[\w.+-]{1,64}@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})")

_DIGIT = re.compile(r"\d")
_DAY_TO_YEAR = re.compile(r"\d.{0,30}?\b(?:19|20)\d\d\b")

# Without a line such as "On 3 March Ada wrote:", the quoted lines are the article if they are this many times longer.
_MIN_QUOTED_RATIO = 4

_MAX_SIGNATURE_LINES = 12

_CLOCK = frozenset(("AM", "PM", "UHR", "GMT", "UTC", "CET", "CEST"))


@dataclass(frozen=True, slots=True)
class Letter:
    """The numbers of the lines that are the mail itself, and its metadata if it is somebody else's mail.

    `quoted` is true in that case; its sender, date and subject are `None` if they are not given.
    """

    lines: tuple[int, ...]
    quoted: bool = False
    sender: str | None = None
    sent: str | None = None
    subject: str | None = None


def innermost(lines: Sequence[str]) -> Letter:
    """Return the longest of the mails in a text: the one that was sent, or one that it forwards or quotes."""
    letters = list(_forwarded(lines))
    longest = max(letters, key=lambda letter: words_in("\n".join(lines[at] for at in letter.lines)))
    return _without_signature(_unwrapped(longest, lines, _MAX_QUOTED_DEPTH), lines)


def unquoted(line: str) -> str:
    """Return a line without the marks of quotation at its beginning."""
    return _QUOTE_MARKS.sub("", line, count=1) if _depth(line) else line


def _forwarded(lines: Sequence[str]) -> Iterator[Letter]:
    """Yield the mail above the first block of fields, and the one below each block."""
    fields: dict[str, str] = {}
    begin = at = 0
    quoted = False
    while at < len(lines):
        end, found = _fields_at(lines, at)
        marker = _marker_above(lines, at)
        enough = _MIN_FIELDS if marker is None else _MIN_FIELDS_UNDER_MARKER
        if "from" in found and {"date", "subject"} & found.keys() and len(found) >= enough:
            yield _letter(range(begin, at if marker is None else marker), fields, quoted=quoted)
            fields, begin, quoted = found, end, True
        at = max(end, at + 1)
    yield _letter(range(begin, len(lines)), fields, quoted=quoted)


def _letter(lines: range, fields: dict[str, str], *, quoted: bool) -> Letter:
    return Letter(
        tuple(lines),
        quoted,
        _sender(fields.get("from", "")),
        _date(fields.get("date", "")),
        fields.get("subject") or None,
    )


def _fields_at(lines: Sequence[str], start: int) -> tuple[int, dict[str, str]]:
    """Return the end and the values of the fields that begin at a line; a long field continues on further lines."""
    fields: dict[str, str] = {}
    end = start
    for at in range(start, len(lines)):
        found = _FIELD.fullmatch(lines[at])
        if found:
            fields.setdefault(_kind(found), collapsed(found["value"]))
            end = at + 1
        elif _is_blank(lines[at]) or at - end >= _MAX_CONTINUATION_LINES or not fields:
            break
    return end, fields


def _kind(found: re.Match[str]) -> str:
    return next(kind for kind in _FIELDS if found[kind] is not None)


def _marker_above(lines: Sequence[str], at: int) -> int | None:
    """Return the number of the line that announces a forwarded mail just above a line, or `None`."""
    above = next((number for number in range(at - 1, max(-1, at - 4), -1) if not _is_blank(lines[number])), None)
    return above if above is not None and _MARKER.fullmatch(lines[above]) else None


def _unwrapped(letter: Letter, lines: Sequence[str], depth: int) -> Letter:
    """Return what a mail quotes with ">" if that is its main part, else the mail without what it quotes in answer."""
    base = min((_depth(lines[at]) for at in letter.lines if not _is_blank(lines[at])), default=0)
    inner = [at for at in letter.lines if _depth(lines[at]) > base and not _is_blank(lines[at])]
    if not inner or not depth:
        return letter
    outer = [at for at in letter.lines if _depth(lines[at]) == base and not _is_blank(lines[at])]
    attribution = _attribution(outer, inner[0], lines)
    inner_words, outer_words = (words_in("\n".join(lines[at] for at in part)) for part in (inner, outer))
    if not attribution and inner_words < _MIN_QUOTED_RATIO * outer_words:
        return letter
    if inner_words <= outer_words:
        left_out = {*inner, *attribution}
        return replace(letter, lines=tuple(at for at in letter.lines if at not in left_out))
    left_out = set(outer)
    kept = tuple(at for at in letter.lines if inner[0] <= at <= inner[-1] and at not in left_out)
    quoted = replace(letter, lines=kept)
    if attribution:
        sender, sent = _said_of(collapsed(" ".join(unquoted(lines[at]) for at in attribution)))
        quoted = Letter(kept, quoted=True, sender=sender, sent=sent, subject=letter.subject)
    return _unwrapped(quoted, lines, depth - 1)


def _is_blank(line: str) -> bool:
    return not line.strip(" \t>")


def _attribution(outer: Sequence[int], first: int, lines: Sequence[str]) -> list[int]:
    """Return the lines directly above a quotation that say who wrote it, if there are any."""
    above: list[int] = []
    for at in reversed([number for number in outer if number < first][-_MAX_ATTRIBUTION_LINES:]):
        if above and above[0] - at > 1:
            break
        above.insert(0, at)
        text = " ".join(lines[number].strip() for number in above)
        if not text.endswith((":", "：")) or len(text) > _MAX_ATTRIBUTION_CHARACTERS:
            break
        if _DIGIT.search(_ADDRESS.sub("", text)):
            return above
    return above if above and _ADDRESS.search(lines[above[-1]]) else []


def _said_of(attribution: str) -> tuple[str | None, str | None]:
    """Return the sender and the date in a line such as "On 3 March 2026 at 18:20, News Desk <a@b.example> wrote:"."""
    address = _ADDRESS.search(attribution)
    before = attribution[: address.start()] if address else attribution
    digits = [found.end() for found in _DIGIT.finditer(before)]
    date = _date(before[: digits[-1]]) if digits else None
    if not address:
        return None, date
    words = before[digits[-1] if digits else 0 :].split()
    name = [word.strip(",;:\"'") for word in words]
    name = [word for word in name if word and not word[0].islower() and word.upper() not in _CLOCK]
    return _sender(f"{' '.join(name)} {attribution[address.start() :]}"), date


def _date(value: str) -> str | None:
    """Return the ISO date in the value of a field; some languages abbreviate weekdays as others do months."""
    day = _DAY_TO_YEAR.search(value)
    return date_in(value) or (date_in(day[0]) if day else None)


def _sender(value: str) -> str | None:
    """Return the name in the value of a field, or else the domain of the address."""
    address = _ADDRESS.search(value)
    name = collapsed(re.split(r"[<\[(]", value, maxsplit=1)[0]).strip("\"'*„“” ")
    if name and "@" not in name:
        return name
    return address["domain"] if address else None


def _without_signature(letter: Letter, lines: Sequence[str]) -> Letter:
    """Return a mail without the signature below a line of two dashes, if it is short."""
    written = [at for at in letter.lines if not _is_blank(lines[at])]
    for at in written[1:][-_MAX_SIGNATURE_LINES:]:
        if unquoted(lines[at]).rstrip() == "--":
            kept = tuple(number for number in letter.lines if number < at)
            return replace(letter, lines=kept)
    return letter


def _depth(line: str) -> int:
    found = _QUOTE_MARKS.match(line)
    return found[0].count(">") if found else 0
