# Why a submission gets no digest, or only a part of it gets one, and what to do.

refusal-empty = Il n’y a rien là que je puisse lire. Envoyez-moi le texte de l’article, un lien ou un fichier.
refusal-greeting = Bonjour ! Transférez-moi un article, collez-en un ou envoyez un lien, et je vous réponds par son résumé.
refusal-thanks = Avec plaisir ! Envoyez-moi un autre article quand vous voulez.
refusal-small-talk = C’est noté ! Envoyez-moi un article quand vous voulez.
refusal-too-short = C’est trop court pour un résumé. Envoyez-moi l’article entier, son lien ou un fichier.
refusal-not-prose = Cela ressemble plus à une liste ou à un tableau qu’à un article. Envoyez-moi un texte en phrases complètes.
refusal-no-words = Je n’y trouve aucun mot. Envoyez-moi le texte de l’article, un lien ou un fichier.
refusal-page-consent = La page ne montre qu’une demande de cookies ou de consentement. Collez le texte de l’article ou envoyez-moi le fichier.
refusal-page-paywall = La page est réservée aux abonnés. Transférez-moi le texte ou le fichier.
refusal-page-captcha = La page veut vérifier que je suis humain, et je ne le suis pas. Collez plutôt le texte de l’article.
refusal-page-index = Cette page est une liste d’articles. Ouvrez-en un et envoyez-moi son lien.
refusal-page-missing = Il n’y a pas (ou plus) de page à cette adresse. Vérifiez le lien, ou collez le texte de l’article.
refusal-page-live = C’est une page en direct, dont le texte ne se charge que plus tard. Collez ce qu’elle montre, ou envoyez-moi un article.
refusal-page-blocked = Ce site ne me laisse pas entrer. Collez le texte de l’article ou envoyez-moi le fichier.
refusal-page-script = Cette page ne montre son texte que dans un navigateur. Collez le texte de l’article ou envoyez-moi le fichier.
refusal-page-empty = Je n’ai pas trouvé d’article sur cette page. Collez son texte ou envoyez-moi le fichier.
refusal-link-dead = Je n’ai pas pu ouvrir ce lien. Vérifiez-le, réessayez plus tard, ou collez le texte de l’article.
refusal-link-slow = Cette page met trop de temps à répondre. Réessayez plus tard, ou collez le texte de l’article.
refusal-link-forbidden = Je n’ouvre pas les liens vers des adresses privées. Collez plutôt le texte de l’article.
refusal-link-unreadable = Je ne peux pas lire ce qui se trouve derrière ce lien. Envoyez-moi une page web, un PDF, un fichier Word ou texte.
refusal-file-too-big = C’est trop volumineux pour moi : la limite est de 20 Mo pour un fichier et de 5 Mo pour une page. Envoyez-moi plutôt le texte de l’article.
refusal-file-encrypted = Ce fichier est protégé par un mot de passe. Envoyez-moi une copie sans protection ou le texte de l’article.
refusal-file-scanned = Ce PDF ne contient que des images de pages, pas de texte. Envoyez-moi le texte de l’article ou son lien.
refusal-file-damaged = Je n’ai pas pu lire ce fichier, il semble endommagé. Renvoyez-le, ou collez le texte de l’article.
refusal-file-lost = Telegram ne m’a pas donné ce fichier. Renvoyez-le dans une minute, ou collez le texte de l’article.
refusal-file-unknown = Je ne lis pas ce type de fichier. Envoyez-moi un PDF, un fichier Word, HTML, e-mail ou texte.
refusal-too-long = La lecture prenait trop de temps, je l’ai donc arrêtée. Envoyez-m’en une partie plus courte.
refusal-page-channel = C’est un canal entier, pas une publication. Envoyez-moi le lien d’une publication.
refusal-page-no-post = Telegram ne montre pas cette publication sur le web. Transférez-la-moi plutôt.

too-many = Dans un message, je ne lis que les { $most } premiers liens ou fichiers. Envoyez-moi le reste ({ $more }) dans un autre.
out-of-sight = Telegram ne me montre pas le message auquel vous répondez. Transférez-le-moi plutôt.
strange-media = Je ne lis que du texte, pas les images, les stickers ni le son. Envoyez-moi le texte de l’article, un lien ou un fichier.
no-articles = Je n’accepte pas d’articles pour le moment.
too-many-articles = { $limit ->
        [one] Vous avez atteint la limite de { $limit } article par heure. Renvoyez-moi celui-ci plus tard.
       *[other] Vous avez atteint la limite de { $limit } articles par heure. Renvoyez-moi celui-ci plus tard.
    }
# Of a message with several articles, some are within the limit.
rest-over-limit = Vous avez atteint la limite d’articles par heure ({ $limit }). Renvoyez-moi le reste ({ $more }) plus tard.
