import pytest

from summarizer.attribution_in_english.claims import claims
from summarizer.attribution_in_english.document import read_document


def referent_of(text, word):
    """Return the name of what the last token that reads `word` refers to."""
    document = read_document(text)
    token = [token for token in document.doc if token.text == word][-1]
    return document.name_of(token)


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Mayor Ann Lund closed the bridge. She was tired.", "She", "Ann Lund"),
        ("Ann Lund met Paul Reyes. He was late.", "He", "Paul Reyes"),
        ("Paul Reyes met Ann Lund. He was late.", "He", "Paul Reyes"),
        ("Mr. Okonjo met Mrs. Vale. She smiled.", "She", "Vale"),
        ("Defence Minister Ann Lund flew home. The minister was tired.", "minister", "Ann Lund"),
        ("Defence Minister Ann Lund flew home. The defence official was tired.", "official", "Ann Lund"),
        ("Ann Lund opened it. Lund smiled.", "Lund", "Ann Lund"),
        ("Velmar Bank failed. The bank owed millions.", "bank", "Velmar Bank"),
        ("NATO met in Oslo. The alliance agreed.", "alliance", "NATO"),
        ("The Kremlin blamed Oslo. They said it was late.", "They", "Kremlin"),
        ("A spokeswoman for the port spoke. She said little.", "She", "A spokeswoman for the port"),
        ("Mr. Vale's spokeswoman, Robin Holm, came. She smiled.", "She", "Robin Holm"),
        ("Paul Reyes, a spokesman for the mayor, came. The mayor smiled.", "mayor", "The mayor"),
        ("Ann Lund and Paul Reyes met. They smiled.", "They", "Ann Lund and Paul Reyes"),
        ("Farm Minister Ann Lund met Trade Minister Paul Reyes. The farm minister left.", "minister", "Ann Lund"),
        ("Farm Minister Ann Lund met Trade Minister Paul Reyes. The minister left.", "minister", "The minister"),
        ("It rained. He said so.", "He", None),
        ("Ann Lund spoke in Lindesborg. They said so.", "They", None),
        ("Malta closed its ports. It said so on Monday.", "It", "Malta"),
        ("Two old friends, Ann Lund and Paul Reyes, met. She said so.", "friends", "Two old friends"),
        ("Ann Lund resigned. He said so.", "He", None),
    ],
)
def test_a_word_resolves_to_its_referent(text, word, name):
    assert referent_of(text, word) == name


def test_a_pronoun_inside_a_quotation_is_not_resolved():
    document = read_document("Ann Lund met Paul Reyes. “I like how he works,” Lund said.")
    inner = next(token for token in document.doc if token.text == "he")

    assert document.name_of(inner) is None


def test_a_pronoun_resolves_to_a_name_in_apposition():
    text = "The bridge's keeper, Ann Lund, denied that it shook. She said that it was safe."

    assert [claim.speaker for claim in claims(read_document(text))] == ["Ann Lund", "Ann Lund"]


@pytest.mark.parametrize(
    ("court", "other"),
    [
        ("The Norrby Court of Appeals", "trial"),
        ("The Supreme Court of Norrland", "lower"),
        ("The Third Circuit Court of Appeals", "district"),
        ("The High Court of Norrland", "appeals"),
    ],
)
def test_the_court_below_is_another(court, other):
    assert referent_of(f"{court} freed him. The {other} court found the search unlawful.", "court") == (
        f"The {other} court"
    )


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Norrby Court of Appeals", "appellate court"),
        ("Norrby Court of Appeals", "court"),
        ("Supreme Court of Norrland", "supreme court"),
        ("Norrby District Court", "court"),
    ],
)
def test_a_court_is_called_by_its_own_words(name, words):
    assert referent_of(f"The {name} freed him. The {words} found the search unlawful.", "court") == name
