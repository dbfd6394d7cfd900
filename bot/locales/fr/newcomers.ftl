# People whom a private bot does not know yet.

private-bot = Ce bot est privé. Son propriétaire peut ajouter cette discussion, dont l’identifiant est { $chat_id }.
# To the bot's admins, about somebody who wrote to a private bot. { $name }: the name this person chose.
newcomer-asks = { $name } m’a écrit et ne figure pas sur la liste des personnes autorisées (identifiant { $chat_id }). Lui donner accès ?
# { $name }: the name and, in brackets, the chat ID.
newcomer-admitted = Accès accordé : { $name } peut maintenant m’utiliser.
newcomer-declined = Accès refusé : { $name } ne peut pas m’utiliser.
button-admit = Donner accès
button-decline = Pas maintenant
newcomer-welcome = Vous pouvez maintenant m’utiliser. Transférez-moi un article ou envoyez /start.
