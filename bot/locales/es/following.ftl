# Seguir feeds y canales. { $name } es el título de una fuente.

follow-ask = ¿Qué quieres que siga? Envíame un sitio, un feed, un canal público o el nombre de un periódico.
follow-how = Escribe qué seguir después del comando: /follow example.org, /follow @canal o el nombre de un periódico.
follow-unclear = «{ $words }» no es una dirección ni un canal. Tampoco conozco un periódico con ese nombre. Prueba con /follow example.org o /follow @canal.
follow-which = Este sitio tiene varios feeds. ¿Cuál quieres?
follow-which-of-many = Este sitio tiene muchos feeds. Aquí están los primeros { $most }; para otro, envíame su dirección.
follow-found = ¿A cuál te refieres con «{ $words }»?
follow-which-newspaper = Con «{ $words }» no sé a qué periódico te refieres. Escribe más letras de su nombre.
follow-private-channel = Eso lleva a un canal o grupo privado. Solo sus miembros pueden leerlo, así que no puedo seguirlo. Puedes reenviarme sus mensajes.
follow-looking = Busco un feed ahí … La respuesta aparecerá aquí.
follow-chat-limit = Este chat ya sigue { $most } fuentes, el máximo. Con /following puedes quitar una.
follow-total-limit = Ahora no puedo seguir más fuentes; mi operador ha puesto un límite.
followed = Ahora sigo { $name }. Sus últimos artículos estarán en tu próximo boletín y los encontrarás con /search.
followed-already = Ya sigues { $name }.
following-none = Todavía no sigues nada. Prueba con /follow example.org o /follow @canal.
following-heading =
    { $count ->
        [one] Sigues una fuente
       *[other] Sigues { $count } fuentes
    }
following-last = Último artículo: { $when }
following-waiting = Los primeros artículos están en camino
following-nothing = Aún no hay artículos
following-paused = En pausa
following-only = Solo artículos con { $words }
following-left-out =
    { $count ->
        [one] Publica más de lo que puedo leer: en el último día quedó fuera un artículo
       *[other] Publica más de lo que puedo leer: en el último día quedaron fuera { $count } artículos
    }
no-such-source = No sigues eso. /following muestra lo que sigues.
unfollow-how = Escribe qué dejar de seguir después del comando, por su nombre o por su número en /following: /unfollow 2.
unfollowed = Ya no sigo { $name }. Lo que trajo se conserva.
only-ask = ¿Qué palabras o nombres debe tener un artículo de { $name }? Basta con uno; sepáralos con comas.
only-hint = puerto, Helena Marsh
only-how = Escribe el número y las palabras después del comando: /following only 2 puerto, Helena Marsh.
button-follow = Seguir { $name }
button-pause = Pausar
button-resume = Reanudar
button-only = Solo …
button-all = Todo
button-unfollow = No seguir
button-following = Todas las fuentes
button-look-again = Buscar otra vez
catalogue-heading = Medios: { $what }
catalogue-choice = Elige un país o un idioma.
button-catalogue-choice = Otros países
source-is-feed = Feed
source-is-channel = Canal de Telegram
source-slow = El sitio tardó demasiado en responder.
source-unreachable = No se puede acceder al sitio.
source-forbidden = No puedo abrir esa dirección.
source-too-big = En esa dirección hay demasiado para un feed.
source-not-found = No hay nada en esa dirección.
source-gone = El sitio dice que este feed ya no existe.
source-denied = El sitio no me deja entrar.
source-rate-limited = El sitio me pide que venga con menos frecuencia.
source-server-error = El sitio tiene un problema propio.
source-not-a-feed = No encontré ningún feed ahí.
source-damaged = El feed está dañado.
source-podcast = Ese feed tiene grabaciones, no artículos.
source-products = Ese feed tiene productos, no artículos.
source-no-such-channel = No hay ningún canal público con ese nombre.
source-no-preview = Ese canal no muestra sus publicaciones en la web, así que no puedo seguirlo. Puedes reenviarme sus publicaciones.
source-saving-forbidden = Ese canal no permite guardar sus publicaciones, así que no puedo seguirlo.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Revisa la dirección o inténtalo más tarde.
follow-other-address = Revisa la dirección o envíame la del feed.
follow-forward-instead = Aun así, puedes reenviarme sus artículos.
