# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    Leo las noticias que me reenvías y respondo con un resumen: las frases que cuentan la noticia, sus protagonistas y quién dijo qué. Cada palabra sale del propio artículo.

    Reenvía una publicación, pega un artículo o envía un enlace o un archivo (PDF, Word, HTML, correo, texto).

    Guardo tus resúmenes, los vuelvo a encontrar y envío un boletín con las novedades a las horas que elijas. /help muestra todo.
start-sample = Probar con un ejemplo
# Where the sample's digest names its source.
sample-source = Un ejemplo, sobre una ciudad que no existe
start-speaks = Idioma: { $language }
start-zone = Zona horaria: { $zone }
start-no-briefing = Un boletín cada día
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Boletín: { $times }
start-when = ¿A qué hora te envío un boletín con las novedades? Las horas son las de { $zone }.
group-start = Responde /digest a un artículo y contesto con su resumen: las frases que cuentan la noticia, sus protagonistas y quién dijo qué. /schedule 8 envía cada mañana un boletín con todo; /help muestra lo demás.
description = Reenvíame un artículo y respondo con las frases que cuentan la noticia, sus protagonistas y quién dijo qué. Cada palabra sale del propio artículo. Guardo tus resúmenes, los vuelvo a encontrar y te envío el boletín a la hora que elijas.
short-description = Resúmenes, palabra por palabra, de los artículos que reenvías: la noticia, los protagonistas y quién dijo qué.
channel-hello =
    Respondo a cada artículo publicado aquí con su resumen.
    En /settings se cambia eso, /help muestra lo demás.
# In a group where the bot sees every message.
group-hello =
    Responde a un artículo con /digest o mencionándome, o mencióname junto a su enlace, y contesto con su resumen.
    Si nadie me pregunta por un artículo, lo dejo estar; en /settings puedes hacer que lea todos los artículos.
    /help muestra lo demás.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Responde a un artículo con /digest o mencionándome, o mencióname junto a su enlace, y contesto con su resumen.
    Telegram no me muestra nada más aquí; si me haces admin, veré todos los mensajes.
    /help muestra lo demás.
# Behind the answer that from now on every article is read, where Telegram does not show them.
deaf-group = Telegram no me muestra los mensajes de este grupo: hazme admin y veré todos los artículos.
private-bot = Este bot es privado; quien lo administra puede añadir este chat, cuyo id es { $chat_id }.
unknown-command = No conozco ese comando; en /help están los que conozco.
# { $name }: a command such as /search.
command-meant = No conozco ese comando; ¿querías decir { $name }? En /help están todos.
stats =
    Actualizaciones: { $waiting } en curso o en espera, { $set_aside } apartadas.
    Partes de mensajes: { $parts }.
forget-ask = Esto borra para siempre todos los resúmenes, horarios y ajustes de este chat.
forget-kept = No se borró nada.
forgotten = Todo lo de este chat está borrado. Reenvíame un artículo cuando quieras empezar de nuevo.
admins-only = Solo los admins de este chat pueden cambiar eso.
forget-button = Borrar todo
keep-button = Conservar todo
