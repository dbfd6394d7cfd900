import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading.characters.charset import decoded

FRENCH = "Le café du château est fermé, a déclaré le préfet, et l'été sera très long."
RUSSIAN = "Министр сказал в четверг, что мост будет закрыт на ремонт до конца года."


@pytest.mark.parametrize(
    ("content", "media_type", "text"),
    [
        (codecs.BOM_UTF8 + "é".encode(), None, "é"),
        ("é".encode("utf-16"), None, "é"),
        ("é".encode(), "text/html; charset=iso-8859-1", "é"),
        ("“é”".encode("cp1252"), "text/html; charset=ISO-8859-1", "“é”"),
        (b'<meta charset="windows-1251">' + "мост".encode("cp1251"), None, '<meta charset="windows-1251">мост'),
        (RUSSIAN.encode("cp1251"), None, RUSSIAN),
        (RUSSIAN.encode("koi8-r"), None, RUSSIAN),
        (FRENCH.encode("cp1252"), "text/html; charset=rot13", FRENCH),
        (FRENCH.encode("cp1252"), "text/html; charset=no-such-set", FRENCH),
        ("“Tiltas”".encode("cp1257"), "text/html; charset=iso-8859-13", "“Tiltas”"),
    ],
)
def test_what_bytes_prove_takes_precedence_over_a_declaration(content, media_type, text):
    assert decoded(content, media_type) == text


CHINESE = "部长周四表示，这座桥将关闭维修至年底。该市居民从报纸上得知此事，他们感到惊讶。"
TRADITIONAL = "部長週四表示，這座橋將關閉維修至年底。該市居民從報紙上得知此事，他們感到驚訝。"
JAPANESE = "大臣は木曜日、橋は年末まで修理のため閉鎖されると述べた。町の住民は新聞でそれを知った。"
KOREAN = "장관은 목요일에 다리가 연말까지 보수를 위해 폐쇄될 것이라고 말했다. 시민들은 신문을 통해 이 사실을 알았다."
UKRAINIAN = "Міністр сказав у четвер, що міст буде закрито до кінця року. Жителі їхнього міста знають про це."
LITHUANIAN = (
    "Ministras ketvirtadienį pareiškė, kad tiltas bus uždarytas iki metų pabaigos. Gyventojai skaitė laikraščius."
)
CZECH = "Ministr ve čtvrtek řekl, že most bude do konce roku uzavřen. Obyvatelé města se to dozvěděli z novin."
GREEK = "Ο υπουργός είπε την Πέμπτη ότι η γέφυρα θα κλείσει για επισκευή έως το τέλος του έτους."
ARABIC = "قال الوزير يوم الخميس إن الجسر سيغلق للإصلاح حتى نهاية العام. وعلم سكان المدينة بذلك من الصحف."

ENCODED = [
    (RUSSIAN, "windows-1251"),
    (RUSSIAN, "koi8-r"),
    (RUSSIAN, "iso-8859-5"),
    (RUSSIAN, "cp866"),
    (UKRAINIAN, "koi8-u"),
    (LITHUANIAN, "windows-1257"),
    (CZECH, "windows-1250"),
    (FRENCH, "windows-1252"),
    (GREEK, "windows-1253"),
    (ARABIC, "windows-1256"),
    (CHINESE, "gb18030"),
    (TRADITIONAL, "big5"),
    (JAPANESE, "shift_jis"),
    (JAPANESE, "euc-jp"),
    (JAPANESE, "iso-2022-jp"),
    (KOREAN, "euc-kr"),
]


@pytest.mark.parametrize(("text", "charset"), ENCODED)
def test_the_character_set_is_detected_without_a_declaration(text, charset):
    assert decoded(text.encode(charset)) == text


@pytest.mark.parametrize("lie", ["utf-8", "iso-8859-1", "gbk", "shift_jis"])
@pytest.mark.parametrize(("text", "charset"), ENCODED)
def test_a_wrong_header_does_not_override_the_page_itself(text, charset, lie):
    page = f'<meta charset="{charset}">{text}'

    assert decoded(page.encode(charset), f"text/html; charset={lie}") == page


@pytest.mark.parametrize("said", ["iso-8859-1", "windows-1252", "koi8-r"])
def test_a_header_is_ignored_if_its_set_gives_implausible_words(said):
    assert decoded(RUSSIAN.encode("cp1251"), f"text/plain; charset={said}") == RUSSIAN


@pytest.mark.parametrize("order", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", ["The bridge is closed.", f"{RUSSIAN}\r\n{RUSSIAN}"])
def test_utf_16_is_recognised_without_a_bom(text, order):
    assert decoded(text.encode(order)) == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Один мост".encode()[:-1], "Один мос\ufffd"),
        (RUSSIAN.encode() + b"\xff", f"{RUSSIAN}\ufffd"),
    ],
)
def test_utf_8_that_is_cut_off_or_damaged_in_one_place_stays_utf_8(content, text):
    assert decoded(content, "text/html; charset=iso-8859-1") == text


@pytest.mark.parametrize(
    "content",
    [
        "é".encode("cp1252") * 10_000_000,
        b"a" * 10_000_000,
        b"\xe0a" * 5_000_000,
        b"\x1b$B!!" * 2_000_000,
        b"a\0" * 5_000_000,
    ],
    ids=["accents", "letters", "damage", "escapes", "zeros"],
)
@pytest.mark.usefixtures("brief")
def test_ten_megabytes_in_one_line_are_decoded_quickly(content):
    """A detector that read all of them would run for minutes."""
    assert decoded(content)


@given(
    st.binary(max_size=300), st.sampled_from([None, "charset=idna", "charset=utf-7", "charset=hex", "charset=punycode"])
)
def test_any_bytes_are_decoded_without_an_exception(content, media_type):
    assert isinstance(decoded(content, media_type), str)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("海港市长宣布关闭煤炭码头\n\n市长周二宣布，该市将在年底关闭码头。工人们说，他们没有被问过。", "gbk"),
        ("海港市長宣布關閉煤炭碼頭\n\n市長週二宣布，該市將在年底關閉碼頭。工人們說，他們沒有被問過。", "big5"),
    ],
)
def test_the_two_chinese_character_sets_are_told_apart(text, encoding):
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (
            "서울시, 심야 버스 늘린다\n\n이용객이 지난해보다 30% 늘어난 데 따른 것이다. 요금은 그대로 2,500원이다.",
            "euc-kr",
        ),
        ("한국은행은 기준금리를 동결하기로 결정했다. 물가 상승률이 둔화되고 있다고 총재가 말했다.", "cp949"),
        ("부산항에서 컨테이너선 두 척이 충돌해 선원 세 명이 다쳤다.", "euc-kr"),
        ("뷁한 말이라며 똠방각하 같은 소설의 펲시콜라 광고를 비판했다고 한다.", "cp949"),
        ("日銀は金利を据え置くことを決めた。", "euc-jp"),
        ("台風で列車が止まり、数千人が足止めされた。", "euc-jp"),
        ("台風で列車が止まり、数千人が足止めされた。", "shift_jis"),
        ("警方逮捕三名嫌犯，他们来自上海。", "gbk"),
    ],
)
def test_short_east_asian_texts_are_told_apart(text, encoding):
    assert decoded(text.encode(encoding), "text/plain") == text
