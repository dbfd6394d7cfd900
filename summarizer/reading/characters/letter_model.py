"""A bigram model of the characters in clean text of any script: damaged text is recognised by its surprise."""

import unicodedata
from functools import lru_cache

# The kinds of character: ^ space, d digit, p ASCII punctuation, a A v V ASCII consonant and vowel, l L w W the same in
# Latin beyond ASCII, c C Cyrillic, g G Greek, h Hebrew, r Arabic, m combining mark, t T Thai letter and mark, i Indic
# and others, o Hangul, k kana, H Han, f half-width, F full-width, q low and inverted punctuation, Q quotation marks,
# - dashes, $ currencies and signs, s symbols, z invisible characters, y rare letters, x never printed.
_KINDS = "^dpavAVlwLWcCgGhrmtTiokHfFqQ-$szyx"

# For each kind, the surprise (-log p, a hexadecimal digit) of each kind that may follow it, in the order of _KINDS. The
# values were counted in the interface texts, names and word lists of some eighty languages, and rounded.
_FOLLOWING = {
    "^": "7541223556634464394933439544566999",
    "d": "1135669979999799799975759996559499",
    "p": "1422335879855786696955769755697499",
    "a": "28411896399bbbbbb9bb9bbbbbf57b7499",
    "v": "29402894599bbbbbb9bb9bbbbbf57b7499",
    "A": "283212263858bbbb89bb9676b6f37b7499",
    "V": "29413135666bbbbbb9bb9bbbbbf37b7499",
    "l": "295219942998bbbbb9bb9bbbbbf47b7499",
    "w": "29402994499bbbbbb9bb9bbbbbf47b7499",
    "L": "39721326163bbbbbb9bb9bbbbbf27b7499",
    "W": "29415135653bbbbbb9bb9bbbbbf27b7499",
    "c": "294bbbbbbbb09bbbb9bb9bbbbbf47b7499",
    "C": "395bbbbbbbb02bbbb9bb9bbbbbf27b7499",
    "g": "295bbbbbbbbbb09bb9bb9bbbbbf47b7499",
    "G": "298bbbbbbbbbb01bb9bb9bbbbbf27b7499",
    "h": "294bb8bbbbbbbbb0b8bb9bbbbbf47b7499",
    "r": "295bbbbbbbbbbbbb06bb9bbbbbf47b5499",
    "m": "2935599969979693149999899999995979",
    "t": "395bbbbbbbbbbbbbb9019bbbbbf57b7999",
    "T": "395bbbbbbbbbbbbbb9027bbbbb99999999",
    "i": "29589999999999999999099999f57b6499",
    "o": "194bb8bbbbbbbbbbb9bb91bbbbf57b7499",
    "k": "385bb6bbbbbbbbbbb9bb9b0394f57b7999",
    "H": "3858b67bbbbbbbbbb9bb9b3194f57b7999",
    "f": "2848888888888888888888881488888888",
    "F": "1955b45bbbbbbbbbb9bb9b319649999999",
    "q": "2922212443323444499986959989999399",
    "Q": "1322233545555555595955539393997699",
    "-": "0323333555555555585855538885488889",
    "$": "1322323555555553585855558885838889",
    "s": "0955649999999996699939499999994499",
    "z": "3624625666666666166626666662664469",
    "y": "2953299779959999879999999999999609",
    "x": "5777777777777777777777777777777779",
}

# The characters by their surprise (-log p) within their kind.
_COMMON = {
    1: "ºĐ–—’”。",
    2: "ÇÉáçéČŞŠšžΑΕΠαаויا“„、，ｲｻﾐﾜﾞ",
    3: (
        "¢£¥§©ª«®®°°±²³»¼½¾ÀÁÄÅÍÓÖ×ÚÜÞãäíðñóö÷üćčđğİıłřşŽȘțΔΗΙΚΜΝΟΣΤεηικλμνοπρστυАБВДИКМНОПРСТвдеик"
        "лнорстאבהלמנרשתبتدرلمنويیกงดนมรลหอาเ‘‡•‰€№："
    ),
    4: (
        "¿ÆÈÎÐØÝàåæèêëøúýĀāĂăěĮŁňŋŘŚśťŻżƏșȚɑɒɔəəɛɡɪɲɹɾʃʊʌʒˈˌːΆΈΒΓΛΡΥΦΧάέήίγδθθχωόГЕЖЗЛУФХЧШбгзймпуы"
        "ьяёіגדחטכםןסעפצק،؟ةجحزسشعفقكهک۔ەขคจชตทบปผยวสะแใไỌ…（）？"
    ),
    5: ("ÂÃÊÑÔâôõþĄąĆĈēėĘęĚĞĪīļľńņŐőŜŤūƯưΉΊΌΘΞΩβξςφύώІЦЭЯжхцчшэюҚזךأئخذصطغىپچگہےซณถพฟำโḨạẢảấậẾếệịọốợụ々「」！；＝"),
    6: ("ÌÒÕÙßìîòùĎďĒĖĜĢĤĻĽŃŅŌŢţŪŮůűŲųŹźƠơʼΎΏΖΨζЈЙЩЬЮфщъєјқҮүӕӨөףץءآإثضظٹںھۆۇێญธภศษḤṢẠẤẦầẩẬắặỀềểỆỉỊỐỔổỘộỚớỜờỦủỨứửữự"),
    7: "¡ËÛïûĉĝģįĴĶķŇŒŝŬŰʻψЄЇЫїњўғңҲҳәڈڕژڭڵۈۋېฉฤฮḐṬẨẫẮằẶẼẽỂỄễỈỎỏỒồỗỞởỢỤừỬỮỰ‑―",
    8: "ÏĠĦĨĩĵōŏœŕŨũŭϊЂЊЌЏЪљћќҐҖҰұҷӔӘӣؤڑฝๆḩṞṭẔẪẰẺẻỖỪỲỳỸỹ",
}
_COST_OF_COMMON = {character: cost for cost, characters in _COMMON.items() for character in characters}
_COST_OF_OTHERS = dict.fromkeys("lwLWcCgGhr", 12) | {
    "^": 0, "d": 2, "p": 3, "a": 3, "v": 2, "A": 3, "V": 2, "t": 7, "T": 3, "m": 4, "i": 5, "o": 10, "k": 4, "H": 13,
    "f": 4, "F": 6, "q": 4, "Q": 4, "-": 6, "$": 4, "s": 5, "z": 4, "y": 13, "x": 13,
}  # fmt: skip

_KIND_BY_CHARACTER = {
    character: kind
    for kind, characters in (
        ("q", "„‚¿¡"), ("Q", "“”‘’«»‹›…"), ("-", "–—‑‐―"), ("$", "£€¥¢°²³½¼¾¹§©®™ºª·•×÷±µ‰†‡₹₽₴₺№"),
        ("z", "\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u2009\u202f\ufeff"),
        ("l", "șțʻʼ"), ("w", "əơưǎǐǒǔ"), ("L", "ȘȚ"), ("W", "ƏƠƯǍǏǑǓ"),
        ("^", " \t\n\r\f\v"),
    )
    for character in characters
}  # fmt: skip
_KINDS_BY_SCRIPT = {
    "LATIN": "lL", "CYRILLIC": "cC", "GREEK": "gG", "HEBREW": "hh", "ARABIC": "rr", "THAI": "tt", "HIRAGANA": "kk",
    "KATAKANA": "kk", "KATAKANA-HIRAGANA": "kk", "CJK": "HH", "HALFWIDTH": "ff", "HANGUL": "oo",
} | dict.fromkeys(
    ("DEVANAGARI", "BENGALI", "TAMIL", "TELUGU", "GUJARATI", "GURMUKHI", "KANNADA", "MALAYALAM", "SINHALA", "GEORGIAN",
     "ARMENIAN", "LAO", "MYANMAR", "KHMER", "ETHIOPIC"), "ii",
)  # fmt: skip
_VOWELS = frozenset("aeiouyAEIOUYæøœıÆØŒ")
_VOWEL_KINDS = {"a": "v", "A": "V", "l": "w", "L": "W"}
_IS_CAPITAL = dict.fromkeys("AVLWCG", True) | dict.fromkeys("avlwcg", False)
# Letters of phonetic notation, of old manuscripts and of scripts in which no newspaper is printed.
_RARE_RANGES = (
    (0x180, 0x24F), (0x250, 0x2FF), (0x370, 0x377), (0x37A, 0x37F), (0x3CF, 0x3FF), (0x460, 0x489), (0x500, 0x52F),
    (0x1D00, 0x1DBF), (0xA640, 0xA7FF),
)  # fmt: skip
# The Han characters and Hangul syllables of daily use, by their lead bytes in the national sets: codec, first byte,
# last byte, surprise.
_DAILY_USE = (
    ("gb2312", 0xB0, 0xD7, 7), ("big5", 0xA4, 0xC6, 8), ("shift_jis", 0x88, 0x97, 8), ("gb2312", 0xD8, 0xF7, 11),
    ("euc-kr", 0xB0, 0xC8, 6),
)  # fmt: skip

_ACCENTS = frozenset("\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030a\u030b\u030c\u030d\u0323\u0327\u0328\u0331")
# Characters that no language uses between two letters.
_QUOTES = frozenset("“”«»‹›„")
_SYMBOLS = frozenset("■□▪▲►▼◄◆◇○●★☆☎♀♂♠♣♥♦♪✓✔✖❤➔➜⭐")


def surprise(before: str, text: str) -> int:
    """Return how unlikely it is that clean text continues with `text` after the characters `before`.

    This is the sum over the characters of -log p(kind | kind before) - log p(character | kind), with a penalty for a
    small letter after two capitals and for a quotation mark between letters.
    """
    cost = 0
    _, _, follows, capital = _traits(before[-1])
    capitals = capital is True and before[:-1].isupper()
    second, last = before[:-1][-1:], before[-1]
    for character in text:
        kind, own, following, case = _traits(character)
        cost += follows[kind] + own + (8 if capitals and case is False else 0)
        capitals = capital is True and case is True
        if last in _QUOTES and character.isalpha() and second.isalpha():
            cost += 10
        second, last = last, character
        follows, capital = following, case
    return cost


@lru_cache(maxsize=8192)
def _traits(character: str) -> tuple[int, int, tuple[int, ...], bool | None]:
    """Return a character's kind, its surprise within the kind, those of the kinds after it, and if it is a capital."""
    kind = _kind(character)
    return (
        _KINDS.index(kind),
        _cost_within_kind(character, kind),
        tuple(int(digit, 16) for digit in _FOLLOWING[kind]),
        _IS_CAPITAL.get(kind),
    )


def _kind(character: str) -> str:
    if character in _KIND_BY_CHARACTER:
        return _KIND_BY_CHARACTER[character]
    if character.isascii():
        return _ascii_kind(character)
    category = unicodedata.category(character)
    if category in {"Cn", "Co", "Cs", "Cc"}:
        return "x"
    return _kind_by_block(ord(character), category) or _kind_by_script(character, category)


def _kind_by_block(code: int, category: str) -> str | None:
    if 0x3000 <= code < 0x3040 or 0xFF00 <= code < 0xFF5F or 0xFFE0 <= code < 0xFFEF:
        return "F"
    if any(low <= code <= high for low, high in _RARE_RANGES):
        return "y"
    if category[0] not in "LM":
        return "r" if 0x600 <= code < 0x700 else "s"
    return None


def _kind_by_script(character: str, category: str) -> str:
    script = unicodedata.name(character, "").split(" ")[0]
    if category[0] == "M" and script in {"COMBINING", "HEBREW", "ARABIC", "THAI", "CYRILLIC"}:
        return "T" if script == "THAI" else "m"
    kind = _KINDS_BY_SCRIPT.get(script, "yy")[category == "Lu"]
    return _VOWEL_KINDS.get(kind, kind) if unicodedata.normalize("NFD", character)[0] in _VOWELS else kind


def _ascii_kind(character: str) -> str:
    if character.isdigit():
        return "d"
    if character.isalpha():
        kind = "a" if character.islower() else "A"
        return _VOWEL_KINDS[kind] if character in _VOWELS else kind
    return "p" if character.isprintable() else "x"


def _cost_within_kind(character: str, kind: str) -> int:
    if character in _COST_OF_COMMON:
        return _COST_OF_COMMON[character]
    if kind == "s" and 0x2460 <= ord(character) <= 0x2BFF and character not in _SYMBOLS:
        return 12
    if kind == "m" and 0x300 <= ord(character) < 0x370 and character not in _ACCENTS:
        return 10
    if kind in "Ho":
        for page, low, high, cost in _DAILY_USE:
            encoded = character.encode(page, "ignore")
            if encoded and low <= encoded[0] <= high:
                return cost
    return _COST_OF_OTHERS[kind]
