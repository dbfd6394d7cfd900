# /search and /latest, and the words for days and fields that readers type.

nothing-found = Je n’ai rien trouvé. Essayez avec moins de mots, ou le début d’un mot.
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
