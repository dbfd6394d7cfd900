"""Addresses that may become links."""

from urllib.parse import urlsplit


def web_address(url: str | None) -> str | None:
    """Return an address if it is an http(s) URL: anything else, such as `javascript:`, must not become a link."""
    try:
        parts = urlsplit(url or "")
    except ValueError:
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None
