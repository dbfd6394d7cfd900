"""The role that a careful reader gives a person. Add rows freely; change one only with a reason."""

import pytest

from summarizer.attribution_in_english.document import read_document

TITLES = [
    ("Ostmark Defense Minister Ann Lund spoke on Monday.", "Ann Lund", "Ostmark Defense Minister"),
    ("On Monday Norwegian President Ann Lund opened the bridge.", "Ann Lund", "Norwegian President"),
    ("They met former president Ann Lund in Norrby.", "Ann Lund", "former president"),
    ("The then-senator Ann Lund voted against it.", "Ann Lund", "then-senator"),
    ("Reporters followed President-elect Ann Lund to Norrby.", "Ann Lund", "President-elect"),
    ("Commander in chief Ann Lund spoke.", "Ann Lund", "Commander in chief"),
    ("First Lady Ann Lund spoke.", "Ann Lund", "First Lady"),
    ("Gen. Peter Holm left the room.", "Peter Holm", "Gen."),
    ("“We lost,” said goalkeeper Peter Holm.", "Peter Holm", "goalkeeper"),
    ("The vote was lost by teacher Ann Lund.", "Ann Lund", "teacher"),
    ("The 62-year-old farmer Peter Holm left the room.", "Peter Holm", "62-year-old farmer"),
    ("Norrby Prize-winner Ann Lund read from her book.", "Ann Lund", "Norrby Prize-winner"),
    ("University of Norrby professor Ann Lund wrote the report.", "Ann Lund", "University of Norrby professor"),
    ("The prime minister of Norway Ann Lund arrived on Friday.", "Ann Lund", "prime minister of Norway"),
    ("The head of operations Ann Lund left the company.", "Ann Lund", "head of operations"),
    ("The British diplomat Sir Peter Holm left the room.", "Peter Holm", "British diplomat"),
    ("Ask former Sundland goalkeeper Ann Lund about it.", "Ann Lund", "former Sundland goalkeeper"),
    ("It is unclear what action President Ann Lund will take.", "Ann Lund", "President"),
    ("Democrat Peter Holm lost the vote.", "Peter Holm", "Democrat"),
    ("A spokesman for Republican candidate Peter Holm left.", "Peter Holm", "Republican candidate"),
]

OWNERS = [
    ("Norrby's mayor Ann Lund opened the bridge.", "Ann Lund", "Norrby's mayor"),
    ("The Ostmark team's coach Peter Holm left the room.", "Peter Holm", "Ostmark team's coach"),
    ("Minister Lund's aide Peter Holm left the room.", "Peter Holm", "Minister Lund's aide"),
    ("Ann Lund's husband Peter Holm was arrested.", "Peter Holm", "Ann Lund's husband"),
    ("Peter Holm, Ann Lund's brother, denied it.", "Peter Holm", "Ann Lund's brother"),
    ("Peter Holm, the company's chief executive, denied it.", "Peter Holm", "company's chief executive"),
    ("Mr. Holm's father, Peter Holm, resigned.", "Peter Holm", "father"),
    ("His brother Peter Holm was arrested.", "Peter Holm", "brother"),
    ("Ann Lund and her husband, Peter Holm, were arrested.", "Peter Holm", "husband"),
    ("Acme Holdings chairman Peter Holm resigned.", "Peter Holm", "Acme Holdings chairman"),
]

AFTER_THE_NAME = [
    ("Ann Lund, the mayor of Norrby, opened the bridge.", "Ann Lund", "mayor of Norrby"),
    ("Peter Holm — the mayor of Norrby — denied it.", "Peter Holm", "mayor of Norrby"),
    ("Peter Holm (mayor of Norrby) denied it.", "Peter Holm", "mayor of Norrby"),
    ("Ann Lund, 45, a teacher from Norrby, said that she was afraid.", "Ann Lund", "teacher from Norrby"),
    ("Ann Lund (D-Ohio), chairwoman of the council, said no.", "Ann Lund", "chairwoman of the council"),
    ("Ann Lund of Norrby, president of the league, said no.", "Ann Lund", "president of the league"),
    ("Ann Lund, president and chief executive of Velmar Steel, left.", "Ann Lund",
     "president and chief executive of Velmar Steel"),
    ("Ann Lund, an Ostmark woman and former soldier, sued.", "Ann Lund", "Ostmark woman and former soldier"),
    ("Peter Holm, writer at large at the Norrby Courier, left.", "Peter Holm", "writer at large at the Norrby Courier"),
    ("Ann Lund, a senior professor of modern history at the Norrby University and the director of the museum, spoke.",
     "Ann Lund", "senior professor of modern history at the Norrby University"),
    ("Ann Lund, then the minister of trade, signed the treaty.", "Ann Lund", "minister of trade"),
    ("Ann Lund, president of the club since 2010, resigned.", "Ann Lund", "president of the club"),
    ("Ann Lund, a 12-year-old girl from Norrby, won the race.", "Ann Lund", "12-year-old girl from Norrby"),
    ("Peter Holm, assistant to the prime minister, spoke.", "Peter Holm", "assistant to the prime minister"),
    ("Peter Holm, a young man, denied it.", "Peter Holm", "young man"),
    ("Ann Lund, mayor; Peter Holm, teacher; and others spoke.", "Peter Holm", "teacher"),
    ("Ann Lund, owner of the bakery “The Crumb,” closed it.", "Ann Lund", "owner of the bakery"),
    ("Lieutenant Peter Holm, a spokesman for the army, denied it.", "Peter Holm", "spokesman for the army"),
]  # fmt: skip

BEFORE_A_COMMA = [
    ("The mayor of Norrby, Ann Lund, opened the bridge.", "Ann Lund", "mayor of Norrby"),
    ("According to the firm's chief executive, Peter Holm, it burns.", "Peter Holm", "firm's chief executive"),
    ("The assistant to the premier, Peter Holm, denied it.", "Peter Holm", "assistant to the premier"),
    ("A government spokesperson, Ann Lund said that nobody was hurt.", "Ann Lund", "government spokesperson"),
    ("“I met the mayor, Ann Lund,” he said.", "Ann Lund", "mayor"),
]

SENTENCES = [
    ("Ann Lund was a nurse before the war.", "Ann Lund", "nurse"),
    ("Ann Lund was elected chairwoman of the party on Saturday.", "Ann Lund", "chairwoman of the party"),
    ("Ann Lund was appointed as ambassador to Norway.", "Ann Lund", "ambassador to Norway"),
    ("Ann Lund, who served as chief of staff, spoke.", "Ann Lund", "chief of staff"),
    ("Ann Lund, 45, who was the leader of the party, spoke.", "Ann Lund", "leader of the party"),
]

NOTHING = [
    ("Dr. Peter Holm left the room.", "Peter Holm"),
    ("A friend of Peter Holm left the room.", "Peter Holm"),
    ("Rival Peter Holm left the room.", "Peter Holm"),
    ("Senators Ann Lund and Peter Holm left the room.", "Ann Lund"),
    ("Ann Lund, Peter Holm and Dario Venn, all councillors, spoke.", "Ann Lund"),
    ("Ann Lund (D-Ohio) said no.", "Ann Lund"),
    ("Ann Lund of the Norrby Institute said no.", "Ann Lund"),
    ("Peter Holm, a man, denied it.", "Peter Holm"),
    ("Peter Holm, an hour later, denied it.", "Peter Holm"),
    ("With Peter Holm, the minister discussed the harbour.", "Peter Holm"),
    ("Peter Holm, a senior aide said, will resign.", "Peter Holm"),
    ("The list names Peter Holm, Secretary of State Ann Lund, and others.", "Peter Holm"),
    ("The brother of the gunman, Peter Holm, was arrested.", "Peter Holm"),
    ("After meeting the president, Ann Lund left for Norrby.", "Ann Lund"),
    ("The mayor, Ann Lund's husband, resigned on Monday.", "Ann Lund"),
    ("My brother, Peter Holm's eldest son, left the room.", "Peter Holm"),
    ("The president, the vice president, Ann Lund, and others spoke.", "Ann Lund"),
    ("Ann Lund, whose brother is a senator, spoke.", "Ann Lund"),
    ("Ann Lund would be a senator by now.", "Ann Lund"),
    ("Ann Lund is not a senator.", "Ann Lund"),
    ("If Ann Lund is the nominee, the party will lose.", "Ann Lund"),
    ("Ann Lund is a great leader.", "Ann Lund"),
    ("Ann Lund is a strong supporter of the bridge.", "Ann Lund"),
    ("“Ann Lund is a thief,” said the mayor.", "Ann Lund"),
    ("Ann Lund, who leads the polls, spoke.", "Ann Lund"),
    ("Ann Lund, who leads Peter Holm by two points, spoke.", "Ann Lund"),
]


def roles(text):
    document = read_document(text)
    return dict(zip([cluster.name for cluster in document.clusters], document.roles, strict=True))


@pytest.mark.parametrize(("text", "name", "expected"), [*TITLES, *OWNERS, *AFTER_THE_NAME, *BEFORE_A_COMMA, *SENTENCES])
def test_the_role_is_found(text, name, expected):
    assert roles(text)[name] == expected


@pytest.mark.parametrize(("text", "name"), NOTHING)
def test_no_role_is_found_if_the_text_gives_none(text, name):
    assert roles(text)[name] is None
