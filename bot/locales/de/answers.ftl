# What is answered to a submission besides its digest.

too-many = Aus einer Nachricht lese ich nur die ersten { $most } Links oder Dateien. Schick mir den Rest ({ $more }) bitte in einer weiteren.
out-of-sight = Telegram zeigt mir die Nachricht nicht, auf die du antwortest. Leite sie mir bitte weiter.
strange-media = Ich lese nur Text, keine Bilder, Sticker oder Sprachnachrichten. Schick mir den Artikeltext, einen Link oder eine Datei.
how-to-digest = So bekommst du eine Kurzfassung: Antworte auf einen Artikel mit /digest oder erwähne mich in der Antwort, oder schreib /digest und dahinter einen Link oder den Text.
# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Erwähne mich in der Antwort auf einen Artikel oder neben einem Link, dann zeige ich hier die Kurzfassung.
guest-answer-lost = Ich konnte dir in dem Chat, in dem du mich erwähnt hast, nicht zu Ende antworten. Bitte erwähne mich dort noch einmal.
guest-answer-late = Ich konnte nicht zu Ende antworten. Bitte erwähne mich noch einmal.
# To somebody in a group who is not one of its admins.
not-yours = Nur ein Admin oder die Person, die diese Kurzfassung angefordert hat, kann sie löschen.
no-articles = Im Moment nehme ich keine Artikel an.
too-many-articles = { $limit ->
        [one] Mehr als { $limit } Artikel pro Stunde geht leider nicht. Schick mir diesen bitte später noch mal.
       *[other] Mehr als { $limit } Artikel pro Stunde gehen leider nicht. Schick mir diesen bitte später noch mal.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Mehr Artikel pro Stunde ({ $limit }) gehen leider nicht. Schick mir den Rest ({ $more }) bitte später noch mal.
in-line = { $ahead ->
        [one] Ist angekommen. Vor dir ist noch eine Nachricht dran.
       *[other] Ist angekommen. Vor dir sind noch { $ahead } Nachrichten dran.
    }
bug = Bei mir ist etwas schiefgelaufen, der Fehler wurde protokolliert. Schick es bitte noch einmal oder füg den Artikeltext ein.
unsure-digest = Ein Teil meiner Antwort ist vielleicht nicht angekommen: Beim Senden brach die Verbindung ab.
unsure-briefing = Ein Teil deines Briefings ist vielleicht nicht angekommen: Beim Senden brach die Verbindung ab.
send-again = Noch mal senden
sent-again = Ich habe es noch mal gesendet.
sent-already = Das wurde schon gesendet.
