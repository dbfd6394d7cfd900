"""The words that name a source: "according to Lund", with the clause that tells who that is."""

from dataclasses import dataclass
from typing import Final

from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.cues import DOCUMENTS
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.person_names.gender import gender_of_word

# How the writer met a source.
_MEETING_VERBS: Final = frozenset({"speak", "interview", "talk", "meet", "ask"})
_MAX_MEETING_TOKENS: Final = 5

# "It went according to plan": what these go by says nothing.
_COURSE_VERBS: Final = frozenset({"go", "proceed", "run", "unfold"})
_RULES: Final = frozenset("ability age custom height need plan preference protocol schedule size taste weight".split())
# The documents among which an office keeps what it counts.
_KEPT: Final = DOCUMENTS | {"file", "list", "log", "table"}
# Who may be meant by a name after "his" and one of these, besides "his aunt" and "her brother".
_RELATIONS: Final = frozenset(
    "adviser advisor agent assistant attorney biographer boss carer child classmate coach colleague counsel"
    " cousin deputy doctor editor fiance fiancee friend grandparent guardian lawyer manager neighbor neighbour"
    " parent partner physician principal publicist relative representative roommate sibling solicitor spokesperson"
    " spouse supervisor teacher teammate trainer twin".split()
)


@dataclass(frozen=True, slots=True)
class SourcePhrase:
    """The token positions of a source phrase; `speaker_span` has the source's own words if the parser misread them."""

    positions: frozenset[int]
    speaker_span: TokenSpan | None = None

    @property
    def start(self) -> int:
        """The position of the first word."""
        return min(self.positions)

    @property
    def end(self) -> int:
        """The position after the last word."""
        return max(self.positions) + 1


def source_phrase(token: Token, speaker: Token, sentence: Span) -> SourcePhrase:
    """Return the phrase that a token such as "according" heads, with the words that the parser gave to others."""
    positions = frozenset(phrases.subtree(token))
    if speaker.i not in positions:
        return SourcePhrase(positions.union(range(token.left_edge.i, speaker.i + 2)))
    positions |= _met_by_writer(max(positions) + 1, sentence)
    if phrases.ends_introduction(speaker):
        positions = frozenset(position for position in positions if position <= speaker.i)
    phrase = SourcePhrase(positions)
    if phrase.start == sentence.start:
        if (report := _with_noun_read_as_verb(phrase, speaker, sentence)) is not None:
            return report
        return _without_subject(phrase, speaker, sentence)
    return _with_second_predicate(phrase, speaker, sentence) or _with_other_sources(phrase, sentence) or phrase


def name_after_relation(speaker: Token) -> Token | None:
    """Return the name between commas after a relation that opens a sentence: "According to his aunt, Ann Lund, it"."""
    doc, comma = speaker.doc, speaker.i + 1
    if doc[comma : comma + 1].text != "," or not any(c.tag_ == "PRP$" for c in speaker.lefts) or speaker.rights:
        return None
    if not (speaker.lemma_.lower() in _RELATIONS or gender_of_word(speaker.lower_) is not None):
        # "According to his family, Joe Hale, who …": no name is that of a family, an office or a statement.
        return None
    end = comma + 1
    while end < len(doc) and doc[end].ent_type_ == "PERSON" and doc[end].tag_ == "NNP":
        end += 1
    is_between = end > comma + 1 and doc[end : end + 1].text == "," and doc[end + 1 : end + 2].text != ""
    is_subject = is_between and (doc[end + 1].tag_ in FINITE_TAGS or _is_told_of_name(doc, end + 1))
    return doc[end - 1] if is_between and not is_subject else None


def _is_told_of_name(doc: Doc, start: int) -> bool:
    """Whether the words after a name and a comma tell more of it: "Ann Lund, | 40, was", "…, | the chief, is"."""
    if doc[start].tag_ in {"WP", "WDT", "WP$"}:
        return True
    comma = next((token.i for token in doc[start : doc[start].sent.end] if token.text == ","), None)
    if comma is None or any(token.tag_ in FINITE_TAGS for token in doc[start:comma]):
        return False
    return doc[comma + 1 : comma + 2].text != "" and doc[comma + 1].tag_ in FINITE_TAGS


def names_rule(token: Token, speaker: Token) -> bool:
    """Return whether something only went by a rule: "according to plan", "according to their needs"."""
    if token.head.lemma_ in _COURSE_VERBS and token.head.i == token.i - 1:
        return True
    is_bare = all(child.dep_ == "poss" and child.tag_ == "PRP$" for child in speaker.lefts)
    return is_bare and speaker.lemma_ in _RULES and not list(speaker.rights)


def _met_by_writer(end: int, sentence: Span) -> set[int]:
    """The words that tell whom the writer asked: "according to several people | I spoke to | , the mill …"."""
    words = sentence.doc[end : min(end + _MAX_MEETING_TOKENS, sentence.end)]
    verb = next((word for word in words[1:] if word.lemma_ in _MEETING_VERBS), None) if len(words) > 1 else None
    if verb is None or words[0].lower_ not in {"i", "we"}:
        return set()
    last = verb.i + (verb.nbor().lower_ in {"to", "with"})
    return set(range(end, last + 1)) if sentence.doc[last + 1 : last + 2].text in {",", "."} else set()


def _without_subject(phrase: SourcePhrase, speaker: Token, sentence: Span) -> SourcePhrase:
    """A first phrase without the subject of its sentence: "According to the Post, | Ann Lund, a baker, was told"."""
    doc = sentence.doc
    following = doc[phrase.end : phrase.end + 2]
    if len(following) < 2 or following[0].text != "," or following[1].tag_ not in FINITE_TAGS:
        return phrase
    comma = next((i for i in range(speaker.i + 1, phrase.end) if doc[i].text == ","), None)
    if comma is None:
        return phrase
    positions = frozenset(position for position in phrase.positions if position < comma)
    return SourcePhrase(positions, (speaker.left_edge.i, comma))


def _with_noun_read_as_verb(phrase: SourcePhrase, speaker: Token, sentence: Span) -> SourcePhrase | None:
    """A first phrase with the noun that looks like a verb: "According to a town police | calls report, nobody died"."""
    doc, first = sentence.doc, phrase.end
    if first + 1 >= sentence.end or doc[first].tag_ != "VBZ" or speaker.right_edge.i != first - 1:
        return None
    comma = next((i for i in range(first + 1, sentence.end) if doc[i].text == ","), None)
    is_without_subject = not any(child.dep_ in {*phrases.SUBJECT_DEPS, "expl"} for child in doc[first].lefts)
    before = doc[first + 1 : comma] if comma is not None else ()
    is_document = any(word.lemma_.lower() in _KEPT for word in before)
    if comma is None or not (is_document and is_without_subject) or any(word.tag_ in FINITE_TAGS for word in before):
        return None
    return SourcePhrase(phrase.positions.union(range(first, comma)), (speaker.left_edge.i, comma))


def _with_second_predicate(phrase: SourcePhrase, speaker: Token, sentence: Span) -> SourcePhrase | None:
    """A phrase with the second thing told of its source: "according to aides who called | but were not named"."""
    doc = sentence.doc
    clause = next((child for child in speaker.rights if child.dep_ == "relcl"), None)
    if clause is None or not any(child.lower_ == "who" for child in clause.lefts):
        return None
    and_ = phrase.end - 1 if doc[phrase.end - 1].dep_ == "cc" else phrase.end
    if and_ + 1 >= sentence.end or doc[and_].dep_ != "cc" or doc[and_ + 1].tag_ not in FINITE_TAGS:
        return None
    return SourcePhrase(phrase.positions.union(range(phrase.start, sentence.end)), (speaker.left_edge.i, and_))


def _with_other_sources(phrase: SourcePhrase, sentence: Span) -> SourcePhrase | None:
    """A last phrase with all the names in it: "according to the Norrby Post, | Radio Tarn and the Holm Gazette"."""
    doc = sentence.doc
    rest = [word for word in doc[phrase.end : sentence.end] if not word.is_space]
    if len(rest) < 2 or rest[0].text != "," or not any(word.lower_ == "and" for word in rest):
        return None
    names = [word for word in rest if not (word.is_punct or word.tag_ in {"DT", "CC", "POS"})]
    are_names = bool(names) and all(word.pos_ == "PROPN" for word in names)
    return SourcePhrase(phrase.positions.union(range(phrase.start, sentence.end))) if are_names else None
