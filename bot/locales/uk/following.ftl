# Підписка на стрічки й канали. { $name } — назва джерела.

follow-ask = На що підписатися? Надішліть сайт, стрічку, публічний канал або назву газети.
follow-how = Напишіть після команди, на що підписатися: /follow example.org, /follow @канал або назву газети.
follow-unclear = «{ $words }» — не адреса й не канал. Газети з такою назвою я теж не знаю. Спробуйте /follow example.org або /follow @канал.
follow-which = На цьому сайті кілька стрічок. Яку вибрати?
follow-which-of-many = На цьому сайті багато стрічок. Ось перші { $most }; якщо потрібна інша, надішліть її адресу.
follow-found = Що ви маєте на увазі під «{ $words }»?
follow-which-newspaper = З «{ $words }» незрозуміло, яку газету ви маєте на увазі. Напишіть більше літер її назви.
follow-private-channel = Це посилання веде до закритого каналу або групи. Читати їх можуть лише учасники, тому підписатися не можна. Дописи можна пересилати мені.
follow-looking = Шукаю там стрічку … Відповідь з’явиться тут.
follow-chat-limit = Цей чат уже підписано на { $most } джерел, більше не можна. Прибрати зайве можна через /following.
follow-total-limit = Зараз я не можу підписатися на нові джерела: власник бота встановив межу.
followed = Вас підписано на джерело «{ $name }». Останні статті будуть у наступному зведенні, їх знаходить і /search.
followed-already = Ви вже підписані на джерело «{ $name }».
following-none = Ви поки ні на що не підписані. Спробуйте /follow example.org або /follow @канал.
following-heading =
    { $count ->
        [one] Ви підписані на { $count } джерело
        [few] Ви підписані на { $count } джерела
       *[many] Ви підписані на { $count } джерел
    }
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
button-follow = Підписатися на { $name }
button-pause = Пауза
button-resume = Продовжити
button-only = Лише …
button-all = Усе
button-unfollow = Відписатися
button-following = Усі джерела
button-look-again = Шукати ще раз
catalogue-heading = ЗМІ: { $what }
catalogue-choice = Виберіть країну або мову.
button-catalogue-choice = Інші країни
source-is-feed = Стрічка
source-is-channel = Канал у Telegram
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
