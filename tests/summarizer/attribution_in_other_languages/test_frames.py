"""Frames: how a text is cut into what the constructions read at once."""

from summarizer.attribution_in_other_languages.lexicon.tables import load_language
from summarizer.attribution_in_other_languages.text.tokens import read_text


def frames(text, code="ru"):
    return read_text(text, load_language(code)).frames


def test_a_sentence_without_an_end_is_cut():
    found = frames("мост закрыт и " * 1000)

    assert max(len(frame.items) for frame in found) <= 400
    assert sum(len(frame.items) for frame in found) == 3000


def test_a_quotation_is_cut_where_its_cue_stands():
    (frame,) = frames("«Плохо, — сказал он. — Очень плохо».")

    assert [item.text for item in frame.items] == ["«»", ",", "—", "сказал", "он", ".", "—", "«»", "."]


def test_a_quotation_with_another_of_the_same_form_is_one():
    (frame,) = frames("«Тут «Зоря» грає добре», – сказав він.", "uk")

    assert [item.text for item in frame.items] == ["«»", ",", "–", "сказав", "він", "."]
