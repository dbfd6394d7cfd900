"""Role nouns: the words for offices, ranks, trades, relatives, party members and what happened to people."""

from typing import Final

from summarizer.attribution_in_english.parsing.tokens import Token

TITLES: Final = frozenset(
    "president vice-president minister secretary senator sen representative rep congressman congresswoman"
    " governor gov mayor chancellor premier king queen prince princess pope bishop archbishop cardinal rabbi"
    " imam reverend rev general gen colonel col captain capt major maj lieutenant lt sergeant sgt admiral adm"
    " commander officer detective judge justice ambassador chairman chairwoman chief ceo director professor"
    " coach emperor sheikh sultan".split()
)
"""The words that precede a name and are not part of it."""

COURTESY_TITLES: Final = frozenset({"mr", "mrs", "ms", "miss"})
"""The titles that anybody has."""

ROLE_NOUNS: Final = TITLES | frozenset(
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
    " promoter defenseman defenceman goaltender"
    " anchor presenter artist painter sculptor photographer poet novelist playwright critic curator player"
    " footballer striker midfielder defender goalkeeper quarterback pitcher driver racer cyclist runner"
    " swimmer boxer wrestler skater skier athlete champion winner medalist referee trainer jockey wife husband"
    " widow widower mother father son daughter brother sister uncle aunt cousin grandson granddaughter"
    " grandfather grandmother girlfriend boyfriend fiancé fiancée friend neighbor neighbour colleague resident"
    " native victim witness survivor suspect defendant plaintiff whistleblower hacker gunman killer terrorist"
    " dictator monarch heir successor predecessor representative counsel fellow scholar academic biologist"
    " chemist physicist astronomer geologist meteorologist epidemiologist virologist homeopath dentist"
    " pharmacist veterinarian priest pastor minister monk nun worker employee guard agent detective spy tycoon"
    " patriarch matriarch chef baker butcher barber tailor carpenter electrician plumber"
    " consul cfo cmo coo cto evp mla mlc svp vp".split()
)
"""The nouns by which a definite description may refer to a person: "the minister"."""

# Role nouns that are never used as a definite description of somebody mentioned before.
_FURTHER_ROLE_NOUNS: Final = frozenset(
    "abbess abbot accountant actuary ag aide anchorman animator announcer applicant appointee apprentice archduke"
    " arranger assailant assassin assemblyman assemblymember assistant attaché attacker attendee auctioneer auditor"
    " ayatollah backbencher bailiff ballerina bandleader baroness barrister bartender baseman batsman bearer"
    " beekeeper beneficiary biathlete bidder blogger blower bodybuilder bodyguard bomber bookkeeper bookseller"
    " breadwinner brewer bridegroom brigadier broadcaster builder bureaucrat busker cadet cameraman caregiver carer"
    " caretaker cashier catcher caterer centenarian chaplain chargé chieftain cio civilian claimant cleaner"
    " cleric client climber coder collaborator collector commandant commentator committeeman commodore compatriot"
    " complainant comptroller conductor confidant confidante congregant conspirator constable contractor"
    " contributor controller convert convict coordinator copywriter cornerback coroner corporal cosmonaut"
    " councilman councilmember counsellor counselor courier craftsman creator creditor cricketer crofter culprit"
    " custodian czar dancer deacon decathlete defector deserter detainee devotee dietitian disciple dissident dj"
    " documentarian donor doyen dressmaker duchess duke educator elector emir emissary ensign entertainer enthusiast"
    " equestrian evacuee examiner eyewitness famer farmhand fighter financier firefighter fixer foreigner foreman"
    " fraudster forecaster freeholder frontbencher frontman fugitive fullback fundraiser goalie goalscorer"
    " goddaughter godfather godmother godson goldsmith golfer grader grandchild grandnephew grandparent grocer"
    " groundskeeper guarantor guerrilla guru gymnast hairdresser halfback handler headmaster headmistress headteacher"
    " heiress helper henchman heptathlete herdsman hermit hijacker homemaker homeowner hostage hostess hotelier"
    " housekeeper housewife hurdler illustrator immigrant impresario influencer informant informer inmate innkeeper"
    " instigator insurgent intellectual intermediary intern interpreter interviewer inventor investigator janitor"
    " jeweler jeweller jihadi juror kickboxer kicker kidnapper kingpin laborer labourer lady landlady landlord"
    " landowner laureate legate librarian linebacker lineman linesman litigator longshoreman looter magistrate"
    " marathoner marquess marquis mastermind mechanic messenger midshipman midwife migrant militant militiaman miner"
    " missionary mistress mobster moderator mountaineer msp murderer national navigator neurosurgeon"
    " newscaster newspaperman newsreader nobleman nuncio offender oligarch ombudsman onlooker operative operator"
    " orator organiser osteopath outfielder overseer paddler paralegal paramedic parishioner parliamentarian"
    " participant patient patriot peacemaker pensioner pentathlete performer perpetrator philosopher pilgrim planner"
    " playboy playmaker pm podcaster policeman policymaker postman postmaster powerlifter practitioner preacher"
    " pretender printer printmaker prisoner prodigy programmer prophet proprietor protege protester protestor protégé"
    " protégée provocateur provost pundit prof pupil puppeteer rainmaker rancher realtor recruit recruiter reformer"
    " refugee regent registrar regulator rescuer restaurateur retiree reveler reviewer revolutionary rower ruler"
    " saboteur salesman sceptic schoolboy schoolgirl schoolmate schoolteacher scion screenwriter scriptwriter seamer"
    " seamstress selectman serviceman shareholder sheik shooter shopkeeper shortstop showman showrunner sidekick"
    " signatory skeptic slugger smuggler sniper snowboarder sommelier songwriter soprano speechwriter sportscaster"
    " sportsman sprinter staffer starlet statesman steelworker stewardess stockbroker stockholder storyteller"
    " stowaway strongman stuntman subeditor subscriber suffragette suitor superdelegate supermodel superstar"
    " supervisor surfer surveyor swindler taxpayer technocrat teenager tenant theologian toddler tradesman"
    " trafficker trainee translator trapper traveler traveller triathlete tribesman triplet troubleshooter trucker"
    " trumpeter trustee tsar tutor umpire undersecretary understudy undertaker valet vet vicar vigilante villager"
    " vintner virtuoso viscount vlogger volunteer waiter waitress warlord warrior watchmaker watchman webmaster"
    " weightlifter welder wicketkeeper winemaker worshiper worshipper youngster youtuber zookeeper émigré".split()
)

# Also surnames or adjectives: these are role nouns only in lower case.
_LOWERCASE_ONLY: Final = frozenset(
    "archer baker barber bowler bride butcher buyer captive carpenter celebrity cook dealer elder exile fan"
    " fencer fielder fisher forester forward freshman gardener great groom guardian guide hero hunter icon junior"
    " legend lover mason merchant miller model moderate orphan page parent patron pioneer pirate porter potter"
    " professional progressive ranger rebel rider seller senior shepherd skipper sophomore star steward tailor"
    " tenor thief twin weaver winger".split()
)

# Opinions and labels, which say little about a role, and words that only end like role nouns.
_NOT_ROLE_NOUNS: Final = frozenset(
    "antichrist christ consist desist enlist exist insist persist resist subsist"
    " independent liberal conservative socialist communist racist sexist fascist elitist narcissist assist list mist"
    " fist gist wrist twist heist checklist playlist shortlist blacklist waitlist wishlist placeholder".split()
)
# Before a name only: after one, "MD" says that somebody is a doctor.
_MANAGING_DIRECTOR: Final = "MD"
_PROPER_NOUN_TAGS: Final = frozenset({"NNP", "NNPS"})
_SUFFIXES: Final = ("ist", "ician", "grapher", "woman", "person", "holder", "keeper")

KINSHIP_NOUNS: Final = frozenset(
    "wife husband widow widower mother father son daughter brother sister uncle aunt cousin grandson granddaughter"
    " grandfather grandmother girlfriend boyfriend fiancé fiancée fiance fiancee nephew niece spouse sibling"
    " grandma grandpa mom mum dad stepbrother stepdaughter stepfather stepmother stepsister stepson".split()
)
"""Relatives by birth or marriage."""

RELATIONAL_NOUNS: Final = frozenset(
    "adherent ally backer challenger coauthor cohost colleague companion counterpart coworker critic descendant fan"
    " follower friend mate member mentor namesake neighbor neighbour opponent predecessor proponent recipient rival"
    " roommate subordinate successor supporter surrogate sympathiser sympathizer teammate".split()
)
"""Roles in relation to somebody else: "rival" alone says nothing."""

TRANSIENT_NOUNS: Final = frozenset(
    "advocate alumna alumnus broker citizen contender customer firebrand graduate great hero heroine icon insider"
    " legend loyalist newcomer outsider passenger politician resident star visitor voter".split()
)
"""Roles that are temporary or a matter of opinion."""

PARTISAN_NOUNS: Final = frozenset({"democrat", "republican", "unionist", "labourite", "tory"})
"""Members of a party: said also about people who hold an office."""

GENERIC_NOUNS: Final = frozenset({"man", "woman", "boy", "girl", "person", "teenager", "youth", "guy"})
"""Nouns that need another word to say anything: "a young gay man"."""

_ALL_ROLE_NOUNS: Final = (
    ROLE_NOUNS
    | _FURTHER_ROLE_NOUNS
    | KINSHIP_NOUNS
    | RELATIONAL_NOUNS
    | TRANSIENT_NOUNS
    | PARTISAN_NOUNS
    | GENERIC_NOUNS
) - _NOT_ROLE_NOUNS


def is_role_noun(token: Token) -> bool:
    """Return whether a noun is a singular role noun: "minister", "geologist", but not "ministers"."""
    key = token.lower_.removesuffix(".")
    # The tagger may rightly call "coach" a verb, but never "musician".
    if token.tag_ in {"NNS", "NNPS"} or (token.tag_.startswith("V") and not key.endswith(_SUFFIXES)):
        return False
    if key in _LOWERCASE_ONLY:
        return token.is_lower and token.tag_ in {"NN", "NNP"}
    if key in PARTISAN_NOUNS and token.i and token.nbor(-1).text == "-":
        return False
    if token.text == _MANAGING_DIRECTOR:
        return token.i + 1 < len(token.doc) and token.nbor().tag_ in _PROPER_NOUN_TAGS
    if key == "lady":
        return token.i > 0 and token.nbor(-1).lower_ == "first"
    return key in _ALL_ROLE_NOUNS or (len(key) > 5 and key.endswith(_SUFFIXES) and key not in _NOT_ROLE_NOUNS)


def is_plural_role_noun(token: Token) -> bool:
    """Return whether a noun is a plural role noun: "ministers"."""
    return token.tag_ in {"NNS", "NNPS"} and token.lemma_.lower() in _ALL_ROLE_NOUNS
