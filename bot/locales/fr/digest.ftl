# The digest message and its buttons, and how to ask for one.

also-from = Également publié par { $sources }
who = Qui
who-else = Également en jeu
short = Cet article est court : le voici en entier.
part = La page ne montre que le début de cet article.
long = Article long : je l’ai gardé en entier, mais je n’ai résumé que { $words ->
        [one] le premier mot
       *[other] les { $words } premiers mots
    }.
unread = Je ne reconnais pas encore les acteurs et les propos dans cette langue.
known = Vous avez déjà cet article, depuis le { $day }.

# Buttons: as short as they can be, four to a row on a phone.
button-shorter = Abréger
button-longer = Plus
button-actors = Qui
button-claims = Propos
button-text = Texte
button-share = Partager
button-delete = Supprimer

how-to-digest = Pour obtenir un résumé, répondez à un article avec /digest ou en me mentionnant, ou envoyez /digest suivi d’un lien ou du texte.
