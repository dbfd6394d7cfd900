# The digest message, its buttons, and what they show in its place.

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
button-points = Phrases clés
button-share = Partager
button-delete = Supprimer
button-keep = Garder
button-to-digest = ‹ Résumé
button-left-out = Écartés { $count }

also-named = Également mentionnés
nobody-acts = Personne n’est nommé dans cet article.
left-out = Écarté, car cela ne fait pas partie de l’article
mended = Mots corrigés
nothing-left-out = Rien n’a été écarté de cet article.
point-of = Point clé { $number } sur { $count }, dans son contexte
claim-of = Propos { $number } sur { $count }, dans son contexte
delete-ask = Supprimer le résumé « { $title } » ?
digest-gone = Ce résumé a été supprimé.
no-such-line = Cette ligne n’est plus dans ce résumé.
page-of = { $page } sur { $pages }
progress = Lecture en cours…
