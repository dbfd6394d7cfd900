# The quotations of a briefing.

# On a button, and over the quotations that it shows.
button-quotations = Citations
quotations = Citations
no-quotations = Personne n’est cité dans ces articles.
