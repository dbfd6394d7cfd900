# /timezone.

zone-now = Votre fuseau horaire est { $zone }. Là-bas, il est { $now }.
zone-how = Pour en changer, écrivez /timezone et une ville, par exemple /timezone Vilnius.
zone-set = Votre fuseau horaire est maintenant { $zone }. Là-bas, il est { $now }.
zone-kept = Votre fuseau horaire reste { $zone }.
zone-unknown = Je ne connais aucune ville ni aucun fuseau horaire du nom de « { $words } ».
zone-unknown-place = Je ne connais pas le fuseau horaire de cet endroit.
zone-not-asked = Ce lieu est dans le fuseau horaire { $zone }. Je n’ai pas changé le vôtre.
# Above buttons with time zones; { $words } is a misspelt city, or a country that has several.
zone-which = Quel fuseau horaire voulez-vous dire par « { $words } » ?
zone-try = Essayez une grande ville près de chez vous, par exemple /timezone Vilnius, ou un décalage, par exemple /timezone +3.
zone-ask = Dans quelle ville, ou près de laquelle, vous trouvez-vous ? Écrivez son nom ou partagez votre position. Je ne garde que le fuseau horaire, pas le lieu.
# In the empty field where the reader writes; at most 64 characters.
zone-hint = Une ville, par exemple Vilnius

button-zone = Fuseau horaire
button-use-zone = Utiliser { $zone }
button-share-place = Partager ma position
button-leave-zone = Laisser tel quel
button-change-zone = Changer
