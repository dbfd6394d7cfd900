import pytest

from summarizer.posts import embedded_posts

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
