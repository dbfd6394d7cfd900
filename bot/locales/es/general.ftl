# Replies that several commands share.

bug = Algo falló por mi parte y el error ha quedado registrado. Envía el mensaje otra vez o pega el texto del artículo.
admins-only = Solo los admins de este chat pueden cambiar eso.
stale-button = Este botón ha caducado.
nothing-kept = Aún no he guardado resúmenes de este chat. Reenvíame un artículo para empezar.
no-such-digest = No tengo ese resumen aquí. /latest muestra los que tengo.
digests = { $count ->
        [one] { $count } resumen
       *[other] { $count } resúmenes
    }
