# The catalogue of news outlets that can be followed.

catalogue-heading = Médias : { $what }
catalogue-choice = Choisissez un pays ou une langue.
button-catalogue-choice = Autres pays
