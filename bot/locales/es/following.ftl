# /following and /unfollow. { $name } is the title of a source.

following-none = Todavía no sigues nada. Prueba con /follow example.org o /follow @canal.
following-heading =
    { $count ->
        [one] Sigues una fuente
       *[other] Sigues { $count } fuentes
    }
source-is-feed = Feed
source-is-channel = Canal de Telegram
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
button-pause = Pausar
button-resume = Reanudar
button-only = Solo …
button-all = Todo
button-unfollow = No seguir
button-following = Todas las fuentes
