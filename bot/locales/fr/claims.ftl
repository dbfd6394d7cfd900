# /claims: who said what.

said = Ses propos
said-about-them = Propos à son sujet
what-they-said = Ce qu’a dit { $name }
said-of-whom = Ce que les autres ont dit sur { $name }
no-claims = Personne n’est cité dans cet article.
no-claims-of = Je n’ai ici aucun propos de « { $name } ».
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
