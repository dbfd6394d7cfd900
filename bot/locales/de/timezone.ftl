# /timezone.

zone-now = Deine Zeitzone ist { $zone }. Dort ist es jetzt { $now } Uhr.
zone-how = Um sie zu ändern, schreib /timezone und eine Stadt, etwa /timezone Vilnius.
zone-set = Deine Zeitzone ist jetzt { $zone }. Dort ist es { $now } Uhr.
zone-kept = Deine Zeitzone bleibt { $zone }.
zone-unknown = Ich kenne keine Stadt oder Zeitzone namens „{ $words }“.
zone-unknown-place = Die Zeitzone dieses Ortes kenne ich nicht.
zone-not-asked = Dieser Ort liegt in der Zeitzone { $zone }. Deine habe ich nicht geändert.
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = Welche Zeitzone meinst du mit „{ $words }“?
zone-try = Versuch es mit einer großen Stadt in deiner Nähe, etwa /timezone Vilnius, oder mit dem UTC-Abstand, etwa /timezone +3.
zone-ask = In welcher Stadt bist du, oder welche liegt in der Nähe? Schreib ihren Namen oder teile deinen Standort. Ich speichere nur die Zeitzone, nicht den Ort.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = Eine Stadt, etwa Vilnius

button-zone = Zeitzone
button-use-zone = { $zone } verwenden
button-share-place = Standort teilen
button-leave-zone = So lassen
button-change-zone = Ändern
