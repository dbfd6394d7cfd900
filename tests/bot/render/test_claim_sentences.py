"""How a claim reads: speaker, role, cue and content."""

from datetime import timedelta, timezone

import pytest

from bot.message_types.fluent_lookup import texts_in
from bot.render.claim_sentences import claim_line
from bot.render.components import published_day
from bot.render.cue_forms import finite_cue
from summarizer.model import Claim, ClaimKind

DIRECT, MIXED, INDIRECT = ClaimKind.DIRECT, ClaimKind.MIXED, ClaimKind.INDIRECT


def line(text, speaker, cue, content, kind=INDIRECT, *, mention=None, role=None, most=280, language="en"):
    """Render the claim of a sentence, whose parts are found by their words."""
    mention, start, at = mention or speaker, text.index(content), text.index(cue)
    spoken = text.index(mention)
    spans = ((start, start + len(content)),)
    claim = Claim(
        speaker,
        mention,
        spoken,
        spoken + len(mention),
        cue,
        at,
        at + len(cue),
        content,
        start,
        spans[0][1],
        spans,
        kind,
    )
    return claim_line(claim, language, role, most).text


@pytest.mark.parametrize(
    ("text", "parts", "role", "shown"),
    [
        ("Marsh said she was late.", ("Marsh", "said", "she was late"), None, "Marsh said she was late"),
        ("Marsh said on Monday she was late.", ("Marsh", "said", "she was late"), None, "Marsh said she was late"),
        ("Marsh said today that it rains.", ("Marsh", "said", "that it rains"), None, "Marsh said that it rains"),
        ("Marsh said: “It rains.”", ("Marsh", "said", "“It rains.”", DIRECT), None, "Marsh said: “It rains.”"),
        ("“It rains.” – Marsh", ("Marsh", "–", "“It rains.”", DIRECT), None, "Marsh: “It rains.”"),
        ("Marsh said: “It rains.”", ("Marsh", "said", "“It rains.”", DIRECT), "mayor", "Marsh, mayor: “It rains.”"),
        (
            "Marsh warned: “It rains.”",
            ("Marsh", "warned", "“It rains.”", DIRECT),
            "mayor",
            "Marsh, mayor, warned: “It rains.”",
        ),
        (
            "Marsh said that “it rains”.",
            ("Marsh", "said", "that “it rains”", DIRECT),
            "mayor",
            "Marsh, mayor, said that “it rains”",
        ),
        ("Marsh denied it rains.", ("Marsh", "denied", "it rains"), "mayor", "Marsh, mayor, denied it rains"),
        (
            "Members voiced “grave concern”.",
            ("Members", "voiced", "“grave concern”", DIRECT),
            None,
            "Members voiced “grave concern”",
        ),
        (
            "Members voiced 'grave concern'.",
            ("Members", "voiced", "'grave concern'", DIRECT),
            None,
            "Members voiced 'grave concern'",
        ),
        (
            "It rains, according to Marsh.",
            ("Marsh", "according to", "It rains"),
            "mayor",
            "According to Marsh, mayor: It rains",
        ),
        (
            "It rains, Marsh told us, adding that it pours.",
            ("Marsh", "adding", "that it pours"),
            None,
            "Marsh added that it pours",
        ),
        (
            "Marsh, who waited, said he’d “asked the council twice”.",
            ("Marsh", "said", "he’d “asked the council twice”", DIRECT),
            "mayor",
            "Marsh, mayor, said he’d “asked the council twice”",
        ),
        (
            "Marsh left, calling it “a shame”.",
            ("Marsh", "calling", "it “a shame”", MIXED),
            None,
            "Marsh called it “a shame”",
        ),
        ("Then his critics said it rains.", ("his critics", "said", "it rains"), None, "His critics said it rains"),
        (
            "Marsh's conclusion that it rains.",
            ("Marsh", "conclusion", "that it rains"),
            None,
            "Marsh concluded that it rains",
        ),
        (
            "Two experts claim that it rains.",
            ("Two experts", "claim", "that it rains"),
            None,
            "Two experts claim that it rains",
        ),
        ("eBay said it rains.", ("eBay", "said", "it rains"), None, "eBay said it rains"),
        (
            "Later a letter from Marsh said it rains.",
            ("a letter from Marsh", "said", "it rains"),
            None,
            "A letter from Marsh said it rains",
        ),
    ],
)
def test_a_claim_reads_as_a_sentence(text, parts, role, shown):
    assert line(text, *parts, role=role) == shown


@pytest.mark.parametrize(
    ("cue", "finite"),
    [
        ("adding", "added"),
        ("perhaps recognizing", "perhaps recognized"),
        ("Perhaps to emphasise", "perhaps emphasised"),
        ("also warning", "also warned"),
        ("going on to say", "went on to say"),
        ("also said", "also said"),
        ("repeatedly told us", "repeatedly told us"),
        ("accusing", "accused"),
        ("admitting", "admitted"),
        ("written", "wrote"),
        ("spoken of", "spoke of"),
        ("denying", "denied"),
        ("conveying", "conveyed"),
        ("agreeing", "agreed"),
        ("saying", "said"),
        ("writing", "wrote"),
        ("telling businesses", "told businesses"),
        ("talking about", "talked about"),
        ("are expressing", "are expressing"),
        ("Citing", "cited"),
        ("to urge", "urged"),
        ("to deny", "denied"),
        ("to admit", "admitted"),
        ("to further explain", "explained"),
        ("according to", "according to"),
        ("said", "said"),
        (":", ":"),
    ],
)
def test_a_cue_is_a_finite_verb(cue, finite):
    assert finite_cue(cue) == finite


@pytest.mark.parametrize(
    ("name", "mention", "shown"),
    [
        ("European Commission", "it", "The European Commission"),
        ("EU", "the bloc", "The EU"),
        ("Department of Energy", "it", "The Department of Energy"),
        ("U.S.", "the United States", "The U.S."),
        ("Norcoal", "it", "Norcoal"),
        ("Norland's Ministry", "it", "Norland's Ministry"),
        ("State Department", "State Department", "State Department"),
        ("Union", "it", "Union"),
        ("Bank of America", "it", "Bank of America"),
        ("Ann Court", "she", "Ann Court"),
        ("Ann Court", "Court", "Ann Court"),
    ],
)
def test_a_body_gets_the_article_that_is_not_beside_its_cue(name, mention, shown):
    text = f"On Monday {mention} said it rains."

    assert line(text, name, "said", "it rains", mention=mention) == f"{shown} said it rains"


def test_a_day_may_stand_between_the_owner_and_the_noun():
    text = "Despite Marsh's Oct. 11 announcement that it rains, it did not."

    assert line(text, "Marsh", "announcement", "that it rains") == "Marsh announced that it rains"


DENIALS = [
    ("The firm on the pier, Norcoal, denies that it is unsafe.", "Norcoal", "denies", "that it is unsafe"),
    ("Asked again, Marsh (who had left) denied that it rains.", "Marsh", "denied", "that it rains"),
    ("Norcoal – it runs the pier – rejected claims of theft.", "Norcoal", "rejected", "claims of theft"),
    ("Lund, as a cook, disputes a claim of theft.", "Lund", "disputes", "a claim of theft"),
    ("Lund would not deny a theft.", "Lund", "would not deny", "a theft"),
]


@pytest.mark.parametrize(("text", "speaker", "cue", "content"), DENIALS)
def test_a_denial_is_never_worded_without_its_verb(text, speaker, cue, content):
    assert line(text, speaker, cue, content) == f"{speaker} {cue} {content}"


@pytest.mark.parametrize(
    ("text", "parts", "shown"),
    [
        (
            "Despite a declaration by the Kremlin that it rains, it did not.",
            ("the Kremlin", "declaration", "that it rains"),
            "The Kremlin declared that it rains",
        ),
        ("A warning from Lund that it rains.", ("Lund", "warning", "that it rains"), "Lund warned that it rains"),
        (
            "So it was in the words of the cook: “It rains.”",
            ("the cook", "in the words of", "“It rains.”", DIRECT),
            "In the words of the cook: “It rains.”",
        ),
        ("In Lund's view, it rains.", ("Lund", "In Lund's view", "it rains"), "In Lund's view: it rains"),
        ("Lund told in a letter that it rains.", ("Lund", "told", "that it rains"), "Lund said that it rains"),
        ("Lund told them to leave.", ("Lund", "told", "them to leave"), "Lund told them to leave"),
        ("The plan was criticised by Lund.", ("Lund", "criticised", "The plan"), "Lund criticised the plan"),
        ("Reports of rain were denied by Lund.", ("Lund", "denied", "Reports of rain"), "Lund denied reports of rain"),
        ("Lund requested — fewer taxes.", ("Lund", "requested", "fewer taxes"), "Lund requested fewer taxes"),
        (
            "Then some Norland cooks said it rains.",
            ("some Norland cooks", "said", "it rains"),
            "Some Norland cooks said it rains",
        ),
    ],
)
def test_a_claim_reads_as_somebody_would_say_it(text, parts, shown):
    assert line(text, *parts) == shown


def test_a_phrase_with_a_pronoun_gets_the_name():
    text = "Lund left. In her view, it rains."

    assert line(text, "Lund", "In her view", "it rains", mention="her") == "In Lund’s view: it rains"


@pytest.mark.parametrize("cue", ["caution", "question"])
def test_a_verb_that_looks_like_a_noun_stays_a_verb(cue):
    shown = f"Experts {cue} whether it rains"

    assert line(f"{shown}.", "Experts", cue, "whether it rains") == shown


def test_an_object_needs_no_colon_behind_the_day():
    text = "Marsh announced on Monday his decision to resign."

    assert line(text, "Marsh", "announced", "his decision to resign") == "Marsh announced his decision to resign"


@pytest.mark.parametrize(
    ("speaker", "shown"),
    [("Ann Marsh", "Ann Marsh admitted to a theft"), ("Two experts", "Two experts admit to a theft")],
)
def test_what_somebody_was_heard_to_say_is_in_the_past(speaker, shown):
    text = f"The court heard {speaker} admit to a theft."

    assert line(text, speaker, "admit to", "a theft") == shown


def test_a_description_after_according_to_begins_with_a_small_letter():
    text = "A criminal complaint names him. He paid, according to the complaint."

    shown = line(text, "A criminal complaint", "according to", "He paid", mention="the complaint")
    assert shown == "According to a criminal complaint: He paid"


def test_what_somebody_with_a_title_was_heard_to_say_is_in_the_past():
    text = "The court heard Judge Ann Marsh describe the case as sad."

    assert line(text, "Ann Marsh", "describe", "the case as sad", mention="Judge Ann Marsh") == (
        "Ann Marsh described the case as sad"
    )


def test_a_name_keeps_its_article():
    text = "On Monday the Kremlin denied that it rains."

    assert line(text, "Kremlin", "denied", "that it rains", mention="the Kremlin") == "The Kremlin denied that it rains"


@pytest.mark.parametrize(
    ("published", "language", "shown"),
    [
        ("2026-11-22", "en", "22 November 2026"),
        ("2026-11-22T23:30:00+00:00", "en", "23 November 2026"),
        ("2026-11-22T23:30:00", "de", "22. November 2026"),
        ("yesterday", "en", "yesterday"),
        (None, "en", None),
    ],
)
def test_a_date_is_written_as_readers_write_it(published, language, shown):
    assert published_day(published, texts_in(language), timezone(timedelta(hours=2))) == shown


def test_a_possessive_pronoun_owns_the_noun_after_it():
    text = "It was her claim that it rains."

    assert line(text, "Marsh", "claim", "that it rains", mention="her") == "Marsh claimed that it rains"


@pytest.mark.parametrize(
    ("text", "parts", "shown"),
    [
        (
            "According to Marsh, the pier is safe.",
            ("Marsh", "According to", "the pier is safe"),
            "According to Marsh, the pier is safe",
        ),
        (
            "Marsh told the News on Monday the pier is safe.",
            ("Marsh", "told the News", "the pier is safe"),
            "Marsh told the News the pier is safe",
        ),
        (
            "The votes, Marsh promises, will be counted.",
            ("Marsh", "promises", "will be counted"),
            "Marsh promises will be counted",
        ),
        (
            "Marsh asked the council on Monday whether the pier is safe.",
            ("Marsh", "asked the council", "whether the pier is safe"),
            "Marsh asked the council whether the pier is safe",
        ),
        (
            "Marsh discussed with her son the closure of the pier.",
            ("Marsh", "discussed", "the closure of the pier"),
            "Marsh discussed the closure of the pier",
        ),
        (
            "Marsh spoke on Monday about the pier.",
            ("Marsh", "spoke", "about the pier"),
            "Marsh spoke about the pier",
        ),
        (
            "Marsh talks to the News of the pier.",
            ("Marsh", "talks", "of the pier"),
            "Marsh talks of the pier",
        ),
        ("Marsh spoke out about the pier.", ("Marsh", "spoke out", "about the pier"), "Marsh spoke out about the pier"),
        ("It rains, Marsh said.", ("Marsh", "said", "It rains"), "Marsh said: It rains"),
    ],
)
def test_a_clause_of_the_text_s_own_sentence_follows_without_a_colon(text, parts, shown):
    assert line(text, *parts) == shown


@pytest.mark.parametrize(
    ("text", "parts", "shown"),
    [
        (
            "Marsh’s claiming that it rains.",
            ("Marsh", "’s claiming", "that it rains"),
            "Marsh’s claiming that it rains",
        ),
        ("Critics 're saying it rains.", ("Critics", "'re saying", "it rains"), "Critics're saying it rains"),
        ("Marsh Says It Rains", ("Marsh", "Says", "It Rains"), "Marsh says It Rains"),
        ("The plan was slammed by Marsh.", ("Marsh", "slammed", "The plan"), "Marsh slammed the plan"),
        (
            "Eve Lund was congratulated by Marsh.",
            ("Marsh", "congratulated", "Eve Lund"),
            "Marsh congratulated Eve Lund",
        ),
    ],
)
def test_a_cue_follows_its_speaker_as_a_word_of_the_same_sentence(text, parts, shown):
    assert line(text, *parts) == shown


def test_a_relative_pronoun_is_not_a_name():
    text = "A man who left said it rains."

    assert line(text, None, "said", "it rains", mention="who") == "said it rains"


@pytest.mark.parametrize(
    ("text", "content", "shown"),
    [
        (
            "Marsh wants help for the miners, 30 of whom died in May, according to the union.",
            "the miners, 30 of whom died in May",
            "According to the union, 30 of the miners died in May",
        ),
        (
            "It fed the town’s cats, more than 900 of which had no owner, according to the union.",
            "the town’s cats, more than 900 of which had no owner",
            "According to the union, more than 900 of the town’s cats had no owner",
        ),
        (
            "He knew his workers, at least 12 of whom had left the mill, according to the union.",
            "his workers, at least 12 of whom had left the mill",
            "According to the union, at least 12 of his workers had left the mill",
        ),
        (
            "The miners, 30 of whom died, were old, according to the union.",
            "The miners, 30 of whom died, were old",
            "According to the union: The miners, 30 of whom died, were old",
        ),
    ],
)
def test_a_share_of_a_group_reads_as_a_sentence(text, content, shown):
    assert line(text, "the union", "according to", content) == shown


@pytest.mark.parametrize(
    ("cue", "shown"),
    [
        ("’d respond", "would respond"),
        ("'d said", "had said"),
        ("’ll insist", "will insist"),
        ("’ve argued", "have argued"),
        ("’s warned", "has warned"),
        ("’re claiming", "are claiming"),
    ],
)
def test_an_auxiliary_is_written_in_full_behind_a_role(cue, shown):
    text = f"Asked about it, he{cue}, “It is late.”"
    found = line(text, "Ann Marsh", cue, "“It is late.”", DIRECT, mention="he", role="mayor")
    assert found == f"Ann Marsh, mayor, {shown}: “It is late.”"


@pytest.mark.parametrize(
    ("text", "parts", "mention", "shown"),
    [
        ("As Marsh put it, “We are late.”", ("Marsh", "put", "“We are late.”"), None, "Marsh: “We are late.”"),
        (
            "Marsh expressed concern. “We are late.”",
            ("Marsh", "expressed", "“We are late.”"),
            None,
            "Marsh: “We are late.”",
        ),
        ("Marsh voiced doubt. “It leaks.”", ("Marsh", "voiced", "“It leaks.”"), None, "Marsh: “It leaks.”"),
        ("Marsh voiced “grave doubt”.", ("Marsh", "voiced", "“grave doubt”"), None, "Marsh voiced “grave doubt”"),
        ("“We are late,” is how she put it.", ("Marsh", "put it", "“We are late,”"), "she", "Marsh: “We are late”"),
        ("As Marsh puts it: “We are late.”", ("Marsh", "puts it", "“We are late.”"), None, "Marsh: “We are late.”"),
        (
            "“We are late,” the statement read.",
            ("Velmar", "read", "“We are late,”"),
            "the statement",
            "Velmar: “We are late”",
        ),
        (
            "“We are late,” its letter reads.",
            ("Velmar", "reads", "“We are late,”"),
            "its letter",
            "Velmar: “We are late”",
        ),
        (
            "“We are late,” the post read.",
            ("Ann Marsh", "read", "“We are late,”"),
            "the post",
            "Ann Marsh: “We are late”",
        ),
        ("“We are late,” the post read.", ("the post", "read", "“We are late,”"), None, "The post read: “We are late”"),
        (
            "“We are late,” it read.",
            ("A letter from Velmar", "read", "“We are late,”"),
            "it",
            "A letter from Velmar read: “We are late”",
        ),
    ],
)
def test_a_verb_that_needs_more_words_is_a_colon(text, parts, mention, shown):
    assert line(text, *parts, DIRECT, mention=mention) == shown
