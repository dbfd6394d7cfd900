# People whom a private bot does not know yet.

private-bot = Dieser Bot ist privat. Wer ihn betreibt, kann diesen Chat hinzufügen; die Chat-ID ist { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } hat mir geschrieben und steht nicht auf der Liste derer, die mich benutzen dürfen (Chat-ID { $chat_id }). Zulassen?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Zugelassen: { $name } darf mich jetzt benutzen.
newcomer-declined = Nicht zugelassen: { $name } kann mich nicht benutzen.
button-admit = Zulassen
button-decline = Jetzt nicht
newcomer-welcome = Du darfst mich jetzt benutzen. Leite mir einen Artikel weiter oder schick /start.
