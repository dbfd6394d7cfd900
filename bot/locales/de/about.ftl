# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    Leite mir Nachrichten weiter, und ich antworte mit einer Kurzfassung: die wichtigsten Sätze, die Akteure und wer was sagt. Jedes Wort stammt aus dem Artikel selbst.

    Du kannst einen Beitrag weiterleiten, einen Artikel einfügen oder einen Link oder eine Datei schicken (PDF, Word, HTML, E-Mail, Text).

    Ich bewahre deine Kurzfassungen auf, damit du sie wiederfindest, und schicke dir zu den Zeiten, die du wählst, ein Briefing mit allem Neuen. /help zeigt, was ich kann. Was du schickst, bleibt auf dem Server dieses Bots und geht an niemanden sonst; /forget löscht es.
start-sample = Ein Beispiel ausprobieren
# Where the sample's digest names its source.
sample-source = Ein Beispiel über eine erfundene Stadt
start-speaks = Sprache: { $language }
start-zone = Zeitzone: { $zone }
start-no-briefing = Tägliches Briefing
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Briefing: { $times }
start-when = Wann soll ich dir ein Briefing mit allem Neuen schicken? Die Uhrzeiten gelten in deiner Zeitzone { $zone }.
group-start = Antworte auf einen Artikel mit /digest, und ich schicke seine Kurzfassung: die wichtigsten Sätze, die Akteure und wer was sagt. /schedule 8 schickt jeden Morgen um 8 Uhr ein Briefing mit allem; /help zeigt den Rest.
description = Leite mir einen Artikel weiter, und ich antworte mit den wichtigsten Sätzen, den Akteuren und dem, was sie gesagt haben. Jedes Wort stammt aus dem Artikel selbst. Ich bewahre deine Kurzfassungen auf, damit du sie wiederfindest, und schicke dir zu deinen Wunschzeiten ein Briefing.
short-description = Kurzfassungen deiner Nachrichten, in den Worten der Artikel: das Wichtigste, die Akteure, wer was sagt.
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
private-bot = Dieser Bot ist privat. Wer ihn betreibt, kann diesen Chat hinzufügen; die Chat-ID ist { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } hat mir geschrieben und steht nicht auf der Liste derer, die mich benutzen dürfen (Chat-ID { $chat_id }). Zulassen?
newcomer-admitted = Zugelassen: { $name } darf mich jetzt benutzen.
newcomer-declined = Nicht zugelassen: { $name } kann mich nicht benutzen.
button-admit = Zulassen
button-decline = Jetzt nicht
newcomer-welcome = Du darfst mich jetzt benutzen. Leite mir einen Artikel weiter oder schick /start.
unknown-command = Diesen Befehl kenne ich nicht. /help zeigt alle, die ich kenne.
# { $name }: a command such as /search.
command-meant = Diesen Befehl kenne ich nicht. Meinst du { $name }? /help zeigt alle Befehle.
stats =
    Updates: { $waiting } in Arbeit oder wartend, { $set_aside } zurückgestellt.
    Nachrichtenteile: { $parts }.
    Letzter Tag – aktive Chats: { $active }, zurückgestellte Updates: { $failed }, abgelehnte oder vielleicht verlorene Nachrichtenteile: { $lost }.
    Datenbank: { $megabytes } MB, Chats: { $chats }.
forget-ask = Alle Kurzfassungen, Zeitpläne und Einstellungen dieses Chats löschen? Das lässt sich nicht rückgängig machen.
forget-kept = Es wurde nichts gelöscht.
forgotten = Alles zu diesem Chat ist gelöscht. Ältere Sicherungskopien des Bots können es noch enthalten. Wenn du neu anfangen willst, leite mir einfach einen Artikel weiter.
admins-only = Das können nur die Admins dieses Chats ändern.
forget-button = Alles löschen
keep-button = Alles behalten
