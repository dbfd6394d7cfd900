"""Patterns of the notes on an article's versions: corrections, updates, and where it was published first."""

from typing import Final

SAID: Final = r"(?:said|says|told|asked|heard|ruled|wrote)"
"""The verbs of those whom a story, and no note, reports."""

# A sentence of the story may tell of a document and its errors, and then names who said so.
_NOT_REPORTED: Final = rf"(?!.*,[^.,]{{2,60}} {SAID}\b[^.,]{{0,30}}\.)"
_PIECE: Final = r"(?:article|story|headline|post|piece|caption|column)"
_VERSION: Final = rf"[Aa]n? (?:earlier|previous|original) version of th(?:is|e) (?:{_PIECE}|report|graphic)"
_CORRECTED: Final = (
    r"(?:original(?:ly)?|incorrect(?:ly)?|mis\w{4,}|previous(?:ly)?|earlier|correct(?:ed|s|ion)|amended|removed"
    r"|clarif\w+|wrong(?:ly)?|error|mistaken(?:ly)?)"
)
_ERRED: Final = (
    r"(?:(?:had |has )?(?:incorrectly|wrongly|mistakenly|erroneously)|mis(?:stated|spelled|spelt|identified|attributed"
    r"|named|quoted|reported|labell?ed|characteri[sz]ed|represented)|(?:gave|used|had|listed|named|included|cited) "
    r"(?:the|an?) (?:wrong|incorrect|mistaken|erroneous)|contained (?:an?|the) (?:\w+ )?(?:errors?|mistakes?))"
)
CORRECTION: Final = (
    rf"{_NOT_REPORTED}(?:(?i:corrections?|clarifications?|corrections and clarifications|editor['’]?s? note)"
    r"(?:[ ,(][^:!?]{0,30}\d[^:!?]{0,12})?[:.–—-]\s"
    rf"(?=.{{0,250}}\b(?:[Tt]his {_PIECE}|{_VERSION})\b)(?=.{{0,400}}\b{_CORRECTED}\b).+"
    rf"|(?:\(|\*+ ?)?{_VERSION} (?:published [^.,]{{2,40}} )?{_ERRED}\b.+"
    rf"|(?:\(|\*+ ?)?This {_PIECE} (?:(?:was|has been) (?:amended|clarified|corrected|updated) (?:on [^.]{{3,40}} )?"
    r"to (?:remove|reflect|clarify|correct|fix)|(?:had |has )?(?:(?:incorrectly|mistakenly|wrongly|erroneously) \w+ed"
    r"|(?:incorrectly|mistakenly|wrongly|originally|previously) (?:stated|said|misstated|identified|misidentified|gave"
    r"|attributed)))\b.+)"
)
"""What an editor has corrected, however long the note is."""

UPDATED: Final = (
    rf"{_NOT_REPORTED}\(?this (?:story|article|report|version|piece|copy)(?: (?:has been|was|is))? (?:first "
    r"|originally |also |automatically )?(?:published|appeared|updated|corrected(?! by)|corrects|corects|refiled"
    r"|refiles|produced|translated|generated|auto-generated|has been (?:updated|corrected))\b.*"
    rf"|{_NOT_REPORTED}this (?:report|story|article) by [\w .&'-]{{2,40}} was first published (?:on )?"
    r"[a-z]{3,9}\.? \d{1,2},? \d{4}\W*"
)
"""When and where an article was published, in a line in lower case."""

REPUBLISHED: Final = r"This (?:article|story|piece) is republished from .+"
