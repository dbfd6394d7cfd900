"""The table of nouns that an earlier sentence introduced: "found in the shed", "this plan", "such a move". Pure."""

from typing import Final

from bot.domain.shown_claims.antecedents import Row, Supply
from bot.domain.shown_claims.claim_reading import Form, Part
from bot.domain.shown_claims.tables.phrases import phrase

# What there is only one of, in the world or in a place, and what is as good as the speaker's own.
_ONE_OF_ITS_KIND: Final = frozenset(
    "administration agency airport answer army association authorities bank beach board border campaign cathedral"
    " charity church city club coast commission committee community company constitution council country county court"
    " day department difference economy election elections era fact family firm future goal government group harbor"
    " harbour hospital house idea industry internet island issue key law library magazine majority mayor media"
    " military minister ministry month moon museum nation office organisation organization paper park parliament party"
    " past people planet point police port post president press problem process public question rate reality reason"
    " region report result river school sea season sector senate service situation sky start state station study sun"
    " system team theatre time town truth union universe university village war weather week west world year".split()
)
# Who and what a report of an accident, a crime, a trial or a study has, whether or not its headline says so.
_OF_ANY_EVENT: Final = frozenset(
    "accused analysis attacker crew data defendant driver event evidence finding gunman incident injuries injury"
    " passenger research scene shooter soldier suspect victim".split()
)
# What there is everywhere.
_NATURE: Final = frozenset("environment globe population public sea winds".split())
# "This week" needs no sentence before it, and "in this way" names no thing.
_TIMES: Final = frozenset(
    "hour minute week month year morning afternoon evening night weekend time moment point stage season summer winter"
    " spring autumn country nation world state city town planet date century decade term day".split()
)
_NO_THINGS: Final = frozenset("one way kind sort type case level manner fashion extent degree".split())
# What stands before a verb and is no noun: "the locations that were", "the newly opened pier".
_NO_NOUNS: Final = (
    r"(?:just|that|who|which|once|more|most|less|least|as|so|then|long|well|later|earlier|never|ever|often|only|open"
    r"|alone|away|back|together|\w+ly)\b"
)

NOUNS: Final = (
    Row(
        # "The ban was late", but not "the costs of illness were high": that is defined by what follows.
        phrase(
            rf"(?:that )?[Tt]he (?:(?!{{defining}}\b|{{chosen}}\b)[a-z-]+ ){{0,2}}?"
            rf"(?!{_NO_NOUNS})(?P<noun>[a-z]{{3,}}) "
            r"(?:(?:also|now|still|not|never|already|just) )?{verb}\b",
            case=True,
        ),
        Supply.NOUN,
        Part.AFTER_CONNECTIVES,
        Form.INDIRECT,
        but_for=_ONE_OF_ITS_KIND | _OF_ANY_EVENT | _NATURE,
    ),
    Row(
        # "Found in the shed".
        phrase(rf"{{the}}(?:(?!{{chosen}}\b)[a-z-]+ )?(?!{_NO_NOUNS})(?P<noun>[a-z]{{4,}}){{end}}", case=True),
        Supply.NOUN,
        Part.UNQUOTED,
        Form.INDIRECT,
        but_for=_ONE_OF_ITS_KIND | _OF_ANY_EVENT | _NATURE | _TIMES | _NO_THINGS,
        if_near=True,
    ),
    Row(
        # "An old poster in the tavern" speaks.
        phrase(r"[a-z] (?:at|behind|from|in|inside|near|of|on) the (?P<noun>[a-z]{4,})\Z", case=True),
        Supply.NOUN,
        Part.SPEAKER,
        but_for=_TIMES | _NO_THINGS,
        if_near=True,
    ),
    # "More than the 25 barrels".
    Row(phrase(r"(?:that )?the (?P<noun>\d[\d.,]*) [a-z]", case=True), Supply.NOUN, forms=Form.INDIRECT),
    Row(
        # "Criticised the report": there are many reports, although a story may have only one.
        phrase(r"the (?P<noun>{document})\b(?! (?:about|by|from|in|of|on|that|which|who|with)\b)", case=True),
        Supply.NOUN,
        forms=Form.INDIRECT,
        cue=phrase("{judging}"),
    ),
    Row(
        # "The losses from this trade", but neither "this week" nor "this year that".
        phrase(
            r"\b(?:this|these) (?!{no_noun}\b)(?:(?!{time}\b)[a-z-]+ )?(?!that\b)(?P<noun>[a-z]{4,})"
            r"(?:{end}|(?= (?:an?|at|for|from|of|the|that|to|with)\b))",
            case=True,
        ),
        Supply.NOUN | Supply.SENTENCE,
        Part.UNQUOTED,
        Form.INDIRECT,
        but_for=_TIMES | _NO_THINGS,
    ),
    Row(
        phrase(r"such (?<!\wsuch )(?!as\b|an? )(?:[a-z-]+ )?(?P<noun>[a-z]{3,}s)\b", case=True),
        Supply.NOUN | Supply.SENTENCE,
        Part.UNQUOTED,
        Form.INDIRECT,
        but_for=_TIMES | _NO_THINGS,
    ),
    Row(
        # "This plan will not feed anybody".
        phrase(r"this (?:[a-z-]+ )?(?P<noun>{plan})(?:'s| {verb}) "),
        Supply.NOUN | Supply.SENTENCE,
        Part.FIRST_SENTENCE,
        Form.QUOTED,
    ),
    Row(
        # "It is still the same project".
        phrase(
            r".*\b(?:it|that|they|this)(?:'(?:s|re)| is| are| was| were) "
            r"(?:(?:all|basically|exactly|just|really|still) )*"
            r"the (?:very )?same (?!old\b|stor)(?P<noun>[a-z]{3,}){stop}"
        ),
        Supply.NOUN | Supply.SENTENCE,
        Part.FIRST_SENTENCE,
        Form.QUOTED,
    ),
    Row(
        # "The price of these inputs", but not "these days".
        phrase(
            r".{0,40}\b{preposition} these (?!(?:days|people|shores|things|times)\b|{no_noun}\b)(?P<noun>[a-z]+)",
            case=True,
        ),
        Supply.NOUN,
        Part.AFTER_CONNECTIVES,
    ),
    Row(
        # "An emergency in that county", but not "Norrby and Tarn have the ports of those countries".
        phrase(
            r"\A(?:.{0,40}|(?:(?![a-z,] [A-Z]).)*)\b{preposition} (?:that|those) "
            r"(?!(?:way|day|{participle})\b|{no_noun}\b)(?P<noun>[a-z]+)\b"
            r"(?! who\b| that\b| which\b)",
            case=True,
        ),
        Supply.NOUN,
        Part.UNQUOTED,
        Form.INDIRECT,
    ),
    Row(
        # "Such a move would anger dockers", but not "such a move as a strike".
        phrase(r"such an? (?<!\wsuch a )(?<!\wsuch an )(?:[a-z]+ly )?(?P<noun>[a-z]+)\b(?! (?:as|that)\b)", case=True),
        Supply.NOUN,
        Part.UNQUOTED,
        Form.INDIRECT,
        but_for=_NO_THINGS,
    ),
    Row(
        # "Came to a similar conclusion", but not "similar to ours".
        phrase(r"similar (?<!\wsimilar )(?!{defining}\b)(?P<noun>[a-z]+)\b(?! (?:as|to)\b)", case=True),
        Supply.NOUN | Supply.SENTENCE,
        Part.UNQUOTED,
        Form.INDIRECT,
    ),
)
