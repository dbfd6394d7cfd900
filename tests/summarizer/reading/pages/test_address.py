import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.pages.address import address_of, clean_address, host_of


@pytest.mark.parametrize(
    ("url", "clean"),
    [
        ("https://www.example.org/news/1?utm_source=x&id=5&fbclid=abc#part", "https://www.example.org/news/1?id=5"),
        ("https://example.org/view?idx=8576&page=1&bc=03", "https://example.org/view?idx=8576&page=1&bc=03"),
        ("https://example.org/story.php?ref=home&article=77&gclid=1", "https://example.org/story.php?article=77"),
        ("https://example.org/?12345", "https://example.org/?12345"),
        ("https://example.org/x?gallery=5&cid=77&gameId=4&_ga=3", "https://example.org/x?gallery=5&cid=77&gameId=4"),
        ("https://example.org/#!/story/12", "https://example.org/#!/story/12"),
        ("https://example.org/!p4608;rss/", "https://example.org/!p4608;rss/"),
        ("https://example.org/a%3Bb;c", "https://example.org/a%3Bb%3Bc"),
        ("HTTPS://Example.org:443/a", "https://example.org/a"),
        ("https://example.org/a?ocid=1&smid=tw&CMP=Share&wt_mc=x&p=9", "https://example.org/a?p=9"),
        ("javascript:alert(1)", None),
        ("http://", None),
        ("http://[::1", None),
        ("", None),
    ],
)
def test_trackers_are_removed_and_parameters_that_identify_the_article_stay(url, clean):
    assert clean_address(url) == clean


@pytest.mark.parametrize(
    ("fetched", "named", "address"),
    [
        ("https://m.example.co.uk/a?amp=1", ["https://www.example.co.uk/a"], "https://www.example.co.uk/a"),
        ("https://example.org/a/1", ["/b/1"], "https://example.org/b/1"),
        ("https://example.org/a/1", [None, "https://example.org/"], "https://example.org/a/1"),
        ("https://example.org/a/1", ["https://elsewhere.example.net/a/1"], "https://example.org/a/1"),
        (None, ["https://example.org/a/1"], "https://example.org/a/1"),
        (None, ["https://example.org"], None),
        (None, [], None),
    ],
)
def test_the_declared_address_of_a_page_is_used_if_it_is_plausible(fetched, named, address):
    assert address_of(fetched, named) == address


def test_the_name_of_a_site_is_its_host():
    assert host_of("https://www.example.org/a") == "example.org"
    assert host_of("http://[broken") is None


@given(st.text(max_size=60) | st.text(max_size=60).map("https://example.org/".__add__))
def test_cleaning_an_address_is_idempotent(url):
    clean = clean_address(url)

    assert clean is None or clean_address(clean) == clean
