# /export, /delete and /forget.

how-to-delete = Antworte auf eine Kurzfassung mit /delete oder gib ihre Nummer an: /delete #12. /latest zeigt die Nummern.
# To somebody in a group who is not one of its admins.
not-yours = Nur ein Admin oder die Person, die diese Kurzfassung angefordert hat, kann sie löschen.
deleted = Gelöscht.

exported = { $count ->
        [one] { $count } Kurzfassung: alles, was für diesen Chat gespeichert ist.
       *[other] { $count } Kurzfassungen: alles, was für diesen Chat gespeichert ist.
    }
as-json = Als JSON
as-markdown = Als Markdown

forget-ask = Alle Kurzfassungen, Zeitpläne und Einstellungen dieses Chats löschen? Das lässt sich nicht rückgängig machen.
forget-button = Alles löschen
keep-button = Alles behalten
forget-kept = Es wurde nichts gelöscht.
forgotten = Alles zu diesem Chat ist gelöscht. Ältere Sicherungskopien des Bots können es noch enthalten. Wenn du neu anfangen willst, leite mir einfach einen Artikel weiter.
