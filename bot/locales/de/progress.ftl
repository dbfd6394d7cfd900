# While a submission is read.

progress = Ich lese …
in-line = { $ahead ->
        [one] Ist angekommen. Vor dir ist noch eine Nachricht dran.
       *[other] Ist angekommen. Vor dir sind noch { $ahead } Nachrichten dran.
    }
