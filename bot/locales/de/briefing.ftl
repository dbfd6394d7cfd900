# The briefing.

your-briefing = Dein Überblick
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
nothing-new = Nichts Neues seit deinem letzten Überblick: Leite mir Artikel weiter, dann sind sie im nächsten.
nothing-of-the-week = In den letzten sieben Tagen kam nichts: Leite mir Artikel weiter, dann sind sie in deinem Überblick.
briefing-how = Schreib /briefing, oder für alles aus den letzten sieben Tagen: /briefing woche.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = woche, wöchentlich, woechentlich, 7 tage, sieben tage, 7t, week, weekly, 7d
now-words = jetzt, heute, sofort, gleich, now, today
