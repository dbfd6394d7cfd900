"""What people expect, consider, refuse to believe and want of others: what each text must yield.

A claim is written as `speaker | cue | content`; a text's claims are compared as a whole.
"""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

VIEWS_AND_REQUESTS = (
    (
        "Engineers expect the new lock to open by June.",
        "Engineers | expect | the new lock to open by June",
    ),
    (
        "The Tarn Bank expects that rents will fall in the spring.",
        "Tarn Bank | expects | that rents will fall in the spring",
    ),
    (
        "Ann Lund anticipated that the mill would close.",
        "Ann Lund | anticipated | that the mill would close",
    ),
    (
        "Her doctor assumed she had a harmless infection of the throat.",
        "Her doctor | assumed | she had a harmless infection of the throat",
    ),
    (
        "The court of appeal held that the sale of the mill was void.",
        "The court of appeal | held | that the sale of the mill was void",
    ),
    (
        "The union, which considers the offer unfair, called for a strike.",
        "The union | considers | the offer unfair / The union | called for | a strike",
    ),
    (
        "Ann Lund considers the toll a burden on farmers.",
        "Ann Lund | considers | the toll a burden on farmers",
    ),
    (
        "Critics see the tax as a gift to landlords.",
        "Critics | see | the tax as a gift to landlords",
    ),
    (
        "Norrby regards the island as part of its territory.",
        "Norrby | regards | the island as part of its territory",
    ),
    (
        "The Harbour Agency defines a flood as two days of high water.",
        "Harbour Agency | defines | a flood as two days of high water",
    ),
    (
        "Police identified the driver as Karl Holm, a baker.",
        "Police | identified | the driver as Karl Holm, a baker",
    ),
    (
        "Two newspapers have identified the couple as Karl and Ida Holm.",
        "Two newspapers | identified | the couple as Karl and Ida Holm",
    ),
    (
        "The ministry closed the mill, with Velmar characterizing the order as a mistake.",
        "Velmar | characterizing | the order as a mistake",
    ),
    (
        "Parents found the new rules to be confusing.",
        "Parents | found | the new rules to be confusing",
    ),
    (
        "Many in the council don't think the bridge will last another winter.",
        "Many in the council | don't think | the bridge will last another winter",
    ),
    (
        "Ann Lund does not believe that the mill can be saved.",
        "Ann Lund | does not believe | that the mill can be saved",
    ),
    (
        "Unions are pressuring the ministry to raise the minimum wage.",
        "Unions | are pressuring | the ministry to raise the minimum wage",
    ),
    (
        "The council has invited residents to comment on the plan.",
        "The council | invited | residents to comment on the plan",
    ),
    (
        "Councillor Ann Lund asked the ferry firms for a promise that no trip would be cancelled.",
        "Ann Lund | asked | the ferry firms for a promise that no trip would be cancelled",
    ),
    (
        "Ann Lund warned the council against another rise in fares.",
        "Ann Lund | warned | the council against another rise in fares",
    ),
    (
        "Nurses pushed for a new pay agreement.",
        "Nurses | pushed for | a new pay agreement",
    ),
    (
        "The brewers hope for state aid before the winter.",
        "The brewers | hope for | state aid before the winter",
    ),
    (
        "The brewers asked the council for a longer exemption.",
        "The brewers | asked | the council for a longer exemption",
    ),
    (
        "The bank asked Karl Holm for another $9,000.",
        "The bank | asked | Karl Holm for another $9,000",
    ),
    (
        "The union labelled the new law as a trap.",
        "The union | labelled | the new law as a trap",
    ),
    (
        "Farmers see the dam as part of their heritage.",
        "Farmers | see | the dam as part of their heritage",
    ),
    (
        "Residents worry about the price of water.",
        "Residents | worry about | the price of water",
    ),
    (
        "Farmers worry about the spread of blight and other diseases.",
        "Farmers | worry about | the spread of blight and other diseases",
    ),
    (
        "Officials worry about another attack on the ferries.",
        "Officials | worry about | another attack on the ferries",
    ),
    (
        "The judge faulted the council for its late reply.",
        "The judge | faulted | the council for its late reply",
    ),
    (
        "The minister rebuked Karl Holm for suggesting that the dam was old.",
        "The minister | rebuked | Karl Holm for suggesting that the dam was old",
    ),
    (
        "Farmers welcomed the decision to reopen the lock.",
        "Farmers | welcomed | the decision to reopen the lock",
    ),
    (
        "The town paid for a bridge that Karl Holm blasted in a speech as “a bad joke.”",
        "Karl Holm | blasted | a bridge as “a bad joke.”",
    ),
    (
        "Many businesses agree that the toll is too high.",
        "Many businesses | agree | that the toll is too high",
    ),
    (
        "The handbook notes that drivers must rest every two hours.",
        "The handbook | notes | that drivers must rest every two hours",
    ),
    (
        "Ann Lund lamented losing the ferry to Norrby.",
        "Ann Lund | lamented | losing the ferry to Norrby",
    ),
    (
        "The town paid for a wall that Karl Holm slammed as “useless”.",
        "Karl Holm | slammed | a wall as “useless”",
    ),
    (
        "Many residents see the harbour as a danger to swimmers - and they are not alone.",
        "Many residents | see | the harbour as a danger to swimmers",
    ),
    (
        "The chair scolded Karl Holm for arriving late.",
        "The chair | scolded | Karl Holm for arriving late",
    ),
)

# Bodies whose names end like those of things, "-tion", "-al" or "-ity", speak.
ORGANIZATIONS = (
    ("The coalition rejected the plan for a new dam.", "The coalition | rejected | the plan for a new dam"),
    ("The hospital denied that the nurse had been late.", "The hospital | denied | that the nurse had been late"),
    ("The local charity called for a ban on plastic bags.", "The local charity | called for | a ban on plastic bags"),
    ("The township fears that the mill will close.", "The township | fears | that the mill will close"),
)

DOUBTS = (
    (
        "Engineers haven't been confident that they can mend the old lock.",
        "Engineers | haven't been confident | that they can mend the old lock",
    ),
    (
        "Farmers are not sure that the mill pays enough.",
        "Farmers | are not sure | that the mill pays enough",
    ),
    (
        "Ann Lund is not optimistic that the ferry will return.",
        "Ann Lund | is not optimistic | that the ferry will return",
    ),
    (
        (
            "New Norrby (NA) – Award-winning actress Ida Holm, star of “The Mill,” is not sure she will sing for "
            "Karl Berg."
        ),
        "Ida Holm | is not sure | she will sing for Karl Berg",
    ),
)

NOTHING_SAID = (
    "Ann Lund is not sure about it.",
    "The harm that she claims to have suffered was small.",
    "The fact that the paper named Norrby as the coldest town was forgotten.",
    "It is not certain that the mill will close.",
    "Voters are not as sure that she will win as last year.",
    "The demolition rejected the idea of a garden.",
    "The operation demands great care.",
    "Some people who claim to be doctors sell it.",
    "Ann Lund, who claims to have been there, left the mill.",
    "Voters who consider themselves poor stayed at home.",
    "Fans who see her as a star came early.",
    "There is nothing to suggest that his teachers considered him lazy at school.",
    "Maybe he assumes that the mill will close soon.",
    "He assumed a harsher tone should the mill not pay.",
    "They invited her to join the choir.",
    "The town invited fans to visit the mill.",
    "The board named Ann Lund as its chair.",
    "She identified herself as a nurse from Norrby.",
    "The sailor held that rope for an hour.",
    "The baker saw her as she left the mill.",
    "Ann Lund saw the storm as a bad joke.",
    "The team pushed for a win.",
    "They hoped for rain.",
    "Ann Lund asked him for a dance.",
    "He warned her of it.",
    "I don't think that the mill will close.",
    "She did not believe it.",
    "The town considered closing the mill.",
    "The council considered who should pay for the dam.",
    "The porter asked the travellers for their heavy bags.",
    "Karl Holm asked the barman for a jug of cider.",
    "The painter asked the farmer for his daughter's hand.",
    "The hikers pushed for two days through the marsh.",
    "Ann Lund pushed for the upper hut before dark.",
    "Supporters of Norrby hoped for an early goal.",
    "Guests view the cellar as part of the visit.",
    "Pupils see the mill as part of a school trip.",
    "The council viewed the film as part of an inquiry.",
    "Visitors view the bridge as a picture in a mirror.",
    "Karl Holm worried about the goat in the shed.",
    "The farmers hoped for their money.",
    "The police asked Karl Holm for his driving licence.",
    "The trainer held that nobody should sleep.",
    "The mill found its sales to be half of what they were.",
    "Ann Lund expected nobody to come.",
    "Ann Lund berated the guards for ten minutes.",
    "The chair scolded Karl Holm for an hour.",
    "Ann Lund chided the guests for half an hour.",
    "The porter labelled the crates as heavy.",
    "Ann Lund labelled them as empty.",
    "Ann Lund expected her to write.",
    "Karl Holm expected them to wait for him.",
    "The miller invited her to share his tent.",
    "Karl Holm invited Ann Lund to marry him.",
)


def told(text):
    found = claims(read_document(text))
    return [f"{claim.speaker or claim.speaker_mention} | {claim.cue} | {' '.join(claim.pieces)}" for claim in found]


@pytest.mark.parametrize(("text", "expected"), VIEWS_AND_REQUESTS + ORGANIZATIONS + DOUBTS)
def test_a_view_or_a_request_is_a_claim(text, expected):
    assert told(text) == expected.split(" / ")


@pytest.mark.parametrize("text", NOTHING_SAID)
def test_nothing_is_said(text):
    assert told(text) == []


def test_who_does_not_share_a_thought_denies_it():
    (claim,) = claims(read_document("Ann Lund does not believe that the mill can be saved."))
    assert claim.denied
