# /claims: who said what.

said = Lo que dijo
said-about-them = Lo que dijeron otros
what-they-said = Lo que dijo { $name }
said-of-whom = Lo que dijeron otros sobre { $name }
no-claims = En este artículo no se cita a nadie.
no-claims-of = No tengo aquí citas de «{ $name }».
nothing-about = No tengo aquí nada que otros hayan dicho sobre «{ $name }».
claims-in-all = { $count ->
        [one] { $count } cita
       *[other] { $count } citas
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Antes, el { $day }: { $words }
same-day-statement = El mismo día: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] en { $count } resumen
       *[other] en { $count } resúmenes
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Quién dijo qué: { $day }
no-claims-on = En tus resúmenes de esas fechas no se cita a nadie: { $day }.
from-day-to-day = { $first } – { $last }
