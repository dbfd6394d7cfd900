"""Unpacks the streams of a PDF within a budget: a hostile file of a few kilobytes can unpack to gigabytes."""

import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from pdfminer.ascii85 import ascii85decode, asciihexdecode
from pdfminer.lzw import LZWDecoder
from pdfminer.pdftypes import (
    LITERALS_ASCII85_DECODE,
    LITERALS_ASCIIHEX_DECODE,
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFStream,
    int_value,
)
from pdfminer.psparser import LIT
from pdfminer.utils import apply_png_predictor, apply_tiff_predictor

# The unpacked size of the pages, fonts and tables of one file; its pictures are never unpacked.
_MAX_BYTES = 60_000_000

# Values that are parsed or looked up; each takes about a hundred bytes.
_MAX_VALUES = 700_000

# Input of filters that are loops in Python, which take seconds and many times the memory; articles use them little.
_MAX_SLOW_BYTES = 2_000_000
_MAX_COLUMNS = 100_000

_CHUNK_BYTES = 512
_END_OF_DATA = 128
_FIRST_PNG_PREDICTOR, _TIFF_PREDICTOR = 10, 2

_OBJECTS = LIT("ObjStm")
_SEPARATORS = b" \t\r\n\f\0/[]<>(){}+-."


class BudgetExceededError(Exception):
    """Reading the file would cost more than its budget."""


class Budget:
    """The remaining bytes and values that reading one file may cost."""

    def __init__(self) -> None:
        self.bytes = _MAX_BYTES
        self._values = _MAX_VALUES

    def spend_bytes(self, count: int) -> None:
        """Charge for unpacked bytes, or raise `BudgetExceededError`."""
        self.bytes -= count
        if self.bytes < 0:
            raise BudgetExceededError

    def spend_values(self, count: int) -> None:
        """Charge for parsed values, or raise `BudgetExceededError`."""
        self._values -= count
        if self._values < 0:
            raise BudgetExceededError


class Stream(PDFStream):
    """A stream that unpacks no more than the rest of the budget, and is charged for each time it is read."""

    def __init__(self, plain: PDFStream, budget: Budget) -> None:
        super().__init__(plain.attrs, plain.rawdata or b"", plain.decipher)
        self._budget = budget

    def get_data(self) -> bytes:
        """Return the unpacked bytes, and charge for them, since a form can be used again and again."""
        if self.data is None:
            self.decode()
        data = self.data or b""
        self._budget.spend_bytes(len(data))
        return data

    def decode(self) -> None:
        """Apply the stream's filters in order."""
        data = self.rawdata or b""
        if self.decipher:
            data = self.decipher(self.objid or 0, self.genno or 0, data, self.attrs)
        for name, parameters in self.get_filters():
            data = _unpacked(name, data, self._budget.bytes)
            if isinstance(parameters, dict) and "Predictor" in parameters:
                data = _without_predictor(parameters, data)
            self._budget.spend_bytes(len(data))
        # pdfminer parses all values of an object stream at once, without our parser.
        if self.get("Type") is _OBJECTS:
            self._budget.spend_values(len(data) - len(data.translate(None, _SEPARATORS)))
        self.data, self.rawdata = data, None


def _unpacked(name: object, data: bytes, limit: int) -> bytes:
    """Return the data after one filter; nothing for filters that only pictures use."""
    if name in LITERALS_FLATE_DECODE:
        return _inflated(data, limit)
    unpack = next((unpack for names, unpack in _SLOW_FILTERS if name in names), None)
    if unpack is None:
        return b""
    if len(data) > _MAX_SLOW_BYTES:
        raise BudgetExceededError
    return unpack(data)


def _inflated(data: bytes, limit: int) -> bytes:
    """Return the data decompressed by zlib, up to its end or to the damage, if there is any."""
    inflater, chunks, size = zlib.decompressobj(), [], 0
    for start in range(0, len(data), _CHUNK_BYTES):
        try:
            chunks.append(inflater.decompress(data[start : start + _CHUNK_BYTES], limit - size + 1))
        except zlib.error:
            break
        size += len(chunks[-1])
        if size > limit:
            raise BudgetExceededError
        # Anything more would be copied, with all that came before it: 19 MB took 49 seconds.
        if inflater.eof:
            break
    return b"".join(chunks)


def _joined(chunks: Iterable[bytes]) -> bytes:
    out = bytearray()
    for chunk in chunks:
        out += chunk
        if len(out) > 10 * _MAX_SLOW_BYTES:
            raise BudgetExceededError
    return bytes(out)


def _from_lzw(data: bytes) -> bytes:
    return _joined(LZWDecoder(BytesIO(data)).run())


def _from_runs(data: bytes) -> bytes:
    return _joined(_runs(data))


def _runs(data: bytes) -> Iterable[bytes]:
    """Yield the decoded runs of run-length encoded data: a repeated byte, or literal bytes."""
    at = 0
    while at < len(data) and data[at] != _END_OF_DATA:
        length = data[at]
        if length < _END_OF_DATA:
            yield data[at + 1 : at + length + 2]
            at += length + 2
        else:
            yield data[at + 1 : at + 2] * (257 - length)
            at += 2


_SLOW_FILTERS = (
    (LITERALS_LZW_DECODE, _from_lzw),
    (LITERALS_RUNLENGTH_DECODE, _from_runs),
    (LITERALS_ASCII85_DECODE, ascii85decode),
    (LITERALS_ASCIIHEX_DECODE, asciihexdecode),
)


def _without_predictor(parameters: dict[str, Any], data: bytes) -> bytes:
    """Return the data with the predictor of its rows reversed."""
    predictor = int_value(parameters["Predictor"])
    colors, columns = int_value(parameters.get("Colors", 1)), int_value(parameters.get("Columns", 1))
    bits = int_value(parameters.get("BitsPerComponent", 8))
    if predictor != _TIFF_PREDICTOR and predictor < _FIRST_PNG_PREDICTOR:
        return data
    if len(data) > 2 * _MAX_SLOW_BYTES or not 0 < colors * columns <= _MAX_COLUMNS:
        raise BudgetExceededError
    if predictor == _TIFF_PREDICTOR:
        return bytes(apply_tiff_predictor(colors, columns, bits, data))
    return bytes(apply_png_predictor(predictor, colors, columns, bits, data))
