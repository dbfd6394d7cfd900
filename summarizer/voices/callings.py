"""The nouns that say what somebody is: offices, ranks, trades, kin, parties, and what befell them."""

from typing import Final

TITLES: Final = frozenset(
    "president vice-president minister secretary senator sen representative rep congressman congresswoman"
    " governor gov mayor chancellor premier king queen prince princess pope bishop archbishop cardinal rabbi"
    " imam reverend rev general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm"
    " commander officer detective judge justice ambassador chairman chairwoman chief ceo director professor"
    " coach emperor sheikh sultan".split()
)
"""The words that stand before a name and are not part of it."""

ROLES: Final = TITLES | frozenset(
    "leader spokesman spokeswoman spokesperson official adviser advisor analyst economist expert scientist"
    " researcher historian author writer journalist reporter correspondent columnist editor publisher lawyer"
    " attorney solicitor prosecutor doctor physician surgeon nurse psychologist psychiatrist engineer"
    " architect designer developer founder co-founder cofounder owner manager executive partner investor"
    " banker trader entrepreneur businessman businesswoman billionaire millionaire mogul magnate activist"
    " campaigner organizer lobbyist strategist consultant pollster politician lawmaker legislator candidate"
    " nominee incumbent hopeful frontrunner contender rival republican democrat socialist conservative liberal"
    " independent member delegate deputy envoy diplomat negotiator mediator inspector commissioner"
    " administrator superintendent principal dean rector chair chairperson head boss president-elect"
    " secretary-general treasurer clerk speaker whip mp mep councillor councilor alderman sheriff marshal"
    " warden soldier veteran pilot astronaut sailor fisherman farmer teacher student lecturer instructor actor"
    " actress singer musician composer rapper drummer guitarist director producer filmmaker comedian host"
    " anchor presenter artist painter sculptor photographer poet novelist playwright critic curator player"
    " footballer striker midfielder defender goalkeeper quarterback pitcher driver racer cyclist runner"
    " swimmer boxer wrestler skater skier athlete champion winner medalist referee trainer jockey wife husband"
    " widow widower mother father son daughter brother sister uncle aunt cousin grandson granddaughter"
    " grandfather grandmother girlfriend boyfriend fiancé fiancée friend neighbor neighbour colleague resident"
    " native victim witness survivor suspect defendant plaintiff whistleblower hacker gunman killer terrorist"
    " dictator monarch heir successor predecessor representative counsel fellow scholar academic biologist"
    " chemist physicist astronomer geologist meteorologist epidemiologist virologist homeopath dentist"
    " pharmacist veterinarian priest pastor minister monk nun worker employee guard agent detective spy tycoon"
    " patriarch matriarch chef baker butcher barber tailor carpenter electrician plumber".split()
)
"""The nouns by which a description finds its bearer: "the minister"."""
