# The page of `/export html`, for a browser. $day is a date.

export-page-title = Tout ce qui est gardé dans cette discussion
export-page-made = État au { $day }
export-page-no-script = Cette page a besoin de JavaScript pour afficher son contenu.
# The label of the search field of the page, and the hint in the empty field.
export-page-search = Rechercher
export-page-search-hint = quai "Helena Marsh" -charbon
export-page-outlet = Média
export-page-language = Langue
export-page-first-day = Du
export-page-last-day = Au
export-page-all = Tous
export-page-clear = Effacer
# The two lists of the page, and its headings. A number follows “Digests”, after a colon.
export-page-stories = Sujets
export-page-actors = Acteurs
export-page-digests = Résumés
export-page-more = Afficher plus
export-page-article = L’article
export-page-person = personne
export-page-organization = organisation
export-page-place = lieu
# The button below another export, and the words above the page.
as-page = Sous forme de page
exported-page = { $count ->
        [one] { $count } résumé, sous forme de page pour votre navigateur. Elle se passe d’internet.
       *[other] { $count } résumés, sous forme de page pour votre navigateur. Elle se passe d’internet.
    }
# There are more digests than one file may hold: $left are not in it.
exported-page-part = { $count ->
        [one] { $count } résumé, sous forme de page pour votre navigateur. Elle se passe d’internet. Un fichier n’en contient pas plus ; il en reste { $left } plus anciens pour le suivant.
       *[other] { $count } résumés, sous forme de page pour votre navigateur. Elle se passe d’internet. Un fichier n’en contient pas plus ; il en reste { $left } plus anciens pour le suivant.
    }
