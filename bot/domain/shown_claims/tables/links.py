"""Words that link a claim to the sentence before: "Since then", "another is", "none had", "yes". Pure."""

from typing import Final

from bot.domain.shown_claims.antecedents import Row, Supply
from bot.domain.shown_claims.claim_reading import Form, Part, Speaker
from bot.domain.shown_claims.tables.phrases import phrase

FOLLOWING: Final = (
    r"(?:After|Because of|Before|Besides|Beyond|Despite|From|In addition to|On top of|Since|Until|With|Without)"
    r" (?:that|this|then),"
    r"|(?:As a (?:consequence|result)|Because|In spite|On account) of (?:that|this)"
    r" (?:he|she|it|they|we|I|you|the|there|an?)\b"
)
"""What opens a sentence that follows from the one before: "After that, it grew"."""

REPLYING: Final = phrase(r"repl(?:y|ie[sd])|answer|respon[ds]|retort|counter(?:ed|s)\b|shot back")
"""The verbs of who answers somebody."""

IN_ANY_LANGUAGE: Final = (
    Row(
        # Part of a row of things: "Another is".
        phrase(
            r"(?:that )?this (?:is |was )?also\b|(?:that )?(?:this|that),? too\b|(?:that )?another (?:is|was)\b",
            r"(?:that )?the (?:former|latter) (?:is|was|has|had|will|would)\b",
            r"(?:that )?if (?:that|this) (?:holds|happens|is|was|were)\b",
            r"(?:das|dies) (?:ist|war) auch\b|c'est (?:aussi|également)\b|est[oe] también\b|quest[oa] è anche\b",
            r"это (?:также|тоже)\b|це (?:також|теж)\b",
        ),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
    ),
    Row(
        phrase(
            # "Object to all these points".
            r".{0,40}\b(?:(?:all|both|none) (?:of )?(?:these|those)|all diese[nr]?|tous ces|toutes ces"
            r"|tod[oa]s est[oa]s|tutti questi|tutte queste|вс(?:е|ех|ем) эт\w+|[ув]сі(?:х|м)? ц\w+)"
            r" (?!years|days|people|jahre|ann[ée]+s|gens|años|anni|год|лет|рок)\w"
        ),
        Supply.NOTHING,
    ),
)

IN_OTHER_LANGUAGES: Final = (
    # What one person says of several, or of somebody else.
    Row(
        phrase(
            r"(?:(?:что|що) )?(?:они|вони|тот|той)(?!\w)",
            r"(?:qu')?(?:ils|elles)(?!\w)|(?:que )?(?:celui|celle|ceux)-(?:ci|là)(?!\w)",
            r"(?:que )?(?:ellos|ellas|éste|ésta)(?!\w)",
            r"(?:dass )?(?:dieser|jener)(?= [a-zäöü])",
        ),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
        Form.INDIRECT,
        Speaker.PERSON,
    ),
)

LINKS: Final = (
    Row(
        phrase(
            # "Since then, it has grown", "That is when it grew".
            r"(?:In contrast|In that case|In (?:addition|response|turn)(?! to\b)|Since then|By (?:this|that|then))\b",
            r"(?:At (?:this|that)|(?:After|Before|Despite|For) (?:that|this)|Until then|As a result|Then|Nor)\b",
            r"(?:For (?:example|instance)|Instead(?! of\b)|Likewise|Similarly|Otherwise|Afterwards?)\b",
            r"Th(?:at|is)(?: is|'s| was) (?:when|why|where|how|because)\b",
            FOLLOWING,
            # "None had asked", "said she would do so".
            r"(?i:(?:that )?(?:none|neither) (?:had|has|have|was|were|is|are|will|would|could|can))\b",
            r"(?:that )?(?:\w+ ){0,4}(?:do|does|did|done|doing) so\b(?! (?:much|many|well)\b)",
            # "More than 50 had none": of what?
            r"(?:that )?(?:there (?:are|were) )?(?i:(?:about|almost|at least|more than|nearly|only|over|some) )?"
            r"(?:\d[\d,.]*|(?i:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many|most))"
            r"(?: (?:had|have|has|were|are|would|will)\b|\Z)",
            # "Rejected that argument": nothing else is said.
            r"(?:that|this|these|those|such) (?:[a-z-]+)(?: [a-z-]+)?[.,]?\Z|th(?:is|at|ese|ose)[.,]?\Z",
            r"(?:that )?\w+ (?:had |has |have )?(?:done|did) so[.,]?\Z",
            case=True,
        ),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
        Form.INDIRECT,
    ),
    Row(
        phrase(
            # "More of the same", "was not among them", "the following tasks".
            r"among them\Z(?:(?<=not among them)|(?<=is among them)|(?<=was among them)|(?<=be among them))",
            r"{the}same(?:[.,]?\Z| thing\b(?! (?:as|in|over|that|to)\b))",
            r"{the}following\b(?! (?:day|night|morning|week|month|year|spring|summer|season))",
            case=True,
        ),
        Supply.NOTHING,
        Part.ANYWHERE,
        Form.INDIRECT,
    ),
    Row(
        phrase(
            # "Cannot wait until then", but "closed in May, and was empty until then".
            r"[^\d]*\b(?:until|by|before|since) then\Z",
            # "But that's": a contrast to something.
            r"(?:(?:but|and|however|meanwhile|yet|still|so|also),? )+it (?:is|was) this\b",
            r"(?:(?:but|and|however|meanwhile|yet|still|so|also),? )+th(?:at|is)(?:'s| is| was)\b",
        ),
        Supply.NOTHING,
        forms=Form.INDIRECT,
    ),
    Row(
        # "Kept their ropes there", but "out there", "whatever was there".
        phrase(
            r"there(?<=[a-z] there)(?<!(?:is|be) there)(?<!(?:are|was|out) there)(?<!(?:were|over) there){stop}",
            case=True,
        ),
        Supply.SENTENCE,
        Part.UNQUOTED,
        Form.INDIRECT,
    ),
    Row(
        # "Both victims", but not "both Lund and Marsh".
        phrase(r"(?:that )?both (?!of (?:us|you)\b)(?!.{0,74}(?:\band\b|&))"),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
    ),
    Row(
        # "During the call, he asked", if a body says so.
        phrase(r"(?:During|At|In|On|After|Before|From) (?:th(?:e|at|is|ose|ese)) [a-z]+, (?:s?he|they)\b", case=True),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
        Form.INDIRECT,
        Speaker.BODY | Speaker.DESCRIBED,
    ),
    Row(
        phrase(
            # "No. You show me". But "No, we do not want holidays" says what it is about.
            r"(?:yes|no|yeah|yep|nope|absolutely|exactly|maybe|not (?:at all|really|yet)|of course(?: not)?)[.,!]"
            r"(?!(?<=,) (?:I|we|the|our|[a-z]+s) (?:[\w'-]+ ){2,}"
            r"(?!(?:this|that|it|so|him|her|them)[,.!?”])[\w'-]+[,.!?”])",
            # "In good time, yes."
            r"[^.!?]{0,40}, (?:yes|no)[.!]",
            # "I’d guess a bit less".
            r"I(?:'d| would) (?:guess|say) (?:(?:a (?:bit|little|lot)|even|far|much) )?"
            r"(?:fewer|later|less|longer|more|not|so|sooner){stop}",
        ),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
    ),
    Row(
        # "Replied: “I have no idea”": about what?
        phrase(r"\S+(?:\s+\S+){0,4}\s*\Z"),
        Supply.SENTENCE,
        forms=Form.QUOTED,
        cue=REPLYING,
    ),
)
