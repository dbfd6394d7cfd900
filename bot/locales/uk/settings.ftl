# The settings of a chat: their pages, and what is said when one is set.

settings-head = Налаштування цього чату
settings-length = Довжина: { $length }
settings-shown = Дайджест показує: { $parts }
settings-language = Мова: { $language }
settings-zone = Часовий пояс: { $zone }
settings-quiet = Коли нічого нового, зведення не надходить.
settings-not-quiet = Коли нічого нового, зведення так і каже.
settings-left-out = Зведення пропускають теми: { $topics }
settings-every-article = Кожна стаття тут отримує дайджест.
settings-asked-articles = Статті тут отримують дайджест, коли хтось про це просить.
settings-again = Змінити їх можна в /settings.
# { $words }: what somebody typed behind /settings.
settings-unknown = Не знаю налаштування «{ $words }». Скористайтеся кнопками або напишіть /settings long, /settings 120 words, /settings quiet off чи /settings leave out футбол.
stale-button = Ця кнопка застаріла.

button-settings = Налаштування
button-back = ‹ Назад
button-done = Готово
button-length = Довжина
button-shown = Що показувати
button-language = Мова
button-times = Час зведень
button-days = Дні
button-topics = Пропускати теми
button-quiet = Мовчати, коли нічого нового
button-every-article = Читати кожну статтю
button-shows-actors = Хто діє
button-shows-claims = Хто що сказав
button-every-day = Щодня
button-weekdays = Будні
button-weekend = Вихідні
button-add-topics = Додати теми

length-page = Якої довжини має бути дайджест? Будь-яку іншу задасть /settings 120 words або /settings 5.
length-short = Короткий
length-normal = Звичайний
length-long = Довгий
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Тепер довжина дайджестів: { $length }.
length-range = У дайджесті може бути від 1 до 10 речень або від 20 до 1000 слів: напишіть /settings 5, /settings short, normal чи long або /settings 120 words.
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
language-unknown = Можна вибрати { $languages }: напишіть /settings language та одну з цих мов.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = тези
part-actors = хто діє
part-claims = хто що сказав
shown-page = Що має показувати дайджест, крім тез?
shown-set = Тепер дайджест показує: { $parts }.
shown-how = Напишіть /settings show actors off або /settings show claims on.

times-page = Позначте години свого зведення за часом { $zone }.
times-set = Час зведення встановлено.
days-page = Позначте дні свого зведення: вони спільні для всіх його годин.
days-without-times = Спершу виберіть час, а вже потім дні.
days-how = Напишіть дні, наприклад /settings days пн-пт.
quiet-set = Якщо в час зведення немає нічого нового, я мовчу.
quiet-unset = Якщо в час зведення немає нічого нового, я так і кажу.
quiet-how = Напишіть /settings quiet on, і коли нічого нового, зведення не надійде, або /settings quiet off, і воно так і скаже.

topics-none = Зведення розповідають про всі сюжети.
# Above a list of topics.
topics-page = Зведення пропускають сюжети з такими словами:
topics-how = Напишіть /settings leave out і слова, наприклад /settings leave out футбол, погода. А /settings let in погода поверне такі сюжети.
topics-ask = Які теми пропускати у зведеннях? Напишіть одну чи кілька через кому.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = футбол, погода
topics-set = Тепер зведення пропускають теми: { $topics }.
topic-let-in = Зведення знову розповідають на тему «{ $topic }».
topic-unknown = Такої теми серед пропущених немає: усі їх показує /settings leave out.
topic-too-long = Для теми це задовго: вистачить одного-двох слів.
topics-too-many = { $most ->
        [one] Я пропускаю щонайбільше { $most } тему: спершу поверніть якусь.
        [few] Я пропускаю щонайбільше { $most } теми: спершу поверніть якусь.
        [many] Я пропускаю щонайбільше { $most } тем: спершу поверніть якусь.
       *[other] Я пропускаю щонайбільше { $most } теми: спершу поверніть якусь.
    }

articles-how = У групі після /settings articles all я читаю кожну статтю, а після /settings articles asked — ті, про які хтось питає.
articles-set-all = Тепер кожна стаття тут отримує дайджест.
articles-set-asked = Статті тут отримують дайджест, коли хтось про це просить: дайте /digest у відповідь на статтю.
