import pytest

from summarizer.posts import embedded_posts
from summarizer.summary import eligible_sentences
from summarizer.summary.vectors import vectorized

STORY = (
    "The mayor of Norby defended the sale of the old mill on Friday, and her aides pointed to the costs that the town "
    "has had since the spring. The sale brings in enough to build a school in the north. It also ends the long "
    "quarrel about the roof, which has been leaking for more than ten years. The council votes on it in the spring."
)
SIGNATURE = "— Ida Holm (@idaholm) March 4, 2026"


def posts(text):
    return [text[slice(*post.content)].strip() for post in embedded_posts(text)]


@pytest.mark.parametrize(
    "post",
    [
        "I want to see the @norbymill today. More: https://t.co/abcdefgh",
        "The #mill belongs to us. Nobody asked the town.",
        "Read this: the @norbypost has the price of the mill.",
    ],
)
def test_a_post_at_the_end_of_a_paragraph_is_parted_from_the_story(post):
    assert posts(f"{STORY} {post} {SIGNATURE}") == [post.removesuffix("https://t.co/abcdefgh").strip()]


@pytest.mark.parametrize("last", ["It is a bad sale.", "Nobody asked the town about it.", "The mill is ours to keep."])
def test_a_post_that_nothing_parts_from_the_story_is_nobody_s(last):
    assert posts(f"{STORY} {last} {SIGNATURE}") == []


@pytest.mark.parametrize(
    "text",
    [
        "The mill belongs to all of us, and to nobody else.",
        f"I have read what the town says of us. {STORY}",
        "ICE on the #mill pond again.",
    ],
)
def test_a_whole_post_stays_one(text):
    assert posts(f"{text} {SIGNATURE}") == [text]


def test_a_long_paragraph_above_its_signature_is_one_post():
    assert posts(f"{STORY}\n{SIGNATURE}") == [STORY]


TOLD = "The council of Norby will vote on the sale of the mill and the land around it on Monday night."
LAST = "The vote was put off twice in the winter, and nobody in the town hall knows why it was."


def points_of(*lines):
    vectors = vectorized("\n\n".join((TOLD, *lines, LAST)), "en")
    return [vectors.sentences[at] for at in eligible_sentences(vectors)]


@pytest.mark.parametrize(
    "lines",
    [
        (f"I have read what the town says of us. {STORY} {SIGNATURE}",),
        (STORY, SIGNATURE),
        (f"We will keep the mill, and nobody will buy it. The bells will ring on Monday. {SIGNATURE}",),
    ],
)
def test_the_words_of_a_post_are_no_point(lines):
    assert points_of(*lines) == [TOLD, LAST]


def test_the_last_words_before_a_signature_are_no_point_even_if_nothing_parts_them_from_the_story():
    last = "The roof of the mill will not last for another winter, whatever they say."

    assert points_of(f"{STORY} {last} {SIGNATURE}") == [TOLD, *story_sentences(), LAST]


def story_sentences():
    vectors = vectorized(STORY, "en")
    return list(vectors.sentences)
