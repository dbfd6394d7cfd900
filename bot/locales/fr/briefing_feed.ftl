# The private feed of a chat’s briefings, for feed readers.

feed-unavailable = Je ne peux pas proposer de flux ici, mon opérateur ne l’a pas prévu.
# The button below an export, if there can be feeds.
button-feed = Revues de presse en flux
# The address stands below the first, and the second below the address.
feed-begun = Chaque revue de presse de cette discussion, à partir de la prochaine, sera aussi dans ce flux. Ajoutez l’adresse à un lecteur de flux :
feed-secret = Qui a cette adresse peut lire ces revues de presse. Je ne la montre que maintenant et n’en garde aucune copie ; si vous la perdez, ou si quelqu’un d’autre l’obtient, demandez-en une nouvelle.
feed-known = Le flux des revues de presse de cette discussion existe depuis le { $day }. Je ne garde aucune copie de son adresse et ne peux donc pas la montrer de nouveau. Avec une nouvelle adresse, l’ancienne ne marche plus.
feed-ended = Le flux est désactivé. Son adresse ne marche plus, et les revues de presse gardées pour lui sont effacées.
feed-how = Écrivez /export atom pour le flux de vos revues de presse, /export atom new pour une nouvelle adresse, ou /export atom off.
button-feed-new = Nouvelle adresse
button-feed-off = Désactiver
# The title of the feed.
feed-title = Revues de presse de Précis
