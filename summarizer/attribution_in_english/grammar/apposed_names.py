"""The name that follows a noun for its bearer: "Its chair, Ann Lund"."""

from summarizer.attribution_in_english.parsing.tokens import Token


def name_in_apposition(noun: Token) -> Token | None:
    """Return the name that follows the noun for its bearer: "Its chair, Ann Lund", "The firm that runs it, Velmar,"."""
    if (noun.pos_ != "NOUN" and noun.lower_ != "another" and not _is_listed_office(noun)) or noun.tag_ == "NNS":
        return None
    nouns = (noun, *(child for child in noun.rights if child.dep_ == "conj"))
    appositions = (child for each in nouns for child in each.rights if child.dep_ == "appos" and child.pos_ == "PROPN")
    following = next(appositions, None)
    if following is None and (name := _name_ending_apposition(noun)) is not None:
        return name
    if following is not None:
        return following if noun.doc[following.left_edge.i - 1].text == "," else None
    return _name_before_verb(noun)


def _is_listed_office(noun: Token) -> bool:
    """Whether a capitalised noun is the first of somebody's offices: "Its Mayor and Minister for Trade, Ann Lund,"."""
    if noun.tag_ != "NNP" or noun.ent_type_ or not any(child.dep_ in {"det", "poss"} for child in noun.lefts):
        return False
    return any(child.dep_ == "conj" for child in noun.rights)


def _name_ending_apposition(noun: Token) -> Token | None:
    """The name after a role that names a place: "A diplomat, special envoy to Ukraine Karl Holm, …"."""
    for child in noun.rights:
        name = child.right_edge
        if child.dep_ != "appos" or child.pos_ != "NOUN" or name.i + 1 >= len(name.doc) or name.nbor().text != ",":
            continue
        start = _start_of_name(name)
        if start is not None and name.doc[start - 1].ent_type_ in {"GPE", "ORG", "NORP"}:
            return name
    return None


def _start_of_name(last: Token) -> int | None:
    """The start of a person's name; of a name that the pipeline left out, if it has two words at least."""
    doc, start = last.doc, last.i
    if last.ent_type_ == "PERSON":
        while start > 0 and doc[start].ent_iob_ == "I":
            start -= 1
        return start
    while start >= 0 and doc[start].pos_ == "PROPN" and not doc[start].ent_type_:
        start -= 1
    return start + 1 if start + 1 < last.i else None


def _name_before_verb(noun: Token) -> Token | None:
    """The name between commas before the verb of a noun with a relative clause, wherever the parser attached it."""
    verb = noun.head
    if noun.dep_ != "nsubj" or not any(child.dep_ == "relcl" for child in noun.rights):
        return None
    doc, end = noun.doc, min((child.i for child in verb.lefts if child.dep_ == "aux"), default=verb.i) - 1
    if end - 1 <= noun.i or doc[end].text != "," or doc[end - 1].pos_ != "PROPN":
        return None
    start = end - 1
    while start > noun.i and doc[start - 1].pos_ == "PROPN":
        start -= 1
    return doc[end - 1] if doc[start - 1].text == "," else None
