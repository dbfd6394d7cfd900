"""The words with which news reports speech: verbs and nouns by what kind of saying they are, and their shades."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Cue(StrEnum):
    """What kind of saying a cue is."""

    SAY = "say"
    ADD = "add"
    ANNOUNCE = "announce"
    REPORT = "report"
    SHOW = "show"
    ARGUE = "argue"
    CONCEDE = "concede"
    WARN = "warn"
    DENY = "deny"
    ACCUSE = "accuse"
    ATTRIBUTE = "attribute"
    JUDGE = "judge"
    PROMISE = "promise"
    URGE = "urge"
    ASK = "ask"
    BELIEVE = "believe"
    DISCUSS = "discuss"


_VERBS: Final = {
    Cue.SAY: "say tell inform point refer allude talk state remark comment observe note mention write tweet post"
    " retweet text email read explain describe express voice utter whisper shout yell scream joke"
    " quip laugh tease muse exclaim speak stress emphasize emphasise underline highlight"
    " clarify specify detail recount recall reminisce narrate testify opine gush"
    " enthuse mutter murmur mumble blurt sigh lament complain grumble fume rail thunder vent bemoan"
    " share bewail deadpan crow boast brag gloat intone chant sing caption label dub blog message",
    Cue.ADD: "add continue repeat reiterate reply respond answer retort counter rejoin interject finish",
    Cue.ANNOUNCE: "announce declare proclaim disclose reveal divulge pronounce rule",
    Cue.REPORT: "report cite quote estimate calculate project forecast predict",
    Cue.SHOW: "show find indicate demonstrate conclude hint imply signal",
    Cue.ARGUE: "argue claim contend assert maintain insist allege affirm reason propose suggest posit"
    " theorize speculate hypothesize surmise assure submit",
    Cue.CONCEDE: "admit acknowledge concede confess confirm agree accept verify reassure",
    Cue.WARN: "warn caution threaten alert",
    Cue.DENY: "deny object reject dispute refute rebut dismiss disavow rebuff contradict",
    Cue.ACCUSE: "accuse blame charge fault",
    Cue.ATTRIBUTE: "attribute ascribe credit",
    Cue.JUDGE: "criticize criticise condemn denounce decry slam blast assail lambaste deride mock ridicule"
    " bash knock rip attack disparage berate chastise chide scold rebuke excoriate castigate"
    " deplore praise hail laud applaud commend endorse defend thank congratulate question brand"
    " compare liken",
    Cue.PROMISE: "promise vow pledge swear offer guarantee vouch",
    Cue.URGE: "urge call demand order instruct advise recommend appeal implore beg plead exhort"
    " request command counsel remind",
    Cue.ASK: "ask wonder inquire enquire query",
    Cue.BELIEVE: "believe think hope fear suspect doubt worry reckon",
    Cue.DISCUSS: "discuss portray depict outline summarize summarise tout",
}

_NOUNS: Final = {
    Cue.SAY: "statement remark comment observation message tweet post word testimony explanation view opinion",
    Cue.ADD: "answer reply response",
    Cue.ANNOUNCE: "announcement declaration disclosure revelation",
    Cue.REPORT: "report forecast prediction estimate",
    Cue.SHOW: "suggestion indication finding conclusion",
    Cue.ARGUE: "claim argument assertion contention allegation insistence proposal",
    Cue.CONCEDE: "admission acknowledgement acknowledgment concession confession",
    Cue.WARN: "warning threat",
    Cue.DENY: "denial",
    Cue.ACCUSE: "accusation charge",
    Cue.PROMISE: "promise vow pledge assurance guarantee",
    Cue.URGE: "call demand plea appeal request order recommendation",
    Cue.ASK: "question",
    Cue.BELIEVE: "belief hope fear concern expectation",
}


def _by_lemma(words: dict[Cue, str]) -> MappingProxyType[str, Cue]:
    table = {lemma: cue for cue, lemmas in words.items() for lemma in lemmas.split()}
    if len(table) < sum(len(lemmas.split()) for lemmas in words.values()):
        raise ValueError("a word of two kinds: the second would be lost")
    return MappingProxyType(table)


VERBS: Final = _by_lemma(_VERBS)
"""The kind of saying, by the lemma of a reporting verb."""

NOUNS: Final = _by_lemma(_NOUNS)
"""The kind of saying, by the lemma of a reporting noun."""

DENIALS: Final = frozenset({Cue.DENY})
"""The kinds whose content the speaker says is not so."""

SPOKEN: Final = frozenset({Cue.SAY, Cue.ADD, Cue.ASK, Cue.ANNOUNCE, Cue.WARN, Cue.DENY, Cue.ACCUSE, Cue.CONCEDE})
"""The kinds that leave no doubt who speaks: an "according to" behind them says who passed it on."""

WITH_INFINITIVE: Final = frozenset({Cue.PROMISE, Cue.URGE, Cue.WARN})
"""The kinds whose content may be an infinitive: "vowed to resign"."""

WITH_GERUND: Final = frozenset({Cue.DENY, Cue.CONCEDE})
"""The kinds whose content may be what somebody did or not: "denied taking money"."""

WITH_PATIENT: Final = frozenset({Cue.ACCUSE, Cue.ATTRIBUTE, Cue.JUDGE, Cue.ANNOUNCE, Cue.DENY})
"""The kinds whose passive's subject belongs to the content: "was accused of theft"."""

ADDRESSING: Final = frozenset({"tell", "remind", "assure", "inform", "ask"})
"""The verbs whose object is who was spoken to, and who may be told to do something."""

NAMING: Final = frozenset("call describe label dub brand portray depict hail".split())
"""The verbs that say what somebody is: "was described as a ruin"."""

REPUTE: Final = frozenset("say report allege claim believe think".split())
"""The verbs whose passive may say what is said of its subject: "is said to have left"."""

WITH_OBJECT: Final = frozenset(
    "announce describe discuss recall note acknowledge dismiss reject deny predict propose promise cite"
    " mention criticize criticise condemn denounce decry slam blast assail lambaste deride mock ridicule"
    " attack disparage praise hail laud applaud thank congratulate commend endorse defend question disclose reveal"
    " confirm pledge threaten express voice reiterate repeat demand recommend outline highlight stress"
    " emphasize emphasise underline tout lament bemoan concede admit claim dispute refute detail"
    " explain show report estimate suggest urge call say state declare allege accuse blame charge attribute"
    " ascribe credit portray depict brand label dub compare liken".split()
)
"""The verbs whose content may be a plain object: "announced the closure"."""

GIVING: Final = frozenset(
    "make issue give release deliver send publish file lodge air utter express voice renew repeat reiterate announce"
    " state declare offer".split()
)
"""The verbs whose subject says what a noun of saying under them says: "issued a warning that"."""

WITH_COMPLEMENT: Final = MappingProxyType(
    {
        "call": frozenset[str](),
        "dub": frozenset[str](),
        "label": frozenset[str](),
        "claim": frozenset({"responsibility", "victory", "credit", "innocence"}),
    }
)
"""The verbs whose object counts only with what it is called, or if it is one of these: "called him a liar"."""

WITHOUT_WORDS: Final = MappingProxyType(
    {
        verb: frozenset(objects.split())
        for verb, objects in {
            "admit": "immigrant migrant patient refugee student",
            "concede": "corner game goal kick penalty point race run seat set try",
            "confirm": "ambassador date judge justice nominee place secretary spot",
            "deny": "access asylum bail entry license licence permission permit service visa",
            "dismiss": "ambassador case chief coach employee judge manager minister officer official player secretary"
            " staff worker",
            "pledge": "allegiance delegate",
            "recall": "ambassador batch car envoy parliament product toy vehicle",
            "repeat": "feat grade year",
            "show": "inclination interest respect sign",
            "threaten": "city coast home life lives town village",
        }.items()
    }
)
"""The verbs that with such an object, or a somebody, tell a deed: "dismissed the coach", not "dismissed the idea"."""

WITH_REASON: Final = MappingProxyType({"charge": frozenset({"with"}), "attack": frozenset({"for", "over", "as", "on"})})
"""The verbs that are about words only with one of these behind their object: "attacked him for his vote"."""

WITH_PREPOSITION: Final = MappingProxyType(
    {
        verb: frozenset(prepositions.split())
        for verb, prepositions in {
            "allude": "to",
            "appeal": "for",
            "argue": "for against",
            "ask": "about for",
            "boast": "about of",
            "brag": "about of",
            "call": "for on",
            "caution": "against",
            "comment": "on",
            "complain": "about of",
            "joke": "about",
            "object": "to",
            "plead": "for",
            "point": "to",
            "rail": "against",
            "refer": "to",
            "speak": "about of against",
            "talk": "about of",
            "warn": "of against about",
        }.items()
    }
)
"""The verbs whose content may follow a preposition: "warned of floods"."""

DOCUMENTS: Final = frozenset(
    "report study survey poll document statement letter email e-mail memo article story analysis lawsuit"
    " complaint filing indictment datum data statistic record transcript paper review audit investigation"
    " research release tweet post message editorial book ad advertisement note ruling".split()
)
"""Nouns for things that speak for whoever wrote them."""

NOT_SAID: Final = frozenset("not n't n’t never neither nor hardly almost nearly".split())
"""The words beside a cue that say that it was not said."""

WITHHELD: Final = frozenset("decline refuse fail omit neglect forget avoid hesitate stop refrain".split())
"""The verbs over a cue that say that it was not said: "declined to comment"."""

HEDGES: Final = frozenset(
    "reportedly allegedly apparently seemingly supposedly purportedly may might could would can will wo 'll ’ll shall"
    " likely possibly perhaps probably".split()
)
"""The words beside a cue that leave open whether it was said, or will be."""

QUOTING: Final = frozenset({"quote", "cite"})
"""The verbs whose object says it: "quoted her as saying that"."""

MAKING: Final = frozenset("make force compel lead prompt cause drive oblige provoke get persuade push".split())
"""The verbs over a cue whose object says it: "forced her to admit that"."""

EXPECTED: Final = frozenset("seem appear expect likely set due plan schedule intend prepare want hope rumor".split())
"""The words over a cue that leave open whether it was said, or will be: "is expected to announce"."""

NAMELESS: Final = frozenset("name identify quote anonymity anonymous anonymously condition".split())
"""What somebody asks for who is not to be named: no claim."""

RUBRICS: Final = frozenset(
    "analysis breaking column comment editorial exclusive explainer feature gallery guide interview live obituary"
    " opinion photo photos picture pictures podcast profile quiz recap review timeline update updates video"
    " watch".split()
)
"""The words before a colon over a text that are nobody's name."""

UNNAMED: Final = frozenset("source official insider diplomat person expert critic analyst observer witness".split())
"""Nouns for people who speak and need no name."""
