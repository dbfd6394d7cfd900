# Replies to what somebody sends, besides its digest and the refusals.

too-many = De cada mensaje leo solo los primeros { $most } enlaces o archivos. Envíame el resto ({ $more }) en otro.
out-of-sight = Telegram no me muestra el mensaje al que respondes. Mejor reenvíamelo.
strange-media = Solo leo texto, no imágenes, stickers ni audio. Envíame el texto del artículo, un enlace o un archivo.
how-to-digest = Para pedir un resumen, responde a un artículo con /digest o mencionándome, o envía /digest seguido de un enlace o del texto.
progress = Leyendo…
in-line = { $ahead ->
        [one] Recibido. Hay { $ahead } mensaje antes que el tuyo.
       *[other] Recibido. Hay { $ahead } mensajes antes que el tuyo.
    }
no-articles = Por el momento no acepto artículos.
too-many-articles = { $limit ->
        [one] Has llegado al límite de { $limit } artículo por hora. Vuelve a enviarme este más tarde.
       *[other] Has llegado al límite de { $limit } artículos por hora. Vuelve a enviarme este más tarde.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Has llegado al límite de artículos por hora ({ $limit }). Vuelve a enviarme el resto ({ $more }) más tarde.
