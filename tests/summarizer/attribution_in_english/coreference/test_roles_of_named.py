"""A role, an age or a title that only one of the people named can be meant by, and one of several people."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def speakers_of(text):
    return [claim.speaker for claim in claims(read_document(text))]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Norrby Council's Leisure Portfolio Holder Cllr Karl Vale was late. The portfolio holder said it rained.",
            "Karl Vale",
        ),
        ("Tarn assemblyman Pandak Hale was late. It rained. The assemblyman said it was cold.", "Pandak Hale"),
        ("Ann Lund, a caretaker at the hall, was late. It rained. The caretaker said it was cold.", "Ann Lund"),
        (
            (
                "Fares could rise, the council portfolio holder has said.\n\nNorrby Council's Roads and Transport"
                " Portfolio Holder Cllr Karl Vale was late."
            ),
            "Karl Vale",
        ),
        # Another one, or a thing.
        ("Caretaker Ann Lund met caretaker Eva Dahl. The caretaker said it was cold.", "The caretaker"),
        ("Norrby's Portfolio Holder Karl Vale was late. The licence holder said it rained.", "The licence holder"),
        ("Professor Ann Lund wrote it. The report said that it was late.", "The report"),
    ],
)
def test_a_rare_role_means_the_only_one_who_has_it(text, speaker):
    assert speakers_of(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Mr Karl Vale, who runs a stall, said it rained in. The 71-year-old retiree told us it was cold.",
            "Karl Vale",
        ),
        ("Ann Lund left her farm in May. The 41-year-old baker said it was cold.", "Ann Lund"),
        ("Paul Reyes spoke to us in Tarn. It rained. The 52-year-old plumber said it was cold.", "Paul Reyes"),
        # Two could be meant, somebody without a name, or one of another age.
        ("Karl Vale met Paul Reyes in Tarn. The 65-year-old retiree said it was bad.", "the 65-year-old retiree"),
        ("Karl Vale was hit by a driver. The 65-year-old retiree said it was bad.", "the 65-year-old retiree"),
        ("Karl Vale, 40, left the farm. The 65-year-old retiree said it was bad.", "the 65-year-old retiree"),
        ("Karl Vale was found dead. The 65-year-old suspect said it was bad.", "the 65-year-old suspect"),
    ],
)
def test_a_new_age_and_a_role_mean_the_one_just_named(text, speaker):
    assert speakers_of(text)[-1].lower() == speaker.lower()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The ruling came from Justice George Hale in March. It rained. The judge asked him if he was sorry.",
            "George Hale",
        ),
        ("At the end of Justice Maria Vale’s sentencing a charge fell. “You lost him,” the judge said.", "Maria Vale"),
        ("Justice Ann Lund sat in Tarn. The trial was long. The judge said it was over.", "Ann Lund"),
        # A bench, or another judge, may be meant.
        ("Justice Ann Lund sat in Tarn. Justice Paul Reyes was ill. The judge said it was over.", "The judge"),
        ("Justice Ann Lund sat on a bench of three. The judge said it was over.", "The judge"),
        ("Justice Ann Lund let it stand. A judge in Tarn had ruled in May. The judge said it was over.", "The judge"),
    ],
)
def test_the_judge_is_the_only_justice(text, speaker):
    assert speakers_of(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "One of the singers said she was shy. She won’t dance, and she said neighbours think her proud.",
            "One of the singers",
        ),
        ("One of the nurses told the court the ward was full. He said the doors were locked.", "One of the nurses"),
        ("One of the drivers said it was late. It rained. She said the road was wet.", "One of the drivers"),
        ("One of the firms said it was late. He said it rained.", None),
        ("Ann Lund said one of Hale’s sons had reported it. She said it rained.", "Ann Lund"),
    ],
)
def test_one_of_several_people_goes_on(text, speaker):
    assert speakers_of(text)[-1] == speaker
