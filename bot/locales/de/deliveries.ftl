# When it is unknown whether a message has arrived.

unsure-digest = Ein Teil meiner Antwort ist vielleicht nicht angekommen: Beim Senden brach die Verbindung ab.
unsure-briefing = Ein Teil deines Briefings ist vielleicht nicht angekommen: Beim Senden brach die Verbindung ab.
send-again = Noch mal senden
sent-again = Ich habe es noch mal gesendet.
sent-already = Das wurde schon gesendet.
