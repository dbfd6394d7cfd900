# While a submission is read.

progress = Leyendo…
in-line = { $ahead ->
        [one] Recibido. Hay { $ahead } mensaje antes que el tuyo.
       *[other] Recibido. Hay { $ahead } mensajes antes que el tuyo.
    }
