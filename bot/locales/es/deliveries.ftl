# When it is unknown whether a message has arrived.

unsure-digest = Puede que una parte de mi respuesta no haya llegado: la conexión se cortó mientras la enviaba.
unsure-briefing = Puede que una parte de tu boletín no haya llegado: la conexión se cortó mientras lo enviaba.
send-again = Enviar de nuevo
sent-again = Enviado de nuevo.
sent-already = Eso ya se envió.
