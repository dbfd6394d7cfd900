"""Attributes indirect speech: clauses, noun phrases, and what stands before the cue."""

from typing import Final

from summarizer.surface.constructions.contents import conjunction_after
from summarizer.surface.constructions.nominal import conjunction_after_noun
from summarizer.surface.constructions.pointers import pointer_length, points_back
from summarizer.surface.constructions.sentence import Sentence, inverted, is_unknown, made_of, takes_of, with_subject
from summarizer.surface.cues.cues import Cue
from summarizer.surface.lexicon.tables import Verb
from summarizer.surface.phrases.phrases import phrase_at
from summarizer.surface.speakers.clauses import is_finite
from summarizer.surface.speakers.preceding import subject_before
from summarizer.surface.values import Attribution, Phrase, Span, Token

_DASHES: Final = frozenset("-–—")
_OPENING: Final = frozenset('«“„"')
_LINKS: Final = _DASHES | {","}
_MAX_TO_CONTENT: Final = 14
_MIN_CONTENT: Final = 12
_OF_PEOPLE: Final = frozenset({"announce", "demand", "warn"})
_VERBS: Final = ("verb", "finite", "auxiliary", "passive", "pronoun")
_GOING_ON: Final = ("relative", "coordination", "conjunction", "preposition", "adverb", "negation")


def clause_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """Read "X said that …"."""
    if "clause" not in takes_of(cue):
        return None
    items, language = sentence.items[: _next_cue(sentence, cue)], sentence.nominals.language
    with_comma = "comma" in language.setting("conjunction")
    start = conjunction_after(items, cue.end, with_comma=with_comma)
    if start is None or (sentence.is_verb_second and any(map(is_finite, items[cue.end : start]))):
        return None
    if language.has_free_order and _is_of_another(sentence, cue.end, start):
        return None
    if language.inflects and _is_led_otherwise(sentence, cue, start):
        return None
    if not with_comma and any(item.has("article") for item in items[cue.last : start]):
        speaker, _ = inverted(sentence, cue)
        is_person = speaker is not None and (speaker.entity is not None or speaker.head is not None)
        if speaker is not None and not is_person:
            return None
    found = _content(sentence, cue, start, taken)
    return None if found is not None and _has_object(sentence, cue, found) else found


def _has_object(sentence: Sentence, cue: Cue, found: Attribution) -> bool:
    """Whether a verb of finding has an object after it: "обнаружили 2 промилле, | что много"."""
    if not sentence.nominals.language.inflects or cue.verb is None or cue.verb.sort != "report":
        return False
    speaker = found.speaker
    return speaker is not None and is_unknown(speaker) and speaker.start > cue.spans[-1][0]


def _is_of_another(sentence: Sentence, first: int, at: int) -> bool:
    """Whether a conjunction opens what another says, or follows an infinitive: "rejected the request of X | that"."""
    nouns = (k for k in range(first, at) if sentence.items[k].has("saying"))
    is_nominal = any(conjunction_after_noun(sentence.nominals, sentence.items, noun) == at for noun in nouns)
    return is_nominal or _follows_infinitive(sentence, first, at)


def _follows_infinitive(sentence: Sentence, first: int, at: int) -> bool:
    """Whether what is said is an infinitive before a conjunction: "urged the city to act on plans | that it has"."""
    endings = sentence.nominals.language.setting("infinitives")
    pairs = zip(sentence.items[first:at], sentence.items[first + 1 : at], strict=False)
    return any(
        item.has("preposition") and (following.text in _OPENING or _is_infinitive_form(following, endings))
        for item, following in pairs
    )


def _is_infinitive_form(item: Token, endings: tuple[str, ...]) -> bool:
    return item.lower.endswith(endings) and item.word.tags <= {"verb"} and item.text.islower()


def _is_led_otherwise(sentence: Sentence, cue: Cue, conjunction: int) -> bool:
    """Whether a conjunction opens no content: "призвал сделать все, | чтобы …", "сказал то, | что думал"."""
    items, language = sentence.items, sentence.nominals.language
    is_object = items[conjunction - 2].lower in language.setting("correlatives")
    if is_object and not items[conjunction - 3].has("preposition"):
        return True
    between = items[cue.last : conjunction]
    endings = language.setting("infinitives")
    is_infinitive = any(item.lower.endswith(endings) and _is_plain(item) for item in between)
    return "infinitive" in takes_of(cue) and is_infinitive


def _next_cue(sentence: Sentence, cue: Cue) -> int:
    """Where the next verb of saying begins: a conjunction after that belongs to it."""
    return next((other.first for other in sentence.clauses.cues if other.first >= cue.end), len(sentence.items))


def bare_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """X said, it was too late; X said: it is too late."""
    marks = {",", ":"} if "bare" in takes_of(cue) else {":"}
    if not takes_of(cue) & {"bare", "clause"}:
        return None
    items = sentence.items
    for at in range(cue.last, min(len(items), cue.last + _MAX_TO_CONTENT)):
        if items[at].text in marks:
            following = items[at + 1] if at + 1 < len(items) else None
            if following is None or not following.is_word or following.has("relative", "coordination", "preposition"):
                return None
            return _content(sentence, cue, at + 1, taken)
        if not items[at].is_word:
            return None
    return None


def noun_after(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """X announced the closure; X asked the city to wait."""
    items, verb = sentence.items, cue.verb
    is_opening = cue.first == 0 and "ger" in cue.word.features  # "Leaving out the costs, the firm …"
    if verb is None or is_opening or not verb.takes & {"noun", "infinitive"}:
        return None
    at = cue.last
    while (at < len(items) and items[at].has("adverb", "time")) or (
        at + 1 < len(items) and items[at].has("article") and items[at + 1].has("time")
    ):
        at += 1
    if at + 1 < len(items) and items[at].text in _OPENING and items[at + 1].is_word:
        return _content(sentence, cue, at, taken, before_only=True)
    if at >= len(items) or not items[at].is_word or items[at].has("coordination", "relative"):
        return None
    if sentence.nominals.language.inflects and pointer_length(sentence, at) > 1:
        return with_subject(sentence, cue, [sentence.before], cue.last, at) if sentence.before is not None else None
    return _noun_at(sentence, cue, verb, at, taken)


def _noun_at(sentence: Sentence, cue: Cue, verb: Verb, at: int, taken: set[int]) -> Attribution | None:
    """The noun phrase or infinitive that begins at an item, if the verb can have it for its content."""
    items = sentence.items
    is_object = "-" in verb.prepositions and (items[at].has("article") or not items[at].has("preposition"))
    is_said = not verb.prepositions or items[at].lower in verb.prepositions or is_object
    if not is_said and not _is_infinitive(sentence, verb, at):
        return None
    if items[at - 1].has("adverb") and at > cue.last and not items[at].has("article", "preposition"):
        at -= 1  # "demanded | more light"
    found = _content(sentence, cue, at, taken, before_only=True)
    if found is None or (is_object and _is_thing(sentence, found.speaker)) or _is_of_thing(sentence, verb, found):
        return None
    return None if _names_nothing(sentence, verb, found) else found


def _names_nothing(sentence: Sentence, verb: Verb, found: Attribution) -> bool:
    """Whether a verb of naming has an object alone: "назвали | причину" does not tell it."""
    if not sentence.nominals.language.inflects or verb.sort != "name":
        return False
    begin, end = found.speaker.start if found.speaker else 0, found.content[-1][1]
    inside = [item for item in sentence.items if found.content[0][0] <= item.start < end]
    front = [item for item in sentence.items if item.start < begin and not item.has("preposition", "adverb")]
    return len(inside) == 1 and not front


def _is_thing(sentence: Sentence, phrase: Phrase | None) -> bool:
    """Whether the subject of a verb with an object may be no person: "наряд подчеркнул фигуру"."""
    return sentence.nominals.language.inflects and phrase is not None and is_unknown(phrase)


def _is_of_thing(sentence: Sentence, verb: Verb, found: Attribution) -> bool:
    """Whether nobody says an object: "the plane promises speed", "the firm has ordered 55"."""
    if not sentence.nominals.language.has_free_order:
        return False
    speaker = found.speaker
    first = next((item for item in sentence.items if speaker is not None and item.start == speaker.start), None)
    is_pointing = first is not None and first.has("determiner") and not first.has("article")  # "this situation"
    if verb.sort not in _OF_PEOPLE and not is_pointing:
        return False
    is_told = speaker is None or speaker.entity is not None or speaker.pronoun or speaker.head
    is_thing = not is_told and speaker is not None and not speaker.plural
    inside = [item for item in sentence.items if found.content[0][0] <= item.start < found.content[-1][1]]
    return is_thing or all(item.text[:1].isdigit() or item.has("determiner") for item in inside if item.is_word)


def _is_infinitive(sentence: Sentence, verb: Verb, at: int) -> bool:
    """Whether a verb of saying is followed by an infinitive: "dice | no haber visto nada"."""
    items, endings = sentence.items, sentence.nominals.language.setting("infinitives")
    while at < len(items) and items[at].has("negation", "reflexive"):
        at += 1
    return "infinitive" in verb.takes and at < len(items) and items[at].lower.endswith(endings) and _is_plain(items[at])


def _is_plain(item: Token) -> bool:
    return item.is_word and not item.is_capital and item.word.tags <= {"verb", "auxiliary", "passive", "finite"}


def _content(
    sentence: Sentence, cue: Cue, start: int, taken: set[int], *, before_only: bool = False
) -> Attribution | None:
    """An attribution whose content is a clause from an item on."""
    end = _cut(sentence, cue, start, sentence.clauses.end_from(start), is_object=before_only)
    span = sentence.clauses.span(start, end)
    if span is None:
        return None
    inside = [at for at in range(start, end) if sentence.items[at].quotation is not None]
    taken.update(inside)
    words = [item for item in sentence.items[start:end] if item.is_word and not item.has("conjunction")]
    return with_subject(
        sentence,
        cue,
        [span],
        cue.last,
        start,
        direct=True if inside and len(words) == 0 else None,
        before_only=before_only,
    )


def _cut(sentence: Sentence, cue: Cue, start: int, end: int, *, is_object: bool) -> int:
    """Where a content ends before a clause of the writer's own: "Although X said …, | the unions protested"."""
    items, language = sentence.items, sentence.nominals.language
    if is_object and language.has_free_order and cue.first > 1 and items[cue.first - 2].text == ",":
        # "the suspect, who denies the charge, | was freed"
        is_relative = items[cue.first - 1].has("relative")
        return next((at for at in range(start, end) if is_relative and items[at].text == ","), end)
    is_subordinate = items[0].lower in language.setting("subordinators") and cue.first < _MAX_TO_CONTENT
    for at in range(start + 1, end - 1):
        if items[at].text != ",":
            continue
        if is_object and items[at + 1].lower in language.setting("adversatives"):
            return at
        following = items[at + 1]
        if is_subordinate and following.is_word and not following.has(*_GOING_ON):
            return at
    return end


def content_before(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """The bridge is closed, said X; the bridge, said X, is closed."""
    items = sentence.items
    if cue.first == 0 or items[cue.first - 1].text not in _LINKS or not takes_of(cue) & {"clause", "bare"}:
        return None
    speaker, after = inverted(sentence, cue)
    if speaker is None and not sentence.nominals.language.setting("subjects"):
        return None
    if (speaker is None and after < len(items) and items[after].is_word) or _is_object(cue, speaker):
        return None
    if "ger" in cue.word.features or _follows_subject(sentence, cue):
        return None
    span = sentence.clauses.span(_start_before(sentence, cue), cue.first)
    rest = _content_after_speaker(sentence, cue, after, speaker)
    if span is None or (rest is None and span[1] - span[0] < _MIN_CONTENT):
        return None
    spans = [span]
    if rest is not None and rest[0] > span[1]:
        spans.append(rest)
    return made_of(cue, spans, speaker)


def _follows_subject(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue follows its subject and an apposition: "Ann Lee, head of the clinic, | regretted"."""
    items = sentence.items
    last = cue.first - 1
    comma = next((at for at in range(last - 1, -1, -1) if items[at].text == ","), None)
    if comma is None:
        return False
    if items[comma + 1].has("relative") and comma:
        return _is_whole_phrase(sentence, comma)
    if any(item.has(*_VERBS) for item in items[comma + 1 : last]):
        return False
    speaker = subject_before(sentence.nominals, items, cue.first, cue.word.features)
    if speaker is None or speaker.entity is None:
        return False
    is_post_and_name = speaker.start < items[comma].start and speaker.end == items[last - 1].end
    return is_post_and_name or speaker.end == items[comma - 1].end


def _is_whole_phrase(sentence: Sentence, comma: int) -> bool:
    """Whether nothing but a noun phrase stands before a comma and a relative clause: "The source, | who …, said"."""
    items = sentence.items
    first = next((at + 1 for at in range(comma - 1, -1, -1) if not items[at].is_word), 0)
    phrase = phrase_at(sentence.nominals, items, first, comma) if first < comma else None
    return phrase is not None and phrase.end == items[comma - 1].end


def _is_object(cue: Cue, phrase: Phrase | None) -> bool:
    """Whether the phrase after a verb that takes objects is one: no person and no body, so "confirmed the news"."""
    if phrase is None or not is_unknown(phrase):
        return False
    return "noun" in takes_of(cue) or takes_of(cue) == {"clause"}


def _content_after_speaker(sentence: Sentence, cue: Cue, after: int, speaker: Phrase | None) -> Span | None:
    """The rest of the content, after "said X," or "-said-"."""
    items = sentence.items
    if after + 1 >= len(items) or items[after].text not in _LINKS:
        return None
    is_enclosed = items[after].text in _DASHES and items[cue.first - 1].text in _DASHES
    is_inserted = cue.spans[0][0] > items[cue.first].start  # ", | so schätzt Roth |, in Bonn"
    is_tail = not is_inserted and items[after + 1].has("relative", "preposition", "verb", "coordination")
    if not is_enclosed and (speaker is None or is_tail):
        return None
    return sentence.clauses.span(after, sentence.clauses.end_from(after))


def _start_before(sentence: Sentence, cue: Cue) -> int:
    """Where the content before a cue begins: at the frame's start, after a dateline, or after a semicolon."""
    for at in range(cue.first - 1, -1, -1):
        if sentence.items[at].text == ";":
            return at + 1
    return 0


def pointing_back(sentence: Sentence, cue: Cue, taken: set[int]) -> Attribution | None:
    """X announced this: what is said stands in the sentence before."""
    items = sentence.items
    if sentence.before is None:
        return None
    if not points_back(sentence, cue):
        return None
    speaker, _ = inverted(sentence, cue)
    if speaker is None and cue.first > pointer_length(sentence, 0):
        speaker = subject_before(sentence.nominals, items, cue.first)
    return made_of(cue, [sentence.before], speaker)
