# In a group or channel that the bot has been added to.

channel-hello =
    Auf jeden Artikel, der hier erscheint, antworte ich mit einer Kurzfassung.
    Mit /settings änderst du das, /help zeigt den Rest.
# In a group where the bot sees every message.
group-hello =
    Antworte auf einen Artikel mit /digest oder erwähne mich (in der Antwort oder neben einem Link), und ich schicke die Kurzfassung.
    Alle anderen Nachrichten lasse ich in Ruhe. Soll ich jeden Artikel zusammenfassen, schalte das in /settings ein.
    /help zeigt den Rest.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Antworte auf einen Artikel mit /digest oder erwähne mich (in der Antwort oder neben einem Link), und ich schicke die Kurzfassung.
    Sonst zeigt mir Telegram hier nichts. Soll ich alle Nachrichten sehen, mach mich zum Admin.
    /help zeigt den Rest.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram zeigt mir die Nachrichten dieser Gruppe nicht. Mach mich hier zum Admin, damit ich jeden Artikel sehe.
