from summarizer.attribution_in_english.parsing.pipeline import parse
from summarizer.attribution_in_english.parsing.token_cache import cached_for_tokens


def test_a_result_is_kept_with_its_token_and_its_text():
    asked = []
    capital = cached_for_tokens(lambda token: asked.append(token.text) or (token.text if token.is_title else None))
    one, other = parse("Tarn leaks."), parse("Sund holds.")

    found = [capital(token) for token in (one[0], one[1], one[0], one[1], other[0])]

    assert found == ["Tarn", None, "Tarn", None, "Sund"]
    assert asked == ["Tarn", "leaks", "Sund"]


def test_functions_do_not_share_their_results():
    lowered, length = cached_for_tokens(lambda token: token.lower_), cached_for_tokens(len)
    word = parse("Tarn leaks.")[0]

    assert (lowered(word), length(word)) == ("tarn", 4)
