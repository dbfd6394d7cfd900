# /stats, for the operator.

stats =
    Updates: { $waiting } in Arbeit oder wartend, { $set_aside } zurückgestellt.
    Nachrichtenteile: { $parts }.
    Letzter Tag – aktive Chats: { $active }, zurückgestellte Updates: { $failed }, abgelehnte oder vielleicht verlorene Nachrichtenteile: { $lost }.
    Datenbank: { $megabytes } MB, Chats: { $chats }.
