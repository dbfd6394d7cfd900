import pytest

from summarizer.surface.lexicon.tables import load_language
from summarizer.surface.names.titles import role_in_base_form


@pytest.mark.parametrize(
    ("code", "role", "shown"),
    [
        ("ru", "шерифа округа Харрис", "шериф округа Харрис"),
        ("ru", "бывшего президента Соединённых Штатов", "бывший президент Соединённых Штатов"),
        ("ru", "глава МИД", "глава МИД"),
        ("uk", "журналісту", "журналісту"),
        # What must agree with the noun is not known to the tables.
        ("ru", "нобелевского лауреата", "нобелевского лауреата"),
        ("uk", "президентом Європейської ради", "президент Європейської ради"),
        ("es", "ministra de Defensa", "ministra de Defensa"),
    ],
)
def test_a_role_is_given_in_the_nominative(code, role, shown):
    assert role_in_base_form(role, is_female=False, language=load_language(code)) == shown
