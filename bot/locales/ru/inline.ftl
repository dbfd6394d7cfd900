# For somebody who types the bot's name in any chat: a button above the list, as short as it can be.

inline-nothing-kept = Сначала пришлите статью
inline-nothing-found = Не найдено. Открыть чат
