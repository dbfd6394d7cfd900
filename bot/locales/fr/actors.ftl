# /actors: who is in the news, and the page of one name.

in-the-news = Qui fait l’actualité ici
in-the-news-lately = { $weeks ->
        [one] Qui a fait l’actualité ici ces sept derniers jours
       *[other] Qui a fait l’actualité ici ces { $weeks } dernières semaines
    }
nobody-in-the-news = Aucun acteur ici pour l’instant. Je ne les reconnais pas dans toutes les langues.
nobody-named = Je n’ai ici aucun article qui mentionne « { $name } ».
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] personne
        [organization] organisation
       *[place] lieu
    } · { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = Par semaine, sur { $weeks } semaines. Maximum : semaine du { $day }, { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
also-called = Autres noms : { $names }
several-named = Plusieurs noms correspondent ici à « { $name } ». Lequel cherchez-vous ?
more-of-that-name = { $count ->
        [one] Et { $count } autre. Précisez le nom.
       *[other] Et { $count } autres. Précisez le nom.
    }
button-said = Tous ses propos ({ $count })
button-told = Propos à son sujet ({ $count })
button-digests = Tous les résumés

# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = qui est, qui était, qui etait, qui sont, c'est qui, qui c'est
