# /export, /delete and /forget.

how-to-delete = Responde a un resumen con /delete o indica su número: /delete #12. /latest muestra los números.
# To somebody in a group who is not one of its admins.
not-yours = Solo un admin o quien pidió este resumen puede eliminarlo.
deleted = Eliminado.

exported = { $count ->
        [one] { $count } resumen: todo lo guardado de este chat.
       *[other] { $count } resúmenes: todo lo guardado de este chat.
    }
as-json = En JSON
as-markdown = En Markdown

forget-ask = ¿Borrar todos los resúmenes, horarios y ajustes de este chat? No se puede deshacer.
forget-button = Borrar todo
keep-button = Conservar todo
forget-kept = No se ha borrado nada.
forgotten = Se ha borrado todo lo de este chat. Las copias de seguridad del bot hechas antes aún pueden contenerlo. Para empezar de nuevo, reenvíame un artículo.
