# The settings of a chat: their pages, and what is said when one is set.

settings-head = Ajustes de este chat
settings-length = Longitud: { $length }
settings-shown = Cada resumen muestra: { $parts }
settings-language = Idioma: { $language }
settings-zone = Zona horaria: { $zone }
settings-quiet = Si no hay novedades, no llega ningún boletín.
settings-not-quiet = Si no hay novedades, un boletín lo dice.
settings-left-out = Los boletines omiten: { $topics }
settings-every-article = Aquí cada artículo recibe su resumen.
settings-asked-articles = Aquí los artículos reciben su resumen cuando alguien lo pide.
settings-again = Se cambian con /settings.
# { $words }: what somebody typed behind /settings.
settings-unknown = No conozco el ajuste «{ $words }». Usa los botones o escribe /settings long, /settings 120 words, /settings quiet off o /settings leave out fútbol.
stale-button = Este botón ya no sirve.

button-settings = Ajustes
button-back = ‹ Atrás
button-done = Listo
button-length = Longitud
button-shown = Contenido
button-language = Idioma
button-times = Horas de envío
button-days = Días
button-topics = Temas excluidos
button-quiet = Silencio si no hay novedades
button-every-article = Leer todos los artículos
button-shows-actors = Protagonistas
button-shows-claims = Quién dijo qué
button-every-day = Todos
button-weekdays = Lun a vie
button-weekend = Sáb y dom
button-add-topics = Añadir temas

length-page = ¿Qué longitud debe tener un resumen? Con /settings 120 words o /settings 5 eliges cualquier otra.
length-short = Corto
length-normal = Normal
length-long = Largo
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Los resúmenes tienen ahora { $length }.
length-range = Un resumen tiene de 1 a 10 frases o de 20 a 1000 palabras: escribe /settings 5, /settings short, normal o long, o /settings 120 words.
length-in-words = { $count ->
        [one] { $count } palabra como máximo
       *[other] { $count } palabras como máximo
    }
length-in-sentences = { $count ->
        [one] { $count } frase
       *[other] { $count } frases
    }

language-page = ¿En qué idioma quieres que hable? Leo artículos en cualquiera.
language-set = Idioma elegido: { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Puedo hablar { $languages }: escribe /settings language y uno de ellos.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = los puntos clave
part-actors = los protagonistas
part-claims = quién dijo qué
shown-page = ¿Qué debe mostrar un resumen además de sus puntos clave?
shown-set = Cada resumen muestra ahora { $parts }.
shown-how = Escribe /settings show actors off o /settings show claims on.

times-page = Toca las horas de tu boletín, según la hora de { $zone }.
times-set = Quedan fijadas las horas de tu boletín.
days-page = Toca los días de tu boletín; valen para todas sus horas.
days-without-times = Elige primero una hora: los días vienen después.
days-how = Escribe los días, por ejemplo /settings days lun-vie.
quiet-set = Si no hay novedades a la hora de un boletín, no digo nada.
quiet-unset = Si no hay novedades a la hora de un boletín, lo digo.
quiet-how = Escribe /settings quiet on y no llegará ningún boletín si no hay novedades, o /settings quiet off y uno lo dirá.

topics-none = Los boletines cuentan todas las noticias.
# Above a list of topics.
topics-page = Los boletines omiten las noticias con estas palabras:
topics-how = Escribe /settings leave out y las palabras, por ejemplo /settings leave out fútbol, meteorología. Con /settings let in meteorología vuelven a contarse.
topics-ask = ¿Qué temas deben omitir los boletines? Escribe uno o varios, separados por comas.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = fútbol, meteorología
topics-set = Los boletines omiten ahora { $topics }.
topic-let-in = Los boletines vuelven a hablar de { $topic }.
topic-unknown = Eso no está excluido: /settings leave out muestra lo que sí.
topic-too-long = Es demasiado largo para un tema: basta con una o dos palabras.
topics-too-many = Excluyo { $most } temas como máximo: primero vuelve a admitir uno.

articles-how = En un grupo, con /settings articles all leo todos los artículos y con /settings articles asked, aquellos por los que alguien pregunta.
articles-set-all = Desde ahora, aquí cada artículo recibe su resumen.
articles-set-asked = Aquí los artículos reciben su resumen cuando alguien lo pide: responde /digest a uno.
