import pytest

from summarizer.voices.cast import cast
from summarizer.voices.claims import claims


def said(text):
    return [
        (claim.speaker, claim.cue, " | ".join(text[start:end] for start, end in claim.spans))
        for claim in claims(cast(text))
    ]


FORMS = {
    "a clause": ("Mayor Ann Lund said that the bridge was safe.", "Ann Lund", "said", "that the bridge was safe"),
    "no that": ("Mayor Ann Lund said the bridge was safe.", "Ann Lund", "said", "the bridge was safe"),
    "trailing": ("The bridge was safe, Mayor Ann Lund said.", "Ann Lund", "said", "The bridge was safe"),
    "inserted": (
        "The bridge, Ann Lund said, was perfectly safe.",
        "Ann Lund",
        "said",
        "The bridge | was perfectly safe",
    ),
    "quotation first": ("“It is safe,” said Ann Lund.", "Ann Lund", "said", "“It is safe,”"),
    "quotation last": ("Ann Lund told the paper: “It is safe.”", "Ann Lund", "told", "“It is safe.”"),
    "quotation around": (
        "“It is safe,” Ann Lund said. “Trust me.”",
        "Ann Lund",
        "said",
        "“It is safe,” | “Trust me.”",
    ),
    "question": ("“Is it safe?” asked Ann Lund.", "Ann Lund", "asked", "“Is it safe?”"),
    "according to": (
        "According to Ann Lund, the bridge was safe.",
        "Ann Lund",
        "According to",
        "the bridge was safe",
    ),
    "noun": (
        "Ann Lund issued a warning that the bridge was unsafe.",
        "Ann Lund",
        "issued a warning",
        "that the bridge was unsafe",
    ),
    "accusation": (
        "Ann Lund accused the builders of stealing steel.",
        "Ann Lund",
        "accused",
        "the builders of stealing steel",
    ),
    "attribution": (
        "Ann Lund attributed the cracks to the cold.",
        "Ann Lund",
        "attributed",
        "the cracks to the cold",
    ),
    "appeal": ("Ann Lund urged drivers to stay at home.", "Ann Lund", "urged", "drivers to stay at home"),
    "promise": ("Ann Lund vowed to mend the bridge.", "Ann Lund", "vowed", "to mend the bridge"),
    "colon": ("Lund: “The bridge is safe and sound.”", "Lund", ":", "“The bridge is safe and sound.”"),
    "document": (
        "The report found that the steel was too thin.",
        "The report",
        "found",
        "that the steel was too thin",
    ),
    "anonymous": ("A source said the bridge would close.", "A source", "said", "the bridge would close"),
    "guillemets": ("«The bridge is safe», said Ann Lund.", "Ann Lund", "said", "«The bridge is safe»"),
    "German marks": ("„The bridge is safe“, said Ann Lund.", "Ann Lund", "said", "„The bridge is safe“"),
    "who": (
        "Ann Lund, who said the bridge was safe, resigned.",
        "Ann Lund",
        "said",
        "the bridge was safe",
    ),
    "several": (
        "Latvia and Estonia said that the bridge was safe.",
        "Latvia and Estonia",
        "said",
        "that the bridge was safe",
    ),
    "participle": (
        "Ann Lund closed the bridge, saying it was unsafe.",
        "Ann Lund",
        "saying",
        "it was unsafe",
    ),
}


@pytest.mark.parametrize("form", FORMS)
def test_the_form_is_read(form):
    text, *expected = FORMS[form]

    assert tuple(expected) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lund did not say that the bridge was safe.",
        "Ann Lund declined to say whether the bridge was safe.",
        "Ann Lund refused to confirm that the bridge was safe.",
        "Nobody fell. The bridge is made of steel.",
        "I think the bridge is safe.",
        "",
    ],
)
def test_what_nobody_said_is_no_claim(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "denied", "hedged"),
    [
        ("Ann Lund denied that the bridge was unsafe.", True, False),
        ("Ann Lund reportedly said that the bridge was unsafe.", False, True),
        ("Ann Lund may announce that the bridge is unsafe.", False, True),
        ("Ann Lund said that the bridge was unsafe.", False, False),
    ],
)
def test_denials_and_doubts_are_marked(text, denied, hedged):
    claim = claims(cast(text))[0]

    assert (claim.denied, claim.hedged) == (denied, hedged)


def test_the_one_who_passed_it_on_is_kept_apart():
    claim = claims(cast("The bridge was safe, Ann Lund said, as reported by Radio Norrby."))[0]

    assert (claim.speaker, claim.via, claim.content) == ("Ann Lund", "Radio Norrby", "The bridge was safe")


def test_a_speech_over_two_paragraphs_is_one_claim():
    text = "“The bridge is safe,” Ann Lund said. “Trust me.\n\n“I have seen the steel.”"

    assert len(claims(cast(text))) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ann Lund said: “The bridge is safe.”", "direct"),
        ("Ann Lund said the bridge was “perfectly safe”.", "mixed"),
        ("Ann Lund said the bridge was safe.", "indirect"),
    ],
)
def test_the_kind_follows_the_quotation_marks(text, kind):
    assert claims(cast(text))[0].kind == kind


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Its captain, Ann Lund, said the bridge was safe.", "Ann Lund"),
        ("Ann Lund is expected to say that the bridge is safe.", "Ann Lund"),
        ("Ann Lund was quoted as saying that the bridge was safe.", "Ann Lund"),
    ],
)
def test_the_speaker_is_whoever_says_it(text, speaker):
    assert claims(cast(text))[0].speaker == speaker


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("“It is safe,” said Ann Lund, who built it, “and it will stand.”", ["“It is safe,”", "“and it will stand.”"]),
        ('"It is safe," Ann Lund insisted, "and you know it."', ['"It is safe,"', '"and you know it."']),
    ],
)
def test_a_quotation_goes_on_after_its_speaker(text, pieces):
    claim = claims(cast(text))[0]

    assert [text[start:end] for start, end in claim.spans] == pieces
