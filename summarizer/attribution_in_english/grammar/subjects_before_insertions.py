"""The subject of a verb that something inserted between commas separates from it: the parser finds no subject then."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

# The longest insertion between a name and its verb.
_MAX_INSERTION_TOKENS: Final = 20
_DASHES: Final = frozenset({"—", "–", "--"})
_BODIES_AND_PLACES: Final = frozenset({"FAC", "GPE", "LOC", "NORP", "ORG"})
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


def name_before_dashes(verb: Token) -> Token | None:
    """Return the name before what dashes insert: "In a note to the Gazette, Velmar — which runs it — said".

    The parser joins the name to the noun before it. After a preposition, it is not the name of who speaks.
    """
    doc, first = verb.doc, _first_of_verb(verb)
    if first < 2 or doc[first - 1].text not in _DASHES:
        return None
    for position in range(first - 2, max(0, first - _MAX_INSERTION_TOKENS), -1):
        if doc[position].is_sent_start:
            return None
        if doc[position].text in _DASHES:
            name, begins = doc[position - 1], doc[position + 1].tag_ in {"WDT", "WP"}
            return name if begins and name.pos_ == "PROPN" and name.dep_ == "appos" else None
    return None


def name_before_role(verb: Token) -> Token | None:
    """Return the name before a role between commas: "At the launch of Velmar, Ann Lund, head of Norr, has said".

    The parser joins the name to the one before it, though nothing joins them but a comma. The second comma may lack.
    """
    doc, end = verb.doc, _first_of_verb(verb)
    last = doc[end - 1 - (doc[end - 1].text == ",")] if end > 4 else verb
    role = next((word for word in (last, *last.ancestors) if word.dep_ == "appos"), None)
    if last == verb or role is None or role.right_edge != last or not (role.pos_ == "NOUN" or role.text.isupper()):
        return None
    name = role.head
    is_full = any(child.dep_ == "compound" for child in name.lefts) and name.ent_type_ not in _BODIES_AND_PLACES
    is_joined = name.pos_ == "PROPN" and is_full and name.dep_ in {"appos", "conj"} and name.head.pos_ == "PROPN"
    is_apart = is_joined and role.left_edge.i == name.i + 2 and doc[name.i + 1].text == ","
    return name if is_apart and name.head.i < name.i and doc[name.left_edge.i - 1].text == "," else None


def _first_of_verb(verb: Token) -> int:
    """The position of a verb or its first auxiliary."""
    return min((child.i for child in verb.lefts if child.dep_ in {"aux", "auxpass"}), default=verb.i)


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
