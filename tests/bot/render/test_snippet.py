import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.message_types.richtext import units
from bot.render.snippet import MAX_CHARACTERS, excerpt


def shown(rich, kind):
    raw = rich.text.encode("utf-16-le", "surrogatepass")
    return [
        raw[2 * each.offset : 2 * (each.offset + each.length)].decode("utf-16-le", "surrogatepass")
        for each in rich.entities
        if each.kind == kind
    ]


@pytest.mark.parametrize(
    ("line", "marks", "text", "marked"),
    [
        ("The pier closes.", ((4, 8),), "The pier closes.", ["pier"]),
        ("The coal pier shut.", ((4, 8), (9, 13)), "The coal pier shut.", ["coal pier"]),
        ("🌅 pier", ((2, 6),), "🌅 pier", ["pier"]),
        (
            "The mayor said that all the workers of the pier would be trained",
            ((43, 47),),
            "… the pier would be …",
            ["pier"],
        ),
        ("The mayor said that all", (), "The mayor said that …", []),
        ("pier" * 20, ((40, 44),), "… erpierpierpierpierpi …", ["pier"]),
    ],
)
def test_a_line_is_cut_around_what_was_looked_for(line, marks, text, marked):
    found = excerpt(line, marks, 20)

    assert (found.text, shown(found, "bold"), shown(found, "italic")) == (text, marked, [text])


def test_a_short_line_is_shown_whole():
    assert excerpt("a" * MAX_CHARACTERS, ()).text == "a" * MAX_CHARACTERS


@given(st.data())
def test_what_is_shown_stands_in_the_line_word_for_word(data):
    line = " ".join(data.draw(st.lists(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1), min_size=1)))
    start, end = data.draw(st.sampled_from([word.span() for word in re.finditer(r"\S+", line)]))

    found = excerpt(line, ((start, end),), 30)

    assert found.text.removeprefix("… ").removesuffix(" …") in line
    assert len(found.text) <= 30 + 4
    assert shown(found, "bold")[0] in line[start:end]
    assert all(each.offset >= 0 and each.offset + each.length <= units(found.text) for each in found.entities)
