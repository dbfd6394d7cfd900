import pytest

from summarizer.attribution_in_english.entities.clusters import clusters
from summarizer.attribution_in_english.parsing.pipeline import parse
from summarizer.model import ActorKind


def clusters_by_name(text):
    return {cluster.name: cluster for cluster in clusters(parse(text))}


def test_a_surname_is_merged_into_the_full_name():
    people = clusters_by_name("Ann Lund spoke first. Later Lund left with her son. Mrs. Lund was late.")

    assert people["Ann Lund"].aliases == ("Lund",)
    assert len(people["Ann Lund"].mentions) == 3


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The U.S. agreed. Later the United States paid, said America.", ["U.S."]),
        ("The Republic of Malta voted on Friday. Malta had waited for years.", ["Republic of Malta"]),
        ("The Gaza Strip was calm on Monday. In Gaza shops opened again.", ["Gaza Strip"]),
        (
            "The World Health Organization (WHO) warned. The WHO said the World Health Organization was ready.",
            ["World Health Organization"],
        ),
        ("The Harbour Guard Council [HGC] met on Monday. The HGC voted twice.", ["Harbour Guard Council"]),
        (
            "The UN Security Council voted. The Security Council will meet again, said the U.N. Security Council.",
            ["UN Security Council"],
        ),
        ("The U.S. Supreme Court ruled on Friday. The Supreme Court was divided.", ["U.S. Supreme Court"]),
        ("The CGC (Canal Guard Council) met on Monday. The CGC voted twice.", ["Canal Guard Council"]),
        ("The Coast Guard (Sundland Coast Guard) was ready on Monday.", ["Coast Guard"]),
        ("The Osterby Courier had the news on Monday. The Courier was first.", ["Osterby Courier"]),
        ("Velmar Bank failed on Monday. Velmar had lost millions.", ["Velmar Bank"]),
        ("Kestrel Corp. sued the maker on Friday. Kestrel wants millions.", ["Kestrel Corp."]),
        ("Velmar.com Inc. sued the maker on Friday. Velmar wants millions.", ["Velmar.com Inc."]),
        ("Shares of Velmar rose on Friday. The Walt Velmar Co. wants millions, and Velmar has them.", ["Velmar"]),
        (
            "Kestrel Pharmaceuticals International sued on Friday. The firm Kestrel said so.",
            ["Kestrel Pharmaceuticals International"],
        ),
        ("The HGIC hid it. The Harbour Guard Insurance Corporation said so.", ["Harbour Guard Insurance Corporation"]),
        ("The Texas HGX met on Monday. Later the HGX voted.", ["Texas HGX"]),
        ("The GOP lost on Monday. The Republican Party has no plan.", ["GOP"]),
        ("J.D. Holm died on Monday. John David Holm was a drummer. Holm was 55.", ["John David Holm"]),
        ("AJ Holm died on Monday. Anthony Jude Holm was a drummer. Holm was 55.", ["Anthony Jude Holm"]),
        ("Bradley Lund died on Monday. Brad Lund was 76.", ["Bradley Lund"]),
        ("Many have praised Mayor Irineo Holm for it. Holm was glad.", ["Irineo Holm"]),
        ("“It is late,” Actress Amandla Holm said. Holm left.", ["Amandla Holm"]),
        ("Big Kestrel Records sued the maker on Friday. Big Kestrel wants millions.", ["Big Kestrel Records"]),
        ("Lee Myung-hee spoke on Monday. Nobody will miss Ms. Lee.", ["Lee Myung-hee"]),
        ("Kim Jong-ho spoke on Monday. Nobody will miss Mr. Kim.", ["Kim Jong-ho"]),
        ("Marely Dunst of Norrstat spoke on Monday. Dunst was late.", ["Marely Dunst", "Norrstat"]),
        ("Olimpia Dunst, a 23-year-old painter, spoke on Monday. Dunst was late.", ["Olimpia Dunst"]),
        ("Charles Lund died on Monday. Charlie Lund was 76.", ["Charles Lund"]),
        ("Juan “Tiggy” Orden resigned on Monday. Nobody will miss Juan Orden, or Tiggy.", ["Juan “Tiggy” Orden"]),
        ("Olena Marskiy resigned. Marsky left. Nobody will miss Olena Marskyy, said Marskij.", ["Olena Marskiy"]),
        ("ISIS took Norrby on Monday. Daesh burned it, and then the Islamic State fled.", ["ISIS", "Norrby"]),
        ("Isil fled on Monday. Isil lost many men, and Islamic State admits it, as ISIS does.", ["Isil"]),
        ("Philip Lund resigned on Monday. Nobody will miss Phillip Lund.", ["Philip Lund"]),
        ("Edward (Ned) Lund resigned on Monday. Nobody will miss Edward Lund, or Ned.", ["Edward (Ned) Lund"]),
        ("Samuel (Sammy) Holm won on Monday. Holm was tired.", ["Samuel (Sammy) Holm"]),
        ("Rory O’Hara resigned on Monday. Nobody will miss O'Hara.", ["Rory O’Hara"]),
        ("Bruno D'Acosta cooks. On Monday guests praised D’Acosta.", ["Bruno D'Acosta"]),
        (
            "The Council for Harbour Care and Safety warned. The CHC sent a boat.",
            ["Council for Harbour Care and Safety"],
        ),
        ("Peter van den Holm resigned. Van den Holm left at once.", ["Peter van den Holm"]),
        ("Maria de la Fuente won on Monday. Nobody knew Ms. de la Fuente.", ["Maria de la Fuente"]),
        ("Clarence “Sticks” Holm retired after fifty years. Holm left.", ["Clarence “Sticks” Holm"]),
        ("Marijke van den Holm and Ann Lund will sit on the board.", ["Marijke van den Holm", "Ann Lund"]),
        ("They chose Ursula von der Lund. Von der Lund agreed on Monday.", ["Ursula von der Lund"]),
    ],
)
def test_names_of_one_entity_are_merged(text, names):
    assert list(clusters_by_name(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Paul Sarn thanked Mary Sarn. Mrs. Sarn smiled.", {"Paul Sarn": 1, "Mary Sarn": 2}),
        ("Mary Sarn thanked Paul Sarn. Mr. Sarn smiled.", {"Paul Sarn": 2, "Mary Sarn": 1}),
        ("Ann Lund spoke first. Mr. Lund was late.", {"Ann Lund": 1, "Lund": 1}),
        ("Sir Paul Sarn is ill. Lady Sarn, the mayor's wife, came.", {"Paul Sarn": 1, "Lady Sarn": 1}),
        ("Sir Paul Marskiy is ill. Lady Marskiy, the mayor's wife, came.", {"Paul Marskiy": 1, "Lady Marskiy": 1}),
        ("The Minister in the Ministry of Finance Brian Sarn left. Sarn smiled.", {"Brian Sarn": 2}),
        ("The lawyer for the Department of Justice Ann Lund left. Lund smiled.", {"Ann Lund": 2}),
        ("Paul Sarn met his brother, Peter Sarn, on Monday.", {"Paul Sarn": 1, "Peter Sarn": 1}),
        (
            "The outage of Facebook, Instagram and Messenger began on Monday. Facebook failed.",
            {"Facebook": 2, "Instagram": 1},
        ),
        ("Lawyers of Lund, Inc. and Holm & Co. met on Monday.", {"Lund, Inc.": 1}),
        # Of two people with a surname, the one who has the office; neither, if the text gives it to neither.
        (
            "Gov. Paul Sarn spoke first. Then Emil Sarn sat down. Governor Sarn was silent.",
            {"Paul Sarn": 2, "Emil Sarn": 1},
        ),
        (
            "Voters like Paul Sarn. Emil Sarn has a seat on the board. They asked Governor Sarn to resign.",
            {"Paul Sarn": 1, "Emil Sarn": 1, "Sarn": 1},
        ),
        (
            "Congressman Paul Sarn spoke first. Then Emil Sarn sat down. Congressman Sarn said it was late.",
            {"Paul Sarn": 2, "Emil Sarn": 1},
        ),
        ("Voters like Paul Sarn. They asked Governor Sarn to resign.", {"Paul Sarn": 2}),
        ("The Bank of Norrby failed. In Norrby people queued.", {"Bank of Norrby": 1, "Norrby": 1}),
        (
            "The Ostmark Coast Guard sent a boat. The Sundland Coast Guard sent two.",
            {"Ostmark Coast Guard": 1, "Sundland Coast Guard": 1},
        ),
        (
            "Peru's Foreign Ministry protested. Chile's Foreign Ministry was silent. The Foreign Ministry waits.",
            {"Peru's Foreign Ministry": 1, "Chile's Foreign Ministry": 2},
        ),
        (
            "The Swedish Health Agency agreed. The Finnish Health Agency did not. Sweden's Health Agency paid.",
            {"Swedish Health Agency": 2, "Finnish Health Agency": 1},
        ),
        (
            "Leeds's City Council voted no. Porto's City Council had voted yes on Monday.",
            {"Leeds's City Council": 1, "Porto's City Council": 1},
        ),
        ("Ed Sarn spoke on Monday. Erik Daniel Sarn was late.", {"Ed Sarn": 1, "Erik Daniel Sarn": 1}),
        ("The Norway Rowers met on Monday. The Rowers voted.", {"Norway Rowers": 1, "Rowers": 1}),
        ("Ann Velden joined the Velden Trophy event. Later Velden won.", {"Ann Velden": 2}),
    ],
)
def test_similar_names_of_different_entities_are_kept_apart(text, names):
    found = {name: len(cluster.mentions) for name, cluster in clusters_by_name(text).items()}

    assert {name: found.get(name) for name in names} == names


def test_officials_named_by_a_demonym_stand_for_their_country():
    malta = clusters_by_name("Malta closed its ports on Monday. Maltese officials gave no reason.")["Malta"]

    assert malta.aliases == ("Maltese officials",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Lithuanian people voted in Vilnius.", "Lithuanian"),
        ("A Dutch painter won a prize in Vilnius.", "Dutch"),
        ("Soldiers fired Patriot missiles at dawn.", "Patriot"),
        ("Photo: Jane Roe/Getty Images\n\nThe bridge fell in Oslo.", "Jane Roe"),
        ("The Prime Minister spoke in Oslo.", "Prime Minister"),
        ("It was signed at the Norrby Summit in Oslo.", "Norrby Summit"),
        ("She flew on Velmar Flight 447 to Oslo.", "Velmar Flight"),
        ("It was shown at the annual Camp Velmar event in Oslo.", "Camp Velmar"),
        ("He won the Lund Trophy final in Oslo.", "Lund Trophy"),
        ("Fans came to the Harald Holm tournament in Oslo.", "Harald Holm"),
        ("She met a man who goes by the name “Stretch” in Oslo.", "Stretch"),
        ("The South African delegation left for Oslo.", "African delegation"),
        ("Doctors in Oslo treat HIV free of charge, and HIV is spreading.", "HIV"),
        ("The match in Oslo begins at 18:30 GMT.", "GMT"),
        ("Doctors in Oslo treat foreign lung disease, or FLD, at home. FLD is rare.", "FLD"),
        ("Doctors in Oslo treat hard lung disease (HLD) at home. HLD is rare.", "HLD"),
        ("The virus in Oslo hides in a JPEG file, and spreads by SMS.", "SMS"),
        ("Doctors in Oslo fear the Lurga virus. Lurga spreads fast.", "Lurga"),
        ("Doctors in Oslo praise the XYV jab. XYV is a vaccine.", "XYV"),
        ("They won a prize in Oslo, as a sign for the Oscars. An Oscar is gold, and Oscar chances are good.", "Oscar"),
        (
            "The study in the journal Norrby Psychiatry came from Oslo. Norrby Psychiatry praised it.",
            "Norrby Psychiatry",
        ),
        ("He lost his copy of the Quran in Oslo. The Quran is a book.", "Quran"),
        ("Hard lung disease, or HLD, is rare in Oslo. HLD can be treated.", "HLD"),
        ("Doctors in Oslo found a condition called HPQ. HPQ is rare.", "HPQ"),
        ("The illness known as KLD is rare in Oslo. KLD can be treated.", "KLD"),
        ("Was he a good Samaritan, police in Oslo asked.", "Samaritan"),
        ("People were quarantined in Oslo.\n\nDOZENS QUARANTINED\n\nThe town is quiet.", "QUARANTINED"),
        ("Specs include a camera, says Velmar in Oslo.", "Specs"),
        ("Crowds Applaud Velmar Leaders Before Parliament.\n\nThe leaders left for Oslo.", "Velmar Leaders"),
        ("The North Korean envoys left. North Korean officials flew to Oslo.", "Korean officials"),
    ],
)
def test_a_name_that_is_not_an_actor_has_no_cluster(text, name):
    assert name not in clusters_by_name(text)


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("XQM chips sold well on Monday. XQM said that it was glad.", "XQM", 2),
        ("The XQM vaccine panel met on Monday. The XQM said that it would wait.", "XQM", 2),
        ("The XQM chip shortage goes on. XQM closed a plant on Monday.", "XQM", 2),
        ("The Lurgotle outbreak grew on Monday. Lurgotle said that it was sorry.", "Lurgotle", 2),
        ("Stars came to the Grammys on Monday. “I am happy,” Oscar said. Oscar left.", "Oscar", 2),
        ("Rafiqul Islam left on Monday. Islam said that he was ill. Islam was 60.", "Rafiqul Islam", 3),
    ],
)
def test_a_name_that_also_stands_for_a_thing_is_an_actor_if_it_speaks_or_acts(text, name, mentions):
    assert len(clusters_by_name(text)[name].mentions) == mentions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("President Kim Ki-hoon flew home on Monday, he said.", "Kim Ki-hoon"),
        ("House of Representatives Speaker Ann Lund resigned.", "Ann Lund"),
        ("Mr. Lund, who chairs the board, left early.", "Lund"),
        ("Stallholder Gianni Ferro shut his shop on Monday.", "Gianni Ferro"),
        ("Locksmith Anna Holm came at noon, and lorry driver Peter Lund at one.", "Anna Holm"),
        ("Cllr Denise Holm voted no on Monday.", "Denise Holm"),
        ("The Norr-Sund Police Department hired ten people on Monday.", "Norr-Sund Police Department"),
        ("Shopkeeper Maria Holm shut early on Monday.", "Maria Holm"),
        ('The prize went to Senate President Juan Pablo "Tiggy" Orden on Monday.', 'Juan Pablo "Tiggy" Orden'),
        ("The prize went to Ann “The Spade” Lund on Monday.", "Ann “The Spade” Lund"),
    ],
)
def test_a_name_is_trimmed_to_its_own_words(text, name):
    assert name in clusters_by_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "Lund's said on Friday that sales had fallen. In Norrby, Lund's is the largest employer.",
        "Lund's opened two shops in Norrby on Monday. Analysts expect Lund's to grow.",
        "Few expect Lund's to grow, and shares fell. But Lund's opened two shops, and Lund's chief is hopeful.",
    ],
)
def test_a_firm_that_is_always_written_as_a_genitive_keeps_its_ending(text):
    firm = clusters_by_name(text)["Lund's"]

    assert (firm.kind, firm.aliases) == ("organization", ())


@pytest.mark.parametrize(
    "text",
    [
        "Velmar's profit fell. Analysts prefer rivals of Velmar's. Velmar's chief left.",
        "Velmar's is the largest of the banks, and Velmar's will remain so. Shares in Velmar rose.",
        "Velmar's car was stolen on Monday, and Velmar's is the third this week.",
    ],
)
def test_a_name_that_owns_something_is_written_without_its_genitive(text):
    assert "Velmar" in clusters_by_name(text)


@pytest.mark.parametrize(
    ("text", "name", "aliases"),
    [
        ("They met Mayor Iven Tolk on Monday. “We heard. It is late,” Tolk told them.", "Iven Tolk", ("Tolk",)),
        ('They met Mayor Iven Tolk on Monday. "It is late." Tolk told them so.', "Iven Tolk", ("Tolk",)),
        ("Maud Tarn opened the shop. Later Tarn said that it was full.", "Maud Tarn", ("Tarn",)),
    ],
)
def test_a_known_name_is_found_where_its_capital_proves_nothing(text, name, aliases):
    assert clusters_by_name(text)[name].aliases == aliases


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("President Kim Dale flew to Kyiv on Monday.", "Kim Dale", "person"),
        ("President Kim Dale flew to Kyiv on Monday.", "Kyiv", "place"),
        ("The Velmar Chamber of Commerce met in Oslo.", "Velmar Chamber of Commerce", "organization"),
        ("The European Union agreed on Friday. The E.U. will pay.", "European Union", "organization"),
        ("Cars were stopped on Norrby Bridge on Monday.", "Norrby Bridge", "place"),
        ("The goal came from the striker Moras Vennick on Monday.", "Moras Vennick", "person"),
        ("Ships may leave the port of Hallen again.", "Hallen", "place"),
        ("Sarn, whose parliament met, is calm. Sarn's parliament met twice.", "Sarn", "place"),
        ("Oil producer Aurelle said on Monday that it was ready.", "Aurelle", "organization"),
        ("Carmaker Veltra said on Monday that it was ready.", "Veltra", "organization"),
        ("The bank Corvale said on Monday that it was ready.", "Corvale", "organization"),
        ("Film producer Ann Lund said on Monday that she was ready.", "Ann Lund", "person"),
        ("The Norvik-based charity is small. Norvik is as well.", "Norvik", "place"),
        ("The Alzheimer's Society said on Monday that it was ready.", "Alzheimer's Society", "organization"),
        ("The Drivers' Union of Norway said on Monday that it was ready.", "Drivers' Union of Norway", "organization"),
        ("The Marine Corps said on Monday that it had new hats.", "Marine Corps", "organization"),
        ("The Soviet Union fell in 1991, and Malta was calm.", "Soviet Union", "place"),
        ("The Russian Federation voted against it, diplomats said.", "Russian Federation", "place"),
        (
            "A lawyer with the nonprofit group Al Otro Holm said so. Al Otro Holm is small.",
            "Al Otro Holm",
            "organization",
        ),
        ("The group Ann Lund leads met on Monday. Ann Lund was glad.", "Ann Lund", "person"),
        ("The group Al Lund founded met on Monday. Al Lund was glad.", "Al Lund", "person"),
        ("The group Irineo Holm founded met on Monday. Irineo Holm was glad.", "Irineo Holm", "person"),
        ("The founder of the Blue Lantern group Ildiko Varga said so on Monday.", "Ildiko Varga", "person"),
        ("He left the agency, Tarnow said. Tarnow was elected in May.", "Tarnow", "person"),
        ("A charity, Velmar Aid, fed the sailors on Monday.", "Velmar Aid", "organization"),
        ("She remembers her native El Salvador. On Monday she left El Salvador.", "El Salvador", "place"),
        ("Fires burned in the Sierra Nevada. The Sierra Nevada was dry on Monday.", "Sierra Nevada", "place"),
        ("The journal Anne Lund kept is lost. On Monday Anne Lund wept.", "Anne Lund", "person"),
        ("The Reno outbreak is over. People in Reno went out on Monday.", "Reno", "place"),
        ("Gulf Air ordered six aircraft on Monday. Gulf Air will fly to Oslo.", "Gulf Air", "organization"),
        ("Dick Lund Productions denied the theft on Monday.", "Dick Lund Productions", "organization"),
        ("The Norrby Gazette reported the theft on Monday.", "Norrby Gazette", "organization"),
    ],
)
def test_a_cluster_has_its_entity_type(text, name, kind):
    assert clusters_by_name(text)[name].kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "According to Maud Eklund, who chairs the council, the cracks were old.",
        'The board\'s chairman, Hugo Ferrand, disputed that. "It is not true," Ferrand insisted.',
    ],
)
def test_a_given_name_or_a_who_clause_marks_a_person(text):
    assert [cluster.kind for cluster in clusters(parse(text))] == ["person"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Soldiers from Scarborough brought bread by boat.", "Scarborough", "place"),
        ("A statue was shown in Hull on Saturday. Many came to Hull.", "Hull", "place"),
        ("The team flew home to Reno on Monday, tired but glad.", "Reno", "place"),
        ("Ferry operator Westmar said that its boats stay in port.", "Westmar", "organization"),
        ("Velden said on Monday that profits fell. Velden's shares lost a tenth.", "Velden", "organization"),
        ("Developer Holmgate Living has bought the site for ten millions.", "Holmgate Living", "organization"),
        ("Brightwell cut its prices on Monday. Brightwell makes bulbs.", "Brightwell", "organization"),
        ("Ann Lund agreed on Monday. Adeola Lund did not.", "Adeola Lund", "person"),
        (
            "Ann Lund of the Norrby Institute of Art, who led the work, was glad.",
            "Norrby Institute of Art",
            "organization",
        ),
    ],
)
def test_a_name_is_typed_by_the_words_around_it(text, name, kind):
    assert clusters_by_name(text)[name].kind == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The fire in Scott County spread on Monday. Scott County has no brigade.", "Scott County"),
        ("Police closed Edmund Norr Bridge on Monday, and opened Edmund Norr Bridge on Friday.", "Edmund Norr Bridge"),
        ("Police closed Charles Holm Airport on Monday. Charles Holm Airport is small.", "Charles Holm Airport"),
        ("The popular resort of Zelna Mira was quiet. Tourists love Zelna Mira.", "Zelna Mira"),
        ("Las Vegas has casinos. Vegas earns more from concerts, Ann Lund said.", "Las Vegas"),
    ],
)
def test_a_place_that_looks_like_a_person_is_a_place(text, name):
    assert clusters_by_name(text)[name].kind is ActorKind.PLACE


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anita Hill spoke on Monday. Hill was calm.", "Anita Hill"),
        ("Mr. Peter Street, 48, spoke on Monday.", "Peter Street"),
        ("Dario Lake scored on Monday. Lake was glad.", "Dario Lake"),
        ("Amjal Yaqobi, 16, fled the camp. “They came at night,” Amjal said.", "Amjal Yaqobi"),
    ],
)
def test_a_person_with_a_surname_like_a_place_is_a_person(text, name):
    assert clusters_by_name(text)[name].kind is ActorKind.PERSON


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Last night Passenger Voice, the independent watchdog, described the delays as long.", "Passenger Voice"),
        ("Green Hale, a charity, paid for the bridge. Ann Lund thanked Green Hale.", "Green Hale"),
        ("On Monday Holm Rise, a trade union, voted for a strike.", "Holm Rise"),
    ],
)
def test_a_name_that_an_apposition_calls_a_body_is_an_organisation(text, name):
    assert clusters_by_name(text)[name].kind is ActorKind.ORGANIZATION


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Intrepid Tomasz Furmik spends summers at sea. Tomasz Furmik, a developer, paddles alone.", "Tomasz Furmik"),
        ("VIDEO Gerrit wins. Steven Gerrit said he was glad.", "Steven Gerrit"),
        ("The nephew of Private Frederick Thorn, who died in May, spoke.", "Frederick Thorn"),
        ("Follow Dario Holm on Facebook.", "Dario Holm"),
        ("Shiu Ka-holm spoke on Monday. Shiu Ka-holm was late.", "Shiu Ka-holm"),
        ("Ferrari Dario Holm was angry. The boss, Dario Holm, said the car was slow.", "Dario Holm"),
    ],
)
def test_words_before_a_persons_name_are_no_part_of_it(text, name):
    people = [each.name for each in clusters_by_name(text).values() if each.kind is ActorKind.PERSON]

    assert people == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In May the pro-Lund Priorities Action Fund grew. Ann Lund won.", "Priorities Action Fund"),
        ("Fans came to watch young Norrby Rovers, who won. Ann Lund was glad.", "Norrby Rovers"),
        ("Follow Velmar Bank on Facebook. Ann Lund leads Velmar Bank.", "Velmar Bank"),
    ],
)
def test_words_before_an_organisations_name_are_no_part_of_it(text, name):
    bodies = [each.name for each in clusters_by_name(text).values() if each.kind is ActorKind.ORGANIZATION]

    assert any(body.endswith(name) for body in bodies)
    assert not any(body.startswith(("Follow", "young")) for body in bodies)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Devesh Sorley, a physicist from Tarn, spoke to the panel.", "Devesh Sorley", ActorKind.PERSON),
        ("Adebayo Okoro, a lawyer from Tarn, spoke to the panel.", "Adebayo Okoro", ActorKind.PERSON),
        (
            "Devesh Brandt, a trade professor at Norr, said the council’s “fear of the sea” had cost jobs.",
            "Devesh Brandt",
            ActorKind.PERSON,
        ),
        ("Velmar Motors, a maker of vans, spoke to the panel.", "Velmar Motors", ActorKind.ORGANIZATION),
        ("Norrby Teachers, a union with old rules, spoke.", "Norrby Teachers", ActorKind.ORGANIZATION),
    ],
)
def test_who_is_described_by_a_trade_is_a_person(text, name, kind):
    assert clusters_by_name(text)[name].kind is kind


@pytest.mark.parametrize("name", ["Martin", "Mason", "Scott"])
def test_a_given_name_that_his_refers_to_is_a_persons(name):
    text = (
        f"A vote gave {name} time to think. Members have raised questions around {name}'s leadership."
        f" There may be a motion in {name} at some point. {name} repeated his claim that he will lead the party."
    )
    assert clusters_by_name(text)[name].kind is ActorKind.PERSON


def test_a_country_called_like_a_person_stays_a_place():
    assert clusters_by_name("Storms hit Jordan in May. Jordan lost his kite.")["Jordan"].kind is ActorKind.PLACE


@pytest.mark.parametrize(
    ("name", "journal"), [("Tom Marsh", "Science"), ("Ann Holm", "Tides"), ("Joe Brandt", "Science")]
)
def test_a_surname_that_the_pipeline_took_into_a_title_is_found(name, journal):
    surname = name.split()[1]
    text = f"In a study printed on Monday in the journal {journal}, {surname} sought to join the rival theories."
    (person,) = (cluster for cluster in clusters(parse(f"{name} is a nurse. {text}")) if cluster.name == name)
    assert len(person.mentions) == 2
