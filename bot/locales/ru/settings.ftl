# The settings of a chat: their pages, and what is said when one is set.

settings-head = Настройки этого чата
settings-length = Длина: { $length }
settings-shown = В дайджесте: { $parts }
settings-language = Язык: { $language }
settings-zone = Часовой пояс: { $zone }
settings-quiet = Если ничего нового нет, сводка не приходит.
settings-not-quiet = Если ничего нового нет, вместо сводки приходит короткое сообщение.
settings-left-out = Из сводок исключены темы: { $topics }
settings-every-article = Здесь я делаю дайджест каждой статьи.
settings-asked-articles = Здесь я делаю дайджест статьи, когда кто-то попросит.
settings-again = Изменить их можно в /settings.
# { $words }: what somebody typed after /settings.
settings-unknown = Настройки «{ $words }» нет. Используйте кнопки или напишите /settings long, /settings 120 words, /settings quiet off или /settings leave out футбол.

button-settings = Настройки
button-back = ‹ Назад
button-done = Готово
button-length = Длина
button-shown = Что в дайджесте
button-language = Язык
button-times = Время сводок
button-days = Дни
button-topics = Исключить темы
button-quiet = Без пустых сводок
button-every-article = Дайджест каждой статьи
button-shows-actors = Участники
button-shows-claims = Кто что сказал
button-every-day = Ежедневно
button-weekdays = Будни
button-weekend = Выходные
button-add-topics = Добавить темы

length-page = Какой длины делать дайджесты? Чтобы задать другую длину, напишите /settings 120 words или /settings 5.
length-short = Короткий
length-normal = Обычный
length-long = Длинный
# On a button: Normal · 3 sentences.
length-choice = { $name } · { $length }
length-set = Теперь в дайджесте { $length }.
length-range = В дайджесте может быть от 1 до 10 предложений или от 20 до 1000 слов. Напишите /settings 5, /settings short, normal или long либо /settings 120 words.
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
part-points = тезисы
part-actors = участники
part-claims = кто что сказал
shown-page = Что показывать в дайджесте, кроме тезисов?
shown-set = Теперь в дайджесте: { $parts }.
shown-how = Напишите /settings show actors off или /settings show claims on.

times-page = Выберите время сводки (часовой пояс { $zone }).
times-set = Время сводки задано.
days-page = Выберите дни. Они действуют для каждой сводки.
days-without-times = Сначала выберите время, потом дни.
days-how = Напишите дни, например /settings days пн-пт.
quiet-set = Если ничего нового нет, я не пришлю сводку.
quiet-unset = Если ничего нового нет, вместо сводки я пришлю короткое сообщение.
quiet-how = С /settings quiet on сводка не приходит, если ничего нового нет; с /settings quiet off вместо неё приходит короткое сообщение.

topics-none = В сводках — все сюжеты.
# Above a list of topics.
topics-page = Из сводок исключены сюжеты с этими словами:
topics-how = Напишите /settings leave out и слова, например /settings leave out футбол, погода. С /settings let in погода тема вернётся.
topics-ask = Какие темы исключить из сводок? Напишите одну или несколько через запятую.
# In the empty field where the reader writes; at most 64 characters.
topics-hint = футбол, погода
topics-set = Теперь из сводок исключены темы: { $topics }.
topic-let-in = Тема «{ $topic }» снова в сводках.
topic-unknown = Эта тема не исключена. Какие исключены, покажет /settings leave out.
topic-too-long = Для темы это слишком длинно. Хватит одного-двух слов.
topics-too-many = Исключить можно не больше { $most ->
        [one] { $most } темы
        [few] { $most } тем
        [many] { $most } тем
       *[other] { $most } темы
    }. Верните одну, прежде чем добавлять новую.

articles-how = В группе: с /settings articles all я делаю дайджест каждой статьи, с /settings articles asked — только по запросу.
articles-set-all = Теперь здесь я делаю дайджест каждой статьи.
articles-set-asked = Теперь я делаю дайджест статьи, только когда кто-то попросит. Ответьте на статью командой /digest.
