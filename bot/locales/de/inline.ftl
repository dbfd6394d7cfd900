# For somebody who types the bot's name in any chat: a button above the list, as short as it can be.

inline-nothing-kept = Schick mir erst einen Artikel
inline-nothing-found = Nichts gefunden. Zum Chat
