# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    Transférez-moi des actualités et je vous réponds par un résumé : les phrases clés, les acteurs, et qui a dit quoi. Chaque mot vient de l’article lui-même.

    Vous pouvez transférer une publication, coller un article, ou envoyer un lien ou un fichier (PDF, Word, HTML, e-mail, texte).

    Je garde vos résumés pour que vous puissiez les retrouver, et je vous envoie une revue de presse avec les nouveautés aux heures de votre choix. /help présente tout ce que je sais faire. Ce que vous envoyez reste sur le serveur de ce bot et ne va à personne d’autre ; /forget l’efface.
start-sample = Essayer avec un exemple
# Where the sample's digest names its source.
sample-source = Un exemple, sur une ville imaginaire
start-speaks = Langue : { $language }
start-zone = Fuseau horaire : { $zone }
start-no-briefing = Revue de presse quotidienne
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Revue de presse : { $times }
start-when = Quand voulez-vous recevoir une revue de presse avec les nouveautés ? Les heures sont celles de votre fuseau horaire, { $zone }.
group-start = Répondez à un article avec /digest et je publie son résumé : les phrases clés, les acteurs, et qui a dit quoi. /schedule 8 envoie une revue de presse chaque matin à 8 h ; /help présente le reste.
description = Transférez-moi un article et je vous réponds par les phrases clés, les acteurs, et qui a dit quoi. Chaque mot vient de l’article lui-même. Je garde vos résumés pour que vous puissiez les retrouver, et je vous envoie une revue de presse aux heures de votre choix.
short-description = Résumés des actualités que vous transférez, mot pour mot : l’essentiel, les acteurs, qui a dit quoi.
channel-hello =
    À chaque article publié ici, je réponds par son résumé.
    /settings permet de changer cela ; /help présente le reste.
# In a group where the bot sees every message.
group-hello =
    Répondez à un article avec /digest ou en me mentionnant, ou mentionnez-moi à côté d’un lien, et je publie le résumé.
    Je laisse de côté tous les autres messages. Pour que je résume chaque article, activez cette option dans /settings.
    /help présente le reste.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Répondez à un article avec /digest ou en me mentionnant, ou mentionnez-moi à côté d’un lien, et je publie le résumé.
    Telegram ne me montre rien d’autre ici. Pour que je voie tous les messages, nommez-moi admin.
    /help présente le reste.
# After the answer that every article now gets a digest, in a group whose messages Telegram does not show.
deaf-group = Telegram ne me montre pas les messages de ce groupe. Nommez-moi admin pour que je voie tous les articles.
private-bot = Ce bot est privé. Son propriétaire peut ajouter cette discussion, dont l’identifiant est { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } m’a écrit et ne figure pas sur la liste des personnes autorisées (identifiant { $chat_id }). Lui donner accès ?
newcomer-admitted = Accès accordé : { $name } peut maintenant m’utiliser.
newcomer-declined = Accès refusé : { $name } ne peut pas m’utiliser.
button-admit = Donner accès
button-decline = Pas maintenant
newcomer-welcome = Vous pouvez maintenant m’utiliser. Transférez-moi un article ou envoyez /start.
unknown-command = Je ne connais pas cette commande. /help présente celles que je connais.
# { $name }: a command such as /search.
command-meant = Je ne connais pas cette commande. Vouliez-vous dire { $name } ? /help les présente toutes.
stats =
    Mises à jour : { $waiting } en cours ou en attente, { $set_aside } mises de côté.
    Parties de messages : { $parts }.
    Dernières 24 heures – discussions actives : { $active }, mises à jour mises de côté : { $failed }, parties de messages refusées ou peut-être perdues : { $lost }.
    Base de données : { $megabytes } Mo, discussions : { $chats }.
forget-ask = Effacer tous les résumés, horaires et réglages de cette discussion ? C’est irréversible.
forget-kept = Rien n’a été effacé.
forgotten = Tout ce qui concerne cette discussion a été effacé. Les sauvegardes du bot faites auparavant peuvent encore le contenir. Pour recommencer, transférez-moi simplement un article.
admins-only = Seuls les admins de cette discussion peuvent changer cela.
forget-button = Tout effacer
keep-button = Tout garder
