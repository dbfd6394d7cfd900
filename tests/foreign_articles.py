"""Invented articles, one in each language whose actors and claims are read, and what a reader might send besides."""

from types import MappingProxyType
from typing import Final

ARTICLES: Final = MappingProxyType({
    "ru": """В порту Приморска закроют угольный терминал

Мэр Приморска Ирина Соколова объявила в понедельник, что угольный терминал закроют через два года. «Город не может \
больше дышать углём», — сказала Соколова журналистам.

По словам представителя компании «Норуголь» Павла Лебедева, на терминале работают четыреста человек. Лебедев \
заявил, что компания пойдёт в суд. «Нас никто не спросил», — добавил он.

Профсоюз портовиков потребовал, чтобы рабочим выплатили компенсации. Соколова опровергла, что у города нет плана \
для рабочих: их переучат за счёт бюджета. Совет проголосует за решение в декабре.
""",
    "uk": """У порту Приморська закриють вугільний термінал

Мерка Приморська Ірина Коваль оголосила в понеділок, що вугільний термінал закриють за два роки. «Місто не може \
більше дихати вугіллям», — сказала Коваль журналістам.

За словами представника компанії «Норвугілля» Павла Лисенка, на терміналі працюють чотириста людей. Лисенко \
заявив, що компанія піде до суду. «Нас ніхто не запитав», — додав він.

Профспілка портовиків вимагає, щоб робітникам виплатили компенсації. Коваль спростувала, що місто не має плану для \
робітників: їх перевчать за рахунок бюджету. Рада проголосує за рішення у грудні.
""",
    "es": """Puerto Claro cerrará su muelle de carbón

La alcaldesa de Puerto Claro, Elena Ruiz, anunció el lunes que el muelle de carbón cerrará dentro de dos años. «La \
ciudad no puede respirar más carbón», dijo Ruiz a los periodistas.

Según el portavoz de la empresa Norcarbón, Pablo Vega, en el muelle trabajan cuatrocientas personas. Vega afirmó \
que la empresa acudirá a los tribunales. «Nadie nos ha preguntado», añadió.

El sindicato de estibadores exigió que se indemnice a los trabajadores. Ruiz negó que la ciudad no tenga un plan \
para ellos y recordó que aprenderán otro oficio. El ayuntamiento votará en diciembre.
""",
    "fr": """Le quai à charbon de Port-Clair fermera

La maire de Port-Clair, Hélène Roy, a annoncé lundi que le quai à charbon fermerait dans deux ans. « La ville ne \
peut plus respirer du charbon », a-t-elle déclaré aux journalistes.

Selon le porte-parole de l'entreprise Norcharbon, Paul Leroux, quatre cents personnes travaillent sur le quai. \
Paul Leroux a affirmé que l'entreprise saisirait la justice. « Personne ne nous a consultés », a-t-il ajouté.

Le syndicat des dockers a demandé que les ouvriers soient indemnisés. Hélène Roy a démenti que la ville n'ait pas \
de plan pour eux : ils apprendront un autre métier. Le conseil municipal votera en décembre.
""",
    "it": """Porto Chiaro chiuderà il molo del carbone

La sindaca di Porto Chiaro, Elena Rossi, ha annunciato lunedì che il molo del carbone chiuderà tra due anni. «La città \
non può più respirare carbone», ha detto Rossi ai giornalisti.

Secondo il portavoce dell'azienda Norcarbone, Paolo Ferri, sul molo lavorano quattrocento persone. Ferri ha affermato \
che l'azienda andrà in tribunale. «Nessuno ci ha consultati», ha aggiunto.

Il sindacato dei portuali ha chiesto che i lavoratori siano risarciti. Rossi ha negato che la città non abbia un piano \
per loro e ha ricordato che impareranno un altro mestiere. Il consiglio comunale voterà a dicembre.
""",
    "de": """Hafenau schließt seinen Kohlehafen

Die Bürgermeisterin von Hafenau, Helene Roth, kündigte am Montag an, dass der Kohlehafen in zwei Jahren schließt. \
„Die Stadt kann nicht länger Kohle atmen“, sagte Roth vor Journalisten.

Laut dem Sprecher der Firma Nordkohle, Paul Lindner, arbeiten im Hafen vierhundert Menschen. Lindner erklärte, die \
Firma werde vor Gericht ziehen. „Niemand hat uns gefragt“, fügte er hinzu.

Die Gewerkschaft der Hafenarbeiter forderte, dass die Arbeiter entschädigt werden. Roth bestritt, dass die Stadt \
keinen Plan für sie habe: Sie sollen einen anderen Beruf lernen. Der Stadtrat stimmt im Dezember ab.
""",
})  # fmt: skip
"""By language (ISO 639-1)."""

SPEAKERS: Final = MappingProxyType({
    "ru": ("Ирина Соколова", "Павел Лебедев"),
    "uk": ("Ірина Коваль", "Павло Лисенко"),
    "es": ("Elena Ruiz", "Pablo Vega"),
    "fr": ("Hélène Roy", "Paul Leroux"),
    "it": ("Elena Rossi", "Paolo Ferri"),
    "de": ("Helene Roth", "Paul Lindner"),
})  # fmt: skip
"""Who speaks in them, in base form."""

MIXED: Final = f"{ARTICLES['ru']}\n{ARTICLES['es']}"
RUSSIAN_QUOTATION: Final = ARTICLES["uk"].replace(
    "«Нас ніхто не запитав», — додав він.", "«Нас никто не спросил, и мы пойдём в суд», — сказав він російською."
)
CAPITALS: Final = ARTICLES["ru"].upper()
TRANSLITERATED: Final = """V portu Primorska zakroyut ugolny terminal

Mer Primorska Irina Sokolova obyavila v ponedelnik, chto ugolny terminal zakroyut cherez dva goda. "Gorod ne \
mozhet bolshe dyshat uglyom", skazala Sokolova zhurnalistam.

Po slovam predstavitelya kompanii Pavla Lebedeva, na terminale rabotayut chetyresta chelovek. Lebedev zayavil, \
chto kompaniya poydyot v sud. "Nas nikto ne sprosil", dobavil on.

Profsoyuz portovikov potreboval, chtoby rabochim vyplatili kompensatsii. Sovet progolosuet za reshenie v dekabre, \
zayavila Sokolova na vstreche s zhitelyami goroda.
"""
PORTUGUESE: Final = """Porto Claro vai fechar o cais do carvão

A prefeita de Porto Claro, Helena Rocha, anunciou na segunda-feira que o cais do carvão vai fechar dentro de dois \
anos. «A cidade não pode mais respirar carvão», disse Rocha aos jornalistas.

Segundo o porta-voz da empresa Norcarvão, Paulo Viana, quatrocentas pessoas trabalham no cais. Viana afirmou que a \
empresa vai recorrer aos tribunais. «Ninguém nos perguntou», acrescentou.

O sindicato dos estivadores exigiu que os trabalhadores sejam indenizados. Rocha negou que a cidade não tenha um \
plano para eles e lembrou que vão aprender outro ofício. A câmara municipal vota em dezembro.
"""
"""A language whose points alone are chosen."""
