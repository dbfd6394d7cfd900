# The briefing.

briefing-when = { $weekday } { $day }
# The line above a briefing: "Tuesday, 24 November · 8 stories · 2 min"; the minutes are how long it takes to read.
briefing-head = { $when } · { $stories ->
        [one] { $stories } sujet
       *[other] { $stories } sujets
    } · { $minutes } min
# On the next line, if there was a briefing before.
since-today = depuis { $time }
since-yesterday = depuis hier à { $time }
since-weekday = depuis { $weekday } à { $time }
since-day = depuis le { $day }
further-stories = { $count ->
        [one] Et un autre sujet
       *[other] Et { $count } autres sujets
    }
# Before a sentence that is new since the last briefing that told the story; that was on this day, or at this time today.
new-since-weekday = Nouveau depuis { $weekday } :
new-since-day = Nouveau depuis le { $day } :
new-since-today = Nouveau depuis { $time } :
# Of a story that comes back only because others report it as well.
more-sources = { $count ->
        [one] Une source indépendante de plus
       *[other] { $count } sources indépendantes de plus
    }
# After a sentence of a story that another outlet contradicts.
accounts-differ = (les versions divergent)
button-latest = Tous les résumés
nothing-new = Rien de neuf depuis votre dernière revue de presse. Transférez-moi des articles, ils seront dans la prochaine.
nothing-of-the-week = Rien n’est arrivé ces sept derniers jours. Transférez-moi des articles, ils seront dans votre revue de presse.
briefing-how = Envoyez /briefing pour les nouveautés, ou /briefing semaine pour les sept derniers jours.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = semaine, hebdo, hebdomadaire, la semaine, cette semaine, de la semaine, 7j, 7 jours, 7d, week, weekly
now-words = maintenant, aujourd'hui, aujourd’hui, now, today
