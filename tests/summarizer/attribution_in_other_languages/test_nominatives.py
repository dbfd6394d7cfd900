import pytest

from summarizer.attribution_in_other_languages.lexicon.tables import load_language
from summarizer.attribution_in_other_languages.names.nominatives import in_nominative
from summarizer.attribution_in_other_languages.reader import read


@pytest.mark.parametrize(
    ("code", "role", "shown"),
    [
        ("ru", "шерифа округа Харрис", "шериф округа Харрис"),
        ("ru", "бывшего президента Соединённых Штатов", "бывший президент Соединённых Штатов"),
        ("ru", "Генерального директора канала", "Генеральный директор канала"),
        ("ru", "глава МИД", "глава МИД"),
        ("ru", "бывшей главы МИД", "бывшей главы МИД"),
        ("uk", "журналісту", "журналіст"),
        ("uk", "першого заступника голови", "перший заступник голови"),
        ("uk", "президентом Європейської ради", "президент Європейської ради"),
        ("es", "ministra de Defensa", "ministra de Defensa"),
        # The tables do not know the noun, and so not the adjective's ending.
        ("ru", "нобелевского лауреата", "нобелевского лауреата"),
    ],
)
def test_a_role_is_given_in_the_nominative(code, role, shown):
    assert in_nominative(role, load_language(code)) == shown


def test_an_actor_has_the_nominative_of_a_role_of_one_word():
    (actor, *_), _ = read("Суд арестовал бизнесмена Ивана Лунина. Лунин виноват, сообщил суд.", None, "ru")

    assert (actor.name, actor.role) == ("Иван Лунин", "бизнесмен")
