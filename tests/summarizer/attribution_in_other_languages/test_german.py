"""Constructions of German, in invented sentences."""

import pytest

from tests.summarizer.attribution_in_other_languages.claim_lines import claim_lines, names


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("„Das Bad bleibt zu“, sagte Lena Vogt.", ["Lena Vogt | sagte | „Das Bad bleibt zu“"]),
        (
            "Lena Vogt sagte am Montag: „Das Bad bleibt den Winter zu.“",
            ["Lena Vogt | sagte | „Das Bad bleibt den Winter zu.“"],
        ),
        (
            "„Das Bad bleibt den Winter zu“, so Lena Vogt am Montag.",
            ["Lena Vogt | so | „Das Bad bleibt den Winter zu“"],
        ),
        (
            "Die Ministerin betonte, dass niemand verletzt worden sei.",
            ["Die Ministerin | betonte | dass niemand verletzt worden sei"],
        ),
        ("Die Ministerin sagte, die Lage sei ernst.", ["Die Ministerin | sagte | die Lage sei ernst"]),
        (
            "Die Ministerin sagte, mit dem Gesetz solle das Land sicherer werden.",
            ["Die Ministerin | sagte | mit dem Gesetz solle das Land sicherer werden"],
        ),
        (
            "Am Montag sagte die Ministerin in Bonn, sie werde nicht gehen.",
            ["die Ministerin | sagte | sie werde nicht gehen"],
        ),
        ("Die Lage sei ernst, warnte die Behörde.", ["die Behörde | warnte | Die Lage sei ernst"]),
        ("Man wolle, sagte Lena Vogt, neu anfangen.", ["Lena Vogt | sagte | Man wolle … neu anfangen"]),
        (
            "Der Konzern kündigte am Montag an, 300 Stellen zu streichen.",
            ["Der Konzern | kündigte am Montag an | 300 Stellen zu streichen"],
        ),
        (
            "Wie die Bahn am Dienstag mitteilte, fallen viele Züge aus.",
            ["die Bahn | Wie die Bahn am Dienstag mitteilte | fallen viele Züge aus"],
        ),
        ("Laut Polizei kam niemand zu Schaden.", ["Polizei | Laut | kam niemand zu Schaden"]),
        ("Der Täter ist nach Angaben der Polizei geflohen.", ["der Polizei | nach Angaben | Der Täter ist … geflohen"]),
        (
            "Der Verdächtige wurde nach Angaben von Transpol in der Stadt gefasst.",
            ["Transpol | nach Angaben von | Der Verdächtige wurde … in der Stadt gefasst"],
        ),
        (
            "Unter den Toten sollen laut Atmar neun Soldaten gewesen sein.",
            ["Atmar | laut | Unter den Toten sollen … neun Soldaten gewesen sein"],
        ),
        (
            "Nach den Angaben des Händlers misst das Gerät zwei Meter.",
            ["des Händlers | Nach den Angaben | misst das Gerät zwei Meter"],
        ),
        (
            "Die Preise werden nach der Vorhersage der Zentralbank im Herbst steigen.",
            ["der Zentralbank | nach der Vorhersage | Die Preise werden … im Herbst steigen"],
        ),
        (
            "Am Samstag starben laut Atmar alle vier Insassen.",
            ["Atmar | laut | Am Samstag starben … alle vier Insassen"],
        ),
        (
            "Der Wahlgang belegt nach Ansicht der Oppositionsparteien die Schwäche der Mehrheit.",
            ["der Oppositionsparteien | nach Ansicht | Der Wahlgang belegt … die Schwäche der Mehrheit"],
        ),
        (
            "Die Staatsanwaltschaft hegt den Verdacht, der Händler könnte falsch abgerechnet haben.",
            ["Die Staatsanwaltschaft | hegt den Verdacht | der Händler könnte falsch abgerechnet haben"],
        ),
        ("Einem Bericht zufolge fehlen im Land 40 Ärzte.", ["Einem Bericht | zufolge | fehlen im Land 40 Ärzte"]),
        (
            "Nach Medienberichten wurde der Chef des Werks entlassen.",
            ["Medienberichten | Nach | wurde der Chef des Werks entlassen"],
        ),
        (
            "In dem Bericht heißt es, das Werk werde geschlossen.",
            ["dem Bericht | In dem Bericht heißt es | das Werk werde geschlossen"],
        ),
        (
            "Lena Vogt hat den Plan der Regierung abgelehnt.",
            ["Lena Vogt | hat den Plan der Regierung abgelehnt | den Plan der Regierung"],
        ),
        ("Mehr Geld fordert die Gewerkschaft.", ["die Gewerkschaft | fordert | Mehr Geld"]),
        (
            "Feindliche Gruppen hatten angekündigt, die Parade anzugreifen.",
            ["Feindliche Gruppen | hatten angekündigt | die Parade anzugreifen"],
        ),
        (
            "Laut aktueller Statistik 300 Ärzte fehlen dem Land.",
            ["aktueller Statistik | Laut | 300 Ärzte fehlen dem Land"],
        ),
        ("Die Stadt bestritt diese Vorwürfe.", []),
        ("Die Stadt streitet dies ab.", []),
        ("Der Gouverneur forderte die Nationalgarde an.", []),
        (
            "Lena Vogt erklärte hingegen, damit solle eine Lücke geschlossen werden.",
            ["Lena Vogt | erklärte | damit solle eine Lücke geschlossen werden"],
        ),
        (
            "Als Grund gab Lena Vogt an, das Geld sei ausgegangen.",
            ["Lena Vogt | gab Lena Vogt an | das Geld sei ausgegangen"],
        ),
        (
            "Die Gäste forderte er auf, das Haus zu verlassen.",
            ["er | forderte er auf | das Haus zu verlassen"],
        ),
        (
            "Lena Vogt, die als Beobachterin im Land war, sagte Reportern, dass alles ruhig sei.",
            ["Lena Vogt | sagte | dass alles ruhig sei"],
        ),
        (
            "Es gibt eine Schätzung, wonach im Land 300 Ärzte fehlen.",
            ["eine Schätzung | wonach | im Land 300 Ärzte fehlen"],
        ),
        (
            "Lena Vogt kam. Nach Vogts Meinung werden im Werk Fehler gemacht.",
            ["Lena Vogt | Nach Vogts Meinung | werden im Werk Fehler gemacht"],
        ),
        ("Im Land gibt es aber laut Bericht wenig Wasser.", ["Bericht | laut | Im Land gibt es aber … wenig Wasser"]),
        (
            "Sie stammen Berichten zufolge aus dem Süden.",
            ["Berichten | zufolge | Sie stammen … aus dem Süden"],
        ),
        (
            "„Das Haus wird saniert“, heißt es auf der Seite des Vereins.",
            ["der Seite des Vereins | heißt es | „Das Haus wird saniert“"],
        ),
        ("Das teilte das „Institut für Neue Medizin“ mit.", []),
        (
            "Die Behörde gab an, dem früheren Leiter, Jan Roth, sei das Amt angeboten worden.",
            ["Die Behörde | gab an | dem früheren Leiter, Jan Roth, sei das Amt angeboten worden"],
        ),
        ("Der Plan, der seit Jahren gefordert wird, war bisher zu teuer.", []),
        (
            "Der Konzern hat zugesagt, die Häuser, die er besitzt, nicht zu verkaufen.",
            ["Der Konzern | hat zugesagt | die Häuser, die er besitzt, nicht zu verkaufen"],
        ),
        ("Menschen wie Vogt weisen den Plan zurück.", ["Menschen | weisen den Plan zurück | den Plan"]),
        (
            "Der Konzern musste einräumen, dass das Werk veraltet ist.",
            ["Der Konzern | musste einräumen | dass das Werk veraltet ist"],
        ),
        (
            "Jan Roth wird von dem Blatt mit den Worten zitiert, er habe nichts gewusst.",
            ["Jan Roth | wird von dem Blatt mit den Worten zitiert | er habe nichts gewusst"],
        ),
        ("Vogt sagte, sie wisse nicht, wie das geschah.", ["Vogt | sagte | sie wisse nicht, wie das geschah"]),
        (
            "Einer der Helfer sagte, das Haus sei leer.",
            ["Einer der Helfer | sagte | das Haus sei leer"],
        ),
        (
            "Dem Leiter wird vorgeworfen, die Zahlen gefälscht zu haben.",
            ["None | wird vorgeworfen | die Zahlen gefälscht zu haben"],
        ),
        (
            "Von der Partei wird gefordert, dass der Minister geht.",
            ["der Partei | wird gefordert | dass der Minister geht"],
        ),
        (
            "Das Bad wird geschlossen. Das teilte die Stadt mit.",
            ["die Stadt | teilte die Stadt mit | Das Bad wird geschlossen"],
        ),
        (
            "Die Lage sei ernst, sagte Lena Vogt. Auch die Kosten seien gestiegen.",
            ["Lena Vogt | sagte | Die Lage sei ernst", "Lena Vogt | sagte | Auch die Kosten seien gestiegen"],
        ),
        (
            "Noch sei die Lage ruhig. Aber die Sorge wachse, sagt der Leiter Jan Roth.",
            ["Jan Roth | sagt | Noch sei die Lage ruhig", "Jan Roth | sagt | Aber die Sorge wachse"],
        ),
        (
            "Lena Vogt ist besorgt: „Das Land hat für das Bad kein Geld mehr.“",
            ["Lena Vogt | : | „Das Land hat für das Bad kein Geld mehr.“"],
        ),
        ("Der Leiter des Amts, Jan Roth, sagte, das Bad bleibe zu.", ["Jan Roth | sagte | das Bad bleibe zu"]),
        (
            "Die Anwohnerin Lena Vogt berichtete, sie sei wach gewesen. „Da war überall Rauch“, so die 56-Jährige.",
            ["Lena Vogt | berichtete | sie sei wach gewesen", "Lena Vogt | so | „Da war überall Rauch“"],
        ),
        (
            "Ihren Gegner forderte die Ministerin auf, das Bad zu öffnen.",
            ["die Ministerin | forderte die Ministerin auf | das Bad zu öffnen"],
        ),
        (
            "„Das Bad bleibt den Winter zu“, sagte Jan Roth laut Spiegel.",
            ["Jan Roth | sagte | „Das Bad bleibt den Winter zu“"],
        ),
        ("Die Stadt räumte ein, dass das Bad zu klein sei.", ["Die Stadt | räumte ein | dass das Bad zu klein sei"]),
        ("Vogt, so der Sprecher, bleibe im Amt.", ["der Sprecher | so | Vogt … bleibe im Amt"]),
        ("Die Frau, die laut Polizei allein war, blieb unverletzt.", ["Polizei | laut | die … allein war"]),
        ("Der für das Bad zuständige Leiter Jan Roth sagte, es bleibe zu.", ["Jan Roth | sagte | es bleibe zu"]),
        ("Jan Roth ging und sagte, er komme nicht wieder.", ["Jan Roth | sagte | er komme nicht wieder"]),
        (
            "Er sagte, er werde kommen, und kündigte an, zu bleiben.",
            ["Er | sagte | er werde kommen", "Er | kündigte an | zu bleiben"],
        ),
        (
            "Ein Sprecher der Stadt Bonn sagte, das Bad bleibe zu.",
            ["Ein Sprecher der Stadt Bonn | sagte | das Bad bleibe zu"],
        ),
        ("Seiner Meinung nach ist das Bad zu klein.", ["Seiner | Seiner Meinung nach | ist das Bad zu klein"]),
        (
            "Aus dem Ministerium hieß es, man prüfe das.",
            ["dem Ministerium | Aus dem Ministerium hieß es | man prüfe das"],
        ),
        (
            "„Wir haben“, sagte Lena Vogt, „kein Geld mehr für das Bad.“",
            ["Lena Vogt | sagte | „Wir haben“ … „kein Geld mehr für das Bad.“"],
        ),
    ],
)
def test_a_claim_is_read(text, found):
    assert claim_lines(text, "de") == found


@pytest.mark.parametrize(
    "text",
    [
        "Der Sprecher wollte nicht sagen, ob das stimmt.",
        "Der Unfall geschah nach dem Bericht im Fernsehen.",
        "Er gab der Stadt das Geld, das an der Kasse fehlte.",
        "So kam es zum Streit, und so blieb es.",
        "Die Sprecherin sagte dazu nichts.",
        "Die Behörde bestätigte den Fall nicht.",
        "Die Kosten seien gestiegen.",
    ],
)
def test_what_nobody_says_is_no_claim(text):
    assert claim_lines(text, "de") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Der Osnabrücker Forscher Jan Roth sprach mit der Ministerin Lena Vogt über die Lage der Schulen.",
            ["Jan Roth", "Lena Vogt"],
        ),
        ("Das Landgericht Bonn gab dem Unternehmen Norta recht.", ["Landgericht Bonn", "Norta"]),
        (
            "Vogts Plan ist teuer, sagte Roth. Die Bürgermeisterin Lena Vogt und der Leiter Jan Roth streiten.",
            ["Jan Roth", "Lena Vogt"],
        ),
        ("Vogt kam. Die Vogt University gehört dem Bauherrn Jan Vogt.", ["Jan Vogt", "Vogt University"]),
        (
            "Der Leiter Omar al-Hadi kam. Dann ging Hadi, sagte Lena Vogt, nach Köln.",
            ["Köln", "Lena Vogt", "Omar al-Hadi"],
        ),
        ("Das Volk hofft auf Frankreichs Hilfe.", ["Frankreich"]),
        ("Trotz großer Mühe blieb die Lage Ende Mai in Syrien schlecht.", ["Syrien"]),
        ("Der Anführer Omar al-Hadi traf den CDU-Chef Paul Weiß in Köln.", ["Köln", "Omar al-Hadi", "Paul Weiß"]),
    ],
)
def test_nouns_are_no_names(text, found):
    assert names(text, "de") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Jan Roth sagte: „Wir sind mit allem fertig geworden.“ Zur Sorge bestehe kein Grund.",
            [
                "Jan Roth | sagte | „Wir sind mit allem fertig geworden.“",
                "Jan Roth | sagte | Zur Sorge bestehe kein Grund",
            ],
        ),
        (
            "Der Leiter Jan Roth begründete den Antrag. Mit Norwegen gebe es kein Abkommen.",
            ["Jan Roth | begründete | Mit Norwegen gebe es kein Abkommen"],
        ),
        (
            "Jan Roth sagte, er sei müde. Xetra-Nord gab dazu bekannt: „Wir haben alles getan, was wir konnten.“",
            [
                "Jan Roth | sagte | er sei müde",
                "Xetra-Nord | gab dazu bekannt | „Wir haben alles getan, was wir konnten.“",
            ],
        ),
    ],
)
def test_who_goes_on_in_the_next_sentence(text, found):
    assert claim_lines(text, "de") == found


def test_who_is_said_to_have_said_something_does_not_go_on():
    text = (
        "Darin führte die Behörde aus, dass sich vieles geändert habe. Mitarbeitende, die das Amt befragt habe, hätten "
        "von Druck berichtet, Kosten zu senken. Das Personal sei knapp."
    )

    assert [claim.split(" | ")[:2] for claim in claim_lines(text, "de")] == [
        ["die Behörde", "führte die Behörde aus"],
        ["Mitarbeitende", "hätten von Druck berichtet"],
        ["die Behörde", "führte die Behörde aus"],
    ]


def test_a_spokesman_of_somebody_is_somebody_else():
    text = "Lena Vogt reiste ab. Dies teilte ein Sprecher Vogts mit."

    assert [claim.split(" | ")[0] for claim in claim_lines(text, "de")] == ["ein Sprecher Vogts"]


def test_a_surname_may_end_like_a_noun():
    assert names("Die Sprecherin Anja Seugling sagte das der Zeitung.", "de") == ["Anja Seugling"]


def test_what_a_caption_repeats_is_one_claim():
    sentence = "Lena Vogt sagte, die Brücke werde im Mai gesperrt."

    assert len(claim_lines(f"{sentence}\n\nDer Rat tagt am Montag.\n\n{sentence}", "de")) == 1
