from email.message import EmailMessage

import pytest

from summarizer.model import Article, Material, Refusal, Stub
from summarizer.reading.files.documents import read_document
from tests.summarizer.reading.files.limits import within_limits

BODY = (
    "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry.",
    "Nobody had expected to find a bell, said the harbour master, Jean Müller, on Thursday in the town hall.",
    "The bell will be shown in the town hall from next month, and the ferry is to get a new anchor.",
)
TEXT = "\n\n".join(BODY)
PAGE = f"<html><body>{''.join(f'<p>{line}</p>' for line in BODY)}</body></html>"
SAVED = f"<html><head><title>Divers find bell - Harbour News</title></head><body><h1>Divers find bell</h1>{PAGE}"


def mail(plain=None, html=None, charset="utf-8", **headers):
    written = EmailMessage()
    written["From"] = "Harbour News <desk@harbour.example>"
    written["Date"] = "Sat, 14 Jun 2025 09:30:00 +0200"
    written["Subject"] = "Divers find bell"
    written["MIME-Version"] = "1.0"
    for name, value in headers.items():
        del written[name]
        written[name] = value
    if plain is not None:
        written.set_content(plain, charset=charset)
    if html is not None:
        (written.add_alternative if plain is not None else written.set_content)(html, subtype="html", charset=charset)
    return written


def saved_page(address="https://harbour.example/bell"):
    page = SAVED.replace("ü", "=C3=BC")
    lines = (
        "From: <Saved by Blink>",
        f"Snapshot-Content-Location: {address}",
        "Subject: =?utf-8?Q?Divers=20find=20bell?=",
        "Date: Fri, 1 Aug 2025 10:00:00 -0000",
        "MIME-Version: 1.0",
        'Content-Type: multipart/related; type="text/html"; boundary="----Edge"',
        "",
        "------Edge",
        "Content-Type: text/html",
        "Content-Transfer-Encoding: quoted-printable",
        f"Content-Location: {address}",
        "",
        page,
        "------Edge",
        "Content-Type: text/css",
        "",
        "p { color: red }",
        "------Edge--",
        "",
    )
    return "\r\n".join(lines).encode()


@pytest.mark.parametrize(
    "written",
    [
        mail(TEXT),
        mail(TEXT, charset="iso-8859-1"),
        mail(html=PAGE),
        mail(TEXT, PAGE),
        mail(TEXT, "<p>See the text.</p>"),
        mail("Read it in your browser.", PAGE),
        mail(TEXT, Subject="Fwd: FW: Divers find bell"),
    ],
)
def test_the_title_of_a_mail_is_its_subject(written):
    article = read_document(Material(written.as_bytes()))

    assert isinstance(article, Article)
    assert (article.text, article.title) == (TEXT, "Divers find bell")


def test_the_sender_and_date_of_a_mail_are_its_source_and_date():
    article = read_document(Material(mail(TEXT).as_bytes(), name="bell.eml"))

    assert isinstance(article, Article)
    assert (article.source, article.published) == ("Harbour News", "2025-06-14T09:30:00+02:00")


def test_the_source_of_a_mail_without_a_sender_name_is_the_domain():
    article = read_document(Material(mail(TEXT, From="desk@harbour.example").as_bytes()))

    assert isinstance(article, Article)
    assert article.source == "harbour.example"


def test_an_attachment_is_not_the_text():
    written = mail(TEXT)
    written.add_attachment("Terms. " * 200, filename="terms.txt")

    article = read_document(Material(written.as_bytes()))

    assert isinstance(article, Article)
    assert article.text == TEXT


def test_a_page_saved_as_one_file_is_read_as_from_its_site():
    article = read_document(Material(saved_page(), name="bell.mhtml", media_type="multipart/related"))

    assert isinstance(article, Article)
    assert (article.text, article.title, article.url) == (TEXT, "Divers find bell", "https://harbour.example/bell")
    assert (article.source, article.published) == ("harbour.example", None)


def test_a_text_that_resembles_a_mail_is_read_as_text():
    article = read_document(Material(f"Subject: Divers find bell\nFrom: Ada\n\n{TEXT}".encode(), name="bell.txt"))

    assert isinstance(article, Article)
    assert TEXT in article.text
    assert article.source is None


@pytest.mark.parametrize(
    "content",
    [
        b"From: a@b.example\nMIME-Version: 1.0\n\n",
        b"MIME-Version: 1.0\nContent-Type: image/png\n\nABC",
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed\n\nABC",
    ],
)
def test_a_mail_without_text_is_refused(content):
    assert isinstance(read_document(Material(content, name="bell.eml")), Refusal | Stub)


HEAD = b"MIME-Version: 1.0\nFrom: a@b.example\n"


@pytest.mark.parametrize(
    "content",
    [
        HEAD + b"Content-Type: text/html;" + b' a="' * 500_000 + b"\n\nWords.",
        HEAD + b"Subject: " + b"(" * 2_000_000 + b"\n\nWords.",
        HEAD + b"From: " + b"a," * 1_000_000 + b"\n\nWords.",
        HEAD + b"Subject: " + b"=?utf-8?q?a?= " * 300_000 + b"\n\nWords.",
        HEAD + b'Content-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\n" * 1_000_000,
        HEAD + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(100_000)),
        HEAD + b"a: b\n" * 1_000_000,
        HEAD + b"Subject: a\n" + b" b\n" * 3_000_000 + b"\nWords.",
        HEAD + b"Content-Type: text/plain; charset=" + b"x" * 2_000_000 + b"\n\nWords.",
        HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"=" * 10_000_000,
        HEAD + b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 a\n" + b"#86)C\n" * 1_000_000,
    ],
    ids=[
        "parameters", "comments", "addresses", "coded words", "parts", "parts in parts", "headers", "folded header",
        "charset", "base64", "uuencode",
    ],
)  # fmt: skip
def test_a_hostile_mail_is_refused_within_limits_of_memory_and_time(content):
    assert isinstance(within_limits(lambda given: read_document(Material(given)), content), Refusal | Stub)


def test_forwarding_prefixes_are_removed_only_at_the_beginning_of_a_subject():
    written = mail(TEXT, Subject="Re: Mayor: divers find bell")

    assert read_document(Material(written.as_bytes(), name="bell.eml")).title == "Mayor: divers find bell"
