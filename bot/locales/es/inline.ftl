# For somebody who types the bot's name in any chat: a button above the list, as short as it can be.

inline-nothing-kept = Envíame antes un artículo
inline-nothing-found = Sin resultados. Abrir el chat
