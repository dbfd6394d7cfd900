"""A parsed text with its entities, their roles and its coreference: read once, for both claims and actors."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.coreference.definite_descriptions import DESCRIPTIVE_NOUNS
from summarizer.attribution_in_english.coreference.discourse import Referent
from summarizer.attribution_in_english.coreference.resolution import resolve_references
from summarizer.attribution_in_english.entities.clusters import Cluster, clusters
from summarizer.attribution_in_english.entities.places import normalized_name
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.apposed_names import name_in_apposition
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.pipeline import parse
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.attribution_in_english.quotations.quotes import Quotation, quotations
from summarizer.attribution_in_english.roles.selection import roles_of
from summarizer.attribution_in_english.roles.wholeness import whole_role
from summarizer.model import ActorKind
from summarizer.posts import embedded_posts

# Fewer tokens between quotation marks are a name or a term, not speech.
_MIN_SPEECH_TOKENS = 4
_NUMBERS: Final = MappingProxyType({"two": 2, "three": 3, "four": 4})
# The longest list of names that a text gives after their number.
_MAX_LIST_TOKENS: Final = 30
_INDEFINITE_PRONOUNS = frozenset({"someone", "somebody", "anyone", "anybody", "everyone", "everybody"})


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed text with its quotations and its clusters.

    `text` is kept because spaCy builds `doc.text` at each call. `quoted` holds the positions of the tokens inside
    quotations that are speech. `roles` is parallel to `clusters` and has what readers are shown, `None` if that is
    no role; so is `role_spans`, which has all roles that the text gives. `cluster_of_token` maps the position of
    each token of a name to the index of its cluster. `referents` maps the position of a pronoun or a description to
    its referent.
    """

    doc: Doc
    text: str
    quotations: tuple[Quotation, ...]
    quoted: frozenset[int]
    clusters: tuple[Cluster, ...]
    roles: tuple[str | None, ...]
    role_spans: tuple[tuple[TokenSpan, ...], ...]
    cluster_of_token: Mapping[int, int]
    referents: Mapping[int, Referent]

    def cluster_at(self, token: Token) -> int | None:
        """Return the index of the cluster that a noun or pronoun refers to; `None` if it does not refer to one."""
        index = self.cluster_of_token.get(token.i)
        if index is not None:
            return index
        referent = self.referents.get(token.i)
        if referent is None or isinstance(referent, int):
            return referent
        return None if phrases.has_conjuncts(referent) else self.cluster_of_token.get(referent.i)

    def aliases(self, index: int) -> tuple[str, ...]:
        """Return a cluster's other names, and the descriptive noun it is known by if the text uses it: "the alliance".

        The noun counts only if nothing but "the" precedes it.
        """
        cluster = self.clusters[index]
        noun = DESCRIPTIVE_NOUNS.get(normalized_name(cluster.name))
        if noun is None:
            return cluster.aliases
        references = (position for position, referent in self.referents.items() if referent == index)
        called = [self.doc[at - 1 : at + 1].text for at in references if at > 0 and self.doc[at].lower_ == noun]
        definite = [words for words in called if words.lower().startswith("the ")]
        return (*cluster.aliases, *definite[:1])

    def is_unnamed(self, token: Token) -> bool:
        """Return whether a noun refers neither to anybody whom the text names, nor to anything before it."""
        is_own_referent = self.referents.get(token.i, token) is token and token.i not in self.cluster_of_token
        is_noun = token.pos_ != "PRON" or token.lower_ in _INDEFINITE_PRONOUNS or phrases.is_part(token)
        return is_own_referent and is_noun and name_in_apposition(token) is None

    def name_of(self, token: Token) -> str | None:
        """Return the name of what a word refers to: its cluster's name, or else the words of its noun phrase.

        `None` if a pronoun could not be resolved.
        """
        named = name_in_apposition(token)
        if named is not None and self.cluster_at(named) is not None:
            token = named
        is_coordinated = phrases.has_conjuncts(token)
        index = None if is_coordinated else self.cluster_at(token)
        if index is not None:
            return self.clusters[index].name
        referent = token if is_coordinated else self.referents.get(token.i, token)
        if isinstance(referent, int) or (referent.pos_ == "PRON" and not phrases.is_part(referent)):
            return None
        start, end = phrases.noun_phrase(name_in_apposition(referent) or referent)
        names = self._names_after(referent, end) if referent.tag_ == "NNS" else None
        return names or self.doc[start : phrases.with_mark_of_word(self.doc, start, end)].text

    def _names_after(self, noun: Token, end: int) -> str | None:
        """The names that a colon lists after their number: "two senators: Ann Lund and Joe Hale"."""
        number = next((_NUMBERS[child.lower_] for child in noun.lefts if child.lower_ in _NUMBERS), None)
        if number is None or self.doc[end : end + 1].text != ":":
            return None
        rest = self.doc[end + 1 : min(noun.sent.end, end + _MAX_LIST_TOKENS)]
        named = dict.fromkeys(self.cluster_of_token[word.i] for word in rest if word.i in self.cluster_of_token)
        people = [self.clusters[index] for index in named if self.clusters[index].kind is ActorKind.PERSON]
        if len(people) != number:
            return None
        *names, last = (person.name for person in people)
        return f"{', '.join(names)} and {last}"


def read_document(text: str) -> Document:
    """Parse a text, find its entities and their roles, and resolve its pronouns and descriptions."""
    return document_of(parse(text))


def document_of(doc: Doc) -> Document:
    """Find the entities of a parsed text and their roles, and resolve its pronouns and descriptions."""
    text = doc.text
    found_quotations = quotations(text)
    quoted = _quoted_tokens(doc, [*(quotation.inner for quotation in found_quotations), *_posts(text)])
    found = clusters(doc)
    spans = tuple(_roles(doc, cluster, quoted) for cluster in found)
    told = tuple(tuple(dict.fromkeys(doc[slice(*span)].text for span in each)) for each in spans)
    cluster_of_token = {
        position: index
        for index, cluster in enumerate(found)
        for mention in cluster.mentions
        for position in range(mention.start, mention.end)
    }
    cluster_of_head = {
        doc[mention.start : mention.end].root.i: index
        for index, cluster in enumerate(found)
        for mention in cluster.mentions
    }
    for index, each in enumerate(spans):
        cluster_of_head.update(dict.fromkeys(_role_heads(doc, found[index], each[0] if each else None), index))
    referents = resolve_references(doc, found, told, cluster_of_head, quoted)
    roles = tuple(_shown_role(doc, each) for each in spans)
    return Document(doc, text, found_quotations, quoted, found, roles, spans, cluster_of_token, referents)


def _posts(text: str) -> Iterator[tuple[int, int]]:
    """The characters of the posts that a text embeds."""
    return (post.content for post in embedded_posts(text))


def _quoted_tokens(doc: Doc, found: Iterable[tuple[int, int]]) -> frozenset[int]:
    """The positions of the tokens inside quotations that are long enough to be speech."""
    positions: set[int] = set()
    for characters in found:
        span = doc.char_span(*characters)
        if span is not None and len(span) >= _MIN_SPEECH_TOKENS:
            positions.update(range(span.start, span.end))
    return frozenset(positions)


def _roles(doc: Doc, cluster: Cluster, quoted: frozenset[int]) -> tuple[TokenSpan, ...]:
    """The tokens of the roles that the text gives a person, the most informative first."""
    return roles_of(doc, cluster.mentions, quoted) if cluster.kind is ActorKind.PERSON else ()


def _shown_role(doc: Doc, spans: Iterable[TokenSpan]) -> str | None:
    """The most informative role that is understood by itself."""
    whole = filter(None, (whole_role(doc, span) for span in spans))
    return next((doc[start:end].text for start, end in whole), None)


def _role_heads(doc: Doc, cluster: Cluster, span: TokenSpan | None) -> Iterator[int]:
    """The subject that a role before a name is in the parse: "The leader of the committee Ann Lund said"."""
    ends = {mention.start: mention.end for mention in cluster.mentions}
    if span is None or span[1] not in ends:
        return
    for token in doc[slice(*span)]:
        if token.tag_ == "NN" and token.dep_ in phrases.SUBJECT_DEPS and token.right_edge.i == ends[span[1]] - 1:
            yield token.i
            return
