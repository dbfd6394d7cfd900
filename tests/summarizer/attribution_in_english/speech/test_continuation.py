import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document

SPEECH = 'Ann Lund, a teacher, has opened a school.\n\n"I waited ten years for this," Ms Lund told the Post.\n\n'


def told(after):
    return [(claim.speaker, claim.content) for claim in claims(read_document(SPEECH + after))][1:]


@pytest.mark.parametrize(
    "caption",
    ["Ann Lund at the gates of the school", "Pictured: the school hall in Norrby.", "Proud: Ann Lund with her pupils"],
)
def test_a_speech_goes_on_below_a_caption(caption):
    assert told(f'{caption}\n\n"It was worth every day."') == [("Ann Lund", '"It was worth every day."')]


@pytest.mark.parametrize(
    "line", ["Karl Vale at the gates of the school", "The school has 300 places.", "Karl Vale came as well."]
)
def test_it_does_not_below_another_persons_picture_or_the_story(line):
    assert told(f'{line}\n\n"It was worth every day."') == []


def test_a_pull_quote_is_no_second_claim():
    assert told('"I waited ten years for this"\n\nThe school has 300 places.') == []


@pytest.mark.parametrize(
    "between",
    [
        "A chart of the old flood hangs in her office.",
        "Norrby lost four ships that winter.",
        "The harbour was closed for a year. A storm had sunk the dredger.",
    ],
)
def test_a_quotation_after_a_sentence_of_the_writer_is_a_claim_of_its_own(between):
    text = f"“The crews are ready to leave,” Ann Lund says. {between} “We remember, and we are waiting.”"
    assert [claim.content for claim in claims(read_document(text))] == [
        "“The crews are ready to leave,”",
        "“We remember, and we are waiting.”",
    ]


@pytest.mark.parametrize("between", ["", "She laughs.", "Lund paused at the door."])
def test_a_speech_goes_on_after_its_cue_or_a_gesture(between):
    text = f"“The crews are ready to leave,” Ann Lund says. {between} “We remember, and we are waiting.”"
    assert [claim.pieces for claim in claims(read_document(text))] == [
        ("“The crews are ready to leave,”", "“We remember, and we are waiting.”")
    ]


def test_a_heading_in_quotation_marks_after_a_sentence_of_the_writer_is_not_said():
    text = "“The crews are ready to leave,” Ann Lund says. The harbour was closed for a year. “A cold wait” Ships rust."
    assert [claim.content for claim in claims(read_document(text))] == ["“The crews are ready to leave,”"]


@pytest.mark.parametrize(
    ("name", "story", "speech"),
    [
        (
            "Ida Marsh",
            "Marsh has yet to agree on her dates with her coach Tom Hale. But she wants to swim.",
            "I want to swim to the island. That is my goal for the summer.",
        ),
        (
            "Omar Dunn",
            "He has no plan for the winter yet.",
            "I would love to stay here with my dogs. I am not a young man.",
        ),
        (
            "Nora Quist",
            "Quist has not slept since. She walks at night.",
            "I see the last minute again and again, and it hurts me.",
        ),
    ],
)
def test_a_speech_goes_on_after_a_story_of_the_speaker_alone(name, story, speech):
    text = f'"The roof leaks," {name} said. "It is late," Karl Vale said.\n\n"It is old," {name} added.'
    told = [(claim.speaker, claim.content) for claim in claims(read_document(f'{text}\n\n{story}\n\n"{speech}"'))]

    assert told[3:] == [(name, f'"{speech}"')]


@pytest.mark.parametrize(
    "story",
    [
        "His brother has no plan for the winter.",
        "Karl Vale has no plan for the winter yet. He has dogs.",
        "She has no plan for the winter yet. He has dogs.",
        "The school has 300 places.",
    ],
)
def test_it_does_not_after_a_story_of_another(story):
    text = f'"The roof leaks," Omar Dunn said.\n\n{story}\n\n"I would love to stay here with my dogs, which I feed."'

    assert len(claims(read_document(text))) == 1


@pytest.mark.parametrize(
    ("between", "after"),
    [
        ("The gates open at nine.", 'Lund added, "It may last for years."'),
        ("She said the town paid for it. Many gave chairs.", "More rooms will open in May, Lund said."),
        ("The hall has 300 places. The roof is new.", '"We hope for more," Lund told the Post.'),
    ],
)
def test_a_paragraph_of_speech_between_two_cues_of_one_speaker_is_theirs(between, after):
    speech = '"Everybody has been so kind, and we have had gifts from all over the county."'
    told_of = [name for name, content in told(f"{between}\n\n{speech}\n\n{after}") if content == speech]
    assert told_of == ["Ann Lund"]


@pytest.mark.parametrize(
    ("between", "after"),
    [
        ("Karl Vale waters the plants each day.", 'Lund added, "It may last for years."'),
        ("Her lawyer stood on the steps.", 'Lund added, "It may last for years."'),
        ("Neighbours heard the noise.", 'Lund added, "It may last for years."'),
        ("The union disagrees.", 'Lund added, "It may last for years."'),
        ("A letter from the town came.", 'Lund added, "It may last for years."'),
        ("The gates open at nine.", '"It may last for years," Karl Vale said.'),
        ("The gates open at nine.", 'Nobody came.\n\nThen Lund added, "It may last for years."'),
    ],
)
def test_it_is_nobodys_if_another_is_between_or_after(between, after):
    speech = '"Everybody has been so kind, and we have had gifts from all over the county."'
    assert speech not in [content for _, content in told(f"{between}\n\n{speech}\n\n{after}")]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Ann Lund said in a toast to sailors in Norrby after the race was run that “I like all of you.”",
            ("Ann Lund", "“I like all of you.”"),
        ),
        (
            "Karl Vale told guests at the house where she was born that “We will never sell the mill to them.”",
            ("Karl Vale", "that “We will never sell the mill to them.”"),
        ),
        (
            "The mayor said at a rally before the match was played that “They have no plan for us.”",
            ("The mayor", "“They have no plan for us.”"),
        ),
    ],
)
def test_a_that_far_from_its_verb_leads_to_a_quotation(text, claim):
    assert [(each.speaker, each.content) for each in claims(read_document(text))] == [claim]
