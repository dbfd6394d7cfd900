# Finding again what was kept, and removing it.

nothing-kept = Сохранённых дайджестов в этом чате пока нет. Для начала перешлите мне статью.
nothing-found = Ничего не нашлось. Попробуйте меньше слов или только начало слова.
no-such-digest = Такого дайджеста здесь нет. Какие есть, покажет /latest.
how-to-search = Что искать? Например: /search санкции, /search "точные слова", /search пирс -уголь или /search пирс кто:Marsh источник:Herald с:понедельника.
how-to-latest = /latest пишется без слов и показывает сохранённые дайджесты, сначала новые. Для поиска по словам есть /search.
search-head = «{ $words }» · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
search-too-long = Слишком длинный запрос: в нём может быть не больше { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
search-no-actor = После кто: нужно имя, например кто:Marsh или кто:"Helena Marsh".
search-no-source = После источник: нужно название, например источник:Herald или источник:"Harbour Herald".
search-no-day = После с: нужен день, например с:понедельника, с:вчера, с:7д или с:2026-11-01.
search-unknown-day = Не понимаю день в с:{ $said }. Попробуйте с:понедельника, с:вчера, с:7д или с:2026-11-01.
search-day-ahead = с:{ $said } — этот день ещё не наступил. Попробуйте более ранний, например с:понедельника.
# { $said } is a word that is nearly the name of a field, such as “sorce”.
search-misspelt = Я не знаю поля { $said }:. Есть поля кто:, источник: и с:.
search-without-since = Исключить день нельзя. Попробуйте с: без минуса.
list-too-old = Этот список устарел. Запросите его ещё раз.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } из { $count }
page-shown-one = { $number } из { $count }
how-to-delete = Ответьте на дайджест командой /delete или укажите его номер: /delete #12. Номера покажет /latest.
no-claims-of = Заявлений от «{ $name }» здесь нет.
no-claims = В этой статье никого не цитируют.
nobody-named = Статей, где упоминается «{ $name }», здесь нет.
deleted = Удалено.
exported = { $count ->
        [one] { $count } дайджест — всё, что сохранено для этого чата.
        [few] { $count } дайджеста — всё, что сохранено для этого чата.
        [many] { $count } дайджестов — всё, что сохранено для этого чата.
       *[other] { $count } дайджеста — всё, что сохранено для этого чата.
    }
digests = { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
# Buttons that turn the pages of a list whose newest is at the top.
newer = ‹ Новее
older = Старее ›

# Who is in the news.
in-the-news = Кто здесь в новостях
in-the-news-lately = { $weeks ->
        [1] Кто здесь в новостях за последнюю неделю
        [one] Кто здесь в новостях за последнюю { $weeks } неделю
        [few] Кто здесь в новостях за последние { $weeks } недели
        [many] Кто здесь в новостях за последние { $weeks } недель
       *[other] Кто здесь в новостях за последние { $weeks } недели
    }
nobody-in-the-news = Участников пока нет. Я распознаю их не на всех языках.
# What somebody is, and in how many digests: "person · 3 digests".
known-as = { $kind ->
        [person] человек
        [organization] организация
       *[place] место
    } · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
# Below a row of bars, one for each of the last weeks.
busiest-week = По неделям за { $weeks } недель. Максимум: неделя с { $day }, { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
also-called = Другие имена: { $names }
several-named = Под «{ $name }» здесь подходит несколько имён. Какое вам нужно?
more-of-that-name = { $count ->
        [one] И ещё { $count }: напишите имя полнее.
        [few] И ещё { $count }: напишите имя полнее.
        [many] И ещё { $count }: напишите имя полнее.
       *[other] И ещё { $count }: напишите имя полнее.
    }
button-said = Все заявления ({ $count })
button-told = Что говорят другие ({ $count })
button-digests = Все дайджесты

# Who said what.
said = Заявления
said-about-them = Что говорят другие
what-they-said = { $name }: заявления
said-of-whom = { $name }: что говорят другие
nothing-about = Заявлений других о «{ $name }» здесь нет.
claims-in-all = { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
# Below a statement that denies or changes an earlier one by the same speaker.
earlier-statement = Ранее, { $day }: { $words }
same-day-statement = В тот же день: { $words }
# Under the title of a story that is in at least two digests; the number of claims follows: "in 2 digests · 9 claims".
told-by = { $count ->
        [one] в { $count } дайджесте
        [few] в { $count } дайджестах
        [many] в { $count } дайджестах
       *[other] в { $count } дайджеста
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Кто что сказал: { $day }
no-claims-on = В дайджестах за это время никого не цитируют: { $day }
from-day-to-day = { $first } — { $last }
as-json = В JSON
as-markdown = В Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = сегодня, сейчас, сегодняшний день, сегодняшнего дня, за сегодня, today, now
words-yesterday = вчера, вчерашний день, вчерашнего дня, за вчера, yesterday
# Units after a number ("7d", "2 weeks"), and alone: "since:week".
words-days = д, дн, день, дня, дней, дни, сутки, суток, d, day, days
words-weeks = н, нед, неделя, недели, недель, неделю, за неделю, w, week, weeks
words-months = м, мес, месяц, месяца, месяцев, за месяц, m, month, months
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = кто, лицо, персона, персонаж, человек, участник, имя, актор, actor, who, person
words-source = источник, из, откуда, издание, сайт, газета, сми, канал, source, from
words-since = с, со, после, начиная, since, after
# How a question about somebody begins, in small letters with commas between: “Who is Helena Marsh?”
asked-who = кто такой, кто такая, кто такие, кто это, кто
