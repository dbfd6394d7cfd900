# Where a page stands in a list, and the buttons that turn pages.

# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } з { $count }
page-shown-one = { $number } з { $count }
page-of = { $page } з { $pages }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Новіші
older = Давніші ›
list-too-old = Цей список застарів. Відкрийте його знову.
