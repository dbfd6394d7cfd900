# Replies to what somebody sends, besides its digest and the refusals.

too-many = Aus einer Nachricht lese ich nur die ersten { $most } Links oder Dateien. Schick mir den Rest ({ $more }) bitte in einer weiteren.
out-of-sight = Telegram zeigt mir die Nachricht nicht, auf die du antwortest. Leite sie mir bitte weiter.
strange-media = Ich lese nur Text, keine Bilder, Sticker oder Sprachnachrichten. Schick mir den Artikeltext, einen Link oder eine Datei.
how-to-digest = So bekommst du eine Kurzfassung: Antworte auf einen Artikel mit /digest oder erwähne mich in der Antwort, oder schreib /digest und dahinter einen Link oder den Text.
progress = Ich lese …
in-line = { $ahead ->
        [one] Ist angekommen. Vor dir ist noch eine Nachricht dran.
       *[other] Ist angekommen. Vor dir sind noch { $ahead } Nachrichten dran.
    }
no-articles = Im Moment nehme ich keine Artikel an.
too-many-articles = { $limit ->
        [one] Mehr als { $limit } Artikel pro Stunde geht leider nicht. Schick mir diesen bitte später noch mal.
       *[other] Mehr als { $limit } Artikel pro Stunde gehen leider nicht. Schick mir diesen bitte später noch mal.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Mehr Artikel pro Stunde ({ $limit }) gehen leider nicht. Schick mir den Rest ({ $more }) bitte später noch mal.
