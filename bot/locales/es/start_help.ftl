# /start: what the bot is, in a private chat and in a group.

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
