# /follow. { $name } is the title of a source.

follow-ask = ¿Qué quieres que siga? Envíame un sitio, un feed, un canal público o el nombre de un periódico.
follow-how = Escribe qué seguir después del comando: /follow example.org, /follow @canal o el nombre de un periódico.
follow-unclear = «{ $words }» no es una dirección ni un canal. Tampoco conozco un periódico con ese nombre. Prueba con /follow example.org o /follow @canal.
follow-which = Este sitio tiene varios feeds. ¿Cuál quieres?
follow-which-of-many = Este sitio tiene muchos feeds. Aquí están los primeros { $most }; para otro, envíame su dirección.
follow-found = ¿A cuál te refieres con «{ $words }»?
follow-which-newspaper = Con «{ $words }» no sé a qué periódico te refieres. Escribe más letras de su nombre.
follow-private-channel = Eso lleva a un canal o grupo privado. Solo sus miembros pueden leerlo, así que no puedo seguirlo. Puedes reenviarme sus mensajes.
follow-looking = Busco un feed ahí … La respuesta aparecerá aquí.
follow-chat-limit = Este chat ya sigue { $most } fuentes, el máximo. Con /following puedes quitar una.
follow-total-limit = Ahora no puedo seguir más fuentes; mi operador ha puesto un límite.
followed = Ahora sigo { $name }. Sus últimos artículos estarán en tu próximo boletín y los encontrarás con /search.
followed-already = Ya sigues { $name }.
button-follow = Seguir { $name }
button-look-again = Buscar otra vez
