# /claims: who said what.

said = Заяви
said-about-them = Що кажуть інші
what-they-said = { $name }: заяви
said-of-whom = { $name }: що кажуть інші
no-claims = У цій статті нікого не цитують.
no-claims-of = Заяв від «{ $name }» тут немає.
nothing-about = Заяв інших про «{ $name }» тут немає.
claims-in-all = { $count ->
        [one] { $count } заява
        [few] { $count } заяви
        [many] { $count } заяв
       *[other] { $count } заяви
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Раніше, { $day }: { $words }
same-day-statement = Того самого дня: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] у { $count } дайджесті
        [few] у { $count } дайджестах
        [many] у { $count } дайджестах
       *[other] у { $count } дайджесту
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Хто що сказав: { $day }
no-claims-on = У дайджестах за цей час нікого не цитують ({ $day }).
from-day-to-day = { $first } – { $last }
