# The private feed of a chat’s briefings, for feed readers.

feed-unavailable = Feeds kann ich hier nicht anbieten: Mein Betreiber hat das nicht eingerichtet.
# The button below an export, if there can be feeds.
button-feed = Briefings als Feed
# The address stands below the first, and the second below the address.
feed-begun = Jedes Briefing dieses Chats, vom nächsten an, steht auch in diesem Feed. Trag die Adresse in einen Feedreader ein:
feed-secret = Wer diese Adresse hat, kann die Briefings lesen. Ich zeige sie nur jetzt und behalte keine Kopie; wenn du sie verlierst oder jemand anders sie bekommt, lass dir eine neue geben.
feed-known = Der Feed der Briefings dieses Chats besteht seit dem { $day }. Von seiner Adresse habe ich keine Kopie, deshalb kann ich sie nicht noch einmal zeigen. Mit einer neuen Adresse gilt die alte nicht mehr.
feed-ended = Der Feed ist aus. Seine Adresse gilt nicht mehr, und die Briefings, die dafür gespeichert waren, sind gelöscht.
feed-how = Schreib /export atom für den Feed deiner Briefings, /export atom new für eine neue Adresse oder /export atom off.
button-feed-new = Neue Adresse
button-feed-off = Ausschalten
# The title of the feed.
feed-title = Briefings von Précis
