"""Mails that forward or quote another mail: in their text, in their HTML, as an attachment, or in several parts."""

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
NEWS = "News Desk <desk@courier.example>"


def mail(subject: str = "Fwd: Divers find bell") -> EmailMessage:
    written = EmailMessage()
    written["From"] = "Simon Hall <simon@corp.example>"
    written["Date"] = "Fri, 06 Mar 2026 12:48:13 +0100"
    written["Subject"] = subject
    written["MIME-Version"] = "1.0"
    return written


def with_text(plain: str, subject: str = "Fwd: Divers find bell") -> EmailMessage:
    written = mail(subject)
    written.set_content(plain)
    return written


def article_in(written: EmailMessage) -> Article:
    article = read_document(Material(written.as_bytes(), name="bell.eml"))
    assert isinstance(article, Article), article
    return article


def about(article: Article) -> tuple[str, str | None, str | None, str | None]:
    return article.text, article.title, article.source, (article.published or "")[:10] or None


FORWARDS = {
    "Outlook": f"FYI\n\n-----Original Message-----\nFrom: {NEWS}\nSent: Tuesday, March 3, 2026 6:20 PM\n"
    f"To: Simon Hall <simon@corp.example>; Ada Brook\n <ada@corp.example>\nSubject: Divers find bell\n\n{TEXT}",
    "Apple Mail": f"Worth a read!\n\nBegin forwarded message:\n\n> From: {NEWS}\n> Subject: Divers find bell\n"
    "> Date: 3 March 2026 at 18:20:00 GMT\n> To: simon@corp.example\n> \n" + "\n>\n".join(f"> {line}" for line in BODY),
    "German Thunderbird": "Zur Kenntnis.\n\n\n-------- Weitergeleitete Nachricht --------\nBetreff: Divers find bell\n"
    f"Datum: \tDi, 3. März 2026 18:20\nVon: \t{NEWS}\nAn: \tsimon@corp.example\n\n\n\n{TEXT}",
    "Russian": f"Посмотрите.\n\n-------- Пересылаемое сообщение --------\n03.03.2026, 18:20, {NEWS}:\n\n"
    f"От: {NEWS}\nДата: 3 марта 2026 г., 18:20\nТема: Divers find bell\nКому: simon@corp.example\n\n{TEXT}",
    "French": f"Pour info\n\n---------- Message transféré ---------\nDe : {NEWS}\nDate : mar. 3 mars 2026 à 18:20\n"
    f"Objet : Divers find bell\nÀ : simon@corp.example\n\n{TEXT}",
    "twice": "See below\n\n---------- Forwarded message ---------\nFrom: Ada Brook <ada@corp.example>\n"
    f"Date: Wed, Mar 4, 2026 at 9:00 AM\nSubject: Fwd: Divers find bell\nTo: Simon\n\nFor you.\n\n"
    f"---------- Forwarded message ---------\nFrom: {NEWS}\nDate: Tue, Mar 3, 2026 at 6:20 PM\n"
    f"Subject: Divers find bell\nTo: Ada\n\n{TEXT}",
}  # fmt: skip


@pytest.mark.parametrize("plain", FORWARDS.values(), ids=FORWARDS)
def test_a_forwarded_mail_is_read_without_the_note_and_the_fields_above_it(plain):
    assert about(article_in(with_text(plain, "Fwd: see below"))) == (
        TEXT,
        "Divers find bell",
        "News Desk",
        "2026-03-03",
    )


def test_the_note_and_the_fields_are_listed_with_what_was_left_out():
    (dropped,) = article_in(with_text(FORWARDS["Outlook"])).dropped

    assert dropped.text.startswith("FYI\n")
    assert "Sent: Tuesday" in dropped.text


def html(*parts: str) -> EmailMessage:
    written = mail()
    written.set_content(f"<html><body>{''.join(parts)}</body></html>", subtype="html")
    return written


PARAGRAPHS = "".join(f"<p>{line}</p>" for line in BODY)
HEAD = "From: <b>News Desk</b> &lt;<a href='mailto:desk@courier.example'>desk@courier.example</a>&gt;"


@pytest.mark.parametrize(
    "written",
    [
        html(
            "<div dir=ltr>FYI, see below.</div><br><div class=gmail_quote><div class=gmail_attr>"
            f"---------- Forwarded message ---------<br>{HEAD}<br>Date: Tue, Mar 3, 2026 at 6:20 PM<br>"
            f"Subject: Divers find bell<br>To: Simon</div><br>{PARAGRAPHS}</div>"
        ),
        html(
            "<p>Good story, see below.</p><hr><div id=divRplyFwdMsg><font><b>From:</b> News Desk "
            "&lt;desk@courier.example&gt;<br><b>Sent:</b> Tuesday, March 3, 2026 6:20 PM<br><b>To:</b> Simon<br>"
            f"<b>Subject:</b> Divers find bell</font></div><div>{PARAGRAPHS}</div>"
        ),
        html(
            "<div>Have a look</div><div><br><blockquote type=cite><div>Begin forwarded message:</div>"
            f"<div><b>From: </b>{NEWS.replace('<', '&lt;')}</div><div><b>Subject: </b>Divers find bell</div>"
            f"<div><b>Date: </b>3 March 2026 at 18:20:00 GMT</div><div>{PARAGRAPHS}</div></blockquote></div>"
        ),
        html(
            "<p>Seen this?</p><div>On Tue, 3 Mar 2026 at 18:20, News Desk &lt;desk@courier.example&gt; wrote:<br>"
            f"</div><blockquote class='gmail_quote'>{PARAGRAPHS}</blockquote>"
        ),
    ],
    ids=["Gmail", "Outlook", "Apple Mail", "a reply"],
)
def test_a_mail_forwarded_as_html_is_read_without_the_note_and_the_fields_above_it(written):
    assert about(article_in(written)) == (TEXT, "Divers find bell", "News Desk", "2026-03-03")


def test_a_quotation_in_an_article_stays_in_it():
    written = html(f"{PARAGRAPHS}<blockquote><p>“We have never seen such a bell,” said the mayor.</p></blockquote>")

    assert "never seen such a bell" in article_in(written).text


AGAIN = "Yes.\n\nOn Wed, 4 Mar 2026 at 9:00, Ada Brook <ada@corp.example> wrote:\n\n> Look at this.\n>\n"


def quoted(*lines: str, marks: str = "> ") -> str:
    return "\n".join(f"{marks}{line}".rstrip() for line in lines)


@pytest.mark.parametrize(
    ("plain", "about_it"),
    [
        (
            f"Hi,\n\nAm 03.03.2026 um 18:20 schrieb {NEWS}:\n{quoted(*BODY)}\n\n-- \nSimon Hall",
            ("News Desk", "2026-03-03"),
        ),
        (
            f"Le mar. 3 mars 2026 à 18:20, News Desk\n<desk@courier.example> a écrit :\n\n{quoted(*BODY)}\n\nA lire !",
            ("News Desk", "2026-03-03"),
        ),
        (
            f"{AGAIN}> On Tue, 3 Mar 2026 at 18:20, {NEWS} wrote:\n>\n{quoted(*BODY, marks='> > ')}",
            ("News Desk", "2026-03-03"),
        ),
        (quoted(*BODY), ("Simon Hall", "2026-03-06")),
    ],
    ids=["German", "French, over two lines", "twice", "nothing else"],
)
def test_an_article_quoted_in_a_reply_is_read_without_its_marks(plain, about_it):
    article = article_in(with_text(plain, "Re: Divers find bell"))

    assert article.text.replace("\n\n", " ") == TEXT.replace("\n\n", " ")
    assert about(article)[1:] == ("Divers find bell", *about_it)


def test_the_lines_of_a_quoted_paragraph_are_joined():
    lines = [
        "The harbour of the old town was closed for a week while",
        "divers looked for the anchor of the ferry.",
        "",
        "Nobody had expected to find a bell, said the harbour",
        "master, Jean Müller, on Thursday in the town hall, where it",
        "will be shown from next month.",
    ]
    article = article_in(with_text(f"On 3 March 2026 at 18:20, {NEWS} wrote:\n{quoted(*lines)}"))

    assert article.text.split("\n\n") == [" ".join(lines[:2]), " ".join(lines[3:])]


def test_an_article_above_an_older_mail_is_read_without_it():
    plain = f"{TEXT}\n\nOn Tue, 3 Mar 2026 at 18:20, {NEWS} wrote:\n> Please send me the text about the bell."

    article = article_in(with_text(plain, "Re: Divers find bell"))

    assert about(article) == (TEXT, "Divers find bell", "Simon Hall", "2026-03-06")


def test_single_quoted_lines_in_an_article_stay_in_it_without_their_marks():
    plain = "\n\n".join((BODY[0], "> We have never seen such a bell in this town, said the mayor.", *BODY[1:]))

    assert "\n\nWe have never seen such a bell" in article_in(with_text(plain)).text


def test_a_signature_is_not_part_of_the_text():
    article = article_in(with_text(f"{TEXT}\n\n-- \nSimon Hall\nHead of Harbour Affairs\n+44 20 7946 0000"))

    assert article.text == TEXT


def in_parts(*contents: tuple[str, str]) -> EmailMessage:
    written = mail("Divers find bell")
    written.make_mixed()
    for subtype, content in contents:
        part = EmailMessage()
        if subtype == "png":
            part.set_content(b"\x89PNG", "image", "png", disposition="inline", filename="bell.png")
        else:
            part.set_content(content, subtype=subtype)
        written.attach(part)
    return written


@pytest.mark.parametrize(
    "written",
    [
        in_parts(("plain", BODY[0]), ("png", ""), ("plain", BODY[1]), ("png", ""), ("plain", BODY[2])),
        in_parts(("html", f"<p>{BODY[0]}</p>"), ("png", ""), ("html", f"<p>{BODY[1]}</p><p>{BODY[2]}</p>")),
        in_parts(("html", f"<html><body><p>{BODY[0]}</p></body></html>"), ("plain", f"{BODY[1]}\n\n{BODY[2]}")),
        in_parts(("plain", TEXT), ("html", PARAGRAPHS)),
    ],
    ids=["plain", "HTML", "HTML and plain", "the same twice"],
)
def test_all_texts_of_a_mail_in_parts_are_read_in_order(written):
    assert about(article_in(written)) == (TEXT, "Divers find bell", "Simon Hall", "2026-03-06")


def test_of_alternatives_around_pictures_one_is_read():
    written = with_text(f"{BODY[0]}\n\n{BODY[1]}\n\n{BODY[2]}")
    mixed = in_parts(("html", f"<p>{BODY[0]}</p>"), ("png", ""), ("html", f"<p>{BODY[1]}</p><p>{BODY[2]}</p>"))
    written.make_alternative()
    for name in ("From", "Date", "Subject", "MIME-Version"):
        del mixed[name]
    written.attach(mixed)

    assert article_in(written).text == TEXT


def original(plain: str = TEXT) -> EmailMessage:
    written = with_text(plain, "Divers find bell")
    written.replace_header("From", NEWS)
    written.replace_header("Date", "Tue, 03 Mar 2026 18:20:00 +0000")
    return written


def covering(note: str = "Please have a look at the attached.", *, as_file: bool = False) -> EmailMessage:
    written = with_text(note, "FW: worth a read")
    if as_file:
        written.add_attachment(original().as_bytes(), "application", "octet-stream", filename="Divers find bell.eml")
    else:
        written.add_attachment(original())
    return written


def twice_attached() -> EmailMessage:
    written = with_text("From Simon.", "Fwd: FW: worth a read")
    written.add_attachment(covering())
    return written


LONG_NOTE = "I found this story in the newsletter of the harbour, and I thought that you might like it as well. " * 3


@pytest.mark.parametrize(
    "written",
    [covering(), covering(LONG_NOTE), covering(as_file=True), twice_attached()],
    ids=["a mail", "under a long note", "as a file", "in an attached mail"],
)
def test_an_attached_mail_is_read_with_its_own_title_source_and_date(written):
    article = article_in(written)

    assert about(article)[1:] == ("Divers find bell", "News Desk", "2026-03-03")


def test_a_mail_is_read_itself_if_the_one_attached_to_it_is_not_an_article():
    written = with_text(TEXT, "Divers find bell")
    written.add_attachment(original("Thank you for the text."))

    assert about(article_in(written)) == (TEXT, "Divers find bell", "Simon Hall", "2026-03-06")


HOSTILE_HEAD = b"MIME-Version: 1.0\nFrom: a@b.example\n"


@pytest.mark.parametrize(
    "content",
    [
        HOSTILE_HEAD + b"\n" + b"From: a\nDate: b\nSubject: c\n\nd\n" * 30_000,
        HOSTILE_HEAD + b"\n" + b"From: a\nb\n" * 30_000,
        HOSTILE_HEAD + b"\n" + b"".join(b">" * (n % 60) + b" a:\n" for n in range(12_000)),
        HOSTILE_HEAD + b"\n" + b"> " * 490_000,
        HOSTILE_HEAD + b"\n" + b"a@" * 490_000 + b":\n> a",
        HOSTILE_HEAD + b"Content-Type: text/html\n\n" + b"<blockquote type=cite>a" * 50_000,
        HOSTILE_HEAD + b"Content-Type: text/html\n\n" + b"<p>From: a<p>Date: b<p>" * 20_000,
    ],
    ids=["fields", "long fields", "depths", "one line", "addresses", "quotations in quotations", "fields in HTML"],
)
def test_a_hostile_mail_in_a_mail_is_refused_within_limits_of_memory_and_time(content):
    assert isinstance(within_limits(lambda given: read_document(Material(given)), content), Refusal | Stub)
