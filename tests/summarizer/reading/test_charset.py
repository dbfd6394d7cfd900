import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.charset import decoded

FRENCH = "Le café du château est fermé, a déclaré le préfet, et l'été sera très long."
RUSSIAN = "Министр сказал в четверг, что мост будет закрыт на ремонт до конца года."


@pytest.mark.parametrize(
    ("content", "media_type", "text"),
    [
        (codecs.BOM_UTF8 + "é".encode(), None, "é"),
        ("é".encode("utf-16"), None, "é"),
        ("é".encode(), "text/html; charset=iso-8859-1", "é"),
        ("“é”".encode("cp1252"), "text/html; charset=ISO-8859-1", "“é”"),
        (b'<meta charset="windows-1251">' + "мост".encode("cp1251"), None, '<meta charset="windows-1251">мост'),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN),
        (RUSSIAN.encode("koi8-r"), None, RUSSIAN),
        (FRENCH.encode("cp1252"), "text/html; charset=rot13", FRENCH),
        (FRENCH.encode("cp1252"), "text/html; charset=no-such-set", FRENCH),
    ],
)
def test_bytes_are_read_by_what_they_prove_and_then_by_what_is_said(content, media_type, text):
    assert decoded(content, media_type) == text


@given(
    st.binary(max_size=300), st.sampled_from([None, "charset=idna", "charset=utf-7", "charset=hex", "charset=punycode"])
)
def test_no_bytes_raise(content, media_type):
    assert isinstance(decoded(content, media_type), str)
