import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.lines.lost_breaks import with_lost_breaks


@pytest.mark.parametrize(
    ("glued", "restored"),
    [
        ("The strike ended.The company gave no reason.", "The strike ended. The company gave no reason."),
        ("“I love Norrby!”Former mayor Ann Lee left.", "“I love Norrby!” Former mayor Ann Lee left."),
        ("It cut staff (7,624).Norrby said so.", "It cut staff (7,624). Norrby said so."),
        ("It closed in 2025.Nobody noticed?Many did.", "It closed in 2025. Nobody noticed? Many did."),
        ('"It grew," she said."We stay."The port is shut.', '"It grew," she said. "We stay." The port is shut.'),
        ("“It grew.”The port is shut.“We stay.”", "“It grew.” The port is shut. “We stay.”"),
        (
            "Is it Norrby's own 'mill moment'?\"We stay,\" Lee said.",
            "Is it Norrby's own 'mill moment'? \"We stay,\" Lee said.",
        ),
        ('Lee praised a "right to see.""We stay," Holm said.', 'Lee praised a "right to see." "We stay," Holm said.'),
        ('"We stay!""No," Lee said.', '"We stay!" "No," Lee said.'),
        ('She asked, "Who pays?""I do," Lee said.', 'She asked, "Who pays?" "I do," Lee said.'),
        ("Порт закрылся.Мэр уехал.", "Порт закрылся. Мэр уехал."),
        ("It is an honour.It seems so.", "It is an honour. It seems so."),
        ("She said:“We stay.”", "She said: “We stay.”"),
        ("He ended in jail likeHolm and left.", "He ended in jail like Holm and left."),
        ("It was a man fromNorrby, she said.", "It was a man from Norrby, she said."),
        ("The mill closed becauseLee's firm failed.", "The mill closed because Lee's firm failed."),
        ('Lee wrote:"We stay." He left.', 'Lee wrote: "We stay." He left.'),
        ("The note:The port is shut.", "The note: The port is shut."),
        ("Fires burn on, Lee told NBS.Ferries are late.", "Fires burn on, Lee told NBS. Ferries are late."),
        ("It cost $9 million AUD.The bank paid.", "It cost $9 million AUD. The bank paid."),
        ("Lee told KVTV.Robots clear the quay.", "Lee told KVTV. Robots clear the quay."),
    ],
)
def test_a_space_is_put_between_glued_sentences(glued, restored):
    assert with_lost_breaks((glued,)) == (restored,)


def test_a_wide_gap_is_put_before_words_in_capitals():
    assert with_lost_breaks(("It ended.FERRY FIRM TO CUT ROUTES",)) == ("It ended.  FERRY FIRM TO CUT ROUTES",)


@pytest.mark.parametrize(
    "line",
    [
        "It sold Norrby.Net to the makers of Harbour.Ai on Monday.",
        "Write to desk@harbour.Example or see https://harbour.example/log.Book today.",
        "The U.S.Steel sign and the J.Doe plate stayed.",
        "Shares of Norrby (017670.KS) fell.",
        "The function Harbour.Log.Open() failed.",
        "«Гавань.Инфо» написала об этом.",
        "He ran 3.5 miles. Then he slept.",
        "He sold Norrby!Finance to Harbour!Live on Monday.",
        "Shares of Bell!Games fell.",
        "He sold Norrby.It to Harbour.It.",
        "Die Nutzer:Innen und der Showcase (Fachwort:Showcase) blieben.",
        "It was 3:00 and the score was Norrby:Kelm.",
        'The lamp is called "M.""K" is the sign on the door.',
        "The maker told ASP.Net users to wait.",
        "Lee reads DC.Comics and draws.",
        "She told NBS.TV of it.",
    ],
)
def test_names_and_addresses_with_full_stops_stay(line):
    assert with_lost_breaks((line,)) == (line,)


@pytest.mark.parametrize(
    ("glued", "lines"),
    [
        ("ToplineHarbour Director Ann Lee resigned.", ("Topline", "Harbour Director Ann Lee resigned.")),
        ("Key FactsLee wrote a letter.", ("Key Facts", "Lee wrote a letter.")),
        ('It may "sink."Big NumberEight boats left.', ('It may "sink."', "Big Number", "Eight boats left.")),
        ("Crucial Quote“We stay,” Lee said.", ("Crucial Quote", "“We stay,” Lee said.")),
        (
            "It was never paid.What Has The Port Said?Lee gave no comment.",
            ("It was never paid.", "What Has The Port Said?", "Lee gave no comment."),
        ),
    ],
)
def test_a_label_is_parted_from_the_first_word_of_its_section(glued, lines):
    assert with_lost_breaks((glued,)) == lines


@pytest.mark.parametrize(
    "line",
    [
        "Tangents and Toplines were sold at the fair.",
        "CONTRACT TALKS went on all night.",
        "Key Facts were missing from the log.",
        "Contra the mayor, nobody left.",
        "He asked: What Has The Port Said? Lee gave no comment.",
    ],
)
def test_the_words_of_labels_stay_in_sentences(line):
    assert with_lost_breaks((line,)) == (line,)


LONG = "The harbour was closed for a week while divers looked for the anchor that the ferry had lost in the storm."


@pytest.mark.parametrize("gap", ["   ", "\t", "      ", " • "])
def test_wide_gaps_between_sentences_are_line_breaks(gap):
    assert with_lost_breaks((f"{LONG}{gap}{LONG}",)) == (LONG, LONG)


def test_wide_gaps_within_sentences_stay():
    line = LONG.replace(" ", "   ") + " " + LONG

    assert with_lost_breaks((line,)) == (line,)


def test_a_row_of_a_table_stays():
    assert with_lost_breaks(("Norrby.   12   Lee.   13",)) == ("Norrby.   12   Lee.   13",)


@given(st.text(alphabet='aB.?!"“” \t•)9', max_size=300))
def test_only_white_space_changes_and_a_second_time_changes_nothing(line):
    restored = with_lost_breaks((line,))

    assert "".join("".join(restored).split()).replace("•", "") == "".join(line.split()).replace("•", "")
    assert with_lost_breaks(restored) == restored


@pytest.mark.parametrize(
    ("glued", "lines"),
    [
        (
            "Ferries Must Sail, Court Rules https://t.co/abcdefghij— Ida Holm (@idaholm) March 4, 2025The port agreed.",
            (
                "Ferries Must Sail, Court Rules https://t.co/abcdefghij — Ida Holm (@idaholm) March 4, 2025",
                "The port agreed.",
            ),
        ),
        (
            "A boat in the port.Ida Holm/ReutersNorrby's mayor spoke.",
            ("A boat in the port. Ida Holm/Reuters", "Norrby's mayor spoke."),
        ),
        (
            "The pier is shut.From Norrby News:A court ruled.",
            ("The pier is shut.", "From Norrby News:", "A court ruled."),
        ),
        (
            "The pier is shut.Kelm plans to ban ferries by 2030There are exceptions to it.",
            ("The pier is shut.", "Kelm plans to ban ferries by 2030", "There are exceptions to it."),
        ),
        (
            "Lee wants to keep the old pierThe port said no.",
            ("Lee wants to keep the old pier", "The port said no."),
        ),
        (
            "“It is shut.” How the port lost its ferriesIn the spring, it was sold.",
            ("“It is shut.”", "How the port lost its ferries", "In the spring, it was sold."),
        ),
    ],
)
def test_what_ends_a_block_is_parted_from_the_next_one(glued, lines):
    assert with_lost_breaks((glued,)) == lines


@pytest.mark.parametrize(
    "line",
    [
        "It was told by Ida Holm (@idaholm) on March 4, 2025 to all.",
        "Ida Holm/Reuters reported it.",
        "From Norrby: A Guide is a book.",
        "See https://t.co/abcdefghij — it is short.",
        "The page of Norrby on LinkedIn is down.",
        "Under Section 66A of the old law the port was shut.",
        "They use the old function checkIn on the ferry.",
        "The song by youThe is short.",
        "The ferry firm painted its oldest boat in the green of the town by handThe colour was new.",
        "Ida Holm was at the pier until noonShe did not say why.",
        "A clerk learned that ferries with the engine norrOne were old.",
        "It may be shut for the winterNobody has told them.",
        "A rapper in Kelm known as norrboWho is on the stage today.",
        "The old game called stonemillThe has many friends.",
        "Her cat was a grey one named misterThe and slept.",
    ],
)
def test_what_is_not_glued_stays(line):
    assert with_lost_breaks((line,)) == (line,)
