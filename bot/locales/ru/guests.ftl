# When somebody mentions the bot in a chat that it is not a member of.

# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Упомяните меня в ответе на статью или рядом со ссылкой на неё, и я покажу здесь её дайджест.
guest-answer-lost = Мне не удалось закончить ответ в чате, где вы меня упомянули. Пожалуйста, упомяните меня там ещё раз.
guest-answer-late = Мне не удалось закончить ответ. Пожалуйста, упомяните меня ещё раз.
