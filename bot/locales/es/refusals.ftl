# Why a submission gets no digest, or only a part of it gets one, and what to do.

refusal-empty = Ahí no hay nada que pueda leer. Envíame el texto del artículo, un enlace o un archivo.
refusal-greeting = ¡Hola! Reenvíame un artículo, pégalo o envía un enlace, y te respondo con su resumen.
refusal-thanks = ¡De nada! Envíame otro artículo cuando quieras.
refusal-small-talk = ¡De acuerdo! Envíame un artículo cuando quieras.
refusal-too-short = Es demasiado corto para un resumen. Envíame el artículo completo, su enlace o un archivo.
refusal-not-prose = Eso parece más una lista o una tabla que un artículo. Envíame un texto con frases completas.
refusal-no-words = Ahí no encuentro palabras. Envíame el texto del artículo, un enlace o un archivo.
refusal-page-consent = La página solo muestra un aviso de cookies o de consentimiento. Pega el texto del artículo o envíame el archivo.
refusal-page-paywall = La página es solo para suscriptores. Reenvíame el texto o el archivo.
refusal-page-captcha = La página quiere comprobar que soy una persona, y no lo soy. Mejor pega el texto del artículo.
refusal-page-index = Esa página es una lista de artículos. Abre uno y envíame su enlace.
refusal-page-missing = No hay (o ya no hay) ninguna página en ese enlace. Revísalo o pega el texto del artículo.
refusal-page-live = Es una página en directo y su texto se carga más tarde. Pega lo que muestra o envíame un artículo.
refusal-page-blocked = Ese sitio no me deja entrar. Pega el texto del artículo o envíame el archivo.
refusal-page-script = Esa página solo muestra su texto en un navegador. Pega el texto del artículo o envíame el archivo.
refusal-page-empty = No encontré ningún artículo en esa página. Pega su texto o envíame el archivo.
refusal-link-dead = No pude abrir ese enlace. Revísalo, prueba más tarde o pega el texto del artículo.
refusal-link-slow = Esa página tarda demasiado en responder. Prueba más tarde o pega el texto del artículo.
refusal-link-forbidden = No abro enlaces a direcciones privadas. Mejor pega el texto del artículo.
refusal-link-unreadable = No puedo leer lo que hay en ese enlace. Envíame una página web, un PDF, un documento de Word o un archivo de texto.
refusal-file-too-big = Es demasiado grande para mí: el límite es de 20 MB por archivo y 5 MB por página. Mejor envíame el texto del artículo.
refusal-file-encrypted = Ese archivo está protegido con contraseña. Envíame una copia sin ella o el texto del artículo.
refusal-file-scanned = Ese PDF solo contiene imágenes de páginas, sin texto. Envíame el texto del artículo o su enlace.
refusal-file-damaged = No pude leer ese archivo; parece dañado. Envíalo otra vez o pega el texto del artículo.
refusal-file-lost = Telegram no me dio ese archivo. Envíalo otra vez en un minuto o pega el texto del artículo.
refusal-file-unknown = No leo ese tipo de archivo. Envíame un PDF o un archivo de Word, HTML, correo o texto.
refusal-too-long = La lectura tardó demasiado y la detuve. Envíame una parte más corta.
refusal-page-channel = Eso es un canal entero, no una publicación. Envíame el enlace de una publicación.
refusal-page-no-post = Telegram no muestra esta publicación en la web. Reenvíamela.

too-many = De cada mensaje leo solo los primeros { $most } enlaces o archivos. Envíame el resto ({ $more }) en otro.
out-of-sight = Telegram no me muestra el mensaje al que respondes. Mejor reenvíamelo.
strange-media = Solo leo texto, no imágenes, stickers ni audio. Envíame el texto del artículo, un enlace o un archivo.
no-articles = Por el momento no acepto artículos.
too-many-articles = { $limit ->
        [one] Has llegado al límite de { $limit } artículo por hora. Vuelve a enviarme este más tarde.
       *[other] Has llegado al límite de { $limit } artículos por hora. Vuelve a enviarme este más tarde.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Has llegado al límite de artículos por hora ({ $limit }). Vuelve a enviarme el resto ({ $more }) más tarde.
