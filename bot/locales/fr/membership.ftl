# In a group or channel that the bot has been added to.

channel-hello =
    À chaque article publié ici, je réponds par son résumé.
    /settings permet de changer cela ; /help présente le reste.
# In a group where the bot sees every message.
group-hello =
    Répondez à un article avec /digest ou en me mentionnant, ou mentionnez-moi à côté d’un lien, et je publie le résumé.
    Je laisse de côté tous les autres messages. Pour que je résume chaque article, activez cette option dans /settings.
    /help présente le reste.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Répondez à un article avec /digest ou en me mentionnant, ou mentionnez-moi à côté d’un lien, et je publie le résumé.
    Telegram ne me montre rien d’autre ici. Pour que je voie tous les messages, nommez-moi admin.
    /help présente le reste.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram ne me montre pas les messages de ce groupe. Nommez-moi admin pour que je voie tous les articles.
