# The digest of an article could not be made: why, and what to do.

refusal-empty = No hay nada que pueda leer: envíame el texto del artículo, un enlace o un archivo.
refusal-greeting = ¡Hola! Reenvíame un artículo, pégalo o envía un enlace, y respondo con su resumen.
refusal-too-short = Es demasiado corto para un resumen: envíame el artículo completo, su enlace o un archivo.
refusal-not-prose = No parece un artículo, más bien una lista o una tabla: envíame uno escrito en frases.
refusal-no-words = Leo palabras, y aquí no hay: envíame el texto del artículo, un enlace o un archivo.
refusal-page-consent = La página solo muestra un aviso de cookies o de consentimiento: pega el texto del artículo o envíame el archivo.
refusal-page-paywall = La página solo muestra un muro de pago: reenvíame el texto o el archivo.
refusal-page-captcha = La página pregunta si soy una persona, y no lo soy: mejor pega el texto del artículo.
refusal-page-index = Esa página es una lista de artículos: abre uno y envíame su enlace.
refusal-page-missing = No hay (o ya no hay) ninguna página en ese enlace: revísalo o pega el texto del artículo.
refusal-page-live = Es una página en directo y su texto llega después: pega lo que muestra o envía un artículo.
refusal-page-blocked = Ese sitio no me deja entrar: pega el texto del artículo o envíame el archivo.
refusal-page-script = Esa página solo muestra su texto en un navegador: pega el texto del artículo o envíame el archivo.
refusal-page-empty = No encontré ningún artículo en esa página: pega su texto o envíame el archivo.
refusal-link-dead = No pude abrir ese enlace: revísalo, prueba más tarde o pega el texto del artículo.
refusal-link-slow = Esa página tarda demasiado en responder: prueba más tarde o pega el texto del artículo.
refusal-link-forbidden = No abro enlaces a direcciones privadas: mejor pega el texto del artículo.
refusal-link-unreadable = No puedo leer lo que hay en ese enlace: envíame una página, un PDF, un Word o un archivo de texto.
refusal-file-too-big = Es demasiado grande para mí (un archivo, 20 MB; una página, 5 MB como máximo): envíame el texto del artículo.
refusal-file-encrypted = Ese archivo está protegido con contraseña: envíame una copia sin ella o el texto del artículo.
refusal-file-scanned = Ese PDF contiene imágenes de páginas y nada de texto: envíame el texto del artículo o su enlace.
refusal-file-damaged = No pude leer ese archivo, parece dañado: envíalo otra vez o pega el texto del artículo.
refusal-file-lost = Telegram no me dio ese archivo: envíalo otra vez en un minuto o pega el texto del artículo.
refusal-file-unknown = No leo ese tipo de archivo: envíame un PDF, Word, HTML, correo o archivo de texto.
refusal-too-long = La lectura tardó demasiado y la detuve: envíame una parte más corta.
