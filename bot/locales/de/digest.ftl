# The digest message, its buttons, and what they show in its place.

also-from = Auch von { $sources }
who = Akteure
who-said-what = Wer was gesagt hat
and-more = und { $count } weitere
short = Der Artikel ist kurz: Mehr steht nicht drin.
long = Der Artikel ist lang: Aufbewahrt ist er ganz, gelesen habe ich { $words ->
        [one] das erste Wort
       *[other] die ersten { $words } Wörter
    }.
unread = Akteure und wer was gesagt hat, nenne ich nur bei englischen Artikeln; das hier sind die wichtigsten Sätze des Artikels.
known = Diesen Artikel hattest du schon am { $day }.

# Buttons: as short as they can be, three to a row on a phone.
button-shorter = – Kürzer
button-longer = + Länger
button-actors = Akteure { $count }
button-claims = Aussagen { $count }
button-text = Text
button-share = Teilen
button-delete = Löschen
button-keep = Behalten
button-to-digest = ‹ Kurzfassung
button-left-out = Weggelassen { $count }

also-named = Außerdem genannt
nobody-acts = Darin wird niemand genannt.
left-out = Weggelassen, weil es nicht zum Artikel gehört
mended = Beschädigte Wörter, repariert
nothing-left-out = Aus diesem Artikel wurde nichts weggelassen.
point-of = Punkt { $number } von { $count }, an seiner Stelle im Text
claim-of = Aussage { $number } von { $count }, und ihre Stelle im Text
delete-ask = Die Kurzfassung von { $title } löschen?
digest-gone = Diese Kurzfassung wurde gelöscht.
no-such-line = Diese Zeile gibt es in der Kurzfassung nicht mehr.
page-of = { $page } von { $pages }
progress = Ich lese …
