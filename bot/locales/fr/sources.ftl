# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = { $name } n’a rien publié depuis le { $day }. Je continue de vérifier.
source-failing = Je n’arrive pas à lire { $name } depuis le { $day }. Je continue d’essayer.
source-ended = { $name } indique que son flux n’existe plus : j’ai donc cessé de le consulter.
