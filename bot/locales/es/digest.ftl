# The digest message, its buttons, and what they show in its place.

also-from = También en { $sources }
who = Quiénes
who-said-what = Quién dijo qué
and-more = y { $count } más
short = Es corto: aquí está entero.
long = Es largo: se guarda entero, y lo que leo { $words ->
        [one] es su primera palabra
       *[other] son sus primeras { $words } palabras
    }.
unread = Solo en inglés reconozco a los protagonistas y quién dijo qué; estas son las frases principales del artículo.
known = Ya lo tenías desde el { $day }.

# Buttons: as short as they can be, three to a row on a phone.
button-shorter = – Más corto
button-longer = + Más largo
button-actors = Quiénes { $count }
button-claims = Qué dicen { $count }
button-text = Texto
button-share = Compartir
button-delete = Eliminar
button-keep = Conservar
button-to-digest = ‹ Resumen
button-left-out = Omitido { $count }

also-named = También se nombra a
nobody-acts = No se nombra a nadie.
left-out = Omitido por no ser parte del artículo
mended = Palabras dañadas, corregidas
nothing-left-out = No se omitió nada de este artículo.
point-of = Punto clave { $number } de { $count }, en su contexto
claim-of = Declaración { $number } de { $count }, en su contexto
delete-ask = ¿Eliminar el resumen de { $title }?
digest-gone = Este resumen se eliminó.
no-such-line = Esa línea ya no está en este resumen.
page-of = { $page } de { $pages }
progress = Leyendo…
