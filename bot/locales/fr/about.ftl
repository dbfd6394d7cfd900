# What the bot is, and what it says where it is new.

# Three paragraphs above buttons.
welcome =
    Je lis les actualités que vous me transférez et je réponds par un résumé : les phrases qui portent l’info, ses acteurs, et qui a dit quoi. Chaque mot est tiré de l’article.

    Transférez une publication, collez un article, envoyez un lien ou un fichier (PDF, Word, HTML, e-mail, texte).

    Je garde vos résumés, je les retrouve, et j’envoie une revue des nouveautés aux heures de votre choix. /help présente tout.
start-sample = Essayer avec un exemple
# Where the sample's digest names its source.
sample-source = Un exemple, sur une ville qui n’existe pas
start-speaks = Langue : { $language }
start-zone = Fuseau horaire : { $zone }
start-no-briefing = Une revue chaque jour
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Revue : { $times }
start-when = À quelle heure voulez-vous recevoir la revue des nouveautés ? Les heures sont celles du fuseau { $zone }.
group-start = Répondez /digest à un article, et je réponds par son résumé : les phrases qui portent l’info, ses acteurs, et qui a dit quoi. /schedule 8 envoie une revue de l’ensemble chaque matin ; /help présente le reste.
description = Transférez-moi un article : je réponds par les phrases qui portent l’info, ses acteurs, et qui a dit quoi. Chaque mot est tiré de l’article. Je garde vos résumés, je les retrouve, et j’envoie votre revue de presse à l’heure que vous fixez.
short-description = Résumés mot pour mot des actualités que vous transférez : l’info, ses acteurs, et qui a dit quoi.
channel-hello =
    Je réponds à chaque article publié ici par son résumé.
    /settings permet de changer cela, /help présente le reste.
# In a group where the bot sees every message.
group-hello =
    Répondez à un article avec /digest ou en me mentionnant, ou mentionnez-moi à côté de son lien, et je réponds par son résumé.
    Si personne ne m’interroge sur un article, je le laisse de côté ; dans /settings, vous pouvez me faire lire tous les articles.
    /help présente le reste.
# In a group where Telegram's privacy mode is on.
deaf-group-hello =
    Répondez à un article avec /digest ou en me mentionnant, ou mentionnez-moi à côté de son lien, et je réponds par son résumé.
    Telegram ne me montre rien d’autre ici ; donnez-moi le rôle d’admin, et je verrai tous les messages.
    /help présente le reste.
# Behind the answer that from now on every article is read, where Telegram does not show them.
deaf-group = Telegram ne me montre pas les messages de ce groupe : donnez-moi le rôle d’admin, et je verrai tous les articles.
private-bot = Ce bot est privé ; son propriétaire peut ajouter cette discussion, dont l’identifiant est { $chat_id }.
unknown-command = Je ne connais pas cette commande ; /help présente celles que je connais.
# { $name }: a command such as /search.
command-meant = Je ne connais pas cette commande ; vouliez-vous dire { $name } ? /help les présente toutes.
stats =
    Mises à jour : { $waiting } en cours ou en attente, { $set_aside } mises de côté.
    Parties de messages : { $parts }.
forget-ask = Cela efface définitivement tous les résumés, horaires et réglages de cette discussion.
forget-kept = Rien n’a été effacé.
forgotten = Tout ce qui concerne cette discussion est effacé. Transférez-moi un article quand vous voudrez recommencer.
admins-only = Seuls les admins de cette discussion peuvent changer cela.
forget-button = Tout effacer
keep-button = Tout garder
