# Where a page stands in a list, and the buttons that turn pages.

# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } из { $count }
page-shown-one = { $number } из { $count }
page-of = { $page } из { $pages }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Новее
older = Старее ›
list-too-old = Этот список устарел. Запросите его ещё раз.
