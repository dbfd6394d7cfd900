# In a group or channel that the bot has been added to.

channel-hello =
    На кожну статтю в цьому каналі я відповідаю її дайджестом.
    Змінити це можна в /settings, решта — у /help.
# In a group where the bot sees every message.
group-hello =
    Надішліть /digest у відповідь на статтю чи згадайте мене у відповіді або поруч із посиланням — і я опублікую дайджест.
    Інших повідомлень я не чіпаю. Якщо потрібен дайджест кожної статті, увімкніть це в /settings.
    Решта — у /help.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Надішліть /digest у відповідь на статтю чи згадайте мене у відповіді або поруч із посиланням — і я опублікую дайджест.
    Більше нічого Telegram мені тут не показує. Щоб я міг бачити всі повідомлення, зробіть мене адміністратором.
    Решта — у /help.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram не показує мені повідомлень цієї групи. Зробіть мене адміністратором, щоб я міг бачити кожну статтю.
