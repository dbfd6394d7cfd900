"""A clause of the content that the parser coordinated with the cue: "said a man was killed, and it took him away"."""

from types import MappingProxyType
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.content_clause import is_finite
from summarizer.attribution_in_english.grammar.cues import NAMING_VERBS, REPORTING_VERBS, CueKind
from summarizer.attribution_in_english.grammar.misread import is_without_addressee
from summarizer.attribution_in_english.grammar.own_subjects import own_subject
from summarizer.attribution_in_english.grammar.remarks import shifts_tense
from summarizer.attribution_in_english.grammar.second_verbs import follows_but, refutes
from summarizer.attribution_in_english.parsing.tokens import Token

_ALSO_SUBJECTS: Final = frozenset({*phrases.SUBJECT_DEPS, "expl"})
# How another person's deed names the speaker, by how the speaker is called.
_OBJECT_FORMS: Final = MappingProxyType({"he": "him", "she": "her"})


def coordinated_clause(verb: Token, clause: Token) -> set[int]:
    """Return a clause that the parser joined to the cue: "said a man was killed, and paramedics took his wife away"."""
    if REPORTING_VERBS[verb.lemma_] is CueKind.JUDGE or verb.lemma_ in NAMING_VERBS:
        # "Mocked what he did, and this is a shame", "called it an insult, and two judges walked out".
        return set()
    end = verb.i if clause.is_ancestor(verb) else max(clause.right_edge.i, verb.i)
    end = max(end, _end_of_audience(verb)) if clause.i < verb.i else end
    said_of = next((c.lower_ for c in clause.lefts if c.dep_ in phrases.SUBJECT_DEPS), "")
    for child in verb.rights:
        if child.dep_ != "conj":
            continue
        if clause.tag_ == "VBN" and not is_finite(clause) and _is_bare_predicate(child):
            return set(range(end + 1, child.right_edge.i + 1))
        if is_without_addressee(child):
            return set(range(end + 1, child.right_edge.i + 1))
        # "Says he likes it, but there is more to it" is the writer's.
        is_refuting = said_of in _OBJECT_FORMS or refutes(child)
        subject_deps = phrases.SUBJECT_DEPS if is_refuting else _ALSO_SUBJECTS
        agent = own_subject(child) or next((c for c in child.lefts if c.dep_ in subject_deps), None)
        if agent is None and _is_clause_read_as_noun(child):
            return set(range(end + 1, child.right_edge.i + 1))
        is_cue = child.lemma_ in REPORTING_VERBS and not (agent is not None and _is_told_before(child, agent, said_of))
        if agent is None or is_cue or not is_finite(child):
            continue
        if child.left_edge.nbor(-1).lower_ == "but" and shifts_tense(child, agent, clause):
            continue
        is_quoted = any(token.is_quote for token in verb.doc[child.left_edge.i : child.right_edge.i + 1])
        is_other = agent.lower_ not in {"he", "she", "they"} or _acts_on(child, agent, said_of)
        is_other = is_other or _is_only_with_speaker(verb, agent, clause)
        if agent.i > end and (is_other or agent.lower_ == said_of or is_quoted):
            return set(range(end + 1, child.right_edge.i + 1))
    return set()


def _end_of_audience(verb: Token) -> int:
    """The last word for whom somebody told it: "The mill is old, Hale told | the jury |, and it leaks"."""
    audiences = (child for child in verb.rights if child.dep_ in {"dobj", "dative"})
    return max((audience.right_edge.i for audience in audiences), default=verb.i)


def _is_told_before(second: Token, agent: Token, said_of: str) -> bool:
    """Whether a second clause tells what the speaker had told others: "said he would go | and he had told the King".

    "Said he was honest, but he had admitted a theft" is the writer's.
    """
    is_same = agent.lower_ == said_of and said_of in {"he", "she", "they"}
    return is_same and not follows_but(second) and any(child.lower_ == "had" for child in second.lefts)


def _is_clause_read_as_noun(noun: Token) -> bool:
    """Whether a clause was joined to a cue as a noun: "said it was safe, | but a judge who saw it was “unsure”"."""
    before = noun.doc[max(0, noun.left_edge.i - 2) : noun.left_edge.i].text
    if noun.pos_ not in phrases.NOMINAL_POS or before not in {", but", ", and"} or noun.head.i > noun.i:
        return False
    relative = next((child for child in noun.rights if child.dep_ == "relcl" and child.left_edge.tag_ == "WP"), None)
    inner = (word for word in relative.subtree if word != relative) if relative is not None else ()
    is_told = any(word.tag_ in {"VBD", "VBN"} and word.dep_ == "advcl" and is_finite(word) for word in inner)
    return is_told and not any(word.lemma_ in REPORTING_VERBS for word in noun.subtree if word.pos_ == "VERB")


def _acts_on(verb: Token, agent: Token, said_of: str) -> bool:
    """Whether the other person of a sentence does something to the speaker: "said she …, but he left her curious"."""
    form = _OBJECT_FORMS.get(said_of)
    is_other = form is not None and agent.lower_ not in {said_of, "they"}
    return is_other and verb.doc[verb.i + 1 : verb.i + 2].text == form


def _is_only_with_speaker(verb: Token, agent: Token, clause: Token) -> bool:
    """Whether "they" are people whom only the speaker can mean: "Lund said he had a cat, but they did not find it"."""
    speaker = own_subject(verb)
    if agent.lower_ != "they" or speaker is None or phrases.has_conjuncts(speaker):
        return False
    # A name that is not known for a person's may be a firm's, which tells itself what it could not do.
    is_unable = any(child.lower_ == "could" for child in agent.head.lefts) and speaker.tag_ == "NNP"
    if speaker.ent_type_ != "PERSON" and not is_unable:
        return False
    before = verb.doc[verb.sent.start : clause.right_edge.i + 1]
    return not any(word.tag_ in {"NNS", "NNPS"} or word.lower_ in {"and", "people"} for word in before)


def _is_bare_predicate(verb: Token) -> bool:
    """Whether a finite verb has neither a subject nor an "and": the parser took what precedes it for a clause."""
    deps = {child.dep_ for child in verb.lefts}
    return is_finite(verb) and not deps & (phrases.SUBJECT_DEPS | {"cc"}) and verb.left_edge.nbor(-1).text == ","
