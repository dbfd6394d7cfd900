"""The content of a claim on one line: joined without "he said", with its quotation marks in pairs, cut at a clause."""

import pytest

from bot.render.claim_content import content_text, cut_at_clause
from bot.render.quotation_pairs import paired
from summarizer.model import Claim, ClaimKind


def claim(text, cue, *pieces, speaker="Marsh"):
    """Return the claim of a text with these pieces."""
    starts = [text.index(piece) for piece in pieces]
    spans = tuple((start, start + len(piece)) for start, piece in zip(starts, pieces, strict=True))
    start, end, cue_start = spans[0][0], spans[-1][1], text.index(cue)
    spoken = text.index(speaker)
    return Claim(
        speaker,
        speaker,
        spoken,
        spoken + len(speaker),
        cue,
        cue_start,
        cue_start + len(cue),
        text[start:end],
        start,
        end,
        spans,
        ClaimKind.DIRECT,
    )


@pytest.mark.parametrize(
    ("text", "pieces", "shown"),
    [
        (
            "“The pier is closed,” Marsh said on Monday. “It will open again.”",
            ("“The pier is closed,”", "“It will open again.”"),
            "“The pier is closed. It will open again.”",
        ),
        (
            '"The pier," Marsh said, "will never open again."',
            ('"The pier,"', '"will never open again."'),
            '"The pier, will never open again."',
        ),
        (
            "‘The pier is closed’, said Mr. Marsh, who owns it. ‘It leaks.’",
            ("‘The pier is closed’", "‘It leaks.’"),
            "‘The pier is closed. It leaks.’",
        ),
        (
            "“She called it ‘a ruin,’” Marsh said. “It was one.”",
            ("“She called it ‘a ruin,’”", "“It was one.”"),
            "“She called it ‘a ruin.’ It was one.”",
        ),
        (
            '"He just yelled \'hold the rope,\' " Marsh said. "I am not going to hold it."',
            ("\"He just yelled 'hold the rope,' \"", '"I am not going to hold it."'),
            "\"He just yelled 'hold the rope.' I am not going to hold it.\"",
        ),
        (
            "“It leaks,” Marsh said to reporters in Norrby on Monday. “It is old.”",
            ("“It leaks,”", "“It is old.”"),
            "“It leaks. It is old.”",
        ),
        (
            "''They call, 'Hold the rope,''' Marsh said. ''I won't.''",
            ("''They call, 'Hold the rope,''", "''I won't.''"),
            "''They call, 'Hold the rope.' I won't.''",
        ),
        (
            "“It leaks,” said Marsh, a professor of law and history in Norrby, who left when he was six. “It is old.”",
            ("“It leaks,”", "“It is old.”"),
            "“It leaks. It is old.”",
        ),
        (
            "“The pier,” said Marsh, the mayor of Norrby, “is closed.”",
            ("“The pier,”", "“is closed.”"),
            "“The pier, is closed.”",
        ),
        ("The pier, as Marsh said on Monday, is shut.", ("The pier", "is shut"), "The pier is shut"),
        ("In May, Marsh has said the pier will open.", ("In May", "the pier will open"), "In May, the pier will open"),
        ("The pier, Marsh said, is closed.", ("The pier", "is closed"), "The pier is closed"),
        ("In May, Marsh said, the pier will open.", ("In May", "the pier will open"), "In May, the pier will open"),
        ("The pier is old, Marsh said, but safe.", ("The pier is old", "but safe"), "The pier is old, but safe"),
        ("Das Ziel sei laut said Marsh der Hafen.", ("Das Ziel sei", "der Hafen"), "Das Ziel sei … der Hafen"),
        ("«Мост закрыт, — said Marsh. — Он стар».", ("«Мост закрыт", "Он стар»"), "«Мост закрыт. Он стар»"),
    ],
)
def test_words_that_only_he_said_interrupts_are_joined(text, pieces, shown):
    assert content_text(claim(text, "said", *pieces)) == shown


@pytest.mark.parametrize(
    ("text", "pieces", "shown"),
    [
        (
            "“It is closed,” Marsh said. The council then voted. “It leaks.”",
            ("“It is closed,”", "“It leaks.”"),
            "“It is closed,” … “It leaks.”",
        ),
        (
            "“It is closed,” Marsh said, asking: “Who pays for it?”",
            ("“It is closed,”", "“Who pays for it?”"),
            "“It is closed,” … “Who pays for it?”",
        ),
        (
            "Marsh said the boat, bought in May, sank.",
            ("the boat", "sank"),
            "the boat … sank",
        ),
        (
            "It has been empty for a year, but is said by Marsh to be sound.",
            ("It", "to be sound"),
            "It … to be sound",
        ),
        (
            "The plan is “a disgrace to the town,” Marsh said in a letter to the council, and “a waste of money.”",
            ("The plan is “a disgrace to the town,”", "“a waste of money.”"),
            "The plan is “a disgrace to the town,” … “a waste of money.”",
        ),
        (
            "“We ask those who have power,” said Marsh, whose new book features bankers and “rebels” of his youth.",
            ("“We ask those who have power,”", "“rebels”"),
            "“We ask those who have power,” … “rebels”",
        ),
        (
            "Yet, as Mr. Marsh said, in the first weeks of a government -- when nobody worries -- taxes are raised.",
            ("Yet", "when nobody worries -- taxes are raised"),
            "Yet … when nobody worries -- taxes are raised",
        ),
        (
            "“We won,” Marsh said to the crowd, and Lund wept, “but it was close.”",
            ("“We won,”", "“but it was close.”"),
            "“We won,” … “but it was close.”",
        ),
        (
            '"It is slow," Marsh said, noting that it brought in 27% of the complaints. "People use it."',
            ('"It is slow,"', '"People use it."'),
            '"It is slow," … "People use it."',
        ),
        (
            "“It is over,” Marsh said of the fire. “It was bad.”",
            ("“It is over,”", "“It was bad.”"),
            "“It is over,” … “It was bad.”",
        ),
        (
            "“It is old,” said Marsh, a doctor who left, adding that it leaks. “It was bad.”",
            ("“It is old,”", "“It was bad.”"),
            "“It is old,” … “It was bad.”",
        ),
        (
            "“It is old,” Marsh said, a sign that voters are tired. “It was bad.”",
            ("“It is old,”", "“It was bad.”"),
            "“It is old,” … “It was bad.”",
        ),
        (
            "It is as old as Marsh said to be sound.",
            ("It is as old", "to be sound"),
            "It is as old … to be sound",
        ),
        (
            '"It is slow," Marsh said, explaining why he left. "People use it."',
            ('"It is slow,"', '"People use it."'),
            '"It is slow," … "People use it."',
        ),
    ],
)
def test_an_ellipsis_stands_for_other_words_left_out(text, pieces, shown):
    assert content_text(claim(text, "said", *pieces)) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("“It rained. “It still does. “It will.”", "“It rained. It still does. It will.”"),
        ("'It rained all day. 'The workers' hall leaks.'", "'It rained all day. The workers' hall leaks.'"),
        ('"It rained. "It still does."', '"It rained. It still does."'),
        ("“It rained", "“It rained”"),
        ("“She said, ‘It rained.’ ”", "“She said, ‘It rained.’”"),
        ("“I say “no” to rain", "“I say “no” to rain”"),
        ('“It rained all day."', "“It rained all day.”"),
        ("It rained all day.”", "It rained all day."),
        ('The delay raises "great suspicion”', 'The delay raises "great suspicion"'),
        ('He wrote that “somebody must go"', "He wrote that “somebody must go”"),
        ('Lund calls it „eine Schande"', "Lund calls it „eine Schande“"),
    ],
)
def test_a_mark_that_is_unpaired_is_mended(words, shown):
    assert paired(words) == shown


@pytest.mark.parametrize(
    "words",
    [
        "“She said: ‘It rains.’ ‘It pours,’ he said.”",
        "'She said, \"It rains.\" And it doesn't stop.'",
        "the workers' “own” hall, and “theirs”",
        "„Es regnet“, und „es gießt“",
        "»Es regnet«",
        "”Det regnar”",
        "“Rock ’n’ roll in the ’90s”",
        "it's 'cause they'd left",
        "she said: ''It rains''",
    ],
)
def test_marks_in_pairs_and_apostrophes_stay(words):
    assert paired(words) == words


def test_a_long_quotation_is_cut_at_the_end_of_a_clause_and_stays_closed():
    quotation = "“We were promised a say in this, and we read about it in the newspaper.”"

    assert cut_at_clause(quotation, 50) == "“We were promised a say in this …”"
    assert cut_at_clause(quotation, 100) == quotation
    assert (
        cut_at_clause("“We were promised a say,” and then they read about it", 40)
        == "“We were promised a say,” and then they …"
    )
    assert (
        cut_at_clause('It is "a shame for all of us and for the town", he says', 40)
        == 'It is "a shame for all of us and for …"'
    )
    assert cut_at_clause("One two three four five", 12) == "One two …"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("Порт закрыли на неделю после того, как загорелся склад", "Порт закрыли на неделю …"),
        ("Порт закрили на тиждень після того, як загорівся склад", "Порт закрили на тиждень …"),
        ("Порт закрыт, и суда ушли до того, как загорелся склад", "Порт закрыт, и суда ушли …"),
    ],
)
def test_a_sentence_is_not_cut_within_a_conjunction_of_several_words(words, shown):
    assert cut_at_clause(words, 40) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            "“The pier has long been a way to cross the bay in winter. If we could halve its cost – as Tarn did –”",
            "“The pier has long been a way to cross the bay in winter …”",
        ),
        (
            "The mill was the pride of the valley in its best years. When the river froze, nobody could reach it",
            "The mill was the pride of the valley in its best years …",
        ),
        (
            "We asked the town for a bridge in every year since then. But if the town says no to it, we must swim",
            "We asked the town for a bridge in every year since then …",
        ),
    ],
)
def test_a_condition_is_not_shown_without_its_main_clause(words, shown):
    assert cut_at_clause(words, len(words) - 8) == shown


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        (
            "If the town says no to the new bridge and the ferry is sold, we must all swim",
            "If the town says no to the new …",
        ),
        (
            "It rains. If the town says no to the new bridge and the ferry is sold to Tarn next year, we must swim",
            "It rains. If the town says no to the new bridge and the ferry is sold to …",
        ),
    ],
)
def test_a_condition_is_kept_if_little_is_left_without_it(words, shown):
    most = 34 if words.startswith("If") else 75
    assert cut_at_clause(words, most) == shown


@pytest.mark.parametrize(
    "turn", ["but not in winter", "unless it rains", "except for carts", "if only on foot", "until it snows"]
)
def test_a_clause_is_not_shown_without_the_one_that_takes_it_back(turn):
    built = "The old bridge over the bay was built by the town in nine long years"
    words = f"{built}, which calls it safe for all of us, {turn} or at night"

    assert cut_at_clause(words, len(words) - 8) == f"{built} …"


@pytest.mark.parametrize("turn", ["and in winter, too,", "because the ice is thick", "which few of us believed"])
def test_a_clause_is_shown_without_one_that_adds_to_it(turn):
    words = f"The old bridge over the bay was built by the town, which calls it safe for all of us, {turn} at night"

    assert cut_at_clause(words, len(words) - len(turn)).endswith("calls it safe for all of us …")


def test_a_clause_that_is_taken_back_is_shown_if_no_other_fits():
    words = "The town that built the bridge over the bay says that it is safe, but not in winter"

    assert cut_at_clause(words, len(words) - 8).endswith("it is safe …")


@pytest.mark.parametrize("name", ["U.N. access", "Dr. Lund", "Gov. Holm", "Mrs. Marsh"])
def test_an_abbreviation_ends_no_clause(name):
    words = f"that it works with the harbour guard in Tarn, and asked for {name} at the gate on Monday"

    assert cut_at_clause(words, len(words) - 20) == "that it works with the harbour guard in Tarn …"


def test_a_full_stop_ends_one():
    words = "that it works with the harbour guard in Tarn, and asked for a key. Nobody came to the gate on Monday"

    assert cut_at_clause(words, len(words) - 20).endswith("for a key …")
