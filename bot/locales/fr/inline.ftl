# For somebody who types the bot's name in any chat: a button above the list, as short as it can be.

inline-nothing-kept = Envoyez-moi d’abord un article
inline-nothing-found = Aucun résultat. Ouvrir le chat
