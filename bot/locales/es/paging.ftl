# Where a page stands in a list, and the buttons that turn pages.

# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } de { $count }
page-shown-one = { $number } de { $count }
page-of = { $page } de { $pages }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Más recientes
older = Más antiguos ›
list-too-old = Esa lista ha caducado. Pídela otra vez.
