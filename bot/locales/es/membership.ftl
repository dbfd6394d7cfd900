# In a group or channel that the bot has been added to.

channel-hello =
    Respondo a cada artículo publicado aquí con su resumen.
    Puedes cambiarlo en /settings; /help muestra lo demás.
# In a group where the bot sees every message.
group-hello =
    Responde a un artículo con /digest o mencionándome, o mencióname junto a un enlace, y publicaré el resumen.
    No toco ningún otro mensaje. Si quieres que resuma todos los artículos, actívalo en /settings.
    /help muestra lo demás.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Responde a un artículo con /digest o mencionándome, o mencióname junto a un enlace, y publicaré el resumen.
    Telegram no me muestra nada más aquí. Si quieres que vea todos los mensajes, hazme admin.
    /help muestra lo demás.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram no me muestra los mensajes de este grupo. Hazme admin para que vea todos los artículos.
