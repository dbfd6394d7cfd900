# The briefing.

your-briefing = Votre revue de presse
briefing-when = { $weekday } { $day }
# "3 articles, 2 stories, since yesterday 08:00"; the end is one of the next five messages.
briefing-since = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $stories ->
        [one] { $stories } sujet
       *[other] { $stories } sujets
    }, { $since }
briefing-first = { $articles ->
        [one] { $articles } article
       *[other] { $articles } articles
    }, { $stories ->
        [one] { $stories } sujet
       *[other] { $stories } sujets
    }
since-today = depuis { $time }
since-yesterday = depuis hier à { $time }
since-weekday = depuis { $weekday } à { $time }
since-day = depuis le { $day }
of-the-week = sur les sept derniers jours
further-stories = { $count ->
        [one] Et un autre sujet
       *[other] Et { $count } autres sujets
    }
nothing-new = Rien de neuf depuis votre dernière revue de presse. Transférez-moi des articles, ils seront dans la prochaine.
nothing-of-the-week = Rien n’est arrivé ces sept derniers jours. Transférez-moi des articles, ils seront dans votre revue de presse.
briefing-how = Envoyez /briefing pour les nouveautés, ou /briefing semaine pour les sept derniers jours.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = semaine, hebdo, hebdomadaire, la semaine, cette semaine, de la semaine, 7j, 7 jours, 7d, week, weekly
now-words = maintenant, aujourd'hui, aujourd’hui, now, today
