# For somebody who types the bot's name in any chat: a button above the list, as short as it can be.

inline-nothing-kept = Спершу надішліть статтю
inline-nothing-found = Не знайдено. Відкрити чат
