# In a group or channel that the bot has been added to.

channel-hello =
    На каждую статью здесь я отвечаю её дайджестом.
    Изменить это можно в /settings, остальное — в /help.
# In a group where the bot sees every message.
group-hello =
    Ответьте на статью командой /digest или упоминанием либо упомяните меня рядом со ссылкой — и я пришлю дайджест.
    Остальные сообщения я не трогаю. Если нужен дайджест каждой статьи, включите это в /settings.
    Остальное — в /help.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Ответьте на статью командой /digest или упоминанием либо упомяните меня рядом со ссылкой — и я пришлю дайджест.
    Больше Telegram мне здесь ничего не показывает. Чтобы я видел все сообщения, сделайте меня админом.
    Остальное — в /help.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram не показывает мне сообщения этой группы. Сделайте меня админом, чтобы я видел каждую статью.
