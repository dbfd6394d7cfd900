# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = Источник «{ $name }» ничего не публикует с { $day }. Я продолжу проверять.
source-failing = Не могу прочитать источник «{ $name }» с { $day }. Буду пробовать дальше.
source-ended = Источник «{ $name }» сообщает, что его ленты больше нет, и я больше её не запрашиваю.
