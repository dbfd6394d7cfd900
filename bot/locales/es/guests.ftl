# When somebody mentions the bot in a chat that it is not a member of.

# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Mencióname en respuesta a un artículo o junto a su enlace y mostraré aquí su resumen.
guest-answer-lost = No pude terminar mi respuesta en el chat donde me mencionaste. Por favor, mencióname allí otra vez.
guest-answer-late = No pude terminar mi respuesta. Por favor, mencióname otra vez.
