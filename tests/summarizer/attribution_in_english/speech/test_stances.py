import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def claims_in(text):
    return [(claim.speaker, claim.cue, claim.content) for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Residents want the council to close the road at night.",
            ("Residents", "want", "the council to close the road at night"),
        ),
        (
            "Campaigners had wanted ministers to scrap the tax, which brings in little.",
            ("Campaigners", "wanted", "ministers to scrap the tax"),
        ),
        ("The union wants proof that the mill is safe.", ("The union", "wants", "proof that the mill is safe")),
        (
            "Doctors have sounded the alarm over the shortage of beds.",
            ("Doctors", "sounded", "the alarm over the shortage of beds"),
        ),
        (
            "The Norrby Post understands that the mill will close in May.",
            ("Norrby Post", "understands", "that the mill will close in May"),
        ),
        (
            "The agency flagged the bridge as “likely to fail within a year”.",
            ("The agency", "flagged", "the bridge as “likely to fail within a year”"),
        ),
        (
            "Ann Lund paid tribute to the miners for helping to “keep the town alive”.",
            ("Ann Lund", "paid tribute to", "the miners for helping to “keep the town alive”"),
        ),
        (
            "Ann Lund opened her speech by defending her record on housing.",
            ("Ann Lund", "defending", "her record on housing"),
        ),
        (
            "Several of the guests described Holm pushing a waiter against the wall.",
            ("Several of the guests", "described", "Holm pushing a waiter against the wall"),
        ),
        (
            "Nora Stein also intended to argue the ferry's papers were forged.",
            ("Nora Stein", "intended to argue", "the ferry's papers were forged"),
        ),
        (
            "Two miners refused to leave, while the guards swore to the judge that they had shut the gate.",
            ("the guards", "swore", "that they had shut the gate"),
        ),
        (
            "Wardens have asked residents who know of a loose dog to ring the pound.",
            ("Wardens", "asked", "residents who know of a loose dog to ring the pound"),
        ),
        (
            "Karl Holm has been lobbying for the council to lift the ban.",
            ("Karl Holm", "has been lobbying for", "the council to lift the ban"),
        ),
        (
            "The mayor informed lawmakers Friday of the town's intention to close the mill.",
            ("The mayor", "informed", "lawmakers Friday of the town's intention to close the mill"),
        ),
        (
            "Norrby Council unveiled a plan to reopen the old mill.",
            ("Norrby Council", "unveiled", "a plan to reopen the old mill"),
        ),
        (
            "Detective Ann Hale linked the suspect to the robbery.",
            ("Ann Hale", "linked", "the suspect to the robbery"),
        ),
        (
            "Security experts linked the breach to a gang of former clerks.",
            ("Security experts", "linked", "the breach to a gang of former clerks"),
        ),
        (
            "The BBC understands that the mill will close in May.",
            ("BBC", "understands", "that the mill will close in May"),
        ),
        (
            "The minister unveiled a package of reforms.",
            ("The minister", "unveiled", "a package of reforms"),
        ),
        (
            "Researchers linked the leak to old pumps.",
            ("Researchers", "linked", "the leak to old pumps"),
        ),
        (
            "The judge communicated to the lawyers that a better way would be to plant trees.",
            ("The judge", "communicated", "that a better way would be to plant trees"),
        ),
        (
            "A reconstruction of the theft suggested the guard had found an open door.",
            ("A reconstruction of the theft", "suggested", "the guard had found an open door"),
        ),
        (
            "Ann Lund remembers standing in line for bread.",
            ("Ann Lund", "remembers", "standing in line for bread"),
        ),
        (
            "The council opposed the long bridge deployment.",
            ("The council", "opposed", "the long bridge deployment"),
        ),
    ],
)
def test_a_stance_is_a_claim(text, claim):
    assert claim in claims_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund wants her to stay.",
        "Ann Lund wants to be a doctor.",
        "Karl Holm wanted the children to play outside.",
        "People who want the council to act came to the hall.",
        "Karl Holm sounded the horn over the bay.",
        "Ann Lund understands that it is hard.",
        "Karl Holm paid tribute to the dead on Monday.",
        "Tarn defended their record at home.",
        "The club defended its title in May.",
        "The rule is intended to argue nothing.",
        "Karl Holm refused to go, saying nothing.",
        "Norrby opposed Tarn in the final.",
        "Karl Holm wants Ann Lund to admit that the dam was weak.",
        "Ann Lund opposes the plan, which is dear.",
        "The new offices link the station to the park.",
        "The mayor unveiled a statue of the miner.",
        "Ann Lund remembered her coat.",
        "The police officer linked arms with the mayor.",
        "Engineer Tom Hale linked the two villages with a bridge in 1990.",
        "The trainer linked the rope to the saddle.",
        "Surgeons linked the artery to a vein.",
        "The driver linked the trailer to the van.",
        "Karl Hale unveiled a package of sweets for the children.",
        "The chef unveiled a package of cakes for the fair.",
        "The designer unveiled a programme of shows.",
        "Artist Mia Berg unveiled a scheme of murals.",
        "Band members paid tribute to Hale for an hour with songs.",
        "Lund paid tribute to the victims for the last time as the service ended.",
        "Norland understands that the talks may fail.",
        "The King understands that the church is poor.",
        "The Church understands that many are poor.",
        "Mia Berg remembered locking the door.",
        "Hale wants his son to win the cup.",
        "The parents have been communicating through a group since Monday.",
    ],
)
def test_what_somebody_only_does_is_no_stance(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "The villagers are convinced that the firm was hiding the leak.",
            ("The villagers", "are convinced", "that the firm was hiding the leak"),
        ),
        (
            "Investigators were convinced that the fire was set on purpose.",
            ("Investigators", "were convinced", "that the fire was set on purpose"),
        ),
        (
            "The union met on Monday. It wants the council to act on the leak.",
            ("The union", "wants", "the council to act on the leak"),
        ),
        (
            "The ministry met the firm. It opposed the plan to sell the mill.",
            ("The ministry", "opposed", "the plan to sell the mill"),
        ),
        (
            "The court heard the case. It warned the state against cutting more trees.",
            ("The court", "warned", "the state against cutting more trees"),
        ),
        (
            "The charity spoke to the Herald. It is worried that the birds will leave.",
            ("The charity", "is worried", "that the birds will leave"),
        ),
    ],
)
def test_a_body_called_it_and_the_convinced_take_stances(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody is convinced that the dam will hold.",
        "Karl Holm needs to be convinced that the dam is safe.",
        "It is certain that the dam will break.",
        "The storm came late. It felt like the end of the world.",
        "The dam is old. It raises questions about safety in the valley.",
        "The sign is new. It warns drivers of ice.",
    ],
)
def test_it_takes_no_stance_if_it_is_no_body(text):
    assert claims_in(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Campaigners want the ministry to declare a rent emergency in Norrby.",
            ("Campaigners", "want", "the ministry to declare a rent emergency in Norrby"),
        ),
        (
            "Parents want the school to disclose the results of the tests.",
            ("Parents", "want", "the school to disclose the results of the tests"),
        ),
        (
            "Residents want the mayor to reject the plan.",
            ("Residents", "want", "the mayor to reject the plan"),
        ),
        (
            "Opposition leader Ann Lund flagged concerns over the sale of trams.",
            ("Ann Lund", "flagged", "concerns over the sale of trams"),
        ),
        (
            "Tom Hale, a retired welder, graded the mayor a 2.",
            ("Tom Hale", "graded", "the mayor a 2"),
        ),
        (
            "Susan Holm, a teacher, rated the mayor's first year a 9 out of 10.",
            ("Susan Holm", "rated", "the mayor's first year a 9 out of 10"),
        ),
        ("The report listed drones as a threat to ports.", ("The report", "listed", "drones as a threat to ports")),
        ("The group has advocated for a ban on trawling.", ("The group", "advocated for", "a ban on trawling")),
        ("Ann Lund advocates a tax on yachts.", ("Ann Lund", "advocates", "a tax on yachts")),
        (
            "Lena Roth suspects she caught the virus on a ferry.",
            ("Lena Roth", "suspects", "she caught the virus on a ferry"),
        ),
        (
            "Ann Lund took issue with the fee because it drove pupils to another town.",
            ("Ann Lund", "took issue with", "the fee because it drove pupils to another town"),
        ),
        (
            "Karl Holm took exception to the claim that buses are late.",
            ("Karl Holm", "took exception to", "the claim that buses are late"),
        ),
        (
            "Nine bakers have this week loudly expressed their dissatisfaction with the price of flour.",
            ("Nine bakers", "expressed", "their dissatisfaction with the price of flour"),
        ),
    ],
)
def test_further_stances_are_claims(text, claim):
    assert claims_in(text) == [claim]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund, a trader, listed the flat as her home.",
        "She rated the hotel highly.",
        "The bank rated the bond at Baa1.",
        "Karl Holm scored a goal in the match.",
        "Ann Lund took issue with him.",
        "Ann Lund wants Karl Holm to admit that the dam was weak.",
    ],
)
def test_what_says_nothing_of_a_view_is_no_stance(text):
    assert claims_in(text) == []
