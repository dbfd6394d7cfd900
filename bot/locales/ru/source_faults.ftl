# What can be wrong with a source, and the notices about it to the chats that follow it.

source-slow = Сайт слишком долго не отвечал.
source-unreachable = Сайт недоступен.
source-forbidden = Этот адрес мне открывать нельзя.
source-too-big = По этому адресу слишком много данных для ленты.
source-not-found = По этому адресу ничего нет.
source-gone = Сайт сообщает, что этой ленты больше нет.
source-denied = Сайт меня не пускает.
source-rate-limited = Сайт просит заходить реже.
source-server-error = На сайте неполадки.
source-not-a-feed = Ленты там не нашлось.
source-damaged = Лента повреждена.
source-podcast = В этой ленте записи, а не статьи.
source-products = В этой ленте товары, а не статьи.
source-no-such-channel = Публичного канала с таким именем нет.
source-no-preview = Этот канал не показывает записи в вебе, поэтому подписаться на него нельзя. Но его записи можно пересылать мне.
source-saving-forbidden = Этот канал запрещает сохранять записи, поэтому подписаться на него нельзя.
# Added after one of the sentences above, in the answer to somebody who wants to follow something.
follow-try-later = Проверьте адрес или попробуйте позже.
follow-other-address = Проверьте адрес или пришлите адрес ленты.
follow-forward-instead = Статьи оттуда можно мне пересылать.

source-silent = С { $day } источник «{ $name }» ничего не публикует. Я продолжу проверять.
source-failing = С { $day } не могу прочитать источник «{ $name }». Буду пробовать дальше.
source-ended = Источник «{ $name }» сообщает, что его ленты больше нет, и я больше её не запрашиваю.
