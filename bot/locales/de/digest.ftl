# The digest message, its buttons, and what they show in its place.

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
button-points = Kernsätze
button-share = Teilen
button-delete = Löschen
button-keep = Behalten
button-to-digest = ‹ Zurück
button-left-out = Weggelassen { $count }

also-named = Außerdem erwähnt
nobody-acts = In diesem Artikel wird niemand genannt.
left-out = Weggelassen, weil es nicht zum Artikel gehört
mended = Reparierte Wörter
nothing-left-out = Aus diesem Artikel wurde nichts weggelassen.
point-of = Punkt { $number } von { $count }, im Zusammenhang
claim-of = Aussage { $number } von { $count }, im Zusammenhang
delete-ask = Die Kurzfassung „{ $title }“ löschen?
digest-gone = Diese Kurzfassung wurde gelöscht.
no-such-line = Diese Zeile gibt es in der Kurzfassung nicht mehr.
page-of = { $page } von { $pages }
progress = Ich lese …
