"""Fonts that name far more codes than they use."""

import pytest

from tests.summarizer.reading.files.pdf.samples import text_of
from tests.summarizer.reading.files.pdf.writer import raw_pdf, stream


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
