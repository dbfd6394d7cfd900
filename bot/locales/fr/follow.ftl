# /follow. { $name } is the title of a source.

follow-ask = Que voulez-vous que je suive ? Envoyez-moi un site, un flux, un canal public ou le nom d’un journal.
follow-how = Écrivez ce qu’il faut suivre après la commande : /follow example.org, /follow @canal ou le nom d’un journal.
follow-unclear = « { $words } » n’est ni une adresse ni un canal. Je ne connais pas non plus de journal de ce nom. Essayez /follow example.org ou /follow @canal.
follow-which = Ce site a plusieurs flux. Lequel ?
follow-which-of-many = Ce site a beaucoup de flux. Voici les { $most } premiers ; pour un autre, envoyez-moi son adresse.
follow-found = Que voulez-vous dire par « { $words } » ?
follow-which-newspaper = « { $words } » ne me dit pas de quel journal il s’agit. Écrivez une plus grande partie de son nom.
follow-private-channel = Ce lien mène à un canal ou à un groupe privé. Seuls ses membres peuvent le lire, je ne peux donc pas le suivre. Vous pouvez me transférer ses messages.
follow-looking = J’y cherche un flux … La réponse apparaîtra ici.
follow-chat-limit = Ce chat suit déjà { $most } sources, le maximum. Avec /following vous pouvez en retirer une.
follow-total-limit = Je ne peux pas suivre d’autres sources pour le moment ; mon opérateur a fixé une limite.
followed = Vous suivez maintenant { $name }. Ses derniers articles seront dans votre prochaine revue de presse, et /search les trouve.
followed-already = Vous suivez déjà { $name }.
button-follow = Suivre { $name }
button-look-again = Chercher encore
