# What is answered to a submission besides its digest.

too-many = Dans un message, je ne lis que les { $most } premiers liens ou fichiers. Envoyez-moi le reste ({ $more }) dans un autre.
out-of-sight = Telegram ne me montre pas le message auquel vous répondez. Transférez-le-moi plutôt.
strange-media = Je ne lis que du texte, pas les images, les stickers ni le son. Envoyez-moi le texte de l’article, un lien ou un fichier.
how-to-digest = Pour obtenir un résumé, répondez à un article avec /digest ou en me mentionnant, ou envoyez /digest suivi d’un lien ou du texte.
# To somebody who mentioned the bot in a chat it is not a member of, with nothing to read.
how-to-ask-a-guest = Mentionnez-moi en réponse à un article ou à côté de son lien, et j’afficherai ici son résumé.
guest-answer-lost = Je n’ai pas pu terminer ma réponse dans la discussion où vous m’avez mentionné. Veuillez m’y mentionner de nouveau.
guest-answer-late = Je n’ai pas pu terminer ma réponse. Veuillez me mentionner de nouveau.
# To somebody in a group who is not one of its admins.
not-yours = Seuls un admin ou la personne qui a demandé ce résumé peuvent le supprimer.
no-articles = Je n’accepte pas d’articles pour le moment.
too-many-articles = { $limit ->
        [one] Vous avez atteint la limite de { $limit } article par heure. Renvoyez-moi celui-ci plus tard.
       *[other] Vous avez atteint la limite de { $limit } articles par heure. Renvoyez-moi celui-ci plus tard.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Vous avez atteint la limite d’articles par heure ({ $limit }). Renvoyez-moi le reste ({ $more }) plus tard.
in-line = { $ahead ->
        [one] Bien reçu. Il y a { $ahead } message avant le vôtre.
       *[other] Bien reçu. Il y a { $ahead } messages avant le vôtre.
    }
bug = Un problème est survenu de mon côté et l’erreur a été enregistrée. Renvoyez votre message, ou collez le texte de l’article.
unsure-digest = Une partie de ma réponse n’est peut-être pas arrivée : la connexion s’est coupée pendant l’envoi.
unsure-briefing = Une partie de votre revue de presse n’est peut-être pas arrivée : la connexion s’est coupée pendant l’envoi.
send-again = Renvoyer
sent-again = Je viens de le renvoyer.
sent-already = Cela a déjà été envoyé.
