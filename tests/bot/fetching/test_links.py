import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetching.links import links_in


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("See https://a.example/b.", ("https://a.example/b",)),
        ("(https://a.example/b)", ("https://a.example/b",)),
        ("https://a.example/b_(c) is it", ("https://a.example/b_(c)",)),
        ("“https://a.example/b”, he said", ("https://a.example/b",)),
        ("http://a.example/?q=1&r=2#top now", ("http://a.example/?q=1&r=2#top",)),
        ("HTTPS://A.example twice: HTTPS://A.example", ("HTTPS://A.example",)),
        ("https://a.example then https://b.example!", ("https://a.example", "https://b.example")),
        ("ftp://a.example, mailto:a@b.example, a.example", ()),
        ("https://", ()),
    ],
)
def test_links_are_found_in_a_text(text, links):
    assert links_in(text) == links


@given(st.text(st.sampled_from("https://a.b()[] ,.!?")))
def test_every_link_is_part_of_the_text(text):
    assert all(link in text for link in links_in(text))
