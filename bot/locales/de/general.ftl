# Replies that several commands share.

bug = Bei mir ist etwas schiefgelaufen, der Fehler wurde protokolliert. Schick es bitte noch einmal oder füg den Artikeltext ein.
admins-only = Das können nur die Admins dieses Chats ändern.
stale-button = Dieser Button ist abgelaufen.
nothing-kept = Für diesen Chat habe ich noch keine Kurzfassungen. Leite mir einen Artikel weiter, dann geht es los.
no-such-digest = Diese Kurzfassung habe ich hier nicht. /latest zeigt alle, die ich habe.
digests = { $count ->
        [one] { $count } Kurzfassung
       *[other] { $count } Kurzfassungen
    }
