"""The subject of a verb that something inserted between commas separates from it: the parser finds no subject then."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

# The longest insertion between a name and its verb.
_MAX_INSERTION_TOKENS: Final = 20
_PARTIES: Final = frozenset({"D", "I", "R"})


def name_before_age(verb: Token) -> Token | None:
    """Return the name before an age, without any subject in the parse: "After her find, Ms Lund, 47, said"."""
    if verb.i < 4 or not verb.doc[verb.i - 2].is_digit:
        return None
    name, *marks = (verb.doc[verb.i - back] for back in (4, 3, 1))
    return name if name.pos_ == "PROPN" and all(mark.text == "," for mark in marks) else None


def name_before_party(verb: Token) -> Token | None:
    """Return the name before a party and a state, without any subject: "In a letter, Rep. Lund, D-Miss., said"."""
    if verb.i < 6 or verb.doc[verb.i - 3].text != "-" or verb.doc[verb.i - 4].text not in _PARTIES:
        return None
    name, *marks = (verb.doc[verb.i - back] for back in (6, 5, 1))
    return name if name.pos_ == "PROPN" and all(mark.text == "," for mark in marks) else None


def noun_before_participial_clause(verb: Token) -> Token | None:
    """Return the subject that was given to a participle: "A court sitting in Oslo, the capital, has ruled"."""
    first = min((child.i for child in verb.lefts if child.dep_ == "aux"), default=verb.i)
    clause = next((c for c in verb.lefts if c.dep_ in {"advcl", "csubj"} and c.tag_ == "VBG"), None)
    if verb.dep_ != "ROOT" or clause is None or not clause.left_edge.is_sent_start:
        return None
    noun = next((child for child in clause.lefts if child.dep_ == "nsubj"), None)
    is_before = noun is not None and noun.right_edge.i == clause.i - 1 and clause.right_edge.i >= first - 2
    return noun if is_before and verb.doc[first - 1].text == "," else None


def name_before_insertion(verb: Token) -> Token | None:
    """Return the name before what is inserted between commas: "After Mr. Lund, asked about the dam, had said".

    The insertion begins with a participle, or with "who" after the name or its age: "Lund, 32, who sings, said".
    """
    doc, end = verb.doc, min((child.i for child in verb.lefts if child.dep_ in {"aux", "auxpass"}), default=verb.i) - 1
    if end < 2 or doc[end].text != "," or verb.tag_ not in {"VBD", "VBZ", "VBN"}:
        return None
    for position in range(end - 1, max(0, end - _MAX_INSERTION_TOKENS), -1):
        if doc[position].is_sent_start:
            return None
        if doc[position].text == ",":
            first = doc[position + 1]
            is_asked = first.tag_ in {"VBN", "VBD"} and first.lemma_ in {"ask", "press"}
            noun = doc[position - 1]
            if first.lower_ == "who" and noun.is_digit and position > 2 and doc[position - 2].text == ",":
                noun = doc[position - 3]
            is_who = first.lower_ == "who" and not any(child.dep_ == "auxpass" for child in verb.lefts)
            return noun if noun.pos_ == "PROPN" and (is_asked or is_who) else None
    return None
