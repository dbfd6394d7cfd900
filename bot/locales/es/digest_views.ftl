# What the buttons below a digest show in its place.

button-to-digest = ‹ Resumen
button-points = Frases clave
button-left-out = Omitidos { $count }
button-keep = Conservar

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
