# The catalogue of news outlets that can be followed.

catalogue-heading = Nachrichten: { $what }
catalogue-choice = Wähle ein Land oder eine Sprache.
button-catalogue-choice = Andere Länder
