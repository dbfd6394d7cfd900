"""What is a claim and what only a deed, a count, a title or a thing: small texts and all they yield.

A claim is written as `speaker | cue | content`; a text's claims are compared as a whole.
"""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

NO_CLAIMS = {
    "count of cuts": "Velmar announced 4,200 job cuts in March.",
    "count of closures": "Three banks have announced 61 branch closures this year.",
    "count of which": "The port lost most to Velmar, which announced 900 layoffs.",
    "count in a passive": "Some 4,200 job cuts were announced by Velmar in March.",
    "reason for layoffs": "The main reason why firms announced layoffs was the weak krone.",
    "adjective before a noun": "Velmar's disclosed annual emissions rose by a tenth.",
    "adjective in the plural": "The builders' announced job cuts rose in May.",
    "application denied": "An application to hold the fair in the park was denied by Norrby Council.",
    "application rejected": "Norrby Council rejected the application for a premises licence.",
    "plans for a licence": "Aldermen rejected an application for a night ferry licence.",
    "request denied": "The ministry denied the request for more ships.",
    "amendment rejected": "The senate rejected two amendments to the bill.",
    "denied a licence": "Ann Lund was denied a licence by the council.",
    "denied entry": "Erik Holm was denied entry by border guards.",
    "denied bail": "Erik Holm was denied bail.",
    "none accused": "None of those builders have been accused of theft.",
    "nobody blamed": "Nobody has been blamed for the fire.",
    "no officers accused": "No officers were accused of lying.",
    "ruled a suicide": "The man died in 2019, which was ruled a suicide.",
    "pronounced dead": "The driver was pronounced dead in hospital.",
    "believed to be": "The man is believed to be in his thirties.",
    "thought to have": "Two divers were thought to have drowned.",
    "advised": "Hikers have been advised to sleep in huts.",
    "dubbed": "The five have been dubbed “the Norrby set”.",
    "dismissed": "The captain was dismissed for a foul.",
    "plea to charges": "Two sailors pleaded guilty to all five charges last week.",
    "results highlight": "The results highlight possible errors.",
    "they highlight": "The results show which mill won, and they highlight possible errors.",
    "figures underscore": "The figures underscore the gap between the towns.",
    "film shows": "The film showed officers talking in fear.",
    "it reveals": "The rift is old, and it reveals how bad the talks were.",
    "documents mentioning": "The files held few photos of Erik Holm or documents mentioning him.",
    "letters mentioning": "They found six letters mentioning the mill.",
    "author of books": (
        "Ann Lund was also the author of two books: “Fridays with Tom,” about a friend; and “The Mill,” a memoir."
    ),
    "wrote books": "Ann Lund wrote two books: “The Quiet Mill,” a history, and “A Voice in the Hall,” a memoir.",
    "wrote a book": "Ann Lund wrote “The Quiet Mill” in 1990.",
    "sang a song": "Erik Holm sang “Blue Lantern Days” at the fair.",
    "statements make clear": "The mayor's statements make it clear that the row is not over.",
    "comments made clear": "His comments made clear that the row was not over.",
    "shared views": "Builders shared ideas at the event, underscoring the city's interest in dams.",
    "found him slumped": "Ann Lund found him slumped at the wheel.",
    "talk about": "Talk about a bad day.",
    "directed a film": "Erik Holm directed a film about the mill.",
    "directed to a road": "Police directed drivers to a side road.",
    "pushed back the army": "The army pushed back against the invaders.",
    "pushed back the date": "The council pushed back the date to May.",
}


@pytest.mark.parametrize("case", NO_CLAIMS)
def test_nobody_says_anything(case):
    assert [written(claim) for claim in claims(read_document(NO_CLAIMS[case]))] == []


CLAIMS = {
    "announced that": (
        "Velmar announced that it would cut 900 jobs.",
        ["Velmar | announced | that it would cut 900 jobs"],
    ),
    "announced plans": (
        "Velmar announced 12 measures to cut costs.",
        ["Velmar | announced | 12 measures to cut costs"],
    ),
    "announced a retirement": ("Ann Lund announced her retirement.", ["Ann Lund | announced | her retirement"]),
    "rejected a claim": ("Ann Lund rejected the accusation.", ["Ann Lund | rejected | the accusation"]),
    "rejected as": (
        'The council rejected the motion as "a waste of money".',
        ['The council | rejected | the motion as "a waste of money"'],
    ),
    "dismissed as": (
        'The president dismissed the plan for a new licence as "madness".',
        ['The president | dismissed | the plan for a new licence as "madness"'],
    ),
    "denied as": ('Lund denied the request as "absurd".', ['Lund | denied | the request as "absurd"']),
    "rejected as a threat": (
        "The president rejected the proposal for a new licence as a threat to peace.",
        ["The president | rejected | the proposal for a new licence as a threat to peace"],
    ),
    "appeal for": ("The pope rejected the appeal for peace.", ["The pope | rejected | the appeal for peace"]),
    "sanctions": (
        "The EU announced 12 sanctions against the bank.",
        ["EU | announced | 12 sanctions against the bank"],
    ),
    "measures": (
        "The government announced 12 measures against the drought.",
        ["The government | announced | 12 measures against the drought"],
    ),
    "missions": ("NASA announced two missions to Venus.", ["NASA | announced | two missions to Venus"]),
    "ministers": ("The king announced five new ministers on Monday.", ["The king | announced | five new ministers"]),
    "declared by": (
        "The town was declared a disaster area by Governor Ann Lund on Monday.",
        ["Ann Lund | declared | The town […] a disaster area"],
    ),
    "called by": ("He was called a liar by Tom Marsh.", ["Tom Marsh | called | He […] a liar"]),
    "labelled by": ("He was labelled a liar by Tom Marsh.", ["Tom Marsh | labelled | He […] a liar"]),
    "paraphrase that goes on after a comma": (
        "Holm said the dam was old and very weak. On Tuesday Holm said the dam was old and very weak, cracked and wet.",
        ["Holm | said | the dam was old and very weak, cracked and wet"],
    ),
    "the opposite, quoted in part": (
        (
            "Holm said the council “would pay the miners”. On Tuesday Holm said the council “would pay the miners”"
            " nothing until May."
        ),
        [
            "Holm | said | the council “would pay the miners”",
            "Holm | said | the council “would pay the miners” nothing until May",
        ],
    ),
    "the opposite": (
        (
            "Holm said the government would pay the miners. On Tuesday Holm said the government would pay the miners"
            " nothing until May."
        ),
        [
            "Holm | said | the government would pay the miners",
            "Holm | said | the government would pay the miners nothing until May",
        ],
    ),
    "rejected appeals": (
        "The army rejected appeals for calm.",
        ["The army | rejected | appeals for calm"],
    ),
    "pronounced by": (
        "The plan was pronounced dead by Ann Lund.",
        ["Ann Lund | pronounced | The plan […] dead"],
    ),
    "accused": ("Erik Holm was accused of theft.", ["- | accused | Erik Holm […] of theft"]),
    "poll shows": ("Polls show Lund leading in the south.", ["Polls | show | Lund leading in the south"]),
    "report highlights": (
        "A report highlighted the bad state of the dam.",
        ["A report | highlighted | the bad state of the dam"],
    ),
    "results show that": (
        "The results show that the gap has grown.",
        ["The results | show | that the gap has grown"],
    ),
    "made clear": (
        "Ann Lund made it clear that the row was over.",
        ["Ann Lund | made it clear | that the row was over"],
    ),
    "found that": ("Police found that he was asleep.", ["Police | found | that he was asleep"]),
    "wrote words": ("Ann Lund wrote “I will not go” on the wall.", ["Ann Lund | wrote | “I will not go” on the wall"]),
    "furious": ("Ann Lund was furious: “The mill is ours,” she said.", ["Ann Lund | said | “The mill is ours,”"]),
    "underscored": (
        "Ann Lund underscored the need for a new dam.",
        ["Ann Lund | underscored | the need for a new dam"],
    ),
    "directed that": (
        "Mayor Ann Lund directed that sandbags be put in place.",
        ["Ann Lund | directed | that sandbags be put in place"],
    ),
    "directed them to": (
        "The council directed Velmar to repair the dam.",
        ["The council | directed | Velmar to repair the dam"],
    ),
    "pushed back against": (
        "Ann Lund pushed back against claims that she had lied.",
        ["Ann Lund | pushed back against | claims that she had lied"],
    ),
    "pushed back on": (
        "Holm pushed back on those accusations.",
        ["Holm | pushed back on | those accusations"],
    ),
    "pushed back on as": (
        "Democrats pushed back on the attacks as harmful to the town.",
        ["Democrats | pushed back on | the attacks as harmful to the town"],
    ),
    "stressing that": (
        "Stressing his point, Mr Berg said the town was poor.",
        ["Berg | said | the town was poor"],
    ),
    "longer elsewhere": (
        "“The dam is old and very weak,” Ann Lund said.\n\n“The dam is old and very weak and leaks,” Ann Lund said.",
        ["Ann Lund | said | “The dam is old and very weak and leaks,”"],
    ),
    "short words twice": (
        "“No, never,” Ann Lund said.\n\n“No, never, not while the mill is running,” Ann Lund said.",
        ["Ann Lund | said | “No, never,”", "Ann Lund | said | “No, never, not while the mill is running,”"],
    ),
    "another's words": (
        "“The dam is old and very weak,” Erik Holm said.\n\n“The dam is old and very weak and leaks,” Ann Lund said.",
        [
            "Erik Holm | said | “The dam is old and very weak,”",
            "Ann Lund | said | “The dam is old and very weak and leaks,”",
        ],
    ),
}


@pytest.mark.parametrize("case", CLAIMS)
def test_somebody_says_so(case):
    text, expected = CLAIMS[case]

    assert [written(claim) for claim in claims(read_document(text))] == expected


def written(claim):
    speaker = claim.speaker or claim.speaker_mention or "-"
    return f"{speaker} | {claim.cue} | {' […] '.join(claim.pieces)}"
