"""Everything that reads what strangers send, as functions that the fuzzer and the test of time call alike."""

import json
import warnings
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from html import escape
from types import MappingProxyType
from typing import Any, Final
from zoneinfo import ZoneInfo

from telegram import Bot

from bot.domain.content_words import content_words
from bot.domain.submission import Submission, joined
from bot.fetching.links import article_links, links_in
from bot.locales.interface_languages import LANGUAGES
from bot.message_types import richtext
from bot.message_types.action import decode, parse_arguments
from bot.message_types.fluent_lookup import texts_in
from bot.messengers.telegram.incoming.grouping import may_continue
from bot.messengers.telegram.incoming.message import command_arguments, quoted_submission, submission_of
from bot.messengers.telegram.incoming.raw_update import Parsed, parse
from bot.typed_input import timetable
from bot.typed_input.day_ranges import parse_days
from bot.typed_input.lengths import parse_length
from bot.typed_input.questions import actor_asked_about
from bot.typed_input.search_query import parse_search
from bot.typed_input.source_addresses import source_named
from bot.typed_input.time_zones import could_be_place, find_zone, parse_place
from bot.typed_input.watched_words import watched_words
from storage.search.normalize import name_line, word_spans, words
from storage.search.query import Query, terms
from storage.search.snippet import matching_line
from storage.search.transliteration import across_scripts, marked_name, other_spellings
from summarizer.article_languages import LANGUAGES_WITH_TABLES
from summarizer.attribution_in_english.quotations.quotes import joined_over_paragraphs, quotations
from summarizer.attribution_in_english.quotations.transcript import transcript_lines
from summarizer.attribution_in_other_languages.reader import read as read_with_tables
from summarizer.datelines.recognition import dateline_of
from summarizer.digest import digest_of, make_digest
from summarizer.language_identification import language_of
from summarizer.model import Article, Digest, Material
from summarizer.reading import read
from summarizer.reading.characters.charset import decoded
from summarizer.reading.characters.repair import repaired
from summarizer.reading.feed_formats.markup import plain_text, plain_title
from summarizer.reading.feed_formats.reader import feeds_of_page, read_feed, read_list
from summarizer.reading.feed_formats.telegram_channel import channel_title, read_post
from summarizer.reading.files.mail.head import is_mail
from summarizer.reading.files.metadata import real_author, real_title
from summarizer.reading.lines.boilerplate import reason_to_drop, without_boilerplate
from summarizer.reading.lines.byline import byline_of
from summarizer.reading.lines.dates import date_in
from summarizer.reading.lines.heading import heading_of, without_ornament
from summarizer.reading.lines.navigation import navigation_of
from summarizer.reading.lines.paragraphs import collapsed, is_ended, paragraphs
from summarizer.reading.lines.source_lines import without_known_lines
from summarizer.reading.pages.address import clean_address, place_of
from summarizer.reading.pages.metadata import iso_date, without_site
from summarizer.reading.prose import refusal_of
from summarizer.sentences import Tokenizer, sentence_spans
from summarizer.similarity.duplicates import duplicate_keys, likeness
from summarizer.similarity.fingerprint import fingerprint
from summarizer.stories.assignment import regrouped
from summarizer.stories.comparison.compare import compare
from summarizer.stories.comparison.values import Report
from summarizer.stories.grouping import group
from summarizer.stories.origins import origins, trace_of
from summarizer.stories.packed import packed, unpacked
from summarizer.stories.signature import Opening, signature_of
from summarizer.summary import summary
from tests.summarizer.reading.feed_formats import documents

TextReader = Callable[[str], object]

_NOW: Final = datetime(2026, 11, 29, 12, tzinfo=UTC)
_ZONE: Final = ZoneInfo("Europe/Berlin")
_ENGLISH: Final = "en"
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


def _in_some_language(reader: Callable[[str, str], object]) -> TextReader:
    """Return a reader of what somebody types to the bot in a language of its interface; the length tells in which."""
    languages = tuple(LANGUAGES)
    return _typed(lambda text: reader(text, languages[len(text) % len(languages)]))


def _read_with_tables(code: str) -> TextReader:
    """Return the reader of actors and claims in a language; it splits the sentences again each time."""

    def read_text(text: str) -> object:
        sentence_spans.cache_clear()
        return read_with_tables(text, text[:200], code)

    return read_text


def _stories(text: str) -> object:
    """Group the parts of a text into stories, all at once and one after the other."""
    signatures = [signature_of(Opening(part[:300], part, _ENGLISH, text[:10])) for part in _parts(text)]
    stored = [packed(each).to_bytes() for each in signatures]
    assert [unpacked(each).to_bytes() for each in stored] == stored
    regrouped(packed(signatures[-1]), list(map(packed, signatures[:-1])), range(len(signatures) - 1))
    return group(signatures)


def _origins(text: str) -> object:
    return origins([trace_of(part, part[:80], f"https://{part[-80:]}", part[:80]) for part in _parts(text)])


def _comparison(read_report: Callable[[str], Digest]) -> TextReader:
    return lambda text: compare([Report(read_report(part), number) for number, part in enumerate(_parts(text))])


def _german_digest(text: str) -> Digest:
    sentence_spans.cache_clear()
    return digest_of(Article(text, text[:80], published="2026-05-02", language="de"))


def _unread_digest(text: str) -> Digest:
    return Digest(Article(text, text[:80], published="2026-05-02", language=_ENGLISH), (), (), ())


def _parts(text: str) -> tuple[str, ...]:
    """Divide a text into three reports: two of nearly the same words, and one of others."""
    third = len(text) // 3 + 1
    return text[:third], text[9:third], text[2 * third :]


def _found_line(lines: tuple[str, ...]) -> object:
    text = "\n\n".join(lines)
    return matching_line(_unread_digest(text), Query(terms([(text[:40], False), (text[-40:], True)])))


def _names(text: str) -> object:
    names = text.split(",")
    return across_scripts(names), [(name_line(each), marked_name(each), other_spellings(words(each))) for each in names]


def _page(text: str) -> object:
    return read(Material(f"<html><body><article><p>{text}</p></article></body></html>", media_type="text/html"))


def _in_file(text: str, codec: str = "utf-8") -> object:
    return read(Material(text.encode(codec, "replace"), name="article.txt"))


def _mail(text: str) -> object:
    head = b"From: a <a@b.example>\r\nMIME-Version: 1.0\r\nSubject: "
    return read(Material(head + bytes_of(text) + b"\r\n\r\n" + bytes_of(text), name="article.eml"))


def _read_feed(material: Material) -> object:
    return read_feed(_bytes_in(material), material.media_type, documents.URL)


def _read_channel(material: Material) -> object:
    return read_feed(_bytes_in(material), material.media_type, documents.URL, is_channel=True)


def _read_post(material: Material) -> object:
    content = _bytes_in(material)
    return read_post(content, material.media_type, "harbour/1"), channel_title(content, material.media_type)


def _bytes_in(material: Material) -> bytes:
    return material.content if isinstance(material.content, bytes) else bytes_of(material.content)


def _in_feed(document: str, item: str) -> TextReader:
    """Return the reader of a feed whose one item has the text in each of its fields."""

    def read_text(text: str) -> object:
        made = document.replace("{items}", item.replace("{}", text))
        return read_feed(bytes_of(made), "application/xml; charset=utf-8", documents.URL)

    return read_text


def _json_feed(text: str) -> object:
    item = dict.fromkeys(("id", "url", "title", "content_html", "date_published"), text)
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": text, "items": [item]}
    return read_feed(json.dumps(feed).encode(), "application/json", documents.URL)


def _channel(text: str) -> object:
    made = documents.channel(documents.post(1, text, more=_POLL.replace("{}", text)))
    return _read_channel(Material(made)), _read_post(Material(made))


def _offering_page(text: str) -> object:
    link = f'<link rel=feed type="application/rss+xml" title="{text}" href="{text}">'
    return feeds_of_page(bytes_of(f"<base href='{text}'>{link}"), "text/html; charset=utf-8", documents.URL)


def _feed_list(text: str) -> object:
    said = escape(text)
    return read_list(bytes_of(f'<opml><body><outline text="{said}" xmlUrl="{said}"/>{text}</body></opml>'))


def _bot() -> Any:
    return Bot("1:made-up")


_BOT: Final = _bot()

_RSS_ITEM: Final = (
    "<item><guid>{}</guid><title>{}</title><link>{}</link><pubDate>{}</pubDate><description>{}</description></item>"
)
_ATOM_ITEM: Final = (
    "<entry><id>{}</id><title type='html'>{}</title><updated>{}</updated><content type='html'>{}</content></entry>"
)
_POLL: Final = '<div class="tgme_widget_message_poll"><b class="tgme_widget_message_poll_option_text">{}</b></div>'

TEXT_READERS: Final[Mapping[str, TextReader]] = MappingProxyType({
    "characters.decoded": lambda text: decoded(bytes_of(text) + b"\xe9\xff\xe8 " * 9, text[:200]),
    "characters.repaired": repaired,
    "feeds.atom": _in_feed(documents.ATOM, _ATOM_ITEM),
    "feeds.channel": _channel,
    "feeds.json": _json_feed,
    "feeds.list": _feed_list,
    "feeds.offered": _offering_page,
    "feeds.rss": _in_feed(documents.RSS_2, _RSS_ITEM),
    "feeds.text": plain_text,
    "feeds.title": plain_title,
    "files.is_mail": lambda text: is_mail(bytes_of(text)),
    "files.real_author": real_author,
    "files.real_title": real_title,
    "lines.boilerplate": _paragraphs_of(without_boilerplate),
    "lines.byline": byline_of,
    "lines.collapsed": collapsed,
    "lines.date": date_in,
    "datelines": dateline_of,
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
    "text.content_words": _paragraphs_of(lambda lines: list(map(content_words, lines))),
    "text.found_line": _paragraphs_of(_found_line),
    "text.names": _paragraphs_of(lambda lines: list(map(_names, lines))),
    "text.prose": refusal_of,
    "text.quotations": _quotations,
    "text.sentences": _sentences("en"),
    "text.sentences_th": _sentences("th"),
    "text.summary": lambda text: summary(text, "en", title=text[:200]),
    "text.transcript": transcript_lines,
    "text.words": Tokenizer().to_words,
    "typed.action": lambda text: (decode(text), parse_arguments(text)),
    "typed.days": _in_some_language(
        lambda text, language: parse_days(text, _NOW.date(), texts_in(language), short_names=True)
    ),
    "typed.length": parse_length,
    "typed.links": lambda text: article_links(links_in(text)),
    "typed.one_link": lambda text: links_in(f"https://a.example/{''.join(text.split())}"),
    "typed.parts": _joined_parts,
    "typed.place": _typed(lambda text: (parse_place(text), could_be_place(text))),
    "typed.question": actor_asked_about,
    "typed.schedule": _in_some_language(timetable.parse_timetable),
    "typed.schedule_days": _in_some_language(timetable.parse_days),
    "typed.search": _in_some_language(
        lambda text, language: parse_search(text[:400], _NOW, _ZONE, texts_in(language))
    ),
    "typed.source": _typed(source_named),
    "typed.split": lambda text: richtext.split(richtext.bold(text)),
    "typed.watched": _typed(watched_words),
    "typed.words": lambda text: (words(text[:400]), word_spans(text[:400])),
    "typed.zone": _typed(find_zone),
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

FEED_READERS: Final[Mapping[str, Callable[[Material], object]]] = MappingProxyType({
    "feed.rss_atom": _read_feed,
    "feed.json": _read_feed,
    "feed.channel": _read_channel,
    "feed.post": _read_post,
    "feed.offered": lambda page: feeds_of_page(_bytes_in(page), page.media_type, documents.URL),
    "feed.list": lambda file: read_list(_bytes_in(file)),
})  # fmt: skip
"""The readers of what a source publishes, as it arrived, by name."""

ARTICLE_READERS: Final[Mapping[str, TextReader]] = MappingProxyType({
    **{f"with_tables.{code}": _read_with_tables(code) for code in LANGUAGES_WITH_TABLES},
    "stories.comparison": _comparison(_unread_digest),
    "stories.comparison_of_claims": _comparison(_german_digest),
    "stories.groups": _stories,
    "stories.origins": _origins,
})  # fmt: skip
"""The readers of an article's text, by name: who acts in it and who says what, and what it shares with others."""


def digest(material: Material) -> object:
    """Read a submission and digest it, with nothing left from the digests before it."""
    sentence_spans.cache_clear()
    return make_digest(material)
