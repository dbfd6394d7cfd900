"""The verbs by which a caption is told from a sentence of the story: what is seen, and what is reported."""

import re
from typing import Final

REPORTS: Final = re.compile(
    r"\b(?:said|says|saying|told|tells|announced|added|wrote|according to|reported(?:ly)?|confirmed|warned|claimed)\b",
    re.IGNORECASE,
)
"""Words of a report. A picture shows nobody's words."""

_PAST: Final = (
    "am|was|were|has|have|had|will|would|can|could|may|might|must|should|did|does|do"
    "|became|began|bought|broke|brought|built|came|caught|chose|cut|drew|drove|fell|fought|found|gave|got|grew|hit|hurt"
    "|kept|knew|led|lost|made|met|paid|put|quit|ran|rose|sank|sent|set|shot|shut|sold|spent|split|spoke|stood|struck"
    "|threw|told|took|went|won|wrote"
)
# In lower case: May is a month as well.
IS_TOLD: Final = re.compile(rf"(?i:{REPORTS.pattern})|\b(?:{_PAST})\b")
"""Words of a report, and verbs that tell what has happened rather than what is seen."""

# Words in -ing that are nouns, or that begin what is added to the news: "resigns following the vote".
_NO_PARTICIPLE: Final = (
    "according|accusing|alleging|anything|beginning|building|calling|ceiling|citing|clothing|concerning|demanding"
    "|evening|everything|excluding|following|funding|hearing|housing|including|killing|meeting|morning|nothing|offering"
    "|opening|painting|pending|rating|reading|regarding|ruling|seeking|shooting|showing|something|spending|spring"
    "|training|urging|warning|wedding"
)
_AFTER_PARTICIPLE: Final = (
    "an?|the|its|his|her|their|at|by|down|for|from|in|into|near|off|on|onto|out|outside|over|past|through|to|towards?"
    "|under|up|with"
)
_SOME: Final = (
    "The|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|Many"
    "|(?:Dozens|Hundreds|Thousands|Members|A group) of|Children|Demonstrators|Firefighters|Men|Mourners|Officers"
    "|Passengers|People|Police|Protesters|Rescuers|Residents|Shoppers|Soldiers|Tourists|Troops|Villagers|Women|Workers"
)
# The words of a noun phrase. After "a", one in -s is a verb: "A court orders a firm owning the pier to pay".
_OF_ONE: Final = r"(?: (?!(?:an?|the|to)\b|[a-z]\w*[^\Wsiu]s\b)[\w’'-]+){1,9}?"
_OF_SOME: Final = r"(?: (?!(?:an?|to)\b)[\w’'-]+){0,9}?"
_IS_DOING: Final = rf" (?!(?:{_NO_PARTICIPLE})\b)[a-z]{{2,}}ing (?:{_AFTER_PARTICIPLE})\b"
# What is done before a camera; "resigns" is none of them, nor is "stands by its vote".
_POSES: Final = (
    r" (?:poses?|queues?|sits?|stands?|waits?|walks?|waves?) "
    r"(?:along|at|behind|beside|guard|in front|inside|near|next to|outside|past)\b"
)
DEPICTS: Final = re.compile(
    rf"(?:(?:An?{_OF_ONE}|(?:{_SOME}){_OF_SOME}){_IS_DOING}"
    rf"|An?{_OF_ONE} (?:damaged by|destroyed by|flooded by|seen|pictured|photographed)\b"
    rf"|[A-Z][\w’'-]*{_OF_SOME}{_POSES}"
    r"|An? (?:aerial|general|night|panoramic|street) view of\b)"
    r"(?!.*\b(?:is|are)\b)(?!.*\b\w{2,}ed (?!by\b|at\b|in\b))"
)
"""The beginning of a description of what is seen, which has no verb, or one of a pose."""

TELLS: Final = (
    r"(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|says?|said"
    r"|told|tells|wrote|who|whose|born|won|left|lost|made|took|takes?(?= place)|came|went|began|begins|opens|starts"
    r"|ends|found|fought|sank|rose|drove|grew|spoke|threw|became|sold|saw|gave|held|led|met|fell|struck|ran|broke|set"
    r"|hit|killed"
    r"|(?!(?:pictured|photographed|parked|displayed|damaged|destroyed|called(?= to))\b)[a-z]{2,}ed)"
)
"""The verbs of a story: something was, is or will be there, has happened or takes place."""

DATED_CAPTION: Final = re.compile(
    rf"(?!.*\b{TELLS}\b)[A-ZÀ-Þ](?:[^.!?:“”\"]|\.(?! [A-Z])){{15,250}}, (?:[a-z]+ )?[A-Z][\w. ’'-]{{1,30}}"
    r", (?:on )?(?:[A-Z][a-z]{2,8}day, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}\.?",
    re.DOTALL,
)
"""What ends with the place and the day of a picture: "Clouds over the quay in Norby, Norland, May 3, 2026."."""
