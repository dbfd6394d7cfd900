# /claims: who said what.

said = What they said
said-about-them = What others said about them
what-they-said = What { $name } said
said-of-whom = What others said about { $name }
no-claims = No one is quoted in this article.
no-claims-of = I have no claims by “{ $name }” here.
nothing-about = I have no claims by others about “{ $name }” here.
claims-in-all = { $count ->
        [one] { $count } claim
       *[other] { $count } claims
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Earlier, on { $day }: { $words }
same-day-statement = The same day: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] in { $count } digest
       *[other] in { $count } digests
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Who said what: { $day }
no-claims-on = No one is quoted in your digests from that time: { $day }.
from-day-to-day = { $first } – { $last }
