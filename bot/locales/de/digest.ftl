# The digest message and its buttons, and how to ask for one.

also-from = Auch von { $sources }
who = Akteure
who-else = Außerdem beteiligt
short = Der Artikel ist kurz: Das hier ist alles.
part = Die Seite zeigt nur den Anfang dieses Artikels.
long = Langer Artikel: Ich habe ihn ganz gespeichert, aber nur { $words ->
        [one] das erste Wort
       *[other] die ersten { $words } Wörter
    } zusammengefasst.
unread = Akteure und Zitate erkenne ich in dieser Sprache noch nicht.
known = Diesen Artikel hast du schon (vom { $day }).

# Buttons: as short as they can be, four to a row on a phone.
button-shorter = Kürzer
button-longer = Mehr
button-actors = Wer
button-claims = Zitate
button-text = Text
button-share = Teilen
button-delete = Löschen

how-to-digest = So bekommst du eine Kurzfassung: Antworte auf einen Artikel mit /digest oder erwähne mich in der Antwort, oder schreib /digest und dahinter einen Link oder den Text.
