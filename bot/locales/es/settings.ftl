# The settings of a chat: their pages, and what is said when one is set.

settings-head = Ajustes de este chat
settings-length = Longitud: { $length }
settings-shown = Los resúmenes muestran: { $parts }
settings-language = Idioma: { $language }
settings-zone = Zona horaria: { $zone }
settings-quiet = Si no hay novedades, no se envía ningún boletín.
settings-not-quiet = Si no hay novedades, se envía una nota breve en lugar del boletín.
settings-left-out = Los boletines omiten: { $topics }
settings-every-article = Aquí resumo todos los artículos.
settings-asked-articles = Aquí resumo los artículos cuando alguien lo pide.
settings-again = Puedes cambiarlos cuando quieras con /settings.
# { $words }: what somebody typed after /settings.
settings-unknown = No existe el ajuste «{ $words }». Usa los botones o escribe /settings long, /settings 120 words, /settings quiet off o /settings leave out fútbol.

button-settings = Ajustes
button-back = ‹ Atrás
button-done = Listo
button-length = Longitud
button-shown = Contenido
button-language = Idioma
button-times = Horas de envío
button-days = Días
button-topics = Temas excluidos
button-quiet = Sin novedades, sin boletín
button-every-article = Resumir todos los artículos
button-shows-actors = Protagonistas
button-shows-claims = Quién dijo qué
button-every-day = Todos los días
button-weekdays = Lun a vie
button-weekend = Sáb y dom
button-add-topics = Añadir temas

length-page = ¿Qué longitud deben tener los resúmenes? Para cualquier otra, escribe /settings 120 words o /settings 5.
length-short = Corto
length-normal = Normal
length-long = Largo
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Los resúmenes tienen ahora { $length }.
length-range = Un resumen puede tener de 1 a 10 frases o de 20 a 1000 palabras. Escribe /settings 5, /settings short, normal o long, o /settings 120 words.
length-in-words = { $count ->
        [one] { $count } palabra como máximo
       *[other] { $count } palabras como máximo
    }
length-in-sentences = { $count ->
        [one] { $count } frase
       *[other] { $count } frases
    }

language-page = ¿En qué idioma quieres que hable? Leo artículos en cualquier idioma.
language-set = Idioma elegido: { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Puedo hablar { $languages }. Escribe /settings language y uno de ellos.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = los puntos clave
part-actors = los protagonistas
part-claims = quién dijo qué
shown-page = ¿Qué debe mostrar un resumen además de sus puntos clave?
shown-set = Los resúmenes muestran ahora { $parts }.
shown-how = Escribe /settings show actors off o /settings show claims on.

times-page = Elige las horas de tu boletín (zona horaria { $zone }).
times-set = El horario de tu boletín está guardado.
days-page = Elige los días. Valen para todas las horas.
days-without-times = Elige primero una hora y luego los días.
days-how = Escribe los días, por ejemplo /settings days lun-vie.
quiet-set = Si no hay novedades, no enviaré el boletín.
quiet-unset = Si no hay novedades, enviaré una nota breve en lugar del boletín.
quiet-how = Con /settings quiet on no se envía el boletín cuando no hay novedades; con /settings quiet off llega una nota breve en su lugar.

topics-none = Los boletines incluyen todas las noticias.
# Above a list of topics.
topics-page = Los boletines omiten las noticias con estas palabras:
topics-how = Escribe /settings leave out y las palabras, por ejemplo /settings leave out fútbol, meteorología. Con /settings let in meteorología ese tema vuelve a aparecer.
topics-ask = ¿Qué temas deben omitir los boletines? Escribe uno o varios, separados por comas.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = fútbol, meteorología
topics-set = Los boletines omiten ahora { $topics }.
topic-let-in = Los boletines vuelven a incluir { $topic }.
topic-unknown = Ese tema no está excluido. /settings leave out muestra los que sí.
topic-too-long = Es demasiado largo para un tema. Basta con una o dos palabras.
topics-too-many = Puedes excluir { $most } temas como máximo. Recupera uno antes de añadir otro.

articles-how = En un grupo: con /settings articles all resumo todos los artículos; con /settings articles asked, solo los que alguien pide.
articles-set-all = A partir de ahora resumo aquí todos los artículos.
articles-set-asked = A partir de ahora solo resumo aquí artículos cuando alguien lo pide. Para pedirlo, responde a uno con /digest.
