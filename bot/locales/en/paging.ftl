# Where a page stands in a list, and the buttons that turn pages.

# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } of { $count }
page-shown-one = { $number } of { $count }
page-of = { $page } of { $pages }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Newer
older = Older ›
list-too-old = This list has expired. Please ask for it again.
