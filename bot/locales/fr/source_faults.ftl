# What can be wrong with a source, and the notices about it to the chats that follow it.

source-slow = Le site a mis trop de temps à répondre.
source-unreachable = Le site est injoignable.
source-forbidden = Je n’ai pas le droit d’ouvrir cette adresse.
source-too-big = Il y a trop à cette adresse pour un flux.
source-not-found = Il n’y a rien à cette adresse.
source-gone = Le site dit que ce flux n’existe plus.
source-denied = Le site ne me laisse pas entrer.
source-rate-limited = Le site me demande de venir moins souvent.
source-server-error = Le site a lui-même un problème.
source-not-a-feed = Je n’y ai trouvé aucun flux.
source-damaged = Le flux est endommagé.
source-podcast = Ce flux contient des enregistrements, pas des articles.
source-products = Ce flux contient des produits, pas des articles.
source-no-such-channel = Il n’y a pas de canal public de ce nom.
source-no-preview = Ce canal ne montre pas ses messages sur le web, je ne peux donc pas le suivre. Vous pouvez me transférer ses messages.
source-saving-forbidden = Ce canal n’autorise pas l’enregistrement de ses messages, je ne peux donc pas le suivre.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Vérifiez l’adresse ou réessayez plus tard.
follow-other-address = Vérifiez l’adresse ou envoyez-moi celle du flux.
follow-forward-instead = Vous pouvez tout de même me transférer ses articles.

source-silent = { $name } n’a rien publié depuis le { $day }. Je continue de vérifier.
source-failing = Je n’arrive pas à lire { $name } depuis le { $day }. Je continue d’essayer.
source-ended = { $name } indique que son flux n’existe plus : j’ai donc cessé de le consulter.
