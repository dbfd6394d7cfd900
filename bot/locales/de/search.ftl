# /search and /latest, and the words for days and fields that readers type.

nothing-found = Dazu habe ich nichts gefunden. Versuch es mit weniger Wörtern oder einem Wortanfang.
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
