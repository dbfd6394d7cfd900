"""Verbs that the parser misread: a past tense taken for a participle, or a participle for a past tense."""

from summarizer.attribution_in_english.grammar.cues import CAUSATIVE_VERBS, REPORTING_VERBS, WITH_PREPOSITION
from summarizer.attribution_in_english.grammar.phrases import NOMINAL_POS
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token

# Nouns for listeners; some of them are verbs, too.
_AUDIENCES = frozenset("audience congregation court crowd gathering jury meeting rally".split())
# Their passive, too, has a clause: "Ann Lund, told that it was late".
_VERBS_OF_LISTENERS = frozenset("advise assure convince inform notify persuade promise remind show tell warn".split())
# The verbs whose passive has no person as its subject.
_IMPERSONAL_OBJECT_VERBS = frozenset("add comment post remark reply respond say tweet write".split())

# Programmes are called by these and by the station: "Nine's Today show".
_PROGRAMMES = frozenset("breakfast evening morning night sunrise today tonight weekend".split())
_MAX_PROGRAMME_TOKENS = 9
_MAX_AGENCY_CHARS = 5
# The words that follow the initials of a station in its name: "NBC News".
_PARTS_OF_OUTLETS = frozenset(
    "england ireland london news online radio scotland sport sports television tv wales".split()
)
# Initials that a place or a head follows.
_BODIES = frozenset({"EU", "NHS", "UAE", "UK", "UN", "US", "USA"})
_OFFICES = frozenset(
    "boss captain chair chairman chairwoman chancellor chief coach commissioner deputy director dr editor emir envoy"
    " general governor head justice king lady leader lieutenant lord manager mayor minister mr mrs ms pope premier"
    " president prime prince princess queen secretary senator sir speaker spokesman spokesperson spokeswoman".split()
)

_OPENING_CLAUSES = frozenset({"after", "as", "before", "once", "when", "while"})
_VERBS_WITHOUT_OBJECT = frozenset(
    "arrive begin come continue die drag end fall go happen intensify loom mount progress rise start unfold"
    " worsen".split()
)


def misread_subject(verb: Token) -> Token | None:
    """Return the subject of a main verb that the parser took for a participle: "After that, she called for help".

    The noun above is then the head of the sentence or an apposition, and a passive would have no such preposition.
    """
    if verb.dep_ != "acl" or verb.tag_ not in {"VBN", "VBD"}:
        return None
    if _is_after_clause_without_comma(verb):
        return verb.head
    if follows_comma(verb):
        return verb.head if _is_said_after_apposition(verb) or _is_said_after_participle(verb) else None
    if not _has_own_preposition(verb) or any(child.dep_ not in {"punct", "advmod", "advcl"} for child in verb.lefts):
        return None
    noun = verb.head
    while noun.dep_ in {"pobj", "prep", "poss", "conj"} and noun.head != noun:
        noun = noun.head
    return noun if noun.dep_ in {"ROOT", "appos"} and noun.pos_ in NOMINAL_POS else None


def _is_after_clause_without_comma(verb: Token) -> bool:
    """Whether no comma ends the clause before a verb's subject: "As work went on one nurse yelled: “…”".

    The verb of that clause takes no object, and the parser took the subject for one.
    """
    noun, link = verb.head, verb.head.head
    goes_on = noun.dep_ == "pobj" and link.lower_ == "on" and link.head.lemma_ in {"drag", "go"}
    clause = link.head if goes_on else link
    is_object = (goes_on or noun.dep_ == "dobj") and clause.lemma_ in _VERBS_WITHOUT_OBJECT
    if not is_object or clause.dep_ != "advcl" or verb.tag_ != "VBD" or verb.lemma_ not in REPORTING_VERBS:
        return False
    is_beside = noun.left_edge.i == clause.i + 1 + goes_on and not any(child.dep_ == "punct" for child in noun.lefts)
    opening = clause.left_edge
    return is_beside and opening.lower_ in _OPENING_CLAUSES and bool(opening.is_sent_start)


def _is_said_after_apposition(verb: Token) -> bool:
    """Whether a verb that takes no person as its object follows an apposition: "Ann Lund, the mayor, tweeted: “…”"."""
    following = verb.nbor().lower_ if verb.i + 1 < len(verb.doc) else ""
    is_apart = any(child.dep_ == "appos" and child.i < verb.i for child in verb.head.rights)
    is_main = verb.head.dep_ == "ROOT" and verb.head.pos_ == "PROPN" and verb.lemma_ != "ask"
    if is_apart and is_main and _has_own_preposition(verb):
        # In "Ann Lund, the mayor, called for a new bridge" no other verb follows, so it is no insertion.
        return True
    return is_apart and verb.head.pos_ == "PROPN" and verb.lemma_ in _IMPERSONAL_OBJECT_VERBS and following != "to"


def _is_said_after_participle(verb: Token) -> bool:
    """Whether a verb with its own clause follows an insertion: "Ann Lund, known as Nan, shared that she is ill"."""
    noun = verb.head
    is_main = noun.dep_ == "ROOT" and noun.pos_ == "PROPN" and verb.lemma_ not in _VERBS_OF_LISTENERS
    inserted = (child for child in noun.rights if child.dep_ == "acl" and child.tag_ == "VBN" and child.i < verb.i)
    if not is_main or verb.left_edge != verb or next(inserted, None) is None:
        return False
    return any(child.dep_ == "ccomp" and child.left_edge.lower_ == "that" for child in verb.rights)


def _has_own_preposition(verb: Token) -> bool:
    """Whether the preposition of a verb's content follows it: "called for", "asked for the case to be reopened"."""
    if verb.i + 1 >= len(verb.doc):
        return False
    following = verb.nbor()
    return following.lower_ in WITH_PREPOSITION.get(verb.lemma_, ()) and verb in {following.head, following.head.head}


def is_causative(verb: Token) -> bool:
    """Return whether a verb makes its object do something: "That kind of talk led Lee to suggest that …"."""
    return verb.lemma_ in CAUSATIVE_VERBS and {"dobj", "xcomp"} <= {child.dep_ for child in verb.children}


def is_without_addressee(verb: Token) -> bool:
    """Return whether "tell" has neither an addressee nor a clause: "hired without a talk and told to read"."""
    return verb.lemma_ == "tell" and not any(child.dep_ in {"dobj", "dative", "ccomp"} for child in verb.rights)


def audience_read_as_verb(verb: Token) -> Token | None:
    """Return the addressee that the parser took for a clause of its own: "told the Cleveland crowd that …"."""
    if (show := _show_told(verb)) is not None:
        return show
    for noun in verb.rights:
        place = noun.nbor(-1)
        is_named = place.pos_ == "PROPN" and place.dep_ == "dobj" and place.head == verb
        if noun.lower_ in _AUDIENCES and noun.dep_ in {"ccomp", "xcomp"} and is_named and place.left_edge != place:
            return noun
    return None


def agency_told(verb: Token) -> Token | None:
    """Return the agency in capitals that the parser joined to the subject: "told RNV | Norrby Police had called".

    The rest of its name belongs to it, "told NBC News | Lund was late"; "told FIFA President Ann Lund" is left whole.
    """
    first = verb.i + 1
    first += first < len(verb.doc) and verb.doc[first].lower_ == "the"
    words = verb.doc[first : first + _MAX_PROGRAMME_TOKENS]
    agency = next(iter(words), verb)
    is_agency = agency.text.isupper() and agency.is_alpha and 2 <= len(agency.text) <= _MAX_AGENCY_CHARS
    if verb.lemma_ != "tell" or not is_agency or agency.text in _BODIES:
        return None
    last = next((word for word in words[1:] if word.lower_ not in _PROGRAMMES | _PARTS_OF_OUTLETS), agency).nbor(-1)
    if last.i < agency.i or last.i + 1 >= len(verb.doc) or last.nbor().lower_ in _OFFICES:
        return None
    after = next((word for word in words if word.tag_ not in {"NNP", "NNPS"}), agency)
    return last if after.i > last.i + 1 and after.tag_ in FINITE_TAGS else None


def _show_told(verb: Token) -> Token | None:
    """The programme whose noun may be a verb, too: "told Nine's Today show crews had been hit"."""
    words = verb.doc[verb.i + 1 : verb.i + _MAX_PROGRAMME_TOKENS] if verb.lemma_ == "tell" else ()
    show = next((word for word in words if word.lower_ == "show"), None)
    if show is None or show.i < verb.i + 2 or show.dep_ in {"dobj", "dative"}:
        return None
    *before, name = verb.doc[verb.i + 1 : show.i]
    is_programme = name.is_title and (name.lower_ in _PROGRAMMES or any(word.tag_ in {"POS", "DT"} for word in before))
    are_names = all(word.text[:1].isupper() or word.tag_ in {"POS", "DT"} for word in before)
    return show if is_programme and are_names and show.is_lower else None


def audience_read_as_adverb(verb: Token) -> Token | None:
    """Return the addressee whose name the parser took for an adverb: "told Ruptly that …"."""
    name = verb.nbor() if verb.i + 1 < len(verb.doc) else verb
    return name if name.tag_ == "RB" and name.is_title and name.dep_ == "advmod" and name.head == verb else None


def follows_comma(verb: Token) -> bool:
    """Return whether a comma or a dash separates a participle from the noun before it: "…, saying"."""
    before = verb.left_edge.i - 1
    if before > 0 and verb.doc[before].text in {"”", '"', "''"}:
        before -= 1
    return before >= 0 and verb.doc[before].text in {",", "—", "–"}
