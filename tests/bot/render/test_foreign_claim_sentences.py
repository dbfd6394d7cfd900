"""How claims of articles in other languages than English read: invented sentences, one for each construction."""

import pytest

from bot.render.claim_sentences import wording
from bot.render.components import name_and_role
from bot.render.cue_rules import CUE_RULES
from summarizer.article_languages import ANALYSERS
from summarizer.model import Actor, ActorKind, Claim, ClaimKind

DIRECT, MIXED, INDIRECT = ClaimKind.DIRECT, ClaimKind.MIXED, ClaimKind.INDIRECT


def line(language, text, speaker, mention, cue, content, kind=INDIRECT, *, role=None, denied=False):
    """Word the claim of a sentence, whose parts are found by their words; the name is in bold."""
    start, at, spoken = text.index(content), text.index(cue), text.index(mention)
    end = start + len(content)
    claim = Claim(
        speaker, mention, spoken, spoken + len(mention), cue, at, at + len(cue), content, start, end, ((start, end),),
        kind, denied=denied,
    )  # fmt: skip
    worded = wording(claim, language, role)
    return f"{worded.before}*{worded.speaker}*{worded.after}{worded.content}"


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("По словам Петрова, мост закрыт.", "Иван Петров", "Петрова", "По словам", "мост закрыт"),
         "*Иван Петров*: мост закрыт"),
        (("По словам очевидцев, мост закрыт.", "очевидцев", "очевидцев", "По словам", "мост закрыт"),
         "По словам *очевидцев*, мост закрыт"),
        (("По её словам, мост закрыт.", "Анна Лунд", "её", "По её словам", "мост закрыт"), "*Анна Лунд*: мост закрыт"),
        (("По её словам, мост закрыт.", None, "её", "По её словам", "мост закрыт"), "По её словам**, мост закрыт"),
        (("Петров сообщил, что мост закрыт.", "Иван Петров", "Петров", "сообщил", "что мост закрыт"),
         "*Иван Петров* сообщил, что мост закрыт"),
        (("Как сообщил Петров, мост закрыт.", "Иван Петров", "Петров", "Как сообщил", "мост закрыт"),
         "*Иван Петров* сообщил: мост закрыт"),
        (("Петров ушёл, добавив, что мост закрыт.", "Иван Петров", "Петров", "добавив", "что мост закрыт"),
         "*Иван Петров*: мост закрыт"),
        (("Петров заявил о закрытии моста.", "Иван Петров", "Петров", "заявил", "о закрытии моста"),
         "*Иван Петров* заявил о закрытии моста"),
        (("«Мост закрыт», — сказал Петров.", "Иван Петров", "Петров", "сказал", "«Мост закрыт»", DIRECT),
         "*Иван Петров* сказал: «Мост закрыт»"),
        (("Горожане вышли. Они опровергли, что мост закрыт.", "горожане", "Они", "опровергли", "что мост закрыт"),
         "*Горожане* опровергли, что мост закрыт"),
        # Nobody is the subject of the verb, so that its number is not that of the speaker.
        (("В Музее Лунина сообщили, что мост закрыт.", "Музей Лунина", "Музее Лунина", "сообщили", "что мост закрыт"),
         "*Музей Лунина*: мост закрыт"),
        (("В МВД сообщили о закрытии.", "МВД", "МВД", "сообщили", "о закрытии"), "*МВД*: о закрытии"),
        (("Врачи больницы сообщили, что мост закрыт.", "Врачи больницы", "Врачи больницы", "сообщили",
          "что мост закрыт"), "*Врачи больницы* сообщили, что мост закрыт"),
        (("Анна Лунд и Пётр Лунин сообщили, что мост закрыт.", "Анна Лунд и Пётр Лунин", "Анна Лунд и Пётр Лунин",
          "сообщили", "что мост закрыт"), "*Анна Лунд и Пётр Лунин* сообщили, что мост закрыт"),
    ],
)  # fmt: skip
def test_russian_claims_read_as_sentences(parts, shown):
    assert line("ru", *parts) == shown


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("За словами Коваля, міст закрито.", "Олег Коваль", "Коваля", "За словами", "міст закрито"),
         "*Олег Коваль*: міст закрито"),
        (("Коваль додав, що міст закрито.", "Олег Коваль", "Коваль", "додав", "що міст закрито"),
         "*Олег Коваль* додав, що міст закрито"),
        (("Як повідомив Коваль, міст закрито.", "Олег Коваль", "Коваль", "Як повідомив", "міст закрито"),
         "*Олег Коваль* повідомив: міст закрито"),
        (("Коваль вийшов, зазначаючи, що міст закрито.", "Олег Коваль", "Коваль", "зазначаючи", "що міст закрито"),
         "*Олег Коваль*: міст закрито"),
        (("Слідчі з'ясували, що міст закрито.", "Слідчі", "Слідчі", "з'ясували", "що міст закрито"),
         "*Слідчі* з'ясували, що міст закрито"),
        (("У мерії повідомили, що міст закрито.", "мерія", "мерії", "повідомили", "що міст закрито"),
         "*Мерія*: міст закрито"),
    ],
)  # fmt: skip
def test_ukrainian_claims_read_as_sentences(parts, shown):
    assert line("uk", *parts) == shown


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("Entre las exigencias de la unión están aulas.", "la unión", "la unión", "exigencias", "aulas"),
         "Exigencias de *la unión*: aulas"),
        (("Entre las propuestas de el alcalde están aulas.", "el alcalde", "el alcalde", "propuestas", "aulas"),
         "Propuestas del *alcalde*: aulas"),
        (("Entre las propuestas de Ana Ruiz están aulas.", "Ana Ruiz", "Ana Ruiz", "propuestas", "aulas"),
         "*Ana Ruiz*: aulas"),
        (("Según la policía, el puente cerró.", "policía", "la policía", "Según", "el puente cerró"),
         "Según *la policía*, el puente cerró"),
        (("El puente cerró, según Ruiz.", "Ana Ruiz", "Ruiz", "según", "El puente cerró"),
         "*Ana Ruiz*: El puente cerró"),
        (("Según explicó Ruiz, el puente cerró.", "Ana Ruiz", "Ruiz", "Según explicó", "el puente cerró"),
         "*Ana Ruiz* explicó: el puente cerró"),
        (("Ruiz dijo el martes que el puente cerró.", "Ana Ruiz", "Ruiz", "dijo", "que el puente cerró"),
         "*Ana Ruiz* dijo que el puente cerró"),
        (("Ruiz salió, añadiendo que el puente cerró.", "Ana Ruiz", "Ruiz", "añadiendo", "que el puente cerró"),
         "*Ana Ruiz*: el puente cerró"),
        (("Ruiz informó ayer del cierre.", "Ana Ruiz", "Ruiz", "informó", "del cierre"),
         "*Ana Ruiz* informó del cierre"),
        (("«Cerró», dijo la alcaldesa.", "la alcaldesa", "la alcaldesa", "dijo", "«Cerró»", DIRECT),
         "*La alcaldesa* dijo: «Cerró»"),
        (("Hubo una petición de Ruiz de que el puente cierre.", "Ana Ruiz", "Ruiz", "petición", "que el puente cierre"),
         "*Ana Ruiz*: que el puente cierre"),
        (("Negó el anuncio de Ruiz de que el puente cierra.", "Ana Ruiz", "Ruiz", "anuncio", "que el puente cierra"),
         "*Ana Ruiz*: el puente cierra"),
        (("Las palabras de Ruiz según las cuales cierra.", "Ruiz", "Ruiz", "según las cuales", "cierra"),
         "*Ruiz*: cierra"),
    ],
)  # fmt: skip
def test_spanish_claims_read_as_sentences(parts, shown):
    assert line("es", *parts) == shown


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("Selon la préfecture, le pont est fermé.", "préfecture", "la préfecture", "Selon", "le pont est fermé"),
         "Selon *la préfecture*, le pont est fermé"),
        (("« Il est fermé », a-t-elle dit.", "Anne Roy", "elle", "a-t-elle dit", "« Il est fermé »", DIRECT),
         "*Anne Roy* a dit : « Il est fermé »"),
        (("Comme l’a dit Roy, le pont est fermé.", "Anne Roy", "Roy", "Comme l’a dit", "le pont est fermé"),
         "*Anne Roy* l’a dit : le pont est fermé"),
        (("Roy a dit ne rien savoir.", "Anne Roy", "Roy", "a dit", "ne rien savoir"),
         "*Anne Roy* a dit ne rien savoir"),
        (("Roy est partie, estimant que le pont fermera.", "Anne Roy", "Roy", "estimant", "que le pont fermera"),
         "*Anne Roy* : le pont fermera"),
        (("Roy a contesté l’avis, et déploré que le pont ferme.", "Anne Roy", "Roy", "déploré", "que le pont ferme"),
         "*Anne Roy* : le pont ferme"),
        (("L’Office du pont (OP) dit qu’il ferme.", "Office du pont", "L’Office du pont (OP)", "dit", "qu’il ferme"),
         "*L’Office du pont* dit qu’il ferme"),
        (("À ses yeux, le pont fermera.", "Anne Roy", "ses", "À ses yeux", "le pont fermera"),
         "*Anne Roy* : le pont fermera"),
        (("« C’est fini, » a dit le maire.", "le maire", "le maire", "a dit", "« C’est fini, »", DIRECT),
         "*Le maire* a dit : « C’est fini »"),
        (("A ses yeux, le pont est sûr.", "Office des routes", "ses", "A ses yeux", "le pont est sûr"),
         "*Office des routes* : le pont est sûr"),
    ],
)  # fmt: skip
def test_french_claims_read_as_sentences(parts, shown):
    # A line must not begin with the colon.
    assert line("fr", *parts) == shown.replace(" :", "\N{NO-BREAK SPACE}:")


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("Laut der Polizei hatte er die Brücke gesperrt.", "Polizei", "der Polizei", "Laut",
          "hatte er die Brücke gesperrt"),
         "Laut *der Polizei* hatte er die Brücke gesperrt"),
        (("Laut dem Sprecher, Paul Lindner, ist sie zu.", "Paul Lindner", "Paul Lindner", "Laut", "ist sie zu"),
         "Laut *Paul Lindner* ist sie zu"),
        (("Dem Amt zufolge ist die Brücke gesperrt.", "Amt", "Dem Amt", "zufolge", "ist die Brücke gesperrt"),
         "*Dem Amt* zufolge ist die Brücke gesperrt"),
        (("„Sie ist gesperrt“, so Lund.", "Ona Lund", "Lund", "so", "„Sie ist gesperrt“", DIRECT),
         "*Ona Lund*: „Sie ist gesperrt“"),
        (("Die Brücke, teilte die Polizei mit, sei gesperrt.", "Polizei", "die Polizei", "teilte die Polizei mit",
          "Die Brücke"), "*Die Polizei* teilte mit: Die Brücke"),
        (("Lund sagte, die Brücke sei gesperrt.", "Ona Lund", "Lund", "sagte", "die Brücke sei gesperrt"),
         "*Ona Lund* sagte, die Brücke sei gesperrt"),
        (("Wie Lund mitteilte, ist die Brücke zu.", "Ona Lund", "Lund", "mitteilte", "ist die Brücke zu"),
         "*Ona Lund*: ist die Brücke zu"),
        (("Wie das Blatt am Montag schrieb, ist die Brücke zu.", "das Blatt", "das Blatt",
          "Wie das Blatt am Montag schrieb", "ist die Brücke zu"),
         "Wie *das Blatt* am Montag schrieb, ist die Brücke zu"),
        (("Die Brücke ist, wie das Amt vorab schrieb, zu.", "das Amt", "das Amt", "wie das Amt vorab schrieb",
          "Die Brücke ist"), "*Das Amt*: Die Brücke ist"),
        (("In dem Bericht heißt es weiter, dass es reicht.", "dem Bericht", "dem Bericht", "In dem Bericht heißt es",
          "dass es reicht"), "In *dem Bericht* heißt es, dass es reicht"),
        (("„Sie ist zu“, heißt es auf der Seite.", "der Seite", "der Seite", "heißt es", "„Sie ist zu“", DIRECT),
         "*Seite*: „Sie ist zu“"),
        (("Sie ist nach Ansicht der Ärzte zu.", "der Ärzte", "der Ärzte", "nach Ansicht", "Sie ist"),
         "*Ärzte*: Sie ist"),
        (("Sie ist nach offiziellen Angaben zu.", "offiziellen Angaben", "offiziellen Angaben", "nach", "Sie ist"),
         "*Offizielle Angaben*: Sie ist"),
        (("Sie ist nach Medienberichten zu.", "Medienberichten", "Medienberichten", "nach", "Sie ist"),
         "*Medienberichte*: Sie ist"),
        (("Das Blatt zitiert Lund: „Sie ist zu“.", "Ona Lund", "Lund", "zitiert", "„Sie ist zu“", DIRECT),
         "*Ona Lund*: „Sie ist zu“"),
        (("Sie ist zu, so der Arzt.", "der Arzt", "der Arzt", "so", "Sie ist zu"), "*Der Arzt*: Sie ist zu"),
        (("Ihrer Meinung nach fehlen Brücken.", "Ona Lund", "Ihrer", "Ihrer Meinung nach", "fehlen Brücken"),
         "*Ona Lund*: Ihrer Meinung nach fehlen Brücken"),
        (("Die Drohung der Sprecherin Lund, zu gehen, ist neu.", "Ona Lund", "der Sprecherin Lund", "Drohung",
          "zu gehen"),
         "Drohung *der Sprecherin Lund*: zu gehen"),
        (("Mit ihrer Drohung, zu gehen, kam sie durch.", "Ona Lund", "ihrer", "Drohung", "zu gehen"),
         "Drohung von *Ona Lund*: zu gehen"),
        (("Lund hat gesagt, dass es reicht.", "Ona Lund", "Lund", "hat gesagt", "dass es reicht"),
         "*Ona Lund* hat gesagt, dass es reicht"),
        (("Ihrer Meinung nach reicht das nicht.", "Ona Lund", "Ihrer", "Ihrer Meinung nach", "reicht das nicht"),
         "*Ona Lund*: Ihrer Meinung nach reicht das nicht"),
        (("Ihrer Meinung nach reicht das nicht.", None, "Ihrer", "Ihrer Meinung nach", "reicht das nicht"),
         "Ihrer Meinung nach** reicht das nicht"),
        (("Wie vorab Lund mitteilte, ist sie zu.", "Ona Lund", "Lund", "Wie vorab Lund mitteilte", "ist sie zu"),
         "Wie vorab *Ona Lund* mitteilte, ist sie zu"),
        (("Lund nannte sie „klasse“. „Sie bleibt zu.“", "Ona Lund", "Lund", "nannte", "„Sie bleibt zu.“", DIRECT),
         "*Ona Lund*: „Sie bleibt zu.“"),
        (("Lund kündigte eine Klage an.", "Ona Lund", "Lund", "kündigte eine Klage an", "eine Klage"),
         "*Ona Lund* kündigte an: eine Klage"),
        (("Ein Vergehen, wie ihm Lund vorgeworfen hat.", "Ona Lund", "Lund", "vorgeworfen hat", "Ein Vergehen"),
         "*Ona Lund*: Ein Vergehen"),
    ],
)  # fmt: skip
def test_german_claims_read_as_sentences(parts, shown):
    assert line("de", *parts) == shown


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("Secondo la polizia, il ponte è chiuso.", "polizia", "la polizia", "Secondo", "il ponte è chiuso"),
         "Secondo *la polizia*, il ponte è chiuso"),
        (("Rossi ha detto lunedì che il ponte è chiuso.", "Ada Rossi", "Rossi", "ha detto", "che il ponte è chiuso"),
         "*Ada Rossi* ha detto che il ponte è chiuso"),
        (("Rossi è uscita, aggiungendo che il ponte è chiuso.", "Ada Rossi", "Rossi", "aggiungendo",
          "che il ponte è chiuso"), "*Ada Rossi*: il ponte è chiuso"),
        (("Come ha spiegato Rossi, il ponte è chiuso.", "Ada Rossi", "Rossi", "Come ha spiegato", "il ponte è chiuso"),
         "*Ada Rossi* ha spiegato: il ponte è chiuso"),
    ],
)  # fmt: skip
def test_italian_claims_read_as_sentences(parts, shown):
    assert line("it", *parts) == shown


def test_every_language_that_is_read_has_rules_for_its_cues():
    assert {*CUE_RULES, "en"} == {*ANALYSERS}


@pytest.mark.parametrize(
    ("language", "parts", "shown"),
    [
        ("ru", ("Петров ушёл, отрицая, что мост закрыт.", "Иван Петров", "Петров", "отрицая", "что мост закрыт"),
         "*Иван Петров*, отрицая, что мост закрыт"),
        ("uk", ("Коваль вийшов, заперечуючи, що міст закрито.", "Олег Коваль", "Коваль", "заперечуючи",
                "що міст закрито"),
         "*Олег Коваль*, заперечуючи, що міст закрито"),
        ("es", ("Ruiz salió, negando que el puente cerrara.", "Ana Ruiz", "Ruiz", "negando", "que el puente cerrara"),
         "*Ana Ruiz*, negando que el puente cerrara"),
        ("fr", ("Roy est partie, niant que le pont fermera.", "Anne Roy", "Roy", "niant", "que le pont fermera"),
         "*Anne Roy*, niant que le pont fermera"),
        ("de", ("Lund ging, um zu bestreiten, dass es reicht.", "Ona Lund", "Lund", "zu bestreiten", "dass es reicht"),
         "*Ona Lund*, zu bestreiten, dass es reicht"),
    ],
)  # fmt: skip
def test_a_denial_never_reads_as_an_assertion(language, parts, shown):
    assert line(language, *parts, denied=True) == shown


def test_a_demand_keeps_its_participle():
    parts = (
        "Петров ушёл, потребовав, чтобы мост закрыли.",
        "Иван Петров",
        "Петров",
        "потребовав",
        "чтобы мост закрыли",
    )

    assert line("ru", *parts) == "*Иван Петров*, потребовав, чтобы мост закрыли"


@pytest.mark.parametrize(
    ("language", "role", "shown"),
    [
        ("ru", "Глава МИД", ", глава МИД, сказал"),
        ("ru", "журналисту", "*Петров* сказал"),
        ("ru", "киевского юриста", "*Петров* сказал"),
        ("ru", "журналист", ", журналист, сказал"),
        ("ru", "МИД России", ", МИД России, сказал"),
        ("de", "Der Bürgermeister", ", der Bürgermeister, сказал"),
        ("de", "Bürgermeister", ", Bürgermeister, сказал"),
        ("fr", "Premier ministre", ", Premier ministre, сказал"),
    ],
)
def test_a_role_is_written_as_within_a_sentence(language, role, shown):
    parts = ("Петров сказал: нет.", "Петров", "Петров", "сказал", "нет")

    assert shown in line(language, *parts, role=role)


@pytest.mark.parametrize(
    ("language", "role", "shown"),
    [
        ("ru", "Мэр", "мэр"),
        ("ru", "МИД России", "МИД России"),
        ("fr", "Le maire", "le maire"),
        ("en", "Mayor", "Mayor"),
    ],
)
def test_a_role_in_a_list_of_actors_is_written_as_within_a_sentence(language, role, shown):
    assert (
        name_and_role(Actor("Ona Lund", ActorKind.PERSON, role, (), 1, 0.5, key=True), language).text
        == f"Ona Lund, {shown}"
    )


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (
            ("es", "El gremio y su jefe indicaron que llueve.", "El gremio", "El gremio", "indicaron", "que llueve"),
            "*El gremio*: llueve",
        ),
        (
            ("es", "Los vecinos indicaron que llueve.", "los vecinos", "Los vecinos", "indicaron", "que llueve"),
            "*Los vecinos* indicaron que llueve",
        ),
        (
            ("de", "Lund sagte am Montag, sie bedauere das.", "Ona Lund", "Lund", "sagte", "sie bedauere das"),
            "*Ona Lund* sagte, sie bedauere das",
        ),
        (
            ("de", "Die Stadt, kritisierte Lund, habe versagt.", "Ona Lund", "Lund", "kritisierte", "habe versagt"),
            "*Ona Lund* kritisierte, habe versagt",
        ),
        (
            ("de", "Lund forderte am Montag: mehr Geld.", "Ona Lund", "Lund", "forderte", "mehr Geld"),
            "*Ona Lund* forderte: mehr Geld",
        ),
    ],
)
def test_a_clause_follows_its_verb_and_the_verb_its_number(parts, shown):
    assert line(*parts) == shown
