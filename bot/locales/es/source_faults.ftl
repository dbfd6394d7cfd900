# What can be wrong with a source, and the notices about it to the chats that follow it.

source-slow = El sitio tardó demasiado en responder.
source-unreachable = No se puede acceder al sitio.
source-forbidden = No puedo abrir esa dirección.
source-too-big = En esa dirección hay demasiado para un feed.
source-not-found = No hay nada en esa dirección.
source-gone = El sitio dice que este feed ya no existe.
source-denied = El sitio no me deja entrar.
source-rate-limited = El sitio me pide que venga con menos frecuencia.
source-server-error = El sitio tiene un problema propio.
source-not-a-feed = No encontré ningún feed ahí.
source-damaged = El feed está dañado.
source-podcast = Ese feed tiene grabaciones, no artículos.
source-products = Ese feed tiene productos, no artículos.
source-no-such-channel = No hay ningún canal público con ese nombre.
source-no-preview = Ese canal no muestra sus publicaciones en la web, así que no puedo seguirlo. Puedes reenviarme sus publicaciones.
source-saving-forbidden = Ese canal no permite guardar sus publicaciones, así que no puedo seguirlo.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Revisa la dirección o inténtalo más tarde.
follow-other-address = Revisa la dirección o envíame la del feed.
follow-forward-instead = Aun así, puedes reenviarme sus artículos.

source-silent = { $name } no ha publicado nada desde el { $day }. Seguiré mirando.
source-failing = No consigo leer { $name } desde el { $day }. Seguiré intentándolo.
source-ended = { $name } indica que su canal ya no existe, así que he dejado de consultarlo.
