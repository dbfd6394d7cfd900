"""Words for a thing or a deed that the sentence before tells: "this means", "rebuild it", "do that". Pure."""

from typing import Final

from bot.domain.shown_claims.antecedents import Row, Supply
from bot.domain.shown_claims.claim_reading import Form, Part
from bot.domain.shown_claims.tables.links import FOLLOWING
from bot.domain.shown_claims.tables.phrases import phrase

# "It is time to", "it was clear that", "it's hard when": "it" stands for nothing. Not so in "it is a way to go".
_EXPLETIVE: Final = (
    r"it\S*(?: [\w'-]+){0,2}? (?:time|late|early|cold|hot|dark|raining|snowing|over|not|been)\b"
    r"|it(?:'s| is| was| has been| will be| gets?| got| comes?| came)(?: [\w'-]+)? (?:my|our|his|her|in|on|at|up)\b"
    r"|it(?:'(?:s|d|ll)| (?:is|was|has|had|will|would|could|can|may|might|must|should))\b "
    r"(?![“\"]?(?:[\w'-]+ ){0,3}[“\"]?(?:an?|the|one) "
    r"(?![a-z ]{0,20}(?:honou?r|pleasure|privilege|feeling|shame|pity|mistake|joy|duty)\b))[^,.!?;]{0,60}?"
    r"\b(?:to|that|how|if|whether|when|where|what|who|why|because|until|since|than)\b"
    r"|it (?:doesn't|didn't|isn't|wasn't|makes|made)\b[^,.!?;]{0,60}?\b(?:to|that|how|if|when|what|who)\b"
    r"|it (?:seems|takes|took|looks)\b"
)
# What is said of a whole situation: "It's terrible", "it was pure chaos".
_OF_ALL: Final = (
    r"(?:it\S*|this(?: is| was)|that(?:'s| is| was)) (?:is |was )?"
    r"(?:(?:so|just|all|very|really|absolutely|pure|total|utter) )*"
    r"(?:terrible|horrible|awful|scary|chaos|chaotic|devastat\w+|unacceptable|nothing short of an?|destruct\w+"
    r"|heartbreaking|mayhem|tragic|amazing|wonderful|frightening|terrifying"
    r"|(?:an?|our) (?:[a-z]+ )?(?:concern|disaster|disgrace|honou?r|issue|mess|nightmare|problem|relief|scandal|shame"
    r"|success|tragedy))\b"
)
# What names itself: "This is good news", "that's it".
_NAMES_ITSELF: Final = (
    r"(?:this|that|it)(?:'s| is| was) (?:it\b|how\b|not? (?:how|enough)\b|(?:an?|the|one of the|such an?|[a-z]+) ?"
    r"(?:[a-z]+ )?(?:news|acts?|attacks?|days?|moments?|times?|victory|tragedy|crime|period|game|match|season)\b)"
)
_NEEDS_NOTHING: Final = (_EXPLETIVE, _OF_ALL, _NAMES_ITSELF)
# "It was the worst crash in years", where a point may tell of a crash.
_IS_THE: Final = (
    r"(?:'s| is| was) (?:the|one of the) (?:[a-z]+ ){0,3}?(?P<noun>[a-z]+)"
    r"(?:[,.!]| (?:at|ever|for|here|in|of|on|since|that)\b)"
)

STANDS_FOR_NOTHING: Final = phrase(f"(?:that )?(?:{_EXPLETIVE})")
"""The "it" of "it is time to go", but not of "it had grown"."""

THINGS: Final = (
    Row(
        # "This is a cause of much shouting", "that alone would cost millions".
        phrase(r"(?:that )?(?:this|that)(?: alone)?(?:'(?:s|d|ll)\b| {of_one}\b)"),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        unless=phrase(*_NEEDS_NOTHING, f"(?:this|that){_IS_THE}"),
    ),
    Row(
        phrase(f"(?:this|that){_IS_THE}"),
        Supply.NOUN | Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        unless=phrase(*_NEEDS_NOTHING),
    ),
    Row(
        phrase(r"it(?:'(?:s|d|ll)\b| {of_one}\b)"),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
        unless=phrase(*_NEEDS_NOTHING, f"it{_IS_THE}"),
    ),
    Row(
        phrase(f"it{_IS_THE}"),
        Supply.NOUN | Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
        unless=phrase(*_NEEDS_NOTHING),
    ),
    Row(
        phrase(
            # "Hate that. Go away", "we did this", "such a wall would drown it".
            r"(?!let me )(?:[\w'-]+ ){1,4}(?:this|that)(?:[.!?,;]|\Z)",
            r"(?:[\w'-]+ ){0,4}?(?:do|did|done|doing) (?:this|that|it|so)\b(?! (?:much|many|well)\b)",
            r"such an? (?!(?:way|good|great|nice|pleasure)\b)",
            FOLLOWING,
        ),
        Supply.SENTENCE,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
        unless=phrase(*_NEEDS_NOTHING),
    ),
    Row(
        phrase(r"(?:[\w'–—-]+ ){0,12}?(?:this|that|these|those) ones?\b(?! (?:of|that|thing|who|day|time)\b)"),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
        Form.QUOTED,
    ),
    Row(
        phrase(
            # "You should inspect it first": what is built or fought. What is loved as "it" may be life, or nothing.
            r"(?:(?:and|but|so|well),? )?(?:I|we|they|you)(?:'(?:ll|ve|d|re))? "
            r"(?:(?:will|would|can|could|must|should|may|might|have|had|need|want|got|going|are|to|not|never|still|just"
            r"|also) ){0,4}(?:re)?(?:appeal|approve|build|buy|close|demolish|destroy|enforce|finance|fund|inspect"
            r"|oppose|publish|reject|repair|replace|sell|test|appealed|approved|built|bought|closed|destroyed|funded"
            r"|inspected|opposed|published|rejected|repaired|replaced|sold|tested) it"
            r"(?=[.,;!?]|\Z| (?:again|and|at|before|but|by|for|in|now|on|soon|until|very|when|with|without)\b)",
            # "Somebody has to tear that down, …", but not "I will say that out loud".
            r"(?:[\w'-]+ ){1,5}(?:this|that) (?:away|back|down|off|out|over|through|up){stop}",
            # "You need a plan to ensure that doesn't happen". What must not happen again is the news.
            r".*\b(?:avoid|ensure|guarantee|make sure|making sure|see to it) (?:it|that|this) "
            r"(?:does(?:n't| not) happen|wo(?:n't) happen|will not happen|never happens){stop}",
            r".{0,40}\b{preposition} th[eo]se things{stop}",
            r"(?:in|under) (?:such (?:an? )?|th(?:at|is|ese|ose) )"
            r"(?:cases?|circumstances?|conditions?|events?|instances?|scenarios?|situations?)\b"
            r"(?! (?:where|when|that|in which)\b)",
        ),
        Supply.SENTENCE,
        Part.FIRST_SENTENCE,
        Form.QUOTED,
    ),
)
