# What is answered to a submission besides its digest.

too-many = Ich lese die ersten { $most } aus einer Nachricht; schick mir den Rest ({ $more }) in einer weiteren.
out-of-sight = Telegram zeigt mir die Nachricht nicht, auf die du antwortest: Leite sie mir stattdessen weiter.
strange-media = Ich lese Wörter, keine Bilder, Sticker oder Töne: Schick mir den Artikeltext, einen Link oder eine Datei.
how-to-digest = Antworte auf einen Artikel mit /digest oder erwähne mich in der Antwort, oder schreib /digest und seinen Link oder Text.
# To somebody in a group who is none of its admins.
not-yours = Nur wer diese Kurzfassung angefordert hat oder Admin ist, kann sie löschen.
no-articles = Im Moment nehme ich keine Artikel an.
too-many-articles = { $limit ->
        [one] Ich lese einen Artikel pro Stunde und Person: Schick mir diesen hier später.
       *[other] Ich lese { $limit } Artikel pro Stunde und Person: Schick mir diesen hier später.
    }
in-line = { $ahead ->
        [one] Ist angekommen. Eine Nachricht ist noch vor deiner dran; ich antworte der Reihe nach.
       *[other] Ist angekommen. { $ahead } Nachrichten sind noch vor deiner dran; ich antworte der Reihe nach.
    }
bug = Bei mir ist etwas schiefgegangen, und ich habe es notiert: Schick es noch einmal oder füg den Artikeltext ein.
unsure-digest = Ein Teil meiner Antwort ist vielleicht nicht angekommen: Beim Senden brach die Verbindung ab.
unsure-briefing = Ein Teil deines Überblicks ist vielleicht nicht angekommen: Beim Senden brach die Verbindung ab.
send-again = Noch mal senden
sent-again = Ich habe es noch mal gesendet.
sent-already = Das wurde schon gesendet.
