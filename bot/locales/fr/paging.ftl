# Where a page stands in a list, and the buttons that turn pages.

# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } sur { $count }
page-shown-one = { $number } sur { $count }
page-of = { $page } sur { $pages }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Plus récents
older = Plus anciens ›
list-too-old = Cette liste a expiré. Demandez-la de nouveau.
