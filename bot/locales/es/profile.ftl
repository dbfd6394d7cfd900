# The bot’s profile in the messenger: what it shows in an empty chat, and what it shows beside the name.

description = Reenvíame un artículo y te respondo con las frases clave, los protagonistas y quién dijo qué. Cada palabra sale del propio artículo. Guardo tus resúmenes, te los busco cuando los necesites y te envío un boletín a las horas que elijas.
short-description = Resúmenes de las noticias que reenvías, con sus propias palabras: lo esencial, quiénes y qué dijeron.
