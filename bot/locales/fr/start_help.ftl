# /start: what the bot is, in a private chat and in a group.

# Three paragraphs above buttons.
welcome =
    Transférez-moi des actualités et je vous réponds par un résumé : les phrases clés, les acteurs, et qui a dit quoi. Chaque mot vient de l’article lui-même.

    Vous pouvez transférer une publication, coller un article, ou envoyer un lien ou un fichier (PDF, Word, HTML, e-mail, texte).

    Je garde vos résumés pour que vous puissiez les retrouver, et je vous envoie une revue de presse avec les nouveautés aux heures de votre choix. /help présente tout ce que je sais faire. Ce que vous envoyez reste sur le serveur de ce bot et ne va à personne d’autre ; /forget l’efface.
start-sample = Essayer avec un exemple
# Where the sample's digest names its source.
sample-source = Un exemple, sur une ville imaginaire
start-speaks = Langue : { $language }
start-zone = Fuseau horaire : { $zone }
start-no-briefing = Revue de presse quotidienne
# { $times }: a list such as 08:00 and 18:00.
start-briefing = ✓ Revue de presse : { $times }
start-when = Quand voulez-vous recevoir une revue de presse avec les nouveautés ? Les heures sont celles de votre fuseau horaire, { $zone }.
group-start = Répondez à un article avec /digest et je publie son résumé : les phrases clés, les acteurs, et qui a dit quoi. /schedule 8 envoie une revue de presse chaque matin à 8 h ; /help présente le reste.
