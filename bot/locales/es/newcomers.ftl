# People whom a private bot does not know yet.

private-bot = Este bot es privado. Quien lo administra puede añadir este chat, cuyo ID es { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } me ha escrito y no está en la lista de quienes pueden usarme (ID del chat: { $chat_id }). ¿Darle acceso?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Acceso concedido: { $name } ya puede usarme.
newcomer-declined = Sin acceso: { $name } no puede usarme.
button-admit = Dar acceso
button-decline = Ahora no
newcomer-welcome = Ya puedes usarme. Reenvíame un artículo o envía /start.
