# The quotations of a briefing.

# On a button, and over the quotations that it shows.
button-quotations = Цитаты
quotations = Цитаты
no-quotations = В этих статьях никого не цитируют.
