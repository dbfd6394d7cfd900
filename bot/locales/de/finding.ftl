# Finding again what was kept, and removing it.

nothing-kept = Für diesen Chat habe ich noch keine Kurzfassungen: Leite mir einen Artikel weiter.
nothing-found = Dazu habe ich nichts gefunden. Versuch es mit weniger Wörtern oder einem Wortanfang.
no-such-digest = So eine Kurzfassung habe ich hier nicht; /latest zeigt, welche ich habe.
how-to-search = Sag mir, wonach ich suchen soll: /search Sanktionen, /search "genaue Wörter" oder /search pier akteur:Marsh quelle:Herald seit:montag.
how-to-latest = /latest steht allein und zeigt, was ich aufbewahre, das Neueste zuerst; /search findet eine Kurzfassung über ihre Wörter.
search-head = „{ $words }“ · { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
search-too-long = Das ist zu lang für eine Suche: Sie hat höchstens { $most } Zeichen.
search-no-actor = Hinter akteur: kommt ein Name, etwa akteur:Marsh oder akteur:"Helena Marsh".
search-no-source = Hinter quelle: kommt ein Name, etwa quelle:Herald oder quelle:"Harbour Herald".
search-no-day = Hinter seit: kommt ein Tag, etwa seit:montag, seit:gestern, seit:7tage oder seit:2026-11-01.
search-unknown-day = Den Tag in seit:{ $said } verstehe ich nicht. Versuch es mit seit:montag, seit:gestern, seit:7tage oder seit:2026-11-01.
search-day-ahead = seit:{ $said } liegt noch vor uns, und danach wurde nichts aufbewahrt.
list-too-old = Diese Liste ist zu alt für ihre Buttons: Ruf sie noch einmal auf.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } von { $count }
page-shown-one = { $number } von { $count }
how-to-delete = Antworte mit /delete auf eine Kurzfassung oder nenne ihre Nummer: /delete #12 (/latest zeigt die Nummern).
no-claims-of = Ich habe hier keine Aussagen von „{ $name }“.
no-claims = Darin wird niemand zitiert.
nobody-named = Ich habe hier keine Artikel mit „{ $name }“.
deleted = Gelöscht.
exported = { $count ->
        [one] { $count } Kurzfassung: alles, was ich für diesen Chat aufbewahre.
       *[other] { $count } Kurzfassungen: alles, was ich für diesen Chat aufbewahre.
    }
digests = { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Neuere
older = Ältere ›

# Who is in the news.
in-the-news = Hier in den Nachrichten
in-the-news-lately = { $weeks ->
        [one] Hier in den Nachrichten, in der letzten Woche
       *[other] Hier in den Nachrichten, in den letzten { $weeks } Wochen
    }
nobody-in-the-news = In dem, was ich für diesen Chat aufbewahre, gibt es keine Akteure: Die nenne ich nur bei englischen Artikeln.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] Person
        [organization] Organisation
       *[place] Ort
    } · { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
also-called = Auch genannt: { $names }
several-named = Hier gibt es mehrere mit „{ $name }“. Wen meinst du?
more-of-that-name = { $count ->
        [one] Und noch { $count }: Schreib mehr von dem Namen.
       *[other] Und noch { $count }: Schreib mehr von dem Namen.
    }
button-said = Alle eigenen Aussagen ({ $count })
button-told = Alle Aussagen anderer ({ $count })
button-digests = Alle Kurzfassungen

# Who said what.
said = Eigene Aussagen
said-about-them = Aussagen anderer
what-they-said = Was { $name } gesagt hat
said-of-whom = Was andere über { $name } gesagt haben
nothing-about = Ich habe hier nichts, was andere über „{ $name }“ gesagt haben.
claims-in-all = { $count ->
        [one] { $count } Aussage
       *[other] { $count } Aussagen
    }
# Under the title of a story, which at least two digests tell; the number of claims follows: "told by 2 digests · 9 claims".
told-by = { $count ->
        [one] in { $count } Kurzfassung
       *[other] in { $count } Kurzfassungen
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Aussagen aus deinen Kurzfassungen: { $day }
no-claims-on = In deinen Kurzfassungen wird niemand zitiert: { $day }.
from-day-to-day = { $first } – { $last }
as-json = Als JSON
as-markdown = Als Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = heute, jetzt
words-yesterday = gestern
# Units behind a number ("7d", "2 weeks"), and alone: "since:week".
words-days = t, tag, tage, tagen, d
words-weeks = w, woche, wochen
words-months = m, monat, monate, monaten
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = akteur, akteurin, akteure, akteuren, akteurinnen, beteiligte, beteiligter, person, personen, wer, wen, wem
words-source = quelle, quellen, von, aus, medium, zeitung
words-since = seit, ab, nach, seitdem
