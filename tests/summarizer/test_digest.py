import pytest

from summarizer.digest import MAX_READ_CHARACTERS, digest_of, make_digest
from summarizer.model import Article, Digest, Length, Material, Refusal

STORY = (
    "The council of Port Ellery voted on Monday to close the coal pier in 2028. Mayor Helena Marsh said the pier had "
    "lost money for ten years. “We will train everybody who works there,” she told reporters after the vote.\n\n"
    "The pier employs 640 people. The dockers' union warned that many of its members were too old for new work. "
    "Norcoal, which runs the pier, said it would sue the council over the closure. The wind terminal opens in 2029."
)
GERMAN = (
    "Der Stadtrat von Hafenau hat am Montag beschlossen, den Kohlehafen im Jahr 2028 zu schließen. Die "
    "Bürgermeisterin sagte, der Hafen habe zehn Jahre lang Verluste gemacht. Im Hafen arbeiten 640 Menschen.\n\n"
    "Die Gewerkschaft warnte, dass viele ihrer Mitglieder zu alt für eine neue Arbeit seien. Der Betreiber will gegen "
    "die Entscheidung klagen. Der neue Hafen für Windräder soll im Jahr 2029 eröffnet werden."
)
POLISH = (
    "Rada miasta Brzegowo zdecydowała w poniedziałek o zamknięciu portu węglowego w 2028 roku. Burmistrz powiedziała, "
    "że port od dziesięciu lat przynosi straty. W porcie pracuje 640 osób.\n\n"
    "Związek ostrzegł, że wielu jego członków jest za starych na nową pracę. Operator chce zaskarżyć tę decyzję. Nowy "
    "port dla wiatraków ma zostać otwarty w 2029 roku."
)


def digest(content: str, *, sentences: int = 3) -> Digest:
    made = make_digest(Material(content), length=Length(sentences))
    assert isinstance(made, Digest), made
    return made


def test_an_article_is_digested_into_points_actors_and_claims():
    made = digest(STORY)

    assert made.points[0].text.startswith("The council of Port Ellery voted")
    assert "Helena Marsh" in {actor.name for actor in made.actors}
    assert any("train everybody" in claim.content for claim in made.claims)


@pytest.mark.parametrize("content", [STORY, GERMAN], ids=["English", "German"])
def test_every_point_and_claim_occurs_in_the_text_at_its_offsets(content):
    made = digest(content)

    found = [made.article.text[it.start : it.end] for it in (*made.points, *made.claims)]
    assert found == [*(point.text for point in made.points), *(claim.content for claim in made.claims)]


@pytest.mark.parametrize("sentences", [1, 2, 5])
def test_a_digest_has_the_requested_number_of_points(sentences):
    assert len(digest(STORY, sentences=sentences).points) == sentences


def test_an_article_in_a_language_without_an_analyser_has_points_but_no_actors_or_claims():
    made = digest(POLISH)

    assert (made.article.language, len(made.points)) == ("pl", 3)
    assert made.actors == made.claims == ()


def test_a_submission_that_is_not_an_article_is_refused_with_the_reason():
    assert make_digest(Material("")) is Refusal.EMPTY


def test_an_article_can_be_digested_without_being_read_again():
    article = Article(STORY, title="Council closes coal pier", language="en")

    assert digest_of(article).article is article


def test_a_very_long_article_is_read_up_to_the_end_of_a_paragraph():
    chapters = [f"Kapitel {number}\n\n{GERMAN}" for number in range(300)]
    article = Article("\n\n".join(chapters), language="de")

    made = digest_of(article)

    assert made.read_to is not None
    assert MAX_READ_CHARACTERS - 1_000 < made.read_to <= MAX_READ_CHARACTERS
    assert article.text[made.read_to :].startswith("\n\n")
    assert all(point.end <= made.read_to for point in made.points)


def test_a_text_full_of_punctuation_is_cut_earlier_than_prose():
    made = digest_of(Article("„a“ " * 25_000, language="de"))

    assert made.read_to is not None
    assert made.read_to < 50_000


def test_an_article_of_ordinary_length_is_read_to_its_end():
    assert digest(STORY).read_to is None
