# The digest message and its buttons, and how to ask for one.

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
button-share = Compartir
button-delete = Eliminar

how-to-digest = Para pedir un resumen, responde a un artículo con /digest o mencionándome, o envía /digest seguido de un enlace o del texto.
