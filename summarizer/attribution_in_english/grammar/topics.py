"""Reporting verbs that only name a topic, a work or a name: "mentioned Cuba twice", "outlined the book"."""

from typing import Final

from summarizer.attribution_in_english.grammar.controlled_subjects import governor
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS, EVIDENCE, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS, first_conjunct
from summarizer.attribution_in_english.grammar.spoken_objects import gives_nickname
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.person_names.gender import is_given_name

# What people meet for.
_MEETINGS: Final = frozenset("conference conversation dinner discussion gathering interview lunch meeting".split())
# How often something was mentioned.
_COUNTED: Final = frozenset({"once", "twice", "repeatedly", "time", "times"})
# What is planned before it is written.
_WORKS: Final = frozenset("album book chapter film memoir movie novel opera plot screenplay series song story".split())
_SETS: Final = frozenset({"book", "series"})
# Those who call somebody by the usual name.
_EVERYBODY: Final = frozenset(
    "all classmates colleagues everybody everyone family friends locals neighbors neighbours people relatives"
    " teammates they".split()
)
# Those who may as well have a nickname for somebody.
_PEERS: Final = frozenset("classmates colleagues locals neighbors neighbours teammates".split())
# Of whom somebody reminds people.
_FIGURES: Final = frozenset("caesar devil god hercules hitler jesus judas messiah napoleon satan stalin".split())
_PERSONS: Final = frozenset({"him", "her", "them"})
# What a program does is no speech, even if it has sources.
_PROGRAMS: Final = frozenset("app bot engine feature function software system tool".split())
_HANDING_VERBS: Final = frozenset({"email", "forward", "give", "hand", "provide", "send", "share"})
# The parts of a site, which are named by their subject.
_PAGES: Final = frozenset({"page", "section", "subpage", "webpage"})
_RESEARCH_KINDS: Final = frozenset({CueKind.REPORT, CueKind.SHOW, CueKind.BELIEVE})
_ASKING_VERBS: Final = frozenset({"ask", "inquire", "wonder"})
# Whom a court or a committee asks.
_PARTIES: Final = frozenset(
    "attorney counsel defendant defence defense expert lawyer minister official officer prosecution prosecutor suspect"
    " witness".split()
)
# "Spoke of how she lost her job" tells that she did.
_QUESTION_WORDS: Final = frozenset("what when where whether why".split())
_FRAMED_VERBS: Final = frozenset({"question", "quiz"})


# What people who are listed elsewhere say is told all the same: "the following people said they would go".
_SAYING_VERBS: Final = frozenset({"believe", "say", "think", "write"})


def only_names_topic(verb: Token, speaker: Token | None) -> bool:
    """Return whether a verb only tells what is talked or written about, or by which name somebody goes."""
    check = _CHECKS.get(verb.lemma_)
    is_named = check is not None and check(verb, speaker)
    return is_named or _is_studied(verb) or _is_listed_below(verb, speaker)


def _is_held_on(verb: Token, _: Token | None) -> bool:
    """Whether a participle only tells the topic of a meeting: "after an interview discussing the ban"."""
    is_participle = verb.tag_ == "VBG" and verb.dep_ == "acl" and not any(c.dep_ == "aux" for c in verb.lefts)
    return is_participle and verb.head.lemma_.lower() in _MEETINGS


def _is_studied(verb: Token) -> bool:
    """Whether a participle only tells what is studied: "hundreds of studies projecting how fish will move"."""
    is_participle = verb.tag_ == "VBG" and verb.dep_ == "acl" and verb.i > 0 and verb.nbor(-1) == verb.head
    if not is_participle or REPORTING_VERBS[verb.lemma_] not in _RESEARCH_KINDS or verb.head.tag_ != "NNS":
        return False
    is_research = verb.head.lemma_.lower() in EVIDENCE | DOCUMENTS and verb.head.dep_ not in SUBJECT_DEPS
    return is_research and verb.doc[verb.i + 1 : verb.i + 2].text.lower() in {"how", "whether", "if"}


def _is_handed_over(verb: Token, _: Token | None) -> bool:
    """Whether a participle only tells which papers were given: "sent us phone records showing requests for money"."""
    is_participle = verb.tag_ == "VBG" and verb.dep_ == "acl" and verb.i > 0 and verb.nbor(-1).pos_ == "NOUN"
    if not is_participle or any(child.dep_ == "ccomp" for child in verb.rights):
        return False
    paper = first_conjunct(verb.nbor(-1))
    paper = paper.head.head if paper.dep_ == "pobj" and paper.head.lower_ == "of" else paper
    return paper.dep_ == "dobj" and paper.head.lemma_ in _HANDING_VERBS


def _is_listed_below(verb: Token, speaker: Token | None) -> bool:
    """Whether the speakers follow in a list: "the following towns have reported floods: …"."""
    is_following = speaker is not None and any(c.lower_ == "following" and c.dep_ == "amod" for c in speaker.lefts)
    return is_following and verb.lemma_ not in _SAYING_VERBS


def _is_counted(verb: Token, _: Token | None) -> bool:
    """Whether somebody only mentioned a name so many times: "mentioned Norrby several times on Friday"."""
    named = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if named is None or named.pos_ != "PROPN" or named.right_edge != named or any(w.is_quote for w in verb.subtree):
        return False
    is_counted = any(child.lower_ in _COUNTED for child in verb.rights if child.i > named.i)
    # "Mentioned Lund twice as the man who paid" says more.
    return is_counted and not any(word.lower_ == "as" for word in verb.subtree)


def _is_of_work(verb: Token, _: Token | None) -> bool:
    """Whether somebody only plans a work: "outlined the novel in a notebook"."""
    planned = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    is_work = planned is not None and planned.lemma_.lower() in _WORKS
    if planned is None or not is_work or any(c.lower_ == "as" for c in verb.rights):
        return False
    # "A series of cuts", "the book of rules" are no works.
    return planned.lemma_.lower() not in _SETS or not any(c.lower_ == "of" for c in planned.rights)


def _is_outline(verb: Token, speaker: Token | None) -> bool:
    return _is_of_work(verb, speaker) or _tells_subject_of_page(verb, speaker)


def _is_only_described(verb: Token, _: Token | None) -> bool:
    """Whether nothing is told of what somebody described: "was how Lund described it to friends"."""
    described = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if described is None or described.lower_ not in {"it", "this", "that"}:
        return False
    return not any(
        word.is_quote or word.lower_ == "as" or word.text == ":" for word in verb.doc[verb.i : verb.sent.end]
    )


def _is_only_name(verb: Token, speaker: Token | None) -> bool:
    return gives_nickname(verb) or _is_usual_name(verb, speaker)


def _is_usual_name(verb: Token, speaker: Token | None) -> bool:
    """Whether all call somebody by a name: "Everyone called him Mike"; not "Everyone called him a hero"."""
    is_person = any(child.dep_ in {"dobj", "nsubj"} and child.lower_ in _PERSONS for child in verb.rights)
    names = [child for child in verb.rights if child.dep_ in {"oprd", "dobj", "attr"} and child.pos_ == "PROPN"]
    if not is_person or len(names) != 1 or names[0].left_edge != names[0].right_edge or speaker is None:
        return False
    # "Colleagues called him Superman" says what they thought of him.
    is_given = is_given_name(names[0].text)
    is_figure = names[0].lower_ in _FIGURES or names[0].lower_.endswith("man")
    is_usual = speaker.lower_ not in _PEERS and not is_figure
    return speaker.lower_ in _EVERYBODY and (is_given or is_usual)


def _cites_by_itself(verb: Token, speaker: Token | None) -> bool:
    """Whether a program has sources: "the feature ended up citing jokes", "the model can cite papers".

    What a model of clothes can cite is nothing that was said, either.
    """
    if speaker is None or speaker.pos_ != "NOUN":
        return False
    can = speaker.lemma_ == "model" and any(child.tag_ == "MD" for child in verb.lefts)
    return can or speaker.lemma_.lower() in _PROGRAMS


def _tells_subject_of_page(verb: Token, _: Token | None) -> bool:
    """Whether a participle only tells what a page is about: "has removed the page detailing the causes of floods"."""
    is_participle = verb.tag_ == "VBG" and verb.dep_ == "acl" and verb.nbor(-1) == verb.head
    if not is_participle or any(child.dep_ == "ccomp" for child in verb.rights):
        return False
    page = verb.head
    if page.lower_ == "one" and page.head.lower_ == "including":
        # "Other pages, including one explaining the floods".
        page = page.head.head
    return page.lemma_.lower() in _PAGES


def _tells_nothing_when_discussed(verb: Token, speaker: Token | None) -> bool:
    return (
        _is_held_on(verb, speaker)
        or _tells_subject_of_page(verb, speaker)
        or _only_names_question(verb, speaker)
        or _leads_to_statement(verb, speaker)
    )


def _tells_nothing_when_explained(verb: Token, speaker: Token | None) -> bool:
    return _tells_subject_of_page(verb, speaker) or _leads_to_statement(verb, speaker)


def _leads_to_statement(verb: Token, _: Token | None) -> bool:
    """Whether a participle only tells what the next words answer: "Discussing why it leaked, Lund points to rust"."""
    is_participle = verb.tag_ == "VBG" and verb.left_edge == verb and verb.dep_ in {"advcl", "pcomp"}
    above = governor(verb)
    if not is_participle or above.i < verb.i or above.lemma_ not in REPORTING_VERBS:
        return False
    return any(child.dep_ == "ccomp" and child.left_edge.lower_ in _QUESTION_WORDS | {"how"} for child in verb.rights)


def _only_names_question(verb: Token, _: Token | None) -> bool:
    """Whether somebody only talks about a question: "spoke of what she will do next", "discussed who should pay"."""
    clause = _question_after(verb)
    if clause is None or clause.left_edge.lower_ not in _QUESTION_WORDS:
        return False
    return not any(word.is_quote for word in verb.doc[verb.i : clause.right_edge.i + 2])


def _speaks_of_question(verb: Token, speaker: Token | None) -> bool:
    """Whether somebody speaks about what is still open; not "about why the mill closed", or with the answer behind."""
    clause = _question_after(verb)
    if clause is None or clause.left_edge.lower_ == "whether":
        return clause is not None and _only_names_question(verb, speaker)
    words = list(clause.subtree)
    is_past = not any(word.tag_ == "MD" for word in words) and any(word.tag_ == "VBD" for word in words)
    is_answered = any(word.text == ":" for word in verb.doc[clause.i : verb.sent.end])
    return not (is_past or is_answered) and _only_names_question(verb, speaker)


def _question_after(verb: Token) -> Token | None:
    """The clause that names a question, with or without a preposition: "spoke of what she will do"."""
    links = (child for child in verb.rights if child.dep_ == "prep" and child.lower_ in {"about", "of", "on"})
    clauses = (child for link in (verb, *links) for child in link.rights if child.dep_ in {"ccomp", "pcomp"})
    return next(clauses, None)


def _only_asks_whom(verb: Token, _: Token | None) -> bool:
    """Whether a verb only tells who was asked, and the question follows: "questioned the defence, asking: “…”"."""
    asked = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    asking = next((child for child in verb.rights if child.lemma_ in _ASKING_VERBS and child.tag_ == "VBG"), None)
    if asked is None or asking is None or own_subject(asking) not in {None, own_subject(verb)}:
        return False
    is_party = asked.ent_type_ == "PERSON" or asked.lemma_.lower() in _PARTIES or asked.lower_ in _PERSONS
    return is_party and asked.right_edge.i + 2 == asking.left_edge.i and asked.right_edge.nbor().text == ","


def _labels_thing(verb: Token, _: Token | None) -> bool:
    """Whether a participle gives the words on a thing: "was a drawing, captioned “…”"."""
    is_participle = verb.tag_ in {"VBN", "VBD"} and verb.dep_ in {"advcl", "acl"} and verb.left_edge == verb
    return is_participle and verb.i > 0 and verb.nbor(-1).text == ","


_CHECKS: Final = {
    **dict.fromkeys(("caption", "dub", "label"), _labels_thing),
    "show": _is_handed_over,
    "discuss": _tells_nothing_when_discussed,
    **dict.fromkeys(("speak", "talk"), _speaks_of_question),
    "detail": _tells_subject_of_page,
    "explain": _tells_nothing_when_explained,
    "mention": _is_counted,
    "outline": _is_outline,
    "call": _is_only_name,
    "describe": _is_only_described,
    "cite": _cites_by_itself,
    **dict.fromkeys(_FRAMED_VERBS, _only_asks_whom),
}
