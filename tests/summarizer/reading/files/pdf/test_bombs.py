import zlib
from base64 import a85encode
from functools import cache, reduce

import pytest

from summarizer.model import Refusal
from summarizer.reading.files.metadata import FileText
from summarizer.reading.files.pdf.text import pdf_text
from tests.summarizer.reading.files.limits import within_limits
from tests.summarizer.reading.files.pdf.writer import raw_pdf, stream

CATALOG = b"<< /Type /Catalog /Pages 2 0 R >>"
PAGES = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
WORDS = b"BT /F1 12 Tf (Words stand here.) Tj ET"
FLATE = "/Filter /FlateDecode"


def swelling(unit, size=400_000_000):
    """Return kilobytes of zlib data that unpack to the unit, repeated."""
    packer, block = zlib.compressobj(9), unit * (10_000_000 // len(unit))
    head, times = packer.compress(b""), size // len(block)
    # Packed once: after a full flush the same bytes stand for the block wherever they are.
    packed = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = reduce(lambda checksum, _: zlib.adler32(block, checksum), range(times), 1)
    return head + packed * times + b"\x03\x00" + checksum.to_bytes(4, "big")


def page(contents, *more, resources="", box="0 0 612 792", font=FONT):
    uses = f"/Resources << /Font << /F1 4 0 R >> {resources} >>"
    leaf = f"<< /Type /Page /Parent 2 0 R /MediaBox [{box}] /Contents 5 0 R {uses} >>"
    return raw_pdf(CATALOG, PAGES, leaf.encode(), font, contents, *more)


def form(content, resources):
    return stream(content, f"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << {resources} >> >>")


def in_a_page(content):
    return page(stream(zlib.compress(content), FLATE))


def with_font(entries, *more):
    return page(stream(b"BT /F1 12 Tf (Words) Tj ET"), *more, font=f"<< /Type /Font {entries} >>".encode())


@cache
def spaces():
    return swelling(b" ")


CID = (
    "/Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /A {} >>]"
)

# Made when needed: each process that runs tests collects them all.
TOO_BIG = {
    "one stream": lambda: page(stream(spaces(), FLATE)),
    "packed twice": lambda: page(stream(zlib.compress(spaces()), "/Filter [/FlateDecode /FlateDecode]")),
    "runs": lambda: page(stream(zlib.compress(b"\x81a" * 5_000_000), "/Filter [/FlateDecode /RunLengthDecode]")),
    "lzw": lambda: page(stream(zlib.compress(bytes(20_000_000)), "/Filter [/FlateDecode /LZWDecode]")),
    "letters for bytes": lambda: page(
        stream(zlib.compress(b"z" * 20_000_000), "/Filter [/FlateDecode /ASCII85Decode]"),
    ),
    "one long row": lambda: page(
        stream(zlib.compress(b"a"), f"{FLATE} /DecodeParms << /Predictor 12 /Columns 2000000000 >>"),
    ),
    "objects": lambda: raw_pdf(
        CATALOG, stream(zlib.compress(b"1 " * 20_000_000), f"/Type /ObjStm /N 1 /First 9 {FLATE}"), root="1 0 R"
    ).replace(b"/Pages 2 0 R", b"/Pages 9 0 R").replace(b"startxref", b"startnone"),
    "forms in forms": lambda: page(
        stream(b"/X0 Do"),
        *(form(b"/X0 Do " * 10, f"/X0 {7 + level} 0 R") for level in range(9)),
        stream(b" ", "/Type /XObject /Subtype /Form /BBox [0 0 9 9]"),
        resources="/XObject << /X0 6 0 R >>",
    ),
    "states saved": lambda: in_a_page(b"q " * 5_000_000),
    "arrays in arrays": lambda: in_a_page(b"[" * 5_000_000),
    "one array": lambda: in_a_page(b"[" + b"1.1 " * 5_000_000),
    "one string": lambda: in_a_page(b"(" + b"()" * 5_000_000),
    "characters": lambda: in_a_page(
        b"BT /F1 12 Tf " + b"(" + b"a" * 1_000 + b") Tj " * 1_000 + b"(aaaaaaaaaa) Tj " * 500_000,
    ),
    "widths": lambda: with_font(CID.format("/W [0 2000000000 500]")),
    "widths with a word among them": lambda: with_font(CID.format("/W [0 /A 2000000000 500]")),
    "widths in parts": lambda: with_font(CID.format(f"/W [{' '.join(f'{n}0000 {n}9999 5' for n in range(20_000))}]")),
    "names": lambda: with_font(
        "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R",
        stream(b"begincmap beginbfrange " + b"<0000> <0f00> <0041> " * 200 + b"endbfrange endcmap"),
    ),
    "long ranges of names": lambda: with_font(
        "/Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R",
        stream(b"begincmap beginbfrange " + b"<0000> <ffff> <0041> " * 200 + b"endbfrange endcmap"),
    ),
    "a field for a page": lambda: page(stream(b"BT /F1 12 Tf (Words) Tj ET"), box="0 0 2000000000 2000000000"),
    "values": lambda: raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"[" + b"1 " * 5_000_000 + b"]"),
    "values in values": lambda: raw_pdf(b"<< /Type /Catalog /Pages 2 0 R >>", b"[" * 5_000_000),
    "a table": lambda: b"%PDF-1.4\nxref\n0 900000\n" + b"0000000009 00000 n \n" * 900_000 + b"startxref\n9\n%%EOF",
    "a circle": lambda: raw_pdf(b"2 0 R", b"1 0 R"),
}  # fmt: skip


@pytest.mark.parametrize("make", TOO_BIG.values(), ids=TOO_BIG)
def test_a_pdf_bomb_is_refused_within_limits_of_memory_and_time(make):
    assert within_limits(pdf_text, make()) is Refusal.FILE_TOO_BIG


HARMLESS = {
    "a picture": lambda: page(
        stream(b""), stream(spaces(), f"/Subtype /Image /Width 9 /Height 9 {FLATE}"),
        resources="/XObject << /X0 6 0 R >>",
    ),
    "drawings": lambda: in_a_page(b"0 0 m 9.9 9.9 l 1.1 1.1 9.9 9.9 re " * 20_000),
    "operands": lambda: in_a_page(b"1.1 " * 300_000),
    "a form in itself": lambda: page(
        stream(b"/X0 Do"), form(b"/X0 Do", "/X0 6 0 R"), resources="/XObject << /X0 6 0 R >>",
    ),
    "pictures without end": lambda: in_a_page(b"BI /W 1 ID " + b"EE" * 2_000_000),
}  # fmt: skip


@pytest.mark.parametrize("make", HARMLESS.values(), ids=HARMLESS)
def test_a_file_that_only_looks_dangerous_is_read_as_one_without_text(make):
    assert within_limits(pdf_text, make()) is Refusal.FILE_SCANNED


DAMAGED = {
    "one line": lambda: b"%PDF-1.4\n" + b"a" * 20_000_000,
    "a tree that bites its tail": lambda: raw_pdf(CATALOG, b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
    "a deep tree": lambda: raw_pdf(CATALOG, *(b"<< /Type /Pages /Kids [%d 0 R] >>" % (3 + n) for n in range(3_000))),
}


@pytest.mark.parametrize("make", DAMAGED.values(), ids=DAMAGED)
def test_a_file_without_a_usable_page_tree_is_refused_as_damaged(make):
    assert within_limits(pdf_text, make()) is Refusal.FILE_DAMAGED


def test_bytes_after_the_end_of_a_compressed_stream_cost_nothing():
    content = page(stream(zlib.compress(WORDS) + bytes(19_000_000), FLATE))

    text = within_limits(pdf_text, content)

    assert isinstance(text, FileText)
    assert "Words stand here." in text.text


def test_a_page_without_contents_is_empty():
    kids = b"<< /Type /Pages /Kids [6 0 R 3 0 R] /Count 2 >>"
    content = page(stream(WORDS), b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>").replace(PAGES, kids)

    assert pdf_text(content) == FileText("Words stand here.")


def test_the_text_in_a_form_is_part_of_the_page():
    content = page(
        stream(b"/X0 Do"),
        stream(b"BT /F1 12 Tf (Words in a form.) Tj ET", "/Type /XObject /Subtype /Form /BBox [0 0 600 700]"),
        resources="/XObject << /X0 6 0 R >>",
    )

    assert pdf_text(content) == FileText("Words in a form.")


@pytest.mark.parametrize(
    ("filters", "packed"),
    [
        ("/FlateDecode", zlib.compress(WORDS)),
        (
            "[/ASCIIHexDecode /FlateDecode]",
            zlib.compress(WORDS).hex().encode() + b">",
        ),
        ("/ASCII85Decode", a85encode(WORDS) + b"~>"),
        ("/RunLengthDecode", b"\x25" + WORDS + b"\x80"),
        ("/FlateDecode", zlib.compress(WORDS)[:-2]),
    ],
)
def test_every_text_filter_is_unpacked(filters, packed):
    assert pdf_text(page(stream(packed, f"/Filter {filters}"))) == FileText("Words stand here.")


def test_tables_that_refer_to_each_other_are_read_once():
    content = page(stream(b"BT /F1 12 Tf (Words stand on this page.) Tj ET"))
    start = content.rindex(b"startxref\n") + 10
    looped = content.replace(b"/Root", b"/Prev %d /Root" % int(content[start:].split()[0]))

    assert within_limits(pdf_text, looped) == FileText("Words stand on this page.")
