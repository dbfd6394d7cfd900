"""Constructions of Spanish, in invented sentences."""

import pytest

from summarizer.attribution_in_other_languages.reader import read
from summarizer.model import ActorKind
from tests.summarizer.attribution_in_other_languages.claim_lines import claim_lines, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La alcaldesa señaló que el puente se cerrará.", ["La alcaldesa | señaló | que el puente se cerrará"]),
        (
            "Según explicó Ana Ruiz, investigadora de la Universidad de Lima, el plan no funciona.",
            ["Ana Ruiz | Según explicó | el plan no funciona"],
        ),
        (
            "El plan no funciona, según dijo Ana Ruiz, quien dirige el centro.",
            ["Ana Ruiz | según dijo | El plan no funciona"],
        ),
        (
            "Aunque la ministra Ana Ruiz dijo que esperaba una mejora, los sindicatos protestaron.",
            ["Ana Ruiz | dijo | que esperaba una mejora"],
        ),
        (
            "General Sol Corporation (GSC) anunció que cerrará.",
            ["General Sol Corporation | anunció | que cerrará"],
        ),
        ("La alcaldesa confirmó esta información.", []),
        ("«Cerramos hoy», dijo la alcaldesa.", ["la alcaldesa | dijo | «Cerramos hoy»"]),
        (
            "El sindicato denunció los recortes y advirtió que habrá huelga.",
            ["El sindicato | denunció | los recortes", "El sindicato | advirtió | que habrá huelga"],
        ),
        ("Según la policía, el conductor huyó.", ["la policía | Según | el conductor huyó"]),
        (
            "El conductor huyó, según explicó la policía local.",
            ["la policía local | según explicó | El conductor huyó"],
        ),
        ("Para el juez, hay indicios de delito.", ["el juez | Para | hay indicios de delito"]),
        (
            "El ministro habló ayer. Así lo anunció también el portavoz.",
            ["el portavoz | lo anunció | El ministro habló ayer"],
        ),
        ("El plan, insistió Marta Gil, sigue adelante.", ["Marta Gil | insistió | El plan … sigue adelante"]),
        ("El plan -agregó la consejera- sigue adelante.", ["la consejera | agregó | El plan … sigue adelante"]),
        ("Pedro Salas aseguró no haber visto nada.", ["Pedro Salas | aseguró | no haber visto nada"]),
        ("El fiscal pidió al juez la libertad del detenido.", ["El fiscal | pidió | al juez la libertad del detenido"]),
        ("El ministro de Defensa, Luis Vera, afirmó que no hay tropas.", ["Luis Vera | afirmó | que no hay tropas"]),
        ("Luis Vera, ministro de Defensa, afirmó que no hay tropas.", ["Luis Vera | afirmó | que no hay tropas"]),
        ("Eva Sanz, que dirige el hospital, ha confirmado el cierre.", ["Eva Sanz | ha confirmado | el cierre"]),
        (
            "Como dijo la ministra, el tren no llegará a tiempo.",
            ["la ministra | Como dijo | el tren no llegará a tiempo"],
        ),
        (
            "El senador Juan Mora, según el cual sus rivales mienten, dimitió.",
            ["Juan Mora | según el cual | sus rivales mienten"],
        ),
        ("«No hay dinero», dijo a Reuters el alcalde de Lorca.", ["el alcalde de Lorca | dijo | «No hay dinero»"]),
        ("La denuncia llegó el lunes a la oficina del juzgado.", []),
        ("El alcalde no dijo que el puente se cerrará.", []),
        ("La congregación indicaron que habrá obras.", ["None | indicaron | que habrá obras"]),
        ("El alcalde negó que el puente se cierre.", ["El alcalde | negó | que el puente se cierre"]),
        (
            "La presidenta reiteró su advertencia de que no habrá acuerdo.",
            ["La presidenta | reiteró | que no habrá acuerdo"],
        ),
        ("El portavoz habría dicho que el plan fracasó.", ["El portavoz | habría dicho | que el plan fracasó"]),
    ],
)
def test_who_says_what_in_a_sentence(text, found):
    assert claim_lines(text, "es") == found


def test_a_dropped_subject_is_the_speaker_before():
    text = "Ana Ruiz visitó la obra y dijo que está lista. «Cerramos el lunes», añadió."

    assert claim_lines(text, "es") == [
        "Ana Ruiz | dijo | que está lista",
        "Ana Ruiz | añadió | «Cerramos el lunes»",
    ]


@pytest.mark.parametrize(
    ("text", "denied", "hedged", "via"),
    [
        ("El alcalde negó que el puente se cierre.", True, False, None),
        ("El portavoz habría dicho que el plan fracasó.", False, True, None),
        ("«No hay dinero», dijo a Reuters el alcalde de Lorca.", False, False, "Reuters"),
    ],
)
def test_denials_hearsay_and_media(text, denied, hedged, via):
    _, (claim,) = read(text, None, "es")

    assert (claim.denied, claim.hedged, claim.via) == (denied, hedged, via)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # The sentence between tells whose turn it is.
        (
            "El abogado Luis Olmo afirmó que recurre.\n\nLa fiscal Eva Gil, en cambio, salió.\n\n«Es justo», comentó.",
            ["Luis Olmo | afirmó | que recurre", "Eva Gil | comentó | «Es justo»"],
        ),
        ("Su hermana, Pilar Sanz, sí habló: «Está muy triste», aseguró.", ["Pilar Sanz | aseguró | «Está muy triste»"]),
        # Nouns of the form of a verb.
        ("Para quien la sentencia «cierra una etapa», todo acabó.", []),
        ("Las pruebas en las que se basa la condena «son falsas».", []),
        # The verb takes what stands between the marks.
        ("El alcalde pidió «respeto a los jueces».", ["El alcalde | pidió | «respeto a los jueces»"]),
    ],
)
def test_speakers_and_nouns_that_could_be_mistaken(text, found):
    assert claim_lines(text, "es") == found


def test_a_dropped_subject_is_who_the_sentence_before_names_in_front_of_a_verb_that_no_table_has():
    assert claim_lines("La fiscal Eva Gil se fue contenta. «Es justo», comentó.", "es") == [
        "Eva Gil | comentó | «Es justo»"
    ]


def test_a_description_means_the_one_without_a_name_who_has_just_spoken():
    text = (
        "El presidente Ivo Sanz viajó ayer. Ivo Sanz no habló con la prensa. "
        "Un funcionario aclaró que Ivo Sanz no firmará. «Seguimos atentos», manifestó el funcionario."
    )

    assert [claim.split(" | ")[0] for claim in claim_lines(text, "es")] == ["Un funcionario", "el funcionario"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A noun phrase ends before a clitic, and before an article that nothing joins to it.
        ("Según los vecinos se cierra el puente.", ["los vecinos | Según"]),
        ("Según los vecinos el puente se cierra.", ["los vecinos | Según"]),
        # A subject with an apposition is not what it says.
        ("Ivo Sanz, jefe de compras en Norta, comentó la situación actual. «Es dura», dijo.", ["Ivo Sanz | dijo"]),
        ("Un informe de 2 de abril indica que hay obras.", ["Un informe | indica"]),
        ("La alcaldesa Ana Ruiz habló a las 16.00 UTC. Dijo que hay obras.", ["Ana Ruiz | Dijo"]),
        # Whose son, whose government: the name is that of another.
        ("El hijo de la ministra Ana Ruiz dijo que no sabe nada.", ["El hijo de la ministra Ana Ruiz | dijo"]),
        (
            "La administración del presidente de Perú Ivo Sanz dijo que ayudará.",
            ["La administración del presidente de Perú Ivo Sanz | dijo"],
        ),
        ("El ministro de Defensa Ivo Sanz dijo que ayudará.", ["Ivo Sanz | dijo"]),
        # Two are shown as two.
        ("Ana Ruiz y Luis Vera dijeron que el plan sigue.", ["Ana Ruiz y Luis Vera | dijeron"]),
        ("«El plan sigue», dijeron Ana Ruiz y Luis Vera.", ["Ana Ruiz y Luis Vera | dijeron"]),
        (
            "El alcalde de Lugo y la ministra Ana Ruiz dijeron que el plan sigue.",
            ["El alcalde de Lugo y la ministra Ana Ruiz | dijeron"],
        ),
        ("Ana Ruiz sabe que nadie dijo que hay obras.", []),
    ],
)
def test_a_subject_is_read_as_far_as_it_goes(text, found):
    assert [line.rpartition(" | ")[0] for line in claim_lines(text, "es")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("El Banco de Norta y el Banco de Lorca firmaron.", ["Banco de Lorca", "Banco de Norta"]),
        ("La red Sigma de Norta falló. El grupo de Norta lo sabe.", ["Norta", "Sigma"]),
        ("El avión Norta A12 voló. En el acto, Norta no habló.", ["Norta", "Norta A12"]),
        ("La tele Norta TV cerró. En el acto, Norta no habló.", ["Norta", "Norta TV"]),
    ],
)
def test_a_name_ends_where_another_begins(text, found):
    assert names(text, "es") == found


def test_what_is_called_by_its_first_word_is_no_person():
    actors, _ = read(
        "Ayer Norta Vision cerró. En el acto, Norta no habló. Ayer Ivo Sanz salió y Sanz calló.", None, "es"
    )

    assert {actor.name: actor.kind for actor in actors if " " in actor.name} == {
        "Norta Vision": ActorKind.ORGANIZATION,
        "Ivo Sanz": ActorKind.PERSON,
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A verb within what is said or believed is no cue of who says or believes it.
        ("La periodista cree que todo apunta a que el ministro dimitirá.", []),
        ("Luis Vera cree que lo ocurrido demuestra que el plan señala que hay dudas.", []),
        (
            "La fiscal informó que el Ministerio Norte está solicitando la pena mayor.",
            [
                "La fiscal | informó | que el Ministerio Norte está solicitando la pena mayor",
                "Ministerio Norte | está solicitando | la pena mayor",
            ],
        ),
        (
            "La clínica informó que Norta había dejado una nota diciendo que volvieran.",
            ["La clínica | informó | que Norta había dejado una nota diciendo que volvieran"],
        ),
        (
            "La alcaldesa archivó el plan por los informes que afirmaban que es caro.",
            ["los informes | afirmaban | que es caro"],
        ),
        ("La fiscal Eva Gil habló, como hemos dicho. «Es justo», comentó.", ["Eva Gil | comentó | «Es justo»"]),
        # Where what is said ends.
        ("La fiscal, que niega los cargos, quedó libre.", ["La fiscal | niega | los cargos"]),
        (
            "Luis Vera indicó que el puente cae, y la Casa Blanca señaló que lo sabe.",
            ["Luis Vera | indicó | que el puente cae", "Casa Blanca | señaló | que lo sabe"],
        ),
        (
            "El sindicato rechazó la propuesta, aunque los expertos dicen que es buena.",
            ["El sindicato | rechazó | la propuesta", "los expertos | dicen | que es buena"],
        ),
        (
            "La firma Norta ha anunciado que se retrasa el avión porque, según Norta, hace falta un motor.",
            ["Norta | ha anunciado | que se retrasa el avión", "Norta | según | hace falta un motor"],
        ),
        ("Según un informe del 2 de abril de Norta, el plan es caro.", ["un informe | Según | el plan es caro"]),
        # Things promise and demand nothing that could be denied.
        ("El avión promete más velocidad y menos ruido.", []),
        ("La compañía ha pedido 55.", []),
        ("Los ganaderos exigen ayudas.", ["Los ganaderos | exigen | ayudas"]),
    ],
)
def test_where_a_cue_and_what_is_said_end(text, found):
    assert claim_lines(text, "es") == found


def test_a_post_may_have_a_capital_letter_and_a_war_does_not_act():
    actors, _ = read("El Presidente Luis Vera evocó la Segunda Guerra Mundial ante la Ministra Gil.", None, "es")

    assert [(actor.name, actor.role) for actor in actors] == [("Luis Vera", "Presidente"), ("Gil", "Ministra")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La ministra citó al abogado de Ivo Sanz, quien indicó que hay pruebas.", ["abogado de Ivo Sanz"]),
        ("El alcalde recibió a la ministra Ana Ruiz, quien dijo que hay pruebas.", ["Ana Ruiz"]),
        ("El alcalde envió una carta diciendo que hay pruebas.", ["una carta"]),
        ("El alcalde recibió a la ministra diciendo que hay pruebas.", []),
        ("El alcalde cerró el acto diciendo que hay pruebas.", ["El alcalde"]),
        ("Francia, Perú y el Banco de Lorca anunciaron que habrá obras.", ["Francia, Perú y el Banco de Lorca"]),
        ("La ministra vocera Ana Ruiz salió. La vocera dijo que hay pruebas.", ["Ana Ruiz"]),
        ("Esta declaración sugiere que hay pruebas.", ["Esta declaración"]),
        ('La plataforma "Salvemos el viejo puente" dijo que es caro.', ['La plataforma "Salvemos el viejo puente"']),
    ],
)
def test_whom_a_relative_clause_a_gerund_or_a_list_means(text, found):
    assert [line.split(" | ")[0] for line in claim_lines(text, "es")] == found


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            'La alcaldesa exhortó a los vecinos de Lorca a "informarse más" sobre las obras que realiza su oficina.',
            'a los vecinos de Lorca a "informarse más" sobre las obras que realiza su oficina',
        ),
        ("El sindicato pidió más luz.", "más luz"),
    ],
)
def test_where_a_demand_begins(text, content):
    assert [line.split(" | ")[2] for line in claim_lines(text, "es")] == [content]


def test_a_name_is_not_cut_at_of_if_it_always_stands_so():
    assert names("Ayer salió Ferran de Lunor. Hoy Ferran de Lunor calla.", "es") == ["Ferran de Lunor"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("LORCA - El alcalde Ivo Sanz acusó a la oposición de mentir.", ["Ivo Sanz"]),
        ("Ana Ruiz dio la mano a Sanz, a la vez que recordó el «olvido de los vecinos de Lorca».", ["Ana Ruiz"]),
        ("La alcaldesa no está de acuerdo con Ivo Sanz.", []),
        ("La policía, según Ivo Sanz, tiene pruebas de culpa grave que confirman la cita.", ["Ivo Sanz"]),
        ("Ivo Sanz leyó una nota en la que expresó que habrá obras.", ["Ivo Sanz"]),
        ("Ivo Sanz salió. Se dio a conocer que habrá obras.", []),
        ("«Sí», dijo Ivo Sanz. Si lo mejor para Lorca fuera otra obra, declaró que no.", ["Ivo Sanz", "Ivo Sanz"]),
        ("Esta situación subraya la necesidad de obras.", []),
        ("Ivo Sanz escribió a la junta directiva de Norta, en la que expresa que habrá obras.", ["Ivo Sanz"]),
    ],
)
def test_who_does_not_speak(text, found):
    assert [line.split(" | ")[0] for line in claim_lines(text, "es")] == found


def test_a_given_name_that_is_a_country_is_a_persons():
    (actor,), _ = read("Ayer habló la portavoz, Montserrat Gil.", None, "es")

    assert (actor.name, actor.kind) == ("Montserrat Gil", ActorKind.PERSON)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "El juez rechazó la petición de Ana Ruiz de que se abra el puente.",
            [
                "El juez | rechazó | la petición de Ana Ruiz de que se abra el puente",
                "Ana Ruiz | petición | que se abra el puente",
            ],
        ),
        (
            "Tras el anuncio de la alcaldesa de que el puente se cierra, los vecinos salieron.",
            ["la alcaldesa | anuncio | que el puente se cierra"],
        ),
        (
            "Ivo Sanz negó las declaraciones de Ana Ruiz según las cuales habrá obras.",
            [
                "Ivo Sanz | negó | las declaraciones de Ana Ruiz según las cuales habrá obras",
                "Ana Ruiz | según las cuales | habrá obras",
            ],
        ),
        (
            "La policía leyó un informe de la fiscalía según el cual habrá obras.",
            ["un informe de la fiscalía | según el cual | habrá obras"],
        ),
        # Where the content ends cannot be told.
        ("Las declaraciones de Ana Ruiz según las cuales habrá obras molestan a Sanz.", []),
    ],
)
def test_what_a_noun_of_saying_tells(text, found):
    assert claim_lines(text, "es") == found


def test_a_source_in_a_body_is_not_the_body():
    assert claim_lines("Según fuentes de la Policía, el detenido huyó.", "es") == [
        "fuentes de la Policía | Según | el detenido huyó"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Desde el PP han criticado que no haya plan.", ["PP"]),
        ("«No hay plan», han dicho Ivo Sanz y Ana Ruiz.", ["Ivo Sanz y Ana Ruiz"]),
        (
            "Ivo Sanz, alcalde de Lugo, y Ana Ruiz, ministra de Salud, anunciaron que habrá obras.",
            ["Ivo Sanz, alcalde de Lugo, y Ana Ruiz"],
        ),
    ],
)
def test_a_plural_verb_has_a_body_or_several_people_as_its_subject(text, found):
    assert [line.split(" | ")[0] for line in claim_lines(text, "es")] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Bank of Valdora dijo que cierra. Los clientes de Bank of Valdora protestaron.",
            ["Bank of Valdora"],
        ),
        ("El jefe de Bank of Valdora Corporation dijo que cierra.", ["Bank of Valdora Corporation"]),
        ("Friends of Norta Valley calló.", ["Friends of Norta Valley"]),
        ("El director de Aer Lontra Dermot Sallow dijo que cierra.", ["Aer Lontra", "Dermot Sallow"]),
    ],
)
def test_a_foreign_name_is_read_as_a_whole(text, found):
    assert names(text, "es") == found


def test_a_post_ends_in_front_of_the_two_names_of_a_person():
    found, (claim,) = read("El director de Aer Lontra Dermot Sallow dijo que cierra.", None, "es")

    assert claim.speaker == "Dermot Sallow"
    assert [(actor.name, actor.kind, actor.role) for actor in found] == [
        ("Dermot Sallow", ActorKind.PERSON, "director de Aer Lontra")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "La federación, que agrupa a 200 vecinos según la policía, pidió un plan.",
            ["la policía | según | agrupa a 200 vecinos", "La federación | pidió | un plan"],
        ),
        (
            "El plan, que cuesta poco, no funciona según la policía.",
            ["la policía | según | El plan, que cuesta poco, no funciona"],
        ),
    ],
)
def test_a_source_within_a_relative_clause_tells_that_clause(text, found):
    assert claim_lines(text, "es") == found


def test_a_name_with_an_english_article_is_no_persons():
    found, _ = read("Luis Olmo habló con The Nortan. The Nortan anunció que cierra.", None, "es")

    assert {actor.name: actor.kind for actor in found}["The Nortan"] is ActorKind.ORGANIZATION


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Entre las exigencias de la federación, que es grande, se encuentra un plan de riego y más agua.",
            ["la federación | exigencias | un plan de riego y más agua"],
        ),
        ("Entre las exigencias de los maestros están más aulas.", ["los maestros | exigencias | más aulas"]),
        ("Entre las palabras del alcalde y los hechos hay un abismo.", []),
    ],
)
def test_what_is_listed_among_the_demands_of_somebody(text, found):
    assert claim_lines(text, "es") == found
