# The catalogue of news outlets that can be followed.

catalogue-heading = ЗМІ: { $what }
catalogue-choice = Виберіть країну або мову.
button-catalogue-choice = Інші країни
