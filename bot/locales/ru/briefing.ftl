# The briefing.

briefing-when = { $weekday }, { $day }
# The line above a briefing: "Tuesday, 24 November · 8 stories · 2 min"; the minutes are how long it takes to read.
briefing-head = { $when } · { $stories ->
        [one] { $stories } сюжет
        [few] { $stories } сюжета
        [many] { $stories } сюжетов
       *[other] { $stories } сюжета
    } · { $minutes } мин
# On the next line, if there was a briefing before.
since-today = с { $time }
since-yesterday = со вчерашнего дня, { $time }
since-weekday = с { $time } ({ $weekday })
since-day = с { $day }
further-stories = { $count ->
        [one] И ещё { $count } сюжет
        [few] И ещё { $count } сюжета
        [many] И ещё { $count } сюжетов
       *[other] И ещё { $count } сюжета
    }
# Before a sentence that is new since the last briefing that told the story; that was on this day, or at this time today.
new-since-weekday = Новое с прошлого раза ({ $weekday }):
new-since-day = Новое с { $day }:
new-since-today = Новое с { $time }:
# Of a story that comes back only because others report it as well.
more-sources = { $count ->
        [one] Ещё { $count } независимый источник
        [few] Ещё { $count } независимых источника
        [many] Ещё { $count } независимых источников
       *[other] Ещё { $count } независимого источника
    }
# After a sentence of a story that another outlet contradicts.
accounts-differ = (данные расходятся)
button-latest = Все дайджесты
nothing-new = С прошлой сводки ничего нового. Пересылайте мне статьи, и они попадут в следующую.
nothing-of-the-week = За последние семь дней ничего не пришло. Пересылайте мне статьи, и они попадут в сводку.
briefing-how = Напишите /briefing, чтобы узнать, что нового, или /briefing неделя — за последние семь дней.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = неделя, неделю, недели, за неделю, за последнюю неделю, недельная, еженедельная, 7д, 7 д, 7 дней, за 7 дней, семь дней, за семь дней, week, weekly, 7d
now-words = сейчас, сегодня, прямо сейчас, за сегодня, на сегодня, now, today
