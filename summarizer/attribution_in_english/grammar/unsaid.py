"""Reporting verbs by which nothing is reported where they stand: "speaking of Lund", "pointed to a man", "all told"."""

from collections.abc import Callable
from typing import Final

from summarizer.attribution_in_english.grammar.cues import DOCUMENTS, EVIDENCE, NAMING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.misread import audience_read_as_verb, follows_comma
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.phrases import SUBJECT_DEPS
from summarizer.attribution_in_english.grammar.purposes import only_tells_purpose
from summarizer.attribution_in_english.grammar.quoted_sources import quotes_source
from summarizer.attribution_in_english.grammar.topics import only_names_topic
from summarizer.attribution_in_english.parsing.tokens import Span, Token

_TALKING_VERBS: Final = frozenset({"talk", "speak", "comment"})
_PLACE_NOUNS: Final = frozenset(
    "area borough city community country county district nation province region state territory town village".split()
)
_COUNTED_CASES: Final = frozenset("case death infection fatality casualty hospitalization".split())
# What is counted or measured shows something, but it says nothing.
_MEASURED: Final = frozenset({"complaint", "figure", "number", "test"})
# From whom a paper has what it reports, and what an opinion may explain.
_CITED: Final = frozenset("aide insider official people person source".split())
_EXPLAINED: Final = frozenset("action change choice decision move order policy reason ruling verdict vote".split())
# What marchers carry or paint that depicts somebody.
_WORKS_CARRIED: Final = frozenset("banner cartoon cutout doll effigy float mask model mural puppet sign statue".split())
_UTTERED_NOUNS: Final = frozenset({"letter", "phrase", "syllable", "word"})
# What a player adds to a score.
_SCORED: Final = frozenset(
    "assist basket birdie block goal hit point rebound run save steal touchdown try wicket".split()
)
# What a firm reports on a day that is known before.
_RESULTS: Final = frozenset({"earning", "earnings", "figure", "number", "profit", "result"})
# What a finger points to.
_POINTED_NOUNS: Final = frozenset(
    "audience boy camera ceiling chest crowd door ear eye girl man mouth one reporter sky wall watch window"
    " woman".split()
)
_AUTHORITIES: Final = frozenset({"police", "authority", "officer", "court", "prosecutor", "f.b.i.", "fbi"})
# The verbs whose object may be what somebody else says, as something good or bad: "support the state endorsing it".
_ATTITUDE_VERBS: Final = frozenset("favor favour hate imagine like mind oppose picture prevent resent support".split())
_SHOWING_VERBS: Final = frozenset({"reveal", "underline", "underscore", "highlight"})
_SUPERLATIVES: Final = frozenset({"least", "most", "much", "widely", "oft", "often"})
_READING_VERBS: Final = frozenset("construe interpret read see take understand view".split())
# A picture's label is shorter.
_MAX_LABEL_TOKENS: Final = 4
_EAGER_WORDS: Final = frozenset("anxious desperate determined eager keen".split())
# Those who are brought together for a task, and the verbs for that.
_CONVENED: Final = frozenset("board commission committee council force group inquiry jury panel team".split())
_CONVENING_VERBS: Final = frozenset("appoint assemble convene create establish form launch".split())
# The programs that are made for a task, and the verbs for that.
_TRAINED: Final = frozenset("algorithm classifier model network program software system".split())
_TRAINING_VERBS: Final = frozenset("build design develop program teach train".split())
_QUESTION_STARTS: Final = frozenset("about how if on what when where whether which who why".split())
_RIGHTS: Final = frozenset({"freedom", "right"})
_NOUN_TAGS: Final = frozenset({"NN", "NNS"})
_MEDIA: Final = frozenset("interview message podcast post speech statement story thread tweet video".split())


def reports_nothing(verb: Token, speaker: Token | None) -> bool:
    """Return whether nobody reports anything by a verb where it stands."""
    if verb.tag_ == "VBG" and (
        _only_tells_topic(verb)
        or _only_shows_by_doing(verb, speaker)
        or _is_object_of_attitude(verb)
        or _is_misinterpretation(verb)
        or _is_charged_with(verb)
        or _labels_picture(verb)
    ):
        return True
    if verb.tag_ == "VB" and (
        _is_task(verb) or _is_right(verb) or _is_noun_after_due_to(verb) or only_tells_purpose(verb)
    ):
        return True
    if verb.tag_ == "VBZ" and _is_noun_of_source(verb):
        return True
    if only_names_topic(verb, speaker):
        return True
    if speaker is not None and speaker.tag_ == "NNS" and speaker.lemma_.lower() in _MEASURED:
        return REPORTING_VERBS[verb.lemma_] is CueKind.SHOW or verb.lemma_ == "reveal"
    check = _CHECKS.get(verb.lemma_)
    return check is not None and check(verb, speaker)


def _is_task(verb: Token) -> bool:
    """Whether an infinitive is the task of others: "formed a panel to recommend a site", "a model to predict rain"."""
    objects = (child for child in verb.head.rights if child.dep_ == "dobj" and child.i < verb.i)
    is_infinitive = verb.dep_ in {"advcl", "xcomp"} and any(child.lower_ == "to" for child in verb.lefts)
    lemmas = {child.lemma_.lower() for child in objects}
    is_convened = verb.head.lemma_ in _CONVENING_VERBS and not lemmas.isdisjoint(_CONVENED)
    is_trained = verb.head.lemma_ in _TRAINING_VERBS and not lemmas.isdisjoint(_TRAINED)
    return is_infinitive and (is_convened or is_trained)


def _is_noun_of_source(verb: Token) -> bool:
    """Whether a noun in the name of a source was read as a verb: "According to a town police | calls report, …"."""
    is_after_source = any(child.lower_ == "according" and child.right_edge.i == verb.i - 1 for child in verb.lefts)
    return is_after_source and not any(child.dep_ in SUBJECT_DEPS for child in verb.lefts)


def _is_right(verb: Token) -> bool:
    """Whether an infinitive is only what somebody may do: "accept their right to gather to express their anger"."""
    above = verb.head
    deed = above if above.dep_ in {"acl", "advcl"} and above.tag_ == "VB" and above.i < verb.i else verb
    to = deed.left_edge
    return to.lower_ == "to" and to.i > 0 and to.nbor(-1).lower_ in _RIGHTS and to.nbor(-1).tag_ == "NN"


def _is_noun_after_due_to(verb: Token) -> bool:
    """Whether a noun was read as a verb: "fell due to demand concerns"; not "is due to demand answers"."""
    first = verb.i - 2
    if first < 1 or verb.doc[first].lower_ != "due" or verb.nbor(-1).lower_ != "to":
        return False
    is_scheduled = any(word.lemma_ == "be" for word in verb.doc[max(0, first - 2) : first])
    return not is_scheduled and verb.doc[verb.i + 1 : verb.i + 2][0].tag_ in _NOUN_TAGS


def _only_tells_topic(verb: Token) -> bool:
    """Whether a participle only tells what is talked of: "“…,” she said, speaking of the dam"."""
    is_topic = verb.lemma_ in _TALKING_VERBS and verb.head.lemma_ in REPORTING_VERBS
    return is_topic and not any(child.dep_ == "aux" for child in verb.lefts)


def _only_records(verb: Token, _: Token | None) -> bool:
    """Whether something is only written down: "The team noted if and how often they smoked"."""
    return verb.doc[verb.i + 1 : verb.i + 2].text.lower() in {"if", "whether"}


def _is_passive_question(verb: Token, _: Token | None) -> bool:
    """Whether somebody is only asked: "“…,” Lund said, asked about the dam", "a program asked to read a letter"."""
    if verb.is_sent_start and verb.tag_ in {"VBD", "VBN"} and verb.i + 1 < len(verb.doc):
        # "Asked about the dam, Lund did not say who paid for it".
        return verb.nbor().lower_ in _QUESTION_STARTS
    if verb.dep_ == "acl" and verb.tag_ in {"VBD", "VBN"} and verb.left_edge == verb:
        return verb.nbor(-1) == verb.head and verb.doc[verb.i + 1 : verb.i + 2].text == "to"
    if verb.tag_ not in {"VBD", "VBN"} or not follows_comma(verb) or verb.left_edge != verb:
        return False
    is_apart = verb.head.lemma_ in REPORTING_VERBS and verb.head.i < verb.i and own_subject(verb) is None
    return is_apart and not any(child.dep_ == "cc" for child in verb.head.rights if child.i < verb.i)


def _only_counts(verb: Token, speaker: Token | None) -> bool:
    """Whether a place has figures and says nothing: "Poland reported 900 new cases"."""
    if speaker is None or speaker.dep_ != "nsubj":
        return False
    if speaker.ent_type_ != "GPE" and speaker.lemma_.lower() not in _PLACE_NOUNS:
        return False
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    is_counted = any(c.dep_ == "nummod" for child in objects for c in child.lefts)
    return is_counted or any(child.lemma_ in _COUNTED_CASES for child in objects)


def _names_sources(verb: Token, _: Token | None) -> bool:
    """Whether a report only tells from whom it has it: "reported on Monday, citing four people"; not "citing fears"."""
    cited = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    is_bare = cited is not None and not any(child.dep_ == "ccomp" for child in verb.rights)
    is_people = cited is not None and cited.tag_ == "NNS" and cited.lemma_ in _CITED
    return (
        verb.tag_ == "VBG" and is_bare and is_people and not any(w.is_quote for w in verb.doc[verb.i : verb.sent.end])
    )


def _names_or_quotes_sources(verb: Token, speaker: Token | None) -> bool:
    """Whether a report only tells whom it has it from, whose words follow: "cited an aide as saying that it leaks"."""
    return _names_sources(verb, speaker) or quotes_source(verb)


def _is_of_writing(verb: Token, _: Token | None) -> bool:
    """Whether a participle tells what a writing is about: "in a brief opinion explaining the decision"."""
    is_acl = verb.tag_ == "VBG" and verb.dep_ == "acl" and verb.head.lemma_.lower() in EVIDENCE | {"memo", "speech"}
    objects = [child for child in verb.rights if child.dep_ in {"dobj", "ccomp"}]
    is_named = [(child.dep_, child.lemma_ in _EXPLAINED) for child in objects] == [("dobj", True)]
    return is_acl and is_named and not any(word.is_quote for word in objects[0].subtree)


def _only_shows_by_doing(verb: Token, speaker: Token | None) -> bool:
    """Whether the writer concludes something from what somebody does: "He left early, showing how tired he was"."""
    is_show = REPORTING_VERBS[verb.lemma_] is CueKind.SHOW or verb.lemma_ in _SHOWING_VERBS
    is_show = is_show or (verb.lemma_ == "suggest" and verb.head.lemma_ in {"show", "test"})
    if not is_show or verb.dep_ != "advcl" or not follows_comma(verb) or verb.left_edge.lower_ == "while":
        return False
    is_evidence = speaker is not None and speaker.lemma_.lower() in EVIDENCE
    return not is_evidence and (verb.head.lemma_ not in REPORTING_VERBS or _only_shares(verb.head))


def _only_shares(verb: Token) -> bool:
    """Whether a verb tells of no clause and no quotation: "shared views on it", "showed no cracks, suggesting that"."""
    return verb.lemma_ in {"share", "show"} and not any(child.dep_ == "ccomp" for child in verb.children)


def _only_depicts(verb: Token, speaker: Token | None) -> bool:
    """Whether a work of art shows something: "“The Fall” depicts the fall of Norrby"; not "depicts him as a thief"."""
    carried = [child for child in verb.head.rights if child.dep_ == "dobj" and child.i < verb.i]
    if verb.tag_ == "VBG" and any(child.lemma_ in _WORKS_CARRIED for child in carried):
        # "Carried a puppet of the mayor, depicting him as a fox".
        return True
    if any(child.lower_ == "as" for child in verb.subtree):
        return False
    return speaker is not None and speaker.ent_type_ != "PERSON" and speaker.lemma_.lower() not in DOCUMENTS


def _points_to_thing(verb: Token, _: Token | None) -> bool:
    """Whether somebody points with a finger: "pointed to a man in the crowd"; not "to a man who lost his job"."""
    links = (child for child in verb.rights if child.dep_ == "prep" and child.lower_ in {"to", "at"})
    nouns = (child for link in links for child in link.rights if child.lemma_.lower() in _POINTED_NOUNS)
    return any(not any(child.dep_ in {"acl", "relcl"} for child in noun.rights) for noun in nouns)


def _only_defines(verb: Token, speaker: Token | None) -> bool:
    """Whether a text only tells what a name stands for: "One Norrby refers to a plan", not "refers to it as a gift"."""
    is_name = speaker is not None and speaker.pos_ == "PROPN" and speaker.ent_type_ != "PERSON"
    return verb.tag_ == "VBZ" and is_name and not any(word.lower_ == "as" for word in verb.subtree)


def _utters_words(verb: Token, speaker: Token | None) -> bool:
    """Whether somebody only utters words in a certain way: "stressing each word", "stressing his point"."""
    uttered = [child for child in verb.rights if child.dep_ == "dobj"]
    is_uttered = any(child.lemma_ in _UTTERED_NOUNS or _is_bare_point(child) for child in uttered)
    return is_uttered or _is_shown_by_it(verb, speaker)


def _is_bare_point(noun: Token) -> bool:
    return noun.lemma_ == "point" and noun.right_edge == noun


def _only_reports(verb: Token, speaker: Token | None) -> bool:
    """Whether somebody has figures, reports a crime, is the paper that had it, or was "reported missing"."""
    return (
        _is_missed(verb)
        or _only_counts(verb, speaker)
        or _is_told_to_authority(verb)
        or _is_inverted_relay(verb)
        or _only_tells_date(verb)
    )


def _is_missed(verb: Token) -> bool:
    """Whether somebody "was reported missing"; not "reported missing its target"."""
    following = verb.doc[verb.i + 1 : verb.i + 2]
    return following.text.lower() == "missing" and not any(child.dep_ == "dobj" for child in following[0].rights)


def _only_tells_date(verb: Token) -> bool:
    """Whether a verb only tells when somebody will report: "The firm reports earnings on Thursday"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"] if verb.tag_ in {"VBZ", "VBP"} else []
    if len(objects) != 1 or objects[0].lemma_ not in _RESULTS:
        return False
    after = verb.doc[objects[0].i + 1 : objects[0].i + 3]
    return any(word.lower_.endswith("day") and word.ent_type_ == "DATE" for word in after)


def _is_told_to_authority(verb: Token) -> bool:
    """Whether something is reported to the police, or "it" to anybody: "found the letter and reported it to them"."""
    objects = [child for child in verb.rights if child.dep_ == "dobj"]
    told = [child for child in verb.rights if child.lower_ == "to"]
    is_told = any(child.lemma_.lower() in _AUTHORITIES for to in told for child in to.rights)
    is_handed_on = is_told or (bool(told) and any(child.pos_ == "PRON" for child in objects))
    return bool(objects) and is_handed_on


def _is_all_told(verb: Token, _: Token | None) -> bool:
    """Whether a verb is part of "all told", or the writer speaks to the reader: "only she can tell you what it is"."""
    if any(child.lower_ == "you" and child.dep_ in {"dobj", "dative"} for child in verb.rights):
        return any(child.tag_ == "MD" for child in verb.lefts)
    return verb.i > 0 and verb.nbor(-1).lower_ == "all" and verb.doc[verb.i + 1 : verb.i + 2].text == ","


def _is_talked_about(verb: Token, _: Token | None) -> bool:
    """Whether a participle describes a thing: "the least talked about change"."""
    if verb.is_sent_start and verb.tag_ == "VB":
        # The writer's "Talk about a bad day."
        return True
    return verb.tag_ == "VBN" and verb.i > 0 and verb.nbor(-1).lower_ in _SUPERLATIVES


def _is_object_of_attitude(verb: Token) -> bool:
    """Whether saying is only what somebody is for or against: "cannot support the state endorsing a church"."""
    has_subject = any(child.dep_ in SUBJECT_DEPS for child in verb.lefts)
    return verb.dep_ == "ccomp" and has_subject and verb.head.lemma_ in _ATTITUDE_VERBS


def _is_misinterpretation(verb: Token) -> bool:
    """Whether something is only understood so: "should not be read as saying that it is safe"."""
    above = verb.head.head
    is_as = verb.dep_ == "pcomp" and verb.head.lower_ == "as"
    return is_as and above.lemma_ in _READING_VERBS and any(child.dep_ == "auxpass" for child in above.lefts)


def _only_wonders(verb: Token, _: Token | None) -> bool:
    """Whether the writer addresses all who ask themselves something: "Those who wonder should wait"."""
    return verb.head.lower_ in {"those", "anyone", "anybody"}


def _only_shows(verb: Token, speaker: Token | None) -> bool:
    """Whether somebody only wants to show something, or the writer says what "it" shows."""
    is_infinitive = verb.tag_ == "VB" and any(child.lower_ == "to" for child in verb.lefts)
    is_eager = is_infinitive and verb.head.lower_ in _EAGER_WORDS
    return is_eager or audience_read_as_verb(verb.head) == verb or _is_shown_by_it(verb, speaker)


def _is_inverted_relay(verb: Token) -> bool:
    """Whether a verb only names the paper that had it: "The firm reported a loss, report The Norrby News"."""
    if verb.tag_ not in {"VB", "VBP", "VBZ", "VBD"} or not follows_comma(verb):
        return False
    named = next((child for child in verb.rights if child.dep_ in {"dobj", "nsubj"}), None)
    is_last = named is not None and verb.doc[named.right_edge.i + 1 : named.right_edge.i + 2].text in {".", ""}
    return verb.dep_ == "conj" and is_last and named is not None and named.pos_ == "PROPN"


def _is_charged_with(verb: Token) -> bool:
    """Whether somebody is only accused of saying it: "were charged with fraud, stating they had checked the books"."""
    above = verb.head
    is_charged = above.lemma_ in {"charge", "accuse"} and any(child.dep_ == "nsubjpass" for child in above.lefts)
    return verb.dep_ == "advcl" and is_charged and verb.i > above.i


def _is_shown_by_it(verb: Token, speaker: Token | None) -> bool:
    """Whether the writer says what "it" shows: "it shows how much they have changed", "by highlighting the cost"."""
    if speaker is None or speaker.lower_ != "it":
        return False
    if verb.tag_ == "VBG" or any(child.dep_ == "ccomp" and child.left_edge.tag_ == "WRB" for child in verb.rights):
        return True
    # What a screen shows to a reader: "Enter the code, and it will show that the phone is locked".
    will = any(child.lower_ in {"will", "'ll", "’ll"} for child in verb.lefts)
    return verb.lemma_ == "show" and will and _addresses_reader(verb.sent)


def _addresses_reader(sentence: Span) -> bool:
    """Whether a sentence tells its reader what to do: "You can enter it", "Enter it"."""
    return sentence[0].tag_ == "VB" or any(word.lower_ in {"you", "your"} for word in sentence)


def _labels_picture(verb: Token) -> bool:
    """Whether a participle only labels a picture: "Demanding answers: Lund told us that …"."""
    following = verb.doc[verb.i + 1 : verb.i + _MAX_LABEL_TOKENS] if verb.is_sent_start else ()
    return any(token.text == ":" for token in following)


def _writes_name(verb: Token, _: Token | None) -> bool:
    """Whether a verb only says how something is called: "wrote what she called her “manifesto”"."""
    clause = next((child for child in verb.rights if child.dep_ == "ccomp"), None)
    return clause is not None and clause.lemma_ in NAMING_VERBS and clause.left_edge.lower_ == "what"


def _shares_what(verb: Token, _: Token | None) -> bool:
    """Whether something only has or shares a thing: "shared what will be her fate", "boasts what it calls a port"."""
    return verb.doc[verb.i + 1 : verb.i + 2].text.lower() == "what"


def _offers_what(verb: Token, _: Token | None) -> bool:
    """Whether somebody offers a thing: "offers both sides what they want"."""
    return any(child.dep_ == "ccomp" and child.left_edge.lower_ == "what" for child in verb.rights)


def _expresses_self(verb: Token, _: Token | None) -> bool:
    """Whether somebody only acts: "a boy expressing himself"."""
    return any(child.dep_ == "dobj" and child.lower_.endswith(("self", "selves")) for child in verb.rights)


def _only_specifies(verb: Token, _: Token | None) -> bool:
    """Whether a participle only tells which writings are meant: "found few documents mentioning him"."""
    is_participle = verb.tag_ == "VBG" and not any(child.dep_ == "aux" for child in verb.lefts)
    return is_participle and verb.i > 0 and verb.nbor(-1).lemma_.lower() in EVIDENCE


def _thanks_reader(verb: Token, _: Token | None) -> bool:
    """Whether somebody says "thank you"."""
    return verb.doc[verb.i + 1 : verb.i + 2].text.lower() == "you"


def _only_scores(verb: Token, _: Token | None) -> bool:
    """Whether somebody only scores: "Lund added 22", "added nine points"."""
    scored = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if scored is None or verb.doc[verb.i + 1].text in {":", ","}:
        return False
    if scored.tag_ == "CD":
        return scored.i == verb.i + 1
    is_score = scored.lemma_.lower() in _SCORED and any(child.tag_ in {"CD", "DT"} for child in scored.lefts)
    return is_score and not any(child.dep_ == "ccomp" for child in verb.rights)


def _only_names_topic(verb: Token, _: Token | None) -> bool:
    """Whether the words themselves are only announced: "later commented on the match in an online post"."""
    links = [child for child in verb.rights if child.dep_ == "prep"]
    if not any(link.lower_ == "on" for link in links) or any(word.is_quote or word.text == ":" for word in verb.sent):
        return False
    below = (word for link in links for noun in link.rights for word in (link, *noun.rights))
    places = (link for link in below if link.lower_ in {"in", "on"})
    return any(noun.lemma_.lower() in _MEDIA for place in places for noun in place.rights)


_CHECKS: Final[dict[str, Callable[[Token, Token | None], bool]]] = {
    **dict.fromkeys(("note", "record"), _only_records),
    "ask": _is_passive_question,
    "cite": _names_or_quotes_sources,
    "explain": _is_of_writing,
    "report": _only_reports,
    "refer": _only_defines,
    **dict.fromkeys(("depict", "portray"), _only_depicts),
    "point": _points_to_thing,
    **dict.fromkeys(("emphasize", "emphasise", "stress", "highlight", "underline", "underscore"), _utters_words),
    "tell": _is_all_told,
    "talk": _is_talked_about,
    "reveal": _is_shown_by_it,
    "wonder": _only_wonders,
    **dict.fromkeys(("show", "demonstrate"), _only_shows),
    **dict.fromkeys(("boast", "brag", "share"), _shares_what),
    "offer": _offers_what,
    "express": _expresses_self,
    "mention": _only_specifies,
    "thank": _thanks_reader,
    "write": _writes_name,
    "add": _only_scores,
    "comment": _only_names_topic,
}
