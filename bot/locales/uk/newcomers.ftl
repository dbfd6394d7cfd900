# People whom a private bot does not know yet.

private-bot = Це приватний бот. Додати цей чат може власник; ID чату: { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } пише мені, але не входить до списку тих, хто може мною користуватися (ID чату: { $chat_id }). Відкрити доступ?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Доступ відкрито: { $name } тепер може мною користуватися.
newcomer-declined = Доступу немає: { $name } не може мною користуватися.
button-admit = Відкрити доступ
button-decline = Не зараз
newcomer-welcome = Тепер ви можете мною користуватися. Перешліть мені статтю або надішліть /start.
