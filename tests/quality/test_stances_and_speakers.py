"""Stances, inserted and last verbs, and speakers that recent news leaves to the reader: what each text must yield.

A claim is written as `speaker | cue | content`; a text's claims are compared as a whole.
"""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

STANCES = {
    "hopeful that": (
        "The ministry is now hopeful that the dam will open in May.",
        "The ministry | is now hopeful | that the dam will open in May",
    ),
    "sceptical of": ("Ann Lund became sceptical of the old plan.", "Ann Lund | became sceptical of | the old plan"),
    "worried that": (
        "Many farmers are worried that the river will dry up.",
        "Many farmers | are worried | that the river will dry up",
    ),
    "worried about": (
        "Ann Lund was worried about the cost of the dam.",
        "Ann Lund | was worried about | the cost of the dam",
    ),
    "critical of": (
        "Ann Lund has been critical of the new tax.",
        "Ann Lund | has been critical of | the new tax",
    ),
    "adamant": (
        "Ann Lund remained adamant that the dam was safe.",
        "Ann Lund | remained adamant | that the dam was safe",
    ),
    "raised concerns": (
        "Some residents raised concerns over the cost of the dam.",
        "Some residents | raised | concerns over the cost of the dam",
    ),
    "raised questions": (
        "Senator Ann Lund raised questions about the sale of the dam.",
        "Ann Lund | raised | questions about the sale of the dam",
    ),
    "raised doubts": (
        "Velmar's engineers raised doubts about the age of the bridge.",
        "Velmar's engineers | raised | doubts about the age of the bridge",
    ),
    "determined that": (
        "The court determined that the sale was void.",
        "The court | determined | that the sale was void",
    ),
    "determine, caused": (
        "The man carried two maps, leading the prosecutor's office to determine that he was a guide.",
        "the prosecutor's office | to determine | that he was a guide",
    ),
    "felt": (
        "Ann Lund felt the rules were too harsh for small farms.",
        "Ann Lund | felt | the rules were too harsh for small farms",
    ),
}

NO_STANCES = {
    "a thing raises questions": "The fire raised questions about the age of the dam.",
    "one of several things": "One of the strongest storms in years was raising fears of floods.",
    "anybody": "Those who are worried about the dam should stay away.",
    "to be hopeful": "Ann Lund tries to be hopeful about the dam.",
    "not told": "Ann Lund could become sceptical of the plan.",
    "a degree": "Voters are as concerned about schools as about taxes.",
    "hidden clause": "Ann Lund was afraid it would.",
    "one word": "Residents are also worried about parking.",
    "denied": "It's not that Ann Lund feels the rules are too harsh for small farms.",
    "purpose": "The board will meet to determine that nothing is lost.",
    "a consequence": "Police left the bridge at noon, raising questions about the raid.",
    "fate": "Fate determined that they would meet.",
    "history": "History determined that the town would be poor.",
    "of wolves": "The farmer grew wary of the wolves near his barn.",
    "of a mother": "Anna Berg was worried about her mother.",
    "of a son": "Erik Holm became fearful of his son.",
    "of the writer": "My doctor was concerned that I slept too little.",
}

NOBODY_SPEAKS = {
    "score": "Paul Reyes led with 30 points and Joe Hale added 22 for the visitors.",
    "score, before who": (
        "Paul Reyes topped the list with 27 points and Joe Hale added 16 for the Kites, who trailed by nine"
        " at half-time but won by two in Norrby."
    ),
    "score, counted": "Joe Hale added nine points and six rebounds.",
    "score, one": "Joe Hale added a goal just before half-time.",
    "picture of a thing": "A picture posted by the club showed a large fire on the pitch.",
    "footage of an act": "Video footage showed people jumping from the roof.",
    "photos of a scene": "Photos from the town showed broken windows and empty streets.",
    "theory": "Norrby has banned the teaching of the theory, which acknowledges that rivers shift.",
    "ban": "Ann Lund supported laws banning lessons that suggest anyone is better than others.",
    "ban on books": "The council prohibited books that say rivers are alive.",
    "ban on signs": "The town outlawed signs that claim the dam is weak.",
    "sign": "The cart carries a flag to indicate it is near.",
    "sign on a pole": "The truck has a long pole which carries a lamp to show it is loaded.",
    "joins a programme": "Ann Lund joins ‘Norrby Live’ to discuss the sale of the dam.",
    "uncovered": "The boxes revealed a set of golf clubs.",
    "described in science": "Scientists have described two million species.",
}

VERBS_AFTER_CLAUSES = {
    "found, last": (
        "The lake has shrunk by a third since May, Lund found. Ann Lund is a geologist.",
        "Ann Lund | found | The lake has shrunk by a third since May",
    ),
    "found, inside": (
        "Frogs are more at risk, Ann Lund found, because their ponds dry up first.",
        "Ann Lund | found | Frogs are more at risk",
    ),
    "reports, last": (
        "The storm has now weakened and is moving towards Tarn, the Norrby Weather Centre reports.",
        "Norrby Weather Centre | reports | The storm has now weakened and is moving towards Tarn",
    ),
    "reports, initials": (
        "The storm has now weakened, and is rolling towards Tarn, the US National Weather Centre (NWC) reports.",
        "US National Weather Centre | reports | The storm has now weakened, and is rolling towards Tarn",
    ),
    "reports, a name like a word": (
        (
            "If farmers stick to the plan of halving the use of salt to 3 kilos, 4% of toads will have lost their pond"
            " in ten summers, Bishop reports."
        ),
        (
            "Bishop | reports | If farmers stick to the plan of halving the use of salt to 3 kilos, 4% of toads will"
            " have lost their pond in ten summers"
        ),
    ),
    "reports, an agency": (
        "The lake has shrunk again, and is now closed to boats from Tarn, the National Water Agency (NWA) reports.",
        "National Water Agency | reports | The lake has shrunk again, and is now closed to boats from Tarn",
    ),
    "while revealing": (
        "Ann Lund says the advice on her first day was helpful, while also revealing how the team came back.",
        "Ann Lund | says | the advice on her first day was helpful / Ann Lund | revealing | how the team came back",
    ),
    "with adding": (
        "Others said they were pleased to see it, with Paul Reyes adding the town was changing.",
        "Others | said | they were pleased to see it / Paul Reyes | adding | the town was changing",
    ),
    "with noting": (
        "The ministers said the dam was safe, with Ann Lund noting that it was old.",
        "The ministers | said | the dam was safe / Ann Lund | noting | that it was old",
    ),
    "asking for somebody to": (
        "Ann Lund is asking for a jury to look into the sale.",
        "Ann Lund | is asking for | a jury to look into the sale",
    ),
}

SPEAKERS = {
    "another place": (
        (
            "Governor Ann Lund signed the bill. The union welcomed it. In May, it warned people about Vermont after a"
            " law was passed. The governor said the law put Vermont in line with other states."
        ),
        "The governor",
    ),
    "her place": (
        "Governor Ann Lund signed the bill in Vermont. She thanked the union. The governor said the law was fair.",
        "Ann Lund",
    ),
    "in a filing": (
        (
            "Velmar Oil said in a stock exchange filing it knew of no bids for the three wells near Tarn."
            " It added the bidders would have to wait for the board's vote."
        ),
        "Velmar Oil",
    ),
    "in a filing, after others": (
        (
            "The people said the group includes a finance chief. Velmar said in a stock exchange filing it knew of no"
            " bids for the three wells near Tarn. It added the bidders would wait."
        ),
        "Velmar",
    ),
    "in a regulatory filing": (
        "Hale Foods said in a regulatory filing it would close plants. It said the closures would cost $40 million.",
        "Hale Foods",
    ),
    "in a report": ("Velmar said in a report that sales fell. It said the plant would close.", "Velmar"),
    "in a letter": ("The Norrby Council said in a letter it was late. It added that rain was due.", "Norrby Council"),
    "since": (
        "Ann Lund has loved the lake since Paul Reyes, who first mapped it, spoke about his findings to her class.",
        "Paul Reyes",
    ),
    "since, a fascination": (
        (
            "Dr Ann Lund has felt a fascination for the Green Lake mill since Ivar Kron, who once restored the mill,"
            " spoke about his repairs at a club of young builders in Norrby."
        ),
        "Ivar Kron",
    ),
    "since, a passion": (
        (
            "Lund has kept a passion for the old port since Max Reyes, who first mapped the port, talked about his maps"
            " to his students."
        ),
        "Max Reyes",
    ),
    "after": (
        "Ann Lund has kept a copy of the map after Paul Reyes, who drew it, spoke about his findings to her class.",
        "Paul Reyes",
    ),
    "letter, obtained": (
        (
            "Tarn County Attorney Ann Lund sent a letter, obtained by Norrby News, to Tarn County Court Chief Judge"
            " Paul Reyes asking for a special jury to look into the sale."
        ),
        "Ann Lund",
    ),
    "letter, seen": (
        "Ann Lund sent a letter, seen by the paper, to Tarn Superior Court Judge Paul Reyes asking for aid.",
        "Ann Lund",
    ),
    "letter to a judge": (
        "Ann Lund sent a letter to Judge Paul Reyes asking for a special jury.",
        "Ann Lund",
    ),
    "letter to a minister": (
        "In May, Ann Lund wrote a letter to Paul Reyes accusing the firm of theft.",
        "Ann Lund",
    ),
    "whose website": (
        "Tarn is part of the Norrby West local municipality, whose website describes the town as poor.",
        "Norrby West local municipality’s website",
    ),
    "whose report": ("The town hired a small firm, whose report says the dam is weak.", "a small firm’s report"),
    "lead": (
        (
            "A Norrby prosecutor on Thursday requested a special jury.\n\nTarn County District Attorney Ann Lund sent"
            " it to the court."
        ),
        "Ann Lund",
    ),
    "lead, judge": (
        "A federal judge ruled on Monday that the dam may be sold.\n\nU.S. District Judge Paul Reyes waited for weeks.",
        "Paul Reyes",
    ),
    "lead, two judges": (
        "A judge ruled on Monday that the dam may be sold.\n\nJudge Paul Reyes was late. Judge Ann Lund left early.",
        "A judge",
    ),
    "lead, another": (
        "A judge ruled on Monday that the dam may be sold.\n\nBut Judge Paul Reyes has stopped other sales.",
        "A judge",
    ),
    "pilot": (
        "Co-pilot Paul Reyes locked the door. He sat alone. The pilot said the door was shut.",
        "The pilot",
    ),
    "driver": ("Co-driver Paul Reyes left early. The driver said the car was too hot.", "The driver"),
    "pilot, the only one": (
        "Pilot Paul Reyes left the plane. The pilot said it was on fire.",
        "Paul Reyes",
    ),
    "after the raid": (
        "A police alert issued straight after the raid said the thief was on a bicycle.",
        "A police alert",
    ),
}


def told(text):
    found = claims(read_document(text))
    return [f"{claim.speaker or claim.speaker_mention} | {claim.cue} | {' '.join(claim.pieces)}" for claim in found]


@pytest.mark.parametrize("case", STANCES | VERBS_AFTER_CLAUSES)
def test_a_stance_is_a_claim(case):
    text, expected = (STANCES | VERBS_AFTER_CLAUSES)[case]
    assert told(text) == expected.split(" / ")


@pytest.mark.parametrize("case", NO_STANCES | NOBODY_SPEAKS)
def test_nobody_speaks(case):
    assert told((NO_STANCES | NOBODY_SPEAKS)[case]) == []


@pytest.mark.parametrize("case", SPEAKERS)
def test_the_last_claim_has_its_speaker(case):
    text, speaker = SPEAKERS[case]
    last = claims(read_document(text))[-1]
    assert (last.speaker or last.speaker_mention) == speaker


ADDED_LATER = (
    "Joe Hale sat down. Paul Reyes said the dam was old, and Joe Hale nodded. He added that it leaked.",
    "Paul Reyes said the bridge was safe, and Joe Hale nodded. He added that it was new.",
    "Mayor Paul Reyes met Joe Hale. Reyes said Joe Hale had sold the port and Hale was rich. He added that it hurt.",
)
ADDED = (
    "Reacting to Joe Hale’s remarks, Paul Reyes said that Hale had sold the dam. “Hale has sold the dam.\n\n"
    "“This has been his habit for years,” he added."
)


@pytest.mark.parametrize("text", [ADDED, *ADDED_LATER])
def test_somebody_who_adds_has_just_spoken(text):
    assert {claim.speaker for claim in claims(read_document(text))} == {"Paul Reyes"}


SOLE = (
    "“It was a long day,” Ann Lund said.\n\nMuch of the race was new to her team, and there was one part for which Lund"
    " had not been prepared.\n\n“The heat surprised me most. I had to stop twice.”\n\nThe next race is in May."
)
TWO = SOLE.replace("The next race is in May.", "“We are proud of her,” Paul Reyes said.")


def test_a_paragraph_of_speech_after_a_sentence_about_the_only_speaker_is_hers():
    assert any("The heat surprised me" in claim.content for claim in claims(read_document(SOLE)))
    assert not any("The heat surprised me" in claim.content for claim in claims(read_document(TWO)))


DATELINES = {
    "they": ("(Velmar) They say time waits for no man, as Joe Hale found on Monday.", "They"),
    "the group": ("(Velmar) -- The old church is open again. Tickets are free, the group said.", "the group"),
    "they, CNN": ("(CNN)They thought they had found a quiet town.", "They"),
    "the group, CNN": ("(CNN) -- The old church is open again. Tickets are free, the group said.", "the group"),
    "the company": ("NORRBY (Velmar) - The company said it was late.", "The company"),
    "told the agency": (
        "(Velmar) The plant is open again. Joe Hale told Velmar it was late. Nobody was hurt, the company said.",
        "the company",
    ),
    "no dateline": ("The Norrby Water Company (NWC) was late. The company said it was sorry.", "Norrby Water Company"),
    "the agency acts": ("NORRBY (Velmar) - Velmar Inc has sold a plant. The company said it was sorry.", "Velmar Inc"),
}


@pytest.mark.parametrize("case", DATELINES)
def test_the_agency_of_a_dateline_is_nobody_else(case):
    text, speaker = DATELINES[case]
    last = claims(read_document(text))[-1]
    assert (last.speaker or last.speaker_mention) == speaker
