# /export, /delete and /forget.

how-to-delete = Répondez à un résumé avec /delete, ou donnez son numéro : /delete #12. /latest montre les numéros.
# To somebody in a group who is not one of its admins.
not-yours = Seuls un admin ou la personne qui a demandé ce résumé peuvent le supprimer.
deleted = Supprimé.

exported = { $count ->
        [one] { $count } résumé : tout ce qui est gardé pour cette discussion.
       *[other] { $count } résumés : tout ce qui est gardé pour cette discussion.
    }
as-json = En JSON
as-markdown = En Markdown

forget-ask = Effacer tous les résumés, horaires et réglages de cette discussion ? C’est irréversible.
forget-button = Tout effacer
keep-button = Tout garder
forget-kept = Rien n’a été effacé.
forgotten = Tout ce qui concerne cette discussion a été effacé. Les sauvegardes du bot faites auparavant peuvent encore le contenir. Pour recommencer, transférez-moi simplement un article.
