"""English articles: parsed with spaCy, by `summarizer.attribution`."""

from summarizer.model import Actor, Claim


def analyse(text: str, title: str | None) -> tuple[tuple[Actor, ...], tuple[Claim, ...]]:
    """Return the actors of a text with this title, and its claims; spaCy is loaded at the first text."""
    from summarizer.attribution import who_said_what  # noqa: PLC0415 - the bot's own process never loads spaCy

    return who_said_what(text, title)
