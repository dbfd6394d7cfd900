# For somebody who types the bot's name in any chat: a button above the list, as short as it can be.

inline-nothing-kept = Send me an article first
inline-nothing-found = Nothing found. Open our chat
