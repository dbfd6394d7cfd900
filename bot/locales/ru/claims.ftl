# /claims: who said what.

said = Заявления
said-about-them = Что говорят другие
what-they-said = { $name }: заявления
said-of-whom = { $name }: что говорят другие
no-claims = В этой статье никого не цитируют.
no-claims-of = Заявлений от «{ $name }» здесь нет.
nothing-about = Заявлений других о «{ $name }» здесь нет.
claims-in-all = { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Ранее, { $day }: { $words }
same-day-statement = В тот же день: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] в { $count } дайджесте
        [few] в { $count } дайджестах
        [many] в { $count } дайджестах
       *[other] в { $count } дайджеста
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Кто что сказал: { $day }
no-claims-on = В дайджестах за это время никого не цитируют: { $day }
from-day-to-day = { $first } — { $last }
