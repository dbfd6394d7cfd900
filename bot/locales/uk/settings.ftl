# The settings of a chat: their pages, and what is said when one is set.

settings-head = Налаштування цього чату
settings-length = Довжина: { $length }
settings-shown = У дайджесті: { $parts }
settings-language = Мова: { $language }
settings-zone = Часовий пояс: { $zone }
settings-quiet = Коли нічого нового немає, зведення не надходить.
settings-not-quiet = Коли нічого нового немає, замість зведення надходить коротке повідомлення.
settings-left-out = Зі зведень виключено теми: { $topics }
settings-every-article = Тут я роблю дайджест кожної статті.
settings-asked-articles = Тут я роблю дайджест статті, коли хтось попросить.
settings-again = Змінити їх можна в /settings.
# { $words }: what somebody typed after /settings.
settings-unknown = Налаштування «{ $words }» немає. Скористайтеся кнопками або напишіть /settings long, /settings 120 words, /settings quiet off чи /settings leave out футбол.

button-settings = Налаштування
button-back = ‹ Назад
button-done = Готово
button-length = Довжина
button-shown = Що показувати
button-language = Мова
button-times = Час зведень
button-days = Дні
button-topics = Виключити теми
button-quiet = Без порожніх зведень
button-every-article = Дайджест кожної статті
button-shows-actors = Учасники
button-shows-claims = Хто що сказав
button-every-day = Щодня
button-weekdays = Будні
button-weekend = Вихідні
button-add-topics = Додати теми

length-page = Якої довжини мають бути дайджести? Щоб задати будь-яку іншу, напишіть /settings 120 words або /settings 5.
length-short = Короткий
length-normal = Звичайний
length-long = Довгий
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Тепер довжина дайджестів: { $length }.
length-range = У дайджесті може бути від 1 до 10 речень або від 20 до 1000 слів. Напишіть /settings 5, /settings short, normal чи long або /settings 120 words.
length-in-words = { $count ->
        [one] щонайбільше { $count } слово
        [few] щонайбільше { $count } слова
        [many] щонайбільше { $count } слів
       *[other] щонайбільше { $count } слова
    }
length-in-sentences = { $count ->
        [one] { $count } речення
        [few] { $count } речення
        [many] { $count } речень
       *[other] { $count } речення
    }

language-page = Якою мовою мені говорити? Статті я читаю будь-якою.
language-set = Мову змінено: { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Можна вибрати { $languages }. Напишіть /settings language та одну з цих мов.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = тези
part-actors = учасники
part-claims = хто що сказав
shown-page = Що має показувати дайджест, крім тез?
shown-set = Тепер у дайджесті: { $parts }.
shown-how = Напишіть /settings show actors off або /settings show claims on.

times-page = Виберіть час зведення (часовий пояс { $zone }).
times-set = Час зведення встановлено.
days-page = Виберіть дні. Вони діють для кожного зведення.
days-without-times = Спершу виберіть час, а потім дні.
days-how = Напишіть дні, наприклад /settings days пн-пт.
quiet-set = Якщо нічого нового немає, я не надішлю зведення.
quiet-unset = Якщо нічого нового немає, замість зведення я надішлю коротке повідомлення.
quiet-how = З /settings quiet on зведення не надходить, коли нічого нового немає; з /settings quiet off замість нього надходить коротке повідомлення.

topics-none = У зведеннях — усі сюжети.
# Above a list of topics.
topics-page = Зі зведень виключено сюжети з такими словами:
topics-how = Напишіть /settings leave out і слова, наприклад /settings leave out футбол, погода. З /settings let in погода ця тема повернеться.
topics-ask = Які теми виключити зі зведень? Напишіть одну чи кілька через кому.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = футбол, погода
topics-set = Тепер зі зведень виключено теми: { $topics }.
topic-let-in = Тема «{ $topic }» знову у зведеннях.
topic-unknown = Цю тему не виключено. Усі виключені показує /settings leave out.
topic-too-long = Для теми це задовго. Вистачить одного-двох слів.
topics-too-many = { $most ->
        [one] Виключити можна щонайбільше { $most } тему. Поверніть її, перш ніж додати нову.
        [few] Виключити можна щонайбільше { $most } теми. Поверніть одну, перш ніж додати нову.
        [many] Виключити можна щонайбільше { $most } тем. Поверніть одну, перш ніж додати нову.
       *[other] Виключити можна щонайбільше { $most } теми. Поверніть одну, перш ніж додати нову.
    }

articles-how = У групі: з /settings articles all я роблю дайджест кожної статті, а з /settings articles asked — лише на запит.
articles-set-all = Тепер тут я роблю дайджест кожної статті.
articles-set-asked = Тепер я роблю дайджест статті, лише коли хтось попросить. Надішліть /digest у відповідь на статтю.
