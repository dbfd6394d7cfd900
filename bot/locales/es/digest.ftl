# The digest message, its buttons, and what they show in its place.

also-from = También en { $sources }
who = Protagonistas
who-else = También intervienen
short = Este artículo es corto: aquí está entero.
part = La página solo muestra el principio de este artículo.
long = Artículo largo: lo he guardado entero, pero solo he resumido { $words ->
        [one] la primera palabra
       *[other] las primeras { $words } palabras
    }.
unread = Aún no reconozco protagonistas ni citas en este idioma.
known = Ya tienes este artículo, desde el { $day }.

# Buttons: as short as they can be, four to a row on a phone.
button-shorter = Menos
button-longer = Más
button-actors = Quién
button-claims = Citas
button-text = Texto
button-points = Frases clave
button-share = Compartir
button-delete = Eliminar
button-keep = Conservar
button-to-digest = ‹ Resumen
button-left-out = Omitidos { $count }

also-named = También se menciona a
nobody-acts = En este artículo no se nombra a nadie.
left-out = Omitido porque no es parte del artículo
mended = Palabras corregidas
nothing-left-out = No se omitió nada de este artículo.
point-of = Punto clave { $number } de { $count }, en su contexto
claim-of = Cita { $number } de { $count }, en su contexto
delete-ask = ¿Eliminar el resumen «{ $title }»?
digest-gone = Este resumen se eliminó.
no-such-line = Esa línea ya no está en este resumen.
page-of = { $page } de { $pages }
progress = Leyendo…
