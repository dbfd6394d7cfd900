"""Extends a post with the name after it, and a name with the body after it."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.attribution_in_other_languages.phrases.items import item_after
from summarizer.attribution_in_other_languages.phrases.named import is_person
from summarizer.attribution_in_other_languages.phrases.nominals import Nominals
from summarizer.attribution_in_other_languages.phrases.phrases import phrase_at
from summarizer.attribution_in_other_languages.phrases.quoted_names import quoted_name
from summarizer.attribution_in_other_languages.values import Phrase, Token
from summarizer.model import ActorKind


def with_name_after(nominals: Nominals, items: Sequence[Token], phrase: Phrase, comma: int, limit: int) -> Phrase:
    """Return a post without a name extended by the name after it: "the head of the office |, Jan Roth,"."""
    if phrase.entity is not None or phrase.pronoun or comma + 1 >= limit or items[comma].text != ",":
        return phrase
    begin = comma + 1
    while begin < limit and items[begin].has("role", "article", "modifier", "title"):
        begin += 1
    name = nominals.name_at(items[begin]) if begin < limit else None
    if name is None:
        return phrase
    after = next((at for at in range(begin, len(items)) if items[at].start >= name[1]), len(items))
    if after < len(items) and items[after].is_word and after != limit:
        return phrase
    return Phrase(phrase.start, name[1], name[0], nominals.entities[name[0]].gender or phrase.gender)


def with_body_after(nominals: Nominals, items: Sequence[Token], phrase: Phrase, at: int, limit: int) -> Phrase:
    """Return the name of a person extended by the body that the person belongs to: "Roth | von der Feuerwehr"."""
    if not is_person(nominals, phrase) or at + 1 >= limit or not items[at].has("preposition"):
        return phrase
    if not items[at].has("particle") or items[at + 1].has("time"):
        return phrase
    body = quoted_name(items, at + 1, limit) or phrase_at(nominals, items, at + 1, limit)
    if body is None or body.pronoun:
        return phrase
    if body.entity is not None:
        is_body = nominals.entities[body.entity].kind is not ActorKind.PERSON
    else:
        is_body = body.head is None or bool(nominals.language.word(body.head).tags & {"body", "office"})
        is_body = is_body or any(each.has("body", "office") for each in items[at : item_after(items, at, body)])
    return replace(phrase, end=body.end) if is_body else phrase
