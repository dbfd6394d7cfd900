# What is answered to a submission besides its digest.

too-many = Je lis les { $most } premiers d’un message ; envoyez-moi le reste ({ $more }) dans un autre.
out-of-sight = Telegram ne me montre pas le message auquel vous répondez : transférez-le-moi plutôt.
strange-media = Je lis des mots, pas des images, des stickers ni du son : envoyez-moi le texte de l’article, un lien ou un fichier.
how-to-digest = Répondez à un article avec /digest ou en me mentionnant, ou écrivez /digest suivi de son lien ou de son texte.
# To somebody in a group who is none of its admins.
not-yours = Seule la personne qui a demandé ce résumé, ou un admin, peut le supprimer.
no-articles = Je ne prends pas d’articles pour le moment.
too-many-articles = { $limit ->
        [one] Je lis un article par heure et par personne : envoyez-moi celui-ci plus tard.
       *[other] Je lis { $limit } articles par heure et par personne : envoyez-moi celui-ci plus tard.
    }
in-line = { $ahead ->
        [one] Bien reçu. Un message passe avant le vôtre, et je réponds à un message à la fois.
       *[other] Bien reçu. { $ahead } messages passent avant le vôtre, et je réponds à un message à la fois.
    }
bug = Un problème est survenu de mon côté et j’en ai pris note : renvoyez-le, ou collez le texte de l’article.
unsure-digest = Une partie de ma réponse n’est peut-être pas arrivée : la connexion s’est coupée pendant l’envoi.
unsure-briefing = Une partie de votre revue n’est peut-être pas arrivée : la connexion s’est coupée pendant l’envoi.
send-again = Renvoyer
sent-again = C’est renvoyé.
sent-already = C’était déjà envoyé.
