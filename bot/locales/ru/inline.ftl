# What somebody sees who types the bot's name in any chat: a button over the list, as short as it can be.

inline-nothing-kept = Сначала пришлите мне статью
inline-nothing-found = Ничего нет. Открыть наш чат
