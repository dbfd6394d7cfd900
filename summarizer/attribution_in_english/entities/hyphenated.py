"""Hyphenated surnames, if the pipeline found only their second part: "Reyes-Hale said" is not what a Hale said."""

from collections.abc import Sequence
from dataclasses import replace

from summarizer.attribution_in_english.entities.context import context_features
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.parsing.tokens import Doc
from summarizer.model import ActorKind


def with_hyphenated_surnames(doc: Doc, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the mentions, those of a part extended to the whole surname if the text has it in a full name.

    In "the Reyes-Hale talks", nobody's surname is "Reyes-Hale".
    """
    people = (mention.text for mention in found if mention.kind is ActorKind.PERSON)
    surnames = {name.rsplit(maxsplit=1)[-1] for name in people if " " in name}
    hyphenated = {surname for surname in surnames if "-" in surname}
    return tuple(_whole(doc, mention, hyphenated) for mention in found) if hyphenated else tuple(found)


def _whole(doc: Doc, mention: Mention, surnames: set[str]) -> Mention:
    start = mention.start - 2
    if start < 0 or doc[start + 1].text != "-" or doc[start].whitespace_ or doc[start + 1].whitespace_:
        return mention
    text = doc[start : mention.end].text
    if text not in surnames:
        return mention
    return replace(mention, start=start, text=text, features=context_features(doc, start, mention.end))
