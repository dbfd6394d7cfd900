"""How text is set on the pages of newspapers and magazines: columns, drop caps, footnotes, fake bold, vertical text."""

from textwrap import wrap

import pytest

from summarizer.model import Article, Material
from summarizer.reading.files.documents import read_document
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.writer import Lines, pdf, raw_pdf, stream

FIRST = "The harbour of the old town was closed for a week while divers looked for the anchor of the ferry."
SECOND = "Nobody had expected them to find anything else, but on the third day they came up with a bronze bell."
THIRD = "The bell was cast in 1761 and will be shown in the town hall from May, together with letters of its captain."
FOURTH = "A second search is planned for the autumn, when the water is clearer and the ferry lies in the dock."


def column(text: str, x: float, top: float, width: int) -> Lines:
    return [(x, top - 13 * number, 11, line) for number, line in enumerate(wrap(text, width))]


def text_of(content: bytes) -> str:
    written = pdf_text(content)
    assert isinstance(written, FileText)
    return written.text


def in_order(text: str, *parts: str) -> bool:
    places = [text.find(part[:30]) for part in parts]
    return -1 not in places and places == sorted(places)


HEADLINE = (60, 760, 20, "Divers find a bell from the old times")


@pytest.mark.parametrize(
    "page",
    [
        [HEADLINE, *column(SECOND, 330, 720, 36), *column(FIRST, 60, 500, 36)],
        [
            HEADLINE,
            *column(FIRST, 50, 500, 26),
            *column(SECOND, 220, 720, 26),
            *column(THIRD, 390, 720, 26),
        ],
        [
            HEADLINE,
            *column(FIRST, 50, 720, 26),
            *column(SECOND, 220, 480, 26),
            *column(THIRD, 390, 720, 26),
        ],
        [
            (60, 780, 8, "HARBOUR NEWS"),
            (500, 780, 8, "4 March 2026"),
            HEADLINE,
            *column(FIRST, 60, 520, 36),
            *column(SECOND, 60, 400, 36),
            *column(THIRD, 330, 720, 36),
            *column(FOURTH, 330, 610, 36),
            (300, 30, 8, "3"),
        ],
    ],
    ids=["above the first of two", "above the first of three", "above the second of three", "with header and footer"],
)
def test_columns_are_read_from_left_to_right_if_there_is_a_photo_above_one_of_them(page):
    text = text_of(pdf([page]))

    assert in_order(text, *[part for part in (FIRST, SECOND, THIRD, FOURTH) if part[:20] in text])
    assert FIRST in text


def test_the_text_across_the_page_is_read_before_and_after_its_columns():
    page = [
        *column(FIRST, 60, 740, 90),
        *column(THIRD, 330, 660, 36),
        *column(SECOND, 60, 600, 36),
        *column(FOURTH, 60, 400, 90),
    ]

    assert in_order(text_of(pdf([page])), FIRST, SECOND, THIRD, FOURTH)


def test_an_article_in_columns_is_read_before_the_one_below_it():
    page = [
        *column(FIRST, 60, 740, 36),
        *column(SECOND, 330, 740, 36),
        (60, 640, 20, "Search in autumn"),
        *column(THIRD, 60, 610, 36),
        *column(FOURTH, 330, 610, 36),
    ]

    written = pdf_text(pdf([page]))

    assert isinstance(written, FileText)
    assert in_order(written.text, FIRST, SECOND, THIRD, FOURTH)


def test_lines_side_by_side_are_not_columns():
    page = [(60, 740, 11, "By Ada Brook"), (400, 740, 11, "Elmsea, Tuesday"), *column(FIRST, 60, 700, 40)]

    assert text_of(pdf([page])).endswith(FIRST)


def drop_cap(letter: str, rest: str, *, gap: float = 3, after: bool = False) -> Lines:
    """Return a paragraph with a first letter three lines high, which is drawn before or after the text beside it."""
    cap = (60, 674, 47, letter)
    lines = wrap(rest, 44)
    beside = [(60 + 0.72 * 47 * len(letter) + gap, 700 - 13 * at, 11, line) for at, line in enumerate(lines[:3])]
    below = [(60, 661 - 13 * at, 11, line) for at, line in enumerate(lines[3:])]
    return [*beside, cap, *below] if after else [cap, *beside, *below]


@pytest.mark.parametrize(
    ("page", "beginning"),
    [
        (drop_cap("T", FIRST[1:]), FIRST),
        (drop_cap("T", FIRST[1:], after=True), FIRST),
        (drop_cap("N", SECOND[1:], gap=6), SECOND),
        (
            drop_cap("A", "fter a week in the cold water the divers found a bell near the old ferry pier."),
            "After a week",
        ),
        (drop_cap("A", "bell was found by divers. The bell was lying near the old ferry pier."), "A bell was"),
        (drop_cap("“W", "e found it on the third day,” said a diver of the town, who is to get a medal."), "“We found"),
    ],
    ids=["before", "drawn after", "far", "part of a word", "a word", "with a quotation mark"],
)
def test_a_drop_cap_belongs_to_its_word(page, beginning):
    assert text_of(pdf([page])).startswith(beginning)


def test_the_lines_beside_a_drop_cap_belong_to_its_paragraph_although_a_name_begins_the_next():
    page = [
        (60, 687, 33, "T"),
        (83, 700, 11, "he harbour of the old town was closed when"),
        (83, 687, 11, "the divers came up with a bell for the mayor"),
        (60, 674, 11, "Ada Brook, who will show it in the hall of the"),
        (60, 661, 11, "town from next May."),
    ]

    assert "bell for the mayor Ada Brook, who" in text_of(pdf([page]))


@pytest.mark.parametrize(
    "page",
    [
        [*column(FIRST, 72, 700, 50), *column(FIRST, 72.4, 700, 50)],
        [
            line
            for pair in zip(column(FIRST, 72, 700, 50), column(FIRST, 72.3, 700.3, 50), strict=True)
            for line in pair
        ],
        [line for x in (72, 72.2, 72.4, 72.6) for line in column(FIRST, x, 700, 50)],
    ],
    ids=["the paragraph again", "line by line, shifted", "four times"],
)
def test_text_printed_over_itself_is_read_once(page):
    assert text_of(pdf([page])) == FIRST


def test_letters_that_are_printed_over_themselves_one_by_one_are_read_once():
    page = [(72 + 6 * at + shift, 700, 11, letter) for at, letter in enumerate("well,allisstill") for shift in (0, 0.5)]

    assert text_of(pdf([page])).replace(" ", "") == "well,allisstill"


def test_equal_letters_side_by_side_are_all_read():
    text = "The illicit balloon in Wallasey will fill."

    assert text_of(pdf([[(72, 700, 5, text)]])) == text


def test_a_headline_in_fake_bold_is_the_title_once():
    page = [(72, 740, 20, "Divers find old bell"), (72.6, 740, 20, "Divers find old bell"), *column(FIRST, 72, 700, 50)]

    assert pdf_text(pdf([page])) == FileText(FIRST, title="Divers find old bell")


NOTE = "1 The search was paid for by the county."


@pytest.mark.parametrize(
    ("page", "text", "note"),
    [
        (
            [*column(FIRST[:-1] + ".1 " + SECOND, 60, 700, 60), (60, 60, 8, NOTE)],
            f"{FIRST} {SECOND}",
            NOTE,
        ),
        (
            [(60, 700, 11, "The search* has ended, and divers will go home."), (60, 60, 8, "* Paid by the county.")],
            "The search has ended, and divers will go home.",
            "* Paid by the county.",
        ),
        (
            [(60, 700, 11, "The search [1] has ended, and the divers will go home.[2]"),
             (60, 60, 8, "[2] Paid by the county.")],
            "The search [1] has ended, and the divers will go home.",
            "[2] Paid by the county.",
        ),
    ],
    ids=["a plain number", "an asterisk", "in brackets"],
)  # fmt: skip
def test_a_footnote_and_its_mark_are_not_part_of_the_text(page, text, note):
    written = pdf_text(pdf([page]))

    assert isinstance(written, FileText)
    assert written.text == text
    assert [(each.text, each.reason) for each in written.dropped] == [(note, "footnote")]


def test_a_sentence_goes_on_overleaf_after_a_footnote():
    words = FIRST.split()
    pages = [
        [*column(" ".join(words[:10]), 72, 700, 60), (72, 60, 8, NOTE), (300, 30, 8, "- 1 -")],
        [*column(" ".join(words[10:]), 72, 700, 60), (300, 30, 8, "- 2 -")],
    ]

    assert text_of(pdf(pages)) == FIRST


def test_a_footnote_is_listed_with_what_was_left_out_of_the_article():
    page = [*column(" ".join((FIRST, SECOND, THIRD)), 60, 700, 60), (60, 60, 8, NOTE)]

    article = read_document(Material(pdf([page])))

    assert isinstance(article, Article)
    assert [each.text for each in article.dropped] == [NOTE]


def test_small_type_above_text_is_not_a_footnote():
    page = [(60, 740, 8, "1 March was the day of the search."), *column(FIRST, 60, 700, 60)]

    assert "1 March was the day" in text_of(pdf([page]))


def raised(before: str, digits: str, after: str) -> bytes:
    """Return a page with a line that has raised digits in small type."""
    show = f"BT /F1 11 Tf 60 700 Td ({before}) Tj /F1 6 Tf 5 Ts ({digits}) Tj /F1 11 Tf 0 Ts ({after}) Tj ET"
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        stream(f"{show} BT /F1 8 Tf 60 60 Td (1 Paid by the county.) Tj ET".encode()),
    )


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (
            raised("The search in the harbour has ended.", "1", " It was long, and it was cold."),
            "The search in the harbour has ended. It was long, and it was cold.",
        ),
        (
            raised("The long search", "1", " in the harbour has ended without much success."),
            "The long search in the harbour has ended without much success.",
        ),
        (
            raised('The search was "long"', "1, 2", " and it has ended without much success."),
            'The search was "long" and it has ended without much success.',
        ),
        (
            raised("The field in the north sea has 12 km", "2", " of rock and sand."),
            "The field in the north sea has 12 km² of rock and sand.",
        ),
    ],
    ids=["after a sentence", "after a word", "two marks", "a square"],
)
def test_raised_digits_are_marks_or_are_written_as_such(content, text):
    assert text_of(content) == text


def japanese(show: str, encoding: str) -> bytes:
    """Return a page whose fonts have the codes of UTF-16, named by a map of one line; the second is horizontal."""
    names = "begincmap 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap"
    font = "<< /Type /Font /Subtype /Type0 /Encoding /{} /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>"
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << /F1 4 0 R /F2 8 0 R >> >> >>",
        font.format(encoding).encode(),
        stream(show.encode()),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        b"/Supplement 0 >> /DW 1000 >>",
        stream(names.encode()),
        font.format("Identity-H").encode(),
    )


def shown(x: float, y: float, size: float, text: str, font: int = 1) -> str:
    return f"BT /F{font} {size} Tf {x} {y} Td <{text.encode('utf-16-be').hex()}> Tj ET"


JAPANESE = "港の町では一週間、潜水士が船の錨を探していた。三日目に見つかったのは古い鐘だった。"
JAPANESE_2 = "鐘は来月から町役場で公開される。船には新しい錨が用意される予定だ。"


def columns_of(text: str, right: float, length: int, top: float = 700) -> list[tuple[float, float, str]]:
    return [(right - 20 * at, top, text[length * at : length * at + length]) for at in range(-(-len(text) // length))]


def test_vertical_japanese_is_read_from_right_to_left():
    show = " ".join(shown(x, y, 12, line) for x, y, line in columns_of(JAPANESE + JAPANESE_2, 500, 18))

    assert text_of(japanese(show, "Identity-V")) == JAPANESE + JAPANESE_2


def test_vertical_japanese_in_two_tiers_is_read_tier_by_tier():
    upper, lower = columns_of(JAPANESE, 500, 11), columns_of(JAPANESE_2, 500, 9, top=450)
    show = " ".join(shown(x, y, 12, line) for x, y, line in (*upper, *lower))

    assert text_of(japanese(show, "Identity-V")) == f"{JAPANESE}\n\n{JAPANESE_2}"


def test_an_indented_line_of_vertical_japanese_begins_a_paragraph():
    lines = (*columns_of(JAPANESE, 500, 14), *columns_of("　" + JAPANESE_2, 440, 14))
    show = " ".join(shown(x, y, 12, line) for x, y, line in lines)

    assert text_of(japanese(show, "Identity-V")) == f"{JAPANESE}\n\n{JAPANESE_2}"


def test_vertical_japanese_may_be_drawn_letter_by_letter_in_a_horizontal_font():
    lines = columns_of(JAPANESE + JAPANESE_2, 500, 18)
    show = " ".join(shown(x, y - 13 * at, 12, each) for x, y, line in lines for at, each in enumerate(line))

    assert text_of(japanese(show, "Identity-H")) == JAPANESE + JAPANESE_2


def test_a_number_that_stands_upright_in_a_vertical_line_stays_in_its_place():
    lines = ((500, 700, 12, "町は令和"), (494, 642, 6, "12", 2), (500, 640, 12, "年に港を閉じた。町は静"),
             (480, 700, 12, "かになった。鐘は古いものだった。"))  # fmt: skip

    text = text_of(japanese(" ".join(shown(*line) for line in lines), "Identity-V"))

    assert text.replace(" ", "") == "町は令和12年に港を閉じた。町は静かになった。鐘は古いものだった。"


@pytest.mark.parametrize("headline", [(530, 700, 24), (100, 740, 24)], ids=["before the text", "after it"])
def test_japanese_in_large_type_is_the_headline(headline):
    show = " ".join(shown(x, y, 12, line) for x, y, line in columns_of(JAPANESE + JAPANESE_2, 500, 18))

    written = pdf_text(japanese(f"{shown(*headline, '古い鐘が見つかる')} {show}", "Identity-V"))

    assert written == FileText(JAPANESE + JAPANESE_2, title="古い鐘が見つかる")


def test_lines_of_horizontal_japanese_are_joined_without_spaces():
    lines = [JAPANESE[at : at + 16] for at in range(0, len(JAPANESE), 16)]
    show = " ".join(shown(60, 700 - 16 * at, 12, line) for at, line in enumerate(lines))

    assert text_of(japanese(show, "Identity-H")) == JAPANESE


def many_fonts(names: str, subtype: str = "/Type0") -> bytes:
    """Return a page that shows a word in each of nine fonts with the same map of names."""
    fonts = " ".join(f"/F{n} {10 + n} 0 R" for n in range(9))
    shows = " ".join(
        f"BT /F{n} 12 Tf 60 {700 - 20 * n} Td <{'Words.'.encode('utf-16-be').hex()}> Tj ET" for n in range(9)
    )
    entries = "/Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R"
    return raw_pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /MediaBox [0 0 612 792] /Contents 5 0 R /Resources << /Font << {fonts} >> >> >>".encode(),
        b"null",
        stream(shows.encode()),
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /F /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) "
        b"/Supplement 0 >> /DW 500 >>",
        stream(f"begincmap {names} endcmap".encode()),
        b"null",
        b"null",
        *(f"<< /Type /Font /Subtype {subtype} {entries} >>".encode() for _ in range(9)),
    )


EXCEPTIONS = " ".join(f"<{ord(letter):04x}> <{ord(letter):04x}>" for letter in "ords")


@pytest.mark.parametrize(
    "names",
    [
        "1 beginbfrange <0000> <FFFF> <0000> endbfrange",
        "2 beginbfrange <0000> <7FFF> <0000> <8000> <FFFF> <8000> endbfrange",
        "1 beginbfrange <0000> <00FF> <0000> endbfrange 1 beginbfrange <0100> <FFFF> <0100> endbfrange",
        f"beginbfrange <0058> <FFFF> <0041> <0000> <0057> <0000> endbfrange beginbfchar {EXCEPTIONS} endbfchar",
    ],
    ids=["one range", "two ranges", "a short and a long range", "a range and exceptions"],
)
def test_fonts_that_name_all_codes_in_one_range_are_read(names):
    assert text_of(many_fonts(names)).count("Words.") == 9
