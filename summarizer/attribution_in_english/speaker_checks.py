"""The last check of a claim's speaker: what can never be one, and the name that the parser did not join to its verb.

It stands in one place, after the grammar and the quotations have been read, since each of them may take a wrong word.
"""

from dataclasses import replace
from typing import Final

from summarizer.attribution_in_english.coreference.definite_descriptions import ORGANIZATION_NOUNS
from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.mentions import Mention
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.grammar.content_subjects import GREETINGS
from summarizer.attribution_in_english.grammar.cues import REPORTING_VERBS
from summarizer.attribution_in_english.grammar.own_subjects import is_passive, own_subject
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.parsing.tags import FINITE_TAGS, FINITE_VERB_TAGS
from summarizer.attribution_in_english.parsing.tokens import Token
from summarizer.attribution_in_english.quotations.offsets import CharSpan, Layout
from summarizer.attribution_in_english.speech.senses import may_speak
from summarizer.attribution_in_english.speech.speeches import Speech
from summarizer.model import ActorKind

# What only shows words: those who hold it up speak.
_SHOWING_WORDS: Final = frozenset("banner placard poster shirt sign t-shirt".split())
_CROWD: Final = frozenset({"many", "others", "some"})
_HOLDING_VERBS: Final = frozenset("brandish carry hoist hold raise wave wear wield".split())
# What takes place, or is measured, and only makes something likelier: "interviews confirming the tale".
_OCCASIONS: Final = frozenset("conversation data interview measurement meeting visit".split())
_TIMES: Final = frozenset({"DATE", "TIME"})
_TIME_NOUNS: Final = frozenset("afternoon day evening hour month morning night time week weekend year".split())
# What people do while they speak, besides the verbs of speech: "Reacting, the mayor said".
_MANNERS: Final = frozenset({"react", "write", "contribut", "lectur", "advis", "conclud", "welcom"})
_NAMING_VERBS: Final = frozenset({"surnamed", "named", "called", "nicknamed", "dubbed"})
# The words of a role between a comma and a name, and the words between a name and its verb.
_MAX_ROLE_TOKENS: Final = 4
_MAX_TOKENS_BETWEEN: Final = 60
_ROLE_TAGS: Final = frozenset({"NN", "NNP", "JJ"})
_RELATIVE_TAGS: Final = frozenset({"WP", "WDT", "WP$"})
_TELLING: Final = frozenset({"of", "from", "at", "for", "with", "(", "who", "whose", "which"})
# "In Tarn, Norrby, the seat of the county, said": towns are taken for bodies.
_PLACES: Final = frozenset("capital city county district port region seat state suburb town village".split())
_NAMED_KINDS: Final = frozenset({ActorKind.PERSON, ActorKind.ORGANIZATION})


def with_checked_speaker(document: Document, layout: Layout, speech: Speech) -> Speech | None:
    """Return a speech with a speaker who may have said it, or without any; `None` if nobody speaks at all."""
    verb, speaker = document.doc[speech.attribution.cue[0]], speech.attribution.speaker
    if speaker is None:
        noun = _noun_before_aside(verb)
        return _with_name_before(document, layout, speech) if noun is None else _with(speech, noun)
    if _only_confirms(verb, speaker) or _is_greeting(verb, speaker):
        return None
    meant = (
        _noun_of_owner(verb, speaker)
        or _holder_of_words(document, speaker)
        or _name_after_participle(document, speaker)
    )
    if meant is not None:
        return _with(speech, meant)
    if (whole := _with_name_told(document, speaker)) is not None:
        return _with(speech, speaker, whole)
    if _cannot_speak(document, layout, speech, speaker):
        return _with_name_before(document, layout, _with(speech, None))
    return speech


def _with(speech: Speech, speaker: Token | None, span: TokenSpan | None = None) -> Speech:
    return replace(speech, attribution=replace(speech.attribution, speaker=speaker, speaker_span=span))


def _noun_of_owner(verb: Token, speaker: Token) -> Token | None:
    """The noun whose owner was read as the speaker: "His party, the biggest of all, | has proposed"."""
    noun = speaker.head
    is_owner = speaker.tag_ == "PRP$" and speaker.dep_ == "poss"
    may_speak = noun.lemma_.lower() in ORGANIZATION_NOUNS or is_role_noun(noun)
    return noun if is_owner and may_speak and verb.pos_ == "VERB" and noun.i < verb.i else None


def _holder_of_words(document: Document, speaker: Token) -> Token | None:
    """Who holds up what only shows the words: "others held signs that read “…”"; no town or firm, and no vehicle."""
    thing = antecedent(speaker) if speaker.tag_ in _RELATIVE_TAGS else speaker
    if thing is None or thing.dep_ != "dobj" or thing.lemma_.lower() not in _SHOWING_WORDS:
        return None
    holder = own_subject(thing.head) if thing.head.lemma_ in _HOLDING_VERBS else None
    if holder is None or holder.lemma_.lower() in ORGANIZATION_NOUNS:
        return None
    if (index := document.cluster_of_token.get(holder.i)) is not None:
        return holder if document.clusters[index].kind is ActorKind.PERSON else None
    is_person = holder.tag_ not in {"PRP", "NNP", "NNPS"} and may_speak(holder)
    return holder if is_person or holder.lower_ in _CROWD else None


def _only_confirms(verb: Token, speaker: Token) -> bool:
    """Whether an occasion only makes something likelier: "interviews confirming the tale", "data pointing to it"."""
    is_bare = verb.tag_ == "VBG" and verb.dep_ == "acl" and verb.head == speaker
    is_clause = any(child.dep_ in {"ccomp", "xcomp"} for child in verb.rights)
    return is_bare and not is_clause and speaker.lemma_.lower() in _OCCASIONS


def _is_greeting(verb: Token, speaker: Token) -> bool:
    """Whether the words themselves were taken for who says them: "left the town, said goodbye"."""
    is_word = speaker.is_lower and speaker.lower_ in GREETINGS
    return verb.lemma_ == "say" and speaker.i == verb.i + 1 and is_word


def _name_after_participle(document: Document, speaker: Token) -> Token | None:
    """The name behind a participle that the parser took for the subject: "Commenting, the chief, Ann Lund said"."""
    word, doc = speaker.lower_, document.doc
    if not (speaker.is_sent_start and word.endswith("ing") and doc[speaker.i + 1 : speaker.i + 2].text == ","):
        return None
    stem = word.removesuffix("ing")
    is_known = any(each in REPORTING_VERBS for each in (stem, f"{stem}e", speaker.lemma_.lower()))
    if not (is_known or stem in _MANNERS) or speaker.i in document.cluster_of_token:
        return None
    named = (each for each in speaker.subtree if each.i > speaker.i and each.dep_ == "appos" and each.pos_ == "PROPN")
    return next((each for each in named if document.cluster_at(each) is not None), None)


def _with_name_told(document: Document, speaker: Token) -> TokenSpan | None:
    """The words for somebody whose name the parser cut off: "an office worker | surnamed Berg"."""
    start, end = phrases.noun_phrase(speaker)
    doc = document.doc
    if speaker.tag_ != "NN" or doc[end : end + 1].text.lower() not in _NAMING_VERBS:
        return None
    name = _mention_at(document, end + 1)
    is_whole = name is not None and doc[name.end : name.end + 1].text not in {"'s", "’s"}
    return (start, name.end) if name is not None and is_whole else None


def _cannot_speak(document: Document, layout: Layout, speech: Speech, speaker: Token) -> bool:
    """Whether a noun is a time, or one of the words that are said themselves."""
    if speaker.ent_type_ in _TIMES and speaker.tag_ in {"NN", "NNS"} and not speaker.lower_.endswith("old"):
        return speaker.i not in document.cluster_of_token
    cue = layout.char_span(speech.attribution.cue)
    start = document.doc[speaker.i].idx
    verb = document.doc[speech.attribution.cue[0]]
    is_shared = verb.tag_ == "VBG" and verb.dep_ == "advcl" and speaker.head != verb
    if is_shared and speaker.i in document.quoted and verb.i not in document.quoted:
        # "“Lund was late,” Reyes wrote, later asking why": the parser gave the participle a subject that is quoted.
        return True
    holder = (span for span in speech.spans if span[0] <= start < span[1])
    span = next(holder, None)
    return span is not None and not (span[0] < cue[0] < span[1])


def _noun_before_aside(verb: Token) -> Token | None:
    """The noun that opens a sentence, if the aside after it hid its verb: "The “roads” page, for example, reads"."""
    first = next(iter(verb.lefts), None)
    if first is None or first.dep_ != "npadvmod" or first.tag_ != "NN" or first.ent_type_ in _TIMES:
        return None
    is_definite = first.left_edge.is_sent_start and first.left_edge.lower_ in {"the", "this", "that", "a", "an"}
    is_apart = first.nbor().text == "," and _follows_aside(verb) and verb.tag_ in FINITE_VERB_TAGS
    return first if is_definite and is_apart and first.lower_ not in _TIME_NOUNS else None


def _named_before(document: Document, verb: Token) -> Mention | None:
    """The name before the insertion that parts it from its verb: "Velmar, the maker of the pump, said"."""
    if verb.tag_ not in FINITE_VERB_TAGS or is_passive(verb) or not _follows_aside(verb):
        return None
    doc, first = document.doc, max(verb.sent.start, verb.i - _MAX_TOKENS_BETWEEN)
    for start in range(verb.i - 2, first - 1, -1):
        if start != verb.sent.start and doc[start - 1].text != ",":
            continue
        name = _name_after(document, start)
        if name is None or not _is_told_of(document, name, verb):
            continue
        return name if not _may_act(document, name, verb) else None
    return None


def _follows_aside(verb: Token) -> bool:
    """Whether a comma or a time stands before a verb: "…, has now said", "…, over the weekend announced"."""
    before, is_time = verb.nbor(-1) if verb.i else verb, False
    while before.i > verb.sent.start and (before.pos_ in {"ADV", "AUX"} or before.ent_type_ in _TIMES):
        is_time = is_time or before.ent_type_ in _TIMES
        before = before.nbor(-1)
    return before.text == "," or is_time


def _name_after(document: Document, start: int) -> Mention | None:
    """The name that begins at a position, or after the words of a role there: "mayor Ann Lund"."""
    for position in range(start, min(start + _MAX_ROLE_TOKENS, len(document.doc))):
        if (name := _mention_at(document, position)) is not None:
            return name
        if document.doc[position].tag_ not in _ROLE_TAGS:
            return None
    return None


def _mention_at(document: Document, position: int) -> Mention | None:
    index = document.cluster_of_token.get(position)
    if index is None or document.clusters[index].kind not in _NAMED_KINDS:
        return None
    return next((each for each in document.clusters[index].mentions if each.start == position), None)


def _is_told_of(document: Document, name: Mention, verb: Token) -> bool:
    """Whether the words after a name tell who it is, and are not the next name of a list."""
    after = document.doc[name.end]
    if after.text != ",":
        return after.lower_ in _TELLING
    following = document.doc[name.end + 1]
    is_noun = following.tag_ in {"DT", "PRP$", "CD", "NN", *_RELATIVE_TAGS}
    is_place = any(word.lemma_.lower() in _PLACES for word in document.doc[following.i : verb.i])
    return following.i < verb.i and is_noun and not is_place and following.i not in document.cluster_of_token


def _may_act(document: Document, name: Mention, verb: Token) -> bool:
    """Whether another verb between a name and its verb may be the name's: "Lund, a nurse, left, he said"."""
    is_in_clause = False
    for token in document.doc[name.end : verb.i]:
        is_in_clause = is_in_clause or token.tag_ in _RELATIVE_TAGS
        is_participle = token.tag_ == "VBD" and token.nbor(-1).text == "," and token.nbor().tag_ in {"IN", "TO"}
        if token.tag_ in FINITE_TAGS and not (is_in_clause or is_participle) and token.dep_ not in {"aux", "auxpass"}:
            return True
    return False


def _with_name_before(document: Document, layout: Layout, speech: Speech) -> Speech:
    """A speech with the speaker named before an insertion, whose words are not part of what is said."""
    name = _named_before(document, document.doc[speech.attribution.cue[0]])
    if name is None:
        return speech
    start, cue_start = document.doc[name.start].idx, layout.char_span(speech.attribution.cue)[0]
    spans = tuple(filter(None, (_before_name(layout.text, span, start, cue_start) for span in speech.spans)))
    if not spans:
        return speech
    head = document.doc[name.start : name.end].root
    return replace(_with(speech, head, (name.start, name.end)), spans=spans)


def _before_name(text: str, span: CharSpan, name: int, cue: int) -> CharSpan | None:
    """A span without the name between it and the cue: "The pump leaks, | Velmar, its maker, | said"."""
    if not (span[0] <= name < span[1] <= cue):
        return span
    end = span[0] + len(text[span[0] : name].rstrip(" ,\n"))
    return (span[0], end) if end > span[0] else None
