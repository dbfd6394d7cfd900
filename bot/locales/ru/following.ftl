# Подписка на ленты и каналы. { $name } — название источника.

follow-ask = На что подписаться? Пришлите сайт, ленту, публичный канал или название газеты.
follow-how = Напишите после команды, на что подписаться: /follow example.org, /follow @канал или название газеты.
follow-unclear = «{ $words }» — не адрес и не канал. Газеты с таким названием я тоже не знаю. Попробуйте /follow example.org или /follow @канал.
follow-which = На этом сайте несколько лент. Какую выбрать?
follow-which-of-many = На этом сайте много лент. Вот первые { $most }; если нужна другая, пришлите её адрес.
follow-found = Что вы имеете в виду под «{ $words }»?
follow-which-newspaper = По «{ $words }» непонятно, какую газету вы имеете в виду. Напишите больше букв её названия.
follow-private-channel = Эта ссылка ведёт в закрытый канал или группу. Читать их могут только участники, поэтому подписаться нельзя. Посты можно пересылать мне.
follow-looking = Ищу там ленту … Ответ появится здесь.
follow-chat-limit = Этот чат уже подписан на { $most } источников, больше нельзя. Убрать лишний можно через /following.
follow-total-limit = Сейчас я не могу подписаться на новые источники: владелец бота установил предел.
followed = Вы подписаны на источник «{ $name }». Последние статьи будут в следующей сводке, их находит и /search.
followed-already = Вы уже подписаны на источник «{ $name }».
following-none = Вы пока ни на что не подписаны. Попробуйте /follow example.org или /follow @канал.
following-heading =
    { $count ->
        [one] Вы подписаны на { $count } источник
        [few] Вы подписаны на { $count } источника
       *[many] Вы подписаны на { $count } источников
    }
following-last = Последняя статья: { $when }
following-waiting = Первые статьи уже в пути
following-nothing = Статей пока нет
following-paused = На паузе
following-only = Только статьи, где есть { $words }
following-left-out =
    { $count ->
        [one] Публикаций больше, чем я могу прочитать: за последние сутки пропущена { $count } статья
        [few] Публикаций больше, чем я могу прочитать: за последние сутки пропущены { $count } статьи
       *[many] Публикаций больше, чем я могу прочитать: за последние сутки пропущено { $count } статей
    }
no-such-source = На это вы не подписаны. Подписки показывает /following.
unfollow-how = Напишите после команды, от чего отписаться, — название или номер из /following: /unfollow 2.
unfollowed = Вы отписались от источника «{ $name }». Всё, что оттуда пришло, сохранено.
only-ask = Какие слова или имена должны быть в статьях источника «{ $name }»? Достаточно одного; разделяйте их запятыми.
only-hint = порт, Хелена Марш
only-how = Напишите после команды номер и слова: /following only 2 порт, Хелена Марш.
button-follow = Подписаться на { $name }
button-pause = Пауза
button-resume = Продолжить
button-only = Только …
button-all = Всё
button-unfollow = Отписаться
button-following = Все источники
button-look-again = Искать ещё раз
catalogue-heading = СМИ: { $what }
catalogue-choice = Выберите страну или язык.
button-catalogue-choice = Другие страны
source-is-feed = Лента
source-is-channel = Канал в Telegram
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
