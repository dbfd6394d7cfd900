"""The vocabulary of reported speech: verbs and nouns by kind of cue, and the words that negate or hedge them."""

from enum import StrEnum
from types import MappingProxyType
from typing import Final


class CueKind(StrEnum):
    """The kind of speech act that a cue reports."""

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


_VERBS_BY_KIND: Final = {
    CueKind.SAY: "say tell inform point refer allude talk state remark comment observe note mention write tweet post"
    " retweet text email read explain describe express voice utter whisper shout yell scream joke"
    " quip laugh tease muse exclaim speak stress emphasize emphasise underline underscore highlight"
    " clarify specify detail recount recall reminisce narrate testify opine gush"
    " enthuse mutter murmur mumble blurt sigh lament complain grumble fume rail thunder vent bemoan"
    " share bewail deadpan crow boast brag gloat intone chant sing caption label dub blog message",
    CueKind.ADD: "add continue repeat reiterate reply respond answer retort counter rejoin interject finish",
    CueKind.ANNOUNCE: "announce declare proclaim disclose reveal divulge pronounce rule",
    CueKind.REPORT: "report cite quote estimate calculate project forecast predict",
    CueKind.SHOW: "show find indicate demonstrate conclude hint imply signal",
    CueKind.ARGUE: "argue claim contend assert maintain insist allege affirm reason propose suggest posit"
    " theorize speculate hypothesize surmise assure submit",
    CueKind.CONCEDE: "admit acknowledge concede confess confirm agree accept verify reassure apologize"
    " apologise recognize recognise",
    CueKind.WARN: "warn caution threaten alert",
    CueKind.DENY: "deny object reject dispute refute rebut dismiss disavow rebuff contradict",
    CueKind.ACCUSE: "accuse blame charge fault",
    CueKind.ATTRIBUTE: "attribute ascribe credit",
    CueKind.JUDGE: "criticize criticise condemn denounce decry slam blast assail lambaste deride mock ridicule"
    " bash knock rip attack disparage berate chastise chide scold rebuke excoriate castigate"
    " deplore praise hail laud applaud commend endorse defend thank congratulate question brand"
    " compare liken",
    CueKind.PROMISE: "promise vow pledge swear offer guarantee vouch",
    CueKind.URGE: "urge call demand request order instruct advise recommend appeal implore beg plead exhort"
    " command counsel remind",
    CueKind.ASK: "ask wonder inquire enquire query",
    CueKind.BELIEVE: "believe think hope pray fear suspect doubt worry reckon",
    CueKind.DISCUSS: "discuss portray depict cast paint outline summarize summarise tout",
}

_NOUNS_BY_KIND: Final = {
    CueKind.SAY: "statement remark comment observation message tweet post word testimony explanation view opinion",
    CueKind.ADD: "answer reply response",
    CueKind.ANNOUNCE: "announcement declaration disclosure revelation",
    CueKind.REPORT: "report forecast prediction estimate",
    CueKind.SHOW: "suggestion indication finding conclusion",
    CueKind.ARGUE: "claim argument assertion contention allegation insistence proposal",
    CueKind.CONCEDE: "admission acknowledgement acknowledgment concession confession",
    CueKind.WARN: "warning threat",
    CueKind.DENY: "denial",
    CueKind.ACCUSE: "accusation charge",
    CueKind.PROMISE: "promise vow pledge assurance guarantee",
    CueKind.URGE: "call demand plea appeal request order recommendation",
    CueKind.ASK: "question",
    CueKind.BELIEVE: "belief hope fear concern expectation",
}


def _kind_by_lemma(words: dict[CueKind, str]) -> MappingProxyType[str, CueKind]:
    table = {lemma: cue for cue, lemmas in words.items() for lemma in lemmas.split()}
    if len(table) < sum(len(lemmas.split()) for lemmas in words.values()):
        raise ValueError("a word of two kinds: the second would be lost")
    return MappingProxyType(table)


REPORTING_VERBS: Final = _kind_by_lemma(_VERBS_BY_KIND)
"""The kind of cue by the lemma of a reporting verb."""

REPORTING_NOUNS: Final = _kind_by_lemma(_NOUNS_BY_KIND)
"""The kind of cue by the lemma of a reporting noun."""

DENIAL_KINDS: Final = frozenset({CueKind.DENY})
"""The kinds by which the speaker says that the content is not so."""

DISPUTING_VERBS: Final = frozenset({"counter"})
"""The verbs that deny a claim if it is their object: "countered her claim that"."""

SPOKEN_KINDS: Final = frozenset(
    {
        CueKind.SAY,
        CueKind.ADD,
        CueKind.ASK,
        CueKind.ANNOUNCE,
        CueKind.WARN,
        CueKind.DENY,
        CueKind.ACCUSE,
        CueKind.CONCEDE,
    }
)
"""The kinds whose subject is certainly the speaker: a following "according to" names only the relay."""

WITH_INFINITIVE: Final = frozenset({CueKind.PROMISE, CueKind.URGE, CueKind.WARN})
"""The kinds whose content may be an infinitive: "vowed to resign"."""

WITH_GERUND: Final = frozenset({CueKind.DENY, CueKind.CONCEDE})
"""The kinds whose content may be a gerund: "denied taking money"."""

GERUND_VERBS: Final = frozenset({"bemoan", "lament", "propose", "recall", "recommend", "report", "suggest"})
"""Further verbs whose content may be a gerund: "proposed building a dam"."""

WITH_PATIENT: Final = frozenset({CueKind.ACCUSE, CueKind.ATTRIBUTE, CueKind.JUDGE, CueKind.ANNOUNCE, CueKind.DENY})
"""The kinds whose content includes the subject of the passive: "was accused of theft"."""

ADDRESSING_VERBS: Final = frozenset({"tell", "remind", "assure", "inform", "ask"})
"""The verbs whose object is the addressee, who may also be told to do something."""

NAMING_VERBS: Final = frozenset("call describe label dub brand portray depict cast paint hail".split())
"""The verbs that call something by a name: "was described as a ruin"."""

HEARSAY_VERBS: Final = frozenset("say report allege claim believe think".split())
"""The verbs whose passive may report what is said about its subject: "is said to have left"."""

WITH_OBJECT: Final = frozenset(
    "announce describe discuss recall note acknowledge dismiss reject deny predict propose promise cite"
    " mention criticize criticise condemn denounce decry slam blast assail lambaste deride mock ridicule"
    " attack disparage praise hail laud applaud thank congratulate commend endorse defend question disclose reveal"
    " confirm pledge threaten express voice reiterate repeat demand recommend outline highlight stress"
    " emphasize emphasise underline underscore tout lament bemoan concede admit claim dispute refute detail"
    " explain show report estimate forecast project request suggest urge call say state declare allege accuse"
    " blame charge attribute ascribe credit portray depict cast paint brand label dub compare liken"
    " berate castigate chastise chide excoriate fault rebuke scold".split()
)
"""The verbs whose content may be a plain object: "announced the closure"."""

LIGHT_VERBS: Final = frozenset(
    "make issue give release deliver send publish file lodge air utter express voice renew repeat reiterate announce"
    " state declare offer".split()
)
"""The light verbs: their subject is the speaker of a reporting noun below them, as in "issued a warning that"."""

WITH_COMPLEMENT: Final = MappingProxyType(
    {
        "call": frozenset[str](),
        "cast": frozenset[str](),
        "paint": frozenset[str](),
        "dub": frozenset[str](),
        "label": frozenset[str](),
        "claim": frozenset({"responsibility", "victory", "credit", "innocence"}),
    }
)
"""The verbs whose object counts only with a complement, or if it is one of these: "called him a liar"."""

NON_SPEECH_OBJECTS: Final = MappingProxyType(
    {
        verb: frozenset(objects.split())
        for verb, objects in {
            "admit": "immigrant migrant patient privilege refugee student",
            "concede": "corner game goal kick penalty point race run seat set try",
            "declare": "allegiance war",
            "confirm": "ambassador date judge justice nominee place secretary spot",
            "deny": "access asylum goal chance victory bail entry license licence permission permit service visa",
            "describe": "specie species",
            "dismiss": "ambassador case chief coach employee judge manager minister officer official player secretary"
            " staff worker",
            "defend": "bloc border city client coast country crown island land lead majority nation position record"
            " seat suspect state territory title",
            "project": "calm confidence image optimism power strength unity",
            "pledge": "allegiance delegate",
            "recall": "ambassador batch car envoy parliament product toy vehicle",
            "report": "story",
            "repeat": "act exercise feat grade mistake performance stunt success trick victory year",
            "reveal": "car collection concept design edition line-up lineup logo model phone product prototype tattoo"
            " trailer van vehicle version",
            "say": "farewell goodbye grace hello mass prayer thanks",
            "show": "inclination interest respect sign",
            "threaten": "city coast home life lives town village",
        }.items()
    }
)
"""The verbs that report an act if their object is one of these or a person: "dismissed the coach", not "… the idea"."""

WITH_REASON: Final = MappingProxyType(
    {
        "charge": frozenset({"with"}),
        "attack": frozenset({"for", "over", "as", "on"}),
        **dict.fromkeys(
            ("berate", "castigate", "chastise", "chide", "excoriate", "fault", "rebuke", "scold"),
            frozenset({"for", "over", "as"}),
        ),
    }
)
"""The verbs that report speech only if one of these follows their object: "attacked him for his vote"."""

WITH_PREPOSITION: Final = MappingProxyType(
    {
        verb: frozenset(prepositions.split())
        for verb, prepositions in {
            "admit": "to",
            "allude": "to",
            "apologise": "for",
            "apologize": "for",
            "appeal": "for",
            "argue": "for against",
            "ask": "about for",
            "boast": "about of",
            "brag": "about of",
            "call": "for on",
            "caution": "against",
            "comment": "on",
            "complain": "about of",
            "confess": "to",
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
    " research release tweet post message editorial book ad advertisement note ruling"
    " guidance guideline handbook manual".split()
)
"""The nouns for writings that speak for their authors."""

EVIDENCE: Final = DOCUMENTS | frozenset(
    "finding figure result number test footage image evidence calculation census experiment trial example fact scan"
    " autopsy video photograph photo picture chart map table index polling projection estimate forecast prediction"
    " opinion testimony petition agreement plan resolution outcome reporting tally count earnings filings total"
    " evaluation valuation inspection examination observation simulation measurement motion amendment bill"
    " legislation treaty declaration directive manifesto notice advisory slide submission affidavit warrant"
    " average graphic percent charter archive log reconstruction".split()
)
"""The nouns for what shows that something is so: documents, and what was measured or recorded."""

NEGATIONS: Final = frozenset("not n't n’t never neither nor hardly almost nearly".split())
"""The words next to a cue by which nothing was said."""

WITHHOLDING_VERBS: Final = frozenset(
    "decline refuse fail omit neglect forget avoid hesitate resist stop refrain".split()
)
"""The verbs above a cue by which nothing was said: "declined to comment"."""

HEDGES: Final = frozenset(
    "reportedly allegedly apparently seemingly supposedly purportedly may might could would can will wo 'll ’ll shall"
    " likely possibly perhaps probably".split()
)
"""The words next to a cue that hedge it: it may not have been said, or not yet."""

QUOTING_VERBS: Final = frozenset({"quote", "cite"})
"""The verbs whose object is the speaker: "quoted her as saying that"."""

CAUSATIVE_VERBS: Final = frozenset(
    "make force compel lead prompt cause drive oblige provoke get persuade push inspire allow"
    " encourage spur embolden invite convince move shame goad".split()
)
"""The causative verbs, whose object is the speaker: "forced her to admit that"."""

EXPECTATION_WORDS: Final = frozenset(
    "seem appear expect likely set due plan schedule intend prepare want hope rumor".split()
)
"""The words above a cue that hedge it: "is expected to announce"."""

ANONYMITY_WORDS: Final = frozenset("name identify quote anonymity anonymous anonymously condition".split())
"""The words by which a speaker asks not to be named, which is not a claim."""

RUBRICS: Final = frozenset(
    "analysis breaking column comment editorial exclusive explainer feature gallery guide interview live obituary"
    " opinion photo photos picture pictures podcast profile quiz recap review timeline update updates video"
    " watch".split()
)
"""The words before a colon that name a section and not a speaker."""

UNNAMED_SOURCES: Final = frozenset(
    "source official insider diplomat person expert critic analyst observer witness".split()
)
"""The nouns for speakers that a text leaves unnamed."""
