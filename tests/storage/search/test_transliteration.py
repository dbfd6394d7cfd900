import pytest

from storage.search.normalize import words
from storage.search.transliteration import across_scripts, marked_name, other_spellings, skeleton


def skeletons(name):
    return tuple(map(skeleton, words(name)))


@pytest.mark.parametrize(
    "spellings",
    [
        "Vladimir Putin, Владимир Путин, Володимир Путін, Wladimir Putin, Vladimir Poutine",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, Володимир Зеленський, Владимир Зеленский, Wolodymyr Selenskyj",
        "Sergei Lavrov, Sergey Lavrov, Сергей Лавров, Сергій Лавров, Sergej Lawrow, Sergueï Lavrov, Serhiy Lavrov",
        "Mikhail Gorbachev, Михаил Горбачёв, Михайло Горбачов, Mikhaïl Gorbatchev",
        "Yevgeny Prigozhin, Евгений Пригожин, Євген Пригожин, Jewgeni Prigoschin",
        "Valerii Zaluzhnyi, Валерій Залужний, Валерий Залужный, Valery Zaluzhny",
        "Oleksiy Honcharenko, Олексій Гончаренко, Алексей Гончаренко",
        "Kuznetsov, Кузнецов, Кузнєцов",
        "Khrushchev, Хрущёв, Хрущев",
    ],
)
def test_spellings_of_one_name_have_one_skeleton(spellings):
    assert len({skeletons(each) for each in spellings.split(", ")}) == 1


@pytest.mark.parametrize("pair", ["Иванов, Иванова", "Петров, Петренко", "Сергей, Андрей", "Порошенко, Тимошенко"])
def test_other_names_have_other_skeletons(pair):
    first, second = pair.split(", ")

    assert skeletons(first) != skeletons(second)


def test_a_word_of_another_script_has_no_skeleton():
    assert skeletons("محمد 123 習近平") == ("", "", "")
    assert other_spellings(words("محمد")) == ()


def test_latin_words_are_looked_for_among_cyrillic_names_only():
    assert other_spellings(("marsh",)) == (("cyrillic0mars",),)
    assert marked_name("Марш") == "cyrillic0mars"
    assert marked_name("Marz") == "latin0mars"


def test_cyrillic_words_are_looked_for_in_both_scripts():
    assert other_spellings(("путин",)) == (("cyrillic0putin",), ("latin0putin",))


def test_latin_names_alone_are_compared_as_they_are_written():
    assert across_scripts(["Ann Marsh", "Ann Marz"]) == {"Ann Marsh": ("ann", "marsh"), "Ann Marz": ("ann", "marz")}
