# Replies to what somebody sends, besides its digest and the refusals.

too-many = Dans un message, je ne lis que les { $most } premiers liens ou fichiers. Envoyez-moi le reste ({ $more }) dans un autre.
out-of-sight = Telegram ne me montre pas le message auquel vous répondez. Transférez-le-moi plutôt.
strange-media = Je ne lis que du texte, pas les images, les stickers ni le son. Envoyez-moi le texte de l’article, un lien ou un fichier.
how-to-digest = Pour obtenir un résumé, répondez à un article avec /digest ou en me mentionnant, ou envoyez /digest suivi d’un lien ou du texte.
progress = Lecture en cours…
in-line = { $ahead ->
        [one] Bien reçu. Il y a { $ahead } message avant le vôtre.
       *[other] Bien reçu. Il y a { $ahead } messages avant le vôtre.
    }
no-articles = Je n’accepte pas d’articles pour le moment.
too-many-articles = { $limit ->
        [one] Vous avez atteint la limite de { $limit } article par heure. Renvoyez-moi celui-ci plus tard.
       *[other] Vous avez atteint la limite de { $limit } articles par heure. Renvoyez-moi celui-ci plus tard.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Vous avez atteint la limite d’articles par heure ({ $limit }). Renvoyez-moi le reste ({ $more }) plus tard.
