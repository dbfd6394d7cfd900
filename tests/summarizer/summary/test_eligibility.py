import pytest

from summarizer.summary.eligibility import flaws, unfit


@pytest.mark.parametrize(
    "sentence",
    [
        "Read more: ferry fares rise again",
        "Photo: the old pier",
        "LEARN MORE The island of Lund votes on its harbour in May.",
        "Find out more about the coal pier of Port Ellery on our pages.",
        "MAYOR CLOSES COAL PIER",
        "Oh no.",
        "Will the mayor close the pier before the year is out?",
        "Sign up for our letter today.",
        "You are using an old version of a browser that this page does not know.",
        "Please enable JavaScript to see the rest of this page.",
        "By reading on you accept our use of cookies on these pages.",
        "Mayor Helena Marsh (left) and Abel Amar (right) open the pier in May.",
        "The Gulls’ Helena Marsh (4) moves the ball past two Terns during the final in Lund.",
        "Abel Amar (31) celebrates a goal in the second half.",
        "Ann Cole of Brennford (12) reaches for the ball on Friday.",
        "The pier of Port Ellery in the spring (Photo: Ann Lund).",
        "Pictured: the coal pier of Port Ellery before it was closed.",
        "Port Ellery file photo of ships off the coal pier in October of this year.",
        "Get our latest news by mail every morning before breakfast.",
        "This article was first published by the Port Ellery Herald.",
        "Email your photos of the coal pier to news@herald.example by Friday.",
        "Share your thoughts on the coal pier with Ann Lund of the Herald.",
        "Send us your letters about the harbour of Port Ellery.",
        "Follow @portellery to hear more about the coal pier.",
        "Follow the Herald on Facebook to hear more about the coal pier.",
        "Like us on Facebook, where the whole harbour of Lund meets.",
        "For more on the coal pier, visit harbour.example.",
        "To donate to the dockers of Lund, please visit the page of their union.",
        "Mina Torv and Abel Amar of the Herald contributed to this report.",
        "Ann Lund contributed to this story from Brennford.",
        "The Herald’s Tom Marsh contributed reporting from the island of Lund.",
        "“We read about it in the newspaper like everybody else.”",
    ],
)
def test_advertising_fragments_headings_and_questions_are_never_points(sentence):
    assert unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor read more than she wrote that week.",
        "Readers of the Herald learn more each week about the coal pier.",
        "Sharing this harbour was never easy for the two towns.",
        "Emails show that the mayor knew of the coal pier in May.",
        "Shared ferries follow the old line to Lund, the council said.",
        "Follow the leader was the game of the dockers on Friday.",
        "For more than nine years, visitors went to the coal pier of Lund.",
        "To donate its coal pier to Lund, Norcoal needs the council.",
        "PORT ELLERY: The council voted to close the coal pier on Monday.",
        "The court said that browsers must ask before they follow a reader.",
        "A picture of the coal pier was sold in Lund for nine million dollars.",
        "Norcoal posted a photo of the coal pier after the vote on Monday.",
        "The party of the left (and of the right) will vote on Monday.",
        "The storm contributed to this year’s loss, Norcoal said on Monday.",
        "The mayor Helena Marsh (49) moves to Lund in May, Norcoal said on Monday.",
        "Helena Marsh (9) moved the ball to Amar, who took nine shots in the game.",
        "The Terns (16-4) look for a second goal in the final on Monday.",
    ],
)
def test_ordinary_sentences_may_be_points(sentence):
    assert not unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Про це повідомляє міська рада на своїй сторінці.",
        "Об этом сообщили в мэрии города в понедельник.",
        "Así lo anunció el ministro ante la prensa este lunes.",
        "C’est ce qu’a annoncé la maire de la ville lundi matin.",
        "Das teilte die Verwaltung der Stadt am Montag mit.",
    ],
)
def test_a_sentence_that_only_says_who_reported_the_one_before_is_never_a_point(sentence):
    assert unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Das erklärt, warum die Preise in der Stadt steigen.",
        "Das gab es in der Stadt noch nie zuvor.",
        "C’est ce que la ville a de plus ancien à montrer.",
        "Así los barcos volverán al puerto antes del invierno.",
    ],
)
def test_a_sentence_that_points_back_but_tells_something_may_be_a_point(sentence):
    assert not unfit(sentence)


@pytest.mark.parametrize(
    "worse",
    [
        "But the mayor will close the pier before the year is out.",
        "She will, too.",
    ],
)
def test_a_sentence_that_cannot_stand_alone_has_a_flaw(worse):
    assert flaws(worse) > flaws("The mayor will close the pier before the year is out.") == 0


@pytest.mark.parametrize(
    "sentence",
    [
        "(Norcoal has owned the pier since it was built in Brennford.)",
        "(Norcoal, which has nine ships (two of them new), owns the pier.)",
        "(Norcoal owns the pier in Brennford.",
        "It has done so since the council sold it.)",
        "Start your day with nine stories from the harbour of Brennford.",
        "Start your week with a letter from the port.",
        "Start your morning with the Harbour Herald.",
        "The pier will close https://t.co/aB1cD2 — Ann Cole (@anncole) May 4, 2031Norcoal will sue.",
        "Nine ships are for sale pic.twitter.com/aB1cD2 and nobody knows why.",
        "Nine ships are for sale — Ann Cole (@anncole) May 4, 2031",
    ],
)
def test_an_aside_in_brackets_a_post_or_a_call_to_read_is_never_a_point(sentence):
    assert unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "(Velmar) - Norcoal will close the pier (and sell nine ships).",
        "Norcoal will close the pier (and sell nine ships).",
        "Ann Cole will 1) sue and 2) close the pier (she said).",
        "Ann Cole (@anncole) will sue over the vote, Norcoal said.",
        "Norcoal will start your holiday ferry from the pier in May.",
        "The council (of nine members) will close the pier.",
    ],
)
def test_a_sentence_with_brackets_may_be_a_point(sentence):
    assert not unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for joining us.",
        "Thanks so much for watching tonight.",
        "Welcome back to the evening news.",
        "Good evening from the harbour of Lund.",
        "That’s all from us for tonight.",
        "I’m Helena Marsh.",
        "Abel Amar explains.",
    ],
)
def test_what_a_presenter_says_to_the_audience_is_never_a_point(sentence):
    assert unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you letters from the island reached the mayor on Friday.",
        "Welcome rain fell on the fields of Lund this week.",
        "Abel Amar reports a profit of two million crowns.",
        "I’m the last docker of Port Ellery.",
        "Good evening classes have closed in four towns since May.",
    ],
)
def test_news_with_the_same_words_may_be_a_point(sentence):
    assert not unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The late king is pictured on the new stamp, which goes on sale in May.",
        "The hall where voters are pictured on the wall burned down on Monday.",
        "Those who are pictured in the album sued the printer on Friday.",
        "A photo taken by Ann Lund shocked the world when it was shown in Norby.",
        "The picture of the mill by Tom Hale won a prize.",
        "A photo released by Mayor Ida Holm angered residents.",
        "A picture taken by Tom Hale led to his arrest.",
        "Follow the money on X, Lund told police, and you will find the owner of the mill.",
        "Send your child to a school in Norby and you pay 900 crowns a year.",
        "For more than a decade, visit numbers at the museum fell.",
        "Follow residents on Facebook who lost their homes and you will see the damage.",
    ],
)
def test_a_statement_with_the_words_of_a_caption_or_a_call_may_be_a_point(sentence):
    assert not unfit(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Mayor Ida Holm and her son are pictured at the mill before the fire.",
        "Tom Hale is pictured on Monday outside the court in Tarn.",
        "A photo of sailors jailed in May beside the quay of Norby.",
        "Follow Norby Matters on Facebook for the news of the day.",
        "Send us your pictures of the storm and the broken pier.",
        "Share your story of the ferry with the whole town.",
        "For more on the ferries, visit www.norby.example today.",
        "To donate to the new bell, go to our site before Friday.",
        "To register for the walk, please visit NorbyWalks and choose a day.",
    ],
)
def test_captions_and_calls_are_no_points(sentence):
    assert unfit(sentence)
