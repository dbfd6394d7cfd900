"""Claims that mean what the sentence before them says: which of them a reader of the digest understands."""

import pytest

from tests.bot.domain.shown_claims.article_with_claims import UNSEEN, digest, is_unclear, points_to_unseen


def is_open(text, speaker, cue, content, title=None):
    kept = digest(text, (speaker, cue, content), title=title)
    return points_to_unseen(kept.claims[0], kept)


OPEN_QUOTATIONS = (
    "“This is such a knotty riddle,”",
    "“That was never meant to be forever,”",
    "“It is a talk that the harbour needs,”",
    "“It came as a shock,”",
    "“But it makes no difference now,”",
    "“Hate that. Thank you all the same.”",
    "“We cannot let them do that to dockers,”",
    "“No. You show me one first.”",
    "“In good time, yes.”",
    "“Yes, we did it,”",
    "“No, I never told them that,”",
    "“It is the oldest boat on this coast,”",
    "“We would like to paint this one before May,”",
    "“Because of that, dockers lost their rooms,”",
    "“You’ve built a fine wall round the quay,”",
    "“I hear Tom keeps a bed free for him,”",
    "“Such a wall would drown the old quay,”",
    "“As a result of that they sold nine tugs,”",
    "“Because of this he lost all his ropes,”",
    "“In spite of that the dockers stayed,”",
    "“Its crane has fed nine dockers,”",
    "“Their first tug sank at once,”",
    "“But they’ve helped dockers for years,”",
    "“They’re good dockers all the same,”",
)
CLEAR_QUOTATIONS = (
    "“It is time to ask the dockers,”",
    "“It was clear that dockers would leave,”",
    "“It’s terrible. The whole quay is gone.”",
    "“It is a big problem for every docker,”",
    "“This is good news for all dockers,”",
    "“Let me say this, dockers are no fools,”",
    "“You have to work at night here,”",
    "“I hear Tom keeps a bed free for guests,”",
    "“Nobody asked the dockers what they do,”",
    "“No docker was ever asked,”",
    "“Such is life for dockers here,”",
    "“No, we do not want a wall, we want a ferry,”",
    "“Yes, I asked the council for new ropes,”",
    "“Not really, dockers always paid their own rent,”",
    "“It is the oldest pier on this coast,”",
    "“That was the worst council in years,”",
    "“As a result of that strike, dockers earn more,”",
    "“Because of this council the dockers left,”",
    "“This is unacceptable for dockers,”",
    "“That’s nothing short of a blow to dockers,”",
    "“This is a disgrace for dockers,”",
)


@pytest.mark.parametrize("words", OPEN_QUOTATIONS)
def test_a_quotation_that_means_the_sentence_before_needs_that_sentence(words):
    assert is_open(f"{UNSEEN}{words} said Marsh.", "Ida Marsh", "said", words)


@pytest.mark.parametrize("words", OPEN_QUOTATIONS)
def test_a_quotation_after_a_point_is_understood(words):
    unconditional = "this one" in words

    assert is_open(f"{words} said Marsh.", "Ida Marsh", "said", words) is unconditional


@pytest.mark.parametrize(
    ("words", "cue"),
    [
        ("“You are no friends of the dockers,”", "told the council"),
        ("“You’ve built a fine wall round the quay,”", "told Olaf Lund"),
        ("“You did nothing for the pilots,”", "reminded the mayor"),
    ],
)
def test_you_is_understood_if_the_hearer_is_named(words, cue):
    assert not is_open(f"{UNSEEN}{words} Marsh {cue}.", "Ida Marsh", cue, words)
    assert is_open(f"{UNSEEN}{words} Marsh said.", "Ida Marsh", "said", words)
    assert is_open(f"{UNSEEN}{words} Marsh told them.", "Ida Marsh", "told them", words)


def test_you_did_this_is_not_understood_by_its_hearer_alone():
    assert is_open(f"{UNSEEN}“You did this,” Marsh told the mayor.", "Ida Marsh", "told the mayor", "“You did this,”")


@pytest.mark.parametrize("cue", ["replied", "answered", "shot back"])
@pytest.mark.parametrize("words", ["“I have no idea.”", "“Not a docker in sight!”", "“By May, with luck.”"])
def test_a_short_reply_needs_what_it_answers(cue, words):
    assert is_open(f"{UNSEEN}{words} Marsh {cue}.", "Ida Marsh", cue, words)
    assert not is_open(f"{words} Marsh {cue}.", "Ida Marsh", cue, words)
    assert not is_open(f"{UNSEEN}{words} Marsh said.", "Ida Marsh", "said", words)


def test_a_long_reply_may_be_understood_without_what_it_answers():
    words = "“Every docker has had a rope since May.”"

    assert not is_open(f"{UNSEEN}{words} Marsh replied.", "Ida Marsh", "replied", words)


@pytest.mark.parametrize("words", CLEAR_QUOTATIONS)
def test_a_quotation_that_needs_no_sentence_before_is_understood(words):
    assert not is_open(f"{UNSEEN}{words} said Marsh.", "Ida Marsh", "said", words)


@pytest.mark.parametrize("title", ["Why fewer ships called", "Riddle of the ships that never called"])
def test_a_headline_may_tell_what_a_quotation_means(title):
    words = OPEN_QUOTATIONS[0]

    assert not is_open(f"{UNSEEN}{words} said Marsh.", "Ida Marsh", "said", words, title=title)


OPEN_PARAPHRASES = {
    "a person's it after a participle": (
        "Lund let the boats wait, claiming it was safer at low tide.",
        ("Olaf Lund", "claiming", "it was safer at low tide"),
    ),
    "a description's it": (
        "A pilot tore up the letter, telling reporters it was a prank.",
        ("a pilot", "telling reporters", "it was a prank"),
    ),
    "things before a participle": (
        "Norcoal has returned the bills, saying they were far too high.",
        ("Norcoal", "saying", "they were far too high"),
    ),
    "it after with": (
        "The town paused the lottery, with Norcoal saying it “drew the wrong crowd”.",
        ("Norcoal", "saying", "it “drew the wrong crowd”"),
    ),
    "a subject before its source": (
        "Ten ships sank, and that would cost the town millions, according to Marsh.",
        ("Ida Marsh", "according to", "that would cost the town millions"),
    ),
    "beyond that": (
        "Half the berths are let. Beyond that, dockers see no gain, Marsh says.",
        ("Ida Marsh", "says", "Beyond that, dockers see no gain"),
    ),
    "until then": (
        "A vote may come in May. Marsh believes dockers should rest until then.",
        ("Ida Marsh", "believes", "dockers should rest until then"),
    ),
    "somebody who is told": (
        "A witness called the pilot. Dockers told him where the boat was moored.",
        ("Dockers", "told him", "where the boat was moored"),
    ),
    "what somebody should do": (
        "A witness called the pilot. Dockers told him to moor the boat elsewhere.",
        ("Dockers", "told him", "to moor the boat elsewhere"),
    ),
    "what is said of the hearer": (
        "A witness called the pilot. Dockers told him that he had moored the wrong boat.",
        ("Dockers", "told him", "that he had moored the wrong boat"),
    ),
    "this and a noun": (
        "Sunken barges cost most. Norcoal puts the losses from this trade at two millions.",
        ("Norcoal", "puts", "the losses from this trade at two millions"),
    ),
    "such things": (
        "Ice broke the lock. Marsh wonders how dockers would live with such floods.",
        ("Ida Marsh", "wonders", "how dockers would live with such floods"),
    ),
    "a place of the sentence before": (
        "Officers searched a shed behind the mill. Lund said that money was found in the shed.",
        ("Olaf Lund", "said", "that money was found in the shed"),
    ),
    "a deed of the sentence before": (
        "Lund was invited to speak in May. Lund had lost the invitation, Marsh said.",
        ("Ida Marsh", "Marsh said", "Lund had lost the invitation"),
    ),
    "a number": (
        "The mill burns more than the 12 barrels that pilots say are allowed.",
        ("pilots", "say", "the 12 barrels that pilots say are allowed"),
    ),
    "an abbreviation": (
        "The town has a night ferry office, or NFO. Marsh said dockers trust NFO.",
        ("Ida Marsh", "said", "dockers trust NFO"),
    ),
    "an abbreviation in brackets": (
        "He trained the Port Fire Marshals (PFM). Marsh said the dockers like PFM.",
        ("Ida Marsh", "said", "the dockers like PFM"),
    ),
}
CLEAR_PARAPHRASES = {
    "news for somebody": (
        "A witness called the pilot. Dockers told him the port had closed in May.",
        ("Dockers", "told him", "the port had closed in May"),
    ),
    "news for several": (
        "Few ships called. A lawyer told them that the bank would appeal.",
        ("A lawyer", "told them", "that the bank would appeal"),
    ),
    "news for a woman": (
        "Few ships called. Dockers told her the night ferry no longer runs.",
        ("Dockers", "told her", "the night ferry no longer runs"),
    ),
    "a body's it after a participle": (
        "Norcoal regretted the noise, saying it had warned the dockers.",
        ("Norcoal", "saying", "it had warned the dockers"),
    ),
    "a time": (
        "Few ships called. Marsh said dockers had no work this week.",
        ("Ida Marsh", "said", "dockers had no work this week"),
    ),
    "a thing of the point": (
        "Few ships called. Marsh said dockers had slept on the pier.",
        ("Ida Marsh", "said", "dockers had slept on the pier"),
    ),
    "a thing that the claim names": (
        "A shed burned. Marsh said a shed was old and dockers kept rope in the shed.",
        ("Ida Marsh", "said", "a shed was old and dockers kept rope in the shed"),
    ),
    "a thing that is defined": (
        "A shed burned. Marsh said dockers kept rope in the shed that Lund built.",
        ("Ida Marsh", "said", "dockers kept rope in the shed that Lund built"),
    ),
    "an abbreviation that readers know": (
        "He left the European Union (EU). Marsh said dockers like the EU.",
        ("Ida Marsh", "said", "dockers like the EU"),
    ),
    "an abbreviation that is never explained": (
        "Few ships called. Marsh said dockers like the QRS.",
        ("Ida Marsh", "said", "dockers like the QRS"),
    ),
    "a doctor who tells her": (
        "Few ships called. Marsh’s doctor told her dockers need rest.",
        ("Marsh’s doctor", "told her", "dockers need rest"),
    ),
}


@pytest.mark.parametrize(("text", "said"), OPEN_PARAPHRASES.values(), ids=OPEN_PARAPHRASES)
def test_a_paraphrase_may_mean_what_its_reader_has_not_seen(text, said):
    assert is_open(f"{UNSEEN}{text}", *said)


@pytest.mark.parametrize(("text", "said"), CLEAR_PARAPHRASES.values(), ids=CLEAR_PARAPHRASES)
def test_a_paraphrase_may_name_what_it_means(text, said):
    assert not is_open(f"{UNSEEN}{text}", *said)


@pytest.mark.parametrize("speaker", ["That report", "this newspaper", "An old poster in the tavern"])
def test_a_speaker_may_mean_what_its_reader_has_not_seen(speaker):
    kept = digest("A tavern has a poster. It read: “Dockers never sleep.”", (speaker, "read", "“Dockers never sleep.”"))

    assert is_unclear(kept.claims[0], kept)
