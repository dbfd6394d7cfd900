"""Everybody in a text: who is named, what they are, and who is meant by every "he"; read once for claims and actors."""

from collections.abc import Mapping
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from summarizer.attribution.coreference.definite_descriptions import WHAT_THEY_ARE
from summarizer.attribution.coreference.discourse import Referent
from summarizer.attribution.coreference.resolution import referents
from summarizer.attribution.entities.clusters import Figure, figures
from summarizer.attribution.entities.places import plain
from summarizer.attribution.grammar import phrases
from summarizer.attribution.parsing.pipeline import parse
from summarizer.attribution.quotations.quotes import Quotation, quotations
from summarizer.attribution.roles.selection import role_of
from summarizer.model import ActorKind

# Fewer words between quotation marks are a name or a term, not speech.
_SPEECH = 4


@dataclass(frozen=True, slots=True)
class Cast:
    """A parsed text with its quotations and its figures; `roles` stand beside `figures`, `None` for no role.

    `text` is kept because the parsed document puts it together anew each time it is asked.
    `named` and `referred` map a token's position to a figure's place, or to the noun phrase that is meant.
    """

    doc: Doc
    text: str
    quotations: tuple[Quotation, ...]
    quoted: frozenset[int]
    figures: tuple[Figure, ...]
    roles: tuple[str | None, ...]
    named: Mapping[int, int]
    referred: Mapping[int, Referent]

    def figure_at(self, token: Token) -> int | None:
        """Return the place of the figure that a noun or a pronoun means."""
        position = self.named.get(token.i)
        if position is not None:
            return position
        referent = self.referred.get(token.i)
        if referent is None or isinstance(referent, int):
            return referent
        return None if phrases.has_company(referent) else self.named.get(referent.i)

    def aliases(self, place: int) -> tuple[str, ...]:
        """Return a figure's other names, and the noun by which everybody knows it: "the alliance"."""
        figure = self.figures[place]
        noun = WHAT_THEY_ARE.get(plain(figure.name))
        if noun is None:
            return figure.aliases
        meant = (position for position, referent in self.referred.items() if referent == place)
        called = [self.doc[at - 1 : at + 1].text for at in meant if at > 0 and self.doc[at].lower_ == noun]
        plainly = [words for words in called if words.lower().startswith("the ")]
        return (*figure.aliases, *plainly[:1])

    def name_of(self, token: Token) -> str | None:
        """Return what to call the one a word means: the actor's name, or the words of the noun phrase."""
        several = phrases.has_company(token)
        figure = None if several else self.figure_at(token)
        if figure is not None:
            return self.figures[figure].name
        meant = token if several else self.referred.get(token.i, token)
        if isinstance(meant, int) or meant.pos_ == "PRON":
            return None
        start, end = phrases.noun_phrase(meant)
        return self.doc[start:end].text


def cast(text: str) -> Cast:
    """Read a text once: parse it, name everybody in it, and find who is meant by each pronoun."""
    return cast_of(parse(text))


def cast_of(doc: Doc) -> Cast:
    """Name everybody in a parsed text, and find who is meant by each pronoun."""
    text = doc.text
    quoted = quotations(text)
    inside = _inside(doc, quoted)
    named_figures = figures(doc)
    roles = tuple(_role(doc, figure, inside) for figure in named_figures)
    named = {
        position: place
        for place, figure in enumerate(named_figures)
        for name in figure.names
        for position in range(name.start, name.end)
    }
    heads = {
        doc[name.start : name.end].root.i: place for place, figure in enumerate(named_figures) for name in figure.names
    }
    referred = referents(doc, named_figures, roles, heads, inside)
    return Cast(doc, text, quoted, inside, named_figures, roles, named, referred)


def _inside(doc: Doc, quoted: tuple[Quotation, ...]) -> frozenset[int]:
    """The positions of the tokens that somebody else speaks."""
    found: set[int] = set()
    for quotation in quoted:
        span = doc.char_span(*quotation.inner, alignment_mode="contract")
        if span is not None and len(span) >= _SPEECH:
            found.update(range(span.start, span.end))
    return frozenset(found)


def _role(doc: Doc, figure: Figure, quoted: frozenset[int]) -> str | None:
    """What the text says a person is."""
    if figure.kind is not ActorKind.PERSON:
        return None
    stretch = role_of(doc, figure.names, quoted)
    return doc[slice(*stretch)].text if stretch else None
