# What can be wrong with a source, and the notices about it to the chats that follow it.

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

source-silent = { $name } hat seit dem { $day } nichts mehr veröffentlicht. Ich sehe weiter nach.
source-failing = Ich kann { $name } seit dem { $day } nicht lesen. Ich versuche es weiter.
source-ended = { $name } gibt an, dass es den Feed nicht mehr gibt. Ich rufe ihn deshalb nicht mehr ab.
