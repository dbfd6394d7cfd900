"""Constructions of Italian, in invented sentences."""

import pytest

from summarizer.attribution_in_other_languages.reader import read
from tests.summarizer.attribution_in_other_languages.claim_lines import claim_lines


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("La sindaca ha detto che il ponte chiuderà.", ["La sindaca | ha detto | che il ponte chiuderà"]),
        ("La sindaca ha confermato la notizia.", []),
        ("«Chiudiamo oggi», ha detto la sindaca.", ["la sindaca | ha detto | «Chiudiamo oggi»"]),
        (
            "«Chiudiamo oggi – ha detto la sindaca – e riapriamo lunedì».",
            ["la sindaca | ha detto | «Chiudiamo oggi … e riapriamo lunedì»"],
        ),
        (
            "Il sindacato ha denunciato i tagli e ha annunciato che ci sarà uno sciopero.",
            ["Il sindacato | ha denunciato | i tagli", "Il sindacato | ha annunciato | che ci sarà uno sciopero"],
        ),
        ("Secondo la polizia, l'uomo è fuggito.", ["la polizia | Secondo | l'uomo è fuggito"]),
        (
            "L'uomo è fuggito, secondo quanto riferito dalla polizia.",
            ["polizia | secondo quanto riferito dalla | L'uomo è fuggito"],
        ),
        ("Per il giudice, ci sono indizi.", ["il giudice | Per | ci sono indizi"]),
        (
            "Il ministro della Difesa, Luca Verri, ha affermato che non ci sono truppe.",
            ["Luca Verri | ha affermato | che non ci sono truppe"],
        ),
        (
            "Luca Verri, ministro della Difesa, ha affermato che non ci sono truppe.",
            ["Luca Verri | ha affermato | che non ci sono truppe"],
        ),
        (
            "Il ministro della Giustizia Anna Bassi nega di aver firmato l'atto.",
            ["Anna Bassi | nega | di aver firmato l'atto"],
        ),
        ("Come ha detto la ministra, il treno non arriverà.", ["la ministra | Come ha detto | il treno non arriverà"]),
        (
            "Tre persone sono rimaste ferite, ha precisato l'ospedale di Siena.",
            ["l'ospedale di Siena | ha precisato | Tre persone sono rimaste ferite"],
        ),
        ("Il piano, insiste Marta Galli, resta valido.", ["Marta Galli | insiste | Il piano … resta valido"]),
        (
            "Il sindaco ha chiesto ai cittadini di restare a casa.",
            ["Il sindaco | ha chiesto | ai cittadini di restare a casa"],
        ),
        (
            "Il sindaco ha smentito che il ponte sia pericoloso.",
            ["Il sindaco | ha smentito | che il ponte sia pericoloso"],
        ),
        (
            "Il portavoce avrebbe detto che il piano è fallito.",
            ["Il portavoce | avrebbe detto | che il piano è fallito"],
        ),
        (
            "La sindaca ha lasciato la sala, sottolineando che nulla è firmato.",
            ["La sindaca | sottolineando | che nulla è firmato"],
        ),
        ("Il sindaco non ha detto che il ponte chiuderà.", []),
        ("A suo avviso, il ponte è sicuro.", ["suo | A suo avviso | il ponte è sicuro"]),
        (
            "Paolo Neri, secondo il quale i rivali mentono, si è dimesso.",
            ["Paolo Neri | secondo il quale | i rivali mentono"],
        ),
        (
            "«È una legge ingiusta – tuona il segretario del partito – e la cambieremo».",
            ["il segretario del partito | tuona | «È una legge ingiusta … e la cambieremo»"],
        ),
        ("«Così non va», taglia corto Mauro Landi.", ["Mauro Landi | taglia corto | «Così non va»"]),
        ("Secondo Sara Lodi, direttrice della clinica, il piano è buono.", ["Sara Lodi | Secondo | il piano è buono"]),
        ("Un secondo volo è atteso lunedì a Roma.", []),
    ],
)
def test_who_says_what_in_a_sentence(text, found):
    assert claim_lines(text, "it") == found


def test_a_dropped_subject_is_the_speaker_before():
    text = "Anna Bassi ha visitato il cantiere e ha detto che è pronto. «Apriamo lunedì», ha aggiunto."

    assert claim_lines(text, "it") == [
        "Anna Bassi | ha detto | che è pronto",
        "Anna Bassi | ha aggiunto | «Apriamo lunedì»",
    ]


def test_posts_and_names_of_bodies():
    text = (
        "Il leader della Cgil Mauro Landi e il ministro della Giustizia Anna Bassi hanno visto la Commissione europea."
    )

    actors, _ = read(text, None, "it")

    assert {(actor.name, actor.role) for actor in actors} == {
        ("Mauro Landi", "leader della Cgil"),
        ("Anna Bassi", "ministro della Giustizia"),
        ("Cgil", None),
        ("Commissione europea", None),
    }


@pytest.mark.parametrize(
    ("text", "denied", "hedged", "via"),
    [
        ("Il sindaco ha smentito che il ponte sia pericoloso.", True, False, None),
        ("Il portavoce avrebbe detto che il piano è fallito.", False, True, None),
        ("«Non commentiamo», ha precisato il portavoce all'Ansa.", False, False, "Ansa"),
    ],
)
def test_denials_hearsay_and_media(text, denied, hedged, via):
    _, (claim,) = read(text, None, "it")

    assert (claim.denied, claim.hedged, claim.via) == (denied, hedged, via)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Anna Bianchi, capo acquisti di Norta, ha commentato i dati. «È dura», ha detto.", ["Anna Bianchi"]),
        ("La fonte, che chiede il silenzio, ha riferito un calo.", ["La fonte"]),
        ("Sigma Norta, società di Lecco, ha annunciato che chiude.", ["Sigma Norta"]),
        ("Escludendo i costi, la società Norta ha dichiarato che chiude.", ["Norta"]),
        ("Anna Bianchi di Norta Partners ha detto che chiude.", ["Anna Bianchi"]),
        ("Anna Bianchi e Luca Moretti hanno affermato che il ponte chiude.", ["Anna Bianchi e Luca Moretti"]),
        (
            "L'amministrazione del presidente Luca Moretti ha detto che chiude.",
            ["L'amministrazione del presidente Luca Moretti"],
        ),
        ("Il sindaco ha ricevuto la ministra Anna Bianchi, che ha detto che il ponte chiude.", ["Anna Bianchi"]),
    ],
)
def test_who_speaks_in_front_of_other_words(text, found):
    assert [line.split(" | ")[0] for line in claim_lines(text, "it")] == found
