import pytest

from summarizer.attribution_in_english.analysis import who_said_what


def key_names(text, title="Nobody was glad on Monday"):
    return {actor.name for actor in who_said_what(text, title)[0] if actor.key}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Earnings beat hopes, according to Wall Street. Wall Street hoped for a gain, Ann Lund said.", "Wall Street"),
        ("He sat next to the Oval Office. Ann Lund left the Oval Office at noon, she said.", "Oval Office"),
        ("Silicon Valley hopes for a ban. Silicon Valley pays, Ann Lund said.", "Silicon Valley"),
        ("A choir chose Ann Lund, a scholar of art, as its chair of the Board of Trustees.", "Board of Trustees"),
        ("Now the Agency's team has called. A panel of the Agency met, Ann Lund said.", "Agency"),
        ("Ann Lund, a biologist at the Tarn Institute of Fish, said no. Tom Hale left.", "Tarn Institute of Fish"),
        ("Ann Lund, a chemist at the University of Tarn, said no. Tom Hale laughed.", "University of Tarn"),
        ("A man who posed as an officer of the Norr Bank called her, police chief Ann Lund said.", "Norr Bank"),
        ("A caller introduced himself as a clerk from the Norr Savings Bank, Ann Lund said.", "Norr Savings Bank"),
        ("Four died in a fire at the Quist Complex. The Quist Complex was old, Ann Lund said.", "Quist Complex"),
        ("A feast was held at Quist Sports Centre. Many came, Ann Lund said.", "Quist Sports Centre"),
        ("They met at the Quist Memorial Church on Monday, Ann Lund said.", "Quist Memorial Church"),
        ("He was treated in Quist General Hospital on Monday, Ann Lund said.", "Quist General Hospital"),
        ("by Tom Hale, Norrby Matters\n\nAnn Lund left. Norrby Matters has no owner.", "Norrby Matters"),
        ("NORRBY (WNRB) — Ann Lund left on Monday. The mayor said that it was late.", "WNRB"),
        ("Ann Lund left. Contact reporter Tom Hale with tips: tom@norrby.example.", "Tom Hale"),
        ("Ann Lund left. Email Tom Hale at tom@norrby.example.", "Tom Hale"),
        ("Fans ran from the Quist Arena on Monday. The Quist Arena was full, Ann Lund said.", "Quist Arena"),
    ],
)
def test_a_figure_of_speech_an_affiliation_or_a_building_is_not_key(text, name):
    assert name not in key_names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Tarn Institute fired Ann Lund, a biologist at the Tarn Institute. It gave no reason.", "Tarn Institute"),
        ("Velmar Steel chief Ann Lund left. The company is sorry. Velmar Steel will pay.", "Velmar Steel"),
        ("The Norr Bank warned of a man who posed as an officer of the Norr Bank.", "Norr Bank"),
        ("Quist Sports Centre will close. A feast was held at Quist Sports Centre.", "Quist Sports Centre"),
        ("Quist General Hospital fired Ann Lund. She worked in Quist General Hospital.", "Quist General Hospital"),
        (
            "By noon, Tom Hale of the Norrby Institute left. The Norrby Institute fired Tom Hale.",
            "Norrby Institute",
        ),
        ("Quist Resort has laid off 40 cooks. Ann Lund met them.", "Quist Resort"),
        ("The state sued Quist Casino over wages, Ann Lund said.", "Quist Casino"),
        ("Quist Mall sued the town on Monday. Ann Lund, the mayor, laughed.", "Quist Mall"),
        ("The Department raided nine shops on Monday. The Department wants more, Ann Lund said.", "Department"),
        ("The Foundation sued the mill on Monday. Ann Lund was glad.", "Foundation"),
        ("He pretended to be ill while the Norr Bank raised its rates, Ann Lund said.", "Norr Bank"),
        ("After a clerk pretended to be ill, the Norr Bank fired him. Ann Lund was glad.", "Norr Bank"),
        ("Silicon Valley sent nine lobbyists to the town. Ann Lund, the mayor, laughed.", "Silicon Valley"),
        (
            "Tom Hale, a pupil at Quist School, fell. Ida Roe, head of Quist School, wept. Jo, a cook at Quist School.",
            "Quist School",
        ),
        ("Tom Hale wrote to ann@norrby.example. Tom Hale was angry.", "Tom Hale"),
        ("The Board said that it would wait. The Board met on Monday, and Ann Lund left.", "Board"),
    ],
)
def test_a_body_that_acts_or_is_meant_again_is_key(text, name):
    assert name in key_names(text)


@pytest.mark.parametrize(
    ("title", "name"),
    [("A fire in the Quist Complex", "Quist Complex"), ("University of Tarn hopes", "University of Tarn")],
)
def test_a_building_or_an_affiliation_in_the_title_may_be_key(title, name):
    text = """Four died in a fire at the Quist Complex on Monday. The Quist Complex was old, said Ann Lund, a biologist
    at the University of Tarn."""

    assert name in key_names(" ".join(text.split()), title)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Actress Ida Holm had agreed to play Ann-Lou Harlan. The script of the film is sad. Ann-Lou Harlan sings.",
            "Ann-Lou Harlan",
        ),
        (
            "Tom Venn was hired to portray Boris Torvan. The film has a script for an actor. Boris Torvan drinks.",
            "Boris Torvan",
        ),
        (
            "Ida Holm was asked to play Maria Quist. The movie has a script and a soundtrack. Maria Quist sings.",
            "Maria Quist",
        ),
    ],
)
def test_a_part_in_the_film_that_a_text_is_about_is_not_key(text, name):
    assert name not in key_names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ida Holm had agreed to play Maria Quist in the final on Monday. Quist lost in May.", "Maria Quist"),
        (
            "The actor has a role in the movie. Ida Holm hopes to play Maria Quist in the final. Quist beat Ann Venn.",
            "Maria Quist",
        ),
        (
            "The cast saw a film and its script. Ida Holm wants to play Maria Quist in the next round. Quist trains.",
            "Maria Quist",
        ),
        (
            "Ida Holm was hired to play Maria Quist. The film has a script and an actor. Quist sued its makers in May.",
            "Maria Quist",
        ),
        ("The film is new. The actress praised Boris Torvan, who wrote the script.", "Boris Torvan"),
    ],
)
def test_an_opponent_or_a_writer_may_be_key(text, name):
    assert name in key_names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It works like drugs such as Wegovor, Ann Lund said. She left early.", "Wegovor"),
        ("Velmar will introduce Macrotosh in May. Ann Lund hailed the arrival of Macrotosh.", "Macrotosh"),
        ("Velmar will introduce Norrpad in May. Ann Lund hailed the arrival of Norrpad.", "Norrpad"),
        (
            "Velmar has lost its Safe Quay Mode feature. Safe Quay Mode is new, Ann Lund said.",
            "Safe Quay Mode",
        ),
        (
            "They met at the Quist Power Monument. They prayed at the Quist Power Monument, Ann Lund said.",
            "Quist Power Monument",
        ),
    ],
)
def test_a_product_or_a_monument_is_not_key(text, name):
    assert name not in key_names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Firms such as Velmar have left Norrby. Velmar sold its mill, Ann Lund said.", "Velmar"),
        ("Velmar is a maker of tools. Velmar closed a mill, Ann Lund said.", "Velmar"),
        ("Velmar said that Quistbook is late. Ann Lund left.", "Velmar"),
    ],
)
def test_a_firm_is(text, name):
    assert name in key_names(text)
