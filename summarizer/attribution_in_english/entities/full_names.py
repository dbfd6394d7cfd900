"""People's full names that the pipeline cuts: with a nickname inside, or with particles before the surname."""

from collections.abc import Iterator
from typing import Final

from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar.phrases import is_source
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.person_names.gender import is_given_name

TokenRange = tuple[int, int]

PARTICLES: Final = frozenset(
    "van von der den de des da das di du del della dos do la le las los ter ten zu zum zur af av bin ibn ben abu al el"
    " y ’t 't op".split()
)
"""The words in lower case that stand between a given name and a surname."""

# Before another particle, as in "van der" and "von der", they are part of nothing but a person's name.
_DOUBLED_PARTICLES: Final = frozenset({"van", "von"})
_MISTAKEN_LABELS: Final = frozenset({"WORK_OF_ART", "PRODUCT", "EVENT"})

_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})
_BRACKETS: Final = {"(": ")", "[": "]"}
# "Juan “The Fox” Lund". Longer text between quotation marks is speech, and more in brackets an explanation.
_MAX_NICKNAME_TOKENS: Final = 3
_MAX_RUN_TOKENS: Final = 8
_MAX_PARTICLES: Final = 3
_MAX_INITIALS: Final = 3
_MAX_SURNAMES: Final = 2
_MAX_SPEAKER_NAMES: Final = 4


def full_names(doc: Doc) -> Iterator[TokenRange]:
    """Yield the spans of people's names that have a nickname or particles inside."""
    yield from _nicknamed(doc)
    yield from _with_particles(doc)
    yield from _after_roles(doc)
    yield from _initialled(doc)
    yield from _speakers(doc)


def run_start(doc: Doc, end: int) -> int:
    """Return where the run of proper nouns before a position begins."""
    start = end
    while start > 0 and doc[start - 1].tag_ in _PROPER_NOUN_TAGS and end - start < _MAX_RUN_TOKENS:
        start -= 1
    return start


def _nicknamed(doc: Doc) -> Iterator[TokenRange]:
    """Names with a nickname in quotation marks or brackets: "Juan “Migz” Lund", "William (Bill) Lund"."""
    for mark in doc[1:]:
        if not (mark.is_quote or mark.text in _BRACKETS):
            continue
        start, after = run_start(doc, mark.i), _nickname_end(doc, mark)
        if start == mark.i and mark.nbor(-1).text.istitle() and is_given_name(mark.nbor(-1).text):
            start -= 1
        end = _run_end(doc, after)
        if start < mark.i and after < end and (_is_person(doc[start : mark.i]) or _is_person(doc[after:end])):
            yield start, end


def _nickname_end(doc: Doc, mark: Token) -> int:
    """The end of the nickname that a mark opens; the end of the text if it does not open one."""
    closing = _BRACKETS.get(mark.text)
    # The word before the bracket must be a given name; otherwise the bracket holds a place or a party.
    if closing and not is_given_name(mark.nbor(-1).text):
        return len(doc)
    last = mark.i + (1 if closing else _MAX_NICKNAME_TOKENS)
    for position in range(mark.i + 1, min(len(doc), last + 2)):
        if doc[position].text == closing or (closing is None and doc[position].is_quote):
            return position + 1 if position > mark.i + 1 else len(doc)
        if not doc[position].text[0].isupper():
            break
    return len(doc)


def _run_end(doc: Doc, start: int) -> int:
    # After a quotation mark the tagger is unreliable about proper nouns, so capitals decide.
    end = start
    while (
        end < len(doc) and doc[end].text[0].isupper() and not doc[end].is_sent_start and end - start < _MAX_RUN_TOKENS
    ):
        end += 1
    return end


def _with_particles(doc: Doc) -> Iterator[TokenRange]:
    """Names with particles, and later their surnames alone: "Ursula von der Lund", "Von der Lund"."""
    surnames: set[str] = set()
    for token in doc:
        if token.lower_ not in PARTICLES or (token.i and token.nbor(-1).lower_ in PARTICLES):
            continue
        last = _after_particles(doc, token.i)
        end = _surname_end(doc, last)
        if end == last:
            continue
        surname = doc[token.i : end].text.lower()
        start = run_start(doc, token.i)
        is_sure = token.lower_ in _DOUBLED_PARTICLES and last - token.i > 1
        before = doc[token.i - 1] if token.i else None
        if is_sure and start == token.i and before is not None and before.tag_ == "NN" and before.text[0].isupper():
            start -= 1
        if token.is_lower and start < token.i and (is_sure or _is_person(doc[start : token.i])):
            surnames.add(surname)
            yield start, end
        elif not token.is_lower and surname in surnames:
            yield token.i, end


def _after_roles(doc: Doc) -> Iterator[TokenRange]:
    """Names right after somebody's role that the pipeline takes for the title of a work: "the pianist Irena Lund"."""
    mistaken = (entity for entity in doc.ents if entity.label_ in _MISTAKEN_LABELS)
    starts = (at for entity in mistaken for at in range(max(1, entity.start), entity.end))
    for token in (doc[at - 1] for at in starts):
        if token.tag_ != "NN" or not is_role_noun(token):
            continue
        end = token.i + 1
        while end < len(doc) and doc[end].tag_ == "NNP" and doc[end].ent_type_ in _MISTAKEN_LABELS:
            end += 1
        if token.i + 2 < end <= token.i + 4 and all(word.is_alpha for word in doc[token.i + 1 : end]):
            yield token.i + 1, end


def _speakers(doc: Doc) -> Iterator[TokenRange]:
    """Names of speakers that the pipeline takes for the titles of works: "Irena Tove Lund, director of it, said"."""
    mistaken = [entity for entity in doc.ents if entity.label_ in _MISTAKEN_LABELS and is_source(entity.root)]
    if not mistaken:
        return
    surnames = {entity[-1].text for entity in doc.ents if entity.label_ == "PERSON" and len(entity) > 1}
    for entity in mistaken:
        root, names = entity.root, all(word.tag_ == "NNP" and word.is_alpha for word in entity)
        if not names or root.i != entity.end - 1 or len(entity) > _MAX_SPEAKER_NAMES:
            continue
        is_described = any(child.dep_ == "appos" and is_role_noun(child) for child in root.rights)
        if is_described and len(entity) > 1 and is_given_name(entity[0].text):
            yield entity.start, entity.end
        elif root.text in surnames:
            # "Det Supt Lund said."
            yield root.i, entity.end


def _initialled(doc: Doc) -> Iterator[TokenRange]:
    """Names that begin with initials, after somebody's role: "the party's president D K Lund", "COO R Lund"."""
    for token in doc[1:]:
        if not _is_initial(token) or not is_role_noun(token.nbor(-1)):
            continue
        last = token.i
        while last < len(doc) and _is_initial(doc[last]) and last - token.i < _MAX_INITIALS:
            last += 1
        end = last
        while end < len(doc) and end - last < _MAX_SURNAMES and _is_surname(doc[end]):
            end += 1
        if end > last:
            yield token.i, end


def _is_initial(token: Token) -> bool:
    letter = token.text.removesuffix(".")
    return len(letter) == 1 and letter.isupper() and not token.is_sent_start


def _is_surname(token: Token) -> bool:
    return token.text.istitle() and token.is_alpha and token.tag_ in _PROPER_NOUN_TAGS and not token.is_sent_start


def _after_particles(doc: Doc, start: int) -> int:
    end = start
    while end < len(doc) and end - start < _MAX_PARTICLES and doc[end].lower_ in PARTICLES:
        end += 1
    return end


def _surname_end(doc: Doc, start: int) -> int:
    """The end of a surname, which may have hyphens: "de Lund-Holm"."""
    end = start
    while end < len(doc) and doc[end].text[0].isupper() and not doc[end].is_sent_start:
        end += 1
        if end + 1 < len(doc) and doc[end].text == "-" and not doc[end].whitespace_ and doc[end + 1].text[0].isupper():
            end += 1
    return end


def _is_person(words: Span) -> bool:
    return any(word.ent_type_ == "PERSON" or is_given_name(word.text) for word in words)
