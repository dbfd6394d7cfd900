# The catalogue of news outlets that can be followed.

catalogue-heading = СМИ: { $what }
catalogue-choice = Выберите страну или язык.
button-catalogue-choice = Другие страны
