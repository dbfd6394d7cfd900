"""Finds the names of works, vessels and invented characters: they are not actors, whatever their names look like."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.entities.context import BUSINESSES
from summarizer.attribution_in_english.entities.organization_words import BODY_NOUNS
from summarizer.attribution_in_english.grammar.phrases import is_source
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.person_names.gender import is_given_name
from summarizer.quotation_marks import closes

_WORKS: Final = frozenset(
    "album ballet blockbuster comedy documentary drama film movie musical novel opera sequel series sitcom song"
    " thriller".split()
)
_VESSELS: Final = frozenset(
    "destroyer ferry freighter frigate icebreaker liner ship submarine tanker trawler tugboat vessel warship"
    " yacht".split()
)
_VESSEL_PREFIXES: Final = frozenset("HMS HMAS HMCS MV RMS RRS USS".split())
_CHARACTERS: Final = frozenset({"antihero", "character", "superhero"})
# Where actors are written about, "plays Lund" names a character; elsewhere it may name an opponent.
_OF_ACTORS: Final = frozenset("actor actress cast drama film movie screen sitcom soap starred starring stars".split())
# A text with three of these is about a film.
_OF_FILMS: Final = frozenset("actor actress cast film filmmaker movie role screenplay script soundtrack".split())
_FEWEST_OF_FILMS: Final = 3
# "To play Ann Lund in the final".
_OF_MATCHES: Final = frozenset(
    "championship final finals game match quarterfinal quarterfinals round semifinal semifinals tournament".split()
)
# "Plays Norrby United": an opponent; a character's name of one word may be taken for a body's.
_BODY_ENTITIES: Final = frozenset({"ORG", "GPE", "NORP", "FAC"})
# Most texts have none of these words.
_SIGNS: Final = _WORKS | _VESSELS | _VESSEL_PREFIXES | _CHARACTERS | {"aboard", "fictional", "portrays", "portrayed"}

# "Made" in "the film Ann Lund made" may be tagged as a participle.
_FINITE_TAGS: Final = frozenset({"VBD", "VBN", "VBZ", "VBP"})
# What opens a clause with a verb of its own: "sank when it was late", "which is old", "that he left".
_CLAUSE_TAGS: Final = frozenset({"WDT", "WP", "WRB"})
_OPENING_MARKS: Final = frozenset("“‘\"'")
_INNER_WORDS: Final = frozenset("a an and at by for from in is of on or the to with".split())
# A longer text between quotation marks is speech.
_MAX_TITLE_TOKENS: Final = 7
# "A man called “Shorty”" and "the group “Blue Lantern”" name actors.
_NAMING: Final = (
    frozenset("alias as called dubbed himself herself known name named nickname nicknamed styled".split())
    | BODY_NOUNS
    | BUSINESSES
    | {"band", "duo", "rapper", "singer", "trio"}
)


def quoted_titles(doc: Doc) -> frozenset[int]:
    """Return the positions of the words between quotation marks that are the title of a work: "“Norrby Police”".

    Every word of a title but the smallest has a capital, and no stop or comma ends it. The name in "the group “Blue
    Lantern”" is no title, wherever else it stands between marks.
    """
    found = {mark.i: title for mark in doc if mark.text in _OPENING_MARKS and (title := _title_after(mark))}
    named = {doc[title.start : title.stop].text for at, title in found.items() if at and _is_naming(doc[at - 1])}
    return frozenset(
        position for title in found.values() if doc[title.start : title.stop].text not in named for position in title
    )


def unreal_names(doc: Doc) -> frozenset[str]:
    """Return the names of works, vessels and characters that the words before them give away: "the film Norrby".

    A name whose bearer speaks is not among them.
    """
    words = {token.text for token in doc}
    if _SIGNS.isdisjoint(words):
        return frozenset()
    found = set(_named_by_nouns(doc)) | set(_played(doc))
    speaking = {token.text for token in doc if token.text[0].isupper() and is_source(token)}
    return frozenset(name for name in found if name.rsplit(maxsplit=1)[-1] not in speaking)


def cast_parts(doc: Doc) -> frozenset[str]:
    """Return the names of those whom somebody is to play in the film that a text is about: "hired to play Ann Lund".

    Most of the text may be about her, so its pronouns may mean her.
    """
    if len({token.lower_ for token in doc} & _OF_FILMS) < _FEWEST_OF_FILMS:
        return frozenset()
    found = frozenset(name for token in doc if (name := _part_of(token)) is not None)
    # The story of a film is told in the present; who sued its makers is a person.
    doers = {token.text for token in doc if token.dep_ == "nsubj" and token.head.tag_ == "VBD"}
    return frozenset(name for name in found if doers.isdisjoint(name.split()))


def _part_of(name: Token) -> str | None:
    """The whole name of a person that is the object of "to play"."""
    if name.tag_ != "NNP" or name.dep_ != "dobj" or name.head.lemma_ not in {"play", "portray"}:
        return None
    start = name.i
    while start > name.left_edge.i and (name.doc[start - 1].tag_ == "NNP" or name.doc[start - 1].text == "-"):
        start -= 1
    is_opponent = any(word.lower_ in _OF_MATCHES and word.dep_ == "pobj" for word in name.head.subtree)
    is_part = name.head.dep_ == "xcomp" and is_given_name(name.doc[start].text) and not is_opponent
    return name.doc[start : name.i + 1].text if is_part else None


def _title_after(mark: Token) -> range:
    """The positions of the title that a quotation mark opens; none if it opens anything else."""
    doc, start = mark.doc, mark.i + 1
    before = doc[mark.i - 1] if mark.i else None
    is_opening = not mark.whitespace_ and (before is None or bool(before.whitespace_) or before.text == "(")
    if not is_opening:
        return range(0)
    for token in doc[start : start + _MAX_TITLE_TOKENS + 1]:
        if closes(mark.text, token.text):
            is_name = token.i > start and doc[start].text[0].isupper() and not doc[token.i - 1].is_punct
            return range(start, token.i) if is_name and not doc[token.i - 1].whitespace_ else range(0)
        if not (token.text[0].isupper() or token.lower_ in _INNER_WORDS or token.is_digit or token.tag_ == "POS"):
            break
    return range(0)


def _is_naming(token: Token) -> bool:
    return token.lower_ in _NAMING or token.lower_.endswith("called")


def _named_by_nouns(doc: Doc) -> Iterator[str]:
    for token in doc[:-1]:
        if token.text in _WORKS or token.lower_ in _VESSELS or token.lower_ in _CHARACTERS:
            yield from (name for name in _name_at(doc, token.i + 1) if not _is_maker(doc, token.i + 1))
        elif token.text in _VESSEL_PREFIXES:
            for name in _name_at(doc, token.i + 1):
                yield from (name, f"{token.text} {name}")
        elif token.lower_ == "aboard":
            start = token.i + 1 + (token.nbor().lower_ == "the")
            yield from (name for name in _name_at(doc, start) if not _is_before_noun(doc, start))
        elif token.lower_ == "fictional":
            after = doc[token.i + 1 : token.i + 6]
            yield from _name_at(doc, next((word.i for word in after if word.tag_ == "NNP"), len(doc)))


def _is_maker(doc: Doc, start: int) -> bool:
    """Whether a name after a work or vessel is the subject of a clause about it: "the ferry Norlines runs is old".

    The noun before such a clause has a verb of its own. A person's name with any verb is a maker's.
    """
    end = _end_of_name(doc, start)
    if end >= len(doc) or doc[end].tag_ not in _FINITE_TAGS:
        return False
    return doc[start].ent_type_ == "PERSON" or _has_second_verb(doc[end])


def _has_second_verb(verb: Token) -> bool:
    """Whether the clause of a verb is followed by a verb that has no subject in between: "runs in May | is old"."""
    last = verb
    for token in verb.doc[verb.i + 1 : verb.sent.end]:
        if token.is_punct or token.tag_ in _CLAUSE_TAGS:
            return False
        if token.tag_ in FINITE_TAGS and last.tag_ != "CC":
            return not any(child.i > verb.i for child in token.lefts if child.dep_ in {"nsubj", "nsubjpass"})
        last = token
    return False


def _is_before_noun(doc: Doc, start: int) -> bool:
    """Whether a name only says whose, or of what make, a thing is: "aboard Norlines ferries"."""
    end = _end_of_name(doc, start)
    return end < len(doc) and doc[end].tag_ in {"NN", "NNS", "POS"}


def _name_at(doc: Doc, start: int) -> Iterator[str]:
    """The name of one or more capitalised words at a position."""
    if (end := _end_of_name(doc, start)) > start:
        yield doc[start:end].text


def _end_of_name(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and doc[end].tag_ in {"NNP", "NNPS"}:
        end += 1
    return end


def _played(doc: Doc) -> Iterator[str]:
    """The names of those whom actors play: "the actor who plays Lund", "starred in the role of Lund"."""
    for token in doc:
        if token.dep_ not in {"dobj", "pobj"} or token.tag_ != "NNP" or not _is_played(token):
            continue
        if not _OF_ACTORS.isdisjoint(word.lower_ for word in _told_of_playing(token)):
            start = token.i
            while start > token.left_edge.i and doc[start - 1].tag_ == "NNP":
                start -= 1
            yield doc[start : token.i + 1].text


def _told_of_playing(name: Token) -> Iterator[Token]:
    """The words that tell who plays a part and in what: not those of "…, the film star said" around them."""
    if name.dep_ != "dobj":
        yield from name.sent
        return
    yield from name.head.subtree
    if name.head.dep_ in {"relcl", "acl"}:
        yield from name.head.head.subtree


def _is_played(name: Token) -> bool:
    head = name.head
    if name.dep_ == "dobj":
        is_opponent = name.ent_type_ in _BODY_ENTITIES and name.left_edge.i < name.i
        return head.lemma_ in {"play", "portray"} and not is_opponent
    return head.lower_ == "of" and head.head.lower_ in {"role", "part"}
