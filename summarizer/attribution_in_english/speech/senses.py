"""Verbs in a sense in which nobody speaks: "the case shows a pattern", "focused on defending", "continue to fight"."""

from typing import Final

from summarizer.attribution_in_english.entities.organization_words import COMPANY_NOUNS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.role_nouns import is_plural_role_noun, is_role_noun
from summarizer.attribution_in_english.grammar.controlled_subjects import governor
from summarizer.attribution_in_english.grammar.cues import (
    DOCUMENTS,
    EVIDENCE,
    EXPECTATION_WORDS,
    REPORTING_NOUNS,
    REPORTING_VERBS,
    SPOKEN_KINDS,
    CueKind,
)
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.speech.other_acts import is_other_act
from summarizer.attribution_in_english.speech.things_at_work import is_done_by_thing

# The verbs that also say what a thing does, and the kinds of cue for which that is true of every verb.
_KINDS_OF_THINGS: Final = frozenset(
    {
        CueKind.SHOW,
        CueKind.WARN,
        CueKind.PROMISE,
        CueKind.URGE,
        CueKind.JUDGE,
        CueKind.BELIEVE,
        CueKind.CONCEDE,
        CueKind.DISCUSS,
    }
)
_VERBS_OF_THINGS: Final = frozenset(
    "reveal disclose highlight underline underscore emphasize emphasise express reflect explain describe confirm"
    " suggest dismiss reject deny contradict repeat continue add recall note point refer question"
    " defend reaffirm propose".split()
)

# Endings of nouns for acts, states and events, and the nouns with such an ending that name people.
_THING_SUFFIXES: Final = ("tion", "sion", "ment", "ness", "ity", "ance", "ence", "ship", "ism", "ure", "ing", "al")
_SPEAKING_NOUNS: Final = frozenset(
    "administration association authority business commission community corporation delegation department establishment"
    " enforcement federation foundation generation government institution leadership majority management minority"
    " opposition organisation organization parliament partnership population prosecution defence defense university"
    " municipality constituency audience conference alliance presidency being sibling royal criminal rival individual"
    " general corporal principal intellectual professional official nominee tribunal".split()
)
# Bodies whose names end like those of things.
_BODIES_LIKE_THINGS: Final = frozenset(
    "charity coalition confederation congregation dealership faction festival hospital journal legislature movement"
    " nation publication regiment station township utility".split()
)
# Further people and bodies that speak, though what they show says nothing: "the countries show a decline".
_OTHER_SPEAKERS: Final = frozenset(
    "admirer buyer cabinet caucus channel classmate clergy clinic commuter congregation conservative consumer"
    " country detractor diocese electorate faction faculty gallery grower judiciary legislature liberal local media"
    " medic military monarchy mourner museum nation observer outlet palace parent parish peer petitioner publication"
    " reader rebel relative shopper station theater theatre tourist township troop user viewer zoo".split()
)
_THINGS: Final = frozenset(
    "accident attack award ban battle bid bill blaze blow boom boycott breach budget bus car case clash climate coup"
    " crash crime crisis cut data day deal death debate debt decade decree delay detail disaster dispute drop"
    " drought effort election episode era evidence exchange exercise fact fallout feud fight figure fire flood"
    " game gap growth heat hour idea incident issue job journey labor law life lifestyle line loss match matter"
    " meeting method minute mission model moment money month mood move name night number offer op outbreak outcome pace"
    " package pandemic path pattern performance place plane play plot policy poverty power presence pressure"
    " price problem process product profit program programme project proof protest quarrel race raid rain rally"
    " rate reality reason relationship response result ride rift rise risk road role row rule run sale sanction"
    " scale scandal scene scheme season series shift shock show sign silence site situation size slide space"
    " split stage stance standoff step storm story strategy street strength strike struggle success summit"
    " support surge system talk target tariff tension test theme thing threat tie time title tour trade traffic"
    " trend trial trick trip trouble truce truth turn use value vehicle version victory violence virus visit"
    " technology demand economy market volume vote wage war wave way weapon weather win wind word work world year"
    " doctrine ideology philosophy theory".split()
)
# What a model is that people train or reckon with.
_OF_COMPUTERS: Final = frozenset(
    "ai climate computer economic generative language mathematical new simple statistical".split()
)
# What speaks for its authors, as a documentary does: "a documentary series", "a podcast series".
_BROADCASTS: Final = frozenset({"episode", "program", "programme", "series", "show"})
_OF_BROADCASTS: Final = frozenset({"documentary", "podcast", "radio", "television", "tv"})
_HIGHLIGHTING_VERBS: Final = frozenset({"emphasize", "emphasise", "highlight", "underline", "underscore"})
_MEASURED: Final = frozenset("observation sample group state average level rate period value measure baseline".split())
_OBJECT_DEPS: Final = frozenset({"dobj", "nsubjpass", "agent", "nsubj"})
_PICTURES: Final = frozenset({"picture", "photo", "photograph", "image", "footage", "video", "clip"})
_SCREENS: Final = _PICTURES | frozenset(
    "ad advert advertisement camera commercial film frame screenshot still trailer webcam".split()
)
# What reaches people, and establishes nothing: "the letter found him in Tarn".
_MESSAGES: Final = frozenset("e-mail email letter message note post tweet".split())
# Without a clause, they show only what is drawn: "this graphic shows the states".
_DRAWINGS: Final = frozenset({"chart", "graph", "graphic", "map", "table"})
_ILLUSTRATIONS: Final = frozenset({"graphic", "infographic", "illustration", "diagram"})
# What something shows without saying it. These are the nouns met so far; a noun that is missing makes a claim.
_ABSTRACTIONS: Final = frozenset(
    "pattern trend depth extent scale strength weakness distance gap rift length lack loss side impact importance"
    " difficulty limit shift decline mistrust habit tendency kind closeness contrast".split()
)
_PEOPLE: Final = frozenset(
    "people man woman family group crew staff police source adviser other many some one panel jury everyone"
    " nobody bench tribunal pair couple trio".split()
)
_SPEAKING_LABELS: Final = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_PERSON_PRONOUNS: Final = frozenset({"he", "she", "they", "who"})
_IMPERSONAL: Final = frozenset({"this", "that", "these", "those", "which", "it"})

# The verbs that only say what something is for, "focused on defending", and the nouns for which nothing was said.
_SERVING_VERBS: Final = frozenset(
    {"focus", "center", "centre", "concentrate", "aim", "design", "intend", "mean", "devote"}
)
_OBJECT_FORMS: Final = frozenset({"him", "them", "me", "us"})
_ASPECT_VERBS: Final = frozenset({"continue", "finish"})


def is_other_sense(verb: Token, speaker: Token | None) -> bool:
    """Return whether a verb of our tables reports no speech here."""
    if _is_compounded(verb) or _is_served(verb) or (verb.lemma_ in _ASPECT_VERBS and _has_infinitive(verb)):
        return True
    if _is_misread_noun(verb) or _only_points(verb, speaker) or _reports_nothing(verb, speaker):
        return True
    if verb.lemma_ == "show" and _only_shows(verb, speaker):
        return True
    if verb.lemma_ == "find" and not (_has_finite_clause(verb) or _follows_clause(verb)):
        return speaker is None or speaker.lemma_.lower() not in EVIDENCE - _MESSAGES
    is_shown = REPORTING_VERBS[verb.lemma_] is CueKind.SHOW or _only_raises_hopes(verb)
    if is_shown and speaker is not None and _shows_unsaid(_meant(speaker)):
        return True
    is_of_things = REPORTING_VERBS[verb.lemma_] in _KINDS_OF_THINGS or verb.lemma_ in _VERBS_OF_THINGS
    return is_of_things and speaker is not None and is_thing(speaker)


def _meant(speaker: Token) -> Token:
    """The noun that "which" or "that" means, any other word itself."""
    noun = antecedent(speaker) if speaker.tag_ == "WDT" else None
    return speaker if noun is None else noun


def _only_shows(verb: Token, speaker: Token | None) -> bool:
    """Whether a verb tells what is seen: no clause that evidence supports, or only what a drawing depicts."""
    if speaker is not None and _is_picture(_meant(speaker)) and not _has_finite_clause(verb):
        return True
    clauses = [child for child in verb.rights if child.dep_ == "ccomp"]
    if all(child.tag_ == "VBG" and not any(c.dep_ == "aux" for c in child.lefts) for child in clauses):
        # "The film showed officers talking."
        return speaker is None or speaker.lemma_.lower() not in EVIDENCE - _DRAWINGS
    return speaker is not None and _is_explained(verb, speaker)


def _is_explained(verb: Token, drawing: Token) -> bool:
    """Whether a sentence only describes a picture: "This graphic, provided by Velmar, shows how …"."""
    lemma = drawing.lemma_.lower()
    if lemma in _ILLUSTRATIONS:
        return True
    is_beside = any(child.lower_ in {"this", "these"} for child in drawing.lefts)
    return lemma in _DRAWINGS and is_beside and any(child.dep_ == "ccomp" and _asks(child) for child in verb.rights)


def _is_picture(noun: Token) -> bool:
    """Whether a noun names what can be watched; not "satellite images", which are read like data."""
    is_measured = noun.lemma_ == "image" and any(child.dep_ == "compound" for child in noun.lefts)
    return noun.lemma_.lower() in _SCREENS and not is_measured


def _asks(clause: Token) -> bool:
    """Whether a clause begins with "how", "where" or "which"."""
    return clause.left_edge.tag_ in {"WRB", "WP", "WDT"}


def _is_made_to(verb: Token) -> bool:
    """Whether something was only made so: "the video had been altered to show her failing"."""
    above = verb.head
    is_purpose = verb.tag_ == "VB" and verb.dep_ in {"xcomp", "advcl"} and above.lemma_ not in EXPECTATION_WORDS
    return is_purpose and is_passive(above) and above.lemma_ not in REPORTING_VERBS


def _reports_nothing(verb: Token, speaker: Token | None) -> bool:
    """Whether a verb says what pictures or instruments show, or what somebody learns, is called or endangers."""
    if _shows_pictures(verb) or _only_measures(verb) or (verb.lemma_ == "show" and _is_made_to(verb)):
        return True
    if is_other_act(verb) or _could_show(verb, speaker) or _shows_abstraction(verb, speaker):
        return True
    if is_done_by_thing(verb, speaker) or _is_message_of_caller(verb, speaker) or _makes_visible(verb, speaker):
        return True
    if _is_found_out(verb) or _is_known_as(verb) or _is_within_free_relative(verb):
        return True
    if verb.lemma_ == "reveal" and speaker is not None and _only_uncovers(verb, speaker):
        return True
    return verb.lemma_ == "threaten" and speaker is not None and _only_endangers(verb, speaker)


def _only_uncovers(verb: Token, speaker: Token) -> bool:
    """Whether a thing only lets something be seen: "The boxes revealed a set of clubs"."""
    noun = _meant(speaker)
    is_unsaid = _shows_unsaid(noun) or _is_computed(noun)
    return is_unsaid and not any(child.dep_ in {"ccomp", "xcomp"} for child in verb.rights)


def _is_computed(noun: Token) -> bool:
    """Whether a model is none who shows clothes: "a new model", "a computer model"."""
    return noun.lemma_ == "model" and any(child.lower_ in _OF_COMPUTERS for child in noun.lefts)


def _things_meant(verb: Token, speaker: Token) -> Token:
    """The noun for which "they" stands after the clause before: "The results show it, and they highlight errors"."""
    noun = next((child for child in verb.head.lefts if child.dep_ == "nsubj"), None) if verb.dep_ == "conj" else None
    if speaker.lower_ != "they" or noun is None or noun.tag_ != "NNS":
        return _meant(speaker)
    others = (word for word in verb.doc[noun.i + 1 : speaker.i] if word.tag_ in {"NNS", "NNPS"})
    return noun if not any(may_speak(word) for word in others) else speaker


def _makes_visible(verb: Token, speaker: Token | None) -> bool:
    """Whether what was measured only lets something be seen: "the results highlight errors", "show which mill won"."""
    if speaker is None or _things_meant(verb, speaker).lemma_.lower() not in EVIDENCE - DOCUMENTS:
        return False
    if verb.lemma_ in _HIGHLIGHTING_VERBS:
        return not any(child.dep_ == "ccomp" for child in verb.rights)
    return verb.lemma_ == "show" and verb.doc[verb.i + 1 : verb.i + 2].text.lower() == "which"


def _could_show(verb: Token, speaker: Token | None) -> bool:
    """Whether a person could show something but has not: "Lund could demonstrate that it leaks"."""
    would = any(child.lower_ in {"would", "could", "can"} for child in verb.lefts)
    if not would or speaker is None or verb.lemma_ not in {"show", "demonstrate"}:
        return False
    is_noun = is_role_noun(speaker) or is_plural_role_noun(speaker) or speaker.lemma_.lower() in _PEOPLE
    return is_noun or speaker.ent_type_ == "PERSON" or speaker.lower_ in _PERSON_PRONOUNS


def _shows_abstraction(verb: Token, speaker: Token | None) -> bool:
    """Whether a thing only makes something plain: "the figures reveal a pattern", "the letters show the extent"."""
    if REPORTING_VERBS[verb.lemma_] is not CueKind.SHOW and verb.lemma_ not in {"reveal", "highlight"}:
        return False
    if speaker is None or speaker.tag_ not in {"NN", "NNS"} or may_speak(speaker):
        return False
    objects = [child for child in verb.rights if child.dep_ in {"dobj", "ccomp"}]
    return len(objects) == 1 and objects[0].dep_ == "dobj" and objects[0].lemma_.lower() in _ABSTRACTIONS


def may_speak(noun: Token) -> bool:
    """Return whether a noun names people or a body of people."""
    lemma = noun.lemma_.lower()
    is_body = lemma in ORGANIZATION_WORDS or lemma in COMPANY_NOUNS or lemma in _SPEAKING_NOUNS or lemma in _PEOPLE
    is_body = is_body or lemma in _OTHER_SPEAKERS or noun.lower_ == "media"
    return is_body or is_role_noun(noun) or is_plural_role_noun(noun) or noun.ent_type_ in _SPEAKING_LABELS


def _is_message_of_caller(verb: Token, speaker: Token | None) -> bool:
    """Whether the parser gave the words of a caller to an event: "The crash came as officers took a call, saying"."""
    is_participle = verb.tag_ == "VBG" and verb.dep_ == "advcl" and REPORTING_VERBS[verb.lemma_] in SPOKEN_KINDS
    return is_participle and speaker is not None and speaker.i < verb.i - 1 and is_thing(speaker)


def _is_found_out(verb: Token) -> bool:
    """Whether somebody only learns something: "can find out how much they know"."""
    return verb.lemma_ == "find" and any(child.dep_ == "prt" and child.lower_ == "out" for child in verb.rights)


def _is_known_as(verb: Token) -> bool:
    """Whether a participle only says what people call somebody: "a group widely referred to as the Guard"."""
    is_participle = verb.tag_ in {"VBD", "VBN"} and verb.i + 2 < len(verb.doc)
    return is_participle and verb.doc[verb.i : verb.i + 3].text.lower() == "referred to as"


def _is_within_free_relative(verb: Token) -> bool:
    """Whether the saying itself is spoken of: "much of what he says is theory", "video of what she said was a riot"."""
    agent = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    start = agent.left_edge.i if agent is not None else 0
    return verb.doc[max(0, start - 2) : start].text.lower() == "of what"


def _only_raises_hopes(verb: Token) -> bool:
    """Whether a verb promises something without a clause: "the vaccine promises a cheaper course"."""
    return verb.lemma_ == "promise" and not any(child.dep_ in {"xcomp", "ccomp"} for child in verb.rights)


def _only_endangers(verb: Token, speaker: Token) -> bool:
    """Whether something is threatened by neither a person nor a body: "missiles that threaten the coast"."""
    noun = antecedent(speaker) if speaker.tag_ in {"WDT", "WP"} else speaker
    has_clause = any(child.dep_ in {"xcomp", "ccomp"} for child in verb.rights)
    return not has_clause and noun is not None and _shows_unsaid(noun)


def _shows_unsaid(noun: Token) -> bool:
    """Whether a noun that shows or suggests something is neither evidence nor anybody who may say so."""
    if noun.tag_ not in {"NN", "NNS"} or noun.ent_type_ in _SPEAKING_LABELS:
        return False
    lemma = noun.lemma_.lower()
    if lemma in EVIDENCE or lemma in ORGANIZATION_WORDS or lemma in COMPANY_NOUNS or lemma in _SPEAKING_NOUNS:
        return False
    return not (is_role_noun(noun) or is_plural_role_noun(noun) or lemma in _PEOPLE)


def is_thing(noun: Token) -> bool:
    """Return whether a noun names something that cannot speak: not a person, a body of people or a document."""
    if noun.lower_ in _IMPERSONAL:
        if noun.tag_ == "DT":
            return True
        meant = antecedent(noun) if noun.tag_ == "WDT" else None
        return meant is not None and is_thing(meant)
    lemma = noun.lemma_.lower()
    if noun.tag_ not in {"NN", "NNS"} or noun.ent_type_ in _SPEAKING_LABELS:
        return False
    if lemma in EVIDENCE:
        return lemma not in DOCUMENTS and _is_listed_with_thing(noun)
    if lemma in DOCUMENTS or lemma in _SPEAKING_NOUNS or is_role_noun(noun) or is_plural_role_noun(noun):
        return False
    is_named_as_thing = len(lemma) > 5 and lemma.endswith(_THING_SUFFIXES) and lemma not in _BODIES_LIKE_THINGS
    is_broadcast = lemma in _BROADCASTS and any(child.lower_ in _OF_BROADCASTS for child in noun.lefts)
    return not is_broadcast and (lemma in _THINGS or lemma in REPORTING_NOUNS or is_named_as_thing)


def _is_listed_with_thing(noun: Token) -> bool:
    """Whether the words around a noun show that it is no document: "the resolution and scale"."""
    others = (child.lemma_.lower() for child in noun.rights if child.dep_ == "conj")
    return any(other in _THINGS and other not in EVIDENCE for other in others)


def _is_misread_noun(verb: Token) -> bool:
    """Whether a noun or an adjective was taken for a verb: "gave the man in the case report steroids"."""
    before = verb.nbor(-1) if verb.i else verb
    if before.tag_ == "POS" and verb.tag_ in {"VBD", "VBN"}:
        # "Velmar's announced cuts."
        return True
    if verb.tag_ != "VBP" or verb.lemma_ not in REPORTING_NOUNS or before.tag_ != "NN":
        return False
    lemma = before.lemma_.lower()
    is_body = lemma in _PEOPLE or lemma in _SPEAKING_NOUNS or lemma in ORGANIZATION_WORDS or lemma in COMPANY_NOUNS
    return not is_body


def _only_points(verb: Token, speaker: Token | None) -> bool:
    """Whether a participle only says what a thing is a sign of: "data pointing to a slowdown"."""
    is_bare = verb.tag_ == "VBG" and not any(child.dep_ == "aux" for child in verb.lefts)
    if not is_bare or verb.lemma_ != "point" or speaker is None or speaker.i != verb.i - 1:
        return False
    return is_thing(speaker) or speaker.lemma_.lower() in EVIDENCE


def _only_measures(verb: Token) -> bool:
    """Whether things are compared by measuring: "compared with other states", "compared the model to the data"."""
    if verb.lemma_ != "compare":
        return False
    links = [child for child in verb.rights if child.dep_ == "prep"]
    is_without_object = verb.tag_ == "VBN" and not any(child.dep_ in _OBJECT_DEPS for child in verb.children)
    if is_without_object or not links:
        return True
    nouns = {token.lemma_.lower() for link in links for token in link.rights}
    return not nouns.isdisjoint(EVIDENCE | _MEASURED)


def _shows_pictures(verb: Token) -> bool:
    """Whether pictures are shown, and not what is in them: "papers showing photos of the women"."""
    return verb.lemma_ == "show" and any(child.dep_ == "dobj" and child.lemma_ in _PICTURES for child in verb.rights)


def _is_compounded(verb: Token) -> bool:
    """Whether a hyphen makes a verb the second half of another: "choke-slammed"."""
    if verb.i < 2 or verb.nbor(-1).text != "-":
        return False
    return not (verb.nbor(-1).whitespace_ or verb.nbor(-2).whitespace_)


def _is_served(verb: Token) -> bool:
    """Whether a gerund only says what something is for: "is focused on defending the coast"."""
    above = governor(verb)
    # "Lund intended to argue that the search was illegal" tells what she would have said.
    is_purpose = above.lemma_ != "intend" or is_passive(above) or own_subject(above) is None
    return verb.dep_ in {"pcomp", "xcomp"} and above.lemma_ in _SERVING_VERBS and is_purpose


def _has_finite_clause(verb: Token) -> bool:
    """Whether a clause with a finite verb follows, and not only "found them asleep"."""
    if verb.doc[verb.i + 1 : verb.i + 2].text.lower() == "that":
        return True
    clauses = [child for child in verb.rights if child.dep_ == "ccomp"]
    if any(child.lower_ in _OBJECT_FORMS for clause in clauses for child in clause.lefts):
        # "Found him slumped at the wheel."
        return False
    return any(word.tag_ in FINITE_TAGS for clause in clauses for word in (clause, *clause.lefts))


def _follows_clause(verb: Token) -> bool:
    """Whether a verb comes with its subject after a clause: "It will rain, Lund found"."""
    agent = next((child for child in verb.lefts if child.dep_ == "nsubj"), None)
    if agent is None or agent.left_edge.i == 0 or agent.left_edge.nbor(-1).text != ",":
        return False
    is_after = verb.dep_ == "parataxis" or any(child.dep_ == "ccomp" and child.i < agent.i for child in verb.lefts)
    return is_after and verb.doc[verb.i + 1 : verb.i + 2].text in {",", "."}


def _has_infinitive(verb: Token) -> bool:
    return any(child.dep_ == "xcomp" and any(c.lower_ == "to" for c in child.lefts) for child in verb.rights)
