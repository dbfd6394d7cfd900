# The digest message, its buttons, and what they show in its place.

also-from = Également publié par { $sources }
who = Qui
who-said-what = Qui a dit quoi
and-more = { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
short = Cet article est court : le voici en entier.
long = Article long : je l’ai gardé en entier, mais je n’ai résumé que { $words ->
        [one] le premier mot
       *[other] les { $words } premiers mots
    }.
unread = Je ne reconnais les acteurs et leurs propos que dans les articles en anglais. Voici les phrases clés.
known = Vous avez déjà cet article, depuis le { $day }.

# Buttons: as short as they can be, three to a row on a phone.
button-shorter = – Plus court
button-longer = + Plus long
button-actors = Acteurs { $count }
button-claims = Propos { $count }
button-text = Texte
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
