# The quotations of a briefing.

# On a button, and over the quotations that it shows.
button-quotations = Цитати
quotations = Цитати
no-quotations = У цих статтях нікого не цитують.
