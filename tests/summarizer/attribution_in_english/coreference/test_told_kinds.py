"""Bodies that go by what the text has called them, and speakers whom a later pronoun means."""

import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.coreference.told_kinds import ToldKinds
from summarizer.attribution_in_english.document import read_document


def last_speaker(text):
    return [claim.speaker for claim in claims(read_document(text))][-1]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "A second look at the wells by chemists of Lumen, a small lab in the hills, showed the water was"
                " clean. Lumen cited public files. The lab said the pumps were off."
            ),
            "Lumen",
        ),
        ("Orbis, a club in Tarn, lost to Bolt. Norrby won the cup. The club said it was sad.", "The club"),
        (
            "The pool was run by Norlake, a private trust. Critics disliked it. The trust said it had spent more.",
            "Norlake",
        ),
        ("Port workers joined a strike called by the union DOCKU. The union said it would last a week.", "DOCKU"),
        (
            "Nordfisk, a fishing firm, and the Vale Group, a holding, were sued. The holding said it was sad.",
            "Vale Group",
        ),
    ],
)
def test_a_body_goes_by_its_kind(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The tests were done by Lumen, a private lab. Other labs found nothing. The lab said it was clean.",
            "The lab",
        ),
        ("The water lab Lumen tested it, and the Norrby Lab did too. The lab said the water was clean.", "The lab"),
        ("The app is made by Fennel, a start-up. Joe Hale runs a start-up, too. The start-up said it was late.", None),
        ("The study was led by the charity Tarn Aid and the charity Hill Aid. The charity said it was sound.", None),
        ('It went to Holm and Velmar, a spokeswoman for the jury said. "They won," the spokeswoman said.', None),
    ],
)
def test_another_of_the_kind_may_be_meant(text, speaker):
    found = last_speaker(text)

    assert found == speaker if speaker is not None else found.startswith(("The ", "the "))


def test_a_text_is_searched_once_for_others_of_a_kind(monkeypatch):
    searched = []
    is_shared = ToldKinds._is_shared
    monkeypatch.setattr(ToldKinds, "_is_shared", lambda self, *asked: searched.append(asked) or is_shared(self, *asked))

    assert last_speaker("The union DOCKU called a strike. " + "The union said it would go on. " * 5) == "DOCKU"
    assert len(searched) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Joe Hale, the sacked fisheries minister, sang on Monday. The former minister said the cod was gone.",
            "Joe Hale",
        ),
        ("Joe Hale, the ousted mayor, met Ann Lund, the mayor. The former mayor said he would run again.", "Joe Hale"),
        ("Joe Hale, the dismissed coach, left on Monday. The former coach said he was glad.", "Joe Hale"),
        ("Joe Hale, the sacked coach, met ex-coach Ann Lund. The former coach said it was sad.", "The former coach"),
        (
            "Joe Hale, the sacked coach, sang. His predecessor, Tom Moss, left. The former coach said it was sad.",
            "The former coach",
        ),
        (
            "Joe Hale, the ousted mayor, met the previous mayor, Ann Lund. The former mayor said it was sad.",
            "The former mayor",
        ),
        ("Joe Hale, the sacked coach, met Ann Lund, the former coach. The former coach said it was sad.", "Ann Lund"),
        ("The outgoing mayor Joe Hale still leads Tarn. The former mayor said it was rich.", "The former mayor"),
        (
            "Joe Hale, the fisheries minister, sang on Monday. The former minister said the cod was back.",
            "The former minister",
        ),
    ],
)
def test_who_was_sacked_is_a_former_minister(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The dockers struck. A spokesperson for the port said talks were on. They said they would wait.",
            None,
        ),
        ("The nine were cousins. A police spokesperson said they slept. They said they heard a bang.", None),
        ("Joe Hale met two aides. A spokesperson was there. The aides left. They said it was late.", "The aides"),
    ],
)
def test_a_spokesperson_is_not_what_they_means(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            (
                "The first snow fell.\n\n“We had a great laugh on that old sledge,” recalled Ann Lund, who steered"
                " it.\n\nLater the hill was sold.\n\n“It hurt every child in town,” she said."
            ),
            "Ann Lund",
        ),
        (
            "Paul Berg left. Joe Hale, a welder, told WZQX that they “laughed at” him. “They shouted,” he said.",
            "Joe Hale",
        ),
    ],
)
def test_who_is_named_after_the_verb_goes_on(text, speaker):
    assert last_speaker(text) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            'Velmar said the fine was fair. "Velmar has debts, and we know our clients will wait," it said.',
            "Velmar",
        ),
        ('Norcoal Inc said it was sorry. "Norcoal Inc has a past, and our board knows it," it said.', "Norcoal Inc"),
        ('Tarn Council said it was late. "Tarn Council will act, and we will do it now," it added.', "Tarn Council"),
        ('Norcoal Inc sued the Dam Board. Norcoal Inc said no. "Norcoal Inc paid what we owe," it said.', None),
    ],
)
def test_a_sole_body_names_itself(text, speaker):
    assert last_speaker(text) == speaker


def test_a_junta_is_a_body():
    text = "The junta's order brought fear to the town. It said it was closing the border."

    assert last_speaker(text) == "The junta"
