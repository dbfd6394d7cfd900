# The page of `/export html`, for a browser. $day is a date.

export-page-title = Everything saved for this chat
export-page-made = As of { $day }
export-page-no-script = This page needs JavaScript to show its contents.
# The label of the search field of the page, and the hint in the empty field.
export-page-search = Search
export-page-search-hint = pier "Helena Marsh" -coal
export-page-outlet = Outlet
export-page-language = Language
export-page-first-day = From
export-page-last-day = To
export-page-all = All
export-page-clear = Clear
# The two lists of the page, and its headings. A number follows “Digests”, after a colon.
export-page-stories = Stories
export-page-actors = Actors
export-page-digests = Digests
export-page-more = Show more
export-page-article = The article
export-page-person = person
export-page-organization = organisation
export-page-place = place
# The button below another export, and the words above the page.
as-page = As a page
exported-page = { $count ->
        [one] { $count } digest, as a page for your browser. It needs no internet.
       *[other] { $count } digests, as a page for your browser. It needs no internet.
    }
# There are more digests than one file may hold: $left are not in it.
exported-page-part = { $count ->
        [one] { $count } digest, as a page for your browser. It needs no internet. No more fit into one file; { $left } older ones are left for the next.
       *[other] { $count } digests, as a page for your browser. It needs no internet. No more fit into one file; { $left } older ones are left for the next.
    }
