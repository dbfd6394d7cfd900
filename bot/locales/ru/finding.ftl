# Finding again what was kept, and removing it.

nothing-kept = Для этого чата дайджестов пока нет: перешлите мне статью.
nothing-found = Ничего не нашлось. Попробуйте меньше слов или только начало слова.
no-such-digest = Такого дайджеста здесь нет; какие есть, покажет /latest.
how-to-search = Напишите, что искать: /search санкции, /search "точные слова" или /search pier actor:Marsh source:Herald since:monday.
how-to-latest = /latest пишется без слов и показывает, что я храню, начиная с нового; найти дайджест по словам — /search.
search-head = «{ $words }» · { $count ->
        [one] { $count } дайджест
        [few] { $count } дайджеста
        [many] { $count } дайджестов
       *[other] { $count } дайджеста
    }
search-too-long = Запрос слишком длинный: в поиске не больше { $most ->
        [one] { $most } символа
        [few] { $most } символов
        [many] { $most } символов
       *[other] { $most } символа
    }.
search-no-actor = После actor: нужно имя, например actor:Marsh или actor:"Helena Marsh".
search-no-source = После source: нужно название, например source:Herald или source:"Harbour Herald".
search-no-day = После since: нужен день, например since:monday, since:yesterday, since:7d или since:2026-11-01.
search-unknown-day = Не понимаю день в since:{ $said }. Попробуйте since:monday, since:yesterday, since:7d или since:2026-11-01.
search-day-ahead = since:{ $said } — это ещё впереди, после этого дня ничего не сохранено.
list-too-old = Этот список слишком старый для своих кнопок: запросите его ещё раз.
# Where a page of a list stands in it: "11–20 of 34".
page-shown = { $first }–{ $last } из { $count }
page-shown-one = { $number } из { $count }
how-to-delete = Ответьте на дайджест командой /delete или назовите его: /delete #12 (номера покажет /latest).
no-claims-of = Заявлений по запросу «{ $name }» здесь нет.
no-claims = Здесь никого не цитируют.
nobody-named = Статей с именем «{ $name }» здесь нет.
deleted = Удалено.
exported = { $count ->
        [one] { $count } дайджест — всё, что я храню для этого чата.
        [few] { $count } дайджеста — всё, что я храню для этого чата.
        [many] { $count } дайджестов — всё, что я храню для этого чата.
       *[other] { $count } дайджеста — всё, что я храню для этого чата.
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
        [one] Кто здесь в новостях за { $weeks } неделю
        [few] Кто здесь в новостях за последние { $weeks } недели
        [many] Кто здесь в новостях за последние { $weeks } недель
       *[other] Кто здесь в новостях за последние { $weeks } недели
    }
nobody-in-the-news = В сохранённом здесь никто не действует: действующих лиц я определяю только в статьях на английском.
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
also-called = Другие имена: { $names }
several-named = Имён с «{ $name }» здесь несколько. Кто вам нужен?
more-of-that-name = { $count ->
        [one] И ещё { $count }: напишите имя полнее.
        [few] И ещё { $count }: напишите имя полнее.
        [many] И ещё { $count }: напишите имя полнее.
       *[other] И ещё { $count }: напишите имя полнее.
    }
button-said = Все заявления ({ $count })
button-told = Всё, что говорят другие ({ $count })
button-digests = Все дайджесты

# Who said what.
said = Заявления
said-about-them = Что говорят другие
what-they-said = { $name }: заявления
said-of-whom = { $name }: что говорят другие
nothing-about = По запросу «{ $name }» здесь нет ничего, что говорили бы другие.
claims-in-all = { $count ->
        [one] { $count } заявление
        [few] { $count } заявления
        [many] { $count } заявлений
       *[other] { $count } заявления
    }
# Under the title of a story, which at least two digests tell; the number of claims follows: "told by 2 digests · 9 claims".
told-by = { $count ->
        [one] сюжет в { $count } дайджесте
        [few] сюжет в { $count } дайджестах
        [many] сюжет в { $count } дайджестах
       *[other] сюжет в { $count } дайджеста
    }
# The day is a date or a stretch of days: "3 June 2026", "1 June 2026 – 30 June 2026".
claims-on = Сказано в сохранённом: { $day }
no-claims-on = В сохранённом никого не цитируют: { $day }
from-day-to-day = { $first } — { $last }
as-json = В JSON
as-markdown = В Markdown

# Words that readers write in searches, with commas between them, as many as come to mind in your language. Case and
# accents do not matter. English ones are always understood too; names of weekdays and months are known already.
words-today = сегодня, сейчас, сегодняшний день, сегодняшнего дня, за сегодня, today, now
words-yesterday = вчера, вчерашний день, вчерашнего дня, за вчера, yesterday
# Units behind a number ("7d", "2 weeks"), and alone: "since:week".
words-days = д, дн, день, дня, дней, дни, сутки, суток, d, day, days
words-weeks = н, нед, неделя, недели, недель, неделю, за неделю, w, week, weeks
words-months = м, мес, месяц, месяца, месяцев, за месяц, m, month, months
# Stand before a colon: "actor:Marsh", "source:Herald", "since:monday".
words-actor = кто, лицо, персона, персонаж, человек, участник, имя, актор, actor, who, person
words-source = источник, из, откуда, издание, сайт, газета, сми, канал, source, from
words-since = с, со, после, начиная, since, after
