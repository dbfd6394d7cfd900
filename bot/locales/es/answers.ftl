# What is answered to a submission besides its digest.

too-many = De cada mensaje leo los primeros { $most }; envíame el resto ({ $more }) en otro.
out-of-sight = Telegram no me muestra el mensaje al que respondes: mejor reenvíamelo.
strange-media = Leo palabras, no imágenes, stickers ni audio: envíame el texto del artículo, un enlace o un archivo.
how-to-digest = Responde a un artículo con /digest o mencionándome, o escribe /digest y su enlace o texto.
# To somebody in a group who is none of its admins.
not-yours = Solo quien pidió este resumen, o un admin, puede eliminarlo.
no-articles = Por el momento no acepto artículos.
too-many-articles = { $limit ->
        [one] Leo un artículo por hora y persona: envíame este más tarde.
       *[other] Leo { $limit } artículos por hora y persona: envíame este más tarde.
    }
in-line = { $ahead ->
        [one] Recibido. Hay un mensaje antes que el tuyo, y respondo de uno en uno.
       *[other] Recibido. Hay { $ahead } mensajes antes que el tuyo, y respondo de uno en uno.
    }
bug = Algo falló por mi parte y tomé nota: envíalo otra vez o pega el texto del artículo.
unsure-digest = Puede que una parte de mi respuesta no haya llegado: la conexión se cortó mientras la enviaba.
unsure-briefing = Puede que una parte de tu boletín no haya llegado: la conexión se cortó mientras lo enviaba.
send-again = Enviar de nuevo
sent-again = Enviado de nuevo.
sent-already = Eso ya se envió.
