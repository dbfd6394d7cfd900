# The digest of an article could not be made: why, and what to do.

refusal-empty = Il n’y a rien là que je puisse lire : envoyez-moi le texte de l’article, un lien ou un fichier.
refusal-greeting = Bonjour ! Transférez-moi un article, collez-en un ou envoyez un lien, et je réponds par son résumé.
refusal-too-short = C’est trop court pour un résumé : envoyez-moi l’article entier, son lien ou un fichier.
refusal-not-prose = Cela ne ressemble pas à un article, plutôt à une liste ou à un tableau : envoyez-m’en un écrit en phrases.
refusal-no-words = Je lis des mots, et il n’y en a pas ici : envoyez-moi le texte de l’article, un lien ou un fichier.
refusal-page-consent = La page ne montre qu’une demande de cookies ou de consentement : collez le texte de l’article ou envoyez-moi le fichier.
refusal-page-paywall = La page ne montre qu’une demande d’abonnement : transférez-moi le texte ou le fichier.
refusal-page-captcha = La page demande si je suis un humain, et ce n’est pas le cas : collez plutôt le texte de l’article.
refusal-page-index = Cette page est une liste d’articles : ouvrez-en un et envoyez-moi son lien.
refusal-page-missing = Il n’y a pas (ou plus) de page à ce lien : vérifiez-le, ou collez le texte de l’article.
refusal-page-live = C’est une page en direct, dont le texte n’arrive qu’après : collez ce qu’elle montre, ou envoyez un article.
refusal-page-blocked = Ce site ne me laisse pas entrer : collez le texte de l’article ou envoyez-moi le fichier.
refusal-page-script = Cette page ne montre son texte que dans un navigateur : collez le texte de l’article ou envoyez-moi le fichier.
refusal-page-empty = Je n’ai pas trouvé d’article sur cette page : collez son texte ou envoyez-moi le fichier.
refusal-link-dead = Je n’ai pas pu ouvrir ce lien : vérifiez-le, réessayez plus tard, ou collez le texte de l’article.
refusal-link-slow = Cette page met trop de temps à répondre : réessayez plus tard, ou collez le texte de l’article.
refusal-link-forbidden = Je n’ouvre pas les liens vers des adresses privées : collez plutôt le texte de l’article.
refusal-link-unreadable = Je ne peux pas lire ce qui se trouve à ce lien : envoyez-moi une page, un PDF, un fichier Word ou texte.
refusal-file-too-big = C’est trop gros pour moi (20 Mo au plus pour un fichier, 5 Mo pour une page) : envoyez-moi le texte de l’article.
refusal-file-encrypted = Ce fichier est protégé par un mot de passe : envoyez-moi une copie sans protection ou le texte de l’article.
refusal-file-scanned = Ce PDF contient des images de pages et pas de texte : envoyez-moi le texte de l’article ou son lien.
refusal-file-damaged = Je n’ai pas pu lire ce fichier, il semble abîmé : renvoyez-le, ou collez le texte de l’article.
refusal-file-lost = Telegram ne m’a pas donné ce fichier : renvoyez-le dans une minute, ou collez le texte de l’article.
refusal-file-unknown = Je ne lis pas ce type de fichier : envoyez-moi un PDF, un fichier Word, HTML, e-mail ou texte.
refusal-too-long = La lecture prenait trop de temps, je l’ai donc arrêtée : envoyez-m’en une partie plus courte.
