# /follow. { $name } is the title of a source.

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
button-follow = { $name } folgen
button-look-again = Noch einmal suchen
