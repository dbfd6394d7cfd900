# What the buttons below a digest show in its place.

button-to-digest = ‹ Zurück
button-points = Kernsätze
button-left-out = Weggelassen { $count }
button-keep = Behalten

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
