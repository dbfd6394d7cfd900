# The briefing.

your-briefing = Dein Briefing
briefing-when = { $weekday }, { $day }
# "3 articles, 2 stories, since yesterday 08:00"; the end is one of the next five messages.
briefing-since = { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikel
    }, { $stories ->
        [one] { $stories } Thema
       *[other] { $stories } Themen
    }, { $since }
briefing-first = { $articles ->
        [one] { $articles } Artikel
       *[other] { $articles } Artikel
    }, { $stories ->
        [one] { $stories } Thema
       *[other] { $stories } Themen
    }
since-today = seit { $time } Uhr
since-yesterday = seit gestern { $time } Uhr
since-weekday = seit { $weekday } { $time } Uhr
since-day = seit dem { $day }
of-the-week = aus den letzten sieben Tagen
further-stories = { $count ->
        [one] Und noch ein Thema
       *[other] Und noch { $count } Themen
    }
nothing-new = Nichts Neues seit deinem letzten Briefing. Leite mir Artikel weiter, dann stehen sie im nächsten.
nothing-of-the-week = In den letzten sieben Tagen kam nichts an. Leite mir Artikel weiter, dann stehen sie in deinem Briefing.
briefing-how = Schreib /briefing für alles Neue oder /briefing woche für die letzten sieben Tage.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = woche, wöchentlich, woechentlich, 7 tage, sieben tage, 7t, week, weekly, 7d
now-words = jetzt, heute, sofort, gleich, now, today
