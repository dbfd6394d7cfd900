import pytest

from bot.domain.private_addresses import carries_secret


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/feed?token=abc",
        "https://news.example/feed?api_key=1",
        "https://user:pass@news.example/feed",
        "https://news.example/feed/3f2b8a9c4d5e6f708192a3b4c5d6e7f8",
        "https://news.example/private/a81bc81b-dead-4e5d-abff-90865d1e13b1/rss.xml",
        "https://news.example/feed?x=Zk3q9Xw7Lp2Vt8Rb5N",
    ],
)
def test_an_address_with_a_secret_is_recognised(address: str) -> None:
    assert carries_secret(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/feed.xml",
        "https://news.example/rss/section-world-2026-elections.xml",
        "https://news.example/?feed=rss2&cat=12",
        "https://news.example/feeds/20261130112233445566/index.xml",
        "https://t.me/s/harbourwatch",
        "https://feeds.news.example/internationalbusiness/headlines",
    ],
)
def test_an_ordinary_address_is_none(address: str) -> None:
    assert not carries_secret(address)
