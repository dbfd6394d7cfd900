"""Trims the entities of the pipeline to the words of the name."""

import re
from typing import Final

from summarizer.attribution_in_english.entities.organization_words import COMPANY_NOUNS, ORGANIZATION_WORDS
from summarizer.attribution_in_english.entities.places import (
    country_of,
    country_of_demonym,
    is_place,
    is_town,
    normalized_name,
)
from summarizer.attribution_in_english.entities.role_nouns import ROLE_NOUNS, is_role_noun
from summarizer.attribution_in_english.grammar.phrases import TokenSpan
from summarizer.attribution_in_english.parsing.tokens import Doc, Token
from summarizer.model import ActorKind
from summarizer.person_names.gender import is_given_name

HONORIFICS: Final = frozenset(
    "mr mrs ms miss messrs dr sir dame lord lady prof professor pm cm mullah ayatollah cllr det insp supt pc hon revd"
    " comm dcp acp asp ssp shri smt alhaji alhaja asiwaju otunba malam mallam haji hajiya datuk engr barr"
    " comrade rotarian dato datin mla mlc".split()
)
"""The words before a name that say little more than that a person is meant."""

# Parts of offices and titles; a name never consists of these alone.
_OFFICE_WORDS: Final = frozenset(
    "state supreme defense defence interior treasury prime foreign deputy vice affairs home general sir staff"
    " acting former security national chief honorary portfolio holder".split()
)
_POSTNOMINALS: Final = frozenset("mp mep msp mla md phd qc kc obe cbe".split())
_PREFIXES: Final = frozenset("pro anti ex non".split())
_CONNECTORS: Final = frozenset(
    "de del della der den des di do dos du da van von bin ibn al el la le ben y of the and for in on & 's ’s".split()
)

# Words with which the sentence continues after a name: "the Norrby Music Awards after Lund".
_AFTER_NAMES: Final = frozenset("after although amid because before during since though when whereas while".split())

# Trades that often stand before a name with a capital letter.
_CELEBRATED: Final = frozenset(
    "actor actress comedian footballer goalkeeper midfielder novelist quarterback rapper singer striker".split()
)
# Verbs with a capital letter that invite readers: "Follow Velmar on Facebook".
_IMPERATIVES: Final = frozenset("contact follow join meet read see visit watch".split())
# Offices that no company's or school's name begins with, unlike "General" and "Bishop".
_PERSONAL_OFFICES: Final = frozenset(
    "ambassador chairman chairperson chairwoman commissioner congressman congresswoman councillor councilman"
    " councilwoman governor inspector mayor professor senator sheriff spokesman spokeswoman superintendent".split()
)
# And those that stand after the name of a body and before their holder's.
_OFFICES_BEFORE_NAMES: Final = _PERSONAL_OFFICES | {
    "cfo",
    "cmo",
    "coo",
    "cto",
    "leader",
    "minister",
    "mla",
    "mlc",
    "premier",
    "president",
    "secretary",
    "speaker",
    "whip",
}
# "Md" is short for a given name, so only capitals tell this office.
_MANAGING_DIRECTOR: Final = "MD"
# Several people with one title: "Justices A B Lund and C D Holm".
_PLURAL_TITLES: Final = frozenset(
    "admirals ambassadors bishops cardinals chancellors colonels commissioners generals governors judges justices"
    " lieutenants mayors ministers premiers presidents professors representatives reps secretaries senators sens"
    " sergeants".split()
)
# The second word of a title: "Datuk Seri", "Tan Sri".
_TITLES_OF_TWO_WORDS: Final = {
    "dato": frozenset({"seri", "sri"}),
    "datuk": frozenset({"seri", "sri"}),
    "tan": frozenset({"sri"}),
}
_HEADLINE_VERBS: Final = frozenset("Says Said Tells Told Urges Vows Warns".split())
_LOW_RANKS: Final = frozenset("fusilier gunner guardsman lance private pte rifleman sapper trooper".split())
# Makers of cars: before a person's name they are the racing team.
_MAKERS: Final = frozenset("ferrari honda mclaren mercedes porsche renault toyota".split())
_TRADE_ENDINGS: Final = ("holder", "keeper", "worker", "maker", "driver", "seller", "owner", "goer", "dweller")

# No name has more hyphenated parts: "Fatou-Marie-Anne".
_MAX_HYPHENATED_PARTS: Final = 3

_FULL_NAME_TOKENS: Final = 2
# A longer word in capitals is no abbreviation of a post.
_MAX_POST: Final = 4
_MAKER: Final = re.compile(r"\w+maker")
_BEFORE_SEATS: Final = frozenset({"at", "for", "in", "of", "to"})

_NAME_END: Final = re.compile(r"[][(){}/|*_]|--|[–—]")
_SCORE: Final = re.compile(r"\d+[-–:]\d+")


def name_span(doc: Doc, start: int, end: int, kind: ActorKind | None) -> TokenSpan:
    """Return the span without articles, titles, genitives and whatever else the pipeline took into the name."""
    words = doc.tokens
    start = _name_start(doc, _after_genitive(doc, start, end, kind), end, kind)
    if 0 < start < end and _begins_name(words[start - 1], words[start]):
        start -= 1
    if kind is ActorKind.PERSON:
        start = _after_verb(doc, start, end)
        end = next((t.i for t in words[start:end] if _ends_person_name(t, start) or _begins_origin(t, start)), end)
    end = next((t.i for t in words[start + 1 : end] if _ends_name(t) and not _holds_nickname(t, end)), end)
    for _ in range(_MAX_HYPHENATED_PARTS):
        if start < end < len(words) - 1 and _is_joined_by_hyphen(words[end], words[end + 1], kind):
            end += 2
    while start < end and _is_outside_name(words[end - 1]):
        end -= 1
    return start, end


def _begins_name(before: Token, first: Token) -> bool:
    """Whether the word before a name is part of it, though it looks like another: "He Jianhua", "the firm K Cells".

    "He" is a surname, and a single letter the first word of a firm's name if a word in lower case stands before it.
    """
    if before.dep_ != "compound" or before.head.i < first.i:
        return False
    is_letter = len(before) == 1 and before.text.isupper() and before.tag_ == "NNP" and not before.ent_type_
    return before.text == "He" or (is_letter and before.i > 0 and before.doc[before.i - 1].is_lower)


def _after_verb(doc: Doc, start: int, end: int) -> int:
    """The start of a person's name after a verb that the pipeline took for its first word: "Hosting Lund"."""
    if end - start < 2:
        return start
    first = doc[start]
    if is_given_name(first.text):
        return start
    is_gerund = first.is_sent_start and len(first) > 5 and first.lower_.endswith("ing")
    is_verb = first.is_lower and len(first) > 3 and first.lower_ not in _CONNECTORS
    return start + 1 if is_gerund or is_verb else start


def _after_genitive(doc: Doc, start: int, end: int, kind: ActorKind | None) -> int:
    """The start of a person's full name after the team that the pipeline took into it: "Norrby's Ann Lund"."""
    after = next((token.i + 1 for token in doc[start:end] if token.tag_ == "POS"), None)
    if after is None:
        return start
    words = doc[after:end]
    is_name = len(words) > 1 and all(token.text[0].isupper() for token in words)
    if kind is not ActorKind.PERSON:
        is_body = not ORGANIZATION_WORDS.isdisjoint(token.lower_ for token in words)
        is_name = is_name and len(words) == _FULL_NAME_TOKENS and is_given_name(words[0].text) and not is_body
    return after if is_name else start


def _name_start(doc: Doc, start: int, end: int, kind: ActorKind | None) -> int:
    words = doc.tokens
    start = _after_office(doc, _start_of_person(doc, start, end), end)
    if start + 1 < end and _precedes_name(words[start], kind, end - start):
        start += 1
    if kind is ActorKind.PERSON or (kind is None and words[end - 1].lower_ not in ORGANIZATION_WORDS):
        start = _start_after_titles(doc, start, end)
    else:
        start = _start_in_body(doc, start, end)
    start = _after_honorifics(doc, start, end)
    while start < end and (words[start].tag_ in {"DT", "PRP$", "IN", "CC", "``", "''", ":"} or _is_blank(words[start])):
        start += 1
    if start + 1 < end and _is_trade_of_firm(words[start]):
        start += 1
    if start + 3 <= end and words[start].lower_ in _PREFIXES and words[start + 1].text == "-":
        start += 3
    if start > 1 and _is_joined_before(words[start - 2], words[start - 1], kind):
        start -= 2
    return start


def _is_trade_of_firm(token: Token) -> bool:
    """Whether a capitalised word before a name says what a firm does: "Airline Velmar", "Chipmaker Velmar".

    Elsewhere than at the start of a sentence, "Airline Weekly" may be a name; no name begins with "Chipmaker".
    """
    word = token.lower_
    return word in COMPANY_NOUNS - ORGANIZATION_WORDS and (
        bool(token.is_sent_start) or _MAKER.fullmatch(word) is not None
    )


def _after_honorifics(doc: Doc, start: int, end: int) -> int:
    """The start of a name after its titles: "Dr Ann Lund", "Tan Sri Ann Lund", "Justices A B Lund"."""
    if start + 2 < end and doc[start].lower_ in _PLURAL_TITLES and doc[end - 1].lower_ not in ORGANIZATION_WORDS:
        start += 1
    if start and doc[start].lower_ in _TITLES_OF_TWO_WORDS.get(normalized_name(doc[start - 1].text), ()):
        start += start + 1 < end
    while start + 1 < end:
        key = normalized_name(doc[start].text)
        is_double = start + 2 < end and doc[start + 1].lower_ in _TITLES_OF_TWO_WORDS.get(key, ())
        if not is_double and key not in HONORIFICS:
            break
        start += 1 + is_double
    return start


def _start_in_body(doc: Doc, start: int, end: int) -> int:
    """The start of somebody's name that the pipeline took for a body's: "Actress Ann Lund", "Chairwoman Lund"."""
    first, is_body = doc[start].lower_, doc[end - 1].lower_ in ORGANIZATION_WORDS
    is_celebrated = end - start == 3 and first in _CELEBRATED
    is_in_office = end - start == 2 and first in _PERSONAL_OFFICES
    return start + 1 if not is_body and (is_celebrated or is_in_office) else start


def _precedes_name(token: Token, kind: ActorKind | None, length: int) -> bool:
    """Whether a name's first word is not part of it: "Follow Velmar", "Mercedes Dario Lund", "young Norrby Rovers"."""
    if token.is_sent_start and token.lower_ in _IMPERATIVES:
        return True
    if kind is ActorKind.ORGANIZATION:
        return token.is_lower and token.text.isalpha() and token.tag_ == "JJ" and token.nbor().text != "-"
    return kind is ActorKind.PERSON and length > 2 and token.lower_ in _MAKERS


def is_title(token: Token) -> bool:
    """Return whether a word before a name is a title: "Mr.", "Senator", "Leader"."""
    key = normalized_name(token.text)
    return key in HONORIFICS or key in ROLE_NOUNS or token.text == _MANAGING_DIRECTOR


def is_office_only(text: str) -> bool:
    """Return whether the words are only an office or a title: "Prime Minister", "Admiral Sir"."""
    return all(
        word in ROLE_NOUNS or word in _OFFICE_WORDS or word in HONORIFICS for word in normalized_name(text).split()
    )


def _start_after_titles(doc: Doc, start: int, end: int) -> int:
    """The start of a name after its last title. "Miles Baker Lund" begins with a given name and has no title."""
    if is_given_name(doc[start].text):
        return start
    if end - start > 2 and is_given_name(doc[start + 1].text) and _is_capitalised_trade(doc[start]):
        return start + 1
    after = max((token.i + 1 for token in doc[start : end - 1] if is_title(token)), default=start)
    # "Det Con Ann Lund": a second abbreviation follows the first.
    is_rank = start < after < end - 2 and not is_given_name(doc[after].text) and is_given_name(doc[after + 1].text)
    return after + 1 if is_rank else after


def _is_capitalised_trade(token: Token) -> bool:
    """Whether a word is a trade and not a title: "Stallholder Ann Lund" at the start of a sentence."""
    is_trade = is_role_noun(token) or token.lower_.endswith(_TRADE_ENDINGS) or token.lower_ in _LOW_RANKS
    return token.text.istitle() and is_trade


def _start_of_person(doc: Doc, start: int, end: int) -> int:
    """The start of a person's name after an organisation's or a country's: "House of Representatives Ann Lund"."""
    for position in range(end - 2, start, -1):
        before = doc[position - 1]
        key = normalized_name(before.text)
        belongs = key in ORGANIZATION_WORDS or key in ROLE_NOUNS or key in _LOW_RANKS
        is_after = belongs or country_of(key) or country_of_demonym(key) or _ends_office_name(doc, start, position, end)
        is_after = is_after or _is_seat(doc, start, position)
        if is_given_name(doc[position].text) and is_after and doc[end - 1].lower_ not in ORGANIZATION_WORDS:
            return position
    return start


def _is_seat(doc: Doc, start: int, position: int) -> bool:
    """Whether a town with its preposition ends a role before a name: "Consul of Norrland to Berlin Ann Lund"."""
    if position != start + 1 or start < _FULL_NAME_TOKENS or doc[start - 1].lower_ not in _BEFORE_SEATS:
        return False
    return is_town(doc[start].text) and not is_given_name(doc[start].text)


def _after_office(doc: Doc, start: int, end: int) -> int:
    """The start of a name after an office that the pipeline took into it: "Rovers striker Ann Lund", "Norr COO A Lund".

    At least two words follow the office: "Norrby Governor Lund" may be a firm. None of them may be a body's: "Norrby
    Speaker Series Trust".
    """
    for position in range(end - 2, start, -1):
        before = doc[position - 1]
        is_office = before.lower_ in _OFFICES_BEFORE_NAMES or (before.is_lower and is_role_noun(before))
        is_office |= before.text == _MANAGING_DIRECTOR or _is_abbreviated_post(doc, start, position)
        if is_office and all(_is_word_of_name(token) for token in doc[position:end] if token.is_alpha):
            return position
    return start


def _is_abbreviated_post(doc: Doc, start: int, position: int) -> bool:
    """Whether a name follows a post in capitals that follows something else: "Norrpur SP Anita Lund"."""
    post = doc[position - 1].text
    is_post = post.isalpha() and post.isupper() and 1 < len(post) <= _MAX_POST
    return is_post and is_given_name(doc[position].text) and not is_given_name(doc[start].text)


def _is_word_of_name(word: Token) -> bool:
    """Whether a word may be part of a person's name: it has a capital or follows a hyphen, as in "Min-ho"."""
    is_body = word.lower_ in ORGANIZATION_WORDS | COMPANY_NOUNS
    return not is_body and (word.text[0].isupper() or word.nbor(-1).text == "-")


def _ends_office_name(doc: Doc, start: int, position: int, end: int) -> bool:
    """Whether a person's two names follow those of an office: "Ministry of Finance Brian Lund"."""
    words = [token.lower_ for token in doc[start:position] if token.lower_ != "the"]
    return end - position == 2 and words[:1] != [] and words[0] in ORGANIZATION_WORDS and "of" in words[:-1]


def _ends_person_name(token: Token, start: int) -> bool:
    """Whether a lower-case word, a number or a headline's verb follows a person's name: "Lund 25", "Lund Says".

    "Ki-jun" continues after its hyphen.
    """
    if token.i > start and (token.is_digit or token.text in _HEADLINE_VERBS):
        return True
    if not token.is_lower or token.text in _CONNECTORS or token.i == start:
        return False
    before = token.nbor(-1)
    return before.text != "-" or bool(before.whitespace_) or before.i == start


def _begins_origin(token: Token, start: int) -> bool:
    """Whether "of" after two names tells where somebody is from or works: "Ann Lund of Norrby"."""
    return token.text == "of" and token.i - start > 1


def _ends_name(token: Token) -> bool:
    """Whether a name ends before a word: at a bracket or dash, or at a "the" that no preposition or quote precedes."""
    if token.text == "-" and token.whitespace_ and token.nbor(-1).whitespace_:
        return True
    if token.is_lower and token.lower_ in _AFTER_NAMES:
        return True
    if token.lower_ == "the":
        return token.nbor(-1).tag_ not in {"IN", "CC"} and not token.nbor(-1).is_quote
    return _NAME_END.match(token.text) is not None


def _holds_nickname(token: Token, end: int) -> bool:
    """Whether a bracket within a name holds one word of it: "William (Bill) Hart"."""
    first = token.i - 2 * (token.text == ")")
    if first < 0 or first + 3 >= end:
        return False
    return token.doc[first].text == "(" and token.doc[first + 2].text == ")"


def _is_joined_by_hyphen(mark: Token, after: Token, kind: ActorKind | None) -> bool:
    """Whether a hyphen without spaces joins the next word to the name: "Ki-jun", but not "Lund-led"."""
    if mark.text != "-" or mark.nbor(-1).whitespace_ or mark.whitespace_ or not after.is_alpha:
        return False
    return after.tag_ in {"NNP", "NNPS"} or (kind is ActorKind.PERSON and not after.tag_.startswith("VB"))


def _is_joined_before(word: Token, mark: Token, kind: ActorKind | None) -> bool:
    """Whether a hyphen without spaces joins a proper noun to a name: "Norr-Sund Bank", "Norr-Lund"."""
    if kind is not ActorKind.ORGANIZATION and (kind is ActorKind.PLACE or is_place(word.text)):
        return False
    if mark.text != "-" or mark.whitespace_ or word.whitespace_ or word.tag_ != "NNP":
        return False
    return word.lower_ not in _PREFIXES and mark.nbor(1).text[0].isupper()


def _is_outside_name(token: Token) -> bool:
    """Whether a name's last word is not part of it: a genitive, a score, post-nominal letters or a lower-case word."""
    if token.tag_ in {"POS", "CC", "IN", "DT"} or _is_blank(token) or token.lower_ in _POSTNOMINALS:
        return True
    is_word = token.is_lower and token.is_alpha and (token.i == 0 or token.nbor(-1).text != "-")
    return is_word or _SCORE.fullmatch(token.text) is not None


def _is_blank(token: Token) -> bool:
    return token.is_punct or token.is_space
