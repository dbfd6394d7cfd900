import pytest

from summarizer.attribution.claims import claims
from summarizer.attribution.document import read_document

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
