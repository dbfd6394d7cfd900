# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = С { $day } источник «{ $name }» ничего не публикует. Я продолжу проверять.
source-failing = С { $day } не могу прочитать источник «{ $name }». Буду пробовать дальше.
source-ended = Источник «{ $name }» сообщает, что его ленты больше нет, и я больше её не запрашиваю.
