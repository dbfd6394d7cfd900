# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = З { $day } джерело «{ $name }» нічого не публікує. Я й далі перевірятиму.
source-failing = З { $day } не можу прочитати джерело «{ $name }». Пробуватиму далі.
source-ended = Джерело «{ $name }» повідомляє, що його стрічки більше немає, тож я більше її не запитую.
