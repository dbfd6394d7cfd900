# /following and /unfollow. { $name } is the title of a source.

following-none = Vous ne suivez encore rien. Essayez /follow example.org ou /follow @canal.
following-heading =
    { $count ->
        [one] Vous suivez une source
       *[other] Vous suivez { $count } sources
    }
source-is-feed = Flux
source-is-channel = Canal Telegram
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
button-pause = Suspendre
button-resume = Reprendre
button-only = Seulement …
button-all = Tout
button-unfollow = Ne plus suivre
button-following = Toutes les sources
