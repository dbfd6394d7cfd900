# /claims: who said what.

said = Eigene Aussagen
said-about-them = Aussagen anderer
what-they-said = Was { $name } gesagt hat
said-of-whom = Was andere über { $name } gesagt haben
no-claims = In diesem Artikel wird niemand zitiert.
no-claims-of = Ich habe hier keine Aussagen von „{ $name }“.
nothing-about = Ich habe hier keine Aussagen anderer über „{ $name }“.
claims-in-all = { $count ->
        [one] { $count } Aussage
       *[other] { $count } Aussagen
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Zuvor, am { $day }: { $words }
same-day-statement = Am selben Tag: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] in { $count } Kurzfassung
       *[other] in { $count } Kurzfassungen
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Wer sagt was: { $day }
no-claims-on = In deinen Kurzfassungen aus dieser Zeit wird niemand zitiert: { $day }.
from-day-to-day = { $first } – { $last }
