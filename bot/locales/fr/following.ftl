# Suivre des flux et des canaux. { $name } est le titre d’une source.

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
following-none = Vous ne suivez encore rien. Essayez /follow example.org ou /follow @canal.
following-heading =
    { $count ->
        [one] Vous suivez une source
       *[other] Vous suivez { $count } sources
    }
following-last = Dernier article : { $when }
following-waiting = Les premiers articles arrivent
following-nothing = Pas encore d’articles
following-paused = En pause
following-only = Seulement les articles avec { $words }
following-left-out =
    { $count ->
        [one] Il publie plus que je ne peux lire : un article du dernier jour a été laissé de côté
       *[other] Il publie plus que je ne peux lire : { $count } articles du dernier jour ont été laissés de côté
    }
no-such-source = Vous ne suivez pas cela. /following montre ce que vous suivez.
unfollow-how = Écrivez ce qu’il ne faut plus suivre après la commande, par son nom ou son numéro dans /following : /unfollow 2.
unfollowed = Vous ne suivez plus { $name }. Ce qui en est venu est conservé.
only-ask = Quels mots ou noms doit contenir un article de { $name } ? Un seul suffit ; séparez-les par des virgules.
only-hint = port, Helena Marsh
only-how = Écrivez le numéro et les mots après la commande : /following only 2 port, Helena Marsh.
button-follow = Suivre { $name }
button-pause = Suspendre
button-resume = Reprendre
button-only = Seulement …
button-all = Tout
button-unfollow = Ne plus suivre
button-following = Toutes les sources
button-look-again = Chercher encore
catalogue-heading = Médias : { $what }
catalogue-choice = Choisissez un pays ou une langue.
button-catalogue-choice = Autres pays
source-is-feed = Flux
source-is-channel = Canal Telegram
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
