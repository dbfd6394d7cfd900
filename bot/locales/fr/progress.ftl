# While a submission is read.

progress = Lecture en cours…
in-line = { $ahead ->
        [one] Bien reçu. Il y a { $ahead } message avant le vôtre.
       *[other] Bien reçu. Il y a { $ahead } messages avant le vôtre.
    }
