# The quotations of a briefing.

# On a button, and over the quotations that it shows.
button-quotations = Zitate
quotations = Zitate
no-quotations = In diesen Artikeln wird niemand zitiert.
