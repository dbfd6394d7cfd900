import pytest

from summarizer.attribution.analysis import who_said_what

TEXT = """Minister Ann Lund opened the new bridge in Norrby on Monday. Lund had fought for it for years.

Lund thanked the workers of Velmar Steel. In Oslo nobody noticed.

Prime Minister Dario Venn said that the bridge was too dear."""


def by_name(title=None):
    return {actor.name: actor for actor in who_said_what(TEXT, title)[0]}


def test_actors_are_sorted_by_decreasing_salience():
    salience = [actor.salience for actor in who_said_what(TEXT, None)[0]]

    assert salience == sorted(salience, reverse=True)


def test_an_actor_named_early_and_often_ranks_first():
    assert next(iter(by_name())) == "Ann Lund"


def test_an_actor_named_only_in_passing_is_not_key():
    assert not by_name()["Oslo"].key


@pytest.mark.parametrize(("sentences", "is_key"), [(0, False), (60, True)])
def test_an_office_holder_with_a_claim_is_key_only_in_a_long_article(sentences, is_key):
    text = TEXT + " Nobody knows yet how long the work will take." * sentences
    actors = {actor.name: actor for actor in who_said_what(text, None)[0]}

    assert actors["Dario Venn"].key is is_key


def test_being_named_in_the_title_raises_salience():
    assert by_name("Velmar Steel builds a bridge")["Velmar Steel"].salience > by_name()["Velmar Steel"].salience


def test_the_first_line_serves_as_the_title_if_none_is_given():
    titled = who_said_what(f"Velmar Steel builds a bridge\n\n{TEXT}", None)[0]

    salience = next(actor.salience for actor in titled if actor.name == "Velmar Steel")

    assert salience > by_name("Norrby's bridge opens")["Velmar Steel"].salience


def test_mentions_by_alias_are_counted():
    lund = by_name()["Ann Lund"]

    assert (lund.aliases, lund.mentions, lund.role) == (("Lund",), 3, "Minister")


def test_a_descriptive_noun_is_an_alias():
    nato = who_said_what("NATO met in Oslo. The alliance agreed.", None)[0][0]

    assert nato.aliases == ("The alliance",)


def test_a_descriptive_noun_with_a_modifier_is_not_an_alias():
    nato = who_said_what("NATO met in Oslo. The 32-member alliance agreed.", None)[0][0]

    assert nato.aliases == ()
