# /following and /unfollow. { $name } is the title of a source.

following-none = Du folgst noch nichts. Versuch es mit /follow example.org oder /follow @kanal.
following-heading =
    { $count ->
        [one] Du folgst einer Quelle
       *[other] Du folgst { $count } Quellen
    }
source-is-feed = Feed
source-is-channel = Telegram-Kanal
following-last = Letzter Artikel: { $when }
following-waiting = Die ersten Artikel sind unterwegs
following-nothing = Noch keine Artikel
following-paused = Pausiert
following-only = Nur Artikel mit { $words }
following-left-out =
    { $count ->
        [one] Es kommt mehr, als ich aufnehmen kann: Am letzten Tag blieb ein Artikel weg
       *[other] Es kommt mehr, als ich aufnehmen kann: Am letzten Tag blieben { $count } Artikel weg
    }
no-such-source = Dem folgst du nicht. /following zeigt, wem du folgst.
unfollow-how = Schreib hinter den Befehl, wem ich nicht mehr folgen soll, mit Namen oder mit der Nummer aus /following: /unfollow 2.
unfollowed = Ich folge { $name } nicht mehr. Was von dort kam, bleibt gespeichert.
only-ask = Welche Wörter oder Namen muss ein Artikel von { $name } haben? Eines genügt; trenne sie durch Kommas.
only-hint = Hafen, Helena Marsh
only-how = Schreib die Nummer und die Wörter hinter den Befehl: /following only 2 Hafen, Helena Marsh.
button-pause = Pausieren
button-resume = Fortsetzen
button-only = Nur …
button-all = Alles
button-unfollow = Entfolgen
button-following = Alle Quellen
