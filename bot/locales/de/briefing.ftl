# The briefing.

briefing-when = { $weekday }, { $day }
# The line above a briefing: "Tuesday, 24 November · 8 stories · 2 min"; the minutes are how long it takes to read.
briefing-head = { $when } · { $stories ->
        [one] { $stories } Thema
       *[other] { $stories } Themen
    } · { $minutes } Min.
# On the next line, if there was a briefing before.
since-today = seit { $time } Uhr
since-yesterday = seit gestern { $time } Uhr
since-weekday = seit { $weekday } { $time } Uhr
since-day = seit dem { $day }
further-stories = { $count ->
        [one] Und noch ein Thema
       *[other] Und noch { $count } Themen
    }
# Before a sentence that is new since the last briefing that told the story; that was on this day, or at this time today.
new-since-weekday = Neu seit { $weekday }:
new-since-day = Neu seit dem { $day }:
new-since-today = Neu seit { $time } Uhr:
# Of a story that comes back only because others report it as well.
more-sources = { $count ->
        [one] Eine weitere unabhängige Quelle
       *[other] { $count } weitere unabhängige Quellen
    }
# After a sentence of a story that another outlet contradicts.
accounts-differ = (die Angaben gehen auseinander)
button-latest = Alle Kurzfassungen
nothing-new = Nichts Neues seit deinem letzten Briefing. Leite mir Artikel weiter, dann stehen sie im nächsten.
nothing-of-the-week = In den letzten sieben Tagen kam nichts an. Leite mir Artikel weiter, dann stehen sie in deinem Briefing.
briefing-how = Schreib /briefing für alles Neue oder /briefing woche für die letzten sieben Tage.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = woche, wöchentlich, woechentlich, 7 tage, sieben tage, 7t, week, weekly, 7d
now-words = jetzt, heute, sofort, gleich, now, today
