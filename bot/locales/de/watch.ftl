# /watch and /unwatch. { $words } is what is watched for, { $count } how many alerts a day it may bring.

watch-phrase = „{ $words }“
watching =
    { $count ->
        [one] Ich achte auf { $words }. Kommt das in deinen Quellen in einem neuen Thema vor, sage ich dir sofort Bescheid: höchstens einmal am Tag und nicht zwischen { $start } und { $end } Uhr. Alles Weitere steht in deinen Briefings.
       *[other] Ich achte auf { $words }. Kommt das in deinen Quellen in einem neuen Thema vor, sage ich dir sofort Bescheid: höchstens { $count }‑mal am Tag und nicht zwischen { $start } und { $end } Uhr. Alles Weitere steht in deinen Briefings.
    }
watch-how = Schreib einen Namen oder eine Wortfolge von höchstens 60 Zeichen hinter den Befehl: /watch Marsh oder /watch "coal pier".
watch-limit = Dieser Chat achtet schon auf { $most } Dinge, mehr geht nicht. Mit /watch kannst du eines entfernen.
watch-none = Ich achte für dich noch auf nichts. Versuch es mit /watch Marsh oder, für eine Wortfolge, mit /watch "coal pier".
watch-heading = Ich achte auf
watch-row = { $words }, höchstens { $count }‑mal am Tag
watch-told = Geachtet auf { $words }:
unwatched = Ich achte nicht mehr auf { $words }.
no-such-watch = Darauf achte ich nicht. /watch zeigt, worauf ich achte.
button-per-day = { $count }/Tag
button-unwatch = Nicht mehr achten
button-watches = Ganze Liste
button-open-digest = Kurzfassung
