"""What a verb of saying is about, if its claim does not tell it: "asked if it was true", "blamed greed". Pure."""

from typing import Final

from bot.domain.shown_claims.antecedents import Row, Supply
from bot.domain.shown_claims.claim_reading import Form, Part
from bot.domain.shown_claims.tables.phrases import phrase
from bot.domain.shown_claims.tables.things import STANDS_FOR_NOTHING

AFTER_VERBS: Final = (
    Row(
        # "Asked whether that took a week".
        phrase(
            r"(?:if|whether) (?:it|that|this) (?:(?:could|might|will|would) (?:be|last|take)|had been|is|was|lasted"
            r"|took) (?:true\b|so\b|right\b|(?:(?:a|about|at|least|more|over|than|under|up|to|\w+) ){1,3}"
            r"(?:minutes?|hours?|days?|weeks?|months?|years?)\b)",
            case=True,
        ),
        Supply.SENTENCE,
        forms=Form.INDIRECT,
        cue=phrase("ask|inquir|query|queri|question|wonder"),
    ),
    Row(
        # "Described this as a shame", but "called it a shame": that is mostly what the headline tells.
        phrase(r"(?:this|that|these|those|them) (?:as|an?|the|[“\"‘'])", case=True),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
        Form.INDIRECT,
        cue=phrase("{describing}"),
    ),
    Row(
        # "Is describing | as “unhinged”": what is described stands before.
        phrase("as ", case=True),
        Supply.NOTHING,
        Part.AFTER_CONNECTIVES,
        Form.UNMARKED,
        cue=phrase(r".*\b{describing}"),
    ),
    Row(
        # "Called his death a crisis": mostly not the speaker's own.
        phrase(r"(?:his|her|its|their) [a-z]"),
        Supply.NOTHING,
        forms=Form.UNMARKED,
        cue=phrase("{describing}", "{judging}", "{blaming}"),
    ),
    Row(
        # "Blamed greed": for what?
        phrase(r"(?!.*\b(?:after|because|for|in|on|over|that|when)\b)"),
        Supply.SENTENCE,
        forms=Form.INDIRECT,
        cue=phrase(r"{blaming}\Z"),
    ),
    Row(
        # "Cited the costs": as a reason for what?
        phrase(r"(?!.*\b(?:as|because|for|that|to|when)\b)"),
        Supply.SENTENCE,
        forms=Form.INDIRECT,
        cue=phrase(r"cit(?:e[sd]?|ing)\Z"),
    ),
    Row(
        # "It went far, according to Norcoal": a body that is "it" is mostly named first.
        phrase(r"(?:And |But )?It (?!is |was |will be |would be |')", case=True),
        Supply.SENTENCE,
        forms=Form.INDIRECT,
        cue=phrase(r"according to\Z"),
        unless=STANDS_FOR_NOTHING,
    ),
)
