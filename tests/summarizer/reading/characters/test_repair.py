import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.model import Repaired
from summarizer.reading.characters.repair import repaired
from tests.tools.fuzz.cpu import cpu_seconds

WORDS = ("Anušauskas", "Müller", "François", "Łódź", "Besançon", "naïveté", "Reykjavík", "Škoda", "Dvořák", "señores")
PAGES = (
    "cp1252", "latin-1", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874",
    "mac_roman", "koi8_r", "iso8859_3", "iso8859_5", "iso8859_7", "iso8859_9", "iso8859_11",
)  # fmt: skip
SENTENCES = (
    "Старый мост закрыли в четверг, и я шёл домой пешком.",
    "Ο παλιός δρόμος έκλεισε την Πέμπτη και γύρισα με τα πόδια.",
    "Starý most v neděli zavřeli, šel jsem domů pěšky přes čtvrť.",
    "Cây cầu cũ đã đóng cửa hôm thứ năm nên tôi đi bộ về nhà.",
    "สะพานเก่าปิดเมื่อวันพฤหัสบดี ฉันจึงเดินกลับบ้าน",
    "旧桥在星期四关闭，我走路回家。",
    "הגשר הישן נסגר ביום חמישי והלכתי הביתה ברגל.",
    "أغلق الجسر القديم يوم الخميس فمشيت إلى البيت.",
)

CLEAN = {
    "english": "“It’s naïve,” she said — the café’s owner, Zoë, won’t sell for £5½.",
    "finnish": "“HYVÄ” sanoi Päivi: ”MITÄ”… Hän asuu Äänekoskella.",
    "swedish": "Han ropade ”PÅ” och gick till Åre; Ängeln i Älvsjö.",
    "french": "«\u00a0À l’été, Étienne a bu son CAFÉ\u00a0», dit-il… L’œuvre d’Ève à Nîmes.",
    "portuguese": "“AMANHÔ, disse João; a MAÇÔ e o coração de São Luís.",
    "german": "„Ärger in Österreich“, sagte Frau Größe. Übung macht den Meister.",
    "romanian": "STRĂŞINA și RĂŞINA sunt în România; Țăranii știu.",
    "polish": "„Źdźbło” w Łodzi – świętość, ŻÓŁĆ, ćma.",
    "turkish": "DAĞ’ın ÖĞRENCİSİ İstanbul’da şöyle dedi: “ÇOK”.",
    "russian": "В\u00a0Москве «ГАЗПРОМ» поймал Сёмгу. Рёдзи и сёстры — «МЫ», сказал Ёжиков.",
    "ukrainian": "Її їжак з’їв ґречку: «Є», — сказав Євген.",
    "greek": "Το ΝΑΤΟ” και η Αθήνα· «Ο», είπε ο Ίων.",
    "thai": "รถBMW ขายดีมากในประเทศไทย โลกใบนี้มีรถ iPhoneของฉัน",
    "japanese": "「ＮＡＴＯ」は東京で会議を開いた。ｶﾅ",
    "arabic": "قال الوزير إن «المطر» سيهطل، غداً.",
    "hebrew": "אמר השר: „יירד גשם”.",
    "hebrew with points": "שָׁלוֹם לְכָל הַיְלָדִים",
    "persian": "گفت: «چاپ گچ پاک شد»؛ پژوهش؟",
    "chinese": "谢谢，你好！联通 T恤 卡拉OK 3D打印 iPhone手机",
    "korean": "감사합니다 “삼성’s” SK하이닉스 5G폰",
    "vietnamese": "“ĐỖ” ĐẠI HỌC; Ờ… Ừ, người thế…",
    "azeri": "“ƏLİ” dedi: BAKI şəhəri, özəl…",
    "danish": "»På Å« sagde hun, »NÅ«.",
    "polish capitals": "„ŚĆ” “ŁÓDŹ” ‘GĘŚ’ «ĆMA»",
    "old russian": "Ѳеодоръ, царь бѣлый, и вѣра",
    "old greek": "ἐν ἀρχῇ ἦν ὁ λόγος",
    "mathematics": "∀x∈ℝ: x² ≥ 0, 80 × 60 ± 5 °C, Δt → ∞, µg/m³",
    "money": "£20 ¥100 €30 ₹40 ₺50 ½ ¼ 5¢",
    "phonetics": "/ˈlʌndən/ [ʃtuːt] É®",
    "transliteration": "Ḥusayn ʿAbd al-Raḥmān, Kṛṣṇa, Ch’ü Yüan",
    "mixed": "VATลด 7% COVIDระบาด naïveの",
    "pictures": "👍🏽 ❤️ ☕ 5️⃣ ™ ┌──┐ →",
}


def test_a_lithuanian_name_decoded_with_the_thai_page_is_repaired():
    text, mended = repaired("Minister Anuลกauskas spoke. Anuลกauskas, they say, and Anuลกauskas’ aide.")

    assert text == "Minister Anušauskas spoke. Anušauskas, they say, and Anušauskas’ aide."
    assert mended[0] == Repaired("Anuลกauskas", "Anušauskas")
    assert len(set(mended)) == len(mended)


@pytest.mark.parametrize(
    ("damaged", "clean"),
    [
        ("Itâ€™s", "It’s"),
        ("donвЂ™t", "don’t"),
        ("Ã‰mile", "Émile"),
        ("ÃƒÂ©tÃƒÂ©", "été"),
        ("РџСЂРёРІРµС‚", "Привет"),
        ("ä¸\xadæ–‡", "中文"),
        ("caf√©", "café"),
        ("schรถn", "schön"),
        ("ðŸ˜€", "😀"),
        ("AT&amp;T", "AT&T"),
        ("oÃ¹ voilÃ , Ã Paris", "où voilà , à Paris"),
    ],
)
def test_damaged_text_is_repaired(damaged, clean):
    assert repaired(damaged)[0] == clean


@pytest.mark.parametrize("language", CLEAN)
def test_clean_text_is_unchanged(language):
    assert repaired(CLEAN[language]) == (CLEAN[language], ())


@pytest.mark.parametrize("page", PAGES)
@given(
    word=st.sampled_from(WORDS),
    before=st.sampled_from(["", "The ", "(", "«"]),
    after=st.sampled_from(["", ", he", "."]),
)
def test_a_word_damaged_by_any_code_page_is_repaired_and_its_context_unchanged(page, word, before, after):
    try:
        damaged = word.encode().decode(page)
    except UnicodeDecodeError:
        return

    assert repaired(f"{before}{damaged}{after}")[0] == f"{before}{word}{after}"


@pytest.mark.parametrize("page", ["cp1252", "latin-1", "cp1250", "cp1254"])
def test_single_letters_are_repaired_if_other_words_prove_the_damage(page):
    text = "Министр сказал в четверг, что мост и порт закроют на ремонт. Я и он, о да."
    damaged = "".join(bytes([byte]).decode(page, errors="ignore") or chr(byte) for byte in text.encode())

    assert repaired(damaged)[0] == text


@pytest.mark.parametrize(
    "page", [*PAGES, "iso8859_14", "iso8859_2", "iso8859_4", "iso8859_13", "iso8859_15", "iso8859_16"]
)
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_text_damaged_throughout_is_repaired_throughout(page, sentence):
    known = [bytes([byte]).decode(page, errors="ignore") or chr(byte) for byte in range(256)]
    damaged = "".join(known[byte] for byte in sentence.encode())

    assert repaired(damaged)[0] == sentence


@pytest.mark.parametrize("page", ["gbk", "gb18030", "big5", "shift_jis", "euc_kr"])
@given(word=st.sampled_from(WORDS), after=st.sampled_from(["", ", he", "."]))
def test_a_word_damaged_by_a_double_byte_page_is_repaired(page, word, after):
    try:
        damaged = word.encode().decode(page)
    except UnicodeDecodeError:
        return

    assert repaired(f"The {damaged}{after}")[0] == f"The {word}{after}"


@given(st.text(alphabet=st.characters(codec="ascii", exclude_characters="&")))
def test_plain_ascii_is_never_changed(text):
    assert repaired(text) == (text, ())


@given(st.text(max_size=200))
def test_any_text_can_be_repaired_and_each_change_is_reported(text):
    mended, words = repaired(text)

    assert bool(words) == (mended != text)


def test_other_kinds_of_damage_are_not_repaired_by_chance():
    russian = (
        "Мэр Озёрска объявила во вторник, что старый мост закроют. Ветрова сказала, что движение пойдёт через паром, "
        "и добавила, что ремонт обойдётся в сорок миллионов. Она не знает, когда мост откроют снова, но надеется, "
        "что это будет весной; рабочие говорят, что им ещё не заплатили."
    )
    damaged = russian.encode("cp1251").decode("latin-1")

    assert repaired(damaged) == (damaged, ())


@pytest.mark.cpu
@pytest.mark.parametrize("characters", [tuple(map(chr, range(0xA0, 0x100))), tuple("ÂÃÐÑâãабвгдСРТУЀ–—™±")])
def test_a_long_word_that_many_code_pages_may_explain_takes_50_ms_per_kb_at_most(characters):
    word = "".join(random.Random(1).choices(characters, k=2_700))  # noqa: S311 - no secret
    repaired(word)

    least = min(cpu_seconds(lambda: repaired(word)) for _ in range(5))

    assert least <= 0.05 * len(word.encode()) / 1_000
