# The briefing.

your-briefing = Ваша сводка
briefing-when = { $weekday }, { $day }
# "3 articles, 2 stories, since yesterday 08:00"; the end is one of the next five messages.
briefing-since = { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
        [many] { $articles } статей
       *[other] { $articles } статьи
    }, { $stories ->
        [one] { $stories } сюжет
        [few] { $stories } сюжета
        [many] { $stories } сюжетов
       *[other] { $stories } сюжета
    }, { $since }
briefing-first = { $articles ->
        [one] { $articles } статья
        [few] { $articles } статьи
        [many] { $articles } статей
       *[other] { $articles } статьи
    }, { $stories ->
        [one] { $stories } сюжет
        [few] { $stories } сюжета
        [many] { $stories } сюжетов
       *[other] { $stories } сюжета
    }
since-today = с { $time }
since-yesterday = со вчерашнего дня, { $time }
since-weekday = с { $time } ({ $weekday })
since-day = с { $day }
of-the-week = за последние семь дней
further-stories = { $count ->
        [one] И ещё { $count } сюжет
        [few] И ещё { $count } сюжета
        [many] И ещё { $count } сюжетов
       *[other] И ещё { $count } сюжета
    }
nothing-new = С прошлой сводки ничего нового. Пересылайте мне статьи, и они попадут в следующую.
nothing-of-the-week = За последние семь дней ничего не пришло. Пересылайте мне статьи, и они попадут в сводку.
briefing-how = Напишите /briefing, чтобы узнать, что нового, или /briefing неделя — за последние семь дней.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = неделя, неделю, недели, за неделю, за последнюю неделю, недельная, еженедельная, 7д, 7 д, 7 дней, за 7 дней, семь дней, за семь дней, week, weekly, 7d
now-words = сейчас, сегодня, прямо сейчас, за сегодня, на сегодня, now, today
