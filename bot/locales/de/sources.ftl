# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = { $name } hat seit dem { $day } nichts mehr veröffentlicht. Ich sehe weiter nach.
source-failing = Ich kann { $name } seit dem { $day } nicht lesen. Ich versuche es weiter.
source-ended = { $name } gibt an, dass es den Feed nicht mehr gibt. Ich rufe ihn deshalb nicht mehr ab.
