import pytest

from bot.typed_input.source_addresses import Site, leads_to_private_channel, source_named
from summarizer.reading.feed_formats.telegram_addresses import ChannelPlace


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
        ("https://t.me/+AbCdEf", None),
        ("https://t.me/addstickers/Harbour", None),
        ("the harbour", None),
        ("@no", None),
        ("ftp://news.example/feed", None),
        ("", None),
    ],
)
def test_what_is_to_be_followed(words: str, named: Site | ChannelPlace | None) -> None:
    assert source_named(words) == named


@pytest.mark.parametrize(
    ("words", "is_private"),
    [
        ("https://t.me/+AbCdEf", True),
        ("t.me/joinchat/AbCdEf", True),
        ("https://telegram.me/c/1234567890/12", True),
        ("https://t.me/Harbour/12", False),
        ("https://t.me/c", False),
        ("https://news.example/+AbCdEf", False),
        ("+370 600 00000", False),
    ],
)
def test_what_leads_to_a_private_channel(words: str, is_private: bool) -> None:
    assert leads_to_private_channel(words) is is_private
