# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    Reenvíame noticias y te respondo con un resumen: las frases clave, los protagonistas y quién dijo qué. Cada palabra sale del propio artículo.

    Puedes reenviar una publicación, pegar un artículo o enviar un enlace o un archivo (PDF, Word, HTML, correo, texto).

    Guardo tus resúmenes, te los busco cuando los necesites y te envío un boletín con las novedades a las horas que elijas. /help muestra todo lo que sé hacer. Lo que envías se queda en el servidor de este bot y no va a nadie más; /forget lo borra.
start-sample = Probar con un ejemplo
# Where the sample's digest names its source.
sample-source = Un ejemplo, sobre una ciudad inventada
start-speaks = Idioma: { $language }
start-zone = Zona horaria: { $zone }
start-no-briefing = Un boletín diario
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Boletín: { $times }
start-when = ¿A qué hora te envío un boletín con las novedades? Las horas son las de tu zona horaria, { $zone }.
group-start = Responde a un artículo con /digest y publicaré su resumen: las frases clave, los protagonistas y quién dijo qué. /schedule 8 envía un boletín con todo cada mañana a las 8; /help muestra lo demás.
description = Reenvíame un artículo y te respondo con las frases clave, los protagonistas y quién dijo qué. Cada palabra sale del propio artículo. Guardo tus resúmenes, te los busco cuando los necesites y te envío un boletín a las horas que elijas.
short-description = Resúmenes de las noticias que reenvías, con sus propias palabras: lo esencial, quiénes y qué dijeron.
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
private-bot = Este bot es privado. Quien lo administra puede añadir este chat, cuyo ID es { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } me ha escrito y no está en la lista de quienes pueden usarme (ID del chat: { $chat_id }). ¿Darle acceso?
newcomer-admitted = Acceso concedido: { $name } ya puede usarme.
newcomer-declined = Sin acceso: { $name } no puede usarme.
button-admit = Dar acceso
button-decline = Ahora no
newcomer-welcome = Ya puedes usarme. Reenvíame un artículo o envía /start.
unknown-command = No conozco ese comando. /help muestra los que conozco.
# { $name }: a command such as /search.
command-meant = No conozco ese comando. ¿Querías decir { $name }? /help los muestra todos.
stats =
    Actualizaciones: { $waiting } en curso o en espera, { $set_aside } apartadas.
    Partes de mensajes: { $parts }.
    Último día: chats activos: { $active }, actualizaciones apartadas: { $failed }, partes de mensajes rechazadas o quizá perdidas: { $lost }.
    Base de datos: { $megabytes } MB, chats: { $chats }.
forget-ask = ¿Borrar todos los resúmenes, horarios y ajustes de este chat? No se puede deshacer.
forget-kept = No se ha borrado nada.
forgotten = Se ha borrado todo lo de este chat. Las copias de seguridad del bot hechas antes aún pueden contenerlo. Para empezar de nuevo, reenvíame un artículo.
admins-only = Solo los admins de este chat pueden cambiar eso.
forget-button = Borrar todo
keep-button = Conservar todo
