# Replies that several commands share.

bug = Un problème est survenu de mon côté et l’erreur a été enregistrée. Renvoyez votre message, ou collez le texte de l’article.
admins-only = Seuls les admins de cette discussion peuvent changer cela.
stale-button = Ce bouton a expiré.
nothing-kept = Je n’ai encore gardé aucun résumé pour cette discussion. Transférez-moi un article pour commencer.
no-such-digest = Je n’ai pas ce résumé ici. /latest montre ceux que j’ai.
digests = { $count ->
        [one] { $count } résumé
       *[other] { $count } résumés
    }
