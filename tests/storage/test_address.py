"""The address of a database is read in one way only, and no message has any part of its password."""

import asyncio
import traceback
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.config import ConfigError, read_settings
from storage.address import address_fault
from storage.database import Database, StorageError, _parsed_url

WORDS = ("Zq7Xw", "Kv9Jm", "55439", "precis.example")
"""Parts of passwords that no message has for another reason."""

raw = st.lists(st.sampled_from([*WORDS, *"@/#?:%&=+[] \\'\"é"]), min_size=1, max_size=8).map("".join)


def address(password: str) -> str:
    # Nobody listens on port 1.
    return f"postgresql://precis:{password}@127.0.0.1:1/precis"


def everything_said_of(url: str) -> str:
    """Return what an operator could read about an address that cannot be used, with the traceback."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("DATABASE_URL", url)
        try:
            said = repr(read_settings(None))
        except ConfigError as error:
            said = str(error)
    try:
        asyncio.run(Database.open(url))
    except StorageError as error:
        return said + "".join(traceback.format_exception(error))
    raise AssertionError("there is no such database")


@given(password=raw)
def test_no_part_of_a_password_is_shown_whatever_characters_it_has(password):
    said = everything_said_of(address(password))

    assert [word for word in WORDS if word in said] == []


@given(password=raw)
def test_an_address_is_refused_or_read_as_it_was_meant(password):
    url = address(password)

    if address_fault(url) is None:
        assert (_parsed_url(url).host, _parsed_url(url).port, _parsed_url(url).database) == ("127.0.0.1", 1, "precis")
    else:
        assert "@" in password


@given(password=raw)
def test_a_password_that_is_encoded_is_accepted(password):
    url = address(quote(password, safe=""))

    assert address_fault(url) is None
    assert _parsed_url(url).password == password


@pytest.mark.parametrize(
    ("url", "fault"),
    [
        ("mysql://localhost", "must be sqlite:///path/to/file.db or postgresql://user:password@host/name"),
        ("postgresql://precis:p@ss/w#rd@127.0.0.1/precis", "it has more than one @; in the password, write @ as %40"),
        ("postgresql://precis:p@host:x/precis", "its port is not a number from 1 to 65535"),
        ("postgresql://precis:p@host:70000/precis", "its port is not a number from 1 to 65535"),
    ],
)
def test_the_error_for_a_wrong_address_says_how_to_fix_it(url, fault):
    said = address_fault(url)

    assert said is not None
    assert said.startswith(fault)


@pytest.mark.parametrize(
    "url",
    [
        "sqlite:///data/p@re:cis@.db",
        "postgres://host",
        "postgresql://user@host:5432/name",
        "postgresql://user@server:p@host/name",
        "postgresql://user@/name?host=/run/postgresql",
        "postgresql://user:p@[::1]:5432/name?sslmode=require",
    ],
)
def test_other_forms_of_an_address_are_accepted(url):
    assert address_fault(url) is None
