"""The signs of a picture in a text: what a caption points at, what it shows, and the credit at its end.

One question is decided here for every stage: whether the words of a sentence alone tell that it is about a picture. The
summary takes none as a point, and attribution gives the people in one no words of the story. Each stage adds what only
it sees: reading the credits and the lines around, attribution the grammar, and the summary the names behind a line.
"""

import re
from typing import Final

# The words by which a caption points at its picture. One bracket may stand in the story: "Lund (left) was jailed".
_POINTER: Final = re.compile(
    r"\W*(?:(?:also )?pictured\b[^.:]{0,40}:|\w+:[^.]{0,80}, pictured,|pictured (?:with|above|left|right|here|in|at|on"
    r"|is|are|outside|inside|after|before|during)\b)"
    r"|.*\((?:picture|image|photo|photograph|pic|credit)s?: [^)]+\)"
    r"|.*\((?:left|right|centre|center|far left|far right)\).*\((?:left|right|centre|center|far left|far right)\)"
    # Something may be pictured on a stamp or a wall, and what is told of those "who are pictured" is the story.
    r"|(?:(?!\b(?:who|which|where|that|whose)\b).){0,120}?\b(?:is|are) pictured\b"
    r"(?! on (?:an?|the|its|his|her|their|all|every|most)\b)",
    re.IGNORECASE | re.DOTALL,
)

# The brackets of a caption: "(left)" with "(right)", "(picture: Ann Lund)", "Lund (4) moves the ball during …".
_BRACKETS: Final = re.compile(
    r"\((?:(?:far|top|bottom|centre|center) )?(?:left|right|pictured)(?:,[^)]*)?\).*\((?:left|right|centre|center)\)"
    r"|\((?:photo|picture|image|credit|file)\b[^)]*\)"
    r"|\w \(\d{1,2}\) (?:battle|block|carrie|catche|celebrate|defend|dive|dribble|drive|dunk|fight|goe|head|jump|kick"
    r"|leap|look|move|passe|pitche|pull|reache|run|score|shoot|slide|swing|tackle|throw|trie)s\b.*"
    r"\b(?:ball|basket|court|final|game|goal|half|inning|match|net|period|pitch|play|puck|quarter|race|shot)\b",
    re.IGNORECASE,
)

# What a picture shows: "Navy image of pirates in October." A sentence about a picture has a verb.
_PICTURE_OF: Final = re.compile(
    r"(?:(?:An?|The|[A-Z][\w.’'-]*|file|handout|undated|aerial|satellite) ){0,4}"
    r"(?:[Ii]mage|[Pp]hoto(?:graph)?|[Pp]icture|[Ii]llustration|[Ss]creengrab) (?:of|showing|taken|provided|released)\b"
    r"(?!.*\b(?:is|are|was|were|has|have|had|shows?|showed|went|made|won|led|left|lost|took|came|sold|hung|caused|brought"
    # A picture may be of people "jailed in May", but one that "shocked the world" is told about.
    r"|[a-z]{2,}ed(?! (?:after|at|by|during|for|from|in|on|to|with)\b))\b)"
)

CREDIT_ALONE: Final = re.compile(r"[A-Z][\w’'-]*(?:[/ ][A-Z][\w’'-]*){1,3}")
"""What ends a caption's line without a full stop: "Ann Lund", "Agency/Ann Lund". One word is a button."""


def is_about_picture(sentence: str) -> bool:
    """Return whether the words of a sentence tell that it is the caption of a picture: "Pictured: Ann Lund"."""
    # Cheap signs first: most sentences have none of them.
    if ("(" in sentence or "ictured" in sentence) and _POINTER.match(sentence):
        return True
    return ("(" in sentence and _BRACKETS.search(sentence) is not None) or names_picture(sentence)


def names_picture(sentence: str) -> bool:
    """Return whether a sentence begins with the noun for a picture: "Photo of the mill."."""
    return _PICTURE_OF.match(sentence) is not None
