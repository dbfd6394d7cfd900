# Finding again what was kept, and removing it.

nothing-kept = Je n’ai encore gardé aucun résumé pour cette discussion. Transférez-moi un article pour commencer.
nothing-found = Je n’ai rien trouvé. Essayez avec moins de mots, ou le début d’un mot.
no-such-digest = Je n’ai pas ce résumé ici. /latest montre ceux que j’ai.
how-to-search = Que faut-il chercher ? Par exemple : /search sanctions, /search "mots exacts", /search jetée -charbon ou /search jetée acteur:Marsh source:Herald depuis:lundi.
how-to-latest = /latest s’emploie seul : il montre les résumés gardés, du plus récent au plus ancien. Pour chercher par mots, utilisez /search.
search-head = « { $words } » · { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
search-too-long = Cette recherche est trop longue. La limite est de { $most } caractères.
search-no-actor = Après acteur:, mettez un nom, par exemple acteur:Marsh ou acteur:"Helena Marsh".
search-no-source = Après source:, mettez un nom, par exemple source:Herald ou source:"Harbour Herald".
search-no-day = Après depuis:, mettez un jour, par exemple depuis:lundi, depuis:hier, depuis:7j ou depuis:2026-11-01.
search-unknown-day = Je ne comprends pas le jour dans depuis:{ $said }. Essayez depuis:lundi, depuis:hier, depuis:7j ou depuis:2026-11-01.
search-day-ahead = depuis:{ $said } est dans le futur. Essayez un jour passé, par exemple depuis:lundi.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = Je ne connais pas le champ { $said }:. Les champs sont acteur:, source: et depuis:.
search-without-since = On ne peut pas exclure un jour. Essayez depuis: sans le signe moins.
list-too-old = Cette liste a expiré. Demandez-la de nouveau.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } sur { $count }
page-shown-one = { $number } sur { $count }
how-to-delete = Répondez à un résumé avec /delete, ou donnez son numéro : /delete #12. /latest montre les numéros.
no-claims-of = Je n’ai ici aucun propos de « { $name } ».
no-claims = Personne n’est cité dans cet article.
nobody-named = Je n’ai ici aucun article qui mentionne « { $name } ».
deleted = Supprimé.
exported = { $count ->
        [one] { $count } résumé : tout ce qui est gardé pour cette discussion.
       *[other] { $count } résumés : tout ce qui est gardé pour cette discussion.
    }
digests = { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Plus récents
older = Plus anciens ›

# Who is in the news.
in-the-news = Qui fait l’actualité ici
in-the-news-lately = { $weeks ->
        [one] Qui a fait l’actualité ici ces sept derniers jours
       *[other] Qui a fait l’actualité ici ces { $weeks } dernières semaines
    }
nobody-in-the-news = Aucun acteur ici pour l’instant. Je ne les reconnais pas dans toutes les langues.
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

# Who said what.
said = Ses propos
said-about-them = Propos à son sujet
what-they-said = Ce qu’a dit { $name }
said-of-whom = Ce que les autres ont dit sur { $name }
nothing-about = Je n’ai ici aucun propos d’autres personnes sur « { $name } ».
claims-in-all = { $count ->
        [one] { $count } propos
       *[other] { $count } propos
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Auparavant, le { $day } : { $words }
same-day-statement = Le même jour : { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] dans { $count } résumé
       *[other] dans { $count } résumés
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Qui a dit quoi : { $day }
no-claims-on = Personne n’est cité dans vos résumés de cette période : { $day }.
from-day-to-day = { $first } – { $last }
as-json = En JSON
as-markdown = En Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = aujourd'hui, auj, maintenant, ce jour
words-yesterday = hier
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = j, jr, jrs, jour, jours
words-weeks = s, sem, semaine, semaines
words-months = m, mois
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = acteur, acteurs, actrice, qui, personne, protagoniste, nom
words-source = source, média, journal, de
words-since = depuis, après, dès
# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = qui est, qui était, qui etait, qui sont, c'est qui, qui c'est
