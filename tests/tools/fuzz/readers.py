"""Everything that reads what strangers send, as functions that the fuzzer and the test of time call alike."""

import warnings
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, Final
from zoneinfo import ZoneInfo

from telegram import Bot

from bot.incoming.grouping import may_continue
from bot.incoming.links import article_links, links_in
from bot.incoming.message import command_arguments, quoted_submission, submission_of
from bot.incoming.raw_update import Parsed, parse
from bot.incoming.submission import Submission, joined
from bot.messages import richtext
from bot.messages.action import decode, parse_arguments
from bot.messages.texts import ENGLISH
from bot.parsers import timetable
from bot.parsers.day_ranges import parse_days
from bot.parsers.lengths import parse_length
from bot.parsers.search_query import parse_search
from bot.parsers.time_zones import find_zone
from storage.search.normalize import word_spans, words
from summarizer.attribution.quotations.quotes import joined_over_paragraphs, quotations
from summarizer.attribution.quotations.transcript import transcript_lines
from summarizer.digest import make_digest
from summarizer.language import language_of
from summarizer.model import Article, Material
from summarizer.reading import read
from summarizer.reading.characters.charset import decoded
from summarizer.reading.characters.repair import repaired
from summarizer.reading.files.mail_head import is_mail
from summarizer.reading.files.metadata import real_author, real_title
from summarizer.reading.lines.boilerplate import reason_to_drop, without_boilerplate
from summarizer.reading.lines.byline import byline_of
from summarizer.reading.lines.dateline import dateline_of
from summarizer.reading.lines.dates import date_in
from summarizer.reading.lines.heading import heading_of, without_ornament
from summarizer.reading.lines.navigation import navigation_of
from summarizer.reading.lines.paragraphs import collapsed, is_ended, paragraphs
from summarizer.reading.lines.source_lines import without_known_lines
from summarizer.reading.pages.address import clean_address, place_of
from summarizer.reading.pages.metadata import iso_date, without_site
from summarizer.reading.prose import refusal_of
from summarizer.sentences import Tokenizer, sentence_spans
from summarizer.similarity.duplicates import duplicate_keys, fingerprint, likeness
from summarizer.summary import summary

TextReader = Callable[[str], object]

_NOW: Final = datetime(2026, 11, 29, 12, tzinfo=UTC)
_ZONE: Final = ZoneInfo("Europe/Berlin")
_MESSAGE_CHARACTERS: Final = 4_096
"""Characters of a message: no command that a reader types is longer."""


def read_update(raw: object) -> object:
    """Parse an update, and read its message: its links, entities, blocks, quote and arguments."""
    with warnings.catch_warnings():
        # The library warns about durations that are no numbers, and about naive dates.
        warnings.simplefilter("ignore")
        update = parse(raw, _BOT)
        message = update.update.effective_message if isinstance(update, Parsed) else None
        if message is None:
            return None
        may_continue(message)
        return submission_of(message), quoted_submission(message), command_arguments(message)


def bytes_of(text: str) -> bytes:
    """Return a text as it would arrive: a lone surrogate does not survive UTF-8."""
    return text.encode(errors="replace")


def _typed(reader: TextReader) -> TextReader:
    return lambda text: reader(text[:_MESSAGE_CHARACTERS])


def _paragraphs_of(read_lines: Callable[[tuple[str, ...]], object]) -> TextReader:
    return lambda text: read_lines(paragraphs(text))


def _joined_parts(text: str) -> Submission:
    starts = range(0, len(text) or 1, _MESSAGE_CHARACTERS)
    return joined([Submission(text[at : at + _MESSAGE_CHARACTERS]) for at in starts])


def _quotations(text: str) -> object:
    found = quotations(text)
    return list(joined_over_paragraphs(text, found, frozenset()))


def _sentences(language: str) -> TextReader:
    def split(text: str) -> object:
        sentence_spans.cache_clear()
        return sentence_spans(text, language)

    return split


def _page(text: str) -> object:
    return read(Material(f"<html><body><article><p>{text}</p></article></body></html>", media_type="text/html"))


def _in_file(text: str, codec: str = "utf-8") -> object:
    return read(Material(text.encode(codec, "replace"), name="article.txt"))


def _mail(text: str) -> object:
    head = b"From: a <a@b.example>\r\nMIME-Version: 1.0\r\nSubject: "
    return read(Material(head + bytes_of(text) + b"\r\n\r\n" + bytes_of(text), name="article.eml"))


def _bot() -> Any:
    return Bot("1:made-up")


_BOT: Final = _bot()

TEXT_READERS: Final[Mapping[str, TextReader]] = MappingProxyType({
    "characters.decoded": lambda text: decoded(bytes_of(text) + b"\xe9\xff\xe8 " * 9, text[:200]),
    "characters.repaired": repaired,
    "files.is_mail": lambda text: is_mail(bytes_of(text)),
    "files.real_author": real_author,
    "files.real_title": real_title,
    "lines.boilerplate": _paragraphs_of(without_boilerplate),
    "lines.byline": byline_of,
    "lines.collapsed": collapsed,
    "lines.date": date_in,
    "lines.dateline": dateline_of,
    "lines.heading": lambda text: heading_of(paragraphs(text), text[:500]),
    "lines.is_ended": is_ended,
    "lines.known": _paragraphs_of(lambda lines: without_known_lines(lines, {}, frozenset(("a",)))),
    "lines.navigation": navigation_of,
    "lines.ornament": without_ornament,
    "lines.paragraphs": paragraphs,
    "lines.reason_to_drop": reason_to_drop,
    "pages.address": lambda text: (clean_address(text), place_of(text)),
    "pages.address_query": lambda text: clean_address(f"http://a.example/b?{text}"),
    "pages.date": iso_date,
    "pages.site": lambda text: without_site(collapsed(text)[:1_000], "Daily"),
    "text.duplicates": lambda text: (duplicate_keys(Article(text)), fingerprint(text), likeness(text, text[9:])),
    "text.language": language_of,
    "text.prose": refusal_of,
    "text.quotations": _quotations,
    "text.sentences": _sentences("en"),
    "text.sentences_th": _sentences("th"),
    "text.summary": lambda text: summary(text, "en", title=text[:200]),
    "text.transcript": transcript_lines,
    "text.words": Tokenizer().to_words,
    "typed.action": lambda text: (decode(text), parse_arguments(text)),
    "typed.days": _typed(lambda text: parse_days(text, _NOW.date(), ENGLISH, short_names=True)),
    "typed.length": parse_length,
    "typed.links": lambda text: article_links(links_in(text)),
    "typed.one_link": lambda text: links_in(f"https://a.example/{''.join(text.split())}"),
    "typed.parts": _joined_parts,
    "typed.schedule": _typed(timetable.parse_timetable),
    "typed.schedule_days": _typed(timetable.parse_days),
    "typed.search": lambda text: parse_search(text[:400], _NOW, _ZONE, ENGLISH),
    "typed.split": lambda text: richtext.split(richtext.bold(text)),
    "typed.words": lambda text: (words(text[:400]), word_spans(text[:400])),
    "typed.zone": lambda text: find_zone(text[:60]),
})  # fmt: skip
"""The readers of a piece of text, by name."""

WHOLE_READERS: Final[Mapping[str, TextReader]] = MappingProxyType({
    "whole.file": _in_file,
    "whole.latin_file": lambda text: _in_file(text, "cp1252"),
    "whole.mail": _mail,
    "whole.page": _page,
    "whole.text": lambda text: read(Material(text)),
})  # fmt: skip
"""The readers of a text as a whole submission, by name: each takes as long as many of the others."""


def digest(material: Material) -> object:
    """Read a submission and digest it, with nothing left from the digests before it."""
    sentence_spans.cache_clear()
    return make_digest(material)
