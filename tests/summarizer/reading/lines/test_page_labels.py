import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.lines.insertions import without_insertions

FIRST = "The mill at Norby was shut on Monday, Ann Lund said."
NEXT = "The town will buy it in May."


def reasons(dropped):
    return [(each.text, each.reason) for each in dropped]


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Article content", "page label"),
        ("Article content continued", "page label"),
        ("Story continues below advertisement", "advertisement"),
        ("Article continues after this ad", "advertisement"),
        ("ADVERTISEMENT", "advertisement"),
        ("Advertisement", "advertisement"),
        ("This advertisement has not loaded yet, but your article continues below.", "advertisement"),
        ("Continue reading the main story", "advertisement"),
        ("Trending Now", "page label"),
        ("Recommended Videos", "page label"),
        ("after newsletter promotion", "page label"),
        ("Published3 days ago", "page label"),
        ("Updated 2 hours agoShareSave", "page label"),
        ("10.14am BST", "page label"),
        ("09:05 GMT", "page label"),
    ],
)
@pytest.mark.parametrize(("before", "after"), [(" ", " "), ("", "")])
def test_the_label_of_a_page_is_taken_out_between_sentences(label, reason, before, after):
    kept, dropped = without_insertions((f"{FIRST}{before}{label}{after}{NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(label, reason)]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"{FIRST} Article content is what readers pay for.",
        f"{FIRST} Advertisement in the town rose by a third.",
        f"{FIRST} Advertisement Standards Norland said so.",
        f"{FIRST} Trending Now Studios bought the mill.",
        f"{FIRST} Recommended Videos Ltd bought the mill.",
        f"{FIRST} He came 3 days ago. Share prices fell.",
        "The mill was published 3 days ago. Ann Lund said so.",
        "The bus leaves at 10.14am BST. It is red.",
        "Watch “The Mill” 9.30 p.m. ET Tuesday, Norland One.",
        "It opens at noon. 10.30am BST Tuesday is the last date.",
        "The story continues below the bridge. It is long.",
        "He painted the sign. Advertisement For Lund was a craft.",
        "Why did the mill burn? Advertisement. She laughed.",
        "What feeds the paper? Advertisement The owners say so.",
        "Who pays? Trending Now The readers do.",
        "The day begins early. 10:30 GMT – The crews meet.",
        "The day begins early. 12:00 GMT The first race is rowed.",
        "The day begins early. 9.45am BST: The crews meet.",
        "The day begins early. 10:35 GMT – The crews meet.",
    ],
)
def test_the_words_of_labels_stay_in_sentences(paragraph):
    assert without_insertions((paragraph,)) == ((paragraph,), ())


@pytest.mark.parametrize(
    "link",
    [
        "Read more: Norby mill to open its gates to pupils.",
        "READ MORE: The five things to know of the mill .",
        "Also read: Can the town pay for its mill?",
        "Related: Mills of the north, and those of the south.",
    ],
)
def test_a_link_within_a_paragraph_is_taken_out_with_its_headline(link):
    kept, dropped = without_insertions((f"{FIRST} {link} {NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [(link, "related")]


def test_the_sentence_after_a_headline_without_a_full_stop_stays():
    kept, dropped = without_insertions((f"{FIRST} Read more: Norby to buy the old mill {NEXT}",))

    assert kept == (FIRST, NEXT)
    assert reasons(dropped) == [("Read more: Norby to buy the old mill", "related")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more: she said that pupils should.",
        "Related: the mill had been sold before, Mr Berg said.",
        "Read more: Norby to buy the old mill Ann Lund said on Friday that the town has the money for it.",
        "Read more books, the mayor told them.",
        "Related: Three further motions on the mill failed in May.",
        "Related: Two of the mills have a roof of straw.",
        "Also read: The small letters in the deed that a buyer signs.",
        "See also: Tales of the mill edited by Ann Lee (Norby, 1987).",
        "Related: Four men fell from the same roof.",
        "Read more: Novels make old and young people calm.",
        "Sleep well: Rest calms you. Read more: Mystery novels for long winter nights.",
        "Walk every day: Hills are best. Read more: The oldest tales of the north.",
    ],
)
def test_what_may_be_a_sentence_of_the_story_stays(sentence):
    assert without_insertions((f"{FIRST} {sentence} {NEXT}",)) == ((f"{FIRST} {sentence} {NEXT}",), ())


@pytest.mark.parametrize(
    "credit",
    [
        " Additional reporting by Ann Lee and Sam Roe",
        " Reporting by Ann Lee in Norby; Editing by Sam Roe",
        "–Reuters",
        " — AFP",
        " --Agencies",
        " REUTERS/Ann Lee Purchase Licensing Rights, opens new tab",
    ],
)
def test_the_credits_at_the_end_of_a_paragraph_are_taken_out(credit):
    kept, dropped = without_insertions((f"{FIRST}{credit}",))

    assert kept == (FIRST,)
    assert reasons(dropped) == [(credit.strip(), "credits")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reporting by the Norby Post found that the mill was sold.",
        "The firm — AFP — left.",
        "It is owned by the agency Reuters.",
        "Additional reporting by Ann Lee shows why.",
        "Purchase Licensing Rights are what the firm lives on.",
        "Purchase Licensing Rights cost more each year.",
        "Purchase Licensing Rights, which are old, stay.",
    ],
)
def test_a_sentence_on_reporting_stays(sentence):
    assert without_insertions((f"{FIRST} {sentence}",)) == ((f"{FIRST} {sentence}",), ())


@given(
    st.lists(
        st.sampled_from(
            [
                "Article content",
                "Read more: ",
                "10.14am BST",
                "Trending Now",
                "Ann left. ",
                "The mill",
                "—AFP",
                " ",
                "“",
            ]
        ),
        max_size=12,
    ).map("".join)
)
def test_every_word_is_kept_or_dropped(paragraph):
    kept, dropped = without_insertions((paragraph,) if paragraph.strip() else ())

    assert sorted("".join((*kept, *(each.text for each in dropped))).replace(" ", "")) == sorted(
        paragraph.replace(" ", "")
    )
