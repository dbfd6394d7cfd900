# /watch and /unwatch. { $words } is what is watched for, { $count } how many alerts a day it may bring.

watch-phrase = «{ $words }»
watching =
    { $count ->
        [one] Estoy atento a { $words }. Cuando aparezca en una noticia nueva de lo que sigues, te avisaré al momento: como máximo una vez al día y no entre las { $start } y las { $end }. Lo demás estará en tus boletines.
       *[other] Estoy atento a { $words }. Cuando aparezca en una noticia nueva de lo que sigues, te avisaré al momento: como máximo { $count } veces al día y no entre las { $start } y las { $end }. Lo demás estará en tus boletines.
    }
watch-how = Escribe un nombre o una frase de 60 caracteres como máximo después del comando: /watch Marsh o /watch "coal pier".
watch-limit = Este chat ya tiene { $most } avisos, el máximo. Con /watch puedes quitar uno.
watch-none = Aún no estoy atento a nada. Prueba con /watch Marsh o, para una frase, /watch "coal pier".
watch-heading = Estoy atento a
watch-row = { $words }, como máximo { $count } al día
watch-told = Aviso de { $words }:
unwatched = Ya no estoy atento a { $words }.
no-such-watch = No estoy atento a eso. /watch muestra a qué lo estoy.
button-per-day = { $count }/día
button-unwatch = Dejar de avisar
button-watches = Todos los avisos
button-open-digest = Resumen
