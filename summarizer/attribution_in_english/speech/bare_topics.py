"""Objects and questions that only name what was talked of: "discussed ethics", "explained why it matters"."""

from typing import Final

from summarizer.attribution_in_english.coreference.named_kinds import is_outlet
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS, REPORTING_VERBS
from summarizer.attribution_in_english.grammar.misread import follows_comma
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS
from summarizer.attribution_in_english.parsing.tokens import Token

# With "how", the manner is often told: "explained how the fire had spread".
_OPEN_QUESTIONS: Final = frozenset("what when where whether who why".split())
_QUESTIONS: Final = _OPEN_QUESTIONS | {"how", "if", "which"}
_IF: Final = frozenset({"if", "whether"})
_PAGES: Final = frozenset({"book", "film", "page", "section", "website"})
# Those who ask for a paper or a station: the story is what they are told.
_ASKERS: Final = frozenset(
    "anchor broadcaster correspondent host interviewer journalist magazine moderator newspaper outlet publication"
    " reporter station".split()
)
# What follows a noun and belongs to it, even if the parser gave it to the verb: "discussed the ban on ferries".
_LINKS_OF_NOUNS: Final = frozenset("about against between for from of on over to".split())
_TIMES: Final = frozenset({"DATE", "TIME"})
# The words before a noun that say no more of it than that it is known.
_KNOWN: Final = frozenset({"the", "this", "that", "these", "those", "its", "their"})


def names_bare_topic(verb: Token, speaker: Token | None) -> bool:
    """Return whether the words after a verb only name a topic or a question, and no words of the speaker follow."""
    check = _CHECKS.get(verb.lemma_)
    return check is not None and not _goes_on_at_colon(verb) and check(verb, speaker)


def _goes_on_at_colon(verb: Token) -> bool:
    """Whether a colon follows the topic: "discussed three things: the mill, the dam and the port"."""
    return any(verb.doc[child.right_edge.i + 1 : child.right_edge.i + 2].text == ":" for child in verb.rights)


def _only_discusses(verb: Token, _: Token | None) -> bool:
    """Whether a talk has a topic without anything said of it: "discussed ethics and law", not "a ban on ferries"."""
    topic = _object(verb)
    return topic is not None and _is_bare(topic)


def _only_explains(verb: Token, speaker: Token | None) -> bool:
    """Whether it is not told what the explanation is: "explained why she left", "explains medical bills"."""
    explained, question = _object(verb), _question(verb)
    if question is not None:
        is_conclusion = verb.tag_ == "VBG" and verb.dep_ == "advcl" and follows_comma(verb)
        is_writing = speaker is not None and speaker.lemma_.lower() in DOCUMENTS | _PAGES
        is_open = question.left_edge.lower_ in _OPEN_QUESTIONS
        return is_open and (is_conclusion or not is_writing)
    if explained is None:
        return False
    is_self = explained.lower_.endswith(("self", "selves"))
    is_kind = explained.tag_ == "NNS" and _is_bare(explained) and not _is_known(explained)
    return is_self or is_kind


def _only_asks(verb: Token, speaker: Token | None) -> bool:
    """Whether a paper or a reporter put a question, whose answer is the story: "The paper asked if he would go"."""
    if speaker is None or _question(verb) is None:
        return False
    return _is_asker(speaker) or (is_passive(verb) and verb.dep_ == "advcl")


def _only_discloses(verb: Token, _: Token | None) -> bool:
    """Whether only what is known already was disclosed: "disclosed the breach", "revealed its role in the fraud"."""
    disclosed = _object(verb)
    if disclosed is None or not _is_known(disclosed):
        return False
    has_clause = any(child.dep_ in {"acl", "relcl", "ccomp", "appos"} for child in disclosed.rights)
    return not has_clause and not any(child.lower_ in {"of", "to"} for child in disclosed.rights)


def _only_describes(verb: Token, _: Token | None) -> bool:
    """Whether the writer tells what a quotation is about: "“…,” she said, describing a storm"; not "… it as a gift"."""
    above = verb.head
    is_participle = verb.tag_ == "VBG" and verb.dep_ == "advcl" and follows_comma(verb)
    is_about_words = is_participle and above.lemma_ in REPORTING_VERBS and above.i < verb.i
    has_words = any(child.dep_ in {"ccomp", "oprd", "xcomp"} for child in verb.rights)
    return is_about_words and not has_words and not any(word.lower_ == "as" for word in verb.subtree)


def _only_expresses(verb: Token, _: Token | None) -> bool:
    """Whether a feeling has no object: "expressed anger", not "expressed anger over the dam"."""
    feeling = _object(verb)
    is_alone = feeling is not None and feeling.tag_ == "NN" and not feeling.lefts and not feeling.rights
    return is_alone and not any(child.dep_ == "prep" and child.i > verb.i for child in verb.rights)


def _is_asker(speaker: Token) -> bool:
    if speaker.pos_ != "PROPN":
        return speaker.lemma_.lower() in _ASKERS
    words = tuple(child.lower_ for child in speaker.subtree if child.pos_ == "PROPN")
    return is_outlet(words)


def _object(verb: Token) -> Token | None:
    """The only object of a verb without a clause."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    has_clause = any(child.dep_ in {"ccomp", "xcomp", "oprd"} for child in verb.rights)
    return objects[0] if len(objects) == 1 and not has_clause and own_subject(verb) != objects[0] else None


def _question(verb: Token) -> Token | None:
    """The clause after a verb that begins with a question word."""
    for clause in verb.rights:
        # "Asked | if he would go" may be read as a condition; "explained | when we asked" tells no question.
        starts = {"ccomp": _QUESTIONS, "advcl": _IF}.get(clause.dep_, frozenset())
        if clause.left_edge.lower_ in starts:
            return clause
    return None


def _is_bare(noun: Token) -> bool:
    """Whether nothing after a noun tells more of it; a noun joined to it is as bare."""
    following = noun.doc[noun.i + 1 : noun.i + 2]
    if following.text.lower() in _LINKS_OF_NOUNS and not any(c.ent_type_ in _TIMES for c in following[0].rights):
        return False
    # "Discussed ethics, a usual topic".
    return all(
        child.dep_ in {"appos", "cc", "punct"}
        or (child.dep_ == "conj" and child.pos_ in NOMINAL_POS and _is_bare(child))
        for child in noun.rights
    )


def _is_known(noun: Token) -> bool:
    return any(child.lower_ in _KNOWN for child in noun.lefts)


_CHECKS: Final = {
    "discuss": _only_discusses,
    "explain": _only_explains,
    **dict.fromkeys(("ask", "inquire", "enquire", "wonder"), _only_asks),
    **dict.fromkeys(("disclose", "reveal"), _only_discloses),
    **dict.fromkeys(("describe", "refer"), _only_describes),
    **dict.fromkeys(("express", "voice"), _only_expresses),
}
