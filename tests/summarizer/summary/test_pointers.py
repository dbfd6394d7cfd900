import pytest

from summarizer.summary import summary
from summarizer.summary.pointers import antecedents, dangles
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized


@pytest.mark.parametrize(
    ("sentence", "dangling"),
    [
        ("He said so.", True),
        ("But they disagreed.", True),
        ("Moreover, it breaks the law.", True),
        ("“It is time,” she said.", True),
        ("This ended the talks.", True),
        ("The mayor said so.", False),
        ("Helena Marsh said so.", False),
        ("Theatres closed.", False),
        ("Through a fund he found online, he paid for nine ships.", True),
        ("When she lost the vote, she sold nine ships.", True),
        ("After the owner of the pier lost his job, he sold nine ships.", False),
        ("When a diver lost her way, she swam to nine ships.", False),
        ("After Özil lost his place, he sold nine ships.", False),
        ("When he lost the vote, Tom Marsh sold nine ships.", False),
        ("After Tom Marsh lost his ship, he sold nine others.", False),
        ("When the ferry lost its mast, nine men swam.", False),
        ("Sie kündigte an, den Pier zu schließen.", True),
        ("Dies teilte die Stadt mit.", True),
        ("Auf die Frage nach den Kosten schwieg der Bürgermeister.", True),
        ("Auf dieser Grundlage entschied der Rat.", True),
        ("Diese Woche schließt der Pier.", False),
        ("Das Bad schließt.", False),
        ("Auf die Insel fährt kein Schiff.", False),
        ("Él no asistió a la sesión.", True),
        ("Ella Lund sang in the theatre.", False),
        ("Il a fermé le quai.", True),
        ("Il sindaco ha chiuso il ponte.", False),
        ("Она закрыла мост.", True),
        ("Це сталося в середу.", True),
        ("Мэр закрыл мост.", False),
        ("To be more specific, the pier closes in May.", True),
        ("To put it simply, the pier loses money.", True),
        ("In that spirit, the mayor invited nine fishermen.", True),
        ("But in the same vein, Norcoal asked for a subsidy.", True),
        ("In other words, nobody will pay.", True),
        ("There’s also a ferry to Lund.", True),
        ("Some of them sail to Lund.", True),
        ("If this is so, nine ships are for sale.", True),
        ("If he loses the vote, nine ships are for sale.", True),
        ("Before these talks, Norcoal sold nine ships.", True),
        ("For her part, Ann Cole will sue.", True),
        ("As a result, nine ships stay in port.", True),
        ("Cold as that may be, islanders swim.", True),
        ("Norcoal may sue but, as mentioned, few ships sail.", True),
        ("As noted above, few ships sail.", True),
        ("“Nine ships sank,” he said.", True),
        ("Nine ships sank near the pier, he said, and that nobody came.", True),
        ("The pier will close, they said.", True),
        ("“Nine ships of Norcoal sank near Lund,” she told reporters.", True),
        ("Nine ships sank near Lund,” Ann Cole said.", True),
        ("Nine ships sank near Lund.” Norcoal will sue.", True),
        ('Nine ships sank near Lund," Ann Cole said.', True),
        ("Ann Cole called it “a disgrace” for Lund.", False),
        ('Ann Cole said: "Nine ships sank," and left.', False),
        ("The pier has a 9” pipe, Norcoal said.", False),
        ("Bürgermeister Lund sagte: „Neun Schiffe.“", False),
        ("Lund sade: ”Nio fartyg.”", False),
        ("To be specific about fares is hard, Norcoal said.", False),
        ("In that harbour, nine ships of Norcoal sank.", False),
        ("There is a ferry to Lund.", False),
        ("Some of the ships sail to Lund.", False),
        ("If the vote is lost, nine ships are for sale.", False),
        ("Before this week, Norcoal sold nine ships.", False),
        ("Under this year's budget, fares rise.", False),
        ("As a result of the vote, nine ships stay in port.", False),
        ("As a mayor, Ann Cole will sue.", False),
        ("As noted by the court, few ships sail.", False),
        ("“Nine ships sank,” Ann Cole said.", False),
        ("Norcoal will close the pier, it said.", False),
        ("After the vote Ann Cole will sue, she said.", False),
        ("Add these to the tally: Norcoal sold nine ships.", True),
        ("Compare that with Lund, where nine ships sank.", True),
        ("Add it to the nine ships that sank.", True),
        ("In the example given by Norcoal, nine ships sank.", True),
        ("In the case given, nine ships sank.", True),
        ("What’s more, nine ships sank.", True),
        ("Yet despite decades of trade, nine ships sank.", True),
        ("But despite the storm, nine ships sailed.", True),
        ("In a post, Ann Cole said the Danes and the Finns would deliver it.", True),
        ("On Friday, Cole said the Danes will sell it.", True),
        ("Ann Cole wrote that Norrlanders must buy it before May.", True),
        ("Add nine ships to the list, Norcoal said.", False),
        ("In the example of Lund, nine ships sank.", False),
        ("Despite decades of trade, nine ships sank.", False),
        ("In a letter on the pier, Cole said the Danes would buy it.", False),
        ("On Friday, Cole said the Danes will sell the pier.", False),
        ("Norcoal has a plan and Cole said the Danes will buy it.", False),
    ],
)
def test_a_sentence_that_points_back_dangles(sentence, dangling):
    assert dangles(sentence) is dangling


@pytest.mark.parametrize(
    ("before", "sentence", "dangling"),
    [
        ("Norcoal issued a statement to the unions.", "The statement says that nine ships are for sale.", True),
        ("A friend gave me an old Norrland novel.", "The novel is about nine ships.", True),
        ("An insider spoke to the Herald.", "The insider says that nine ships are for sale.", True),
        ("Norcoal issued a statement to the unions.", "The unions will sue Norcoal.", False),
        ("Norcoal issued nine ships with flags.", "The report says that nine ships are for sale.", False),
        ("Norcoal issued a statement to the unions.", "The statements of two mayors differ.", False),
    ],
)
def test_a_sentence_dangles_if_the_one_before_introduces_the_document_that_it_begins_with(before, sentence, dangling):
    vectors = vectorized(f"{before} {sentence}", "en")

    assert antecedents(vectors, (0, 1), title_terms(vectors, "en", None, (0, 1))) == ({1: {0}} if dangling else {})


UNCLEAR = (
    "The company will sell nine ships of its fleet.",
    "The pair will sail to Lund with nine others.",
    "The foundation paid for the flight of nine cats to Lund.",
    "At the meeting, nine fishermen sang.",
    "After the news was out, nine fishermen sang.",
)
BEFORE = "Rain fell on Brennford. Norcoal met Tom Marsh of Harbour Point in Lund. {}"


@pytest.mark.parametrize("sentence", UNCLEAR)
def test_a_general_noun_points_to_the_sentence_before(sentence):
    assert pointed(BEFORE.format(sentence)) == {2: {1}}


@pytest.mark.parametrize(
    ("first", "sentence"),
    [
        ("Norcoal, Tom Marsh and Harbour Point talk.", "The company will sell nine ships."),
        ("A company from Lund is for sale.", "The company will sell nine ships."),
        ("A meeting in Brennford ended at noon.", "At the meeting, nine fishermen sang."),
    ],
)
def test_a_general_noun_is_clear_under_a_sentence_with_the_noun_or_the_names(first, sentence):
    text = f"{first} Rain fell on Brennford. Norcoal met Tom Marsh of Harbour Point in Lund. {sentence}"

    assert pointed(text) == {3: {0, 2}}


@pytest.mark.parametrize("sentence", UNCLEAR)
def test_a_general_noun_is_clear_under_a_title_that_has_it(sentence):
    title = "Company and pair, foundation and meeting: news from Brennford and Lund"

    assert pointed(BEFORE.format(sentence), title) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "The company that Cole leads will sell nine ships.",
        "The association of fishermen will sell nine ships.",
        "The foundation behind the market will sell nine ships.",
        "The bank Cole and Sons will sell nine ships.",
        "At the meeting of Norcoal and Lund, nine fishermen sang.",
        "The council will sell nine ships.",
        "That strong lead grew until Lund ended the day with a 31-9 victory over Brennford.",
        "This great day ended as Lund beat Brennford 3-1.",
    ],
)
def test_a_noun_with_what_tells_it_apart_and_a_result_point_to_nothing(sentence):
    assert pointed(BEFORE.format(sentence)) == {}


@pytest.mark.parametrize(
    "sentence",
    [
        "That was a 31-9 victory over Brennford.",
        "They ended the day with a 31-9 victory over Brennford.",
        "That strong lead grew to a 31-9 lead over Brennford.",
    ],
)
def test_a_result_whose_winner_is_not_named_points_back(sentence):
    assert pointed(BEFORE.format(sentence)) == {2: {1}}


def pointed(text, title=None):
    vectors = vectorized(text, "en")
    every = range(len(vectors.spans))
    return antecedents(vectors, every, title_terms(vectors, "en", title, every))


MEANT = (
    ("Ann Cole will appeal in May.", "In March, nine unions paid for some of the costs of that appeal."),
    ("A vote is planned for May.", "Nine unions of fishermen will sing against that vote, if asked."),
    ("Norcoal has drawn up a contract.", "Nine unions of fishermen asked for copies of that contract; Lund did not."),
    ("Norcoal relies on a network of ships.", "To crew the network, Lund trained nine crews."),
    ("The pier has an old engine.", "To start the engine, Lund needs nine men."),
    ("A computer holds the archive of the port.", "To search the archive, Lund bought nine desks."),
)


@pytest.mark.parametrize(("told", "sentence"), MEANT)
def test_a_noun_that_was_told_above_points_to_the_sentence_that_tells_it(told, sentence):
    assert pointed(f"Rain fell on Brennford. {told} Ships sailed at noon. {sentence}") == {3: {1}}


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ("Ann Cole will appeal in May.", "Cole filed an appeal, and nine unions bore the costs of that appeal."),
        ("Rain is common in May.", "In March, nine unions paid for some of the costs of that appeal."),
        ("A day has two tides.", "Nine unions of fishermen heard of that day, and sang."),
        ("Norcoal relies on a network of ships.", "To crew the crews, Lund bought nine cows."),
        ("Norcoal relies on a network of ships.", "To crew the network of Norcoal, Lund trained nine crews."),
        ("Water is short in Lund.", "Nine chemists learnt from that water in the well is foul."),
    ],
)
def test_a_noun_that_nothing_above_tells_or_its_own_sentence_does_points_to_nothing(told, sentence):
    assert pointed(f"Rain fell on Brennford. {told} Ships sailed at noon. {sentence}") == {}


@pytest.mark.parametrize(("told", "sentence"), MEANT)
def test_a_noun_that_the_title_tells_points_to_nothing(told, sentence):
    title = "Appeal and vote, contract and network, engine and archive: news from Brennford and Lund"

    assert pointed(f"Rain fell on Brennford. {told} Ships sailed at noon. {sentence}", title) == {}


@pytest.mark.parametrize("call", ["Picture this.", "Imagine the scene.", "Picture this:"])
def test_what_the_reader_is_to_imagine_points_to_the_call(call):
    text = f"Rain fell on Brennford. {call}\nSomebody finds the key of your boat in Lund and sails to sea with it."

    assert pointed(text) == {2: {1}}


POINTING = (
    "In that spirit, the council of Port Ellery voted to close the coal pier of Norcoal in two years.",
    "The coal pier of Port Ellery will close in two years, he said, and that the council voted for it.",
    "There are also votes of the council of Port Ellery to close the coal pier of Norcoal in two years.",
    "The company will see the council of Port Ellery vote to close its coal pier in two years.",
    "The following day, the council of Port Ellery voted to close the coal pier of Norcoal in two years.",
    "The next edition of the plan lets Port Ellery close the coal pier of Norcoal in two years.",
)
TEXT = (
    "Nine fishermen came to the town hall. Rain fell on the harbour all day. {} Norcoal has four ships in Brennford. "
    "The mayor Ann Cole will speak to workers on Friday. Ferries to Lund sail twice a day. Schools open in May. "
    "Two shops on the market sell wool."
)


@pytest.mark.parametrize("pointing", POINTING)
def test_a_point_never_points_to_a_sentence_that_is_not_shown(pointing):
    points = [point.text for point in summary(TEXT.format(pointing), "en", title="Port Ellery closes its coal pier")]

    assert pointing not in points or "Rain fell on the harbour all day." in points


def test_a_sentence_about_the_news_is_a_point():
    news = "The council of Port Ellery voted to close the coal pier of Norcoal in two years."

    assert news in [each.text for each in summary(TEXT.format(news), "en", title="Port Ellery closes its coal pier")]
