import pytest

from bot.parsers.source_addresses import Site, source_named
from summarizer.reading.feeds.telegram import ChannelPlace


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("https://news.example/feed.xml?utm_source=x", Site("https://news.example/feed.xml")),
        ("news.example", Site("https://news.example")),
        ("news.example/feed", Site("https://news.example/feed")),
        ("feed://news.example/feed", Site("https://news.example/feed")),
        ("feed:https://news.example/feed", Site("https://news.example/feed")),
        ("<https://news.example/feed>", Site("https://news.example/feed")),
        ("@Harbour_Watch", ChannelPlace("harbour_watch")),
        ("t.me/Harbour", ChannelPlace("harbour")),
        ("https://t.me/s/Harbour", ChannelPlace("harbour")),
        ("https://telegram.me/harbour/12", ChannelPlace("harbour")),
        ("https://t.me/+AbCdEf", Site("https://t.me/%2BAbCdEf")),
        ("the harbour", None),
        ("@no", None),
        ("ftp://news.example/feed", None),
        ("", None),
    ],
)
def test_what_is_to_be_followed(words: str, named: Site | ChannelPlace | None) -> None:
    assert source_named(words) == named
