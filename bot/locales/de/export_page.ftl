# The page of `/export html`, for a browser. $day is a date.

export-page-title = Alles, was in diesem Chat gespeichert ist
export-page-made = Stand: { $day }
export-page-no-script = Diese Seite braucht JavaScript, um ihren Inhalt zu zeigen.
# The label of the search field of the page, and the hint in the empty field.
export-page-search = Suche
export-page-search-hint = Pier "Helena Marsh" -Kohle
export-page-outlet = Medium
export-page-language = Sprache
export-page-first-day = Von
export-page-last-day = Bis
export-page-all = Alle
export-page-clear = Leeren
# The two lists of the page, and its headings. A number follows “Digests”, after a colon.
export-page-stories = Themen
export-page-actors = Akteure
export-page-digests = Kurzfassungen
export-page-more = Mehr zeigen
export-page-article = Der Artikel
export-page-person = Person
export-page-organization = Organisation
export-page-place = Ort
# The button below another export, and the words above the page.
as-page = Als Seite
exported-page = { $count ->
        [one] { $count } Kurzfassung, als Seite für deinen Browser. Sie braucht kein Internet.
       *[other] { $count } Kurzfassungen, als Seite für deinen Browser. Sie braucht kein Internet.
    }
# There are more digests than one file may hold: $left are not in it.
exported-page-part = { $count ->
        [one] { $count } Kurzfassung, als Seite für deinen Browser. Sie braucht kein Internet. Mehr passt nicht in eine Datei; für die nächste bleiben { $left } ältere.
       *[other] { $count } Kurzfassungen, als Seite für deinen Browser. Sie braucht kein Internet. Mehr passt nicht in eine Datei; für die nächste bleiben { $left } ältere.
    }
