# The catalogue of news outlets that can be followed.

catalogue-heading = News outlets: { $what }
catalogue-choice = Choose a country or a language.
button-catalogue-choice = Other countries
