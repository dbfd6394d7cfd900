"""The subject that is attached to a verb itself, and whether the verb is passive."""

from summarizer.attribution_in_english.grammar.clauses_before import subject_after_clause
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.embedded_subjects import agent_in_complement
from summarizer.attribution_in_english.grammar.inverted_subjects import inverted_subject
from summarizer.attribution_in_english.grammar.misattached_subjects import (
    body_after_seat,
    is_beside,
    is_body_of,
    name_after_part_of_role,
    name_before_while,
    name_of_role,
    noun_after_superlative,
    subject_after_label,
    subject_of_insertion,
)
from summarizer.attribution_in_english.grammar.misread import (
    follows_comma,
    is_causative,
    is_without_addressee,
    misread_subject,
)
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS, SUBJECT_DEPS, is_name_taken_for_adverb
from summarizer.attribution_in_english.parsing.token_cache import cached_for_tokens
from summarizer.attribution_in_english.parsing.tokens import Token


@cached_for_tokens
def own_subject(verb: Token) -> Token | None:
    """Return the subject attached to the verb itself; of a passive, its agent."""
    for child in verb.children:
        if child.dep_ == "agent":
            return next((token for token in child.children if token.dep_ == "pobj"), None)
    if is_passive(verb):
        return agent_in_complement(verb)
    if verb.i and is_name_taken_for_adverb(before := verb.nbor(-1)):
        return before
    above = verb.head if main_verb_after(verb.head) == verb else verb
    agents = [_noun_at_mark(child) for child in above.children if child.dep_ == "nsubj"]
    agents = [agent for agent in agents if not agent.is_punct] or _below_auxiliary(verb)
    # In "a rule that experts say is old" the parser gives the verb both subjects.
    is_second = len(agents) > 1 and agents[1].i < above.i
    is_second = is_second and (agents[0].tag_ in {"WDT", "WP"} or is_beside(*agents[:2]))
    is_second = is_second or (len(agents) > 1 and is_body_of(*agents[:2]))
    agent = agents[is_second] if agents else None
    if agent is None:
        return inverted_subject(verb)
    agent = name_of_role(body_after_seat(name_after_part_of_role(agent)))
    corrected = subject_of_insertion(verb, agent) or subject_after_label(verb, agent)
    corrected = corrected or name_before_while(verb, agent) or subject_after_clause(verb, agent)
    return corrected or noun_after_superlative(verb, agent) or agent


def _noun_at_mark(agent: Token) -> Token:
    """The noun below a mark that the parser took for the subject: "The film – explains how"."""
    return next((child for child in agent.lefts if child.pos_ in NOMINAL_POS), agent) if agent.is_punct else agent


def _below_auxiliary(verb: Token) -> list[Token]:
    """The subject that the parser gave to an auxiliary: "Two parents have this week | said that"."""
    auxiliaries = (child for child in verb.lefts if child.dep_ == "aux" and child.tag_ in {"VBP", "VBZ", "VBD"})
    return [child for auxiliary in auxiliaries for child in auxiliary.lefts if child.dep_ == "nsubj"]


def is_passive(verb: Token) -> bool:
    """Return whether a verb is passive."""
    if any(child.dep_ in {"nsubjpass", "auxpass"} for child in verb.children):
        return True
    if misread_subject(verb) is not None or is_causative(verb):
        return False
    if verb.dep_ == "conj" and verb.lemma_ == "tell" and is_without_addressee(verb) and is_passive(verb.head):
        return True
    if verb.dep_ == "conj" and verb.tag_ == "VBN" and verb.head.tag_ == "VBN" and not verb.lefts:
        return is_passive(verb.head)
    is_bare = verb.dep_ in {"advcl", "acl"} and not any(child.dep_ in {"aux", "nsubj"} for child in verb.children)
    is_participle = verb.tag_ == "VBN" or (verb.tag_ == "VBD" and (verb.dep_ == "acl" or verb.lemma_ == "ask"))
    return (is_bare and is_participle) or main_verb_after(verb) is not None


def main_verb_after(verb: Token) -> Token | None:
    """Return the main verb after a participle that the parser took for it: "Lee, asked about it, told us that …"."""
    doc, before = verb.doc, verb.i - 1
    if verb.tag_ not in {"VBD", "VBN"} or before < 1 or doc[before].text != ",":
        return None
    agent = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if agent is None or any(token.text == "," for token in doc[agent.i : before]):
        return None
    return next(
        (child for child in verb.rights if child.lemma_ in REPORTING_VERBS and _is_without_subject(child)), None
    )


def _is_without_subject(verb: Token) -> bool:
    """Whether a finite verb directly follows a comma and has no subject."""
    is_clause = verb.dep_ in {"ccomp", "conj", "dep"} and verb.tag_ in {"VBD", "VBZ"} and verb.left_edge == verb
    return is_clause and follows_comma(verb) and not any(child.dep_ in SUBJECT_DEPS for child in verb.children)
