# /stats, for the operator.

stats =
    Actualizaciones: { $waiting } en curso o en espera, { $set_aside } apartadas.
    Partes de mensajes: { $parts }.
    Último día: chats activos: { $active }, actualizaciones apartadas: { $failed }, partes de mensajes rechazadas o quizá perdidas: { $lost }.
    Base de datos: { $megabytes } MB, chats: { $chats }.
