# /start: what the bot is, in a private chat and in a group.

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
