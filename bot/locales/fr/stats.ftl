# /stats, for the operator.

stats =
    Mises à jour : { $waiting } en cours ou en attente, { $set_aside } mises de côté.
    Parties de messages : { $parts }.
    Dernières 24 heures – discussions actives : { $active }, mises à jour mises de côté : { $failed }, parties de messages refusées ou peut-être perdues : { $lost }.
    Base de données : { $megabytes } Mo, discussions : { $chats }.
