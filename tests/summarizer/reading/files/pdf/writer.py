"""Writes the small PDFs that the tests read: pages with lines of text, encrypted if a password is given."""

import hashlib
from collections.abc import Sequence

_PADDING = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_ID = bytes(range(16))

Lines = Sequence[tuple[float, float, float, str]]


def pdf(pages: Sequence[Lines], password: str | None = None, info: str | None = None) -> bytes:
    """Return a PDF whose pages have (x, y, size, text) lines, with entries in its /Info.

    With a password, it is locked by the 40-bit standard handler.
    """
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        content = b"\n".join(_line(*line) for line in lines)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(stream(content))
    if info:
        objects.append(f"<< {info} >>".encode())
    return _file(objects, password, info=info is not None)


def raw_pdf(*objects: bytes, root: str = "1 0 R") -> bytes:
    """Return a PDF of these objects, numbered from one, whatever their content."""
    return _file(list(objects), None, root)


def stream(content: bytes, entries: str = "") -> bytes:
    """Return a stream object with these entries in its dictionary."""
    return f"<< /Length {len(content)} {entries} >>\nstream\n".encode() + content + b"\nendstream"


def _line(x: float, y: float, size: float, text: str) -> bytes:
    escaped = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F1 {size} Tf {x} {y} Td ({escaped}) Tj ET".encode("cp1252")


def _file(objects: list[bytes], password: str | None, root: str = "1 0 R", *, info: bool = False) -> bytes:
    trailer = f"/Size {len(objects) + 1 + bool(password)} /Root {root}"
    if info:
        trailer += f" /Info {len(objects)} 0 R"
    if password:
        objects = [*objects, _encryption(password)]
        trailer += f" /Encrypt {len(objects)} 0 R /ID [<{_ID.hex()}> <{_ID.hex()}>]"
    data, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    head = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    return data + f"{head}trailer\n<< {trailer} >>\nstartxref\n{len(data)}\n%%EOF".encode()


def _encryption(password: str) -> bytes:
    """Return an /Encrypt dictionary of revision 2, which only this password opens."""
    padded = (password.encode() + _PADDING)[:32]
    owner = _rc4(hashlib.md5(padded, usedforsecurity=False).digest()[:5], padded)
    rights = -4
    seed = padded + owner + rights.to_bytes(4, "little", signed=True) + _ID
    user = _rc4(hashlib.md5(seed, usedforsecurity=False).digest()[:5], _PADDING)
    return f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P {rights} >>".encode()


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
