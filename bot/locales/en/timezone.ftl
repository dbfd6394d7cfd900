# /timezone.

zone-now = Your time zone is { $zone }. It’s { $now } there now.
zone-how = To change it, write /timezone and a city, such as /timezone Vilnius.
zone-set = Your time zone is now { $zone }. It’s { $now } there.
zone-kept = Your time zone is still { $zone }.
zone-unknown = I don’t know a city or time zone called “{ $words }”.
zone-unknown-place = I don’t know the time zone of that place.
zone-not-asked = That place is in the time zone { $zone }. I haven’t changed yours.
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = Which time zone do you mean by “{ $words }”?
zone-try = Try a big city near you, such as /timezone Vilnius, or an offset, such as /timezone +3.
zone-ask = Which city are you in or near? Write its name, or share your location. I save only the time zone, not the place.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = A city, such as Vilnius

button-zone = Time zone
button-use-zone = Use { $zone }
button-share-place = Share my location
button-leave-zone = Leave it as it is
button-change-zone = Change
