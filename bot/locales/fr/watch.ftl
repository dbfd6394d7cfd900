# /watch and /unwatch. { $words } is what is watched for, { $count } how many alerts a day it may bring.

watch-phrase = « { $words } »
watching =
    { $count ->
        [one] Je guette { $words }. Quand un nouveau sujet de vos sources le contient, je vous avertis aussitôt : au plus une fois par jour, et pas entre { $start } et { $end }. Le reste est dans vos revues de presse.
       *[other] Je guette { $words }. Quand un nouveau sujet de vos sources le contient, je vous avertis aussitôt : au plus { $count } fois par jour, et pas entre { $start } et { $end }. Le reste est dans vos revues de presse.
    }
watch-how = Écrivez un nom ou une expression de 60 caractères au plus après la commande : /watch Marsh ou /watch "coal pier".
watch-limit = Ce chat a déjà { $most } alertes, le maximum. Avec /watch vous pouvez en retirer une.
watch-none = Je ne guette encore rien. Essayez /watch Marsh ou, pour une expression, /watch "coal pier".
watch-heading = Je guette
watch-row = { $words }, au plus { $count } par jour
watch-told = Alerte { $words } :
unwatched = Je ne guette plus { $words }.
no-such-watch = Je ne guette pas cela. /watch montre ce que je guette.
button-per-day = { $count }/jour
button-unwatch = Ne plus guetter
button-watches = Toutes les alertes
button-open-digest = Résumé
