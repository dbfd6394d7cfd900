# /following and /unfollow. { $name } is the title of a source.

following-none = Ви поки ні на що не підписані. Спробуйте /follow example.org або /follow @канал.
following-heading =
    { $count ->
        [one] Ви підписані на { $count } джерело
        [few] Ви підписані на { $count } джерела
       *[many] Ви підписані на { $count } джерел
    }
source-is-feed = Стрічка
source-is-channel = Канал у Telegram
following-last = Остання стаття: { $when }
following-waiting = Перші статті вже в дорозі
following-nothing = Статей поки немає
following-paused = На паузі
following-only = Лише статті, де є { $words }
following-left-out =
    { $count ->
        [one] Публікацій більше, ніж я можу прочитати: за останню добу пропущено { $count } статтю
        [few] Публікацій більше, ніж я можу прочитати: за останню добу пропущено { $count } статті
       *[many] Публікацій більше, ніж я можу прочитати: за останню добу пропущено { $count } статей
    }
no-such-source = На це ви не підписані. Підписки показує /following.
unfollow-how = Напишіть після команди, від чого відписатися, — назву або номер із /following: /unfollow 2.
unfollowed = Ви відписалися від джерела «{ $name }». Усе, що звідти надійшло, збережено.
only-ask = Які слова чи імена мають бути у статтях джерела «{ $name }»? Досить одного; розділяйте їх комами.
only-hint = порт, Хелена Марш
only-how = Напишіть після команди номер і слова: /following only 2 порт, Хелена Марш.
button-pause = Пауза
button-resume = Продовжити
button-only = Лише …
button-all = Усе
button-unfollow = Відписатися
button-following = Усі джерела
