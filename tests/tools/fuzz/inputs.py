"""Makes inputs of every kind from a seed: by grammar, from hostile fragments, and by mutating texts of our own."""

import json
import random
from base64 import b64encode
from collections.abc import Callable, Sequence
from functools import cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import Any, Final
from zipfile import ZIP_DEFLATED, ZipFile

import docx

from summarizer.model import Material
from tests.summarizer.reading.files.pdf.writer import pdf, raw_pdf, stream
from tests.tools.fuzz.hostile import FRAGMENTS, PAGES, SHAPES

ROOT: Final = Path(__file__).parents[2]

MAX_CHARACTERS: Final = 64_000
"""Characters of the longest input; most are short, since faults of grammar need few."""

_CODECS: Final = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-32",
    "cp1252",
    "cp1251",
    "koi8-r",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
    "iso2022_jp",
)
_TAGS: Final = (
    "div",
    "p",
    "span",
    "a",
    "article",
    "section",
    "aside",
    "nav",
    "h1",
    "h2",
    "h3",
    "li",
    "ul",
    "table",
    "tr",
    "td",
    "b",
    "blockquote",
    "figure",
    "figcaption",
    "time",
    "pre",
    "br",
    "script",
    "style",
    "form",
    "svg",
    "template",
    "noscript",
)
_ATTRIBUTES: Final = (
    "class=author",
    'class="byline post"',
    "hidden",
    'rel="author"',
    "itemprop=author",
    'href="/a?utm_source=b"',
    "href",
    'class="paywall"',
    "style='display:none'",
    'datetime="2026-11-01T10:00:00Z"',
    "id=main",
    'lang="de"',
    'class="',
)
_HEADS: Final = (
    "<title>{}</title>",
    '<meta property="og:title" content="{}">',
    '<meta name=author content="{}">',
    '<meta name=date content="{}">',
    '<link rel=canonical href="{}">',
    '<meta property="og:url" content="http://a.b/{}">',
    '<meta property="og:site_name" content="{}">',
    '<meta charset="{}">',
    "<base href='{}'>",
)
_NAMES: Final = ("Ann Lee", "Helena Marsh", "Jean-Luc de Vries", "Øystein Å.", "МАРИЯ Иванова", "李明", "O’Neil", "X")
DAYS: Final = (
    "1 May 2026",
    "May 1, 2026",
    "01/02/2026",
    "2026-05-01T10:00:00Z",
    "1. Mai 2026",
    "1 мая 2026 г.",
    "2026年5月1日",
    "31.2.26",
)
_LINES: Final = (
    "By {name} and {name}, {day}",
    "{name} | {day} | Reuters",
    "KYIV, {day} (Reuters) - {words}",
    "{day}",
    "{name}: {words}",
    "“{words},” said {name}.",
    '"{words}',
    "‘{words}’ {name} told {name}.",
    "Photo: {name}/AFP",
    "Read more: {words}",
    "Share on Facebook | Twitter",
    "© {day} {name}",
    "- {words}",
    "{words}\n{words}",
    "# {words}",
    "https://a.example/{words}",
    "{name} (born {day}) is {words}.",
    "According to {name}, {words}.",
    "«{words}», — сказал {name}.",
    "„{words}“, sagte {name}.",
    "every day at 8",
    "mon-fri 8:00 18.30",
    'actor:"{name}" since:{day}',
    "Berlin, {name}",
    "UTC+5:30",
    "#12 ›10",
)


class Maker:
    """Makes the inputs of one number: the same seed and number make the same input."""

    def __init__(self, seed: int, number: int) -> None:
        self._random = random.Random(f"{seed}/{number}")  # noqa: S311 - nothing here is a secret

    def text(self) -> str:
        """Return a text of any kind and length."""
        made = self._one_of((self._mutated, self._mutated, self._by_grammar, self._of_fragments, self._shaped))()
        return made[:MAX_CHARACTERS]

    def page(self) -> str:
        """Return a page: nested, unclosed, with metadata that contradict each other, or one made to cost time."""
        if self._random.random() < 0.05:
            return self._one_of(tuple(PAGES.values()))(self._size())
        head = "".join(self._one_of(_HEADS).format(escape(self._some())) for _ in range(self._random.randrange(6)))
        return f"<html><head>{head}{self._structured_data()}</head><body>{self._body()}"[:MAX_CHARACTERS]

    def file(self) -> Material:
        """Return a file of any format, whole or damaged."""
        name, make = self._one_of(
            (
                ("a.txt", self._encoded),
                ("a.html", self._page_file),
                ("a.eml", self._mail),
                ("a.mht", self._mail),
                ("a.pdf", self._pdf),
                ("a.docx", self._docx),
                ("a.zip", self._zip),
                ("a", self._encoded),
            )
        )
        content = make()
        if self._random.random() < 0.5:
            content = self._damaged(content)
        return Material(content, name=name, media_type=self._one_of((None, "text/html", "text/plain; charset=koi8-r")))

    def update(self) -> dict[str, Any]:
        """Return an update as Telegram sends it, with entities and blocks that need not fit its text."""
        text = self.text()[:4_096]
        message = {
            "message_id": 5,
            "date": 1_790_000_000,
            "chat": {"id": 7, "type": "private"},
            "text": text,
            "entities": [self._entity(len(text)) for _ in range(self._random.randrange(5))],
        }
        if self._random.random() < 0.3:
            del message["text"]
            message["rich_message"] = {"blocks": self._blocks(self._random.randrange(90))}
        if self._random.random() < 0.2:
            message["quote"] = {"text": self._some(), "position": 0, "entities": [self._entity(9)]}
        if self._random.random() < 0.1:
            message[self._one_of(tuple(message))] = self._one_of((None, [], {}, "x", -1, 2**70, 0.5))
        return {"update_id": 1, "message": message}

    def _one_of(self, choices: Sequence[Any]) -> Any:
        return choices[self._random.randrange(len(choices))]

    def _size(self) -> int:
        """Return a number of characters: as often below as above five hundred."""
        return min(
            MAX_CHARACTERS,
            int(4 * 2 ** (14 * self._random.random() ** 1.3)) if self._random.random() < 0.98 else MAX_CHARACTERS,
        )

    def _shaped(self) -> str:
        shape: Callable[[str, int], str] = self._one_of(tuple(SHAPES.values()))
        return shape(self._one_of(FRAGMENTS), self._size())

    def _of_fragments(self) -> str:
        pieces, left = [], self._size()
        while left > 0:
            pieces.append(self._one_of(FRAGMENTS) * self._random.choice((1, 1, 2, 3, 40)))
            left -= len(pieces[-1])
        return "".join(pieces)

    def _by_grammar(self) -> str:
        return self._one_of(("\n", "\n\n", " ", "\r\n")).join(
            self._line() for _ in range(self._random.randrange(1, 25))
        )

    def _line(self) -> str:
        return str(self._one_of(_LINES)).format(name=self._one_of(_NAMES), day=self._one_of(DAYS), words=self._some())

    def _some(self) -> str:
        """Return some words of an article, or a fragment."""
        if self._random.random() < 0.2:
            return str(self._one_of(FRAGMENTS))
        text = self._one_of(texts())
        at = self._random.randrange(len(text))
        return str(text[at : at + self._random.randrange(1, 120)])

    def _mutated(self) -> str:
        text = self._one_of(texts())
        at = self._random.randrange(len(text))
        text = text[at : at + self._size()]
        for _ in range(self._random.randrange(6)):
            start = self._random.randrange(len(text) + 1)
            end = min(len(text), start + int(2 ** (10 * self._random.random())))
            part = text[start:end]
            new = self._one_of(
                (
                    "",
                    part * 2,
                    part[::-1],
                    part.upper(),
                    self._one_of(FRAGMENTS),
                    self._one_of(FRAGMENTS) * 30,
                    part.replace(" ", ""),
                    part.replace(" ", "\n"),
                    part.encode(errors="replace").decode("cp1252", "replace"),
                    self._line(),
                )
            )
            text = text[:start] + new + text[end:]
        return text

    def _body(self) -> str:
        pieces: list[str] = []
        open_tags: list[str] = []
        for _ in range(int(2 ** (9 * self._random.random()))):
            kind = self._random.random()
            if kind < 0.45:
                open_tags.append(self._one_of(_TAGS))
                pieces.append(f"<{open_tags[-1]} {self._one_of((*_ATTRIBUTES, '', '', ''))}>")
            elif kind < 0.7 and open_tags:
                pieces.append(f"</{open_tags.pop(self._random.randrange(len(open_tags)))}>")
            else:
                pieces.append(self._one_of((self._some, self._line))())
        return "".join(pieces)

    def _structured_data(self) -> str:
        if self._random.random() < 0.6:
            return ""
        article: dict[str, Any] = {
            "@type": self._one_of(("NewsArticle", ["Report"], None, 5)),
            "headline": self._some(),
            "articleBody": self._some(),
            "author": self._one_of(({"name": self._some()}, [[{"name": ["a"]}]], "A B", None, 1)),
            "datePublished": self._one_of(DAYS),
            "isAccessibleForFree": self._one_of((True, "False", None, [])),
        }
        text = json.dumps({"@graph": [article]} if self._random.random() < 0.5 else article)
        return f'<script type="application/ld+json">{text[: self._one_of((None, None, 40))]}</script>'

    def _encoded(self) -> bytes:
        return self.text().encode(self._one_of(_CODECS), "replace")

    def _page_file(self) -> bytes:
        return self.page().encode(self._one_of(_CODECS), "replace")

    def _mail(self) -> bytes:
        head = [
            f"From: {self._some()} <a@b.example>",
            f"Subject: {self._some()}",
            f"Date: {self._one_of(DAYS)}",
            "MIME-Version: 1.0",
            f"Snapshot-Content-Location: http://a.example/{self._some()}",
            f"Received: {self._some()}",
        ]
        self._random.shuffle(head)
        return "\r\n".join([*head[: self._random.randrange(2, 7)], self._part(4)]).encode(errors="replace")

    def _part(self, depth: int) -> str:
        if depth and self._random.random() < 0.4:
            inner = "".join(f"\r\n--b{depth}\r\n{self._part(depth - 1)}" for _ in range(self._random.randrange(1, 4)))
            return f'Content-Type: multipart/mixed; boundary="b{depth}"\r\n{inner}\r\n--b{depth}--\r\n'
        kind, encoding = (
            self._one_of(("html", "plain", "calendar")),
            self._one_of(("8bit", "base64", "quoted-printable", "x")),
        )
        content = self.page() if kind == "html" else self.text()
        if encoding == "base64":
            content = b64encode(content.encode(errors="replace")).decode()
        return (
            f"Content-Type: text/{kind}; charset={self._one_of((*_CODECS, self._some()))}\r\n"
            f"Content-Transfer-Encoding: {encoding}\r\n\r\n{content}"
        )

    def _pdf(self) -> bytes:
        if self._random.random() < 0.2:
            return raw_pdf(*(self._object() for _ in range(self._random.randrange(1, 7))))
        pages = [[self._pdf_line(row) for row in range(self._random.randrange(60))] for _ in range(3)]
        return pdf(pages[: self._random.randrange(1, 4)], info=f"/Title ({_western(self._some())[:40]})")

    def _pdf_line(self, row: int) -> tuple[float, float, float, str]:
        return self._one_of((50, 300)), 780 - 12 * row, self._one_of((9, 9, 20)), _western(self._some())

    def _object(self) -> bytes:
        operators = b" ".join(
            self._one_of((b"q", b"BT", b"(a) Tj", b"1 0 0 1 9 9 cm", b"/F1 9 Tf", b"[", b"<<", b"EI"))
            for _ in range(50)
        )
        return bytes(
            self._one_of(
                (
                    b"<< /Type /Catalog /Pages 2 0 R >>",
                    b"<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>",
                    b"<< /Type /Page /Parent 2 0 R /Contents [4 0 R 5 0 R] /Resources << /Font 5 0 R >> >>",
                    stream(operators),
                    stream(operators, "/Filter /FlateDecode"),
                    b"[" * 70,
                    b"6 0 R",
                    b"<< /A (" + operators + b") >>",
                )
            )
        )

    def _docx(self) -> bytes:
        document = docx.Document()
        body = "".join(
            f"<w:p><w:r><w:t>{escape(self._printable())}</w:t></w:r></w:p>" for _ in range(self._random.randrange(9))
        )
        if self._random.random() < 0.3:
            depth = self._random.randrange(60)
            body = "<w:tbl><w:tr><w:tc>" * depth + body + "</w:tc></w:tr></w:tbl>" * depth
        file = BytesIO()
        document.save(file)
        return _with_body(file.getvalue(), body)

    def _printable(self) -> str:
        return "".join(each for each in self._some() if each.isprintable())

    def _zip(self) -> bytes:
        file = BytesIO()
        with ZipFile(file, "w", ZIP_DEFLATED) as archive:
            for _ in range(self._random.randrange(4)):
                name = self._one_of(("page.html", "a/b.htm", "mimetype", "__MACOSX/page.html", "x" * 300))
                if name not in archive.namelist():
                    archive.writestr(name, self.page().encode(errors="replace"))
        return file.getvalue()

    def _damaged(self, content: bytes) -> bytes:
        damaged = bytearray(content)
        for _ in range(self._random.randrange(1, 12)):
            at = self._random.randrange(len(damaged) + 1)
            end = at + self._random.choice((0, 1, 1, 4, 200))
            damaged[at:end] = self._one_of(
                (b"", b"\0", bytes(damaged[at:end]) * 3, self._random.randbytes(3), b"<", b"PK\x03\x04", b"9" * 12)
            )
        return bytes(damaged)

    def _entity(self, length: int) -> dict[str, Any]:
        return {
            "type": self._one_of(("url", "text_link", "bold", "mention", "pre", "new kind")),
            "url": self._one_of((None, "a.b", self._some())),
            "offset": self._random.randrange(-1, length + 3),
            "length": self._random.randrange(-1, length + 3),
        }

    def _blocks(self, depth: int) -> Any:
        if not depth:
            return self._one_of((self._some(), None, 5, {"url": self._some()}))
        key = self._one_of(("blocks", "text", "items", "caption", "cells", "new"))
        inner = self._blocks(depth - 1)
        return self._one_of(({key: inner}, [inner], [{key: inner, "url": "http://a.b"}, "x"]))


@cache
def texts() -> tuple[str, ...]:
    """Return the invented articles of the repository, which mutation begins with."""
    articles = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "quality" / "articles").glob("*.txt"))]
    marked = [
        json.loads(file.read_text(encoding="utf-8")) for file in sorted((ROOT / "quality" / "corpus").glob("*.json"))
    ]
    return (*articles, *("\n\n".join(map(" ".join, each["paragraphs"])) for each in marked))


def _western(text: str) -> str:
    return text.encode("cp1252", "ignore").decode("cp1252")


def _with_body(document: bytes, body: str) -> bytes:
    """Return a Word document with other content."""
    file = BytesIO()
    with ZipFile(BytesIO(document)) as old, ZipFile(file, "w", ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "word/document.xml":
                content = content.replace(b"<w:body>", b"<w:body>" + body.encode(errors="replace"))
            new.writestr(part.filename, content)
    return file.getvalue()
