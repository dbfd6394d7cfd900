from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.sentences import Tokenizer, sentence_spans

THAI = "ท่าเรือถูกปิดเป็นเวลาหนึ่งสัปดาห์เพราะพายุใหญ่"
TEXTS = st.text(st.sampled_from("aA bZ.!?\n\r“”\"'’()…1ž\u2028é "), max_size=200) | st.text(max_size=200)


HEADLINE = "FERRY STRIKE ENDS AS A MAYOR RESIGNS"


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It rained. We stayed.", ("It rained.", "We stayed.")),
        ("Mr. Hale agreed.", ("Mr. Hale agreed.",)),
        (
            "It rained. FERRY STRIKE ENDS AS A MAYOR RESIGNS The council sat.",
            ("It rained.", HEADLINE, "The council sat."),
        ),
        ("It rained. FERRY STRIKE ENDS AS A MAYOR RESIGNS A clerk sat.", ("It rained.", HEADLINE, "A clerk sat.")),
        (
            "It rained. FERRY STRIKE ENDS AS A MAYOR RESIGNS “Lund is open.”",
            ("It rained.", HEADLINE, "“Lund is open.”"),
        ),
        (
            "Шторм. БАСТУЮТ ВСЕ ПАРОМЫ ОСТРОВА Мэр ушёл.",
            ("Шторм.", "БАСТУЮТ ВСЕ ПАРОМЫ ОСТРОВА", "Мэр ушёл."),
        ),
        ("It rained. US, UK and EU ships left.", ("It rained.", "US, UK and EU ships left.")),
        ("It rained. BP, RWE, EDF Energy and Lund sued.", ("It rained.", "BP, RWE, EDF Energy and Lund sued.")),
        ("BMW, AUDI, FORD, FIAT Norrland and Lund left.", ("BMW, AUDI, FORD, FIAT Norrland and Lund left.",)),
        ("It rained. BMW, AUDI, FORD, FIAT Lund left.", ("It rained.", "BMW, AUDI, FORD, FIAT Lund left.")),
        ("ONE COLD NIGHT LAST MAY Ann Lund sang.", ("ONE COLD NIGHT LAST MAY Ann Lund sang.",)),
        ("It rained. “MAKE NORRBY DRY AGAIN” Hats flew.", ("It rained.", "“MAKE NORRBY DRY AGAIN” Hats flew.")),
        ("The “Fog. We’re in it.” slogan failed. It rained.", ("The “Fog. We’re in it.” slogan failed.", "It rained.")),
        ("He said, “I saw it. I left.” and sat.", ("He said, “I saw it.", "I left.” and sat.")),
        ("U.S. President Joe Hale spoke. He left.", ("U.S. President Joe Hale spoke.", "He left.")),
        ("He left the U.S. The next day he was back.", ("He left the U.S.", "The next day he was back.")),
        ("“Odd,” she wrote on X. “Paul Lund left.”", ("“Odd,” she wrote on X.", "“Paul Lund left.”")),
        ("“Odd,” he wrote on X. “Oslo is far.”", ("“Odd,” he wrote on X.", "“Oslo is far.”")),
        ("She saw it on X. “Reyes lied,” she said.", ("She saw it on X.", "“Reyes lied,” she said.")),
        ("A letter by X. Lund is lost.", ("A letter by X. Lund is lost.",)),
        ("J. K. Lorimer wrote No. 5 in St. Louis.", ("J. K. Lorimer wrote No. 5 in St. Louis.",)),
        ("She led Sts. Anne and Joan to Lund.", ("She led Sts. Anne and Joan to Lund.",)),
        ("“Stop!” he said. “Do it.” She left.", ("“Stop!” he said.", "“Do it.”", "She left.")),
        ("He paid $3.5 million at 5 p.m. on Friday.", ("He paid $3.5 million at 5 p.m. on Friday.",)),
        ("A headline\nA sentence.", ("A headline", "A sentence.")),
        ("Sen. Doe met Rep. Lee.\n\nThey talked.", ("Sen. Doe met Rep. Lee.", "They talked.")),
        ("The plan failed.” Then they left.", ("The plan failed.”", "Then they left.")),
        ("Yahoo! Finance said so. He told E! News that.", ("Yahoo! Finance said so.", "He told E! News that.")),
        ("She works for Yahoo! It pays well.", ("She works for Yahoo!", "It pays well.")),
        ("", ()),
        (" \n ", ()),
    ],
)
def test_sentences(text, sentences):
    assert Tokenizer().to_sentences(text) == sentences


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ferry no. 12 and quay No. 3 reopen."),
        ("en", "The toll rose to Rs. 40 and the fine to Tk. 500."),
        ("en", "It follows from pp. 4 and Fig. 7."),
        ("ru", "Это следует из ст. 5 и рис. 3."),
        ("uk", "Про це йдеться у ст. 12 договору."),
        ("de", "Das steht in Nr. 5 und in Bd. 3 des Berichts."),
        ("es", "Lo dicen el art. 5 y la pág. 3."),
        ("fr", "C’est l’art. 5 et la p. 3."),
    ],
)
def test_an_abbreviation_before_a_number_ends_no_sentence(language, text):
    assert Tokenizer(language).to_sentences(text) == (text,)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The trial is of vaccine B. Lund and É. Roux agreed."),
        ("ru", "Об этом сказали А. С. Петров и Й. Лунд."),
        ("el", "Το είπε ο Α. Παππάς."),
        ("ar", "قال مدير المتحف توماس ف. هاردن إن المعرض مفتوح."),
        ("fa", "این را م. احمدی گفت."),
        ("he", "כך אמר הסופר א. ב. לוי."),
        ("hi", "यह बात एस. कुमार ने कही।"),
    ],
)
def test_an_initial_ends_no_sentence(language, text):
    assert Tokenizer(language).to_sentences(text) == (text,)


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "She moved to Washington, D.C.", "Her brother stayed."),
        ("en", "Ships come from the U.K.", "Three of them carried coal."),
        ("en", "The answer is no.", "It rained."),
        ("en", "They carried 5 kg.", "3 people helped."),
        ("en", "She chose plan B.", "The mayor agreed."),
        ("en", "The pier burned for hours…", "Nobody was hurt."),
        ("en", "The ferry leaves at 5 p.m.", "She was late."),
        ("en", "He has a Ph.D.", "His brother has none."),
        ("es", "Vive en EE.UU.", "El alcalde la espera."),
        ("es", "Viajó a EE. UU.", "El viaje duró dos días."),
        ("fr", "Elle vit aux U.S.A.", "Le maire l’attend."),
        ("de", "Das Licht ging aus...", "Niemand wusste warum."),
        ("ru", "Причал открыли в 1962 г.", "Паром ходит с мая."),
        ("ru", "Ремонт стоит 3 млн руб.", "Платит область."),
        ("ru", "Привезли хлеб, воду и т. д.", "Потом уехали."),
        ("uk", "Причал відкрили у 1962 р.", "Пором ходить із травня."),
        ("uk", "Він живе на тій самій вул.", "Це недалеко."),
        ("uk", "Довжина нового моста через річку 50 м.", "Пором ходить із травня."),
        ("pl", "Most zbudowano w 1962 r.", "Prom kursuje od maja."),
        ("ar", "بني الجسر عام 1962 م.", "وأغلق أمس."),
    ],
)
def test_an_abbreviation_before_a_plain_beginning_ends_a_sentence(language, first, second):
    assert Tokenizer(language).to_sentences(f"{first} {second}") == (first, second)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Trade with the U.K. Lund said was growing."),
        ("en", "“I waited… I left,” she said."),
        ("ru", "В мае 1962 г. Лунд открыл причал."),
        ("en", "They owe approx. Rs. 3,000 to dept. 7."),
        ("de", "Sie wohnt in der Hafenstr. 12."),
        ("de", "Er kauft z. B. Brot und u. a. Salz."),
        ("ru", "Он ходит по будням, т. е. пять дней."),
        ("es", "Compra p. ej. pan."),
        ("ru", "Это было в г. Бергене."),
        ("ru", "Дом на ул. Лунина закрыли."),
        ("uk", "Міст на вул. Шевченка закрили."),
        ("uk", "Школу ім. Франка відкрили в обл. центрі."),
        ("es", "El Ing. Ruiz vive en la Avda. Colón."),
        ("fr", "Il habite av. Victor-Hugo."),
        ("it", "Lo dice l'avv. Rossi."),
    ],
)
def test_an_abbreviation_within_a_sentence_ends_none(language, text):
    assert Tokenizer(language).to_sentences(text) == (text,)


@pytest.mark.parametrize(
    ("language", "text", "sentences"),
    [
        ("de", "Er kam z.B. am 3. Mai an. Dann ging er.", ("Er kam z.B. am 3. Mai an.", "Dann ging er.")),
        ("fr", "M. Dupont est parti. Il pleut.", ("M. Dupont est parti.", "Il pleut.")),
        ("ja", "彼は言った。「帰る。」と彼は言った。雨だ！", ("彼は言った。", "「帰る。」と彼は言った。", "雨だ！")),
        ("th", f"{THAI} {THAI} {THAI}", (THAI, THAI, THAI)),
        ("hi", "वह आया। वह गया।", ("वह आया।", "वह गया।")),
        ("ur", "وہ آیا۔ وہ گیا؟ ہاں", ("وہ آیا۔", "وہ گیا؟", "ہاں")),
        ("xx", "One. Two more.", ("One.", "Two more.")),
        (None, "One. Two more.", ("One.", "Two more.")),
    ],
)
def test_sentences_of_other_languages(language, text, sentences):
    assert Tokenizer(language).to_sentences(text) == sentences


@given(TEXTS)
def test_spans_are_ordered_and_trimmed_and_leave_out_only_white_space(text):
    spans = sentence_spans(text, "en")

    assert all(start < end for start, end in spans)
    assert all(end <= start for (_, end), (start, _) in pairwise(spans))
    assert all(text[start:end] == text[start:end].strip() for start, end in spans)
    assert "".join("".join(text[start:end].split()) for start, end in spans) == "".join(text.split())


def test_words_consist_of_letters_with_inner_apostrophes_and_hyphens():
    assert Tokenizer().to_words("Lorimer’s 3 well-known dogs, 7th in line.") == (
        "Lorimer’s", "well-known", "dogs", "th", "in", "line",
    )  # fmt: skip
