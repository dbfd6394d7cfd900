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
        ("Paul Reyes spoke to us in Tarn. It rained. The 52-year-old plumber said it was cold.", "Paul Reyes"),
        ("Tom Berg, 65, spoke in Norby. The 65-year-old welder said it was cold.", "Tom Berg"),
        # Somebody who has not spoken may have met the other.
        ("Ann Lund left her farm in May. The 41-year-old baker said it was cold.", "the 41-year-old baker"),
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
        # Who is told of before has another role.
        (
            "The mayor, Ida Holm, toured the estate on Friday. The 58-year-old caretaker said the boiler had failed.",
            "The 58-year-old caretaker",
        ),
        (
            "Council leader Tom Berg visited the flats on Friday. The 72-year-old tenant said the lift was broken.",
            "The 72-year-old tenant",
        ),
        (
            "Singer Mia Berg opened the new wing. The 34-year-old nurse said staff had been thrilled to meet her.",
            "The 34-year-old nurse",
        ),
        (
            "Premier Ann Lund visited the camp. The 29-year-old mother said she had walked for ten days.",
            "The 29-year-old mother",
        ),
        (
            "Author Mia Berg signed books at the mill. The 12-year-old pupil said she had read them all.",
            "The 12-year-old pupil",
        ),
        ("Mayor Ida Holm told us it was late. The 58-year-old baker said it was cold.", "The 58-year-old baker"),
        # What is said is of another, or told to who was named before.
        (
            "Premier Tom Hale visited the camp. The 29-year-old refugee said she had walked for ten days.",
            "The 29-year-old refugee",
        ),
        (
            "Prime Minister Ann Lund met families in Tarnby. The 38-year-old farmer told her the flood took his cows.",
            "The 38-year-old farmer",
        ),
        ("Tom Hale spoke to us in May. The 71-year-old baker said she would not vote.", "The 71-year-old baker"),
        ("Tom Hale interviewed voters. The 71-year-old pensioner said she was tired.", "The 71-year-old pensioner"),
        # The description is not of somebody who has told the paper nothing.
        (
            "Eva Holm won the race. Afterwards she praised the crowd. The 61-year-old volunteer said it was late.",
            "The 61-year-old volunteer",
        ),
        (
            "Tom Hale, who has led the mill since 2010, has apologised. The 45-year-old welder said his hand hurt.",
            "The 45-year-old welder",
        ),
        ("Tom Hale spoke to families in May. The 45-year-old welder said it was late.", "The 45-year-old welder"),
    ],
)
def test_an_age_and_a_role_do_not_mean_the_person_just_named(text, speaker):
    assert speakers_of(text)[-1] == speaker


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
            (
                "Justice Ann Lund of the Supreme Court attended a dinner in Norby last week. Tom Hale was jailed on"
                " Monday at Tarnby Crown Court for theft. The judge said he was a danger."
            ),
            "The judge",
        ),
        (
            (
                "Hale's appeal was heard by Justice Ann Lund in 2019. On Monday he was sentenced to six years at Tarnby"
                " Crown Court. The judge said he had shown no remorse."
            ),
            "The judge",
        ),
        (
            (
                "President Hale nominated Justice Ann Lund last year. A federal court in Norby blocked his order on"
                " Monday. The judge said the order was unlawful."
            ),
            "The judge",
        ),
        ("Justice Ann Lund spoke at a dinner. It rained. Hale was jailed. The judge said he lied.", "The judge"),
        ("Justice Ann Lund heard it in 2019. It rained. Hale was jailed. The judge said he lied.", "The judge"),
        ("Justice Ann Lund came into the court. The judge said Hale had lied.", "Ann Lund"),
        ("Justice Ann Lund heard the case. The court was full. The judge said Hale had lied.", "Ann Lund"),
    ],
)
def test_the_judge_is_a_justice_in_the_case_at_hand(text, speaker):
    assert speakers_of(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Of these there are many, and some are firms.
        (
            (
                "Ann Lund, a Velmar contractor, died on Friday when a wall fell. The contractor said it was working"
                " with the police."
            ),
            "The contractor",
        ),
        (
            (
                "Ann Lund, a contractor for the army, was shot on Monday. The contractor said it would pay for her"
                " funeral."
            ),
            "The contractor",
        ),
        ("Tenant Ann Lund was cold. A tenant on the top floor moved out. The tenant said it was wet.", "The tenant"),
        ("Passenger Ann Lund broke an arm. The passenger said the bus was fast.", "The passenger"),
        (
            (
                "Volunteer Ann Lund died in the flood. A volunteer from Tarnby took her post. The volunteer said she"
                " was scared."
            ),
            "The volunteer",
        ),
        # Another one has been told of, or the only one has died.
        ("Caretaker Ann Lund left. A caretaker at the mill came. The caretaker said it was wet.", "The caretaker"),
        ("Caretaker Ann Lund left. The two caretakers met. The caretaker said it was wet.", "The caretaker"),
        ("Librarian Ann Lund died on Friday. The librarian said it was wet.", "The librarian"),
        ("Coroner Ann Lund, who died in May, was rich. The coroner said it was wet.", "The coroner"),
        ("Firefighter Tom Hale pulled a man out. The firefighter said it was hot. Two firefighters fell.", "Tom Hale"),
        ("Coroner Ann Lund was ill. Hale died on Friday. The coroner said it was an accident.", "Ann Lund"),
    ],
)
def test_a_rare_role_is_a_post_of_one_person(text, speaker):
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


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            (
                "Minister Ida Holm met victims on Friday. One of the victims said the state had failed. She promised to"
                " pay every family by June. She said she was sorry for what the state had done."
            ),
            ["One of the victims", None, None],
        ),
        (
            (
                "Ida Holm, the school's owner, met pupils. One of the girls said she was cold. She told the girls that"
                " heaters would come on Monday."
            ),
            ["One of the girls", "Ida Holm"],
        ),
        (
            (
                "Ann Lund, the mill's owner, has five workers. One of the workers said wages were late. She said the"
                " workers would be paid on Friday."
            ),
            ["One of the workers", "Ann Lund"],
        ),
        (
            (
                "Actress Mia Berg sued the studio. One of the lawyers said the case was weak. She said she would never"
                " work there again."
            ),
            ["One of the lawyers", None],
        ),
        (
            (
                "The trial was long. One of the jurors said she felt sick. Judge Ida Holm told them to rest. She said"
                " the trial would go on."
            ),
            ["One of the jurors", "Ida Holm", "Ida Holm"],
        ),
        (
            "Mayor Tom Hale met nurses. One of the nurses said pay was low. She said the ward was full.",
            ["One of the nurses", "One of the nurses"],
        ),
    ],
)
def test_one_of_several_people_is_not_she_if_another_may_be(text, speakers):
    assert speakers_of(text) == speakers
