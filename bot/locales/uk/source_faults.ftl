# What can be wrong with a source, and the notices about it to the chats that follow it.

source-slow = Сайт надто довго не відповідав.
source-unreachable = Сайт недоступний.
source-forbidden = Цю адресу мені відкривати не можна.
source-too-big = За цією адресою забагато даних для стрічки.
source-not-found = За цією адресою нічого немає.
source-gone = Сайт повідомляє, що цієї стрічки більше немає.
source-denied = Сайт мене не пускає.
source-rate-limited = Сайт просить заходити рідше.
source-server-error = На сайті негаразди.
source-not-a-feed = Стрічки там не знайшлося.
source-damaged = Стрічку пошкоджено.
source-podcast = У цій стрічці записи, а не статті.
source-products = У цій стрічці товари, а не статті.
source-no-such-channel = Публічного каналу з такою назвою немає.
source-no-preview = Цей канал не показує дописів у вебі, тому підписатися на нього не можна. Але його дописи можна пересилати мені.
source-saving-forbidden = Цей канал забороняє зберігати дописи, тому підписатися на нього не можна.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Перевірте адресу або спробуйте пізніше.
follow-other-address = Перевірте адресу або надішліть адресу стрічки.
follow-forward-instead = Статті звідти можна мені пересилати.

source-silent = З { $day } джерело «{ $name }» нічого не публікує. Я й далі перевірятиму.
source-failing = З { $day } не можу прочитати джерело «{ $name }». Пробуватиму далі.
source-ended = Джерело «{ $name }» повідомляє, що його стрічки більше немає, тож я більше її не запитую.
