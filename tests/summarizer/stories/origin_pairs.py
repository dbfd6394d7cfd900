"""Pairs of articles of our own writing: is one origin behind both? No labelled set has texts that may be shipped."""

from typing import NamedTuple


class Told(NamedTuple):
    """An article as an outlet prints it."""

    text: str
    source: str | None = None
    url: str | None = None
    author: str | None = None


FERRY = (
    "The ferry Aurora ran aground off the island of Velda on Monday evening with 212 passengers on board, the "
    "coastguard "
    "said. Four people were slightly hurt. Captain Jonas Brekke told the harbour office that a rudder had failed in "
    "the "
    "strong current. Lifeboats brought the passengers to Port Ellery during the night, where the town hall had been "
    "opened for them. The company Velda Lines cancelled its crossings until Thursday and promised to refund the "
    "tickets."
)
FERRY_ELSEWHERE = (
    "More than two hundred travellers spent Monday night in the town hall of Port Ellery after their ship, the "
    "Aurora, hit "
    "a sandbank near Velda. Rescuers needed five hours to bring everybody ashore. “The steering just went dead,” "
    "said the "
    "captain, Jonas Brekke. Four passengers were treated for bruises. Divers are to look at the hull on Wednesday; "
    "until "
    "then the company, Velda Lines, sails with a smaller boat."
)
FERRY_RETOLD = (
    "A passenger ship got stuck near Velda on Monday. Nobody was badly hurt when the Aurora lost its steering, and "
    "all 212 "
    "guests were taken off by boat before dawn."
)
AUF_DEUTSCH = (
    "Vor der Insel Velda ist am Montagabend die Fähre Aurora auf Grund gelaufen. Vier Menschen wurden leicht verletzt. "
    "Die Küstenwache brachte die 212 Fahrgäste in der Nacht nach Port Ellery."
)
ANDERS_AUF_DEUTSCH = (
    "Mehr als zweihundert Reisende mussten die Nacht im Rathaus von Port Ellery verbringen. Ihr Schiff war auf eine "
    "Sandbank gefahren, weil das Ruder ausfiel. Die Reederei will die Fahrkarten erstatten."
)
EN_FRANCAIS = (
    "Le ferry Aurora s'est échoué lundi soir au large de l'île de Velda avec 212 passagers à bord. Quatre personnes "
    "ont été "
    "légèrement blessées, selon les garde-côtes."
)
AUTREMENT_EN_FRANCAIS = (
    "Plus de deux cents voyageurs ont passé la nuit à la mairie de Port Ellery. Leur bateau avait heurté un banc de "
    "sable, "
    "le gouvernail étant tombé en panne."
)
PO_RUSSKI = (
    "Паром «Аврора» сел на мель у острова Велда вечером в понедельник, на борту были 212 пассажиров. Четыре человека "
    "получили лёгкие травмы."
)
INACHE_PO_RUSSKI = (
    "Более двухсот путешественников провели ночь в мэрии Порт-Эллери: у их судна отказал руль, и оно наскочило на "
    "отмель."
)
QUOTATION = (
    "“We heard a bang, and then the lights went out, and nobody told us anything for an hour,” a passenger said."
)
SENTENCES = FERRY.split(". ")

SAME = {
    "the same words": (Told(FERRY, "Coast Daily"), Told(FERRY, "Velda Post")),
    "the same words without breaks": (Told(FERRY), Told(FERRY.replace(". ", ".\n\n").upper())),
    "shortened": (Told(FERRY, "Coast Daily"), Told(". ".join(SENTENCES[:3]), "Velda Post")),
    "updated": (Told(FERRY), Told(". ".join(["Divers found a crack in the hull on Tuesday", *SENTENCES[:4]]))),
    "with a lead of its own": (Told(FERRY), Told(f"What a night it was for the guests of the Aurora! {FERRY}")),
    "agency in the dateline": (
        Told(f"PORT ELLERY (Reuters) - {FERRY}"),
        Told(f"PORT ELLERY, Nov 23 (Reuters) - {FERRY_ELSEWHERE}"),
    ),
    "agency at the end and in the byline": (
        Told(f"{FERRY} The Associated Press contributed to this report."),
        Told(FERRY_ELSEWHERE, author="Jane Roe, Associated Press"),
    ),
    "agency and its own page": (
        Told(f"{FERRY_ELSEWHERE} (AFP)"),
        Told(FERRY, "AFP", "https://www.afp.com/en/a"),
    ),
    "retold with credit": (Told(f"{FERRY_RETOLD} This was reported by AFP."), Told(f"PORT ELLERY (AFP) — {FERRY}")),
    "German agency": (Told(f"Port Ellery (dpa) - {AUF_DEUTSCH}"), Told(f"{ANDERS_AUF_DEUTSCH} Quelle: dpa")),
    "French agency": (Told(f"{EN_FRANCAIS} (avec AFP)"), Told(f"{AUTREMENT_EN_FRANCAIS} rapporte l'AFP.")),
    "Russian agency": (
        Told(f"{PO_RUSSKI} Об этом сообщает РИА Новости."),
        Told(f"{INACHE_PO_RUSSKI} Источник: РИА Новости"),
    ),
    "agency across languages": (Told(f"Port Ellery (AFP) - {AUF_DEUTSCH}"), Told(f"{EN_FRANCAIS} (AFP)")),
    "one family": (
        Told(FERRY, url="https://www.theage.com.au/a"),
        Told(FERRY_ELSEWHERE, url="https://www.smh.com.au/b"),
    ),
    "one outlet twice": (Told(FERRY, "Coast Daily"), Told(FERRY_ELSEWHERE, "Coast  daily")),
}
INDEPENDENT = {
    "two reports": (Told(FERRY, "Coast Daily"), Told(FERRY_ELSEWHERE, "Velda Post")),
    "outlets unknown": (Told(FERRY), Told(FERRY_ELSEWHERE)),
    "a quotation in common": (Told(f"{FERRY} {QUOTATION}"), Told(f"{FERRY_ELSEWHERE} {QUOTATION}")),
    "the company's sentence in common": (Told(FERRY), Told(f"{FERRY_ELSEWHERE} {SENTENCES[-1]}")),
    "two agencies": (Told(f"PORT ELLERY (Reuters) - {FERRY}"), Told(f"PORT ELLERY (AP) — {FERRY_ELSEWHERE}")),
    "told one agency": (
        Told(f"The captain told the AFP news agency that a rudder had failed. {FERRY}"),
        Told(f"PORT ELLERY (AFP) - {FERRY_ELSEWHERE}"),
    ),
    "an agency in the news": (
        Told(f"Reuters will cut 200 jobs, the company said. {FERRY}"),
        Told(f"PORT ELLERY (Reuters) - {FERRY_ELSEWHERE}"),
    ),
    "two channels of one platform": (
        Told(FERRY, "Coast", "https://t.me/coast/1"),
        Told(FERRY_ELSEWHERE, "Harbour", "https://t.me/harbour/2"),
    ),
    "two languages": (Told(AUF_DEUTSCH, "Küstenblatt"), Told(EN_FRANCAIS, "La Côte")),
    "two Russian reports": (Told(PO_RUSSKI), Told(INACHE_PO_RUSSKI)),
    "two German reports": (Told(AUF_DEUTSCH), Told(ANDERS_AUF_DEUTSCH)),
    "one suffix": (Told(FERRY, url="https://coast.co.uk/a"), Told(FERRY_ELSEWHERE, url="https://velda.co.uk/b")),
}
