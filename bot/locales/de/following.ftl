# Feeds und Kanälen folgen. { $name } ist der Titel einer Quelle.

follow-ask = Wem soll ich folgen? Schick mir eine Website, einen Feed, einen öffentlichen Kanal oder den Namen einer Zeitung.
follow-how = Schreib hinter den Befehl, wem ich folgen soll: /follow example.org, /follow @kanal oder den Namen einer Zeitung.
follow-unclear = „{ $words }“ ist weder eine Adresse noch ein Kanal. Auch eine Zeitung dieses Namens kenne ich nicht. Versuch es mit /follow example.org oder /follow @kanal.
follow-which = Diese Website hat mehrere Feeds. Welcher soll es sein?
follow-which-of-many = Diese Website hat viele Feeds. Hier sind die ersten { $most }; für einen anderen schick mir seine Adresse.
follow-found = Was meinst du mit „{ $words }“?
follow-which-newspaper = Aus „{ $words }“ geht nicht hervor, welche Zeitung du meinst. Schreib mehr von ihrem Namen.
follow-private-channel = Das führt zu einem privaten Kanal oder einer privaten Gruppe. Nur Mitglieder können dort lesen, deshalb kann ich nicht folgen. Du kannst mir die Beiträge weiterleiten.
follow-looking = Ich suche dort nach einem Feed … Die Antwort erscheint hier.
follow-chat-limit = Dieser Chat folgt schon { $most } Quellen, mehr geht nicht. Mit /following kannst du eine entfernen.
follow-total-limit = Ich kann im Moment keinen weiteren Quellen folgen; mein Betreiber hat eine Grenze gesetzt.
followed = Ich folge jetzt { $name }. Die neuesten Artikel stehen in deinem nächsten Briefing, und /search findet sie.
followed-already = Du folgst { $name } schon.
following-none = Du folgst noch nichts. Versuch es mit /follow example.org oder /follow @kanal.
following-heading =
    { $count ->
        [one] Du folgst einer Quelle
       *[other] Du folgst { $count } Quellen
    }
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
button-follow = { $name } folgen
button-pause = Pausieren
button-resume = Fortsetzen
button-only = Nur …
button-all = Alles
button-unfollow = Entfolgen
button-following = Alle Quellen
button-look-again = Noch einmal suchen
catalogue-heading = Nachrichten: { $what }
catalogue-choice = Wähle ein Land oder eine Sprache.
button-catalogue-choice = Andere Länder
source-is-feed = Feed
source-is-channel = Telegram-Kanal
source-slow = Die Website hat zu lange nicht geantwortet.
source-unreachable = Die Website ist nicht erreichbar.
source-forbidden = Diese Adresse darf ich nicht öffnen.
source-too-big = Unter dieser Adresse steht zu viel für einen Feed.
source-not-found = Unter dieser Adresse ist nichts.
source-gone = Die Website sagt, dass es diesen Feed nicht mehr gibt.
source-denied = Die Website lässt mich nicht hinein.
source-rate-limited = Die Website bittet mich, seltener zu kommen.
source-server-error = Die Website hat selbst ein Problem.
source-not-a-feed = Dort habe ich keinen Feed gefunden.
source-damaged = Der Feed ist beschädigt.
source-podcast = Dieser Feed hat Aufnahmen, keine Artikel.
source-products = Dieser Feed hat Produkte, keine Artikel.
source-no-such-channel = Einen öffentlichen Kanal mit diesem Namen gibt es nicht.
source-no-preview = Dieser Kanal zeigt seine Beiträge nicht im Web, deshalb kann ich ihm nicht folgen. Du kannst mir seine Beiträge weiterleiten.
source-saving-forbidden = Dieser Kanal erlaubt nicht, seine Beiträge zu speichern, deshalb kann ich ihm nicht folgen.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Prüf die Adresse oder versuch es später noch einmal.
follow-other-address = Prüf die Adresse oder schick mir die des Feeds.
follow-forward-instead = Du kannst mir die Artikel aber weiterleiten.
