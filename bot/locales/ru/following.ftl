# /following and /unfollow. { $name } is the title of a source.

following-none = Вы пока ни на что не подписаны. Попробуйте /follow example.org или /follow @канал.
following-heading =
    { $count ->
        [one] Вы подписаны на { $count } источник
        [few] Вы подписаны на { $count } источника
       *[many] Вы подписаны на { $count } источников
    }
source-is-feed = Лента
source-is-channel = Канал в Telegram
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
button-pause = Пауза
button-resume = Продолжить
button-only = Только …
button-all = Всё
button-unfollow = Отписаться
button-following = Все источники
