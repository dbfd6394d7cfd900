# People whom a private bot does not know yet.

private-bot = This bot is private. Its owner can add this chat; the chat ID is { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } wrote to me and isn’t on the list of those who may use me (chat ID { $chat_id }). Let them in?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Let in: { $name } may use me now.
newcomer-declined = Not let in: { $name } can’t use me.
button-admit = Let in
button-decline = Not now
newcomer-welcome = You may use me now. Forward me an article, or send /start.
