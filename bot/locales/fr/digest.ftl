# The digest message, its buttons, and what they show in its place.

also-from = Aussi publié par { $sources }
who = Qui
who-said-what = Qui a dit quoi
and-more = { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
short = Celui-ci est court : le voici en entier.
long = Celui-ci est long : il est gardé en entier, mais je n’en lis que { $words ->
        [one] le premier mot
       *[other] les { $words } premiers mots
    }.
unread = Je ne distingue les acteurs et leurs propos qu’en anglais ; voici les phrases principales de l’article.
known = Vous l’aviez déjà, depuis le { $day }.

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
button-left-out = Écarté { $count }

also-named = On y nomme aussi
nobody-acts = Personne n’y est nommé.
left-out = Écarté, car hors de l’article
mended = Mots abîmés, réparés
nothing-left-out = Rien n’a été écarté de cet article.
point-of = Point clé { $number } sur { $count }, dans son contexte
claim-of = Propos { $number } sur { $count }, dans leur contexte
delete-ask = Supprimer le résumé « { $title } » ?
digest-gone = Ce résumé a été supprimé.
no-such-line = Cette ligne n’est plus dans ce résumé.
page-of = { $page } sur { $pages }
progress = Lecture en cours…
