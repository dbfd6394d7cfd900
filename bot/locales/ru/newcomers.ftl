# People whom a private bot does not know yet.

private-bot = Это закрытый бот. Добавить этот чат может владелец; ID чата: { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } пишет мне, но не входит в список тех, кто может мной пользоваться (ID чата: { $chat_id }). Открыть доступ?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Доступ открыт: { $name } теперь может мной пользоваться.
newcomer-declined = Доступа нет: { $name } не может мной пользоваться.
button-admit = Открыть доступ
button-decline = Не сейчас
newcomer-welcome = Теперь вы можете мной пользоваться. Перешлите мне статью или отправьте /start.
