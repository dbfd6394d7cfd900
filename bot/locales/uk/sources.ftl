# What is said of a source that a chat follows. { $name } is its title, { $day } a date such as 3 June 2026.

source-silent = Джерело «{ $name }» нічого не публікує з { $day }. Я й далі перевірятиму.
source-failing = Не можу прочитати джерело «{ $name }» з { $day }. Пробуватиму далі.
source-ended = Джерело «{ $name }» повідомляє, що його стрічки більше немає, тож я більше її не запитую.
