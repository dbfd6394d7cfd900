"""Constructions of French, in invented sentences."""

import pytest

from summarizer.attribution_in_other_languages.reader import read
from tests.summarizer.attribution_in_other_languages.claim_lines import claim_lines, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« J'ai eu peur », se défend le prévenu.", ["le prévenu | se défend | « J'ai eu peur »"]),
        (
            "« Je ne pars pas, » a déclaré Jean Dubois, comme il l'avait pourtant reconnu.",
            ["Jean Dubois | a déclaré | « Je ne pars pas, »"],
        ),
        (
            "Les amis de Marie Duval, en particulier Jean Dubois, répètent qu'elle viendra.",
            ["Les amis de Marie Duval | répètent | qu'elle viendra"],
        ),
        (
            "Un premier bilan a fait état de deux morts, mais un blessé est décédé.",
            ["Un premier bilan | a fait état | de deux morts"],
        ),
        ("La maire a confirmé cette information.", []),
        ("La maire a indiqué que le pont fermera.", ["La maire | a indiqué | que le pont fermera"]),
        ("« On ferme demain », a déclaré la maire.", ["la maire | a déclaré | « On ferme demain »"]),
        ("« On ferme demain », a-t-elle ajouté.", ["elle | a-t-elle ajouté | « On ferme demain »"]),
        (
            "« On ferme demain », ajoute Marie Duval, qui dirige l'usine.",
            ["Marie Duval | ajoute | « On ferme demain »"],
        ),
        (
            "Le syndicat a dénoncé les coupes et promis qu'il ferait grève.",
            ["Le syndicat | a dénoncé | les coupes", "Le syndicat | promis | qu'il ferait grève"],
        ),
        ("Selon la police, il a fui.", ["la police | Selon | il a fui"]),
        ("Il a fui, selon la police locale.", ["la police locale | selon | Il a fui"]),
        ("D'après le maire de Lyon, le pont est sûr.", ["le maire de Lyon | D'après | le pont est sûr"]),
        ("Pour le syndicat, c'est trop peu.", ["le syndicat | Pour | c'est trop peu"]),
        (
            "Le ministre de la Défense Paul Martin affirme avoir payé la facture.",
            ["Paul Martin | affirme | avoir payé la facture"],
        ),
        (
            "Paul Martin, ministre de la Défense, a assuré que l'armée restera.",
            ["Paul Martin | a assuré | que l'armée restera"],
        ),
        (
            "Trois personnes ont été blessées, a précisé l'hôpital de Nantes.",
            ["l'hôpital de Nantes | a précisé | Trois personnes ont été blessées"],
        ),
        (
            "Le pont a cédé. C'est ce qu'a annoncé la préfète du Nord.",
            ["la préfète du Nord | a annoncé | Le pont a cédé"],
        ),
        ("Le plan, insiste Julie Roux, reste en vigueur.", ["Julie Roux | insiste | Le plan … reste en vigueur"]),
        (
            "Comme l'a dit la ministre, le train n'arrivera pas.",
            ["la ministre | Comme l'a dit | le train n'arrivera pas"],
        ),
        (
            "La maire a demandé aux habitants de rester chez eux.",
            ["La maire | a demandé | aux habitants de rester chez eux"],
        ),
        ("La maire s'est félicitée que le pont ouvre enfin.", ["La maire | s'est félicitée | que le pont ouvre enfin"]),
        ("Le maire n'a pas dit que le pont fermera.", []),
        ("Le maire a démenti que le pont soit dangereux.", ["Le maire | a démenti | que le pont soit dangereux"]),
        (
            "La maire a quitté la salle, soulignant que rien n'est signé.",
            ["La maire | soulignant | que rien n'est signé"],
        ),
        ("« Rien n'est signé », a dit la maire à l'AFP.", ["la maire | a dit | « Rien n'est signé »"]),
        ("La demande de logements a baissé en mars.", []),
        ("Le porte-parole aurait dit que le plan a échoué.", ["Le porte-parole | aurait dit | que le plan a échoué"]),
        ("Selon la loi, le maire doit partir.", []),
        ("La maire a fait savoir que le pont fermera.", ["La maire | a fait savoir | que le pont fermera"]),
    ],
)
def test_who_says_what_in_a_sentence(text, found):
    assert claim_lines(text, "fr") == found


def test_a_cue_inside_the_marks_cuts_the_quotation():
    text = "« Oui, le pont est vieux, reconnaît son directeur. Mais il faut tout de même le garder. »"

    assert claim_lines(text, "fr") == [
        "son directeur | reconnaît | « Oui, le pont est vieux … Mais il faut tout de même le garder. »"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Je ne sais pas », a bougonné le maire.", ["le maire | a bougonné | « Je ne sais pas »"]),
        ("L'opposition, elle, critique un plan trop cher.", ["L'opposition | critique | un plan trop cher"]),
        (
            "Selon Anne Petit, directrice de la clinique, le plan est bon.",
            ["Anne Petit | Selon | le plan est bon"],
        ),
        (
            "« C'est trop tard », a dit à la presse le maire de Lyon.",
            ["le maire de Lyon | a dit | « C'est trop tard »"],
        ),
        (
            "Le maire a réfuté ces chiffres, les qualifiant de fantaisistes.",
            [
                "Le maire | a réfuté | ces chiffres",
                "Le maire | les qualifiant | de fantaisistes",
            ],
        ),
    ],
)
def test_speakers_after_other_words(text, found):
    assert claim_lines(text, "fr") == found


def test_a_post_before_a_name_takes_its_office():
    actors, _ = read("Le ministre de la Justice Paul Martin et l'Office fédéral de la santé ont signé.", None, "fr")

    assert [(actor.name, actor.role) for actor in actors] == [
        ("Paul Martin", "ministre de la Justice"),
        ("Office fédéral de la santé", None),
    ]


def test_a_pronoun_is_left_open_if_the_speaker_before_it_has_no_name():
    text = "« C'est long », dit Alex Morvan. La ministre a promis de payer. « Ce sera rapide », a-t-elle assuré."

    _, claims = read(text, None, "fr")

    assert [claim.speaker for claim in claims] == ["Alex Morvan", "La ministre", None]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Le maire a contesté les faits. La maire adjointe, Anne Petit, le soutient.", "Le maire"),
        ("Le maire a nié que le pont soit fermé. Le maire Luc Petit parlera lundi.", "Luc Petit"),
        ("Le maire a nié que le pont soit fermé. Anne Roy parlera. Le maire Luc Petit aussi.", "Le maire"),
    ],
)
def test_a_post_before_all_names_is_the_first_person_who_holds_it(text, speaker):
    assert [line.split(" | ")[0] for line in claim_lines(text, "fr")][:1] == [speaker]


def test_two_posts_joined_by_and_are_one_role():
    text = "Le vice-Premier ministre et ministre de l'Intérieur Jan Dubois a dit que tout va bien."

    assert [actor.role for actor in read(text, None, "fr")[0]] == ["vice-Premier ministre et ministre de l'Intérieur"]


def test_what_is_in_his_or_her_eyes_is_said_by_who_spoke_before():
    text = "Le pont fermera, précise l'Office des routes. A ses yeux, il est trop vieux."

    assert [claim.split(" | ")[0] for claim in claim_lines(text, "fr")] == ["Office des routes", "Office des routes"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Luc Petit a vu Alex Morvan. Ce dernier a averti les maires que la crue arrive.", ["Alex Morvan"]),
        ("Luc Petit a vu la chanteuse. Ce dernier dit que la crue arrive.", ["Luc Petit"]),
        ("Marie Duval et Luc Morel ont affirmé que le plan continue.", ["Marie Duval et Luc Morel"]),
        ("Le maire de Lille et la préfète ont annoncé la fin.", ["Le maire de Lille et la préfète"]),
        ("L'Italie et l'Espagne ont des doutes, soulignant que cela coûte cher.", ["L'Italie et l'Espagne"]),
        # What follows a gerund is not its subject.
        ("Anne Petit a justifié ce choix par la « longue crise des prix du blé », pointant la hausse.", []),
        ("« Les Restos du Coin » ont annoncé que le centre fermera.", ["Restos du Coin"]),
        ("Lors d'un débat au Palais de Lorme, la ministre a précisé que le pont fermera.", ["la ministre"]),
        (
            "« On ferme », a affirmé le responsable des routes dans la région, M. Alex Morvan.",
            ["Alex Morvan"],
        ),
    ],
)
def test_the_speaker_before_or_after_other_words(text, found):
    assert [line.split(" | ")[0] for line in claim_lines(text, "fr")] == found


def test_a_hyphen_that_does_not_break_joins_words_as_any_other():
    assert claim_lines("La vice\u2011présidente Anne Petit a dit que tout va bien.", "fr") == [
        "Anne Petit | a dit | que tout va bien"
    ]


def test_a_title_alone_is_no_role():
    assert [actor.role for actor in read("Hier, M. Alex Morvan a quitté la salle.", None, "fr")[0]] == [None]


def test_a_suspect_is_not_the_prosecutor_who_spoke():
    text = "« C'est grave », dit le procureur Alex Morvan. Le suspect, qui conteste les faits, a été libéré."

    assert claim_lines(text, "fr")[1:] == ["Le suspect | conteste | les faits"]


def test_what_is_according_to_a_long_source_begins_after_the_comma():
    text = "Selon les déclarations des témoins en garde à vue, le chauffeur a pris la fuite."

    assert claim_lines(text, "fr") == ["les déclarations des témoins | Selon | le chauffeur a pris la fuite"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Le maire a reçu la préfète Anne Petit, qui a déclaré que le pont fermera.", ["Anne Petit"]),
        ("Le maire a entendu les propos de son voisin affirmant que le pont est sûr.", ["son voisin"]),
        ("Le maire est parti en affirmant que le pont est sûr.", ["Le maire"]),
        ("Le collectif « Sauvons le vieux pont » dit que c'est inutile.", ["Le collectif « Sauvons le vieux pont »"]),
        ("L'association « Vivre ici » dit que c'est inutile.", ["L'association « Vivre ici »"]),
        (
            "Le médiateur Alex Morvan et le secrétaire général de Norta Luc Petit ont dit que c'est fini.",
            ["Le médiateur Alex Morvan et le secrétaire général de Norta Luc Petit"],
        ),
    ],
)
def test_whom_a_relative_clause_or_a_participle_means(text, found):
    assert [line.split(" | ")[0] for line in claim_lines(text, "fr")] == found


def test_a_listed_name_goes_on_in_small_letters():
    assert names("Hier, les Nations unies ont parlé de l'Arabie saoudite.", "fr") == [
        "Arabie saoudite",
        "Nations unies",
    ]


def test_what_is_said_according_to_a_noun_of_saying():
    text = "Luc Petit a nié les affirmations de Marie Duval selon lesquelles le pont est sûr."

    assert claim_lines(text, "fr")[1:] == ["Marie Duval | selon lesquelles | le pont est sûr"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("« Le pont est sûr », a fait savoir le maire.", ["le maire | a fait savoir | « Le pont est sûr »"]),
        ("« Le pont est sûr », a-t-il fait savoir.", ["il | a-t-il fait savoir | « Le pont est sûr »"]),
        ("« Le pont est sûr », a mis en garde le maire.", ["le maire | a mis en garde | « Le pont est sûr »"]),
        ("« Le pont est sûr », a tenu à préciser le maire.", ["le maire | a tenu à préciser | « Le pont est sûr »"]),
        (
            "Le pont est sûr, selon Luc Morel, maire de Lille, qui l'a dit à l'AFP.",
            ["Luc Morel | selon | Le pont est sûr"],
        ),
    ],
)
def test_a_cue_of_several_words_is_shown_whole(text, found):
    assert claim_lines(text, "fr") == found


def test_a_lawyer_with_a_title_is_named_after_the_post():
    text = "Selon l'avocat de Luc Morel, Me Jean Duval, le pont est sûr."

    assert claim_lines(text, "fr") == ["Jean Duval | Selon | le pont est sûr"]
    assert [actor.role for actor in read(text, None, "fr")[0] if actor.name == "Jean Duval"] == [None]


def test_a_body_is_called_by_its_abbreviation_if_the_text_has_only_its_noun_beside_it():
    text = "L'Office (OFL) a annoncé que le lac est fermé. L'OFL a ajouté que la pêche est interdite."

    assert claim_lines(text, "fr") == [
        "OFL | a annoncé | que le lac est fermé",
        "OFL | a ajouté | que la pêche est interdite",
    ]
