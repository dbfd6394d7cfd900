"""Who says something in German: subjects, sources and what belongs to their names, in invented sentences."""

import pytest

from summarizer.attribution_in_other_languages.reader import read
from summarizer.model import ActorKind
from tests.summarizer.attribution_in_other_languages.claim_lines import claim_lines, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Die Bahn hat am 25. November angekündigt, drei Strecken zu schließen.",
            ["Die Bahn | hat am 25. November angekündigt | drei Strecken zu schließen"],
        ),
        (
            "Der Rat schlug in einem Brief vom 7. Mai der Ministerin vor, das Bad zu öffnen.",
            ["Der Rat | schlug in einem Brief vom 7. Mai der Ministerin vor | das Bad zu öffnen"],
        ),
        ("Am 3. Mai sagte Lena Vogt, sie sei krank.", ["Lena Vogt | sagte | sie sei krank"]),
        ("Vogt sagte, sie wohne im Haus Nr. 12. Roth schwieg.", ["Vogt | sagte | sie wohne im Haus Nr. 12"]),
    ],
)
def test_an_ordinal_ends_no_clause(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Während Minister Jan Roth ankündigte, den Plan zu prüfen, schwieg die Partei.",
            ["Jan Roth | ankündigte | den Plan zu prüfen, schwieg die Partei"],
        ),
        (
            "Während der Sitzung kündigte Jan Roth an, den Plan zu prüfen.",
            ["Jan Roth | kündigte Jan Roth an | den Plan zu prüfen"],
        ),
        (
            "Roth sagte, Vogt sei krank, doch die Sprecherin Anna Bode erklärte, nichts davon zu wissen.",
            [
                "Roth | sagte | Vogt sei krank, doch die Sprecherin Anna Bode erklärte, nichts davon zu wissen",
                "Anna Bode | erklärte | nichts davon zu wissen",
            ],
        ),
        ("Die Ministerin selbst sagte, sie bleibe.", ["Die Ministerin | sagte | sie bleibe"]),
        (
            "Außerdem hatte er laut Spiegel kritisiert, dass das Bad fehle.",
            [
                "Spiegel | laut | Außerdem hatte er … dass das Bad fehle",
                "er | hatte er laut Spiegel kritisiert | dass das Bad fehle",
            ],
        ),
        (
            "Im Mai vertrat Anna Bode die Ansicht, das Werk sei alt.",
            ["Anna Bode | vertrat Anna Bode die Ansicht | das Werk sei alt"],
        ),
        (
            "Auf der Norta-Homepage heißt es: „Wir haben lange daran gearbeitet.“",
            ["der Norta-Homepage | Auf der Norta-Homepage heißt es | „Wir haben lange daran gearbeitet.“"],
        ),
        (
            "In dieser Resolution, die der Rat annahm, heißt es, dass es besser sei.",
            ["dieser Resolution | In dieser Resolution, die der Rat annahm, heißt es | dass es besser sei"],
        ),
    ],
)
def test_the_subject_is_found_in_its_clause(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("„Norta64“ erwähnte, dass er den Code habe.", ["Norta64 | erwähnte | dass er den Code habe"]),
        (
            "„Er bleibt für immer in Erinnerung“, schrieb „Die Wacht“ in einem Nachruf.",
            ["Die Wacht | schrieb | „Er bleibt für immer in Erinnerung“"],
        ),
        (
            "„Helfer ohne Ufer“ und das Rote Kreuz kündigten an, mehr Helfer zu schicken.",
            ["„Helfer ohne Ufer“ und das Rote Kreuz | kündigten an | mehr Helfer zu schicken"],
        ),
        ("Laut „Nordecho“ ist das Tor zu.", ["Nordecho | Laut | ist das Tor zu"]),
        ("Laut nordecho.de ist das Tor zu.", ["nordecho.de | Laut | ist das Tor zu"]),
        ("Die Halle sei laut el-Barani geschlossen.", ["el-Barani | laut | Die Halle sei … geschlossen"]),
        ("Nach offiziellen Angaben fehlen 40 Ärzte.", ["offiziellen Angaben | Nach | fehlen 40 Ärzte"]),
        ("Das Tor ist nach den Polizeiangaben zu.", ["den Polizeiangaben | nach | Das Tor ist … zu"]),
        (
            "Roth sagte der Presse, nach ersten Angaben habe der Hund gebellt.",
            [
                "Roth | sagte | nach ersten Angaben habe der Hund gebellt",
                "ersten Angaben | nach | habe der Hund gebellt",
            ],
        ),
        (
            "Nach ersten Ermittlungen der Polizei war er allein.",
            ["der Polizei | Nach ersten Ermittlungen | war er allein"],
        ),
    ],
)
def test_a_source_that_no_table_has_is_named(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Der Verein hat nach eigenen Angaben 300 Mitglieder.", [("Der Verein", "eigenen")]),
        ("Nach eigener Aussage will Lena Vogt das Amt niederlegen.", [("Lena Vogt", "eigener")]),
        ("Der Brief kam von Jan Roth, der sagte, es sei zu spät.", [("Jan Roth", "der")]),
        ("Er sprach mit einem Beamten, der angab, von einem Hund gebissen worden zu sein.", [("einem Beamten", "der")]),
    ],
)
def test_a_word_that_stands_for_somebody_is_the_mention(text, speakers):
    _, claims = read(text, None, "de")

    assert [(claim.speaker, claim.speaker_mention) for claim in claims] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Jan Roth vom Verband der Brauer in Bonn kritisiert, dass die Steuer steige.",
            [("Jan Roth", "Jan Roth vom Verband der Brauer in Bonn")],
        ),
        (
            "„Wir gehen jetzt alle“, sagte Hauptmann Jan Roth von der US-Marine.",
            [("Jan Roth", "Hauptmann Jan Roth von der US-Marine")],
        ),
        ("Jan Roth sagte von der Bühne, es sei zu spät.", [("Jan Roth", "Jan Roth")]),
        (
            "Politiker aus anderen Parteien haben gesagt, es sei zu spät.",
            [("Politiker aus anderen Parteien", "Politiker aus anderen Parteien")],
        ),
        (
            "Die Botschaft im Norden stellte die Arbeit ein und empfahl, das Land zu verlassen.",
            [("Die Botschaft", "Die Botschaft")],
        ),
    ],
)
def test_a_speaker_has_all_that_belongs_to_the_noun(text, speakers):
    _, claims = read(text, None, "de")

    assert [(claim.speaker, claim.speaker_mention) for claim in claims] == speakers


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Australiens Ministerpräsidentin Julia Bode sprach von einer „großen Tragödie für uns alle“.", "Julia Bode"),
        ("Vogt schwieg. Vogts Verteidiger Jan Roth sagte, es sei zu spät.", "Jan Roth"),
        ("„Elfmeter gibt es nur dann“, sagte Schalkes Trainer Jan Roth.", "Jan Roth"),
        ("Lena Vogt schwieg. Vogts Sprecherin sagte, es sei zu spät.", "Vogts Sprecherin"),
        ("Frankreichs Präsident sagte, es sei zu spät.", "Frankreichs Präsident"),
    ],
)
def test_whose_post_it_is_does_not_speak(text, speaker):
    _, claims = read(text, None, "de")

    assert [claim.speaker for claim in claims] == [speaker]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Frau Vogt hat angekündigt ihr Mandat niederzulegen.", ["Vogt | hat angekündigt | ihr Mandat niederzulegen"]),
        (
            "Die Ministerin erklärte, in den Ländern, in denen Gebühren erhoben würden, sei die Zahl gestiegen.",
            ["Die Ministerin | erklärte | in den Ländern, in denen Gebühren erhoben würden, sei die Zahl gestiegen"],
        ),
        (
            "Der Leiter meinte, Anna Bode, die gesungen hatte, und Jan Roth seien gut gewesen.",
            ["Der Leiter | meinte | Anna Bode, die gesungen hatte, und Jan Roth seien gut gewesen"],
        ),
        (
            "Jan Roth erklärte, sein Land plane Hilfe für Bonn.",
            ["Jan Roth | erklärte | sein Land plane Hilfe für Bonn"],
        ),
        ("Die Forscher schätzen, dass 40 Ärzte fehlen.", ["Die Forscher | schätzen | dass 40 Ärzte fehlen"]),
        (
            "Der Herbst hat nach Polizeiangaben einen Toten gefordert.",
            ["Polizeiangaben | nach | Der Herbst hat … einen Toten gefordert"],
        ),
    ],
)
def test_what_is_said_is_found_in_its_clause(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "In zehn Jahren, so schätzen die Forscher, soll die Arbeit fertig sein.",
            ["die Forscher | schätzen | In zehn Jahren … soll die Arbeit fertig sein"],
        ),
        ("Ein „großer Sieg“, so urteilte Lena Vogt.", ["Lena Vogt | urteilte | Ein „großer Sieg“"]),
        (
            "Der Saal ist zu, teilten die beiden Sängerinnen im Netz mit.",
            ["die beiden Sängerinnen | teilten die beiden Sängerinnen im Netz mit | Der Saal ist zu"],
        ),
        (
            "Eine Forderung der Händler nach mehr Geld lehnte der Rat ab.",
            ["der Rat | lehnte der Rat ab | Eine Forderung der Händler nach mehr Geld"],
        ),
        (
            "Einige der Händler haben Minister Jan Roth geschrieben, dass es so nicht gehe.",
            ["Einige der Händler | haben Minister Jan Roth geschrieben | dass es so nicht gehe"],
        ),
        (
            "Sein Rivale, so Lena Vogt weiter, würde Geld bekommen.",
            ["Lena Vogt | so | Sein Rivale … würde Geld bekommen"],
        ),
        (
            "Doch sei es, so der Autor Jan Roth in einem Beitrag auf seiner Seite, nicht nur er gewesen.",
            ["Jan Roth | so | Doch sei es … nicht nur er gewesen"],
        ),
        ("„Wir bleiben den Winter hier“, so Roth am Montag.", ["Roth | so | „Wir bleiben den Winter hier“"]),
        ("Roth schloss nicht aus, dass das Bad schließt.", ["Roth | schloss nicht aus | dass das Bad schließt"]),
    ],
)
def test_a_speaker_after_what_is_said(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    "text",
    [
        "Das Erdbeben hat mindestens 65 Menschenleben gefordert.",
        "Der Unfall forderte drei Tote und zwölf Verletzte.",
        "Bonn bestreitet sein zweites Spiel am 11. Januar.",
        "Wieso sie umkehrte, gab die Flugsicherung nicht bekannt.",
        "Die Tests haben den Verdacht nicht bestätigt, dass sie krank ist.",
        "Damit bestätigt sich die Sorge, dass der See giftig ist.",
        "Die Gruppe nennt sich „Freies Bonn“.",
        "Er stellte die neue Platte vor: „Einen schönen Tag noch“.",
        "Im Mai erschien das Buch der Autorin Lena Vogt: „Der lange Weg nach Bonn“.",
        "Die Behörde (kurz: „Nord“) ist umstritten.",
        "„Was vom Tage bleibt“ lief am Sonntag im Kino.",
        "Jan Roth ist Leiter des Werks. Das wäre der Anfang vom Ende.",
    ],
)
def test_what_is_no_speech_is_no_claim(text):
    assert claim_lines(text, "de") == []


def test_a_verb_that_says_nothing_is_no_cue_of_what_is_reported():
    text = "Der Leiter Jan Roth steht vor dem Werk. Die Lage sei ernst."

    assert claim_lines(text, "de") == []


def test_names_of_one_body_are_one_actor():
    text = "Die Federal Reserve räumte Fehler ein. Die Lage sei ernst, teilte die US-Notenbank mit. Die Fed wächst."

    _, claims = read(text, None, "de")

    assert names(text, "de") == ["Federal Reserve"]
    assert [claim.speaker for claim in claims] == ["Federal Reserve"]


def test_a_body_is_named_in_the_nominative():
    assert names("Das sagte ein Sprecher der Vereinten Nationen. Die UN helfen.", "de") == ["Vereinte Nationen"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Der für die Aufsicht zuständige Bankchef Jan Roth sagte, es sei zu spät.", "Bankchef"),
        ("Der designierte US-Präsident Jan Roth sagte, es sei zu spät.", "designierter US-Präsident"),
        ("Sie traf den früheren Ministerpräsidenten Jan Roth.", "früherer Ministerpräsident"),
        ("Sie traf die ehemalige Anwältin Lena Vogt.", "ehemalige Anwältin"),
        ("Sie sprach mit dem CDU-Vorsitzenden Jan Roth.", "CDU-Vorsitzender"),
        ("Sie sprach mit dem Leiter des Amtes, Jan Roth.", "Leiter des Amtes"),
    ],
)
def test_a_role_is_in_the_nominative(text, role):
    actors, _ = read(text, None, "de")

    assert actors[0].role == role


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Leiter Gerold Zander kam. „Das ist ein Stein im eigenen Schuh“, so Zander.", "Gerold Zander"),
        (
            "Leiterin Annedore Preisel kam. Am Montag kündigte Preisel an, das Werk zu schließen.",
            "Annedore Preisel",
        ),
    ],
)
def test_a_surname_after_an_unknown_given_name_is_known(text, speaker):
    _, claims = read(text, None, "de")

    assert [claim.speaker for claim in claims] == [speaker]


def test_a_relative_clause_is_no_part_of_an_object():
    text = "Zuletzt hat der Anführer Jan Roth, der bisher anders hieß, eine Konferenz angekündigt."

    assert [claim.rsplit(" | ", 1)[1] for claim in claim_lines(text, "de")] == ["eine Konferenz"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Die Ankündigung der Trainerin Anna Bode, den Verein zu verlassen, kam überraschend.",
            ["Anna Bode | Ankündigung | den Verein zu verlassen"],
        ),
        (
            "Trotz der Drohung ihres Trainers, Jan Roth, die Arbeit zu beenden, gewann sie.",
            ["Jan Roth | Drohung | die Arbeit zu beenden"],
        ),
        (
            "Der Vorwurf der Regierung, die Gruppe habe gelogen, ist neu.",
            ["der Regierung | Vorwurf | die Gruppe habe gelogen"],
        ),
        (
            "Lena Vogt kam. Mit ihrer Warnung, dass der See giftig sei, hatte sie recht.",
            ["Lena Vogt | Warnung | dass der See giftig sei"],
        ),
        (
            "Lena Vogt wiederholte ihre Forderung, das Werk zu schließen.",
            ["Lena Vogt | wiederholte ihre Forderung | das Werk zu schließen"],
        ),
        ("Es gibt den Vorwurf, er habe gelogen.", []),
        ("Die Meinung der Bürger, die im Norden wohnen, zählt nicht.", []),
    ],
)
def test_a_noun_of_saying_leads_to_what_is_said(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Der Fall wurde von den Ermittlern Jan Roth zugeordnet.", [("Jan Roth", None)]),
        ("Frau Vogt hat angekündigt, das Amt niederzulegen.", [("Vogt", None)]),
        (
            "Gäste waren der Generalsekretär Jaro de Hoog Siffer und Bürgermeister Jan Roth.",
            [("Jaro de Hoog Siffer", "Generalsekretär"), ("Jan Roth", "Bürgermeister")],
        ),
        ("Bei der Feier waren Architekten interessiert am Bau eines CO2-neutralen Stadtteils.", []),
        ("Es entsteht ein gefährliches Bild, und eine neue CD erscheint.", []),
        ("Der Drogenkonsum sei gestiegen, sagte Jan Roth.", [("Jan Roth", None)]),
        ("Die Maschine der Continental Airlines stand vor der University.", []),
    ],
)
def test_nouns_and_titles_are_no_actors_and_no_roles(text, found):
    actors, _ = read(text, None, "de")

    assert [(actor.name, actor.role) for actor in actors] == found


def test_clubs_are_no_people():
    actors, _ = read("Borussia Dortmund siegte gegen Hertha BSC und Bayern München.", None, "de")

    assert {actor.kind for actor in actors} == {ActorKind.ORGANIZATION}


def test_a_pronoun_rather_means_the_nearer_of_two_with_a_post():
    text = "Auch der Leiter Jan Roth kritisierte den Plan. Minister Karl Weiß lobte ihn. Er forderte ein neues Bad."

    assert claim_lines(text, "de")[-1] == "Karl Weiß | forderte | ein neues Bad"


def test_the_pronoun_of_a_relative_clause_speaks_rather_than_an_unknown_noun():
    text = "Der Rat nahm eine Resolution an, welche die Gewalt verurteilt und die Bürger auffordert, zu warten."

    assert "Gewalt" not in claim_lines(text, "de")[-1].split(" | ")[0]


def test_who_is_quoted_speaks():
    text = "Jan Roth wird mit den Worten zitiert: „Es gab auch Jahre, in denen es schwer war.“"

    assert claim_lines(text, "de") == [
        "Jan Roth | wird mit den Worten zitiert | „Es gab auch Jahre, in denen es schwer war.“"
    ]


def test_who_works_for_a_body_in_quotation_marks_is_not_the_body():
    text = "„Wir haben das alles so geplant“, sagte der Mitarbeiter der Firma „Norta Nord“ der Zeitung."

    assert [claim.split(" | ")[0] for claim in claim_lines(text, "de")] == ["der Mitarbeiter der Firma „Norta Nord“"]


def test_a_sentence_that_tells_who_reports_does_not_go_on_with_the_speaker_before():
    text = "Jan Roth sagte, das Muster sei laut. Die Bahn begegnet dem mit dem Hinweis, die Züge seien leer."

    assert [claim.split(" | ")[2] for claim in claim_lines(text, "de")] == ["das Muster sei laut"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Es gibt ein Gutachten, laut dem Lena Vogt geschlagen wurde.",
            ["ein Gutachten | laut | Lena Vogt geschlagen wurde"],
        ),
        ("Es gibt eine Studie, nach der 40 Ärzte fehlen.", ["eine Studie | nach | 40 Ärzte fehlen"]),
        ("Es gibt Orte, nach denen er sich sehnt.", []),
        (
            "Der Leiter Jan Roth kam. Ihm zufolge war die Tür offen.",
            ["Jan Roth | zufolge | war die Tür offen"],
        ),
        (
            "Der Mann soll geflohen sein, berichtet das Portal Norta unter Berufung auf einen Arzt.",
            ["Norta | berichtet | Der Mann soll geflohen sein"],
        ),
        (
            "Vor kurzem hatte ein Anführer, Jan Roth, erklärt, die Lage sei ernst.",
            ["Jan Roth | hatte ein Anführer, Jan Roth, erklärt | die Lage sei ernst"],
        ),
        (
            "Das Blatt zitiert den Minister Jan Roth mit den Worten: „Wir haben das alles so geplant.“",
            ["Jan Roth | zitiert | „Wir haben das alles so geplant.“"],
        ),
        ("Das Amt hat sich nicht darauf geeinigt, 130 Leute zu entlassen.", []),
    ],
)
def test_who_is_meant_beside_a_cue(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    "speaker",
    [
        "Der Stadtrat von Bad Lunden",
        "Der Stadtrat Bad Lunden",
        "Der Stadtrat der Hafenstadt Bad Lunden",
        "Der Bürgermeister von Bad Lunden",
    ],
)
def test_the_town_of_a_body_does_not_speak_itself(speaker):
    found, (claim,) = read(f"{speaker} hat angekündigt, dass die Brücke schließt.", None, "de")

    assert (claim.speaker, claim.speaker_mention) == (speaker, speaker)
    assert not [actor for actor in found if actor.kind is not ActorKind.PLACE]


def test_a_town_that_speaks_is_named():
    text = "In Bad Lunden fährt kein Bus. Die Stadt Bad Lunden hat angekündigt, dass die Brücke schließt."

    assert claim_lines(text, "de") == ["Bad Lunden | hat angekündigt | dass die Brücke schließt"]
