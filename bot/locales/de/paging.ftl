# Where a page stands in a list, and the buttons that turn pages.

# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } von { $count }
page-shown-one = { $number } von { $count }
page-of = { $page } von { $pages }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Neuere
older = Ältere ›
list-too-old = Diese Liste ist abgelaufen. Ruf sie bitte noch einmal auf.
