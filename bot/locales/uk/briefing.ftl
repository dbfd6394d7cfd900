# The briefing.

your-briefing = Ваше зведення
briefing-when = { $weekday }, { $day }
# "3 articles, 2 stories, since yesterday 08:00"; the end is one of the next five messages.
briefing-since = { $articles ->
        [one] { $articles } стаття
        [few] { $articles } статті
        [many] { $articles } статей
       *[other] { $articles } статті
    }, { $stories ->
        [one] { $stories } сюжет
        [few] { $stories } сюжети
        [many] { $stories } сюжетів
       *[other] { $stories } сюжету
    }, { $since }
briefing-first = { $articles ->
        [one] { $articles } стаття
        [few] { $articles } статті
        [many] { $articles } статей
       *[other] { $articles } статті
    }, { $stories ->
        [one] { $stories } сюжет
        [few] { $stories } сюжети
        [many] { $stories } сюжетів
       *[other] { $stories } сюжету
    }
since-today = з { $time }
since-yesterday = з { $time } учора
since-weekday = з { $time } ({ $weekday })
since-day = з { $day }
of-the-week = за останні сім днів
further-stories = { $count ->
        [one] І ще { $count } сюжет
        [few] І ще { $count } сюжети
        [many] І ще { $count } сюжетів
       *[other] І ще { $count } сюжету
    }
nothing-new = Після останнього зведення нічого нового. Пересилайте мені статті, і вони будуть у наступному.
nothing-of-the-week = За останні сім днів нічого не надійшло. Пересилайте мені статті, і вони будуть у вашому зведенні.
briefing-how = Напишіть /briefing, щоб дізнатися, що нового, або /briefing тиждень — за останні сім днів.
# What people may type after /briefing, in lower case: for the last seven days, and for now.
week-words = тиждень, тижня, за тиждень, на тиждень, весь тиждень, увесь тиждень, останній тиждень, за останній тиждень, щотижня, тижневе, тижневий, щотижневе, 7 днів, за 7 днів, сім днів, 7д, 7 д, week, weekly, 7d
now-words = зараз, тепер, нині, сьогодні, на сьогодні, за сьогодні, now, today
