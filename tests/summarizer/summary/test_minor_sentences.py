import numpy as np
import pytest

from summarizer.model import Claim, ClaimKind
from summarizer.summary import eligible_sentences, summary
from summarizer.summary.minor_sentences import minor_sentence_adjustments
from summarizer.summary.people import people
from summarizer.summary.title import title_terms
from summarizer.summary.vectors import vectorized

LEAD = "The council of Port Ellery voted on Monday to close the coal pier."
MINOR = (
    "The two ships of Norcoal stayed in port.",
    "Nine other councils took a similar stance.",
    "He opposed it.",
    "Boats have sailed to Lund for many years.",
    "Cole has three children, her firm said.",
    "Ann Cole (pictured left) paid nothing.",
    "At her old school, Ann Cole led a protest.",
    "During the meeting he asked for silence.",
    "Unlike the first two piers, Harbour Point pays.",
    "Although rain fell, boats sailed.",
    "Tom Marsh is the head of Norcoal, a firm in Brennford.",
    "Last month, a ferry sank off Lund.",
    "Two years ago, Norcoal bought three ships.",
    "Late last year, Norcoal bought three ships.",
    "Harbour Point is part of Brennford, a town of fishermen.",
    "Ann Cole is best known for boats.",
    "Lund, a small town, is home to Norcoal.",
    "Many islanders sail to Brennford.",
    "One of Norcoal’s ships sails to Brennford.",
    "For example, Norcoal’s oldest ship sails to Brennford.",
    "Mayor Ann Cole was considering a sale.",
    "Lund’s new ferry was due to sail on Monday.",
    "Norcoal’s workers were standing outside in red coats.",
    "Few towns sell what we built.",
    "When I saw Port Ellery, boats were rare.",
    "Ann Cole held a news conference about ships.",
    "Ann Cole told the Herald in an interview she slept well.",
    "Ann Cole put it plainly: boats need money.",
    "To be more specific, Norcoal’s ships burn oil.",
    "In that spirit, Ann Cole invited nine fishermen to Lund.",
    "There are also nine ships in Brennford.",
    "Norcoal may appeal but, as mentioned, its ships stay in port.",
    "“It was a long night and a cold one for all of them,” Cole said.",
    "Ann Cole later commented on ships at Brennford.",
    "Harbour Point spoke about fares in May.",
    "Ann Cole mentioned ships several times in Brennford.",
    "Norcoal did not respond to a request for comment.",
    "Ann Cole could not be reached for comment.",
    "A lawyer of Norcoal hasn’t answered questions.",
    "Norcoal’s figures, shared exclusively with Harbour Herald, are sound.",
    "A film shot exclusively by Harbour Herald has ships in it.",
    "Ann Cole’s diary, sold exclusively to Harbour Herald, is long.",
    "To see why, imagine a fishing village without boats.",
    "Imagine being a fisherman in Lund.",
    "For Brennford, imagine that nobody sails.",
    "To grasp Lund’s love of coal, one has to go back nine years.",
    "To see what coal means to Lund, consider its harbour.",
    "To know Norcoal’s plans, look at its ships.",
    "Coal is no longer just a fuel.",
    "Boats are not merely the pride of Lund.",
    "Lund isn’t only a harbour.",
    "Nine firemen left Lund at 4:31 p.m. before they came to Brennford at 4:48 p.m.",
    "Lund’s alarm rang at 9:58 pm; boats left at 10:12 pm.",
    "Lund saw fire at 4.31 a.m., smoke at 4.40 a.m.",
    "The first time Lund sold ships, Norcoal bought nine.",
    "A day after Lund’s strike, Norcoal sold nine ships.",
    "Nine weeks before Lund’s strike, Norcoal sold ships.",
    "Eventually, Norcoal sold nine ships.",
    "Soon after, Norcoal sold nine ships.",
    "Ann Cole soon found nine ships off Lund.",
    "That’s because Norcoal sold nine ships.",
    "It was how Norcoal sold nine ships.",
    "Commenting, Ann Cole praised nine ships of Norcoal.",
    "Previously, Norcoal had nine ships.",
    "Until now, Norcoal had nine ships.",
    "Attendees included Ann Cole and nine fishermen.",
    "Lund’s vigil began at 10 a.m. on a pier.",
    "A rally in Brennford started promptly at noon.",
    "Lund’s ceremony opened with songs of fishermen.",
    "Brennford held a moment of silence at sea.",
    "Psalms are also sung on Sunday.",
    "Harbour Point had also opened in May.",
    "Lund had a 9-7 lead over Brennford.",
    "Marsh scored for Lund with nine minutes left.",
    "Lund and Brennford were tied at halftime.",
)
NEWS = (
    "Norcoal will sue over the vote.",
    "Ann Cole was sentenced to three years.",
    "Some 640 workers lose their jobs in May, Norcoal said.",
    "Ann Cole said “we” would sue.",
    "Ann Cole was king during rain.",
    "The cause of the fire was lightning.",
    "Boats of Queen Elizabeth I sank off Lund.",
    "Port Ellery lost ships in World War I, Norcoal said.",
    "Lund is the first town in Norrland to ban coal.",
    "Harbour Point is closed to ships from Brennford.",
    "Nine ships were located off Lund by Ann Cole.",
    "One ship sank off Brennford.",
    "To be more like Brennford, Lund bans coal.",
    "In that harbour, nine ships of Norcoal sank.",
    "Ann Cole mentioned, in passing, nine ships.",
    "Ann Cole commented on “a disgrace” at Brennford.",
    "Norcoal’s plan, widely discussed in Lund, cost nine jobs.",
    "Norcoal did not return nine ships to Lund.",
    "Norcoal will answer questions about nine ships.",
    "Norcoal exclusively sells coal.",
    "Nobody in Lund can imagine a harbour without ships.",
    "To save its harbour, Lund has to sell nine ships.",
    "To pay for its ships, Norcoal must consider a loan.",
    "To see Lund, nine ships of Norcoal sailed to Brennford.",
    "Coal is not just a fuel but a way of life in Lund.",
    "Lund is not just a harbour, Ann Cole said.",
    "Nine ships left Lund at 4:31 p.m. on Friday.",
    "Nine days of strikes in Lund cost Norcoal dear.",
    "Finally the harbour of Lund is free of coal.",
    "Ann Cole will soon sell nine ships off Lund.",
    "Lund’s ferry service lost passengers; problems began at Brennford.",
    "Norcoal’s problems started at 10 a.m. in Lund.",
    "Silence is golden in Brennford.",
    "Boats are also sold to nine fishermen from Brennford who sail them to Lund in May.",
    "Norcoal wrote a second set of rules for Lund.",
    "Norcoal took a lead in coal over Brennford.",
)


def added(text, title=None, language="en", claims=()):
    vectors = vectorized(text, language)
    eligible = eligible_sentences(vectors)
    terms, them = title_terms(vectors, language, title, eligible), people(vectors, (), claims)
    return minor_sentence_adjustments(vectors, language, terms, them, eligible)


def claim(text, content, kind):
    """Return a claim of the mayor's with some content of a text."""
    start = text.index(content)
    end = start + len(content)
    return Claim("Ann Cole", "Cole", None, None, "said", end, end, content, start, end, ((start, end),), kind)


@pytest.mark.parametrize("sentence", MINOR)
def test_a_sentence_beside_the_news_loses_value(sentence):
    assert added(f"{LEAD} {sentence}")[1] < 0


@pytest.mark.parametrize("sentence", NEWS)
def test_a_sentence_of_news_loses_nothing(sentence):
    assert added(f"{LEAD} {sentence}")[1] == 0


def test_an_opening_with_two_signs_counts_once():
    twice = added(f"{LEAD} Since 2001 she led Norcoal’s fleet of ships.")[1]
    once = added(f"{LEAD} During 2001 she led Norcoal’s fleet of ships.")[1]

    assert twice == once < 0


def test_a_text_may_open_with_words_that_would_refer_to_an_earlier_sentence():
    assert added("The council of Port Ellery voted on Monday to close the coal pier.")[0] == 0


@pytest.mark.parametrize("opening", ["It’s three degrees in Lund.", "If you go to Lund, it rains.", "Remember Lund?"])
def test_a_scene_that_opens_a_text_loses_value(opening):
    assert added(f"{opening} {LEAD}")[0] < 0


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ann Cole said: “Norcoal will sue over the vote.", "Its ships will stay in port until May.”"),
        ("“Norcoal will sue over the vote.", "Its ships will stay in port until May,” Cole said."),
        ("Cole told the Herald: 'Norcoal will sue.", "'Nine ships will stay in port until May.'"),
    ],
)
@pytest.mark.parametrize("language", ["en", "xx"])
def test_a_sentence_that_begins_inside_a_quotation_loses_value(first, second, language):
    text = f"{LEAD} {first} {second}"
    content = text[text.index("Norcoal") : text.index("May") + 3]
    quoted = added(text, language=language, claims=[claim(text, content, ClaimKind.DIRECT)])

    assert list(quoted - added(text, language=language) < 0) == [False, False, True]


@pytest.mark.parametrize("kind", [ClaimKind.INDIRECT, ClaimKind.DIRECT])
@pytest.mark.parametrize("content", ["Norcoal will sue over the vote", "its ships will stay in port until May"])
def test_a_sentence_with_the_beginning_of_what_is_claimed_loses_nothing(content, kind):
    text = f"{LEAD} Norcoal will sue over the vote, Cole said. Cole said that its ships will stay in port until May."

    assert list(added(text, claims=[claim(text, content, kind)])) == list(added(text))


def test_a_sentence_that_tells_an_earlier_one_again_loses_value():
    text = f"{LEAD} Norcoal will sue. The coal pier of Port Ellery will close."

    assert list(added(text) < 0) == [False, False, True]


ANECDOTE = (
    "After years on odd jobs, Mina Torv found one she loved. She sorted letters at the Brennford post office for more "
    "than a dozen people in a hurry. Torv had a desk by the window. Ferry fares have doubled across the islands, and "
    "one family in five has given up work. Mothers without a pass cross the sound most often. County boats said "
    "nothing would change before 2028."
)
TITLE = "Ferry fares push island families off the water"


@pytest.mark.parametrize("language", ["en", "xx"])
def test_an_anecdote_that_opens_a_text_loses_value_and_the_sentence_with_the_title_gains(language):
    assert list(np.sign(added(ANECDOTE, TITLE, language)))[:4] == [-1, -1, -1, 1]


QUOTED = (
    "Mayor Helena Marsh says the sale of the pier has begun. Nine firms in Lund put in their offers by noon. Norcoal "
    "had no part in that. Her goal, Marsh says, is to free our harbour of debt and build homes for all."
)


@pytest.mark.parametrize(
    "title",
    [
        "Mayor on sale: Goal is ‘to free the harbour of debt and build homes for all’",
        "‘Free the harbour of debt, build homes for all’: Helena Marsh on her goal",
        "Marsh on pier: We free the harbour of debt and build homes for all",
    ],
)
def test_an_opening_with_two_words_of_the_title_is_no_anecdote(title):
    assert added(QUOTED, title)[0] == 0


@pytest.mark.parametrize("title", [None, "What nobody told you"])
def test_an_opening_is_no_anecdote_if_the_title_is_not_known(title):
    assert list(added(ANECDOTE, title))[:3] == [0, 0, 0]


def test_at_most_one_point_is_of_the_anecdote_that_opens_a_text():
    points = summary(ANECDOTE, "en", title=TITLE)

    assert sum(point.start < ANECDOTE.index("Ferry") for point in points) <= 1


def test_no_two_points_say_the_same_in_nearly_the_same_words():
    again = "Fire crews said that at least nine houses burned on Lund."
    text = (
        f"At least nine houses burned on Lund on Monday, fire crews said. {again} "
        "The fire began in a bakery that had no licence. The mayor will rebuild the market by May. "
        "Norcoal gave two million euros to families without a home."
    )

    points = [point.text for point in summary(text, "en", title="Nine houses burn on Lund")]

    assert again not in points


BEFORE = (
    "Fishermen in Lund have been short of nets since 2031.",
    "Boats had never sailed from Brennford in winter.",
    "Wool has already been sold to nine farmers of Lund.",
)
AFTER = (
    "Fishermen in Lund buy nets.",
    "Nine farmers may have been in Brennford.",
    "Wool has a price in Lund.",
)


def with_title(sentence, title="Port Ellery votes to close its coal pier", language="en"):
    return added(f"{LEAD} {sentence}", title, language)[1] - added(f"{LEAD} {sentence}", None, language)[1]


@pytest.mark.parametrize("sentence", BEFORE)
def test_a_sentence_that_tells_what_was_before_loses_value_if_it_has_nothing_of_the_title(sentence):
    assert with_title(sentence) < 0
    assert with_title(sentence, language="xx") == 0


@pytest.mark.parametrize("sentence", [*AFTER, "The coal pier has been closed twice since 2031."])
def test_a_sentence_that_tells_what_is_now_or_has_a_word_of_the_title_loses_nothing(sentence):
    assert with_title(sentence) == 0
