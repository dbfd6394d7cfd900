"""Japanese, set vertically and horizontally."""

import pytest

from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.pdf.samples import text_of
from tests.summarizer.reading.files.pdf.writer import raw_pdf, stream


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
