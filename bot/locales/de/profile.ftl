# The bot’s profile in the messenger: what it shows in an empty chat, and what it shows beside the name.

description = Leite mir einen Artikel weiter, und ich antworte mit den wichtigsten Sätzen, den Akteuren und dem, was sie gesagt haben. Jedes Wort stammt aus dem Artikel selbst. Ich bewahre deine Kurzfassungen auf, damit du sie wiederfindest, und schicke dir zu deinen Wunschzeiten ein Briefing.
short-description = Kurzfassungen deiner Nachrichten, in den Worten der Artikel: das Wichtigste, die Akteure, wer was sagt.
