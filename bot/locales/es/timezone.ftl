# /timezone.

zone-now = Tu zona horaria es { $zone }. Hora actual allí: { $now }.
zone-how = Para cambiarla, escribe /timezone y una ciudad, por ejemplo /timezone Vilnius.
zone-set = Tu zona horaria es ahora { $zone }. Hora actual allí: { $now }.
zone-kept = Tu zona horaria sigue siendo { $zone }.
zone-unknown = No conozco ninguna ciudad o zona horaria llamada «{ $words }».
zone-unknown-place = No conozco la zona horaria de ese lugar.
zone-not-asked = Ese lugar está en la zona horaria { $zone }. No he cambiado la tuya.
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = ¿A qué zona horaria te refieres con «{ $words }»?
zone-try = Prueba con una ciudad grande cercana, por ejemplo /timezone Vilnius, o con la diferencia horaria, por ejemplo /timezone +3.
zone-ask = ¿En qué ciudad estás, o cerca de cuál? Escribe su nombre o comparte tu ubicación. Solo guardo la zona horaria, no el lugar.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = Una ciudad, por ejemplo Vilnius

button-zone = Zona horaria
button-use-zone = Usar { $zone }
button-share-place = Compartir mi ubicación
button-leave-zone = Dejarla como está
button-change-zone = Cambiar
