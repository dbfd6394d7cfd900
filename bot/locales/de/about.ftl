# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    Ich lese die Nachrichten, die du weiterleitest, und antworte mit einer Kurzfassung: die Sätze, auf die es ankommt, die Akteure und wer was gesagt hat. Jedes Wort stammt aus dem Artikel selbst.

    Leite einen Beitrag weiter, füg einen Artikel ein, schick einen Link oder eine Datei (PDF, Word, HTML, E-Mail, Text).

    Ich bewahre deine Kurzfassungen auf, finde sie wieder und schicke dir zu den Zeiten, die du wählst, einen Überblick über das Neue. /help zeigt alles.
start-sample = Mit einem Beispiel testen
# Where the sample's digest names its source.
sample-source = Ein Beispiel über eine Stadt, die es nicht gibt
start-speaks = Sprache: { $language }
start-zone = Zeitzone: { $zone }
start-no-briefing = Jeden Tag ein Überblick
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Überblick: { $times }
start-when = Wann soll ich dir einen Überblick über das Neue schicken? Die Uhrzeiten gelten in der Zeitzone { $zone }.
group-start = Antworte mit /digest auf einen Artikel, und ich schicke seine Kurzfassung: die Sätze, auf die es ankommt, die Akteure und wer was gesagt hat. /schedule 8 schickt jeden Morgen einen Überblick über alles; /help zeigt den Rest.
description = Leite mir einen Artikel weiter: Ich antworte mit den Sätzen, auf die es ankommt, mit den Akteuren und damit, wer was gesagt hat. Jedes Wort stammt aus dem Artikel selbst. Ich bewahre deine Kurzfassungen auf, finde sie wieder und schicke dir deinen Überblick zur Uhrzeit, die du festlegst.
short-description = Kurzfassungen weitergeleiteter Nachrichten, Wort für Wort: das Thema, die Akteure und wer was gesagt hat.
channel-hello =
    Auf jeden Artikel, der hier erscheint, antworte ich mit seiner Kurzfassung.
    Mit /settings änderst du das, /help zeigt den Rest.
# In a group where the bot sees every message.
group-hello =
    Antworte auf einen Artikel mit /digest oder erwähne mich, in der Antwort oder neben seinem Link, und ich schicke seine Kurzfassung.
    Wonach niemand fragt, das lasse ich in Ruhe; in /settings kannst du mich jeden Artikel lesen lassen.
    /help zeigt den Rest.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Antworte auf einen Artikel mit /digest oder erwähne mich, in der Antwort oder neben seinem Link, und ich schicke seine Kurzfassung.
    Sonst zeigt mir Telegram hier nichts; mach mich zum Admin, und ich sehe jede Nachricht.
    /help zeigt den Rest.
# Behind the answer that from now on every article is read, where Telegram does not show them.
deaf-group = Telegram zeigt mir die Nachrichten dieser Gruppe nicht: Mach mich hier zum Admin, und ich sehe jeden Artikel.
private-bot = Dieser Bot ist privat; wer ihn betreibt, kann diesen Chat hinzufügen, dessen ID { $chat_id } ist.
unknown-command = Diesen Befehl kenne ich nicht; /help zeigt alle, die ich kenne.
# { $name }: a command such as /search.
command-meant = Diesen Befehl kenne ich nicht; meinst du { $name }? /help zeigt alle.
stats =
    Updates: { $waiting } in Arbeit oder wartend, { $set_aside } zurückgestellt.
    Nachrichtenteile: { $parts }.
forget-ask = Damit werden alle Kurzfassungen, Zeitpläne und Einstellungen dieses Chats endgültig gelöscht.
forget-kept = Es wurde nichts gelöscht.
forgotten = Alles zu diesem Chat ist gelöscht. Wenn du neu anfangen magst, leite mir einfach einen Artikel weiter.
admins-only = Das können nur die Admins dieses Chats ändern.
forget-button = Alles löschen
keep-button = Behalten
