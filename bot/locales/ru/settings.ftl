# The settings of a chat: their pages, and what is said when one is set.

settings-head = Настройки этого чата
settings-length = Длина: { $length }
settings-shown = В дайджесте: { $parts }
settings-language = Язык: { $language }
settings-zone = Часовой пояс: { $zone }
settings-quiet = Если нового нет, сводка не приходит.
settings-not-quiet = Если нового нет, сводка об этом сообщает.
settings-left-out = Из сводок исключено: { $topics }
settings-every-article = Здесь дайджест получает каждая статья.
settings-asked-articles = Здесь статьи получают дайджест, когда кто-то попросит.
settings-again = Изменить их — /settings.
# { $words }: what somebody typed behind /settings.
settings-unknown = Не знаю настройки «{ $words }». Настраивайте кнопками или напишите /settings long, /settings 120 words, /settings quiet off или /settings leave out футбол.
stale-button = Эта кнопка устарела.

button-settings = Настройки
button-back = ‹ Назад
button-done = Готово
button-length = Длина
button-shown = Что в дайджесте
button-language = Язык
button-times = Время сводок
button-days = Дни
button-topics = Исключить темы
button-quiet = Молчать, если нового нет
button-every-article = Читать каждую статью
button-shows-actors = Действующие лица
button-shows-claims = Кто что сказал
button-every-day = Ежедневно
button-weekdays = Будни
button-weekend = Выходные
button-add-topics = Добавить темы

length-page = Какой длины делать дайджест? Любая другая длина — через /settings 120 words или /settings 5.
length-short = Короткий
length-normal = Обычный
length-long = Длинный
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Теперь в дайджесте { $length }.
length-range = В дайджесте от 1 до 10 предложений или от 20 до 1000 слов: напишите /settings 5, /settings short, normal или long либо /settings 120 words.
length-in-words = { $count ->
        [one] не больше { $count } слова
        [few] не больше { $count } слов
        [many] не больше { $count } слов
       *[other] не больше { $count } слова
    }
length-in-sentences = { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
        [many] { $count } предложений
       *[other] { $count } предложения
    }

language-page = На каком языке мне говорить? Статьи я читаю на любом.
language-set = Теперь мой язык — { $language }.
# { $languages }: a list such as “English, Deutsch or Français”.
language-unknown = Напишите /settings language и один из моих языков: { $languages }.

# In a list of what a digest shows: the points, who acts and who said what.
part-points = главные пункты
part-actors = действующие лица
part-claims = кто что сказал
shown-page = Что показывать в дайджесте, кроме главных пунктов?
shown-set = Теперь в дайджесте: { $parts }.
shown-how = Напишите /settings show actors off или /settings show claims on.

times-page = Отметьте часы, в которые нужна сводка, — по часовому поясу { $zone }.
times-set = Время сводки задано.
days-page = Отметьте дни, в которые нужна сводка: они общие для всех её часов.
days-without-times = Сначала выберите время, потом дни.
days-how = Напишите дни, например /settings days пн-пт.
quiet-set = Если ко времени сводки ничего нового нет, я молчу.
quiet-unset = Если ко времени сводки ничего нового нет, я об этом говорю.
quiet-how = Напишите /settings quiet on, и без нового сводка не придёт, или /settings quiet off, и она об этом сообщит.

topics-none = В сводках — все сюжеты.
# Above a list of topics.
topics-page = Из сводок исключены сюжеты с этими словами:
topics-how = Напишите /settings leave out и слова, например /settings leave out футбол, погода. С /settings let in погода тема вернётся.
topics-ask = Какие темы исключить из сводок? Напишите одну или несколько через запятую.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = футбол, погода
topics-set = Теперь из сводок исключено: { $topics }.
topic-let-in = Тема «{ $topic }» снова в сводках.
topic-unknown = Эта тема не исключена: какие исключены, покажет /settings leave out.
topic-too-long = Для темы это слишком длинно: хватит слова или двух.
topics-too-many = Исключить можно не больше { $most ->
        [one] { $most } темы
        [few] { $most } тем
        [many] { $most } тем
       *[other] { $most } темы
    }: сначала верните одну.

articles-how = В группе /settings articles all — читать каждую статью, а /settings articles asked — те, о которых попросят.
articles-set-all = Теперь здесь дайджест получает каждая статья.
articles-set-asked = Теперь статьи здесь получают дайджест, когда кто-то попросит: ответьте на статью командой /digest.
