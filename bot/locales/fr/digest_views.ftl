# What the buttons below a digest show in its place.

button-to-digest = ‹ Résumé
button-points = Phrases clés
button-left-out = Écartés { $count }
button-keep = Garder

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
