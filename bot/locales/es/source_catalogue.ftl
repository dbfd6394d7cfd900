# The catalogue of news outlets that can be followed.

catalogue-heading = Medios: { $what }
catalogue-choice = Elige un país o un idioma.
button-catalogue-choice = Otros países
