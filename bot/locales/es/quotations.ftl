# The quotations of a briefing.

# On a button, and over the quotations that it shows.
button-quotations = Citas
quotations = Citas
no-quotations = Estos artículos no citan a nadie.
