import pytest

from summarizer.attribution_in_english.document import read_document


def role_in(text, name):
    document = read_document(text)
    names = [cluster.name for cluster in document.clusters]
    return document.roles[names.index(name)]


@pytest.mark.parametrize(
    "text",
    [
        "Co-founder Ann Lund spoke.",
        "Co-author Ann Lund spoke.",
        "They called his agent Ann Lund.",
        "The founder, Ann Lund, spoke.",
        "He praised recent recruit Ann Lund.",
        "He met his ex-husband Ann Lund.",
        "It told of her husband Ann Lund's death.",
        "They spoke of his sister Ann Lund's work in Norrby.",
        "He was at the sale of their mother Ann Lund's farm.",
        "They heard his close friend Ann Lund.",
        "They asked Secretary Ann Lund.",
        "Ann Lund, the leader, spoke.",
        "The leader Ann Lund spoke.",
        "Their leader, Ann Lund, spoke.",
        "Ann Lund was an upset winner on Sunday.",
        "They want to resist Ann Lund, who spoke.",
        "Maybe Ann Lund is the pirate king.",
        "Ann Lund, a southern Muslim, spoke.",
    ],
)
def test_a_role_that_needs_a_complement_is_not_shown(text):
    assert role_in(text, "Ann Lund") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lund, the founder of Velmar, spoke.", "founder of Velmar"),
        ("Velmar founder Ann Lund spoke.", "Velmar founder"),
        ("Shop owner Ann Lund spoke.", "Shop owner"),
        ("The Health Secretary Ann Lund spoke.", "Health Secretary"),
        ("Opposition leader Ann Lund spoke.", "Opposition leader"),
        ("Supreme leader Ann Lund spoke.", "Supreme leader"),
        ("Ann Lund, the leader of the Moles, spoke.", "leader of the Moles"),
        ("Tarn Ranges Shire Council CEO Ann Lund spoke.", "Tarn Ranges Shire Council CEO"),
        (
            "Former University of Nevada at Reno head football coach Ann Lund spoke.",
            "Former University of Nevada at Reno head football coach",
        ),
        ("It was late. ReutersNorwegian Prime Minister Ann Lund spoke.", "Prime Minister"),
        ("Ann Lund, his brother, spoke.", "brother"),
        ("Ann Lund, a grieving mother, spoke.", "grieving mother"),
        ("Ann Lund, mother of two, spoke.", "mother of two"),
        ("Tom Lund and his wife Ann Lund spoke.", "wife"),
        ("They met Tom Hale and his sister, Ann Lund, who spoke.", "sister"),
        ("Ann Lund, Holm’s widow, spoke.", "Holm’s widow"),
        ('"It is good," said author Ann Lund.', "author"),
        ('"It is bad," said former agent Ann Lund.', "former agent"),
        ("American author Ann Lund spoke.", "American author"),
        ("Federal agent Ann Lund spoke.", "Federal agent"),
        ("Ann Lund, chief executive, spoke.", "chief executive"),
        ("Ann Lund, founder and chief executive of Velmar, spoke.", "founder and chief executive of Velmar"),
        ("Trump ally Ann Lund spoke.", "Trump ally"),
        ("Ann Lund, a war expert and the award-winning author of “Why, How and When”, spoke.", "war expert"),
        (
            "Ann Lund, a judge and the author of “Why She Never, Ever Left”, spoke.",
            "judge and the author of “Why She Never, Ever Left”",
        ),
        ("Ann Lund, a baker and owner of two shops, spoke.", "baker and owner of two shops"),
    ],
)
def test_a_role_with_a_complement_or_of_its_own_is_shown(text, expected):
    assert role_in(text, "Ann Lund") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Alerts came as the state’s Republican governor, Ann Lund, spoke.", "Republican governor"),
        ("The country's home minister, Ann Lund, spoke.", "home minister"),
        ("The union's regional organiser, Ann Lund, spoke.", "union's regional organiser"),
    ],
)
def test_a_possessor_that_only_points_back_is_cut(text, expected):
    assert role_in(text, "Ann Lund") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The judges took on record Solicitor General Ann Lund’s assurance.", "Solicitor General"),
        ("Most lived in Norrby, leading President Ann Lund to leave.", "President"),
        ("He spoke of tariffs President Ann Lund wants.", "President"),
        ("It is late, said state Senator Ann Lund.", "state Senator"),
        ("They asked acting President Ann Lund.", "acting President"),
        ("Norr reality TV star Ann Lund spoke.", "Norr reality TV star"),
    ],
)
def test_a_title_ends_where_the_clause_around_it_begins(text, expected):
    assert role_in(text, "Ann Lund") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The culture, media and sport secretary Ann Lund spoke.", "culture, media and sport secretary"),
        ("It is late, said water, forest and climate secretary Ann Lund.", "water, forest and climate secretary"),
        ("Railways, Communications and IT Minister Ann Lund spoke.", "Railways, Communications and IT Minister"),
        ("They blamed rain and finance minister Ann Lund.", "finance minister"),
        ("They met actor and film director Ann Lund.", "film director"),
        (
            "Ann Lund, the commissioner for trade, peace and security, spoke.",
            "commissioner for trade, peace and security",
        ),
        ("Ann Lund, the minister for trade, bakers and brewers said, spoke.", "minister for trade"),
    ],
)
def test_a_portfolio_of_several_parts_is_whole(text, expected):
    assert role_in(text, "Ann Lund") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ann Lund, Director, Media and Outreach, Velmar Campaign Organisation, said it was late.",
            "Director, Media and Outreach, Velmar Campaign Organisation",
        ),
        ("Ann Lund, director, rural affairs, said it was late.", "director"),
        (
            'He met Ann Lund, editor of "Norr Wars" books at Velmar House.',
            'editor of "Norr Wars" books at Velmar House',
        ),
        (
            "Ann Lund, the alleged mastermind behind the Norrby attacks, spoke.",
            "alleged mastermind behind the Norrby attacks",
        ),
        ("Reuters Velmar CEO Ann Lund on a stage.", "Velmar CEO"),
    ],
)
def test_a_complement_in_commas_or_quotation_marks_belongs_to_the_role(text, expected):
    assert role_in(text, "Ann Lund") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rain fell in Norrby, Sundby and Velmar, an official from the Weather Centre said.",
        "Rain fell in Holm, Ekby and Velmar, a spokesman for the Dam Office said.",
        "They closed Ekby, Sundby and Velmar, a senior officer at the Dam Office added.",
    ],
)
def test_the_last_of_a_list_is_not_the_one_who_reports_it(text):
    document = read_document(text)

    assert not any(document.roles)
