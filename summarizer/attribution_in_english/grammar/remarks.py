"""The writer's own clause after what a speaker said: "…, but that's not enough", "…, as she dismissed her critics"."""

from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import REPORTING_NOUNS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.quotation_marks import DOUBLE_CLOSING_MARKS

_DEMONSTRATIVES: Final = frozenset({"that", "this"})
_PERSONAL_PRONOUNS: Final = frozenset({"he", "she", "they", "it"})
# The nouns for what somebody holds to be so, besides the reporting nouns.
_HELD_NOUNS: Final = frozenset({"suspicion", "theory", "hypothesis", "idea", "assumption", "assessment", "account"})
# Verbs with which the writer says what the speaker left out: "but the agency did not estimate how many".
_TOLD_VERBS: Final = frozenset("elaborate estimate specify detail provide give identify disclose clarify name".split())
# The nouns by which a text refers back to who has just spoken.
_SPEAKER_NOUNS: Final = frozenset(
    "agency association authority bank board bureau charity commission committee company council court department firm"
    " government group institute ministry office organisation organization party police regulator union university"
    " chairman chairwoman chief director governor mayor minister official president secretary senator spokesman"
    " spokeswoman".split()
)
# What is so of a thing that nobody has told.
_OPEN: Final = frozenset("unclear unconfirmed undisclosed unidentified unknown unreported".split())
_DASHES: Final = frozenset({"—", "–", "-", "--"})
# The verbs with which the writer says what a statement means, and the objects with which they do so; none: any. These
# are set phrases met so far; one that is missing leaves the writer's words in the content.
_ASSESSING_VERBS: Final = {
    verb: frozenset(objects.split())
    for verbs, objects in (
        ("avert avoid contradict delay echo reverse underscore underline", ""),
        ("open leave", "door possibility way"),
        ("clear pave", "way path"),
        ("set", "stage"),
        ("raise", "concern doubt fear hope possibility prospect question specter spectre suspicion"),
        (
            "fuel stoke dash end dampen revive",
            "debate doubt fear hope speculation suspense uncertainty week month year",
        ),
        ("throw cast", "wrench doubt shadow"),
        ("deal", "blow"),
    )
    for verb in verbs.split()
}
# The verbs with which a writer keeps a distance, and what speaks against what they report.
_CONTESTED_VERBS: Final = frozenset("allege assert claim contend deny insist maintain".split())
_COUNTEREVIDENCE: Final = frozenset("documents evidence facts findings footage photographs proof records".split())
_MAX_EVIDENCE_TOKENS: Final = 6
_SEPARATORS: Final = frozenset({",", "—", "–", "--", "”", '"', "''"})
_PAST_TAGS: Final = frozenset({"VBD", "VBN"})


def remark_positions(verb: Token, clause: Token) -> set[int]:
    """Return the token positions of the writer's remark at the end of a content clause; empty if there is none."""
    if clause.i < verb.i:
        return set()
    is_past = verb.tag_ in _PAST_TAGS
    if (tail := _assessment(clause)) is not None:
        return set(range(tail.left_edge.i, clause.right_edge.i + 1))
    start = _start_of_tail(clause) or _start_of_counterevidence(verb, clause) or _start_of_contrast(verb, clause)
    if start is not None:
        return set(range(start, clause.right_edge.i + 1))
    if is_past and (attempt := _attempt(clause)) is not None:
        return phrases.subtree(attempt)
    for child in (*clause.rights, *verb.rights):
        is_apart = child.left_edge.i > verb.i and child.i > clause.i
        is_remark = is_past and (_is_added_remark(child, clause) or _tells_what_speaker_did(child, clause))
        if is_apart and (is_remark or _follows_dash(child, clause)):
            return phrases.subtree(child)
    return set()


def _follows_dash(remark: Token, clause: Token) -> bool:
    """Whether the writer adds a clause about the speaker after a dash: "says it will work — and he may be right"."""
    before = remark.left_edge.i - 1
    if remark.dep_ != "conj" or before < 1 or remark.doc[before].dep_ != "cc":
        return False
    agent = next((child for child in remark.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    others = {child.lower_ for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS}
    is_person = agent is not None and agent.lower_ in {"he", "she"} and agent.lower_ not in others
    is_said = any(child.lower_ == "that" for child in remark.lefts)
    return is_person and not is_said and remark.doc[before - 1].text in _DASHES


def _start_of_tail(clause: Token) -> int | None:
    """The dash before what the writer adds to a thing at the end of a clause: "— a view that few share"."""
    doc, last = clause.doc, clause.right_edge.i
    for token in doc[clause.i + 1 : last]:
        if token.text not in _DASHES or not token.nbor(-1).whitespace_:
            continue
        words = doc[token.i + 1 : last + 1]
        if _describes(words) and not any(word.is_quote for word in words):
            return token.i
    return None


def _start_of_counterevidence(verb: Token, clause: Token) -> int | None:
    """The comma before what the writer holds against a claim: "…, contrary to ample evidence that it leaks"."""
    if verb.lemma_ not in _CONTESTED_VERBS:
        return None
    doc, last = clause.doc, clause.right_edge.i
    for token in doc[clause.i + 1 : last]:
        link = doc[token.i + 1]
        is_against = link.lower_ == "despite" or (link.lower_ == "contrary" and link.nbor().lower_ == "to")
        if token.text == "," and is_against:
            words = doc[link.i + 1 : min(link.i + _MAX_EVIDENCE_TOKENS, last + 1)]
            if any(word.text == "," for word in doc[link.i : last + 1]):
                # "…, despite records that show leaks, and that it will open": the speaker goes on.
                return None
            return token.i if any(word.lower_ in _COUNTEREVIDENCE for word in words) else None
    return None


def _start_of_contrast(verb: Token, clause: Token) -> int | None:
    """The comma before what the writer sets against it: "…, even as talks went on", "…, although that's a fraction"."""
    doc, last = clause.doc, clause.right_edge.i
    for token in doc[clause.i + 1 : last - 2]:
        following = [word.lower_ for word in doc[token.i + 1 : token.i + 4]]
        is_contrast = following[:2] == ["even", "as"] or (
            following[0] in {"although", "though"}
            and following[1] in _DEMONSTRATIVES
            and following[2] in {"is", "'s", "’s"}
        )
        if token.text != "," or not is_contrast:
            continue
        is_quoted = any(word.is_quote for word in doc[token.i : last + 1])
        is_past = verb.tag_ in _PAST_TAGS
        return token.i if is_past and not is_quoted and not _goes_on(doc[token.i + 1 : last + 1]) else None
    return None


def _goes_on(words: Span) -> bool:
    """Whether the speaker goes on after a contrast: "…, even as prices fall, and that the mill would stay"."""
    texts = [word.lower_ for word in words]
    return any(texts[i : i + 2] == ["and", "that"] for i in range(len(texts)))


def _describes(words: Span) -> bool:
    """Whether words only tell what something is: "a view that few share"; not with another dash after them."""
    if words[0].lower_ not in {"a", "an", "the"} or any(word.text in _DASHES and word.whitespace_ for word in words):
        return False
    noun = words[0].head
    is_clause = noun.dep_ in phrases.SUBJECT_DEPS
    return not is_clause and any(child.dep_ in {"relcl", "acl"} for child in noun.rights)


def _assessment(clause: Token) -> Token | None:
    """The participle with which the writer says what the statement means: "…, opening the door to a treaty"."""
    for token in clause.doc[clause.i + 1 : clause.right_edge.i]:
        if token.tag_ != "VBG" or token.dep_ != "advcl" or token.lemma_ not in _ASSESSING_VERBS:
            continue
        objects = _ASSESSING_VERBS[token.lemma_]
        is_of_statement = not objects or any(child.lemma_ in objects for child in token.rights if child.dep_ == "dobj")
        if is_of_statement and token.left_edge.nbor(-1).text in _SEPARATORS:
            return token
    return None


def _attempt(clause: Token) -> Token | None:
    """What the speaker attempted by saying so: "said the dam was safe, while attempting to sell it"."""
    for child in clause.rights if clause.lemma_ == "be" else ():
        is_while = child.dep_ == "advcl" and child.tag_ == "VBG" and child.left_edge.lower_ == "while"
        if is_while and child.lemma_ in {"attempt", "seek", "try"} and child.left_edge.nbor(-1).text == ",":
            return child
    return None


def _is_added_remark(remark: Token, clause: Token) -> bool:
    """Whether the writer adds a clause after ", but" or ", and"."""
    before = remark.left_edge.i - 1
    if remark.dep_ != "conj" or before < 1 or remark.doc[before].dep_ != "cc":
        return False
    mark = before - 1 - (before > 1 and remark.doc[before - 1].text in DOUBLE_CLOSING_MARKS)
    if remark.doc[mark].text != ",":
        return False
    agent = next((child for child in remark.lefts if child.dep_ in phrases.SUBJECT_DEPS), None)
    if agent is None:
        return False
    if remark.doc[before].lower_ == "but":
        is_writers = _contradicts(remark, agent) or _withholds(remark, agent, clause)
        return is_writers or _was_open(remark) or shifts_tense(remark, agent, clause)
    return remark.tag_ in {"VBZ", "VBP"} and _resumes_content(remark)


def _contradicts(remark: Token, agent: Token) -> bool:
    """Whether the present tense comments on what was said: "promised to help, but that's not enough"."""
    is_present = remark.tag_ == "VBZ" or any(child.lower_ == "may" and child.tag_ == "MD" for child in remark.lefts)
    return is_present and agent.lower_ in _DEMONSTRATIVES and agent.tag_ == "DT"


def shifts_tense(remark: Token, agent: Token, clause: Token) -> bool:
    """Return whether the writer goes on in another tense: "said that a deal would come, but farmers have been wary"."""
    is_past = any(child.lower_ in {"would", "had"} for child in clause.lefts if child.dep_ == "aux")
    is_present = any(child.tag_ in {"VBP", "VBZ"} for child in remark.lefts if child.dep_ == "aux")
    return is_past and is_present and agent.pos_ != "PRON"


def _withholds(remark: Token, agent: Token, clause: Token) -> bool:
    """Whether the speaker did not tell more: "…, but the agency did not estimate how many"."""
    if remark.lemma_ not in _TOLD_VERBS or not any(child.dep_ == "neg" for child in remark.lefts):
        return False
    others = {child.lower_ for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS}
    # "The firm said it mended the locks, but it didn't name them": a firm is not a witness who might say so.
    is_pronoun = agent.lower_ in _PERSONAL_PRONOUNS and (agent.lower_ not in others or agent.lower_ == "it")
    is_definite = any(child.lower_ == "the" for child in agent.lefts) and agent.lemma_ in _SPEAKER_NOUNS
    return is_pronoun or is_definite


def _was_open(remark: Token) -> bool:
    """Whether the writer says what nobody had told before: "…, but until now the make of the lock was unknown"."""
    is_open = any(child.dep_ == "acomp" and child.lower_ in _OPEN for child in remark.rights)
    before = remark.doc[remark.left_edge.i : remark.left_edge.i + 2]
    return is_open and before.text.lower() in {"until now", "until then", "so far"}


def _resumes_content(remark: Token) -> bool:
    """Whether a clause speaks of the content as somebody's: "…, and several tests support that suspicion"."""
    return any(
        (token.lemma_ in _HELD_NOUNS or token.lemma_ in REPORTING_NOUNS)
        and any(child.lower_ in _DEMONSTRATIVES for child in token.lefts)
        for token in remark.subtree
    )


def _tells_what_speaker_did(remark: Token, clause: Token) -> bool:
    """Whether ", as he …" tells what the speaker did by saying so: "…, as he dismissed his critics"."""
    if remark.dep_ != "advcl" or remark.tag_ != "VBD" or remark.left_edge.nbor(-1).text != ",":
        return False
    agent = next((child for child in remark.lefts if child.dep_ == "nsubj"), None)
    others = {child.lower_ for child in clause.lefts if child.dep_ in phrases.SUBJECT_DEPS}
    is_act = REPORTING_VERBS.get(remark.lemma_, CueKind.JUDGE) in {CueKind.JUDGE, CueKind.DENY, CueKind.URGE}
    return (
        remark.left_edge.lower_ == "as"
        and agent is not None
        and agent.lower_ in {"he", "she", "they"}
        and agent.lower_ not in others
        and is_act
    )
