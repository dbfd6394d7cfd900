# What is answered to a submission besides its digest.

too-many = De cada mensaje leo solo los primeros { $most } enlaces o archivos. Envíame el resto ({ $more }) en otro.
out-of-sight = Telegram no me muestra el mensaje al que respondes. Mejor reenvíamelo.
strange-media = Solo leo texto, no imágenes, stickers ni audio. Envíame el texto del artículo, un enlace o un archivo.
how-to-digest = Para pedir un resumen, responde a un artículo con /digest o mencionándome, o envía /digest seguido de un enlace o del texto.
# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Mencióname en respuesta a un artículo o junto a su enlace y mostraré aquí su resumen.
guest-answer-lost = No pude terminar mi respuesta en el chat donde me mencionaste. Por favor, mencióname allí otra vez.
guest-answer-late = No pude terminar mi respuesta. Por favor, mencióname otra vez.
# To somebody in a group who is not one of its admins.
not-yours = Solo un admin o quien pidió este resumen puede eliminarlo.
no-articles = Por el momento no acepto artículos.
too-many-articles = { $limit ->
        [one] Has llegado al límite de { $limit } artículo por hora. Vuelve a enviarme este más tarde.
       *[other] Has llegado al límite de { $limit } artículos por hora. Vuelve a enviarme este más tarde.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Has llegado al límite de artículos por hora ({ $limit }). Vuelve a enviarme el resto ({ $more }) más tarde.
in-line = { $ahead ->
        [one] Recibido. Hay { $ahead } mensaje antes que el tuyo.
       *[other] Recibido. Hay { $ahead } mensajes antes que el tuyo.
    }
bug = Algo falló por mi parte y el error ha quedado registrado. Envía el mensaje otra vez o pega el texto del artículo.
unsure-digest = Puede que una parte de mi respuesta no haya llegado: la conexión se cortó mientras la enviaba.
unsure-briefing = Puede que una parte de tu boletín no haya llegado: la conexión se cortó mientras lo enviaba.
send-again = Enviar de nuevo
sent-again = Enviado de nuevo.
sent-already = Eso ya se envió.
