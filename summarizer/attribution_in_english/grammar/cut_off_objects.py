"""What the parser cut off from the object of a cue: the rest of a list, of a word with a hyphen, or a second thing."""

from itertools import takewhile
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import NAMING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tokens import Token

# The nouns for what others want done.
_WANTED: Final = frozenset("appeal call demand plan proposal request suggestion threat".split())
_BARE_TAGS: Final = frozenset({"VB", "VBP"})


def rest_of_object(verb: Token, positions: set[int]) -> set[int]:
    """Return the token positions that belong to an object, beside those that the parser gave it."""
    positions = positions | _what_is_called_for(verb, positions)
    return positions | _cut_off_noun(verb, positions) | _rest_of_list(verb, positions) | _second_gerund(verb, positions)


def _what_is_called_for(verb: Token, positions: set[int]) -> set[int]:
    """The deed that others want, if the parser gave it to the verb: "dismissed calls | to remove the mayor".

    Those who are to do it may be cut off as well: "renewed his call | for men | to come".
    """
    noun, to = verb.doc[max(positions)], max(positions) + 1
    link = verb.doc[to : to + 1].text
    if link == "for" and noun.lemma_ in _WANTED:
        return _deed_of_those(verb, to)
    within = next((w for w in verb.doc[min(positions) : to] if w.lower_ == "for" and w.head.lemma_ in _WANTED), None)
    if link == "to" and within is not None and within.right_edge.i + 1 == to:
        return _deed_of_those(verb, to)
    if noun.lemma_ not in _WANTED or noun.tag_ != "NNS" or link != "to":
        return set()
    deeds = (c for c in verb.rights if c.dep_ in {"advcl", "xcomp"} and c.tag_ == "VB" and c.left_edge.i == to)
    deed = next(deeds, None)
    return phrases.subtree(deed) if deed is not None else set()


def _deed_of_those(verb: Token, start: int) -> set[int]:
    """The infinitive that begins at a position with "for" or "to"."""
    deeds = (c for c in verb.rights if c.dep_ in {"advcl", "xcomp"} and c.left_edge.i == start)
    deed = next(deeds, None)
    is_infinitive = deed is not None and any(child.lower_ == "to" for child in deed.lefts)
    return phrases.subtree(deed) if deed is not None and is_infinitive else set()


def hyphenated_rest(verb: Token, noun: Token) -> set[int]:
    """Return the rest of a word with a hyphen that the parser took for objects: "dismissed a chest X | -ray"."""
    doc, end = verb.doc, noun.i + 1
    if end + 1 >= len(doc) or doc[end].text != "-" or doc[end].dep_ != "dobj" or doc[end + 1].dep_ != "dobj":
        return set()
    return {end} | phrases.subtree(doc[end + 1])


def owned_object(verb: Token, owner: Token) -> Token | None:
    """Return the object whose genitive the parser took for another one: "rejected Tarn police’s | earlier claim"."""
    if owner.right_edge.tag_ != "POS":
        return None
    end = owner.right_edge.i + 1
    return next((child for child in verb.rights if child.dep_ == "dobj" and child.left_edge.i == end), None)


def owned_after(verb: Token, positions: set[int]) -> set[int]:
    """Return what a noun owns, if the parser gave that to the verb: "alluding to the chair | ’s rumored ambitions"."""
    mark = max(positions, default=verb.i) + 1
    if mark + 1 >= len(verb.doc) or verb.doc[mark].tag_ != "POS":
        return set()
    words = list(
        takewhile(lambda token: token.pos_ in {"ADJ", "NOUN", "PROPN"} or token.tag_ == "VBN", verb.doc[mark + 1 :])
    )
    while words and words[-1].pos_ == "ADJ":
        words.pop()
    return set(range(mark, words[-1].i + 1)) if words else set()


def what_noun_does(verb: Token, positions: set[int]) -> set[int]:
    """Return the participle after a noun that was given to the verb: "bragged about her father | teaching her"."""
    end = max(positions, default=verb.i) + 1
    deeds = (child for child in verb.rights if child.i == end and child.tag_ == "VBG" and child.left_edge == child)
    deed = next(deeds, None)
    is_deed = deed is not None and deed.dep_ in {"acl", "advcl", "xcomp"} and deed.lemma_ not in REPORTING_VERBS
    return phrases.subtree(deed) if deed is not None and is_deed else set()


def noun_read_as_verb(verb: Token, positions: set[int]) -> set[int]:
    """Return the noun after "or" that the parser took for a verb: "appealed for tapes or | phone pictures of it"."""
    or_ = max(positions, default=verb.i) + 1
    if or_ + 1 >= len(verb.doc) or verb.doc[or_].dep_ != "cc" or verb.doc[or_].head != verb or verb.tag_ in _BARE_TAGS:
        return set()
    # A past tense has no bare infinitive beside it.
    seconds = (child for child in verb.rights if child.dep_ == "conj" and child.left_edge.i == or_ + 1)
    second = next((child for child in seconds if child.tag_ in _BARE_TAGS and child.left_edge == child), None)
    is_noun = second is not None and second.nbor().tag_ in {"NN", "NNS"}
    return set(range(or_, second.right_edge.i + 1)) if second is not None and is_noun else set()


def second_named(verb: Token, gap: set[int]) -> set[int]:
    """Return the second thing that is named between two complements: "described it as old | and her | as young"."""
    words = [verb.doc[position] for position in sorted(gap)]
    is_second = len(words) > 1 and words[0].lower_ == "and" and words[-1].pos_ in phrases.NOMINAL_POS
    return gap if is_second and not any(word.pos_ in {"VERB", "AUX"} for word in words) else set()


def _cut_off_noun(verb: Token, positions: set[int]) -> set[int]:
    """The noun that the parser cut off from an object: "touting their technology | stacks", "a seat, | and a bed"."""
    end = max(positions) + 1
    for child in verb.rights:
        if child.dep_ == "conj" and child.tag_ in {"NN", "NNS"} and _is_listed_noun(child, end):
            return set(range(end, child.right_edge.i + 1))
        is_second = child.dep_ == "dobj" and child.left_edge.i == end and child.pos_ == "NOUN"
        if is_second and verb.lemma_ in NAMING_VERBS and verb.doc[end - 1].text != ",":
            # "Branded the ship | the “best of all,”".
            return phrases.subtree(child)
        if is_second and child.left_edge == child and verb.doc[end - 1].pos_ == "NOUN":
            return phrases.subtree(child)
    return set()


def _is_listed_noun(noun: Token, end: int) -> bool:
    """Whether "and" joins a noun to the object that ends before it, and no verb is left out."""
    before = noun.left_edge.i - 1
    deps = {child.dep_ for child in noun.children}
    is_joined = noun.doc[before].lower_ == "and" and end <= before <= end + 1
    if noun.doc[before - 1].text == "," and any(c.dep_ == "acl" and c.tag_ == "VBN" for c in noun.rights):
        # "Called it an insult, and two judges | dissented from it": a past tense was read as a participle.
        return noun.tag_ != "NNS"
    return is_joined and not deps & (phrases.SUBJECT_DEPS | {"aux", "dobj", "ccomp", "xcomp"})


def _rest_of_list(verb: Token, positions: set[int]) -> set[int]:
    """The rest of a list whose second noun looks like a participle: "reported losses, | loading errors, and delays"."""
    comma = max(positions) + 1
    for child in verb.rights:
        is_next = child.tag_ == "VBG" and child.left_edge == child and child.i == comma + 1
        if is_next and verb.doc[comma].text == "," and child.lemma_ not in REPORTING_VERBS:
            noun = next((c for c in child.rights if c.dep_ == "dobj" and c.i == child.i + 1), None)
            is_list = any(c.dep_ == "cc" and c.nbor(-1).text == "," for c in child.rights)
            return set(range(comma, child.right_edge.i + 1)) if noun is not None and is_list else set()
    return set()


def _second_gerund(verb: Token, positions: set[int]) -> set[int]:
    """The second act that somebody is accused of: "accused the firm of overkill | and using it as an excuse"."""
    end = max(positions) + 1
    if REPORTING_VERBS[verb.lemma_] is not CueKind.ACCUSE or verb.tag_ == "VBG":
        return set()
    for child in verb.rights:
        if child.dep_ == "conj" and child.tag_ == "VBG" and child.left_edge == child and child.i == end + 1:
            return set(range(end, child.right_edge.i + 1)) if verb.doc[end].lower_ == "and" else set()
    return set()
