"""Who acts in an article, and who says what: one parse, one document, its actors and its claims."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from summarizer.attribution.analysis import who_said_what
from summarizer.model import Actor, Claim

Analyser: TypeAlias = Callable[[str, str | None], tuple[tuple[Actor, ...], tuple[Claim, ...]]]
"""From a text and its title to its actors by falling salience and its claims in reading order."""

ANALYSERS: Final[Mapping[str, Analyser]] = {"en": who_said_what}
"""The analyser of each language (ISO 639-1); an article in any other language has points only."""

__all__ = ["ANALYSERS", "Analyser", "who_said_what"]
