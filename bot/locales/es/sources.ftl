# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = { $name } no ha publicado nada desde el { $day }. Seguiré mirando.
source-failing = No consigo leer { $name } desde el { $day }. Seguiré intentándolo.
source-ended = { $name } indica que su canal ya no existe, así que he dejado de consultarlo.
