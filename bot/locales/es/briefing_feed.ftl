# The private feed of a chat’s briefings, for feed readers.

feed-unavailable = Aquí no puedo ofrecer feeds: mi operador no lo ha configurado.
# The button below an export, if there can be feeds.
button-feed = Boletines como feed
# The address stands below the first, and the second below the address.
feed-begun = Cada boletín de este chat, a partir del próximo, estará también en este feed. Añade la dirección a un lector de feeds:
feed-secret = Quien tenga esta dirección puede leer los boletines. La muestro solo ahora y no guardo copia; si la pierdes, o la consigue otra persona, pide una nueva.
feed-known = El feed de los boletines de este chat está activo desde el { $day }. No guardo copia de su dirección, así que no puedo mostrarla otra vez. Con una dirección nueva, la anterior deja de funcionar.
feed-ended = El feed está desactivado. Su dirección ya no funciona, y los boletines que guardaba para él están borrados.
feed-how = Escribe /export atom para el feed de tus boletines, /export atom new para una dirección nueva o /export atom off.
button-feed-new = Dirección nueva
button-feed-off = Desactivar
# The title of the feed.
feed-title = Boletines de Précis
