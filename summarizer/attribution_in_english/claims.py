"""The claims of a text in reading order: who said what, with the character offsets of speaker, cue and content."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from summarizer.attribution_in_english.coreference.ages import UNNAMED_PEOPLE
from summarizer.attribution_in_english.document import Document
from summarizer.attribution_in_english.entities.clusters import Cluster
from summarizer.attribution_in_english.entities.places import country_of_demonym
from summarizer.attribution_in_english.entities.role_nouns import is_role_noun
from summarizer.attribution_in_english.grammar import factuality, phrases
from summarizer.attribution_in_english.grammar.cue_match import Attribution
from summarizer.attribution_in_english.grammar.cues import DENIAL_KINDS
from summarizer.attribution_in_english.grammar.relative_pronouns import antecedent
from summarizer.attribution_in_english.listed_speakers import names_listed, some_of_those_asked
from summarizer.attribution_in_english.parsing.tokens import Span, Token
from summarizer.attribution_in_english.quotations.offsets import CharSpan, Layout, layout_of
from summarizer.attribution_in_english.speaker_checks import with_checked_speaker
from summarizer.attribution_in_english.speech.clauses import attributions
from summarizer.attribution_in_english.speech.speeches import Speech, speeches
from summarizer.attribution_in_english.speech.unstated import states_nothing
from summarizer.caption_lines import captions_in, is_within
from summarizer.model import ActorKind, Claim, ClaimKind
from summarizer.person_names.gender import PRONOUNS, Gender, gender_of_name, gender_of_word
from summarizer.repetitions import without_paraphrases, without_repetitions

# The end of "(CNN)", which the tokenizer does not split off the next word.
_AGENCY: Final = re.compile(r"\(?[A-Z]{2,9}\)\s*(?=\w)")
# The end of a tag that a page left in its text: "…</a">Lund".
_TAG_END: Final = re.compile(r"[^>]*>\s*(?=\w)")
_ARTICLE: Final = re.compile(r"^the ", re.IGNORECASE)
# The stop of the sentence before the closing mark of a name.
_MARK_AFTER_STOP: Final = re.compile(r"[.,](?=[”\"’']$)")
_RELATIVE_PRONOUN_TAGS: Final = frozenset({"WP", "WDT"})
# What parts a charge from the answer to it.
_ANSWER_AFTER: Final = re.compile(r"[:.!?][”\"’')]*\s*$|\n\s*$")
# An object for words, which a quotation after it may repeat: "denied the rumour: “Hale will leave”"; not "the union's
# claims", which somebody answers, and not "the plan in a report".
_RUMOUR_BEFORE: Final = re.compile(
    r"\s*(?:(?!(?:as|at|by|in|on|to|with)\b)\w[\w-]*\s+){0,4}(?:claims?|gossip|headlines?|reports?|rumou?rs?|story|stories)"
    r"(?: on \w+day)?:\s*"
)
_QUOTED_AFTER_COLON: Final = re.compile(r":\s*(?=[\"“][A-Z])")
# What shows that a quotation is the speaker's own: "“I am staying”", "“This is nonsense”", "“It never happened”".
_ANSWER: Final = re.compile(
    r"(?i)\b(?:I|we|my|our|us|me|you|it|its|this|that|these|those|they|there|no|not|never|none|nobody|nothing|nonsense"
    r"|lies?|false|fake|untrue|wrong|absurd|ridiculous|rubbish|fiction|invented|baseless)\b|n[’']t\b"
)

# The longest description of an owner, "the tech giant's", and how often the text names the one it means.
_MAX_OWNER_TOKENS: Final = 6
_MENTIONS_OF_OWNER: Final = 2
# How far back somebody without a name may be the owner, and where in a sentence.
_MAX_TOKENS_BACK: Final = 60
# With what is quoted between.
_MAX_TOKENS_SINCE_ONE: Final = 300
_PLACES: Final = frozenset({*phrases.SUBJECT_DEPS, "dobj", "pobj"})
# What somebody says of a thing that is not worth attention.
_REASSURING: Final = frozenset("harmless innocuous insignificant normal routine trivial unremarkable".split())

# A longer phrase is too long to be shown for a name.
_MAX_SPEAKER_TOKENS: Final = 10
# That of the only one of its kind may be longer, as it says something else without its end.
_MAX_ONLY_TOKENS: Final = 16
# "One viewer wrote …, another said …": they speak one after the other.
_READERS: Final = frozenset("commenter customer fan follower listener reader resident user viewer".split())
_ONE: Final = frozenset({"a", "an", "another", "one"})
_ONLY: Final = frozenset({"only", "first", "last"})
_APPOSITION_MARKS: Final = frozenset({",", "-", "–", "—", "("})


def claims(document: Document) -> tuple[Claim, ...]:
    """Return the claims of a document in reading order."""
    layout = layout_of(document.doc, document.text, document.quotations, document.quoted)
    attributed = tuple(attributions(layout))
    pictures = captions_in(document.text)
    found = [
        _claim(document, layout, speech)
        for speech in _with_speakers(document, layout, speeches(layout, attributed))
        if not is_within(pictures, document.doc[speech.attribution.cue[0]].idx)
        and not (speech.attribution.hedged and _is_imagined(document, speech.attribution))
        and not states_nothing(layout, speech)
    ]
    in_order = sorted(_without_framed(found), key=lambda claim: (claim.start, claim.cue_start))
    return tuple(without_paraphrases(without_repetitions(in_order)))


def _without_framed(found: list[Claim]) -> Iterator[Claim]:
    """The claims without those that another's cue stands within: "It showed that the dam leaks, Lund said, and …".

    After "according to", the source of a part may stand within the claim of the whole.
    """
    cues = sorted((each.cue_start, index) for index, each in enumerate(found))
    for claim in found:
        inserted = cues[bisect_right(cues, (claim.start, len(found))) : bisect_right(cues, (claim.end, -1))]
        framing = (found[index] for at, index in inserted if claim.cue_start < at and _is_within(claim, at))
        verbs = (other for other in framing if not other.cue.lower().startswith("according"))
        if not any(_is_within(other, claim.cue_start) for other in verbs):
            yield claim


def _is_within(claim: Claim, position: int) -> bool:
    return any(start <= position < end for start, end in claim.spans)


def _with_speakers(document: Document, layout: Layout, said: Iterable[Speech]) -> Iterator[Speech]:
    """The speeches with speakers who may have said them, without those that nobody says."""
    return (each for each in (with_checked_speaker(document, layout, speech) for speech in said) if each is not None)


def _claim(document: Document, layout: Layout, speech: Speech) -> Claim:
    text, attribution = document.text, speech.attribution
    start, end = speech.spans[0][0], speech.spans[-1][1]
    cue_start, cue_end = _cue(layout, speech)
    mention = _mention(layout, attribution, attribution.speaker)
    return Claim(
        speaker=_speaker(document, attribution),
        speaker_mention=text[slice(*mention)] if mention else None,
        speaker_start=mention[0] if mention else None,
        speaker_end=mention[1] if mention else None,
        cue=text[cue_start:cue_end],
        cue_start=cue_start,
        cue_end=cue_end,
        content=text[start:end],
        start=start,
        end=end,
        spans=speech.spans,
        kind=speech.kind,
        denied=_denies(document, layout, speech),
        hedged=attribution.hedged,
        via=_via(document, layout, attribution),
    )


def _via(document: Document, layout: Layout, attribution: Attribution) -> str | None:
    """The words for the relay; for a pronoun the name it stands for, and nothing if it stands for none."""
    relay = attribution.via
    if relay is None or (relay.pos_ != "PRON" and relay.tag_ not in _RELATIVE_PRONOUN_TAGS):
        mention = _mention(layout, attribution, relay)
        return document.text[slice(*mention)] if mention else None
    return document.name_of(relay)


def _is_imagined(document: Document, attribution: Attribution) -> bool:
    """Whether the writer only borrows the words of somebody outside the story: "As Holmes would say, “…”"."""
    speaker, verb = attribution.speaker, document.doc[attribution.cue[0]]
    if speaker is None or document.doc[max(0, speaker.left_edge.i - 1)].lower_ != "as":
        return False
    index = document.cluster_at(speaker)
    mentions = document.clusters[index].mentions if index is not None else ()
    heads = (document.doc[each.start : each.end].root for each in mentions)
    acts = any(head != speaker and head.dep_ in phrases.SUBJECT_DEPS for head in heads)
    return not acts and any(child.lower_ == "would" for child in verb.lefts)


def _denies(document: Document, layout: Layout, speech: Speech) -> bool:
    """Whether the speaker says that the content is not so; what answers a charge is so: "rejected it: “We paid”"."""
    attribution = speech.attribution
    if attribution.cue_kind not in DENIAL_KINDS or _is_passed_over(document.doc[attribution.cue[0]]):
        return False
    first = speech.spans[0][0]
    cue_end = layout.char_span(attribution.cue)[1]
    is_apart = first < cue_end or _ANSWER_AFTER.search(layout.text, cue_end, first) is not None
    if (quoted := _start_of_rumour(layout.text, cue_end, speech.spans[-1][1])) is not None:
        return _ANSWER.search(layout.text, quoted, speech.spans[-1][1]) is None
    return not (speech.kind is ClaimKind.DIRECT and is_apart and layout.text[first + 1 : first + 2].isupper())


def _start_of_rumour(text: str, start: int, end: int) -> int | None:
    """Where the words start that somebody calls a rumour or answers it with: "denied the rumour: | “Hale will go”"."""
    colon = _QUOTED_AFTER_COLON.search(text, start, end)
    return colon.end() if colon is not None and _RUMOUR_BEFORE.fullmatch(text, start, colon.end()) else None


def _is_passed_over(verb: Token) -> bool:
    """Whether nothing said before is denied: "dismissed the X-ray as normal", "rejected Norway as a mediator"."""
    as_ = next((child for child in verb.rights if child.lower_ == "as"), None)
    object_ = next((child for child in verb.rights if child.dep_ == "dobj"), None)
    if as_ is None and object_ is not None:
        as_ = next((child for child in object_.rights if child.lower_ == "as"), None)
    if as_ is None or object_ is None:
        return False
    return any(each.lower_ in _REASSURING or is_role_noun(each) for each in as_.rights)


def _cue(layout: Layout, speech: Speech) -> CharSpan:
    """The characters of the cue. If it is a colon, only the colon: its token may also contain the bracket before it."""
    first, last = speech.attribution.cue
    start, end = layout.char_span((factuality.cue_start_of(layout.doc[first]), last))
    cue_end, speaker = factuality.cue_end_of(layout.doc[first], last), speech.attribution.speaker
    if speaker is not None and last <= speaker.i < cue_end:
        # "“Am I late?,” asked Ann Lund": nobody asks herself.
        cue_end = last
    addressee_end = layout.char_span((first, cue_end))[1]
    if not any(span_start < addressee_end and end < span_end for span_start, span_end in speech.spans):
        end = addressee_end
    return (end - 1, end) if layout.text[end - 1] == ":" else (start, end)


def _mention(layout: Layout, attribution: Attribution, speaker: Token | None) -> CharSpan | None:
    if speaker is None:
        return None
    span = attribution.speaker_span if speaker is attribution.speaker else None
    start, end = layout.char_span(span or phrases.full_phrase(speaker, attribution.cue))
    lead = _AGENCY.match(layout.text, start, end) or _TAG_END.match(layout.text, start, end)
    return (lead.end() if lead else start), end


def _speaker(document: Document, attribution: Attribution) -> str | None:
    """The name of the speaker. A relative pronoun, "who", is named by its antecedent.

    A speaker without a name keeps the clause that identifies it: "an official who asked not to be named".
    """
    speaker = attribution.speaker
    if speaker is not None and speaker.tag_ in _RELATIVE_PRONOUN_TAGS:
        speaker = antecedent(speaker)
    if speaker is None:
        return None
    if (better := _words_for(document, attribution, speaker)) is not None:
        return better
    if attribution.speaker_span is not None and document.cluster_at(speaker) is None:
        return document.doc[slice(*attribution.speaker_span)].text
    if document.is_unnamed(speaker):
        words = document.doc[slice(*phrases.full_phrase(speaker, attribution.cue))]
        participles = (c for c in speaker.rights if c.dep_ == "acl" and c.tag_ == "VBG" and c.lemma_ != "represent")
        is_participle = any(words.start <= participle.i < words.end for participle in participles)
        if len(words) <= _MAX_SPEAKER_TOKENS and not is_participle:
            return _MARK_AFTER_STOP.sub("", _without_lead(_with_owner(document, words)))
    name = _officials(document, speaker) or _owned(document, speaker) or document.name_of(speaker)
    if attribution.is_verbatim and name is not None:
        name = _author(name, document.doc[slice(*phrases.full_phrase(speaker, attribution.cue))].text)
    return _without_lead(name) if name is not None else None


def _words_for(document: Document, attribution: Attribution, speaker: Token) -> str | None:
    """The words that name or describe a speaker better than the noun alone does."""
    if (listed := names_listed(document, speaker, attribution.cue[0])) is not None:
        return listed
    if (only := _only_one(attribution, speaker)) is not None:
        return only.text
    return (
        _another(document, speaker)
        or some_of_those_asked(speaker)
        or _holder_named_after(document, attribution, speaker)
    )


def _another(document: Document, speaker: Token) -> str | None:
    """The words for one more of those who spoke before: "“Sad,” a fan wrote. “Awful,” said another": "another fan"."""
    if speaker.lower_ != "another" or len(list(speaker.children)) > 0:
        return None
    before = document.doc[max(0, speaker.i - _MAX_TOKENS_SINCE_ONE) : speaker.i]
    unquoted = (word for word in reversed(before) if word.i not in document.quoted)
    for word in islice(unquoted, _MAX_TOKENS_BACK):
        if word.tag_ == "NN" and (phrases.is_source(word) or word.lower_ in _READERS):
            is_one = any(child.lower_ in _ONE for child in word.lefts)
            return f"another {word.text}" if is_one else None
    return None


def _holder_named_after(document: Document, attribution: Attribution, speaker: Token) -> str | None:
    """The name after an office for several matters: "said forest and water minister Ann Lund"."""
    if not phrases.has_conjuncts(speaker):
        return None
    end = phrases.full_phrase(speaker, attribution.cue)[1]
    index = document.cluster_of_token.get(end)
    if index is None or not is_role_noun(document.doc[end - 1]):
        return None
    cluster = document.clusters[index]
    is_whole = cluster.kind is ActorKind.PERSON and any(mention.start == end for mention in cluster.mentions)
    return cluster.name if is_whole else None


def _only_one(attribution: Attribution, speaker: Token) -> Span | None:
    """The words up to the end of the infinitive that makes speakers the only ones: "the only states to have signed it".

    Without it, they would say that there are no others. The parser mostly takes the infinitive for something else.
    """
    start = speaker.left_edge.i
    if start == speaker.i or all(word.lower_ not in _ONLY for word in speaker.doc[start : speaker.i]):
        return None
    cue = attribution.cue[0] if attribution.cue[0] > speaker.i else len(speaker.doc)
    rest = speaker.doc[speaker.i + 1 : min(cue, start + _MAX_ONLY_TOKENS)]
    end = next((word.i for word in rest if word.text in _APPOSITION_MARKS), cue)
    infinitive = (word for word in rest[:-1] if word.lower_ == "to" and word.nbor().tag_ == "VB" and word.i < end)
    is_whole = end - start <= _MAX_ONLY_TOKENS and next(infinitive, None) is not None
    return speaker.doc[start:end] if is_whole else None


def _without_lead(name: str) -> str:
    """A name without the agency or the tag before it."""
    return _TAG_END.sub("", _AGENCY.sub("", name))


def _author(name: str, signature: str) -> str:
    """The name of a post's author: the signature, unless that is only another form of the name.

    The account of "Norrby Rovers Fans" is not the club's own.
    """
    words, signed = name.casefold().split(), signature.casefold().split()
    added = (word for word in signed if word not in words)
    return name if all(word == "the" or len(word.rstrip(".")) == 1 for word in added) else signature


def _officials(document: Document, speaker: Token) -> str | None:
    """The words for those who act for a country, whose name is not theirs: "American officials", "Norwegians"."""
    index = document.cluster_of_token.get(speaker.i)
    is_people = speaker.tag_ == "NNPS" and country_of_demonym(speaker.text) is not None
    is_noun = speaker.tag_ in {"NN", "NNS"} or speaker.is_lower or is_people
    if index is None or not is_noun or phrases.has_conjuncts(speaker):
        return None
    cluster = document.clusters[index]
    named = (mention for mention in cluster.mentions if mention.country is not None)
    if not any(each.start <= speaker.i < each.end for each in named):
        return None
    return _ARTICLE.sub("", document.doc[slice(*phrases.noun_phrase(speaker))].text)


def _owned(document: Document, speaker: Token) -> str | None:
    """The words for the relative or the aide whom a pronoun means, with the owner's name: "Paul Reyes’s uncle"."""
    referent = document.referents.get(speaker.i)
    if not isinstance(referent, Token) or document.cluster_at(referent) is not None:
        return None
    words = document.doc[slice(*phrases.noun_phrase(referent))]
    return _with_owner(document, words) if words[0].tag_ == "PRP$" else None


def _with_owner(document: Document, words: Span) -> str:
    """The words of a phrase, with the pronoun that opens it replaced by the person's name: "Ann Lund's office".

    The name or a title must show that the person is a "he" or a "she".
    """
    if (owned := _with_described_owner(document, words)) is not None:
        return owned
    pronoun = words[0]
    whose = antecedent(pronoun) if pronoun.tag_ == "WP$" else None
    if whose is not None:
        owner = document.cluster_at(whose)
        phrase = document.doc[slice(*phrases.noun_phrase(whose))].text
        name = document.clusters[owner].name if owner is not None else _ARTICLE.sub("", phrase)
        return f"{name}’s {words[1:].text}"
    index = document.cluster_at(pronoun) if pronoun.tag_ == "PRP$" and len(words) > 1 else None
    if index is None or not _is_of_gender(document.clusters[index], PRONOUNS.get(pronoun.lower_)):
        return words.text
    if _may_own(document, pronoun, index):
        return words.text
    return f"{document.clusters[index].name}’s {words[1:].text}"


def _with_described_owner(document: Document, words: Span) -> str | None:
    """The words of a phrase, with the description that opens it replaced by a name: "the firm's report"."""
    mark = next((word for word in words[:_MAX_OWNER_TOKENS] if word.tag_ == "POS"), None)
    owner = mark.head if mark is not None else words[0]
    if mark is None or owner.dep_ != "poss" or owner.left_edge.i != words.start or owner.i in document.cluster_of_token:
        return None
    index = document.cluster_at(owner)
    if index is None:
        return None
    cluster = document.clusters[index]
    if cluster.kind is not ActorKind.PERSON and len(cluster.mentions) < _MENTIONS_OF_OWNER:
        # What is named once, in passing, is hardly "the firm" of the story.
        return None
    return f"{cluster.name}’s {document.doc[mark.i + 1 : words.end].text}"


def _may_own(document: Document, pronoun: Token, owner: int) -> bool:
    """Whether "his" may also mean a man without a name: "Dr. Lund saw a man in May. His wife said …".

    He is mentioned since the owner was, or is the subject of the owner's sentence.
    """
    is_since = True
    for word in reversed(document.doc[max(0, pronoun.i - _MAX_TOKENS_BACK) : pronoun.i]):
        if document.cluster_at(word) == owner and word.dep_ != "poss":
            is_since = False
        elif word.lower_ in UNNAMED_PEOPLE and word.dep_ in _PLACES and (is_since or word.dep_ in phrases.SUBJECT_DEPS):
            return gender_of_word(word.lower_) in {None, PRONOUNS.get(pronoun.lower_)}
        if not is_since and word.is_sent_start:
            return False
    return False


def _is_of_gender(cluster: Cluster, gender: Gender | None) -> bool:
    titles = (gender_of_word(mention.title) for mention in cluster.mentions if mention.title)
    told = next((each for each in titles if each), None) or gender_of_name(cluster.name)
    return cluster.kind is ActorKind.PERSON and gender is not None and told is gender
