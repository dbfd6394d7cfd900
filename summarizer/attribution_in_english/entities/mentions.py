"""Finds the mentions by name in a parsed text, and the demonyms that stand for a country's officials."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from summarizer.attribution_in_english.entities.boundaries import is_office_only, is_title, name_span
from summarizer.attribution_in_english.entities.candidates import candidates
from summarizer.attribution_in_english.entities.cars import MAKERS, is_car
from summarizer.attribution_in_english.entities.context import ALSO_OF_COMPANIES, ContextFeature, context_features
from summarizer.attribution_in_english.entities.credits import credit_end, is_state_of_dateline
from summarizer.attribution_in_english.entities.organization_words import OMISSIBLE_WORDS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.places import country_of_demonym
from summarizer.attribution_in_english.entities.role_nouns import COURTESY_TITLES, ROLE_NOUNS
from summarizer.attribution_in_english.entities.things import is_thing, things
from summarizer.attribution_in_english.entities.works import quoted_titles, unreal_names
from summarizer.attribution_in_english.grammar import phrases
from summarizer.attribution_in_english.parsing.tokens import Doc, Span, Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import is_given_name
from summarizer.quotation_marks import CLOSING_MARKS

_INDEFINITE: Final = frozenset("a an these those some many every each".split())
_OPENING_MARKS: Final = frozenset("“\"‘'")
_SENTENCE_ENDS: Final = frozenset(".!?”\"'’")
# A name that ends with one of these is an event's, a law's or a flight's, not an actor's.
_NON_ACTOR_WORDS: Final = frozenset(
    "accord act agreement amendment anniversary ashes average award awards bill bowl carcinoma ceremony"
    " championship championships christmas conference constitution convention crash crisis cup day dementia"
    " diabetes disease disorder earthquake easter election elections era explosion festival final finals flight"
    " games hurricane influenza leukaemia leukemia lymphoma marathon massacre medal melanoma memorial olympics"
    " open pact paralympics portfolio prix prize program programme project protocol report sarcoma scandal show summit"
    " syndrome time tournament treaty trophy tsunami virus war week world".split()
)
# A name that begins with one of these is a storm's or a race's.
_NON_ACTOR_FIRST_WORDS: Final = frozenset("cyclone giro hurricane typhoon tour".split())
# And with one of these a device's.
_DEVICES: Final = frozenset("ipad iphone ipod kindle macbook playstation xbox".split())
# A longer number is part of the name of an index or a vehicle: "FTSE 100".
_MAX_DIGITS: Final = 2
# Members of a religion: many people, of whom none is named.
_FAITHFUL: Final = frozenset(
    "buddhists catholics christians hindus jews muslims protestants shias shiites sikhs sunnis".split()
)
# Abbreviations of diseases, times, formats and other things.
_NON_ACTOR_ABBREVIATIONS: Final = frozenset(
    "adhd aids ai api apk asap asd atm bst cbt cctv ceo ceos cfo co2 co₂ copd covid covid-19 cpi cpr cpu csv diy dna"
    " doc dui dvd ecg ecgs eeg ekg faq gdp gif gmt gps gmo gmos gpt gpu hiv hpv html http https iq iui ivf jpeg jpg led"
    " llm llms lng lsd mba mdma mmr mp3 mp4 mri mrsa msc ngo ngos nft nfts otp pac pacs pdf phd pin png ppt ptsd rfid"
    " rna sars sms sql suv suvs ufo url usb utc vat vip vpn wifi xls xml".split()
)
_CHAPTERS: Final = frozenset({"branch", "chapter"})
_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})
# The tags that the tagger gives unknown names at the start of a sentence.
_OPEN_CLASS_TAGS: Final = frozenset({"NNP", "NNPS", "NN", "NNS", "JJ", "UH", "FW"})
_CALLED: Final = frozenset("name names nickname nicknamed dubbed called alias known as himself herself".split())
# A title that ends with a full stop has at least this many long words; a shorter line is a sentence.
_FEWEST_OF_ENDED_TITLE: Final = 5
# A longer word in capitals is mostly no abbreviation.
_MAX_ABBREVIATION: Final = 5
# Before a comma, the pipeline may take these for names: "Commenting, the president, Ann Lund, said".
_SPEAKING: Final = frozenset({"Adding", "Commenting", "Continuing", "Reacting", "Replying", "Responding", "Speaking"})
# The militants have this name with the countries that they claim, too, which they are not.
_SELF_STYLED_STATE: Final = "Islamic State"
# A shorter one before a name is an organisation's: "NYPD".
_MAX_ACRONYM: Final = 4
_FULL_NAME_TOKENS: Final = 2
_PICTURE_AGENCIES: Final = frozenset({"AFP", "AP", "EPA", "Getty", "Reuters"})
# The agencies of pictures whose names have a second word, "Images".
_IMAGE_AGENCIES: Final = frozenset({"Alamy", "Getty", "Imagn"})
# A longer run of capitalised words is a line in title capitals.
_MAX_NAME_TOKENS: Final = 14
_FLIGHT: Final = re.compile(r"[A-Z]{1,3}-?\d{3,4}")
_FEW_LETTERS: Final = re.compile(r"^\W*+\w?\W*+$|[$€£₹¥]\d")
_CREDIT: Final = re.compile(
    r"^\s*(?:image|photo|photograph|picture|file photo|video|credit|graphic|illustration)s?\s*(?:by\b|:|/)",
    re.IGNORECASE,
)

# "West African" does not name a country.
_PARTS_OF_CONTINENTS: Final = frozenset("North South East West Central Latin Northern Southern Eastern Western".split())

# Before a surname; before an office they address its holder.
_BEFORE_SURNAMES: Final = COURTESY_TITLES | {"dr"}
_ADDRESSED_OFFICES: Final = frozenset(
    "ambassador chair chairman chairperson chairwoman chancellor commissioner director governor mayor minister premier"
    " president secretary senator speaker".split()
)
# Names for a single follower of a party.
_FOLLOWERS: Final = frozenset("conservative dem democrat labourite nationalist republican tory".split())

# Those who act for a country: "Iraqi troops" stand for Iraq, "Iraqi carpets" do not.
_STATE_ACTORS: Final = frozenset(
    "administration army authorities cabinet command delegation diplomats embassy forces government intelligence"
    " leaders leadership military ministry navy negotiators officials parliament police regime senate side soldiers"
    " state troops".split()
)


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention of a name, by token positions, without article, title and genitive.

    `kind` is the pipeline's opinion. `title` is the "Mr." or "General" before the name. `country` is set if a demonym
    stands for its country ("Iraqi troops").
    """

    start: int
    end: int
    text: str
    kind: ActorKind | None
    title: str | None = None
    features: frozenset[ContextFeature] = frozenset()
    country: str | None = None


def mentions(doc: Doc) -> tuple[Mention, ...]:
    """Return the mentions by name in reading order."""
    headlines = _headlines(doc)
    common = {token.text for token in doc if token.is_lower}
    named_things, titles = things(doc) | unreal_names(doc), quoted_titles(doc)
    begin = credit_end(doc)
    found = [_mention(doc, start, end, kind, headlines) for start, end, kind in candidates(doc) if start >= begin]
    kept = [
        mention
        for mention in found
        if mention is not None
        and not _is_common_word(doc, mention, common)
        and mention.text not in named_things
        and not titles.issuperset(range(mention.start, mention.end))
    ]
    kept = _with_whole_names(doc, _without_first_words(doc, kept))
    kept += _missed_mentions(doc, kept)
    taken = {position for mention in kept for position in range(mention.start, mention.end)}
    demonyms = (
        _demonym_mention(doc, token, headlines) for token in doc if token.i not in taken and token.text[0].isupper()
    )
    return tuple(sorted([*kept, *filter(None, demonyms)], key=lambda mention: mention.start))


def _missed_mentions(doc: Doc, found: list[Mention]) -> Iterator[Mention]:
    """Mentions of known one-word names that the pipeline missed: at the start of a sentence, or after a quotation."""
    persons = tuple(mention.text for mention in found if mention.kind is ActorKind.PERSON or mention.title)
    surnames = {text.split()[-1] for text in persons}
    known = {mention.text for mention in found} | surnames
    taken = {position for mention in found for position in range(mention.start, mention.end)}
    for token in doc:
        if token.text not in known or token.i in taken:
            continue
        if _is_recognizable(token) or (token.text in surnames and _is_bare_surname(token)):
            yield Mention(token.i, token.i + 1, token.text, None, features=context_features(doc, token.i, token.i + 1))


def _with_whole_names(doc: Doc, found: list[Mention]) -> list[Mention]:
    """The mentions, with the first word of a known name added if the pipeline missed it at the start of a sentence."""
    by_first: dict[str, set[tuple[str, ...]]] = defaultdict(set)
    for mention in found:
        words = tuple(token.text for token in doc[mention.start : mention.end])
        if len(words) > 1:
            by_first[words[0]].add(words)
    whole: dict[tuple[int, int], Mention] = {(mention.start, mention.end): mention for mention in found}
    for mention in found:
        first = doc[max(0, mention.start - 1)]
        if not first.is_sent_start or mention.start == first.i:
            continue
        for words in by_first.get(first.text, ()):
            end = first.i + len(words)
            if mention.end == end and tuple(token.text for token in doc[first.i : end]) == words:
                del whole[mention.start, mention.end]
                features = context_features(doc, first.i, end)
                whole[first.i, end] = Mention(first.i, end, doc[first.i : end].text, mention.kind, features=features)
    return list(whole.values())


def _without_first_words(doc: Doc, found: list[Mention]) -> list[Mention]:
    """The mentions, without a sentence's first word if the text also has the name without it: "Intrepid Tom Lund".

    That includes a word in capitals before a name: "VIDEO Lund wins".
    """
    found = _without_image_agencies(doc, found)
    known = {mention.text for mention in found}
    surnames = {text.rsplit(maxsplit=1)[-1] for text in known}
    return [
        _without_words(doc, mention) if _has_first_word(doc, mention, known, surnames) else mention for mention in found
    ]


def _without_image_agencies(doc: Doc, found: list[Mention]) -> list[Mention]:
    """The mentions, without the credit of the picture above the text: "Getty Images Lund left the court"."""
    names = [mention.text for mention in found]
    return [_without_image_agency(doc, mention, names) for mention in found]


def _without_image_agency(doc: Doc, mention: Mention, names: list[str]) -> Mention:
    at = mention.start + (doc[mention.start].text in _IMAGE_AGENCIES)
    if at < 1 or at + 1 >= mention.end or doc[at].text != "Images" or doc[at - 1].text not in _IMAGE_AGENCIES:
        return mention
    rest = doc[at + 1 : mention.end].text
    is_known = any(f" {name}".endswith(f" {rest}") for name in names if name != mention.text)
    return _without_words(doc, mention, at + 1 - mention.start) if is_known else mention


def _has_first_word(doc: Doc, mention: Mention, known: set[str], surnames: set[str]) -> bool:
    first, rest = doc[mention.start], doc[mention.start + 1 : mention.end]
    if _is_before_full_name(mention, first, rest, known):
        return True
    if first.text in _PICTURE_AGENCIES and mention.kind is ActorKind.PERSON:
        # "AP Lund left the court": a picture's credit precedes the text. Alone, "AP Lund" may have these initials.
        return any(name.endswith(f" {rest.text}") for name in known - {mention.text})
    if not first.is_sent_start or not len(rest) or is_given_name(first.text):
        return False
    if first.text.isupper() and len(first) > _MAX_ACRONYM:
        return rest.text in known | surnames and not rest.text.isupper()
    return " " in rest.text and rest.text in known and mention.kind is not ActorKind.ORGANIZATION


def _is_before_full_name(mention: Mention, first: Token, rest: Span, known: set[str]) -> bool:
    """Whether a word that is no given name precedes a known full name: "Honest Ann Lund", "Critics Rip Ann Lund"."""
    if mention.kind is not ActorKind.PERSON or len(rest) != _FULL_NAME_TOKENS or rest.text not in known:
        return False
    return is_given_name(rest[0].text) and not is_given_name(first.text)


def _without_words(doc: Doc, mention: Mention, count: int = 1) -> Mention:
    """A mention without its first words."""
    start = mention.start + count
    features = context_features(doc, start, mention.end) | (mention.features & {ContextFeature.HEADLINE})
    return replace(mention, start=start, text=doc[start : mention.end].text, features=features)


def _is_recognizable(token: Token) -> bool:
    """Whether a word may be a noun that opens a sentence, or directly follows a quotation, where capitals count."""
    if token.i > 0 and token.nbor(-1).text in CLOSING_MARKS and token.pos_ not in {"PRON", "DET"}:
        return True
    return bool(token.is_sent_start) and token.tag_ in _OPEN_CLASS_TAGS


def _is_bare_surname(token: Token) -> bool:
    """Whether a surname that is also an office or a trade stands alone: "said King", but not "the King of Sweden"."""
    if token.tag_ != "NNP" or token.dep_ == "compound" or not is_title(token):
        return False
    following = token.nbor() if token.i + 1 < len(token.doc) else token
    is_modified = any(child.dep_ in {"det", "poss", "amod", "compound"} for child in token.lefts)
    return not is_modified and following.lower_ != "of" and (following == token or following.tag_ != "NNP")


def _headlines(doc: Doc) -> set[int]:
    """The positions of tokens in lines with title capitals, or in photo credits.

    A first paragraph of one sentence may be a title that ends with a full stop, if it has many words.
    """
    found: set[int] = set()
    for sentence in doc.sents:
        text = sentence.text
        words = [word for word in (token.text for token in sentence) if len(word) > 3 and word.isalpha()]
        capital = sum(word[0].isupper() for word in words)
        ended = text.rstrip()[-1:] in _SENTENCE_ENDS
        is_title_line = len(words) >= 3 and capital > 0.75 * len(words) and not ended
        is_ended_title = _is_first_paragraph(sentence) and len(words) >= _FEWEST_OF_ENDED_TITLE
        is_title_line |= is_ended_title and capital > 0.85 * len(words)
        if is_title_line or _CREDIT.match(text):
            found.update(range(sentence.start, sentence.end))
    return found


def _is_first_paragraph(sentence: Span) -> bool:
    """Whether a sentence is the whole first paragraph."""
    if sentence.start > 0:
        return False
    end = sentence.end
    return "\n" in sentence[-1].text + sentence.doc[end : end + 1].text


def _mention(doc: Doc, start: int, end: int, kind: ActorKind | None, headlines: set[int]) -> Mention | None:
    """The mention in a span of tokens, trimmed to the name; `None` if nothing is left of it."""
    start, end = name_span(doc, start, end, kind)
    if not 0 < end - start <= _MAX_NAME_TOKENS:
        return None
    before = doc[start - 1] if start > 0 else None
    title = before.text if before is not None and _is_title_of_person(before) else None
    words = doc[start:end]
    text = words.text
    if not _is_written_as_name(words, text) or not _names_an_actor(words, text, title, kind) or _is_follower(words):
        return None
    if "://" in text:
        # A link that is glued to the words before it.
        return None
    # The tokenizer leaves some quotation marks at the name.
    text = text[1:] if text[0] in _OPENING_MARKS and text[1:2].isupper() else text
    text = _SELF_STYLED_STATE if text.startswith(f"{_SELF_STYLED_STATE} of ") else text
    return Mention(
        start, end, text, kind, title, context_features(doc, start, end) | _headline_feature(start, headlines)
    )


def _is_title_of_person(token: Token) -> bool:
    """Whether a word before a name is a person's title, and not a sentence's first word: "Developer Velmar"."""
    if not is_title(token) or not token.text[0].isupper():
        return False
    return not (token.is_sent_start and token.lower_ in ALSO_OF_COMPANIES)


def _is_written_as_name(words: Span, text: str) -> bool:
    return not _FEW_LETTERS.search(text) and "\n" not in text and any(token.text[0].isupper() for token in words)


def _names_an_actor(words: Span, text: str, title: str | None, kind: ActorKind | None) -> bool:
    """Whether capitalised words may name an actor, and not a demonym, office, thing or creed: "Dutch", "HIV"."""
    first, last = words[0], words[-1]
    if (
        (country_of_demonym(text) and not title)
        or (is_office_only(text) and not _is_department(last, kind) and not _is_surname(words, title))
        or _names_a_thing_or_office(last, kind)
        or _begins_as_thing(first, last, text, kind)
        or last.lower_ in _FAITHFUL
    ):
        return False
    if is_thing(text) or text in _SPEAKING:
        return False
    if first != last:
        return not _is_chapter(words)
    if is_car(first) or is_state_of_dateline(first):
        return False
    if _is_nickname(first) or first.lower_ in _NON_ACTOR_ABBREVIATIONS:
        return False
    return not _is_adherent(first) and (first.i == 0 or first.nbor(-1).lower_ not in _INDEFINITE)


def _is_chapter(words: Span) -> bool:
    """Whether words only tell which chapter of the body before them is meant: "Canal Guard Union, Norrby Chapter"."""
    if words[-1].lower_ not in _CHAPTERS or words.start < 2 or words[0].nbor(-1).text != ",":
        return False
    return words[0].nbor(-2).tag_ in _PROPER_NOUN_TAGS


def _is_surname(words: Span, title: str | None) -> bool:
    """Whether an office or a trade is somebody's surname here: "Ms Bishop", but not "Mr Speaker"."""
    is_courtesy = title is not None and title.lower().removesuffix(".") in _BEFORE_SURNAMES
    return is_courtesy and len(words) == 1 and words[0].lower_ not in _ADDRESSED_OFFICES


def _is_nickname(token: Token) -> bool:
    """Whether a word in quotation marks is what somebody is called: "goes by the name “Shorty”"."""
    doc, at = token.doc, token.i
    return at > 1 and doc[at - 1].is_quote and doc[at - 2].lower_ in _CALLED


def _is_department(last: Token, kind: ActorKind | None) -> bool:
    """Whether an office's name is that of the body too: "the Treasury"."""
    return kind is ActorKind.ORGANIZATION and last.lower_ in ORGANIZATION_WORDS


def _headline_feature(start: int, headlines: set[int]) -> frozenset[ContextFeature]:
    return frozenset({ContextFeature.HEADLINE}) if start in headlines else frozenset()


def _names_a_thing_or_office(last: Token, kind: ActorKind | None) -> bool:
    """Whether a name's last word shows that it names a thing or an office: "Norrby Treaty", "Harvest Coordinator"."""
    word = last.lower_
    return word in _NON_ACTOR_WORDS or (
        word in ROLE_NOUNS and word not in ORGANIZATION_WORDS and kind is not ActorKind.PERSON
    )


def _begins_as_thing(first: Token, last: Token, text: str, kind: ActorKind | None) -> bool:
    """Whether a name is that of a storm, a race or a product: "Hurricane Ann", "Ford Norr", "FTSE 100"."""
    word, end = first.lower_, last.lower_
    if word in _DEVICES or (end.isdigit() and len(end) > _MAX_DIGITS) or _FLIGHT.fullmatch(text):
        return True
    if first == last:
        return False
    is_model = word in MAKERS and kind is not ActorKind.PERSON and end not in MAKERS and end.isalpha()
    return word in _NON_ACTOR_FIRST_WORDS or (is_model and end not in ORGANIZATION_WORDS | OMISSIBLE_WORDS)


def _is_follower(words: Span) -> bool:
    """Whether one follower of a party is meant, and not the party: "the senior Lib Dem", "a leading Democrat"."""
    if words[-1].lower_ not in _FOLLOWERS or words.start < 2:
        return False
    before, article = words[0].nbor(-1), words[0].nbor(-2)
    return before.dep_ == "amod" and before.is_lower and article.lower_ in {"the", "a", "an", "one", "another"}


def _is_adherent(token: Token) -> bool:
    """Whether a word describes a creed or a party's follower: "a former Marxist"."""
    is_modifier = token.lower_ in _FOLLOWERS and token.dep_ in {"compound", "amod", "nmod"}
    return token.ent_type_ == "NORP" and (is_modifier or token.tag_ == "JJ" or token.lower_.endswith(("ist", "ian")))


def _demonym_mention(doc: Doc, token: Token, headlines: set[int]) -> Mention | None:
    """The demonym, with the officials after it, that stands for its country: "Iraqis", "Iraqi troops"."""
    start = token.i
    country = country_of_demonym(token.text)
    is_name = start > 0 and doc[start - 1].text.istitle() and doc[start - 1].tag_ != "DT"
    if is_name and (longer := country_of_demonym(doc[start - 1 : start + 1].text)):
        start, country = start - 1, longer
    elif start and doc[start - 1].text in _PARTS_OF_CONTINENTS:
        return None
    if country is None:
        return None
    acts = token.head.lower_ in _STATE_ACTORS and token.head.i == token.i + 1
    end = token.i + 1 + acts
    if not acts and not (token.tag_ in {"NNPS", "NNS"} and token.dep_ in phrases.SUBJECT_DEPS):
        return None
    return Mention(
        start,
        end,
        doc[start:end].text,
        None,
        features=_headline_feature(token.i, headlines),
        country=country,
    )


def _is_common_word(doc: Doc, mention: Mention, common: set[str]) -> bool:
    """Whether a single word is none that names: one that the text also writes in lower case, or "Challenges include".

    The former is in a title, "Hijackers", or in a line of capitals, "DOZENS QUARANTINED".
    """
    if mention.end - mention.start > 1:
        return False
    word = doc[mention.start]
    if mention.kind is ActorKind.PERSON:
        return bool(word.is_sent_start) and word.tag_ == "NNS" and mention.title is None
    if mention.text.isupper():
        before = doc[mention.start - 1].text if mention.start else ""
        return len(mention.text) > _MAX_ABBREVIATION and mention.text.lower() in common and _is_shouted(before)
    return mention.text.istitle() and mention.text.lower() in common


def _is_shouted(word: str) -> bool:
    return word.isupper() and len(word) > _MAX_ABBREVIATION
