# Finding again what was kept, and removing it.

nothing-kept = Für diesen Chat habe ich noch keine Kurzfassungen. Leite mir einen Artikel weiter, dann geht es los.
nothing-found = Dazu habe ich nichts gefunden. Versuch es mit weniger Wörtern oder einem Wortanfang.
no-such-digest = Diese Kurzfassung habe ich hier nicht. /latest zeigt alle, die ich habe.
how-to-search = Wonach soll ich suchen? Zum Beispiel: /search Sanktionen, /search "genaue Wörter", /search pier -kohle oder /search pier akteur:Marsh quelle:Herald seit:montag.
how-to-latest = /latest braucht keine Wörter: Es zeigt die gespeicherten Kurzfassungen, die neuesten zuerst. Nach Wörtern suchst du mit /search.
search-head = „{ $words }“ · { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
search-too-long = Diese Suche ist zu lang. Möglich sind höchstens { $most } Zeichen.
search-no-actor = Nach akteur: muss ein Name stehen, etwa akteur:Marsh oder akteur:"Helena Marsh".
search-no-source = Nach quelle: muss ein Name stehen, etwa quelle:Herald oder quelle:"Harbour Herald".
search-no-day = Nach seit: muss ein Tag stehen, etwa seit:montag, seit:gestern, seit:7tage oder seit:2026-11-01.
search-unknown-day = Den Tag in seit:{ $said } verstehe ich nicht. Versuch es mit seit:montag, seit:gestern, seit:7tage oder seit:2026-11-01.
search-day-ahead = seit:{ $said } liegt in der Zukunft. Nimm einen früheren Tag, etwa seit:montag.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = Das Feld { $said }: kenne ich nicht. Es gibt akteur:, quelle: und seit:.
search-without-since = Ein Tag lässt sich nicht ausschließen. Versuch seit: ohne das Minuszeichen.
list-too-old = Diese Liste ist abgelaufen. Ruf sie bitte noch einmal auf.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } von { $count }
page-shown-one = { $number } von { $count }
how-to-delete = Antworte auf eine Kurzfassung mit /delete oder gib ihre Nummer an: /delete #12. /latest zeigt die Nummern.
no-claims-of = Ich habe hier keine Aussagen von „{ $name }“.
no-claims = In diesem Artikel wird niemand zitiert.
nobody-named = Ich habe hier keine Artikel, in denen „{ $name }“ vorkommt.
deleted = Gelöscht.
exported = { $count ->
        [one] { $count } Kurzfassung: alles, was für diesen Chat gespeichert ist.
       *[other] { $count } Kurzfassungen: alles, was für diesen Chat gespeichert ist.
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
        [one] In der letzten Woche hier in den Nachrichten
       *[other] In den letzten { $weeks } Wochen hier in den Nachrichten
    }
nobody-in-the-news = Hier gibt es noch keine Akteure. Ich erkenne sie nicht in jeder Sprache.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] Person
        [organization] Organisation
       *[place] Ort
    } · { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = Pro Woche über { $weeks } Wochen. Höchststand: Woche ab { $day }, { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
also-called = Auch bekannt als { $names }
several-named = Hier passen mehrere Namen zu „{ $name }“. Welchen meinst du?
more-of-that-name = { $count ->
        [one] Und { $count } weiterer. Gib den Namen vollständiger ein.
       *[other] Und { $count } weitere. Gib den Namen vollständiger ein.
    }
button-said = Eigene Aussagen ({ $count })
button-told = Aussagen anderer ({ $count })
button-digests = Alle Kurzfassungen

# Who said what.
said = Eigene Aussagen
said-about-them = Aussagen anderer
what-they-said = Was { $name } gesagt hat
said-of-whom = Was andere über { $name } gesagt haben
nothing-about = Ich habe hier keine Aussagen anderer über „{ $name }“.
claims-in-all = { $count ->
        [one] { $count } Aussage
       *[other] { $count } Aussagen
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Zuvor, am { $day }: { $words }
same-day-statement = Am selben Tag: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] in { $count } Kurzfassung
       *[other] in { $count } Kurzfassungen
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Wer sagt was: { $day }
no-claims-on = In deinen Kurzfassungen aus dieser Zeit wird niemand zitiert: { $day }.
from-day-to-day = { $first } – { $last }
as-json = Als JSON
as-markdown = Als Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = heute, jetzt
words-yesterday = gestern
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = t, tag, tage, tagen, d
words-weeks = w, woche, wochen
words-months = m, monat, monate, monaten
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = akteur, akteurin, akteure, akteuren, akteurinnen, beteiligte, beteiligter, person, personen, wer, wen, wem
words-source = quelle, quellen, von, aus, medium, zeitung
words-since = seit, ab, nach, seitdem
# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = wer ist, wer war, wer sind, wer waren
