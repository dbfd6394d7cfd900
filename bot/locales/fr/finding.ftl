# Finding again what was kept, and removing it.

nothing-kept = Je ne garde encore aucun résumé pour cette discussion : transférez-moi un article.
nothing-found = Je n’ai rien trouvé. Essayez avec moins de mots, ou le début d’un mot.
no-such-digest = Je ne garde pas ce résumé ici ; /latest montre ceux que j’ai.
how-to-search = Dites-moi quoi chercher : /search sanctions, /search "mots exacts" ou /search jetée acteur:Marsh source:Herald depuis:lundi.
how-to-latest = /latest s’emploie seul et montre ce que je garde, du plus récent au plus ancien ; /search retrouve un résumé par ses mots.
search-head = « { $words } » · { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
search-too-long = C’est trop long à chercher : une recherche compte { $most } caractères au plus.
search-no-actor = Après acteur: vient un nom, comme acteur:Marsh ou acteur:"Helena Marsh".
search-no-source = Après source: vient un nom, comme source:Herald ou source:"Harbour Herald".
search-no-day = Après depuis: vient un jour, comme depuis:lundi, depuis:hier, depuis:7j ou depuis:2026-11-01.
search-unknown-day = Je ne comprends pas le jour dans depuis:{ $said }. Essayez depuis:lundi, depuis:hier, depuis:7j ou depuis:2026-11-01.
search-day-ahead = depuis:{ $said } est encore à venir, et rien n’a été gardé après ce jour.
list-too-old = Cette liste est trop ancienne pour ses boutons : demandez-la encore une fois.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } sur { $count }
page-shown-one = { $number } sur { $count }
how-to-delete = Répondez /delete à un résumé, ou indiquez lequel : /delete #12 (/latest montre les numéros).
no-claims-of = Je n’ai ici aucun propos pour « { $name } ».
no-claims = Personne n’y est cité.
nobody-named = Je ne garde pas d’articles avec « { $name } » ici.
deleted = Supprimé.
exported = { $count ->
        [one] { $count } résumé, tout ce que je garde pour cette discussion.
       *[other] { $count } résumés, tout ce que je garde pour cette discussion.
    }
digests = { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Récents
older = Anciens ›

# Who is in the news.
in-the-news = Qui fait l’actualité ici
in-the-news-lately = { $weeks ->
        [one] Qui fait l’actualité ici, cette dernière semaine
       *[other] Qui fait l’actualité ici, ces { $weeks } dernières semaines
    }
nobody-in-the-news = Aucun acteur dans ce que je garde pour cette discussion : je ne les repère que dans les articles en anglais.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] personne
        [organization] organisation
       *[place] lieu
    } · { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
also-called = Autres noms : { $names }
several-named = Il y a ici plusieurs noms avec « { $name } ». De qui s’agit-il ?
more-of-that-name = { $count ->
        [one] Et { $count } autre : précisez le nom.
       *[other] Et { $count } autres : précisez le nom.
    }
button-said = Tous ses propos ({ $count })
button-told = Tous les propos à son sujet ({ $count })
button-digests = Tous les résumés

# Who said what.
said = Ses propos
said-about-them = Propos à son sujet
what-they-said = Ce qu’a dit { $name }
said-of-whom = Ce que les autres ont dit sur { $name }
nothing-about = Je n’ai rien ici de ce que d’autres ont dit sur « { $name } ».
claims-in-all = { $count ->
        [one] { $count } propos
       *[other] { $count } propos
    }
# Under the title of a story, which at least two digests tell; the number of claims follows: "told by 2 digests · 9 claims".
told-by = { $count ->
        [one] raconté par { $count } résumé
       *[other] raconté par { $count } résumés
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Propos tirés de ce que vous avez gardé : { $day }
no-claims-on = Personne n’est cité dans ce que vous avez gardé : { $day }.
from-day-to-day = { $first } – { $last }
as-json = En JSON
as-markdown = En Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = aujourd'hui, auj, maintenant, ce jour
words-yesterday = hier
# Units behind a number ("7d", "2 weeks"), and alone: "since:week".
words-days = j, jr, jrs, jour, jours
words-weeks = s, sem, semaine, semaines
words-months = m, mois
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = acteur, acteurs, actrice, qui, personne, protagoniste, nom
words-source = source, média, journal, de
words-since = depuis, après, dès
