# The quotations of a briefing.

# On a button, and over the quotations that it shows.
button-quotations = Quotes
quotations = Quotations
no-quotations = Nobody is quoted in these articles.
